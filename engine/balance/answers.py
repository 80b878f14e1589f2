"""What was answered: every answer keeps who gave it, about whom and when, and none replaces another."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from engine.balance.model import REFUSED, STERKTES, Draagkracht, Indicator
from engine.case import Value, Zaak
from engine.dates import add_months

OWN_VOICE = ("gezin", "ouder", "ouders", "moeder", "vader", "kind", "jongere", "brus", "familie", "")
EXTRA = "balans_antwoorden"
BRUSSEN = "brussen"


@dataclass(frozen=True, slots=True)
class Opgave:
    """One answer to one question; ``waarde`` is ``None`` when it was asked and nobody knew."""

    feit: str
    waarde: Value | None
    bron: str = ""
    datum: date | None = None
    over: str = ""
    toelichting: str = ""

    @property
    def refused(self) -> bool:
        """Whether someone said: I would rather not say."""
        return isinstance(self.waarde, str) and self.waarde.strip().lower().replace(" ", "_") in _REFUSALS

    @property
    def known(self) -> bool:
        """Whether this answers the question."""
        return self.waarde is not None and not self.refused

    @property
    def own_voice(self) -> bool:
        """Whether the family itself said it."""
        return self.bron.strip().lower() in OWN_VOICE


_REFUSALS = (REFUSED, "wil_ik_niet_zeggen", "dat_wil_ik_niet_zeggen")
Answers = Mapping[str, tuple[Opgave, ...]]


def collect(zaak: Zaak, more: Iterable[Opgave] = ()) -> Answers:
    """Every answer by its fact, the family's own voice first; the order in which they were given plays no part."""
    found: dict[str, set[Opgave]] = {}
    for item in (*_recorded(zaak), *zaak.extra.get(EXTRA, ()), *more):
        found.setdefault(item.feit, set()).add(item)
    return {name: tuple(sorted(items, key=_order)) for name, items in found.items()}


def _recorded(zaak: Zaak) -> Iterator[Opgave]:
    for name, answer in zaak.feiten.items():
        yield Opgave(name, answer.waarde, answer.bron, answer.datum)


def _order(item: Opgave) -> tuple[bool, str, str, str, str, str]:
    when = item.datum.isoformat() if item.datum else ""
    return (not item.own_voice, item.over, item.bron, when, str(item.waarde), item.toelichting)


@dataclass(frozen=True, slots=True)
class Lifetime:
    """From which day on an answer still reassures."""

    since: date

    def outdated(self, item: Opgave) -> bool:
        """Whether an answer is too old; without a date it is taken as given now."""
        return item.datum is not None and item.datum < self.since


def lifetime(book: Draagkracht, peildatum: date, *, faster: bool) -> Lifetime:
    """How long answers last: shorter while the illness quickly grows worse."""
    if faster:
        return Lifetime(peildatum - timedelta(weeks=book.veroudering.sneller.weken))
    return Lifetime(add_months(peildatum, -book.veroudering.maanden))


def counted(item: Indicator, given: tuple[Opgave, ...], life: Lifetime) -> Opgave | None:
    """The one answer that counts: of loads the heaviest, of supports the weakest that is not too old.

    An old answer may worry, it never reassures.
    """
    known = [answer for answer in given if answer.known and str(answer.waarde) in item.antwoorden]
    if not item.is_load:
        known = [answer for answer in known if not life.outdated(answer)]
    if not known:
        return None
    ranked = list(item.antwoorden)

    def weight(answer: Opgave) -> tuple[int, int]:
        word = str(answer.waarde)
        return STERKTES.index(item.strength(word)), ranked.index(word)

    return max(known, key=weight) if item.is_load else min(known, key=weight)


def weakest(given: tuple[Opgave, ...], ranked: tuple[str, ...], life: Lifetime) -> str | None:
    """The first word of a ranking that someone gave and that is not too old."""
    words = {str(item.waarde) for item in given if item.known and not life.outdated(item)}
    return next((word for word in ranked if word in words), None)


def contradicted(given: tuple[Opgave, ...]) -> bool:
    """Whether two sources say something else about the same person."""
    known = [item for item in given if item.known]
    return any(
        one.over == other.over and one.bron != other.bron and one.waarde != other.waarde
        for one in known
        for other in known
    )
