"""Beëindiging: what stops, who takes over and from which day. Nobody lets go before the next care runs."""

from dataclasses import dataclass
from datetime import date, timedelta

from engine import BehoefteAdvies, RouteAdvies
from letters.backing import Backing, Gat, Waarde
from letters.checks import Blocker
from letters.dutch import day
from letters.gaps import gap
from letters.inputs import Inputs
from letters.laws import JEUGDWET, WMO, Law
from letters.soorten.base import Built, Kind, all_needs
from letters.soorten.basis import bare, skeleton
from letters.soorten.gedeeltelijk import HEARD
from letters.soorten.toekenning import WEIGHED
from letters.terms import eighteenth
from letters.views import RouteView, route_view

Line = Waarde | Gat
_AROUND = 31
_ASKED = (
    *("laatste_dag", "stop_reden", "stop_artikel", "oordeel_door", "oordeel_functie"),
    *("opvolger", "opvolger_van", "opvolger_wet"),
)


@dataclass(frozen=True)
class EndView:
    """One need of which the help under this law ends."""

    id: str
    naam: Waarde
    noemt: Waarde
    laatste: Line
    artikel: Line
    reden: Line
    door: Line
    functie: Line
    opvolger: Line
    opvolger_van: Line
    opvolger_wet: Line
    route: RouteView
    andere: tuple[RouteView, ...]
    te_beslissen: tuple[Gat, ...]
    steun: Backing
    zonder_zorg: bool


def _build(wet: Law, inputs: Inputs) -> Built:
    ended = tuple(_end(inputs, advice, route) for advice, route in _chosen(inputs, wet))
    base = skeleton(inputs, wet, (), tuple(item.id for item in ended))
    birthday = eighteenth(inputs.zaak.geboortedatum)
    soon = wet == JEUGDWET and birthday is not None and any(_at_birthday(inputs, item, birthday) for item in ended)
    born = (Backing(gegeven="geboortedatum"),)
    view = {
        **base.view,
        "gestopt": ended,
        "grond": tuple(item.steun for item in ended),
        "deel_stappen": "delen/stappen-beeindiging.j2",
        "andere_weg_moet": True,
        "gold_op": Waarde(day(inputs.advies.peildatum), backing=(Backing(gegeven="advies"),)),
        "mededelingen": (),
        "horen_artikel": "Awb 4:8",
        "jeugd_einde_18": Waarde(day(birthday), backing=born) if soon and birthday else None,
    }
    blockers = [] if ended else [Blocker(check="3", wat="kies welke hulp stopt, en wie het overneemt")]
    blockers += [
        Blocker(check="vervolg", wat=f"bij {item.noemt.tekst} is er een gat tussen de oude en de nieuwe zorg")
        for item in ended
        if item.zonder_zorg
    ]
    skipped = base.not_needed | {"9", "10", "11", "12", "13", "14", "16", "20", "voorbehoud"}
    return Built(view, tuple(blockers), frozenset(skipped | ({"7"} if wet == JEUGDWET else {"6"})))


def _at_birthday(inputs: Inputs, item: EndView, birthday: date) -> bool:
    """Whether help for the child itself ends because it turns eighteen: about then, not years before."""
    last = _last_day(inputs, item.id)
    return inputs.need_of(item.id).voor == "kind" and last is not None and abs((birthday - last).days) <= _AROUND


def _last_day(inputs: Inputs, code: str) -> date | None:
    typed = inputs.typed("laatste_dag", code)
    recorded = inputs.facts.raw("besluit_tot", inputs.need_of(code))
    return date.fromisoformat(typed) if typed else recorded if isinstance(recorded, date) else None


def _chosen(inputs: Inputs, wet: Law) -> list[tuple[BehoefteAdvies, RouteAdvies]]:
    """What a person chose to end; before that, the help under this law of which the last day is recorded."""
    pairs = [(need, route) for need in inputs.advies.behoeften for route in need.routes if route.wet == wet.naam]
    chosen = [pair for pair in pairs if any(inputs.typed(name, pair[0].id) for name in _ASKED)]
    running = [pair for pair in pairs if inputs.facts.raw("besluit_tot", inputs.need_of(pair[0].id))]
    return chosen or [pair for pair in running if pair[1].status == "van_toepassing"]


def _end(inputs: Inputs, advice: BehoefteAdvies, route: RouteAdvies) -> EndView:
    own = route_view(inputs, advice, route)
    typed = {name: inputs.field(name, advice.id) for name in _ASKED}
    return EndView(
        id=advice.id,
        naam=inputs.need_name(advice),
        noemt=inputs.need_in_sentence(advice),
        laatste=typed["laatste_dag"],
        artikel=typed["stop_artikel"],
        reden=typed["stop_reden"],
        door=typed["oordeel_door"],
        functie=typed["oordeel_functie"],
        opvolger=typed["opvolger"],
        opvolger_van=typed["opvolger_van"],
        opvolger_wet=typed["opvolger_wet"],
        route=own,
        andere=tuple(route_view(inputs, advice, other) for other in advice.routes if other is not route),
        te_beslissen=tuple(gap("oordeel", about=bare(reason.zin.tekst)) for reason in own.te_beslissen),
        steun=Backing(behoefte=advice.id, route=route.route),
        zonder_zorg=_gap_between(inputs, advice.id),
    )


def _gap_between(inputs: Inputs, code: str) -> bool:
    """Whether there are days between the last of the old care and the first of the new."""
    begins = inputs.typed("opvolger_van", code)
    last = _last_day(inputs, code)
    return bool(begins) and last is not None and date.fromisoformat(begins) > last + timedelta(days=1)


def _kind(wet: Law) -> Kind:
    return Kind(
        id=f"beeindiging-{wet.sleutel}",
        beslist=True,
        build=lambda inputs: _build(wet, inputs),
        groep=f"Besluiten {wet.zegt}",
        wet=wet.naam,
        template="besluit/beeindiging",
        velden=("onderbouwing", *WEIGHED, *HEARD, "contact_daarna"),
        velden_behoefte=_ASKED,
        behoeften=all_needs,
        kindtekst="beeindiging",
    )


KINDS = tuple(_kind(wet) for wet in (JEUGDWET, WMO))
