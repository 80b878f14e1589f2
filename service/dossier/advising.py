"""From a case to advice: one engine, one rulebook, one day."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from engine import Advies, Rulebook, Zaak, assess, read_case_data
from service.dossier.document import document_of
from service.dossier.parts import Dossier

_KEPT = 64
Made = TypeVar("Made")
Report = Callable[[str, list[str]], None]


@dataclass(frozen=True, slots=True)
class Assessed:
    """An advice with the case and the document it rests on."""

    advies: Advies
    zaak: Zaak
    document: dict[str, Any]
    remembered: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """What a page made of this advice, made once as long as the advice is kept in memory."""
        if name not in self.remembered:
            self.remembered[name] = make()
        found: Made = self.remembered[name]
        return found


class Adviser:
    """The engine behind the pages.

    Promises that nothing is assessed twice at once: the interactive evaluator is a C module with pooled sessions.
    """

    def __init__(self, book: Rulebook, today: Callable[[], date], report: Report | None = None) -> None:
        self.book = book
        self.today = today
        self._report = report
        self._one_at_a_time = threading.Lock()
        self._recent: OrderedDict[tuple[str, int, date], Assessed] = OrderedDict()

    def advise(self, dossier: Dossier) -> Assessed | None:
        """The advice on a case today; ``None`` as long as the case names no need. The last few are kept in memory.

        Raises ``DisagreementError`` (no advice may be shown) and ``InputError`` (the case cannot be read).
        """
        if not dossier.active:
            return None
        day = self.today()
        key = (dossier.id, dossier.zaak.versie, day)
        with self._one_at_a_time:
            known = self._recent.get(key)
        if known is None:
            known = self.advise_document(document_of(dossier, self.book, day.isoformat()), day)
            with self._one_at_a_time:
                self._recent[key] = known
                while len(self._recent) > _KEPT:
                    self._recent.popitem(last=False)
        return known

    def advise_document(self, document: dict[str, Any], day: date) -> Assessed:
        """The advice on a document of the input contract; see ``advise`` for what it raises."""
        zaak = read_case_data(document, self.book, day)
        return Assessed(self.assess(zaak), zaak, document)

    def assess(self, zaak: Zaak) -> Advies:
        """The advice on a case that was read; see ``advise`` for what it raises."""
        with self._one_at_a_time:
            return assess(zaak, zaak.peildatum or self.today(), self.book, self._report)
