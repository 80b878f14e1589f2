"""A term of the rulebook held against the recorded dates: its last day, or the question that is still open."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from engine.dutch import day_words
from engine.model import AndereDuur, Bron, Termijn
from engine.rulebook import Rulebook
from engine.terms.lastday import Duur, Einde, shifted

_ATW = {
    "1": Bron(bwb="BWBR0002448", artikel="1", lid=1),
    "2": Bron(bwb="BWBR0002448", artikel="2"),
    "4": Bron(bwb="BWBR0002448", artikel="4", onderdeel="a"),
}


@dataclass(frozen=True, slots=True)
class Termijnstand:
    """Where a term stands on a day.

    ``einde`` is ``None`` as long as the last day cannot be computed; then ``mist`` names the facts to ask, or ``stil``
    says that the term stands still. ``berekening`` says in one line how the day was found, with the articles.
    """

    termijn: Termijn
    einde: Einde | None
    berekening: str
    mist: tuple[str, ...] = ()
    stil: bool = False

    def over(self, day: date) -> bool | None:
        """Whether the term is over on a day; ``None`` when nobody can say."""
        if self.stil:
            return False
        return None if self.einde is None else day > self.einde.laatste


@dataclass(frozen=True, slots=True)
class Calendar:
    """What terms are computed with: the terms by id, the days added by royal decree, how to cite, and the day asked."""

    termijnen: Mapping[str, Termijn]
    cite: Callable[[Bron], str]
    extra: Mapping[date, str]
    day: date

    def stand(self, name: str, facts: Mapping[str, Any]) -> Termijnstand:
        """The stand of one term on the recorded facts."""
        return _stand(self.termijnen[name], facts, self)


def term_stand(book: Rulebook, name: str, facts: Mapping[str, Any], day: date) -> Termijnstand:
    """Where a term of the rulebook stands on ``day``, given the recorded facts.

    Promises a day only when every date it rests on is recorded; otherwise ``mist`` names the facts to ask. Ids of terms
    (``rules/procedure/termijnen.yaml``): ``wmo_onderzoek``, ``wmo_besluit``, ``jeugdwet_besluit``, ``aanvullen``,
    ``ingebrekestelling_jeugdwet``, ``bezwaar``, ``bezwaar_besluit``, ``ciz_besluit`` and more.
    """
    return Calendar(book.termijnen, book.cite, book.gelijkgestelde_dagen, day).stand(name, facts)


def runs(book: Rulebook, name: str, facts: Mapping[str, Any]) -> bool:
    """Whether the day from which a term is counted is recorded; for a term after another, the first one's day."""
    term = book.termijnen[name]
    while term.na_termijn:
        term = book.termijnen[term.na_termijn]
    return isinstance(facts.get(term.na or ""), date)


def _stand(term: Termijn, facts: Mapping[str, Any], calendar: Calendar) -> Termijnstand:
    length, single, cited = _length(term, facts)
    words = length.words if length else "een eigen termijn"
    own = "de dag die de beslisser zelf noemt" if length == Duur() else words
    article = ", ".join(calendar.cite(bron) for bron in cited)
    start, missing, why_not = _start(term, facts, calendar)
    if start is None or length is None:
        missing += (term.weken_uit,) if term.weken_uit and length is None else ()
        return Termijnstand(term, None, why_not or f"{own} ({article})", missing)
    before = f", het einde van de termijn '{calendar.termijnen[term.na_termijn].naam}'," if term.na_termijn else ""
    told = (
        f"{words} na {day_words(start)}{before} ({article})" if length != Duur() else f"{day_words(start)} ({article})"
    )
    return _Running(term, facts, calendar, start, single, length.after(start), [told]).finished()


def _length(term: Termijn, facts: Mapping[str, Any]) -> tuple[Duur | None, Duur, list[Bron]]:
    """The length on these facts, its longest part (Atw 4 looks at one term at a time), and the articles that set it."""
    holding = [item for item in term.anders if facts.get(item.als) == "ja"]
    instead = next((item for item in holding if item.soort == "in_plaats_van"), None)
    base: AndereDuur | Termijn = instead or term
    weeks = base.weken or 0
    if instead is None and term.weken_uit:
        told = facts.get(term.weken_uit)
        if not isinstance(told, int | Decimal):
            return None, Duur(), [term.bron]
        weeks = int(told)
    single = Duur(base.dagen or 0, weeks, base.maanden or 0)
    extra = [item for item in holding if item.soort == "erbij"]
    length = Duur(
        dagen=single.dagen + sum(item.dagen for item in extra),
        weken=single.weken + sum(item.weken for item in extra),
        maanden=single.maanden + sum(item.maanden for item in extra),
    )
    return length, single, [base.bron, *(item.bron for item in extra)]


