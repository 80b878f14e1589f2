"""An advice that was given, computed again: with the rulebook of then it must be the same, word for word."""

from dataclasses import dataclass
from typing import Any

from engine import InputError
from service.dossier.advising import Adviser
from service.dossier.archive import Archive
from service.store import AdviesBewijs


@dataclass(frozen=True, slots=True)
class Rerun:
    """What came out: whether the rulebook of then is there, which parts then differ, and which with that of now."""

    gevonden: bool
    verschillen: tuple[str, ...]
    zelfde_regelboek: bool
    verschillen_nu: tuple[str, ...] = ()
    nu_onleesbaar: bool = False

    @property
    def same(self) -> bool:
        """Whether the rulebook of then gives the same advice to the last word."""
        return self.gevonden and not self.verschillen


def rerun(archive: Archive, bewijs: AdviesBewijs) -> Rerun:
    """Computes the advice on the kept document and day again, with the rulebook of then, and with that of now."""
    then, now = archive.adviser(bewijs.regelboek_hash), archive.now
    differing = _differing(then, bewijs) if then is not None else ()
    if then is now:
        return Rerun(True, differing, True)
    try:
        return Rerun(then is not None, differing, False, _differing(now, bewijs))
    except InputError:  # het regelboek van nu kent een antwoord van toen niet meer
        return Rerun(then is not None, differing, False, nu_onleesbaar=True)


def _differing(adviser: Adviser, bewijs: AdviesBewijs) -> tuple[str, ...]:
    made = adviser.advise_document(bewijs.document, bewijs.peildatum)
    now: dict[str, Any] = made.advies.model_dump(mode="json")
    return tuple(part for part in sorted({*now, *bewijs.advies}) if now.get(part) != bewijs.advies.get(part))
