"""*Gegeven*: wie het kind is, wat er is vastgelegd en welke behoeften er zijn."""

import re
from datetime import date

from tests.stappen.register import Table, given, rows
from tests.stappen.world import Need, World

_BIRTH = re.compile(r"geboren (?:op|in) (\S+)")
_FACT = re.compile(r"(\w+) is (.+)")
NOTHING = ("niets anders", "-", "")


@given("de peildatum is {datum:w}")
def the_day(wereld: World, datum: str) -> None:
    wereld.day = date.fromisoformat(datum)


@given("een kind geboren op {datum:w}")
@given("een kind geboren in {datum:w}")
@given("een jongere geboren op {datum:w}")
@given("een jongere geboren in {datum:w}")
def born(wereld: World, datum: str) -> None:
    wereld.birth(datum)


@given("een kind van {jaren:w} jaar")
@given("een jongere van {jaren:w} jaar")
def aged(wereld: World, jaren: str) -> None:
    wereld.tell("leeftijd", jaren)


@given("de zaak ligt bij de gemeente {naam}")
def filed_at(wereld: World, naam: str) -> None:
    wereld.gemeente = naam


@given("deze feiten")
@given("een kind {omschrijving}, met deze feiten")
@given("een jongere {omschrijving}, met deze feiten")
@given("een gezin {omschrijving}, met deze feiten")
def facts(wereld: World, datatable: Table, omschrijving: str = "") -> None:
    for row in rows(datatable, "feit", "waarde"):
        wereld.tell(row["feit"], row["waarde"], row.get("bron"))


@given('de behoefte "{naam}" ({soort:w} voor {voor:w})')
@given('de behoefte "{naam}" ({soort:w} voor {voor:w}), met deze feiten')
def named_need(wereld: World, naam: str, soort: str, voor: str, datatable: Table | None = None) -> None:
    need = Need(naam, _known_kind(wereld, soort), voor)
    wereld.needs.append(need)
    for row in rows(datatable, "feit", "waarde") if datatable else ():
        need.feiten[row["feit"]] = wereld.answer(row["feit"], row["waarde"], row.get("bron"), need.feiten)


@given("de behoefte {soort:w} voor {voor:w}")
@given("de behoefte {soort:w} voor {voor:w}, met deze feiten")
def need(wereld: World, soort: str, voor: str, datatable: Table | None = None) -> None:
    named_need(wereld, soort, soort, voor, datatable)


@given("hier geldt: {verschil}")
def here(wereld: World, verschil: str) -> None:
    for part in _parts(verschil):
        if found := _BIRTH.fullmatch(part):
            wereld.birth(found[1])
        elif found := _FACT.fullmatch(part):
            wereld.tell(found[1], found[2])
        else:
            raise ValueError(f"'{part}' is geen feit; schrijf: feit is waarde")


@given('hier geldt bij "{naam}": {verschil}')
def here_at(wereld: World, naam: str, verschil: str) -> None:
    need = wereld.need(naam)
    for part in _parts(verschil):
        found = _FACT.fullmatch(part)
        if not found:
            raise ValueError(f"'{part}' is geen feit; schrijf: feit is waarde")
        need.feiten[found[1]] = wereld.answer(found[1], found[2], None, {**wereld.feiten, **need.feiten})


def _parts(verschil: str) -> list[str]:
    if verschil.strip() in NOTHING:
        return []
    return [part.strip() for part in re.split(r",| en (?=\w+ is |geboren )", verschil)]


def _known_kind(wereld: World, soort: str) -> str:
    if soort not in wereld.book.behoeften:
        raise ValueError(f"'{soort}' is geen soort behoefte")
    return soort
