"""Random rulebooks and random cases, for comparing evaluators with each other.

Everything is drawn from the ``random.Random`` that is passed in: a seed repeats a case, and hypothesis can pass its own
(``st.randoms(use_true_random=False)``) to shrink one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from random import Random
from typing import Any, Literal

from engine.context import Context, Known
from engine.model import (
    Alle,
    Blad,
    Bron,
    EenVan,
    Feit,
    Geldig,
    Niet,
    Node,
    Optie,
    Regel,
    RegelVersie,
    Uitleg,
    Uitzondering,
    Zinnen,
    leaves,
)
from engine.model.feit import Niveau
from engine.rulebook import Rulebook

FIRST, LAST = date(2015, 1, 1), date(2030, 12, 31)
AGES = tuple(range(24))
NUMBERS: tuple[int | Decimal, ...] = (
    *(-3, 0, 1, 2, 3, 7, 10, 365, 10**9),
    *(Decimal("0.1"), Decimal("2.5"), Decimal("1e-7"), Decimal("3.00"), Decimal("1234.56"), Decimal("-0.25")),
)
AMOUNTS = (Decimal("0.00"), Decimal("0.01"), Decimal("19.99"), Decimal("20"), Decimal("20.00"), Decimal("1500.5"))
DAYS = (date(2008, 2, 29), date(2018, 1, 1), date(2020, 1, 1), date(2024, 12, 31), date(2026, 3, 1))
WORDS = ("wlz", "jeugdwet", "geen", "3", "true", "ja ", 'een "ander"', "c\\d", "één", "zorg, thuis", "€")
SOORTEN = ("ja_nee", "ja_nee", "ja_nee", "ja_nee", "keuze", "keuze", "getal", "bedrag", "datum")


@dataclass(frozen=True, slots=True)
class Size:
    """How large a random rulebook may become."""

    facts: int = 14
    rules: int = 12
    depth: int = 3
    width: int = 4
    presumed: float = 0.15
    chained: float = 0.35
    versions: int = 3


MEDIUM = Size()
SMALL = Size(facts=4, rules=3, depth=2, width=3)
LARGE = Size(facts=60, rules=60, depth=4, width=6)
WIDE = Size(facts=40, rules=150, depth=2, width=4, chained=0.03, versions=1)


def random_rulebook(random: Random, size: Size = MEDIUM) -> Rulebook:
    """A rulebook that could be loaded: acyclic, typed, versions that do not overlap."""
    facts = [_fact(random, number) for number in range(random.randint(2, size.facts))]
    facts.append(_described("leeftijd", "getal"))
    rules: list[Regel] = []
    half = random.randint(0, size.rules)
    total = random.randint(max(half, 1), size.rules)
    for number in range(total):
        niveau: Niveau = "zaak" if number < half else "behoefte"
        rules.append(_rule(random, number, niveau, facts, rules, size))
    return Rulebook(versie="1", titel="proef", hash=f"{random.getrandbits(128):032x}", feiten=facts, regels=rules)


def random_day(random: Random) -> date:
    """A day on which some version of a random rulebook may be the law."""
    return FIRST + timedelta(random.randint(0, (LAST - FIRST).days))


def random_context(random: Random, book: Rulebook, known: float | None = None) -> Context:
    """A case: some facts known, with values on and beside what rules compare them with."""
    share = random.choice((0.0, 0.3, 0.6, 0.9, 1.0)) if known is None else known
    compared = _compared(book)
    return Context(
        {
            feit.id: _value(random, feit, compared.get(feit.id, ()))
            for feit in book.feiten.values()
            if random.random() < share
        }
    )


@lru_cache(maxsize=8)
def _compared(book: Rulebook) -> dict[str, list[Any]]:
    """What the rules compare each fact with."""
    found: dict[str, list[Any]] = {}
    for regel in book.regels.values():
        for leaf in (leaf for versie in regel.versies for leaf in leaves(versie.whole)):
            operand = leaf.operator[1]
            found.setdefault(leaf.feit, []).extend(operand if isinstance(operand, list) else [operand])
    return found


def _fact(random: Random, number: int) -> Feit:
    soort = random.choice(SOORTEN)
    options = random.sample(WORDS, random.randint(2, 5)) if soort == "keuze" else []
    return _described(f"feit_{number}", soort, options)


def _described(name: str, soort: Any, options: Sequence[str] = ()) -> Feit:
    return Feit(
        id=name,
        soort=soort,
        vraag=f"{name}?",
        wie=["ouder"],
        zin=Zinnen(ja=f"{name} wel.", nee=f"{name} niet.") if soort == "ja_nee" else f"{name}: {{waarde}}.",
        opties=[Optie(waarde=word, label=word, zin=word) for word in options],
        aanname=f"Wij gaan ergens van uit over {name}.",
    )


def _rule(
    random: Random, number: int, niveau: Niveau, facts: Sequence[Feit], before: Sequence[Regel], size: Size
) -> Regel:
    usable = [rule.gevolg for rule in before if niveau == "behoefte" or rule.niveau == "zaak"]
    versions = [
        RegelVersie(
            geldig=period,
            bron=[Bron(bwb="beleid", artikel=f"{number}.1")],
            als=random_node(random, facts, usable, size),
            tenzij=[
                Uitzondering(
                    id=f"uitzondering_{index}",
                    als=random_node(random, facts, usable, Size(depth=1, width=2, presumed=size.presumed)),
                )
                for index in range(random.choice((0, 0, 0, 1, 2)))
            ],
        )
        for period in _periods(random, random.randint(1, size.versions))
    ]
    return Regel(
        id=f"proef.regel_{number}",
        titel=f"Regel {number}",
        gevolg=f"gevolg_{number}",
        niveau=niveau,
        versies=versions,
        uitleg=Uitleg(ja="ja", nee="nee"),
    )


def _periods(random: Random, count: int) -> list[Geldig]:
    days = sorted(random.sample(range((LAST - FIRST).days), count + 1))
    cuts: list[date | None] = [FIRST + timedelta(number) for number in days]
    if random.random() < 0.8:
        cuts[0] = None
    if random.random() < 0.8:
        cuts[-1] = None
    return [Geldig(van=start, tot=end - timedelta(1) if end else None) for start, end in pairwise(cuts)]


def random_node(random: Random, facts: Sequence[Feit], conclusions: Sequence[str], size: Size, depth: int = 0) -> Node:
    """A condition tree over facts and earlier conclusions."""
    if depth >= size.depth or random.random() < 0.25:
        return _leaf(random, facts, conclusions, size)
    if random.random() < 0.2:
        return Niet(niet=random_node(random, facts, conclusions, size, depth + 1))
    width = random.randint(1, size.width)
    children = [random_node(random, facts, conclusions, size, depth + 1) for _ in range(width)]
    return Alle(alle=children) if random.random() < 0.5 else EenVan(een_van=children)


def _leaf(random: Random, facts: Sequence[Feit], conclusions: Sequence[str], size: Size) -> Blad:
    assumed = random.choice(_WORDS) if random.random() < size.presumed else None
    if conclusions and random.random() < size.chained:
        test: dict[str, Any] = random.choice(({}, {"is": "ja"}, {"is": "nee"}, {"een_uit": ["ja", "nee"]}))
        return Blad(feit=random.choice(conclusions), zolang_onbekend=assumed, **test)
    feit = random.choice(facts)
    return Blad(feit=feit.id, zolang_onbekend=assumed, **_test(random, feit))


def _test(random: Random, feit: Feit) -> dict[str, Any]:
    pool = _operands(feit)
    if feit.soort == "ja_nee" and random.random() < 0.5:
        return {}
    operator = random.choice(("is", "een_uit") if feit.soort in ("ja_nee", "keuze") else tuple(_OPERATORS))
    return {operator: random.choices(pool, k=random.randint(1, 4)) if operator == "een_uit" else random.choice(pool)}


_WORDS: tuple[Literal["ja", "nee"], ...] = ("ja", "nee")
_OPERATORS = ("is", "een_uit", "minstens", "minstens", "kleiner_dan", "kleiner_dan")


def _operands(feit: Feit) -> Sequence[Any]:
    if feit.soort == "ja_nee":
        return ("ja", "nee")
    if feit.soort == "keuze":
        return [optie.waarde for optie in feit.opties]
    if feit.id.startswith("leeftijd"):
        return AGES
    return {"getal": NUMBERS, "bedrag": AMOUNTS, "datum": DAYS, "tekst": ("tekst",)}[feit.soort]


def _value(random: Random, feit: Feit, compared: Sequence[Any] = ()) -> Known:
    value = random.choice(compared if compared and random.random() < 0.5 else _operands(feit))
    if feit.id.startswith("leeftijd"):
        width = random.choice((0, 0, 1, 1, 2, 5))
        return (value, value + width) if random.random() < 0.8 else int(value)
    if random.random() < 0.6 or feit.soort in ("ja_nee", "keuze", "tekst"):
        return value  # type: ignore[no-any-return]
    if feit.soort == "datum":
        return value + timedelta(random.choice((-1, 1)))  # type: ignore[no-any-return]
    return Decimal(value) + random.choice((Decimal("1e-9"), Decimal("-1e-9"), Decimal(1), Decimal("-0.5")))
