"""*Dan*: vragen, uitleg, signalen en wat nergens mag staan; getoetst op strekking, niet op elk woord."""

import re

from engine import RouteAdvies
from tests.stappen.register import Table, rows, then
from tests.stappen.world import World

_WORD = re.compile(r"[\w°:.-]+")


def carries(text: str, meaning: str) -> bool:
    """Whether every word of ``meaning`` stands in ``text``, in any order and any form that begins so."""
    low = text.lower()
    return all(word.strip(".") in low for word in _WORD.findall(meaning.lower()))


def cites(route: RouteAdvies, artikel: str) -> bool:
    """Whether a route names an article, or a finer part of it."""
    wanted = _plain(artikel)
    return any(_plain(item) == wanted or _plain(item).startswith(wanted + " ") for item in route.artikelen)


def _plain(artikel: str) -> str:
    short = re.sub(r"^(Besluit )?Jw\b", r"\1Jeugdwet", artikel.strip())
    return short.replace(" onder ", " ")


def same_forms(route: RouteAdvies, forms: str) -> bool:
    """Whether help can come in each of these forms; ``alleen`` says: in exactly these, remarks included.

    Without it a form with a remark, such as ``pgb (nog te toetsen)``, is also found by its bare name.
    """
    wanted = set(re.split(r"\s*,\s*|\s+of\s+", forms.removeprefix("alleen ")))
    found = set(route.leveringsvormen)
    if not forms.startswith("alleen "):
        found = {form.split(" (")[0] for form in found}
        return wanted <= found
    return found == wanted


@then("staat de vraag over {feit:w} open")
@then("de vraag over {feit:w} staat open")
@then("staat de vraag over {feit:w} open bij {wie}")
@then("de vraag over {feit:w} staat open bij {wie}")
def asked(wereld: World, feit: str, wie: str = "") -> None:
    assert feit in wereld.book.feiten, f"'{feit}' is geen feit"
    found = [item for item in wereld.advice.vragen if item.feit == feit]
    assert found, f"geen open vraag over {feit}; wel: {', '.join(item.feit for item in wereld.advice.vragen)}"
    assert carries(found[0].wie, wie), f"de vraag over {feit} gaat naar {found[0].wie}, niet naar {wie}"


@then("staan deze vragen open")
@then("deze vragen staan open")
def all_asked(wereld: World, datatable: Table) -> None:
    for row in rows(datatable, "feit"):
        asked(wereld, row["feit"], row.get("aan", ""))


@then("staat er geen vraag open over {feit:w}")
@then("er staat geen vraag open over {feit:w}")
def not_asked(wereld: World, feit: str) -> None:
    assert feit in wereld.book.feiten, f"'{feit}' is geen feit"
    assert feit not in [item.feit for item in wereld.advice.vragen], f"er staat een vraag open over {feit}"


@then("staat er geen enkele vraag open")
@then("er staat geen enkele vraag open")
def nothing_asked(wereld: World) -> None:
    assert not wereld.advice.vragen, f"open: {', '.join(item.feit for item in wereld.advice.vragen)}"


@then('noemt de uitleg van de {wet} bij "{naam}": {tekst}')
@then('de uitleg van de {wet} bij "{naam}" noemt: {tekst}')
def explained(wereld: World, wet: str, naam: str, tekst: str) -> None:
    from tests.stappen.advies import route_of

    route = route_of(wereld.advice_on(naam), wet)
    assert carries(_told(route), tekst), f"'{tekst}' staat niet in: {_told(route)}"


@then('zwijgt de uitleg van de {wet} bij "{naam}" over: {tekst}')
@then('de uitleg van de {wet} bij "{naam}" zwijgt over: {tekst}')
def silent(wereld: World, wet: str, naam: str, tekst: str) -> None:
    from tests.stappen.advies import route_of

    route = route_of(wereld.advice_on(naam), wet)
    assert not carries(_told(route), tekst), f"'{tekst}' staat in: {_told(route)}"


@then('noemt de {wet} bij "{naam}" niet: {artikelen}')
@then('de {wet} noemt bij "{naam}" niet: {artikelen}')
def not_cited(wereld: World, wet: str, naam: str, artikelen: str) -> None:
    from tests.stappen.advies import route_of

    route = route_of(wereld.advice_on(naam), wet)
    for artikel in artikelen.split(","):
        assert not cites(route, artikel), f"{wet} noemt {artikel.strip()}: {route.artikelen}"


@then("hoort het gezin dit")
@then("het gezin hoort dit")
def told(wereld: World, datatable: Table) -> None:
    from tests.stappen.advies import route_of

    for row in rows(datatable, "behoefte", "wet", "wat"):
        route = route_of(wereld.advice_on(row["behoefte"]), row["wet"])
        texts = [item.tekst for item in route.mededelingen]
        assert any(carries(item, row["wat"]) for item in texts), f"'{row['wat']}' staat niet in {texts}"


