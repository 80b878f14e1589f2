"""From a case to advice: one engine, one rulebook, one day."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from engine import Advies, Rulebook, Zaak, assess, balance_of, read_case_data
from engine.transition import Verjaardagsvergelijking, compare_birthday
from service.dossier.document import document_of
from service.dossier.parts import Dossier

_KEPT = 256
"""So many cases at once keep their advice in memory, at about one megabyte each."""
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
        self._memory = threading.Lock()
        self._recent: OrderedDict[str, tuple[int, date, Assessed]] = OrderedDict()

    def advise(self, dossier: Dossier) -> Assessed | None:
        """The advice on a case today; ``None`` as long as the case names no need. The last few are kept in memory.

        Raises ``DisagreementError`` (no advice may be shown) and ``InputError`` (the case cannot be read).
        """
        if not dossier.active:
            return None
        day = self.today()
        with self._memory:
            versie, on, known = self._recent.get(dossier.id, (0, day, None))
            if known is not None and (versie, on) == (dossier.zaak.versie, day):
                self._recent.move_to_end(dossier.id)
                return known
        made = self.advise_document(document_of(dossier, self.book, day.isoformat()), day)
        with self._memory:
            # Wie een oudere versie las, verdringt een nieuwere niet.
            if versie <= dossier.zaak.versie or on != day:
                self._recent[dossier.id] = (dossier.zaak.versie, day, made)
                self._recent.move_to_end(dossier.id)
            while len(self._recent) > _KEPT:
                self._recent.popitem(last=False)
        return made

    def family(self, dossier: Dossier) -> tuple[Zaak, dict[str, Any] | None]:
        """The case with its family balance today, also before a need was named; ``None`` without balance rules.

        Raises ``InputError`` when the case cannot be read.
        """
        known = self.advise(dossier)
        if known is not None:
            return known.zaak, known.advies.balans
        day = self.today()
        zaak = read_case_data(document_of(dossier, self.book, day.isoformat()), self.book, day, needs=False)
        return zaak, balance_of(zaak, day, self.book)

    def advise_document(self, document: dict[str, Any], day: date) -> Assessed:
        """The advice on a document of the input contract; see ``advise`` for what it raises."""
        zaak = read_case_data(document, self.book, day)
        return Assessed(self.assess(zaak), zaak, document)

    def compare(self, zaak: Zaak) -> Verjaardagsvergelijking:
        """The case on both sides of eighteen; see ``advise`` for what it raises."""
        with self._one_at_a_time:
            return compare_birthday(zaak, self.book)

    def assess(self, zaak: Zaak, *, plans: bool = True) -> Advies:
        """The advice on a case that was read; see ``advise`` for what it raises and ``engine.assess`` for ``plans``."""
        with self._one_at_a_time:
            return assess(zaak, zaak.peildatum or self.today(), self.book, self._report, plans=plans)
