"""The skeleton of every beschikking: what a decision under one law shows, whatever it decides."""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from letters.backing import Backing, Gat, Waarde
from letters.checks import Blocker
from letters.dutch import day, lowered
from letters.extras import balance
from letters.gaps import gap
from letters.grants import (
    GrantView,
    judgements_given,
    once,
    reasons_why,
    shared_reasons,
    together,
    without_double,
)
from letters.inputs import Inputs
from letters.laws import JEUGDWET, Law
from letters.letterhead import letterhead, setting
from letters.ownpower import OwnPower, own_power
from letters.telling import experts, for_whom, periods, told
from letters.terms import eighteenth
from letters.termview import term_view
from letters.views import RouteView, route_view


@dataclass(frozen=True)
class OtherView:
    """A need on which this letter does not decide, and who does."""

    naam: Waarde
    noemt: Waarde
    past: tuple[RouteView, ...]
    open: tuple[RouteView, ...]
    eigen: RouteView | None


@dataclass(frozen=True)
class Skeleton:
    """The shared part of a decision: its view, what keeps it open and which demands do not apply."""

    view: Mapping[str, Any]
    blockers: tuple[Blocker, ...]
    not_needed: frozenset[str]
    eigen: OwnPower
    toegekend: tuple[GrantView, ...]


def skeleton(inputs: Inputs, wet: Law, grants: tuple[GrantView, ...], also: tuple[str, ...] = ()) -> Skeleton:
    """The shared part of a decision on ``grants``; ``also`` names needs on which it decides otherwise."""
    decided = {item.id for item in grants} | set(also)
    shared, own = shared_reasons(without_double(grants, inputs))
    power = own_power(inputs, grants)
    adult = _eighteenth(inputs, grants)
    weighed = balance(inputs)
    view: dict[str, Any] = {
        "hoofd": letterhead(inputs),
        "wet_naam": wet.zegt,
        "jeugd": wet == JEUGDWET,
        "deel_stappen": f"delen/stappen-{wet.sleutel}.j2",
        "toegekend": own,
        "artikelen_van": attrgetter("artikelen"),
        "samen": together(grants, inputs),
        "gedeeld": shared,
        "waarom": reasons_why(grants),
        "uitgangspunten": once(item for grant in grants for route in grant.routes for item in route.gaan_uit_van),
        "onbekend": once(item for grant in grants for route in grant.routes for item in route.nog_onbekend),
        "gaf_oordeel": judgements_given(grants),
        "van_gemeente": True,
        "andere": _others(inputs, decided, wet),
        "verhaal": _story(inputs),
        "balans": weighed,
        "kalender": _calendar(inputs),
        "eigen": power,
        "termijn": term_view(inputs, sorted(decided), wet),
        "achttien": adult,
        "opnieuw": _review(inputs),
        "looptijden": periods(grants),
        "opnieuw_reden": _given(inputs.details.review_reason, "review_reason"),
        "bezwaar_adres": objection_address(inputs),
        "vertrouwenspersoon": setting(inputs, "vertrouwenspersoon"),
        "clientondersteuning": setting(inputs, "clientondersteuning"),
        "verzending": inputs.details.sent_by,
        "verzonden": Backing(gegeven="sent_by"),
        "mededelingen": told(grants),
        "oordelen": _judgements(grants),
        "gevraagd": tuple(Backing(behoefte=item.id, gegeven="behoeften") for item in inputs.zaak.behoeften),
        "grond": tuple(item.steun for item in grants),
        "voor_wie": for_whom(inputs, decided),
        "misschien": _may_carry(inputs, wet),
        "nodig_genoemd": tuple(item for item in own if item.nodig) if not together(grants, inputs) else (),
        "deskundigen": experts(grants),
        "soort_brief": Backing(gegeven="soort_brief"),
        "verordening": Backing(gegeven="gemeente.jeugd"),
        "bijdrage": contribution(inputs, wet, grants),
        "horen_artikel": "Awb 4:7",
        "nog_geen_18": False,
    }
    skipped = set() if adult else {"14"}
    return Skeleton(view, _blockers(grants), frozenset(skipped), power, grants)


def nothing_to_grant(wet: Law) -> Blocker:
    """What keeps a grant open when the law carries no need."""
    return Blocker(check="3", wat=f"een behoefte die de {wet.zegt} draagt: er is hier niets toe te kennen")


def contribution(inputs: Inputs, wet: Law, grants: tuple[GrantView, ...]) -> tuple[str, Gat | Waarde | None]:
    """What the letter may say about a contribution: by law none, or what a person wrote."""
    if wet == JEUGDWET:
        return "jeugdwet", None
    told = inputs.field("eigen_bijdrage")
    born = eighteenth(inputs.zaak.geboortedatum)
    needs = [inputs.need_of(item.id) for item in grants]
    if isinstance(told, Waarde) or not needs:
        return "tekst", told
    if all(inputs.facts.raw("hulpmiddel_soort", need) == "rolstoel" for need in needs):
        return "rolstoel", None
    minor = born is not None and inputs.advies.peildatum < born
    if minor and all(need.voor == "kind" and need.soort != "woningaanpassing" for need in needs):
        return "minderjarig", None
    return "tekst", told


