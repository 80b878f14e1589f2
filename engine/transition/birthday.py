"""What the birthday itself flips: the same case on the day before eighteen and on the day."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from pydantic import Field

from engine.advies import BehoefteAdvies, Record, Rol, RouteAdvies, Status
from engine.case import Geboortedatum, Zaak
from engine.dates import birthday
from engine.rulebook import Rulebook
from engine.transition.calendars import calendars

Soort = Literal["stopt", "begint", "verandert", "blijft"]


class Kant18(Record):
    """One law on one side of the birthday."""

    status: Status | None
    rol: Rol | None = None
    beslisser: str = ""
    artikelen: list[str] = Field(default_factory=list)


class Omslag(Record):
    """One law before and after: what happens to it for this need."""

    wet: str
    soort: Soort
    voor: Kant18
    na: Kant18
    zin: str


class BehoefteOmslag(Record):
    """One need across the birthday: who carries it before, who after, and what changes."""

    id: str
    soort: str
    naam: str
    voor: str
    draagt_voor: list[str]
    draagt_na: list[str]
    wetten: list[Omslag]
    zin: str


class Verjaardagsvergelijking(Record):
    """The case on both sides of eighteen. Without a whole birth date only what is the same for every possible day."""

    zaak: str
    dag_voor: date | None
    dag: date | None
    behoeften: list[BehoefteOmslag]
    vraag: str = ""


def compare_birthday(zaak: Zaak, book: Rulebook) -> Verjaardagsvergelijking:
    """What flips per need and law between the day before eighteen and the day itself.

    With an incomplete birth date both ends are worked out: what they say alike is given, and what differs is left out
    with the question that settles it. Raises ``DisagreementError`` as ``engine.assess`` does.
    """
    births = [calendar.born for calendar in calendars(zaak.geboortedatum) if calendar.born]
    found = [_compared(zaak, birth, book) for birth in births]
    whole = len(found) == 1
    days = [birthday(birth, 18) for birth in births] if whole else []
    question = "" if whole else "Is er een document of besluit met een volledige geboortedatum?"
    return Verjaardagsvergelijking(
        zaak=zaak.id,
        dag_voor=days[0] - timedelta(days=1) if days else None,
        dag=days[0] if days else None,
        behoeften=_alike(found),
        vraag=question,
    )


def _alike(found: list[list[BehoefteOmslag]]) -> list[BehoefteOmslag]:
    if not found:
        return []
    first, last = found[0], found[-1]
    return [one for one, other in zip(first, last, strict=True) if one == other]


def _compared(zaak: Zaak, born: date, book: Rulebook) -> list[BehoefteOmslag]:
    from engine.assessment import assess  # assess zelf maakt ook een plan: bij het laden zou dit een kring zijn

    whole = replace(zaak, geboortedatum=Geboortedatum(born.year, born.month, born.day))
    eighteen = birthday(born, 18)
    before = assess(whole, eighteen - timedelta(days=1), book, plans=False)
    after = assess(whole, eighteen, book, plans=False)
    return [_need(one, other) for one, other in zip(before.behoeften, after.behoeften, strict=True)]


def _need(before: BehoefteAdvies, after: BehoefteAdvies) -> BehoefteOmslag:
    laws = dict.fromkeys(route.wet for route in (*before.routes, *after.routes))
    changes = [_law(wet, _side(before, wet), _side(after, wet)) for wet in laws]
    carried, carries = _carrying(before), _carrying(after)
    return BehoefteOmslag(
        id=before.id,
        soort=before.soort,
        naam=before.naam,
        voor=before.voor,
        draagt_voor=carried,
        draagt_na=carries,
        wetten=changes,
        zin=_summary(before.naam, before, after),
    )


def _carrying(need: BehoefteAdvies) -> list[str]:
    return list(dict.fromkeys(route.wet for route in need.routes if route.status == "van_toepassing"))


def _side(need: BehoefteAdvies, wet: str) -> Kant18:
    """The route of a law that says most; several routes of one law may be held against one need."""
    order: dict[Status, int] = {"van_toepassing": 0, "nader_onderzoek": 1, "niet_van_toepassing": 2}
    routes: list[RouteAdvies] = sorted(
        (route for route in need.routes if route.wet == wet), key=lambda route: order[route.status]
    )
    if not routes:
        return Kant18(status=None)
    best = routes[0]
    return Kant18(status=best.status, rol=best.rol, beslisser=best.beslisser, artikelen=best.artikelen)


def _law(wet: str, before: Kant18, after: Kant18) -> Omslag:
    soort = _kind(before, after)
    return Omslag(wet=wet, soort=soort, voor=before, na=after, zin=_sentence(wet, soort, after))


def _kind(before: Kant18, after: Kant18) -> Soort:
    if (before.status, before.rol, before.beslisser) == (after.status, after.rol, after.beslisser):
        return "blijft"
    if before.status == "van_toepassing" and after.status in ("niet_van_toepassing", None):
        return "stopt"
    if after.status == "van_toepassing" and before.status != "van_toepassing":
        return "begint"
    return "verandert"


def _sentence(wet: str, soort: Soort, after: Kant18) -> str:
    match soort:
        case "stopt":
            return f"De {wet} stopt op de achttiende verjaardag."
        case "begint":
            return f"De {wet} draagt dit vanaf de achttiende verjaardag. Wie beslist: {after.beslisser}."
        case "blijft":
            return f"Bij de {wet} verandert niets."
    if after.status == "nader_onderzoek":
        return f"Of de {wet} dit vanaf de verjaardag draagt, moet nog blijken. Wie beslist: {after.beslisser}."
    if after.rol == "overbrugt":
        return f"De {wet} overbrugt dit vanaf de verjaardag, tot een andere wet het overneemt."
    if after.status == "van_toepassing":
        return f"De {wet} blijft dit dragen. Wie beslist: {after.beslisser}."
    return f"De {wet} draagt dit vanaf de verjaardag niet."


def _summary(naam: str, before: BehoefteAdvies, after: BehoefteAdvies) -> str:
    was, becomes = _carriers(before), _carriers(after)
    if was == becomes:
        return f"{naam}: {becomes}, vóór en na de verjaardag."
    return f"{naam}: tot de verjaardag {was}, daarna {becomes}."


def _carriers(need: BehoefteAdvies) -> str:
    laws = _carrying(need)
    if laws:
        return " en ".join(laws)
    open_laws = list(dict.fromkeys(route.wet for route in need.routes if route.status == "nader_onderzoek"))
    return f"nog niet duidelijk ({', '.join(open_laws)})" if open_laws else "geen van de wetten"
