"""Een concept en de foute redeneringen daarin: wat er staat, wat Schakel vindt en of het concept mag."""

from engine.lint import Bevinding, blocks, lint
from tests.stappen.register import Table, given, rows, then, when
from tests.stappen.world import World


@given("dit concept")
def draft(wereld: World, docstring: str) -> None:
    wereld.concept = docstring


@given("in het concept staat: {tekst}")
def draft_line(wereld: World, tekst: str) -> None:
    wereld.concept = tekst


@given("artikel {artikel:w} van de verordening regelt eigen kracht")
def regulated(wereld: World, artikel: str) -> None:
    wereld.verordening_artikel = artikel


@given("er is een 24-uurskalender gemaakt")
def calendar_made(wereld: World) -> None:
    wereld.kalender = True


@given("er is geen 24-uurskalender gemaakt")
def no_calendar_made(wereld: World) -> None:
    wereld.kalender = False


@when("Schakel het concept leest")
def read(wereld: World) -> None:
    assert wereld.concept


@then("vindt Schakel {regels}")
def found(wereld: World, regels: str) -> None:
    names = [item.regel for item in _found(wereld)]
    wanted = [] if regels == "niets" else [item.strip() for item in regels.split(",")]
    assert names == wanted, f"gevonden {names}, verwacht {wanted}"


@then("zijn dit de bevindingen, en geen andere")
def exactly(wereld: World, datatable: Table) -> None:
    wanted = rows(datatable, "regel", "blokkerend", "zin")
    made = _found(wereld)
    shown = [(item.regel, item.zin) for item in made]
    assert len(made) == len(wanted), shown
    for item, row in zip(made, wanted, strict=True):
        assert item.regel == row["regel"], shown
        assert item.blokkerend == (row["blokkerend"] == "ja"), f"{item.regel}: blokkerend is {item.blokkerend}"
        assert row["zin"] in " ".join(item.zin.split()), f"{item.regel}: '{row['zin']}' staat niet in '{item.zin}'"


@then("houdt dat het concept tegen")
def held(wereld: World) -> None:
    assert blocks(_found(wereld))


@then("houdt dat het concept niet tegen")
def not_held(wereld: World) -> None:
    assert not blocks(_found(wereld))


@then("noemt de bevinding {artikel} en zegt: {beter}")
def answered(wereld: World, artikel: str, beter: str) -> None:
    (item,) = _found(wereld)
    assert artikel in item.artikelen, item.artikelen
    assert beter in item.beter, item.beter


def _found(wereld: World) -> list[Bevinding]:
    return lint(wereld.concept, wereld.book, verordening_artikel=wereld.verordening_artikel, kalender=wereld.kalender)
