"""A search word that already answers the first question: who types "tillift" need not say again which aid it is."""

import re

from engine import GevondenBehoefte, Rulebook
from service.web.quick.coding import START, encode


def begun(found: GevondenBehoefte, book: Rulebook) -> str:
    """The answers a search word gives, as one part of an address; it stands among the answers, to be changed there."""
    feit = book.feiten.get(f"{found.soort.id}_soort")
    if feit is None or found.anders_gespeld:
        return START
    fits = [one.waarde for one in feit.opties if found.woord.lower() in re.findall(r"\w+", one.label.lower())]
    return encode({feit.id: fits[0]}) if len(fits) == 1 else START
