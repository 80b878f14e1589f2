"""The legal basis of a route that carries a need: the norms that hold on its decisive path, each at its finest."""

from collections.abc import Iterable, Iterator

from engine import RouteAdvies, Spoor

# Een wet met de besluiten en regelingen die op haar rusten, zoals zij in een verwijzing heten.
_FAMILY = {"Wmo 2015": ("Wmo", "UBW"), "Wlz": ("Wlz", "Blz", "Rlz"), "Zvw": ("Zvw", "Bzv", "Rzv")}


def grounds(route: RouteAdvies) -> tuple[str, ...]:
    """The articles of the route's own law on which it rests, in the order of the trace.

    A norm counts when it holds and everything above it holds; an exception counts when it opens what another norm closes.
    ``Jeugdwet 2.3`` falls away beside ``Jeugdwet 2.3 lid 1``.
    """
    if route.status != "van_toepassing":
        return ()
    return finest(route, _norms(route.spoor, holds=True))


def weighed(route: RouteAdvies) -> tuple[str, ...]:
    """Every article of the route's own law that decided, or would decide, whether it carries the need."""
    return finest(route, (place.artikel for place in route.vindplaatsen))


def finest(route: RouteAdvies, articles: Iterable[str]) -> tuple[str, ...]:
    """The citations of the route's own family of law, without those that a finer one already names."""
    family = _FAMILY.get(route.wet, (route.wet,))
    found = [name for name in dict.fromkeys(articles) if name.split(" ")[0] in family]
    return tuple(name for name in found if not any(other.startswith(f"{name} ") for other in found))


def _norms(node: Spoor, *, holds: bool) -> Iterator[str]:
    if not node.beslissend:
        return
    holds = holds and (node.soort != "regel" or node.waarde == "ja")
    if node.artikel and ((node.soort == "regel" and holds) or (node.soort == "uitzondering" and node.waarde == "ja")):
        yield node.artikel
    for child in node.kinderen:
        yield from _norms(child, holds=holds and not (child.soort == "uitzondering" or node.soort == "niet"))
