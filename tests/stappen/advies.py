"""*Dan*: wat het advies zegt, per behoefte en wet."""

import re
from collections.abc import Iterator

from engine import BehoefteAdvies, RouteAdvies
from tests.stappen.register import Table, rows, then, when
from tests.stappen.teksten import carries, cites, same_forms
from tests.stappen.world import World

STATUS = {
    "van toepassing": "van_toepassing",
    "niet van toepassing": "niet_van_toepassing",
    "nader onderzoek": "nader_onderzoek",
}


@when("Schakel de zaak beoordeelt")
def assessed(wereld: World) -> None:
    assert wereld.advice.zaak == "scenario"


@then('geldt voor "{naam}"')
@then('voor "{naam}" geldt')
def outcome(wereld: World, naam: str, datatable: Table) -> None:
    need = wereld.advice_on(naam)
    problems: list[str] = []
    for row in rows(datatable, "wet", "status"):
        if row["wet"] == "-":
            continue
        route = route_of(need, row["wet"])
        problems += [f"{naam}, {row['wet']}: {item}" for item in _differences(route, row)]
        note(wereld, naam, route)
    assert not problems, "\n".join(problems)


def _differences(route: RouteAdvies, row: dict[str, str]) -> Iterator[str]:
    wanted = STATUS[row["status"]]
    if route.status != wanted:
        asked = ", ".join(item.feit for item in route.vragen)
        yield f"status {route.status}, verwacht {wanted} (vragen: {asked}; {route.uitleg})"
    rol = row.get("rol", "").replace(" ", "_")
    if rol and route.rol != rol:
        yield f"rol {route.rol}, verwacht {rol}"
    if row.get("beslisser") and route.beslisser != row["beslisser"]:
        yield f"beslisser {route.beslisser}, verwacht {row['beslisser']}"
    for artikel in filter(None, re.split(r"\s*[,;]\s*", row.get("artikelen", ""))):
        if not cites(route, artikel):
            yield f"noemt {artikel} niet; wel: {', '.join(route.artikelen)}"
    if row.get("vorm") and not same_forms(route, row["vorm"]):
        yield f"vorm {', '.join(route.leveringsvormen)}, verwacht {row['vorm']}"


@then("draagt de {wet} dit")
@then("de {wet} draagt dit")
def carried(wereld: World, wet: str) -> None:
    _status_is(wereld, wet, "van_toepassing")


@then("draagt de {wet} dit niet")
@then("de {wet} draagt dit niet")
def not_carried(wereld: World, wet: str) -> None:
    _status_is(wereld, wet, "niet_van_toepassing")


@then("vraagt de {wet} nader onderzoek")
@then("de {wet} vraagt nader onderzoek")
def open_still(wereld: World, wet: str) -> None:
    _status_is(wereld, wet, "nader_onderzoek")


@then("wordt {wet} hier niet genoemd")
def no_route(wereld: World, wet: str) -> None:
    wet = wet.removeprefix("de ")
    found = [item.wet for item in wereld.advice_on(wereld.only_need().naam).routes]
    assert wet not in found, f"{wet} staat bij deze behoefte: {found}"


@then("is dit nog te beslissen")
@then("dit is nog te beslissen")
def still_to_decide(wereld: World, datatable: Table) -> None:
    for row in rows(datatable, "behoefte", "wet", "wat"):
        route = route_of(wereld.advice_on(row["behoefte"]), row["wet"])
        found = [
            step
            for step in route.stappen
            if carries(step.tekst, row["wat"])
            and (not row.get("door") or carries(step.door, row["door"]))
            and (not row.get("uiterlijk") or str(step.uiterlijk) == row["uiterlijk"])
            and (not row.get("tot en met") or str(step.laatste_dag) == row["tot en met"])
            and (not row.get("hoe") or carries(step.termijnzin, row["hoe"]))
            and (not row.get("vraag") or (step.vraag.feit if step.vraag else "geen") == row["vraag"])
        ]
        told = [f"{step.zin} [{step.termijnzin}]" for step in route.stappen]
        assert found, f"{row['behoefte']}, {row['wet']}: '{row['wat']}' ontbreekt in {told}"


@then("is dit geen stap meer")
@then("dit is geen stap meer")
def no_longer_to_decide(wereld: World, datatable: Table) -> None:
    for row in rows(datatable, "behoefte", "wet", "wat"):
        route = route_of(wereld.advice_on(row["behoefte"]), row["wet"])
        found = [step.zin for step in route.stappen if carries(step.tekst, row["wat"])]
        assert not found, f"{row['behoefte']}, {row['wet']}: {found}"


@then("zijn er deze voorbehouden")
@then("er zijn deze voorbehouden")
def reserved(wereld: World, datatable: Table) -> None:
    for row in rows(datatable, "behoefte", "wet", "over", "vast te stellen door"):
        route = route_of(wereld.advice_on(row["behoefte"]), row["wet"])
        wanted = [row["over"], row["vast te stellen door"], row.get("op gezag van", "")]
        found = [line for line in route.voorbehoud if all(carries(line, part) for part in wanted)]
        assert found, f"{row['behoefte']}, {row['wet']}: voorbehoud over {row['over']} ontbreekt in {route.voorbehoud}"


@then('is er bij "{naam}" geen voorbehoud voor de {wet}')
@then('er is bij "{naam}" geen voorbehoud voor de {wet}')
def unreserved(wereld: World, naam: str, wet: str) -> None:
    route = route_of(wereld.advice_on(naam), wet)
    assert not route.voorbehoud, f"{wet}: {route.voorbehoud}"


@then('is de eerste stap bij "{naam}" volgens de {wet}: {wat}')
@then('de eerste stap bij "{naam}" volgens de {wet} is: {wat}')
def first_step(wereld: World, naam: str, wet: str, wat: str) -> None:
    step = route_of(wereld.advice_on(naam), wet).vervolgstap
    assert carries(step.zin if step else "", wat), f"{wet}: de eerste stap is {step}"


def _status_is(wereld: World, wet: str, status: str) -> None:
    naam = wereld.only_need().naam
    route = route_of(wereld.advice_on(naam), wet)
    asked = ", ".join(item.feit for item in route.vragen)
    assert route.status == status, f"{wet} is {route.status}, verwacht {status} (vragen: {asked}; {route.uitleg})"
    note(wereld, naam, route)


def route_of(need: BehoefteAdvies, wet: str) -> RouteAdvies:
    """The route of one law; a law stands with a need at most once in what a scenario asks."""
    found = [item for item in need.routes if item.wet == wet]
    assert found, f"{wet} staat niet bij {need.omschrijving}; wel: {', '.join(item.wet for item in need.routes)}"
    assert len(found) == 1, f"{wet} staat vaker bij {need.omschrijving}: {', '.join(item.route for item in found)}"
    return found[0]


def note(wereld: World, naam: str, route: RouteAdvies) -> None:
    """Tells the recorder of rule coverage which conclusion this scenario settled."""
    wereld.note(wereld.trace(wereld.book.routes[route.route].status, wereld.need(naam)))
