"""Letters of the procedure: they move a question on and decide nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine import Behoefte, BehoefteAdvies
from letters.backing import Backing, Gat, Waarde
from letters.citing import law
from letters.dutch import day
from letters.gaps import gap
from letters.inputs import Inputs
from letters.laws import JEUGDWET, WMO, Law
from letters.soorten.base import Built, Kind
from letters.soorten.los import NeedLine, loose
from letters.terms import standing
from letters.termview import TermView, term_view
from letters.views import RouteView

_WAITS = "dat hangt nog af van uw aanvulling"
_RECEIVED = {
    "wmo_onderzoek": "wmo_melding_ontvangen_op",
    "jeugdwet": "aanvraag_ontvangen_op",
    "wmo": "wmo_aanvraag_ontvangen_op",
}


@dataclass(frozen=True)
class ClockView:
    """One term that runs: for which need, since when and until when; ``schuift`` if a notice in time moves its end."""

    noemt: Waarde
    wat: Waarde
    ontvangen: Waarde
    uiterlijk: Waarde | Gat
    artikel: Waarde
    onderzoek: bool = False
    schuift: bool = False


def _clocks(inputs: Inputs) -> tuple[ClockView, ...]:
    found = []
    for advice in inputs.advies.behoeften:
        need = inputs.need_of(advice.id)
        name = inputs.need_name(advice)
        found += _research(inputs, need, name)
        for wet, word in ((JEUGDWET, "aanvraag jeugdhulp"), (WMO, "aanvraag Wmo")):
            if not _is_asked(inputs, advice, wet):
                continue
            term = term_view(inputs, [advice.id], wet)
            if term.artikel and isinstance(term.ontvangen, Waarde):
                until = term.uiterlijk or Waarde(_WAITS, backing=(*term.ontvangen.backing, *term.artikel.backing))
                asked = Waarde(word, backing=term.ontvangen.backing)
                moves = _moves(term)
                found.append(ClockView(name, asked, term.ontvangen, until, term.artikel, schuift=moves))
    return tuple(found)


def _research(inputs: Inputs, need: Behoefte, name: Waarde) -> list[ClockView]:
    """The six weeks of the Wmo investigation, unless it is done."""
    reported = inputs.facts.raw("wmo_melding_ontvangen_op", need)
    if not isinstance(reported, date) or inputs.facts.raw("wmo_onderzoek_klaar", need) == "ja":
        return []
    end = standing(inputs.facts, "wmo_onderzoek", need, _today(inputs)).einde
    back = (Backing(feit="wmo_melding_ontvangen_op"), Backing(artikel="Wmo 2.3.2 lid 1"))
    told = Waarde("melding", backing=back)
    last = Waarde(day(end.laatste), backing=back) if end else gap("beslistermijn")
    return [ClockView(name, told, Waarde(day(reported), backing=back), last, law("Wmo 2.3.2 lid 1"), onderzoek=True)]


def _moves(term: TermView) -> bool:
    """Whether a notice of delay sets a new last day: no term in a law or verordening, and sent in time (4:14 lid 3)."""
    return term.artikel is not None and term.artikel.tekst == "Awb 4:13" and term.op_tijd is True


def _is_asked(inputs: Inputs, advice: BehoefteAdvies, wet: Law) -> bool:
    """Whether this law was asked for this need: recorded for it alone, or for the case and the law may carry it."""
    if inputs.facts.on_need(_RECEIVED[wet.sleutel], inputs.need_of(advice.id)):
        return True
    return any(route.wet == wet.naam and route.status != "niet_van_toepassing" for route in advice.routes)


def _today(inputs: Inputs) -> date:
    return inputs.details.dated or inputs.advies.peildatum


def _received(inputs: Inputs) -> Waarde | Gat:
    """When the question came in: as filled in, else the first day on which something was recorded."""
    typed = inputs.field("ontvangen_op")
    if isinstance(typed, Waarde):
        return typed
    facts = ("aanvraag_ontvangen_op", "wmo_melding_ontvangen_op", "wmo_aanvraag_ontvangen_op")
    recorded = [
        (value, name)
        for need in inputs.zaak.behoeften
        for name in facts
        if isinstance(value := inputs.facts.raw(name, need), date)
    ]
    if not recorded:
        return typed
    first, name = min(recorded)
    return Waarde(day(first), backing=(Backing(feit=name),))


def _receipt(inputs: Inputs) -> Mapping[str, Any]:
    """The clocks that run, and until when the family may hand in a plan of its own; nothing once that day is over."""
    today = _today(inputs)
    busy = [need for need in inputs.zaak.behoeften if inputs.facts.raw("wmo_onderzoek_klaar", need) != "ja"]
    ends = [standing(inputs.facts, "wmo_eigen_plan", need, today).einde for need in busy]
    last = min((end.laatste for end in ends if end), default=None)
    back = (Backing(feit="wmo_melding_ontvangen_op"), Backing(artikel="Wmo 2.3.2 lid 2"))
    until = Waarde(day(last), backing=back) if last and last >= today else None
    return {"klokken": _clocks(inputs), "plan_tot": until, "onderzoek": any(ends), "anderen": _others(inputs)}


def _others(inputs: Inputs) -> tuple[NeedLine, ...]:
    """The needs on which somebody else than the gemeente decides."""
    lines: tuple[NeedLine, ...] = loose(inputs)["behoeften"]
    by_law = {need.id: {route.wet: route.beslisser for route in need.routes} for need in inputs.advies.behoeften}
    return tuple(
        line for line in lines if line.past and not any(by_law[line.id][view.kort] == "gemeente" for view in line.past)
    )


def _addition(inputs: Inputs) -> Mapping[str, Any]:
    others = [(need.noemt, view) for need in loose(inputs)["behoeften"] for view in need.past if _is(view, "Zvw")]
    return {"wacht_niet": tuple(others)}


def _later(inputs: Inputs) -> Mapping[str, Any]:
    clocks = _clocks(inputs)
    return {
        "klokken": clocks,
        "nieuwe_dag": any(item.schuift for item in clocks),
        "oude_dag": any(not item.schuift and not item.onderzoek for item in clocks),
        "onderzoek": any(item.onderzoek for item in clocks),
        "aanvraag": not clocks or any(not item.onderzoek for item in clocks),
    }


def _forwarded(inputs: Inputs) -> Mapping[str, Any]:
    moved = any(inputs.facts.raw("verhuisd_tijdens_jeugdhulp", need) == "ja" for need in inputs.zaak.behoeften)
    private = [(need.noemt, view) for need in loose(inputs)["behoeften"] for view in need.past if _is(view, "Zvw")]
    to = inputs.field("doorgestuurd_naar")
    lives = inputs.facts.value("bevoegde_gemeente", "")
    since = inputs.facts.value("woonplaats_gewijzigd_op", "")
    return {
        "naar": to,
        "woont": lives if isinstance(lives, Waarde) else None,
        "sinds": since if isinstance(since, Waarde) else None,
        "prive": tuple(private),
        "jeugd_gevraagd": _asks(inputs, JEUGDWET.naam),
        "wmo_gevraagd": _asks(inputs, WMO.naam),
        "loopt_door": Backing(feit="verhuisd_tijdens_jeugdhulp") if moved else None,
    }


def _asks(inputs: Inputs, wet: str) -> bool:
    """Whether this law may carry something that was asked."""
    routes = [route for need in inputs.advies.behoeften for route in need.routes]
    return any(route.wet == wet and route.status != "niet_van_toepassing" for route in routes)


def _invitation(inputs: Inputs) -> Mapping[str, Any]:
    return {"horen": bool(inputs.typed("voornemen"))}


def _wmo(need: NeedLine) -> tuple[RouteView, ...]:
    return tuple(view for view in (*need.past, *need.open) if _is(view, WMO.naam))


def _is(view: RouteView, law_name: str) -> bool:
    return view.kort == law_name


def _report(inputs: Inputs) -> Mapping[str, Any]:
    reported = [
        value
        for need in inputs.zaak.behoeften
        if isinstance(value := inputs.facts.raw("wmo_melding_ontvangen_op", need), date)
    ]
    back = (Backing(feit="wmo_melding_ontvangen_op"),)
    lines = {need.id: need for need in loose(inputs)["behoeften"] if _wmo(need)}
    told = {
        code: tuple(reason for view in _wmo(need) for reason in view.weten if not reason.besluit)
        for code, need in lines.items()
    }
    return {
        "melding_op": Waarde(day(min(reported)), backing=back) if reported else gap("melding_op"),
        "wmo_behoeften": tuple(lines.values()),
        "wmo_redenen": told,
    }


def _kind(
    name: str, view: Callable[[Inputs], Mapping[str, Any]], *velden: str, tekst: str, skip: str = "", unless: str = ""
) -> Kind:
    """A letter of the procedure; the demand ``skip`` does not apply while field ``unless`` is empty."""

    def build(inputs: Inputs) -> Built:
        shown = {**loose(inputs), "binnen": _received(inputs), **view(inputs)}
        return Built(shown, not_needed=frozenset({skip} if skip and not inputs.typed(unless) else ()))

    return Kind(
        id=name,
        beslist=False,
        build=build,
        groep="Procedure",
        template=f"procedure/{name}",
        velden=velden,
        kindtekst=tekst,
    )


_RESEARCHED = (
    *("onderzoek_behoefte", "onderzoek_eigen_kracht", "onderzoek_netwerk", "onderzoek_mantelzorger"),
    *("onderzoek_algemeen", "onderzoek_samenwerking", "onderzoek_bijdrage", "onderzoek_uitkomst"),
)
_FORWARD = ("doorgestuurd_naar", "doorgestuurd_op", "doorgestuurd_contact", "doorgestuurd_reden")
_MEETING = ("afspraak_op", "afspraak_tijd", "afspraak_plek", "afspraak_met", "afspraak_over")
_PLANNED = ("voornemen", "voornemen_gegevens")

KINDS = (
    _kind("ontvangstbevestiging", _receipt, "ontvangen_op", tekst="ontvangst"),
    _kind("verzoek-aanvulling", _addition, "ontvangen_op", "ontbreekt", "aanvullen_tot", tekst="aanvulling"),
    _kind("verdaging", _later, "ontvangen_op", "beslissen_voor", "uitstel_reden", tekst="verdaging"),
    _kind("doorzending", _forwarded, "ontvangen_op", *_FORWARD, tekst="doorzending"),
    _kind("uitnodiging", _invitation, *_MEETING, *_PLANNED, tekst="uitnodiging", skip="horen", unless="voornemen"),
    _kind("onderzoeksverslag-wmo", _report, "gesprek_op", "eigen_plan", *_RESEARCHED, tekst="verslag"),
)
