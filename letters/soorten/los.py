"""What every letter that decides nothing shows: head, help, the family's question and who decides on each need."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine import BehoefteAdvies
from letters.backing import Backing, Waarde
from letters.inputs import Inputs
from letters.letterhead import concerned, letterhead, setting
from letters.views import RouteView, route_view


@dataclass(frozen=True)
class NeedLine:
    """One need with the laws that carry it or may carry it."""

    id: str
    naam: Waarde
    noemt: Waarde
    past: tuple[RouteView, ...]
    open: tuple[RouteView, ...]
    steun: Backing


def loose(inputs: Inputs) -> Mapping[str, Any]:
    """The view that letters without a decision share."""
    lines = [line.strip() for line in inputs.zaak.verhaal.splitlines() if line.strip()]
    return {
        "hoofd": letterhead(inputs),
        "betreft": concerned(inputs),
        "vertrouwenspersoon": setting(inputs, "vertrouwenspersoon"),
        "clientondersteuning": setting(inputs, "clientondersteuning"),
        "verzending": inputs.details.sent_by,
        "verzonden": Backing(gegeven="sent_by"),
        "soort_brief": Backing(gegeven="soort_brief"),
        "gevraagd": tuple(Backing(behoefte=item.id, gegeven="behoeften") for item in inputs.zaak.behoeften),
        "behoeften": tuple(need_line(inputs, item) for item in inputs.advies.behoeften),
        "verhaal": tuple(Waarde(line, "citaat", (Backing(gegeven="verhaal"),)) for line in lines),
    }


def need_line(inputs: Inputs, advice: BehoefteAdvies) -> NeedLine:
    """One need with its laws."""
    views = [route_view(inputs, advice, item) for item in advice.routes]
    return NeedLine(
        id=advice.id,
        naam=inputs.need_name(advice),
        noemt=inputs.need_in_sentence(advice),
        past=tuple(view for view in views if view.status == "van_toepassing"),
        open=tuple(view for view in views if view.status == "nader_onderzoek"),
        steun=Backing(behoefte=advice.id, gegeven="behoeften"),
    )
