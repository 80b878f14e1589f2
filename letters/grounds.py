"""The articles of its own law on which a route rests, each at its finest; read without the trace."""

from engine import RouteAdvies

# Een wet met de besluiten en regelingen die op haar rusten, zoals zij in een verwijzing heten.
_FAMILY = {
    "Jeugdwet": ("Jeugdwet", "Besluit"),
    "Wmo 2015": ("Wmo", "UBW"),
    "Wlz": ("Wlz", "Blz", "Rlz"),
    "Zvw": ("Zvw", "Bzv", "Rzv"),
}


def grounds(route: RouteAdvies) -> tuple[str, ...]:
    """The decisive articles of the route's own law and of what rests on it, in the order of the law.

    ``Jeugdwet 2.3`` falls away beside ``Jeugdwet 2.3 lid 1``.
    """
    family = _FAMILY.get(route.wet, (route.wet,))
    cited = dict.fromkeys(place.artikel for place in route.vindplaatsen)
    found = [name for name in cited if name.split(" ")[0] in family]
    return tuple(name for name in found if not any(other.startswith(f"{name} ") for other in found))
