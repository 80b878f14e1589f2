"""De stappen over draagkracht en draaglast; beschreven in docs/draagkracht.md.

``tests/stappen/__init__.py`` haalt deze module binnen, zodat elk scenario in ``features/`` haar zinnen kent.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from engine.balance import Balans, Opgave, balance
from engine.balance.answers import EXTRA
from tests.stappen.register import Table, given, rows, then, when
from tests.stappen.world import World

_MOMENTS = {"nu": "nu", "over zes maanden": "over_zes_maanden", "bij terugval": "bij_terugval"}
CHECKED = "getoetst"
_NONE = ("geen", "-", "")


@given("een gezin dat op elke vraag het lichtste antwoord gaf")
def light_family(wereld: World) -> None:
    rules = wereld.book.draagkracht
    assert rules is not None
    for item in rules.indicatoren:
        if item.feit:
            wereld.tell(item.feit, item.faintest if item.is_load else item.firmest, "gezin")
    wereld.tell("balans_gezinsoordeel", "in_balans", "gezin")
    wereld.tell("jongere_gehoord", "ja", "gezin")


@given("een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk")
def light_family_without_help(wereld: World) -> None:
    light_family(wereld)
    rules = wereld.book.draagkracht
    assert rules is not None
    for item in rules.supports:
        assert item.feit
        if item.id != "NE2":
            wereld.tell(item.feit, item.faintest, "gezin")
    wereld.tell("balans_netwerk", "soms", "gezin")


@given("het gezin antwoordt")
def answers(wereld: World, datatable: Table) -> None:
    for row in rows(datatable, "feit", "antwoord"):
        if row["antwoord"] == "niet gevraagd":
            wereld.feiten.pop(row["feit"], None)
        else:
            wereld.tell(row["feit"], row["antwoord"], "gezin")


@given("het antwoord op {feit:w} is van {datum:w}")
def answered_on(wereld: World, feit: str, datum: str) -> None:
    wereld.feiten[feit] = replace(wereld.feiten[feit], datum=date.fromisoformat(datum))


@given("een ander ziet het anders")
def seen_otherwise(wereld: World, datatable: Table) -> None:
    more = [
        Opgave(row["feit"], row["antwoord"], bron=row["bron"], over=row.get("over", ""))
        for row in rows(datatable, "feit", "antwoord", "bron")
    ]
    vars(wereld)[EXTRA] = tuple(more)


@when("Schakel de balans opmaakt")
def weighed(wereld: World) -> None:
    assert found(wereld).regel.id


def found(wereld: World) -> Balans:
    """The balance of the told family, made once."""
    known: dict[str, Any] = vars(wereld)
    if "balans" not in known:
        zaak = replace(wereld.zaak, extra={EXTRA: known.get(EXTRA, ())})
        known["balans"] = balance(zaak, wereld.day, wereld.book)
    made: Balans = known["balans"]
    return made


def checked(wereld: World, *what: str) -> None:
    """Notes what a sentence checked, for the coverage of the balance rules."""
    vars(wereld).setdefault(CHECKED, set()).update(what)


@then("is het oordeel {oordeel} volgens {regel:w}")
@then("het oordeel is {oordeel} volgens {regel:w}")
def judgement(wereld: World, oordeel: str, regel: str) -> None:
    checked(wereld, "oordeel")
    made = found(wereld)
    rules = [made.regel.id, made.correctie.id if made.correctie else ""]
    assert made.oordeel == oordeel, f"{made.oordeel} volgens {rules}: {made.redenen}"
    assert regel in rules, f"het oordeel komt van {rules}"


@then("is het oordeel over het gezin: {oordeel}")
@then("het oordeel over het gezin is: {oordeel}")
def judgement_alone(wereld: World, oordeel: str) -> None:
    made = found(wereld)
    assert made.oordeel == oordeel, f"{made.oordeel} volgens {made.regel.id}: {made.redenen}"


@then("is gebied {gebied:w} {kleur:w} volgens {regel:w}")
@then("gebied {gebied:w} is {kleur:w} volgens {regel:w}")
def colour(wereld: World, gebied: str, kleur: str, regel: str) -> None:
    checked(wereld, f"gebied {gebied}")
    area = next(item for item in found(wereld).gebieden if item.id == gebied)
    assert (area.kleur, area.regel.id) == (kleur, regel), f"{area.kleur} volgens {area.regel.id}: {area.zin}"


@then("zijn dit de kleuren")
@then("dit zijn de kleuren")
def all_colours(wereld: World, datatable: Table) -> None:
    seen = {item.id: item.kleur for item in found(wereld).gebieden}
    checked(wereld, *(f"gebied {row['gebied']}" for row in rows(datatable, "gebied", "kleur")))
    wanted = {row["gebied"]: row["kleur"] for row in rows(datatable, "gebied", "kleur")}
    assert {name: seen[name] for name in wanted} == wanted


@then("is de last {id:w} {opvang:w} opgevangen")
@then("de last {id:w} is {opvang:w} opgevangen")
def taken_over(wereld: World, id: str, opvang: str) -> None:
    checked(wereld, f"last {id}")
    arguments = [item for area in found(wereld).gebieden for item in area.argumenten if item.id == id]
    assert [item.opvang for item in arguments] == [opvang]


@then("zijn de rode vlaggen: {vlaggen}")
@then("de rode vlaggen zijn: {vlaggen}")
def flags_up(wereld: World, vlaggen: str) -> None:
    seen = [f"{item.id} {item.klasse}" for item in found(wereld).rode_vlaggen]
    checked(wereld, "vlaggen")
    wanted = [] if vlaggen.strip() in _NONE else [part.strip() for part in vlaggen.split(",")]
    assert seen == wanted or [item.split()[0] for item in seen] == wanted, f"de rode vlaggen zijn {seen}"


@then("is vlag {id:w} {uitkomst}")
@then("vlag {id:w} is {uitkomst}")
def flag(wereld: World, id: str, uitkomst: str) -> None:
    checked(wereld, f"vlag {id}")
    made = found(wereld)
    up = {item.id: f"klasse {item.klasse}" for item in made.rode_vlaggen}
    maybe = {item.id for item in made.mogelijke_vlaggen}
    seen = up.get(id) or ("onbekend" if id in maybe else "er niet")
    assert seen == uitkomst, f"vlag {id} is {seen}; er zijn {up}"


@then("is er tegenspraak")
@then("er is tegenspraak")
def contradiction(wereld: World) -> None:
    assert found(wereld).label == "tegenspraak"


@then("is er geen tegenspraak")
@then("er is geen tegenspraak")
def agreement(wereld: World) -> None:
    assert found(wereld).label is None


@then('wordt gevraagd: "{vraag}"')
def asked(wereld: World, vraag: str) -> None:
    seen = [item.vraag for item in found(wereld).vragen]
    assert any(vraag in item for item in seen), f"gevraagd wordt: {seen}"


@then("wordt {feit:w} niet gevraagd")
def not_asked(wereld: World, feit: str) -> None:
    assert feit not in [item.feit for item in found(wereld).vragen]


@then("wordt het gezin niets gevraagd")
def nothing_asked(wereld: World) -> None:
    made = found(wereld)
    assert not [item.feit for item in made.vragen if item.feit]
    assert not made.verouderd
    assert not [item for area in made.gebieden for item in area.ontbreekt]


@then("is {moment} het oordeel {oordeel}")
def at_moment(wereld: World, moment: str, oordeel: str) -> None:
    seen = {item.id: item.oordeel for item in found(wereld).momenten}
    assert seen[_MOMENTS[moment]] == oordeel, f"{moment}: {seen}"


@then("wordt niet vooruitgekeken")
def not_ahead(wereld: World) -> None:
    made = found(wereld)
    assert [item.id for item in made.momenten] == ["nu"]
    assert made.niet_vooruitkijken


@then("pleit dit voor")
def argues_for(wereld: World, datatable: Table) -> None:
    options = {item.id: item for item in found(wereld).compensaties}
    for row in rows(datatable, "compensatie"):
        checked(wereld, f"compensatie {row['compensatie']}")
        assert row["compensatie"] in options, f"{row['compensatie']} ontbreekt; wel: {sorted(options)}"
        ways = options[row["compensatie"]].wegen
        for key in ("wet", "beslisser", "artikel"):
            if row.get(key):
                assert row[key] in [getattr(way, key) for way in ways], f"{row}: {[way.model_dump() for way in ways]}"


@then("pleit dit niet voor {compensatie:w}")
def does_not_argue_for(wereld: World, compensatie: str) -> None:
    checked(wereld, f"compensatie {compensatie}")
    assert compensatie not in [item.id for item in found(wereld).compensaties]


@then("is de uitkomst van de respijtregel {uitkomst:w}")
def respite(wereld: World, uitkomst: str) -> None:
    made = found(wereld).respijt
    checked(wereld, "respijt")
    assert made.uitkomst == uitkomst, made


@then("is de uitkomst van de pgb-regel: {uitkomst}")
def pgb(wereld: World, uitkomst: str) -> None:
    made = found(wereld).pgb
    checked(wereld, "pgb")
    assert made.uitkomst == uitkomst, made


@then('staat erbij: "{tekst}"')
def says(wereld: World, tekst: str) -> None:
    assert tekst in found(wereld).model_dump_json()
