"""Afwijzing: only after the judgement of a named person; Schakel gives the facts and never a reason to refuse."""

from dataclasses import dataclass

from engine import BehoefteAdvies, RouteAdvies
from letters.backing import Backing, Gat, Waarde
from letters.checks import Blocker
from letters.gaps import gap
from letters.inputs import Inputs
from letters.laws import JEUGDWET, WMO, Law
from letters.soorten.base import Built, Kind, all_needs
from letters.soorten.basis import bare, skeleton
from letters.soorten.gedeeltelijk import HEARD, NOT_GRANTED
from letters.soorten.toekenning import WEIGHED
from letters.views import RouteView, route_view

Line = Waarde | Gat


@dataclass(frozen=True)
class RefusalView:
    """One need that a person refuses under one law."""

    id: str
    naam: Waarde
    noemt: Waarde
    niet: Line
    artikel: Line
    door: Line
    functie: Line
    reden: Line
    tegen: Line | None
    wel: Line
    route: RouteView
    andere: tuple[RouteView, ...]
    open: tuple[Gat, ...]
    steun: Backing


def _build(wet: Law, inputs: Inputs) -> Built:
    chosen = _chosen(inputs, wet)
    refused = tuple(_refusal(inputs, advice, route) for advice, route in chosen)
    base = skeleton(inputs, wet, (), tuple(item.id for item in refused))
    view = {
        **base.view,
        "geweigerd": refused,
        "grond": tuple(item.steun for item in refused),
        "deel_stappen": "delen/stappen-afwijzing.j2",
        "andere_weg_moet": True,
        "mededelingen": (),
    }
    blockers = [Blocker(check="oordeel_afwijzing", wat="kies voor welke vraag iemand oordeelde")] if not refused else []
    blockers += [
        Blocker(check="onderzoek", wat=f"bij {item.noemt.tekst} zijn nog vragen open; onbekend is geen nee")
        for item in refused
        if item.open
    ]
    blockers += [
        Blocker(check="oordeel_afwijzing", wat=f"het college oordeelde eerder dat {item.noemt.tekst} nodig is")
        for item in refused
        if any(reason.gegeven and reason.zin.tekst == _said_yes(inputs, reason.feit) for reason in item.route.redenen)
    ]
    skipped = (
        base.not_needed
        | {"9", "10", "11", "12", "13", "14", "20", "voorbehoud"}
        | ({"7"} if wet == JEUGDWET else {"6", "8"})
    )
    return Built(view, tuple(blockers), frozenset(skipped))


def _said_yes(inputs: Inputs, fact: str) -> str:
    feit = inputs.book.feiten.get(fact)
    return inputs.voiced(feit.sentence("ja")) if feit and feit.soort == "ja_nee" else ""


def _chosen(inputs: Inputs, wet: Law) -> list[tuple[BehoefteAdvies, RouteAdvies]]:
    """What a person judged; before anybody did, the needs that this law does not carry on the recorded facts."""
    pairs = [(need, route) for need in inputs.advies.behoeften for route in need.routes if route.wet == wet.naam]
    judged = [pair for pair in pairs if any(inputs.typed(name, pair[0].id) for name in ("niet_reden", "oordeel_door"))]
    return judged or [pair for pair in pairs if pair[1].status == "niet_van_toepassing"]


def _refusal(inputs: Inputs, advice: BehoefteAdvies, route: RouteAdvies) -> RefusalView:
    own = route_view(inputs, advice, route)
    carried = route.status == "van_toepassing"
    typed = {name: inputs.field(name, advice.id) for name in (*NOT_GRANTED, "tegen_advies", "wel_mogelijk")}
    what = typed["niet_wat"]
    unknown = [question.vraag.tekst for question in own.vragen] if route.status == "nader_onderzoek" else []
    pending = [bare(reason.zin.tekst) for reason in own.te_beslissen]
    return RefusalView(
        id=advice.id,
        naam=inputs.need_name(advice),
        noemt=inputs.need_in_sentence(advice),
        niet=what if isinstance(what, Waarde) else inputs.need_name(advice),
        artikel=typed["niet_artikel"],
        door=typed["oordeel_door"],
        functie=typed["oordeel_functie"],
        reden=typed["niet_reden"],
        tegen=typed["tegen_advies"] if carried else None,
        wel=typed["wel_mogelijk"],
        route=own,
        andere=tuple(route_view(inputs, advice, other) for other in advice.routes if other is not route),
        open=tuple(gap("vraag_open", about=text) for text in (*unknown, *pending)),
        steun=Backing(behoefte=advice.id, route=route.route),
    )


def _kind(wet: Law) -> Kind:
    wmo = ("verslag_op", "zonder_maatwerk") if wet == WMO else ("geschreven_door",)
    return Kind(
        id=f"afwijzing-{wet.sleutel}",
        beslist=True,
        build=lambda inputs: _build(wet, inputs),
        groep=f"Besluiten {wet.zegt}",
        wet=wet.naam,
        template="besluit/afwijzing",
        velden=("onderbouwing", *wmo, *WEIGHED, *HEARD),
        velden_behoefte=(*NOT_GRANTED, "tegen_advies", "wel_mogelijk"),
        behoeften=all_needs,
        kindtekst="afwijzing",
    )


KINDS = tuple(_kind(wet) for wet in (JEUGDWET, WMO))
