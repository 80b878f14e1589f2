"""What routes share: steps, messages, forms and documents, written once for every route that names them."""

from typing import Any

from engine.model import Bouwsteen, Route

Borrowed = dict[tuple[str, str, int], tuple[str, int]]
_SHARED = ("leveringsvormen", "stappen", "mededelingen", "navragen", "documenten")


def whole(route: Route, blocks: dict[str, Bouwsteen], borrowed: Borrowed) -> Route:
    """The route with what it shares; ``borrowed`` keeps where each shared part is written."""
    named = [blocks[name] for name in route.bouwstenen if name in blocks]
    if not named:
        return route
    parts: dict[str, list[Any]] = {}
    for key in _SHARED:
        parts[key] = list(getattr(route, key))
        for block in named:
            for index, item in enumerate(getattr(block, key)):
                borrowed[route.id, key, len(parts[key])] = (block.id, index)
                parts[key].append(item)
    return route.model_copy(update=parts)
