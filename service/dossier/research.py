"""A case without anything that names somebody: only choices from the catalogue, ages in bands and years."""

import hashlib
import hmac
from datetime import date
from typing import Any

from engine import Rulebook
from service.dossier.parts import Dossier, dossier_of
from service.store import CaseRows

_BANDS = ((0, 3), (4, 11), (12, 15), (16, 17), (18, 22))


def pseudonymised(rows: CaseRows, book: Rulebook, secret: bytes) -> dict[str, Any]:
    """One case for research. ``secret`` is made for one export and thrown away: nobody can go back to the case.

    Left out: every name, story, own words, date, place, source, person and free text; of a number only whether it is
    known. The needs and the answers that are a choice from a list stay.
    """
    dossier = dossier_of(rows)
    year = rows.zaak.gemaakt_op.year
    return {
        "pseudoniem": hmac.new(secret, rows.zaak.id.encode(), hashlib.sha256).hexdigest()[:16],
        "jaar": year,
        "leeftijd": _band(dossier.kind.geboortedatum, year),
        "broers_en_zussen": len(dossier.brussen) if len(dossier.brussen) < 4 else "4 of meer",
        "feiten": _facts(dossier, "", book),
        "behoeften": [
            {"soort": need.soort, "voor": need.voor, "feiten": _facts(dossier, need.code, book)}
            for need in dossier.active
            if need.soort in book.behoeften
        ],
    }


def _band(born: str, year: int) -> str:
    if not born[:4].isdigit():
        return "onbekend"
    age = year - date(int(born[:4]), 1, 1).year
    return next((f"{low} tot en met {high}" for low, high in _BANDS if low <= age <= high), "ouder")


def _facts(dossier: Dossier, code: str, book: Rulebook) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for (need, feit_id), answer in sorted(dossier.answers.items()):
        feit = book.feiten.get(feit_id)
        if need != code or feit is None:
            continue
        if feit.soort in ("ja_nee", "keuze"):
            found[feit_id] = answer.waarde if answer.known else "onbekend"
        else:
            found[feit_id] = "ingevuld" if answer.known else "onbekend"
    return found