def objection_address(inputs: Inputs) -> tuple[Waarde | Gat, ...]:
    """Where an objection goes, from the settings of the gemeente."""
    gemeente = inputs.book.gemeenten.get(inputs.zaak.gemeente)
    if gemeente is None:
        return (gap("bezwaar_adres"),)
    place = gemeente.bezwaar_adres
    lines = [place.naam, place.straat, f"{place.postcode} {place.plaats}"]
    return tuple(Waarde(line, backing=(Backing(gegeven="gemeente.bezwaar_adres"),)) for line in lines if line.strip())


def _others(inputs: Inputs, decided: set[str], wet: Law) -> tuple[OtherView, ...]:
    found = []
    for advice in inputs.advies.behoeften:
        if advice.id in decided:
            continue
        pairs = [(route_view(inputs, advice, item), item) for item in advice.routes]
        views = [view for view, _ in pairs]
        found.append(
            OtherView(
                naam=inputs.need_name(advice),
                noemt=inputs.need_in_sentence(advice),
                past=tuple(view for view in views if view.status == "van_toepassing"),
                open=tuple(view for view in views if view.status == "nader_onderzoek"),
                eigen=next(
                    (view for view, item in zip(views, advice.routes, strict=True) if item.wet == wet.naam), None
                ),
            )
        )
    return tuple(found)


def _blockers(grants: tuple[GrantView, ...]) -> tuple[Blocker, ...]:
    reservations = [text.tekst for item in grants for route in item.routes for text in route.voorbehoud]
    open_norms = [reason.zin.tekst for item in grants for route in item.routes for reason in route.te_beslissen]
    return (
        *(Blocker(check="voorbehoud", wat=bare(text)) for text in dict.fromkeys(reservations)),
        *(Blocker(check="oordelen", wat=bare(text)) for text in dict.fromkeys(open_norms)),
    )


def _judgements(grants: tuple[GrantView, ...]) -> tuple[Gat, ...]:
    """What the letter may not state yet: judgements that nobody gave and norms that hang on someone else's word."""
    pending = [reason.zin.tekst for item in grants for route in item.routes for reason in route.te_beslissen]
    reserved = [text.tekst for item in grants for route in item.routes for text in route.voorbehoud]
    return (
        *(gap("oordeel", about=bare(text)) for text in dict.fromkeys(pending)),
        *(gap("voorbehoud", about=bare(text)) for text in dict.fromkeys(reserved)),
    )


def bare(text: str) -> str:
    """A sentence of the advice as it stands inside another."""
    return lowered(text.removeprefix("Nog te beslissen: ").rstrip("."))


def _story(inputs: Inputs) -> tuple[Waarde, ...]:
    lines = [line.strip() for line in inputs.zaak.verhaal.splitlines() if line.strip()]
    return tuple(Waarde(line, "citaat", (Backing(gegeven="verhaal"),)) for line in lines)


def _calendar(inputs: Inputs) -> Backing | None:
    made = inputs.facts.raw("kalender_24_uur_gemaakt") == "ja"
    return inputs.facts.backing("kalender_24_uur_gemaakt") if made else None


def _eighteenth(inputs: Inputs, grants: tuple[GrantView, ...]) -> Waarde | None:
    birthday = eighteenth(inputs.zaak.geboortedatum)
    last = [item.laatste_dag for item in grants if item.laatste_dag]
    if birthday is None or not last or not inputs.advies.peildatum < birthday <= max(last):
        return None
    return Waarde(day(birthday), backing=(Backing(gegeven="geboortedatum"),))


def _review(inputs: Inputs) -> Waarde | None:
    given = inputs.details.review_on
    if given:
        return Waarde(day(given), backing=(Backing(gegeven="review_on"),))
    value = inputs.facts.value("heronderzoek_op", "")
    return value if isinstance(value, Waarde) else None


def _may_carry(inputs: Inputs, wet: Law) -> bool:
    """Whether it is still open if the law carries something."""
    return any(
        route.wet == wet.naam and route.status == "nader_onderzoek"
        for need in inputs.advies.behoeften
        for route in need.routes
    )


def _given(text: str, name: str) -> Waarde | None:
    return Waarde(text, "zin", (Backing(gegeven=name),)) if text.strip() else None


__all__ = ["OtherView", "Skeleton", "bare", "contribution", "nothing_to_grant", "objection_address", "skeleton"]
