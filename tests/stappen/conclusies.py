"""*Dan*: wat één regel van de wet zegt. Alleen de regels eronder worden berekend; dat is snel."""

from engine.kleene import from_word, to_word
from engine.model import Blad
from engine.reference import RuleTrace, decisive_of_rule
from tests.stappen.register import Table, rows, then
from tests.stappen.world import World


@then("is de conclusie {gevolg:w} {waarde:w}")
@then("de conclusie {gevolg:w} is {waarde:w}")
def concluded(wereld: World, gevolg: str, waarde: str) -> None:
    _concluded(wereld, gevolg, waarde)


def _concluded(wereld: World, gevolg: str, waarde: str) -> RuleTrace:
    trace = wereld.trace(gevolg)
    assert trace.value is from_word(waarde), (
        f"{gevolg} is {to_word(trace.value)}, verwacht {waarde}; het komt door: {_because(trace)}"
    )
    wereld.note(trace)
    return trace


@then("zijn dit de conclusies")
def all_concluded(wereld: World, datatable: Table) -> None:
    for row in rows(datatable, "conclusie", "waarde"):
        concluded(wereld, row["conclusie"], row["waarde"])


@then("is de conclusie {gevolg:w} nee door de uitzondering {uitzondering:w}")
def excepted(wereld: World, gevolg: str, uitzondering: str) -> None:
    trace = _concluded(wereld, gevolg, "nee")
    known = [item.exception.id for item in trace.tenzij if item.exception]
    held = [item.exception.id for item in trace.tenzij if item.exception and item.value is True]
    assert uitzondering in held, f"de uitzondering {uitzondering} geldt niet; wel: {held} van {known}"
    assert trace.als.value is True, f"{gevolg} is ook zonder de uitzondering {to_word(trace.als.value)}"


@then("rust de conclusie {gevolg:w} op {artikel}, gelezen in de tekst van {datum:w}")
@then("de conclusie {gevolg:w} rust op {artikel}, gelezen in de tekst van {datum:w}")
def rests_on(wereld: World, gevolg: str, artikel: str, datum: str) -> None:
    versie = wereld.trace(gevolg).active.versie
    found = [f"{wereld.book.cite(bron)}, gelezen in de tekst van {bron.gelezen}" for bron in versie.bron]
    assert f"{artikel}, gelezen in de tekst van {datum}" in found, f"{gevolg} rust op {'; '.join(found)}"


@then("bestaat de norm {gevolg:w} op die dag niet")
@then("de norm {gevolg:w} bestaat op die dag niet")
def absent(wereld: World, gevolg: str) -> None:
    assert gevolg in wereld.book.gevolgen, f"'{gevolg}' is geen conclusie"
    wereld.touched.add(gevolg)
    active = wereld.book.at(wereld.day).by_gevolg
    assert gevolg not in active, f"{gevolg} is op {wereld.day} wel een norm"


def _because(trace: RuleTrace) -> str:
    leaves = [item for item in decisive_of_rule(trace) if isinstance(item.node, Blad)]
    return ", ".join(f"{item.node.feit} ({to_word(item.value)})" for item in leaves if isinstance(item.node, Blad))
