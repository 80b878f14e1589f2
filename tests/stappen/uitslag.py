"""*Dan*: de hele uitslag van een gezin in één zin, en wat één ander feit daarin verandert."""

import copy
import re

from tests.stappen.advies import note, route_of
from tests.stappen.gegeven import here
from tests.stappen.register import then
from tests.stappen.teksten import asked, cites
from tests.stappen.world import World

_PART = re.compile(
    r"(?P<wet>[A-Z][\w ]*?) (?P<woord>draagt|overbrugt|geldt|niet|open|zwijgt)"
    r"(?: door (?P<door>[\w ]+?))?(?: \((?P<artikelen>.+)\))?"
)
_CHANGE = re.compile(r"(?P<naam>[^/]+)/(?P<wet>[A-Z][\w ]*?) (?P<woord>\w+)")
_STATUS = {
    "draagt": "van_toepassing",
    "overbrugt": "van_toepassing",
    "geldt": "van_toepassing",
    "niet": "niet_van_toepassing",
    "open": "nader_onderzoek",
}
_NOTHING = ("niets", "-")


@then("is de uitslag: {uitslag}")
@then("de uitslag is: {uitslag}")
def outcome_in_words(wereld: World, uitslag: str) -> None:
    """Per wet een woord; ``geldt`` is van toepassing met welke rol dan ook, ``zwijgt`` is: geen route."""
    naam = wereld.only_need().naam
    need = wereld.advice_on(naam)
    problems: list[str] = []
    for part in _parts(uitslag):
        found = _PART.fullmatch(part)
        if not found:
            raise ValueError(f"'{part}' is geen uitslag; schrijf: Jeugdwet draagt (Jeugdwet 2.3 lid 1)")
        wet, woord = found["wet"], found["woord"]
        if woord == "zwijgt":
            problems += [f"{wet} staat er wel bij" for route in need.routes if route.wet == wet]
            continue
        route = route_of(need, wet)
        note(wereld, naam, route)
        if route.status != _STATUS[woord]:
            questions = ", ".join(item.feit for item in route.vragen)
            problems.append(f"{wet} is {route.status}, verwacht {woord} (vragen: {questions}; {route.uitleg})")
            continue
        if woord in ("draagt", "overbrugt") and route.rol != woord:
            problems.append(f"{wet} {route.rol}, verwacht {woord}")
        if found["door"] and route.beslisser != found["door"]:
            problems.append(f"{wet}: {route.beslisser} beslist, verwacht {found['door']}")
        for artikel in re.split(r"\s*,\s*", found["artikelen"] or ""):
            if artikel and not cites(route, artikel):
                problems.append(f"{wet} noemt {artikel} niet; wel: {', '.join(route.artikelen)}")
    assert not problems, "\n".join(problems)


@then("staat bij de vragen: {feiten}")
@then("bij de vragen staat: {feiten}")
def asked_in_words(wereld: World, feiten: str) -> None:
    for feit in () if feiten in _NOTHING else re.split(r"\s*,\s*", feiten):
        asked(wereld, feit)


@then('verandert door "{verschil}" alleen: {anders}')
@then('door "{verschil}" verandert alleen: {anders}')
def changes_only(wereld: World, verschil: str, anders: str) -> None:
    """Vergelijkt elke wet bij elke behoefte met het gezin waarin alleen dit anders is."""
    other = copy.copy(wereld)
    other.feiten, other.needs = dict(wereld.feiten), copy.deepcopy(wereld.needs)
    other._zaak, other._contexts = None, {}
    here(other, verschil)
    before, after = _statuses(wereld), _statuses(other)
    found = {key: after.get(key, "zwijgt") for key in before | after if before.get(key) != after.get(key)}
    wanted: dict[tuple[str, str], str] = {}
    for part in [] if anders in _NOTHING else _parts(anders):
        match = _CHANGE.fullmatch(part)
        if not match:
            raise ValueError(f"'{part}' is geen verandering; schrijf: begeleiding/Jeugdwet niet")
        wanted[match["naam"], match["wet"]] = _STATUS.get(match["woord"], match["woord"])
    other_than_wanted = {key for key in wanted | found if wanted.get(key) != found.get(key)}
    assert not other_than_wanted, f"anders dan vooraf beslist: {sorted(other_than_wanted)}; omgeslagen is {found}"


def _statuses(wereld: World) -> dict[tuple[str, str], str]:
    return {
        (need.naam, route.wet): route.status for need in wereld.needs for route in wereld.advice_on(need.naam).routes
    }


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r";", text) if part.strip()]
