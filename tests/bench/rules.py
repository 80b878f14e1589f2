"""A rule set of the size of a law book: 150 rules over 60 facts in three levels, and cases to hold against it."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from engine.context import Context
from engine.model import Alle, Blad, Bron, EenVan, Niet, Node, Regel, RegelVersie, Uitleg, leaves
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet

DAY = date(2026, 1, 1)
LEVELS = (60, 50, 40)
PLACES = ("thuis", "instelling", "pleeggezin", "elders")
FACTS: dict[str, str] = {
    **{f"ja_nee_{number}": "ja_nee" for number in range(42)},
    **{f"keuze_{number}": "keuze" for number in range(10)},
    **{f"getal_{number}": "getal" for number in range(4)},
    **{f"datum_{number}": "datum" for number in range(4)},
}


def law_book(seed: int = 7, levels: Sequence[int] = LEVELS) -> RuleSet:
    """Rules of two to nine tests; those of a higher level each rest on a conclusion of a lower one."""
    random = Random(seed)
    rules: list[Regel] = []
    below: list[str] = []
    for count in levels:
        made = [_rule(random, len(rules) + number, below) for number in range(count)]
        rules.extend(made)
        below = [*below, *(rule.gevolg for rule in made)]
    return Rulebook(versie="1", titel="meting", hash=f"meting{seed}.{sum(levels)}", regels=rules).at(DAY)


def cases(seed: int, count: int) -> list[Context]:
    """Cases of which half, seven or nine tenths of the facts are known; every age and date is exact."""
    random = Random(seed)
    return [
        Context({name: _value(random, kind) for name, kind in FACTS.items() if random.random() < share})
        for share in random.choices((0.5, 0.7, 0.9), k=count)
    ]


def size(rules: RuleSet) -> str:
    """The size in words."""
    tests = sum(1 for rule in rules.rules for _ in leaves(rule.versie.whole))
    levels = 1 + max(rule.level for rule in rules.rules)
    return f"{len(rules.rules)} regels, {len(FACTS)} feiten, {levels} lagen, {tests} toetsen"


def _rule(random: Random, number: int, below: list[str]) -> Regel:
    while True:
        node = _node(random, below, 0)
        used = {leaf.feit for leaf in leaves(node)}
        if 2 <= sum(1 for _ in leaves(node)) <= 9 and (not below or used & set(below)):
            break
    return Regel(
        id=f"meting.regel_{number}",
        titel=f"Regel {number}",
        gevolg=f"gevolg_{number}",
        niveau="zaak",
        versies=[RegelVersie(bron=[Bron(bwb="beleid")], als=node)],
        uitleg=Uitleg(ja="ja", nee="nee"),
    )


def _node(random: Random, below: list[str], depth: int) -> Node:
    if depth == 3 or random.random() < 0.25:
        return _leaf(random, below)
    if random.random() < 0.15:
        return Niet(niet=_node(random, below, depth + 1))
    children = [_node(random, below, depth + 1) for _ in range(random.randint(2, 4))]
    return Alle(alle=children) if random.random() < 0.5 else EenVan(een_van=children)


def _leaf(random: Random, below: list[str]) -> Blad:
    if below and random.random() < 0.35:
        return Blad.model_validate({"feit": random.choice(below), "is": random.choice(("ja", "ja", "nee"))})
    name, kind = random.choice(list(FACTS.items()))
    test: dict[str, Any]
    if kind == "ja_nee":
        test = {"is": random.choice(("ja", "ja", "nee"))}
    elif kind == "keuze":
        test = random.choice(({"is": random.choice(PLACES)}, {"een_uit": random.sample(PLACES, 2)}))
    else:
        test = {random.choice(("minstens", "kleiner_dan")): _value(random, kind)}
    if random.random() < 0.05:
        test["zolang_onbekend"] = random.choice(("ja", "nee"))
    return Blad.model_validate({"feit": name, **test})


def _value(random: Random, kind: str) -> Any:
    if kind == "ja_nee":
        return random.choice(("ja", "nee"))
    if kind == "keuze":
        return random.choice(PLACES)
    return random.randint(0, 30) if kind == "getal" else DAY - timedelta(random.randint(0, 3000))
