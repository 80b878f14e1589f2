"""A whole caseload at once: who turns eighteen, what is late, what comes this week, and what comes first.

People with the same facts share their conditions, and people with the same birthday share their days: a caseload of a
hundred thousand has a few thousand birthdays and seldom more sets of facts.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from engine.case import Geboortedatum, Zaak
from engine.model import TransitieItem
from engine.model.datumregel import DatumRegel, date_rule
from engine.rulebook import Rulebook
from engine.ruleset import dependencies
from engine.transition.conditions import names_used
from engine.transition.daterules import day_of
from engine.transition.guarding import guarding, still_guards
from engine.transition.outcome import PlanStand, TaakNotitie, TaakStand
from engine.transition.situation import Occurrence, Situation
from engine.transition.standing import Birthday
from engine.transition.steps import Notes, askable
from engine.transition.timing import URGENCY
from engine.transition.voice import Voice

Progress = Callable[[int], None]
_ACTIVE: tuple[TaakStand, ...] = ("te_laat", "deze_week", "haast", "lopend")
_EVERY = 1000


class Bordstap(NamedTuple):
    """A step of one person that may still have to be done."""

    key: str
    stand: TaakStand
    latest: date | None


class Bordregel(NamedTuple):
    """One young person on the board; a step without an owner counts as *zonder_eigenaar*.

    ``dagen`` are the last days of what is still open, ``stappen`` what is late or pressing; ``volgen`` says that
    somebody is followed after eighteen.
    """

    zaak: str
    stand: PlanStand
    achttien: date | None
    te_laat: int
    deze_week: int
    haast: int
    lopend: int
    hangt_af: int
    zonder_eigenaar: int
    eerste_stap: str
    eerste_dag: date | None
    dagen: tuple[date, ...] = ()
    stappen: tuple[Bordstap, ...] = ()
    volgen: bool = False


class _Row(NamedTuple):
    """What stands on the board for everyone with the same facts and the same birthday."""

    stand: PlanStand
    steps: tuple[Bordstap, ...]
    waiting: int
    follow: bool


@dataclass(frozen=True)
class _Applying:
    """What the facts of a person decide, whatever the birthday."""

    guard: str | None
    steps: tuple[tuple[TransitieItem, Occurrence], ...]
    waiting: tuple[TransitieItem, ...]


def overview(
    zaken: Iterable[Zaak],
    today: date,
    book: Rulebook,
    notes: Mapping[str, Notes] | None = None,
    progress: Progress | None = None,
) -> Iterator[Bordregel]:
    """The board, one person at a time; ``progress`` hears how many are done. ``notes`` by case, then by task."""
    board = Board(book)
    done = 0
    for done, zaak in enumerate(zaken, start=1):
        yield board.row(zaak, today, (notes or {}).get(zaak.id, {}))
        if progress and done % _EVERY == 0:
            progress(done)
    if progress and done % _EVERY:
        progress(done)


def birthday_rules(book: Rulebook) -> tuple[DatumRegel, ...]:
    """Every date rule of the rulebook that counts from the birthday, once."""
    texts = [moment.regel for item in book.transitie.items.values() for moment in item.moments.values() if moment.regel]
    texts += [item.tot for item in book.transitie.items.values() if item.tot]
    texts += [rule for vlag in book.transitie.vlaggen.values() for rule in (vlag.vanaf, vlag.tot) if rule]
    return tuple(rule for rule in map(date_rule, dict.fromkeys(texts)) if not rule.feit)


def all_days(
    births: Iterable[date], rules: tuple[DatumRegel, ...], progress: Progress | None = None
) -> Iterator[tuple[date | None, ...]]:
    """For every birth date the days of all rules, in their order."""
    known: dict[date, tuple[date | None, ...]] = {}
    for number, born in enumerate(births, start=1):
        if born not in known:
            known[born] = tuple(day_of(rule, born) for rule in rules)
        yield known[born]
        if progress and number % _EVERY == 0:
            progress(number)


class Board:
    """Makes rows and remembers what people share, so that a second look costs little.

    A row depends on nothing but the case, the day, the notes and the rulebook. One thread at a time.
    """

    def __init__(self, book: Rulebook) -> None:
        self._today = date.min
        self._book = book
        self._applying: dict[object, _Applying] = {}
        self._rows: dict[object, _Row] = {}
        self._birthdays: dict[Geboortedatum | None, Birthday] = {}
        self._changes = _changes(book)
        self._counts_days = False

    def row(self, zaak: Zaak, today: date, notes: Notes) -> Bordregel:
        """One person on a day."""
        if today != self._today:
            self._today, self._rows, self._birthdays = today, {}, {}
            self._counts_days = _counts_days(self._book, today)
        stand, steps, waiting, follow = self._row(zaak)
        open_steps = [step for step in steps if notes.get(step.key, TaakNotitie()).stand in ("open", "bezig")]
        counts = {name: sum(step.stand == name for step in open_steps) for name in _ACTIVE}
        active = [step for step in open_steps if step.stand in _ACTIVE]
        first = min(active, key=lambda step: (URGENCY.index(step.stand), step.latest or date.max), default=None)
        return Bordregel(
            zaak=zaak.id,
            stand=stand,
            achttien=_eighteen(zaak.geboortedatum),
            **counts,
            hangt_af=waiting,
            zonder_eigenaar=sum(not notes.get(step.key, TaakNotitie()).eigenaar for step in active),
            eerste_stap=first.key if first else "",
            eerste_dag=first.latest if first else None,
            dagen=tuple(step.latest for step in open_steps if step.latest),
            stappen=tuple(step for step in active if step.stand != "lopend"),
            volgen=follow,
        )

    def _row(self, zaak: Zaak) -> _Row:
        facts = _signature(zaak)
        key = (facts, zaak.geboortedatum)
        if key not in self._rows:
            born = zaak.geboortedatum if self._counts_days or _has_dates(zaak) else None
            shared = (facts, born, self._law(zaak), zaak.geboortedatum is None)
            if shared not in self._applying:
                self._applying[shared] = _applying(zaak, self._today, self._book)
            self._rows[key] = self._dated(zaak, self._applying[shared])
        return self._rows[key]

    def _law(self, zaak: Zaak) -> int:
        """Between which changes of the law somebody's eighteenth birthday lies."""
        day = _eighteen(zaak.geboortedatum)
        return bisect_right(self._changes, max(self._today, day) if day else self._today)

    def _dated(self, zaak: Zaak, applying: _Applying) -> _Row:
        born = zaak.geboortedatum
        if born not in self._birthdays:
            self._birthdays[born] = Birthday(born, self._today, self._book)
        birthday = self._birthdays[born]
        standen = self._book.transitie.standen
        guard = still_guards(standen[applying.guard] if applying.guard else None, born, self._today)
        allowed = birthday.allowed(guard)
        steps: list[Bordstap] = []
        past = follow = False
        for item, here in applying.steps:
            if item.id not in allowed or item.soort != "taak" or here.done:
                continue
            found = birthday.standing(item, here.recorded)
            if found.past:
                past = True
            else:
                follow = follow or item.volgen
                steps.append(Bordstap(here.key, found.stand, found.latest))
        open_items = [item for item in applying.waiting if item.id in allowed and not birthday.standing(item).past]
        waiting = len(open_items)
        follow = follow or any(item.volgen for item in open_items)
        stand: PlanStand = "lijst" if steps or waiting else "voorbij" if past else "nog_niet"
        return _Row(guard.stand if guard else stand, tuple(steps), waiting, follow)


