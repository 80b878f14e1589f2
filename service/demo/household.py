"""The whole family of a fictional case: answers to the balance, the 24-hour calendar and the care map."""

from collections.abc import Iterator
from typing import Any

from service.dossier import FAMILY, Part, Said, Spot, part_item, said_item
from service.store import Item


def household_items(family: dict[str, Any]) -> list[Item]:
    """What a file of this folder says about the family as a whole, as things to record."""
    return [*_answers(family.get("balans", {})), *_parts(family)]


def _answers(balans: dict[str, Any]) -> Iterator[Item]:
    """Per voice (``gezin``, ``ouder2``, a sibling or a professional) the answers, with the day they were given."""
    for stem, said in balans.items():
        own = stem in (FAMILY, "ouder2") or (stem.startswith("g") and stem[1:].isdigit())
        bron, over = (FAMILY, "" if stem == FAMILY else stem) if own else (stem, "")
        for feit, waarde in said["antwoorden"].items():
            yield said_item(Spot(feit, bron, over), Said(waarde, said["datum"]))


def _parts(family: dict[str, Any]) -> Iterator[Item]:
    for subject in ("kalender", "zorgkaart"):
        for number, part in enumerate(family.get(subject, ())):
            yield part_item(subject, Part(f"demo-{subject}-{number}", part))
