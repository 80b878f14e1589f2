"""The last day of a term under the Algemene termijnenwet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from engine.dates import add_months
from engine.terms.holidays import NO_DAYS, next_working_day, why_no_working_day

_WORDS = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
_UNITS = (("maanden", "maand"), ("weken", "week"), ("dagen", "dag"))
_SHORTEST, _WORKING_DAYS = 3, 2


@dataclass(frozen=True, slots=True)
class Duur:
    """How long a term lasts, in the unit in which the law says it."""

    dagen: int = 0
    weken: int = 0
    maanden: int = 0

    def after(self, start: date) -> date:
        """The last day when the day after ``start`` is the first, before any shift.

        >>> Duur(weken=6).after(date(2026, 11, 13))
        datetime.date(2026, 12, 25)
        """
        return add_months(start, self.maanden) + timedelta(days=self.dagen + 7 * self.weken)

    @property
    def too_long_to_shift(self) -> bool:
        """Whether Atw 4 onder a leaves the term out: more than 90 days, twelve weeks or three months."""
        return self.dagen > 90 or self.weken > 12 or self.maanden > 3

    @property
    def words(self) -> str:
        """The length as it stands in a sentence.

        >>> Duur(weken=8).words, Duur(maanden=12).words, Duur(dagen=42).words
        ('acht weken', 'twaalf maanden', '42 dagen')
        """
        parts = []
        for unit, one in _UNITS:
            number = getattr(self, unit)
            if number:
                shown = _WORDS[number] if number < len(_WORDS) else str(number)
                parts.append(f"{shown} {one if number == 1 else unit}")
        return " en ".join(parts) or "nul dagen"


@dataclass(frozen=True, slots=True)
class Einde:
    """The end of a term: the day the law names, the last day that counts, and why these differ."""

    wettelijk: date
    laatste: date
    artikel: str = ""
    reden: str = ""

    @property
    def verlengd(self) -> bool:
        """Whether the Algemene termijnenwet moved the last day."""
        return self.laatste > self.wettelijk


def last_day(start: date, duur: Duur, extra: Mapping[date, str] = NO_DAYS, *, in_wet: bool = True) -> Einde:
    """The end of a term that begins on the day after ``start``.

    A term set in a law (Atw 1 lid 1) or an amvb (Atw 5) that ends on a Saturday, Sunday or holiday lasts until the next
    working day, and one of three days or more holds at least two working days (Atw 2). Not moved: longer terms (Atw 4
    onder a) and, with ``in_wet=False``, terms that a decision, a verordening or an agreement sets. Terms counted back
    from a day (Atw 1 lid 2) are no business of this function: subtract, and do not move.

    >>> str(last_day(date(2026, 11, 13), Duur(weken=6)).laatste)
    '2026-12-28'
    >>> last_day(date(2026, 11, 13), Duur(weken=6), in_wet=False).verlengd
    False
    """
    return shifted(start, duur.after(start), duur, extra, in_wet=in_wet)


def shifted(
    start: date, lawful: date, duur: Duur, extra: Mapping[date, str] = NO_DAYS, *, in_wet: bool = True
) -> Einde:
    """The end of a term whose lawful last day is already known, for instance because it stood still for a while."""
    why = why_no_working_day(lawful, extra)
    if not in_wet:
        return Einde(lawful, lawful)
    if duur.too_long_to_shift:
        return Einde(lawful, lawful, "4", why)
    last = next_working_day(lawful, extra)
    if duur.maanden or duur.dagen + 7 * duur.weken >= _SHORTEST:
        enough = _with_working_days(start, last, extra)
        if enough > last:
            return Einde(lawful, enough, "2", f"de termijn heeft ten minste {_WORDS[_WORKING_DAYS]} werkdagen")
    return Einde(lawful, last, "1", why) if last > lawful else Einde(lawful, last)


def _with_working_days(start: date, last: date, extra: Mapping[date, str]) -> date:
    """``last``, or the later day on which the term holds two working days; longer terms always do."""
    if (last - start).days > 14:
        return last
    found = sum(not why_no_working_day(start + timedelta(days=at), extra) for at in range(1, (last - start).days + 1))
    while found < _WORKING_DAYS:
        last = next_working_day(last + timedelta(days=1), extra)
        found += 1
    return last
