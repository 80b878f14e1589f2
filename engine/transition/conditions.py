"""Every condition around eighteen as a rule, so that the reference evaluator reads, traces and explains it."""

from collections.abc import Iterator
from functools import lru_cache

from engine.model import Bron, Node, Regel, RegelVersie, TransitieItem, Uitleg, leaves
from engine.model.feit import Niveau
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet, ordered_rules
from engine.transition.ages import Op

_PLAIN = (Bron(bwb="beleid"),)


def applies(item: TransitieItem) -> str:
    """The conclusion that says whether a step applies."""
    return f"stap_{item.id.lower()}"


def done(item: TransitieItem) -> str:
    """The conclusion that says whether the facts show that a step was taken."""
    return f"gedaan_{item.id.lower()}"


@lru_cache(maxsize=8)
def conditions(book: Rulebook, op: Op) -> RuleSet:
    """The concepts, and the conditions that are read at this age, each after what it rests on."""
    rules = [begrip.rule for begrip in book.transitie.begrippen.values()]
    rules += [_rule(book, name, bron, node) for name, own, bron, node in _all(book) if own == op]
    return RuleSet(f"{book.hash[:12]}.{op}", ordered_rules([(rule, rule.versies[0]) for rule in rules]))


@lru_cache(maxsize=8)
def names_used(book: Rulebook) -> frozenset[str]:
    """Every fact and conclusion that some condition tests."""
    nodes = [node for _, _, _, node in _all(book)] + [begrip.als for begrip in book.transitie.begrippen.values()]
    return frozenset(leaf.feit for node in nodes for leaf in leaves(node))


def _all(book: Rulebook) -> Iterator[tuple[str, Op, tuple[Bron, ...], Node]]:
    boek = book.transitie
    for item in boek.items.values():
        if item.als:
            yield applies(item), item.op, tuple(item.bron), item.als
        if item.gedaan_als:
            yield done(item), item.op, tuple(item.bron), item.gedaan_als
    for vlag in boek.vlaggen.values():
        yield vlag.id.lower(), vlag.op, _PLAIN, vlag.als
    for stand in boek.standen.values():
        yield stand.id, "voor_18", _PLAIN, stand.als


def _rule(book: Rulebook, name: str, bron: tuple[Bron, ...], node: Node) -> Regel:
    niveau: Niveau = "behoefte" if any(_of_need(book, leaf.feit) for leaf in leaves(node)) else "zaak"
    versie = RegelVersie(bron=list(bron), als=node)
    words = Uitleg(ja="{redenen}", nee="{redenen}")
    return Regel(id=f"transitie.{name}", titel=name, gevolg=name, niveau=niveau, versies=[versie], uitleg=words)


def _of_need(book: Rulebook, name: str) -> bool:
    if name in book.transitie.begrippen:
        return True
    if name in book.gevolgen:
        return book.gevolgen[name].niveau == "behoefte"
    feit = book.feiten.get(name)
    return feit is not None and feit.niveau == "behoefte"
