"""Whether a decision is in time, as a letter accounts for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from letters.backing import Backing, Gat, Waarde
from letters.citing import law
from letters.dutch import day, number
from letters.gaps import gap
from letters.inputs import Inputs
from letters.laws import JEUGDWET, Law
from letters.terms import WMO_DECISION, decision_term, standing

_RECEIVED = {"jeugdwet": "aanvraag_ontvangen_op", "wmo": "wmo_aanvraag_ontvangen_op"}


@dataclass(frozen=True)
class TermView:
    """Why the decision is in time, or not."""

    ontvangen: Waarde | Gat
    weken: Waarde | Gat
    artikel: Waarde | None
    uiterlijk: Waarde | None
    geen_andere: Backing | None
    op_tijd: bool | None
    verschoven: Waarde | None = None
    stil: bool = False


def received_on(inputs: Inputs, needs: Sequence[str], wet: Law) -> date | None:
    """The first day on which an application for one of these needs came in, when that was recorded."""
    recorded = [inputs.facts.raw(_RECEIVED[wet.sleutel], inputs.need_of(code)) for code in needs]
    return min((value for value in recorded if isinstance(value, date)), default=None)


def term_view(inputs: Inputs, needs: Sequence[str], wet: Law) -> TermView:
    """The term of one law for a decision about these needs."""
    received = received_on(inputs, needs, wet)
    back = Backing(feit=_RECEIVED[wet.sleutel])
    youth = wet == JEUGDWET
    own = inputs.facts.raw("verordening_noemt_beslistermijn") if youth else None
    term = decision_term(inputs.book, inputs.zaak.gemeente) if youth else WMO_DECISION
    known = own != "ja" or bool(term.verordening)
    back_law = Backing(gegeven="gemeente.jeugd") if term.verordening else Backing(artikel=term.artikel)
    name = f"artikel {term.artikel} van de {term.verordening}" if term.verordening else term.artikel
    day_asked = inputs.details.dated or inputs.advies.peildatum
    stands = [
        standing(inputs.facts, term.termijn, inputs.need_of(code), day_asked, term.facts) for code in needs if known
    ]
    ends = [stand.einde for stand in stands if stand.einde]
    end = min(ends, key=lambda item: item.laatste) if ends else None
    last = end.laatste if end else None
    dated = inputs.details.dated
    return TermView(
        ontvangen=Waarde(day(received), backing=(back,)) if received else gap("aanvraag_ontvangen_op"),
        weken=Waarde(weeks(term.weken), backing=(back_law,)) if known else gap("beslistermijn"),
        artikel=(Waarde(name, "artikel", (back_law,)) if term.verordening else law(name)) if known else None,
        uiterlijk=Waarde(day(last), backing=(back, back_law)) if last else None,
        geen_andere=Backing(feit="verordening_noemt_beslistermijn") if own == "nee" else None,
        op_tijd=dated <= last if dated and last else None,
        verschoven=law("Atw 1 lid 1") if end and end.verlengd else None,
        stil=any(stand.stil for stand in stands),
    )


def weeks(count: int) -> str:
    """A number of weeks in words.

    >>> weeks(6), weeks(12)
    ('zes weken', '12 weken')
    """
    words = {2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht"}
    return f"{words.get(count, number(count))} weken"
