"""What a scenario shows when one part of a route is changed, without weighing the whole case again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Any

from engine import Advies, Rulebook, Zaak
from engine.advies import Mededeling as Told
from engine.advies import RouteAdvies
from engine.model import Document, Mededeling, Route
from engine.route_advice import NeedView, _applies, _step, route_advice
from tests.mutate.parts import Part, PartMutant
from tests.stappen import Reckoner, World

Shown = tuple[Route, NeedView, str]
_RECORDED: list[Shown] = []
_VISIBLE = ("stappen", "mededelingen", "documenten", "vervolgstap", "artikelen")


def record_routes() -> None:
    """From now on keeps what every route was held against; for this process only."""

    def recorded(route: Route, view: NeedView, here: str) -> RouteAdvies:
        _RECORDED.append((route, view, here))
        return route_advice(route, view, here)

    assessment: Any = import_module("engine.assessment")
    assessment.route_advice = recorded


@dataclass(frozen=True)
class Picture:
    """The advice of one scenario, with what each of its routes was held against."""

    advies: Advies
    shown: tuple[tuple[Shown, ...], ...]

    def changed(self, mutant: PartMutant) -> Advies | None:
        """The advice after the change; ``None`` when nobody could see it."""
        needs, seen = list(self.advies.behoeften), False
        for index, need in enumerate(needs):
            routes = list(need.routes)
            for at, (route, view, here) in enumerate(self.shown[index]):
                told = _retold(mutant, route, view, here, routes[at]) if mutant.touches(route) else None
                if told is not None:
                    routes[at], seen = told, True
            needs[index] = need.model_copy(update={"routes": routes})
        return self.advies.model_copy(update={"behoeften": needs}) if seen else None


def _retold(mutant: PartMutant, route: Route, view: NeedView, here: str, base: RouteAdvies) -> RouteAdvies | None:
    """One route after the change; what only comes on top is put there, what goes is told anew with its articles."""
    was = _shows(mutant.old, view, base)
    will = mutant.new is not None and _shows(mutant.new, view, base)
    if was == will:
        return None
    if was or isinstance(mutant.old, Document):
        told = route_advice(mutant.applied(route), view, here)
        if all(getattr(told, name) == getattr(base, name) for name in _VISIBLE):
            return None
        return told.model_copy(update={"rol": base.rol})
    if isinstance(mutant.old, Mededeling):
        more = Told(tekst=view.words.fill(mutant.old.tekst), artikel=view.book.cite(mutant.old.bron))
        if more in base.mededelingen:
            return None
        changes: dict[str, Any] = {
            "mededelingen": [*base.mededelingen, more],
            "artikelen": [*base.artikelen, more.artikel],
        }
        return base.model_copy(update=changes)
    step = _step(mutant.old, view)
    if step in base.stappen:
        return None
    changes = {"stappen": [*base.stappen, step], "artikelen": [*base.artikelen, step.artikel]}
    return base.model_copy(update={**changes, "nog_te_beslissen": [*base.nog_te_beslissen, step.zin]})


def _shows(part: Part, view: NeedView, base: RouteAdvies) -> bool:
    return _applies(part, view, base.status)


def picture_of(world: World, tell: Callable[[], None]) -> Picture | None:
    """The picture of a scenario that asks for advice, made while ``tell`` plays its checks."""
    _RECORDED.clear()
    tell()
    if not world.advised:
        return None
    advies, left = world.advice, list(_RECORDED)
    shown = tuple(tuple(_take(left, len(need.routes))) for need in advies.behoeften)
    return Picture(advies, shown) if not left else None


def _take(left: list[Shown], count: int) -> Iterator[Shown]:
    for _ in range(count):
        yield left.pop(0)


class Fixed(Reckoner):
    """Answers with one advice that is already there."""

    def __init__(self, book: Rulebook, advies: Advies) -> None:
        super().__init__(book)
        self._fixed = advies

    def advice(self, zaak: Zaak, day: date) -> Advies:
        """The advice that was given."""
        return self._fixed
