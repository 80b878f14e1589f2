"""Voorziening bij spoed (Wmo 2.3.3): tijdelijke hulp now, the investigation afterwards."""

from dataclasses import dataclass
from datetime import date

from engine import Advies, Behoefte, BehoefteAdvies, RouteAdvies
from letters.backing import Backing, Gat, Waarde
from letters.checks import Blocker
from letters.dutch import capital, day
from letters.facts import judged_words
from letters.gaps import gap
from letters.inputs import Inputs
from letters.laws import WMO
from letters.soorten.base import Built, Kind
from letters.soorten.basis import bare, skeleton
from letters.terms import standing
from letters.views import RouteView, route_view

Line = Waarde | Gat


@dataclass(frozen=True)
class UrgentView:
    """One need that cannot wait."""

    id: str
    naam: Waarde
    noemt: Waarde
    wat: Line
    van: Line
    aanbieder: Line
    reden: Line
    vastgesteld: Waarde | None
    vastgesteld_op: Waarde | None
    route: RouteView
    andere: tuple[RouteView, ...]
    later: tuple[Waarde, ...]
    steun: Backing


def urgent_needs(advies: Advies) -> tuple[str, ...]:
    """The needs that the Wmo carries or may carry: only for these it knows a temporary facility."""
    return tuple(
        need.id
        for need in advies.behoeften
        if any(route.wet == WMO.naam and route.status != "niet_van_toepassing" for route in need.routes)
    )


def build(inputs: Inputs) -> Built:
    """The decision to help at once."""
    chosen = [pair for pair in _pairs(inputs) if _is_urgent(inputs, pair[0].id)]
    urgent = tuple(_urgent(inputs, advice, route) for advice, route in chosen)
    base = skeleton(inputs, WMO, (), tuple(item.id for item in urgent))
    reported = [inputs.facts.raw("wmo_melding_ontvangen_op", inputs.need_of(item.id)) for item in urgent]
    first = min((value for value in reported if isinstance(value, date)), default=None)
    back = (Backing(feit="wmo_melding_ontvangen_op"), Backing(artikel="Wmo 2.3.2 lid 1"))
    asked = inputs.details.dated or inputs.advies.peildatum
    ends = [standing(inputs.facts, "wmo_onderzoek", inputs.need_of(item.id), asked).einde for item in urgent]
    last = min((end.laatste for end in ends if end), default=None)
    view = {
        **base.view,
        "met_spoed": urgent,
        "grond": tuple(item.steun for item in urgent),
        "deel_stappen": "delen/stappen-spoed.j2",
        "mededelingen": (),
        "melding_op": Waarde(day(first), backing=back[:1]) if first else gap("melding_op"),
        "onderzoek_klaar": Waarde(day(last), backing=back) if last else None,
        "onderzoek_te_laat": last is not None and last < asked,
    }
    blockers = [] if urgent else [Blocker(check="3", wat="een vraag waarvoor iemand spoed vastlegde")]
    skipped = base.not_needed | {"6", "7", "9", "10", "11", "12", "13", "14", "15", "20", "oordelen", "voorbehoud"}
    return Built(view, tuple(blockers), frozenset(skipped))


def _pairs(inputs: Inputs) -> list[tuple[BehoefteAdvies, RouteAdvies]]:
    able = urgent_needs(inputs.advies)
    return [
        (need, route)
        for need in inputs.advies.behoeften
        for route in need.routes
        if route.wet == WMO.naam and need.id in able
    ]


def _is_urgent(inputs: Inputs, code: str) -> bool:
    return inputs.facts.raw("spoed", inputs.need_of(code)) == "ja" or bool(inputs.typed("spoed_wat", code))


def _judged(inputs: Inputs, need: Behoefte) -> Waarde | None:
    """Who found that it cannot wait, and why."""
    found = inputs.facts.judgement("spoed", need)
    back = (inputs.facts.backing("spoed", need),)
    return Waarde(judged_words(found.oordeel), "citaat", back) if found and found.oordeel else None


def _judged_on(inputs: Inputs, need: Behoefte) -> Waarde | None:
    found = inputs.facts.answer("spoed", need)
    back = (inputs.facts.backing("spoed", need),)
    return Waarde(day(found.datum), backing=back) if found and found.waarde == "ja" and found.datum else None


def _urgent(inputs: Inputs, advice: BehoefteAdvies, route: RouteAdvies) -> UrgentView:
    own = route_view(inputs, advice, route)
    need = inputs.need_of(advice.id)
    judged = inputs.facts.judgement("spoed", need)
    why = inputs.field("spoed_reden", advice.id)
    if isinstance(why, Gat) and judged and judged.oordeel and judged.oordeel.motivering:
        why = Waarde(judged.oordeel.motivering, "citaat", (inputs.facts.backing("spoed", need),))
    given = inputs.details.needs.get(advice.id)
    missing = gap("aanbieder", about=inputs.called(need))
    who = given.aanbieder if given else ""
    later = [*own.te_beslissen, *own.nog_onbekend]
    return UrgentView(
        id=advice.id,
        naam=inputs.need_name(advice),
        noemt=inputs.need_in_sentence(advice),
        wat=inputs.field("spoed_wat", advice.id),
        van=inputs.field("spoed_van", advice.id),
        aanbieder=Waarde(who, backing=(Backing(behoefte=need.id, gegeven="needs.aanbieder"),))
        if who
        else inputs.facts.value("aanbieder", missing.label, need),
        reden=why,
        vastgesteld=_judged(inputs, need),
        vastgesteld_op=_judged_on(inputs, need),
        route=own,
        andere=tuple(route_view(inputs, advice, other) for other in advice.routes if other is not route),
        later=tuple(Waarde(f"{capital(bare(reason.zin.tekst))}.", "zin", reason.zin.backing) for reason in later),
        steun=Backing(behoefte=advice.id, route=route.route),
    )


KINDS = (
    Kind(
        id="spoedvoorziening-wmo",
        beslist=True,
        build=build,
        groep="Besluiten Wmo",
        wet=WMO.naam,
        template="besluit/spoed",
        velden=("mening_gezin",),
        velden_behoefte=("spoed_wat", "spoed_van", "spoed_reden"),
        behoeften=urgent_needs,
        kindtekst="spoed",
        moet_iets="De Wmo draagt nu geen enkele behoefte; alleen de Wmo kent een tijdelijke voorziening bij spoed",
    ),
)