def _start(term: Termijn, facts: Mapping[str, Any], calendar: Calendar) -> tuple[date | None, tuple[str, ...], str]:
    """The day after which the term runs; otherwise the facts that are missing, and what is known of the term before."""
    if term.na_termijn:
        before = calendar.stand(term.na_termijn, facts)
        return (before.einde.laatste, (), "") if before.einde else (None, before.mist, before.berekening)
    name = term.na or ""
    start = facts.get(name)
    if not isinstance(start, date):
        return None, (name,), ""
    return start, (), ""


@dataclass(slots=True)
class _Running:
    term: Termijn
    facts: Mapping[str, Any]
    calendar: Calendar
    start: date
    length: Duur
    lawful: date
    told: list[str]

    def finished(self) -> Termijnstand:
        """The stand after everything that stops or lengthens the term."""
        absent, still = self._standing_still()
        if absent:
            return Termijnstand(self.term, None, "; ".join(self.told), absent, stil=still)
        end = shifted(self.start, self.lawful, self.length, self.calendar.extra, in_wet=self.term.in_wet)
        later, absent = self._postponed(end)
        if absent:
            return Termijnstand(self.term, None, "; ".join(self.told), absent)
        if later:
            return Termijnstand(self.term, Einde(later, later), "; ".join(self.told))
        self._tell_shift(end)
        return Termijnstand(self.term, end, "; ".join(self.told))

    def _date(self, name: str | None) -> date | None:
        value = self.facts.get(name) if name else None
        return value if isinstance(value, date) else None

    def _standing_still(self) -> tuple[tuple[str, ...], bool]:
        """Moves the last day for every standstill that is over; else what is missing, and if the term stands still."""
        for item in self.term.stilstand:
            asked, cited = self._date(item.vanaf), self.calendar.cite(item.bron)
            if asked is None:
                if item.als and self.facts.get(item.als) == "ja":
                    self.told.append(f"de termijn kan stilstaan {item.reden} ({cited})")
                    return (item.vanaf,), False
                continue
            if asked > self.lawful:
                continue
            resumed = self._resumed(item.tot, item.uiterlijk)
            if resumed is None:
                self.told.append(f"staat stil sinds {day_words(asked + timedelta(days=1))} {item.reden} ({cited})")
                return (item.tot,), True
            still = max((resumed - asked).days - 1, 0)
            self.lawful += timedelta(days=still)
            self.told.append(f"stond {Duur(dagen=still).words} stil {item.reden} ({cited})")
        return (), False

    def _resumed(self, done: str, limit: str | None) -> date | None:
        """The day on which the term runs again: what was asked came in, or the time for it went by unused."""
        came, last = self._date(done), self._date(limit)
        if last is None or (came is not None and came <= last):
            return came
        unused = came is not None or self.calendar.day > last
        return last if unused else None

    def _postponed(self, end: Einde) -> tuple[date | None, tuple[str, ...]]:
        """The latest day the decision was put off to, if later; or the fact that would say it."""
        latest: date | None = None
        for item in self.term.uitstel:
            until, cited = self._date(item.tot), self.calendar.cite(item.bron)
            if until is None:
                if item.als and self.facts.get(item.als) == "ja":
                    self.told.append(f"{item.reden} ({cited})")
                    return None, (item.tot,)
            elif until > max(end.laatste, latest or end.laatste):
                latest = until
                self.told.append(f"{item.reden} tot en met {day_words(until)} ({cited})")
        return latest, ()

    def _tell_shift(self, end: Einde) -> None:
        if not end.artikel:
            return
        cited = self.calendar.cite(_ATW[end.artikel])
        if end.verlengd:
            self.told.append(
                f"{day_words(end.wettelijk)} is {end.reden}, dus tot en met {day_words(end.laatste)} ({cited})"
                if end.artikel == "1"
                else f"{end.reden}, dus tot en met {day_words(end.laatste)} ({cited})"
            )
        elif end.reden:
            self.told.append(f"schuift niet op, ook al is dit {end.reden} ({cited})")
