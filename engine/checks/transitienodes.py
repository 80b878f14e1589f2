"""Where the transition rests on facts: its conditions, its dates and its texts, each with its place."""

from collections.abc import Iterator

from engine.checks.places import Place, Placed, place_of, walked
from engine.model import Bron, Node, Regel, RegelVersie, Uitleg
from engine.model.datumregel import date_rule
from engine.rulebook import Rulebook


def transition_nodes(book: Rulebook) -> list[Placed[Node]]:
    """Every node of every condition around eighteen, each after its parent; its rule is made up and of level need."""
    found: list[Placed[Node]] = []
    for name, bron, node, place in _conditions(book):
        versie = RegelVersie(bron=bron, als=node)
        regel = Regel(id=f"transitie.{name}", titel=name, gevolg=name, versies=[versie], uitleg=Uitleg(ja="", nee=""))
        found += walked(Placed(regel, 0, node, place))
    return found


def is_of_transition(regel: Regel) -> bool:
    """Whether a node belongs to the transition: only there may a concept be named."""
    return regel.id.startswith("transitie.")


def _conditions(book: Rulebook) -> Iterator[tuple[str, list[Bron], Node, Place]]:
    plain = [Bron(bwb="beleid")]
    for begrip in book.transitie.begrippen.values():
        yield begrip.id, begrip.bron, begrip.als, place_of(book, "begrippen", begrip.id).at("als")
    for item in book.transitie.items.values():
        here = place_of(book, "transitie", item.id)
        for key, node in (("als", item.als), ("gedaan_als", item.gedaan_als)):
            if node:
                yield f"stap_{item.id.lower()}_{key}", item.bron, node, here.at(key)
    for vlag in book.transitie.vlaggen.values():
        yield f"vlag_{vlag.id.lower()}", plain, vlag.als, place_of(book, "vlaggen", vlag.id).at("als")
    for stand in book.transitie.standen.values():
        yield f"stand_{stand.id}", plain, stand.als, place_of(book, "standen", stand.id).at("als")


def dated_facts(book: Rulebook) -> Iterator[tuple[str, Place]]:
    """Every date fact that a day is reckoned from."""
    for item in book.transitie.items.values():
        here = place_of(book, "transitie", item.id)
        for key, moment in item.moments.items():
            if moment.rule and moment.rule.feit:
                yield moment.rule.feit, here.at(key, "regel")
        if item.tot and date_rule(item.tot).feit:
            yield date_rule(item.tot).feit, here.at("tot")
    for vlag in book.transitie.vlaggen.values():
        for key in ("vanaf", "tot"):
            rule = getattr(vlag, key)
            if rule and date_rule(rule).feit:
                yield date_rule(rule).feit, place_of(book, "vlaggen", vlag.id).at(key)


def asked_first(book: Rulebook) -> Iterator[tuple[str, Place]]:
    """Every fact that is asked before anything is listed."""
    for stand in book.transitie.standen.values():
        if stand.open_feit:
            yield stand.open_feit, place_of(book, "standen", stand.id).at("open_feit")


def sources(book: Rulebook) -> Iterator[tuple[Bron, Place]]:
    """Every source of a step, a concept or a fall-back."""
    for begrip in book.transitie.begrippen.values():
        here = place_of(book, "begrippen", begrip.id)
        yield from ((bron, here.at("bron", number)) for number, bron in enumerate(begrip.bron))
    for item in book.transitie.items.values():
        here = place_of(book, "transitie", item.id)
        yield from ((bron, here.at("bron", number)) for number, bron in enumerate(item.bron))
        if item.terugval and item.terugval.bron:
            yield item.terugval.bron, here.at("terugval", "bron")


def texts(book: Rulebook) -> Iterator[tuple[Place, str]]:
    """Every text that a family or planner reads."""
    boek = book.transitie
    for kind, records, keys in (
        ("transitie", boek.items, ("titel", "tekst", "doe", "bij_missen", "let_op")),
        ("vlaggen", boek.vlaggen, ("tekst",)),
        ("standen", boek.standen, ("titel", "tekst", "gesprek")),
        ("mijlpalen", boek.mijlpalen, ("titel", "tekst")),
        ("begrippen", boek.begrippen, ("titel", "ja", "nee")),
    ):
        for name, record in records.items():
            here = place_of(book, kind, name)
            yield from ((here.at(key), getattr(record, key)) for key in keys)
    for item in boek.items.values():
        if item.terugval:
            yield place_of(book, "transitie", item.id).at("terugval", "tekst"), item.terugval.tekst