@then("leest het gezin bij de {wet} ({status}): {tekst}")
@then("het gezin leest bij de {wet} ({status}): {tekst}")
def read(wereld: World, wet: str, status: str, tekst: str) -> None:
    found = _written(wereld, wet, status)
    assert any(carries(item, tekst) for item in found), f"'{tekst}' staat niet in {found}"


@then("leest het gezin bij de {wet} ({status}) niet: {tekst}")
@then("het gezin leest bij de {wet} ({status}) niet: {tekst}")
def not_read(wereld: World, wet: str, status: str, tekst: str) -> None:
    found = _written(wereld, wet, status)
    assert not any(carries(item, tekst) for item in found), f"'{tekst}' staat in {found}"


@then("vraagt de {wet} ({status}) dit papier: {tekst}")
@then("de {wet} ({status}) vraagt dit papier: {tekst}")
def paper(wereld: World, wet: str, status: str, tekst: str) -> None:
    found = [f"{item.tekst} ({item.artikel})" for item in _route_with(wereld, wet, status).documenten]
    assert any(carries(item, tekst) for item in found), f"'{tekst}' staat niet in {found}"


@then("vraagt de {wet} ({status}) dit papier niet: {tekst}")
@then("de {wet} ({status}) vraagt dit papier niet: {tekst}")
def no_paper(wereld: World, wet: str, status: str, tekst: str) -> None:
    found = [item.tekst for item in _route_with(wereld, wet, status).documenten]
    assert not any(carries(item, tekst) for item in found), f"'{tekst}' staat in {found}"


def _written(wereld: World, wet: str, status: str) -> list[str]:
    """The steps and messages of one law on the only need, which must have this status."""
    route = _route_with(wereld, wet, status)
    return [item.tekst for item in (*route.stappen, *route.mededelingen)]


def _route_with(wereld: World, wet: str, status: str) -> RouteAdvies:
    from tests.stappen.advies import STATUS, route_of

    route = route_of(wereld.advice_on(wereld.only_need().naam), wet)
    assert route.status == STATUS[status], f"{wet} is {route.status}, verwacht {status}: {route.uitleg}"
    return route


@then("verschijnt het signaal {signaal:w}")
@then("het signaal {signaal:w} verschijnt")
def signalled(wereld: World, signaal: str) -> None:
    found = [item.id for item in wereld.advice.signalen]
    assert signaal in found, f"het signaal {signaal} ontbreekt; wel: {found}"


@then("verschijnt het signaal {signaal:w} niet")
@then("het signaal {signaal:w} verschijnt niet")
def not_signalled(wereld: World, signaal: str) -> None:
    assert signaal in wereld.book.signalen, f"'{signaal}' is geen signaal"
    assert signaal not in [item.id for item in wereld.advice.signalen], f"het signaal {signaal} verschijnt"


@then("kondigt het advies deze wetswijzigingen aan")
@then("het advies kondigt deze wetswijzigingen aan")
def announced(wereld: World, datatable: Table) -> None:
    found = [f"{item.datum} {item.soort.replace('_', ' ')} {item.zin}" for item in wereld.advice.wetswijzigingen]
    for row in rows(datatable, "datum", "wat", "zin"):
        meaning = f"{row['datum']} {row['wat']} {row['zin']}"
        assert any(carries(item, meaning) for item in found), f"'{meaning}' staat niet in {found}"


@then("zwijgt het advies over een wijziging van {artikel}")
@then("het advies zwijgt over een wijziging van {artikel}")
def not_announced(wereld: World, artikel: str) -> None:
    found = [item.zin for item in wereld.advice.wetswijzigingen if item.artikel.startswith(artikel)]
    assert not found, found


@then('staat nergens "{tekst}"')
@then('nergens staat "{tekst}"')
def nowhere(wereld: World, tekst: str) -> None:
    whole = wereld.advice.model_dump_json().lower()
    assert tekst.lower() not in whole, f"'{tekst}' staat in het advies: …{_around(whole, tekst.lower())}…"


@then("wordt nergens {artikel} aangehaald")
@then("nergens wordt {artikel} aangehaald")
def cited_nowhere(wereld: World, artikel: str) -> None:
    for need in wereld.advice.behoeften:
        for route in need.routes:
            assert not cites(route, artikel), f"{route.wet} noemt {artikel} bij {need.omschrijving}"


def _told(route: RouteAdvies) -> str:
    return " ".join([route.uitleg, *(item.tekst for item in route.mededelingen), *route.nog_te_beslissen])


def _around(text: str, part: str) -> str:
    at = text.index(part)
    return text[max(at - 60, 0) : at + len(part) + 60]
