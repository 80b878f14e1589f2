"""Roles between laws on one need: which route carries it, and which only bridges until another law decides."""

from engine.advies import RouteAdvies
from engine.model import Brug, Route
from engine.route_advice import NeedView


def with_roles(pairs: list[tuple[Route, RouteAdvies]], view: NeedView) -> list[RouteAdvies]:
    """The routes of one need with *overbrugt* where another law will take the need over once it has decided."""
    by_law: dict[str, list[RouteAdvies]] = {}
    for _, advice in pairs:
        by_law.setdefault(advice.wet, []).append(advice)
    return [_with_role(route, advice, by_law, view) for route, advice in pairs]


def _with_role(route: Route, advice: RouteAdvies, by_law: dict[str, list[RouteAdvies]], view: NeedView) -> RouteAdvies:
    if advice.status != "van_toepassing":
        return advice
    if any(_bridges(brug, other, view) for brug in route.bruggen for other in by_law.get(brug.naar, [])):
        return advice.model_copy(update={"rol": "overbrugt"})
    return advice


def _bridges(brug: Brug, other: RouteAdvies, view: NeedView) -> bool:
    if view.holds(brug.zolang_niet):
        return False
    if other.status == "van_toepassing":
        return True
    return other.status == "nader_onderzoek" and brug.ook_open_als is not None and view.holds(brug.ook_open_als)
