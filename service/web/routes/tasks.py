"""The tasks that run by themselves: when, how far, and what came out. Nobody's data."""

from dataclasses import dataclass
from datetime import datetime

from fastapi import APIRouter, Request
from fastapi.responses import Response

from service.store import Taakronde, rounds
from service.taken import TAKEN
from service.web.site import TaskReader

router = APIRouter()
_WORDS = {"loopt": "Loopt", "klaar": "Klaar", "mislukt": "Mislukt, wordt opnieuw geprobeerd"}


@dataclass(frozen=True, slots=True)
class RoundLine:
    """One round in words."""

    taak: str
    ronde: str
    stand: str
    deel: int
    gedaan: int
    totaal: int
    poging: int
    bij: str
    op: datetime
    uitkomst: tuple[tuple[str, str], ...]


@router.get("/beheer/taken")
def tasks(request: Request, visit: TaskReader) -> Response:
    """Every task, and the last rounds of each."""
    return visit.site.pages.page(
        request,
        "beheer/taken.html",
        taken=list(TAKEN.values()),
        rondes=[_line(row) for row in rounds(visit.site.store)],
    )


def _line(row: Taakronde) -> RoundLine:
    told = [
        (name.replace("_", " "), str(len(word)) if isinstance(word, list) else str(word))
        for name, word in row.uitkomst.items()
        if name not in ("na", "waardoor")
    ]
    share = 100 if row.stand == "klaar" else 100 * row.gedaan // max(row.totaal, 1)
    return RoundLine(
        taak=row.taak,
        ronde=row.ronde,
        stand=_WORDS[row.stand],
        deel=share,
        gedaan=row.gedaan,
        totaal=row.totaal,
        poging=row.poging,
        bij=row.bij,
        op=row.bijgewerkt_op,
        uitkomst=tuple(told),
    )
