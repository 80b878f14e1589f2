"""Questions that leave every status as it is, but that the law or a careful decision asks all the same."""

from collections.abc import Iterable

from engine.advies import BehoefteAdvies, OpenVraag, Vraag
from engine.model import Navraag
from engine.reasons import Words
from engine.rulebook import Rulebook


def inquiries(applying: Iterable[Navraag], deciding: Iterable[Vraag], words: Words) -> list[Vraag]:
    """What to ask of those that apply: not what is already recorded, nor what this route asks to decide."""
    skipped = {*words.context.facts, *(item.feit for item in deciding)}
    names = dict.fromkeys(item.feit for item in applying if item.feit not in skipped)
    return [Vraag(feit=name, vraag=words.question(name), wie=words.who(name)) for name in names]


def to_ask_too(needs: Iterable[BehoefteAdvies], deciding: Iterable[OpenVraag], book: Rulebook) -> list[OpenVraag]:
    """The inquiries of a whole case, each once with the needs it is about; what decides something is not repeated."""
    decides = {item.feit for item in deciding}
    found: dict[str, list[tuple[str, Vraag]]] = {}
    for need in needs:
        for route in need.routes:
            for item in route.navragen:
                if item.feit not in decides:
                    found.setdefault(item.feit, []).append((need.id, item))
    return [
        OpenVraag(
            feit=name,
            vraag=items[0][1].vraag,
            wie=items[0][1].wie,
            beslist=0,
            raakt=len(items),
            behoeften=list(dict.fromkeys(need for need, _ in items)),
            waarom=book.feiten[name].waarom,
            navraag=True,
        )
        for name, items in found.items()
    ]