def _applying(zaak: Zaak, today: date, book: Rulebook) -> _Applying:
    situation = Situation(zaak, today, book)
    voice = Voice(book, situation.case().context, "de jongere")
    steps: list[tuple[TransitieItem, Occurrence]] = []
    waiting: list[TransitieItem] = []
    for item in book.transitie.items.values():
        finding = situation.applies(item)
        if finding is None or finding.value is True:
            steps += [(item, here) for here in situation.occurrences(item, finding)]
        elif finding.value is None and askable(item, finding, voice):
            waiting.append(item)
    guard = guarding(situation)
    return _Applying(guard.id if guard else None, tuple(steps), tuple(waiting))


def _signature(zaak: Zaak) -> tuple[object, ...]:
    own = tuple(sorted((name, str(answer.waarde)) for name, answer in zaak.feiten.items()))
    needs = tuple(
        (need.soort, need.voor, tuple(sorted((name, str(answer.waarde)) for name, answer in need.feiten.items())))
        for need in zaak.behoeften
    )
    return zaak.gemeente, own, needs


def _has_dates(zaak: Zaak) -> bool:
    answers = [*zaak.feiten.values(), *(answer for need in zaak.behoeften for answer in need.feiten.values())]
    return any(isinstance(answer.waarde, date) for answer in answers)


def _counts_days(book: Rulebook, today: date) -> bool:
    """Whether some condition rests on a fact that is reckoned from the birth date itself."""
    reckoned = {feit.id for feit in book.derived_facts if feit.afleiding and feit.afleiding.functie == "op_leeftijd"}
    rules = book.at(today).narrowed("transitie", names_used(book)).rules
    return bool(reckoned & {*names_used(book), *(name for rule in rules for name in dependencies(rule.versie))})


def _changes(book: Rulebook) -> list[date]:
    """The days on which some rule begins or has ended."""
    periods = [versie.geldig for regel in book.regels.values() for versie in regel.versies]
    starts = {period.van for period in periods if period.van}
    return sorted(starts | {period.tot + timedelta(days=1) for period in periods if period.tot})


def _eighteen(born: Geboortedatum | None) -> date | None:
    return day_of(date_rule("D"), born.earliest) if born and born.complete else None
