"""Per law the best that its routes say about a need: it applies, it may apply, or it does not."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from engine.caseload.routes import RoutePlanes
from engine.columnar_leaf import Plane, words_for


@dataclass(frozen=True)
class LawPlanes:
    """The rows in which a law applies, may apply and does not apply; in all other rows it is not held against it."""

    van_toepassing: Plane
    nader_onderzoek: Plane
    niet_van_toepassing: Plane
    draagt: Plane
    vult_aan: Plane
    overbrugt: Plane

    @property
    def statuses(self) -> dict[str, Plane]:
        """The three statuses."""
        return {
            "van_toepassing": self.van_toepassing,
            "nader_onderzoek": self.nader_onderzoek,
            "niet_van_toepassing": self.niet_van_toepassing,
        }

    @property
    def roles(self) -> dict[str, Plane]:
        """The role of a law that applies: the strongest of its routes."""
        overbrugt = self.overbrugt & ~self.draagt
        return {"draagt": self.draagt, "overbrugt": overbrugt, "vult_aan": self.vult_aan & ~self.draagt & ~overbrugt}


def laws(routes: Iterable[RoutePlanes], rows: int) -> dict[str, LawPlanes]:
    """Every law of some routes, in their order."""
    by_law: dict[str, list[RoutePlanes]] = {}
    for item in routes:
        by_law.setdefault(item.route.wet, []).append(item)
    return {wet: _law(items, rows) for wet, items in by_law.items()}


def _law(items: list[RoutePlanes], rows: int) -> LawPlanes:
    none = np.zeros(words_for(rows), np.uint64)
    held, ja, open_, draagt, vult_aan, overbrugt = none, none, none, none, none, none
    for item in items:
        held, ja, open_ = held | item.held, ja | item.status.ja, open_ | item.open
        own = item.status.ja & ~item.bridges
        overbrugt = overbrugt | item.bridges
        if item.route.rol == "draagt":
            draagt = draagt | own
        else:
            vult_aan = vult_aan | own
    return LawPlanes(ja, open_ & ~ja, held & ~ja & ~open_, draagt, vult_aan, overbrugt)
