"""The plan around eighteen of one young person on one day."""

from datetime import date
from typing import Any

from engine.advies import RegelboekRef, Vraag
from engine.case import Zaak
from engine.dates import age_range
from engine.model import TransitieItem, TransitieStand
from engine.model.transitie import Moment
from engine.rulebook import Rulebook
from engine.transition.calendars import NO_DATES, calendars, over
from engine.transition.explain import question
from engine.transition.flags import raised
from engine.transition.gathering import counted, milestones, ranked, sorted_open, sorted_tasks
from engine.transition.guarding import guard_on, listed, youngest
from engine.transition.moments import when
from engine.transition.outcome import NietVan, OpenStap, PlanStand, Taak, TransitiePlan, Wanneer
from engine.transition.situation import Situation
from engine.transition.steps import Notes, Reader
from engine.transition.voice import Voice

_EXPECTED = "arts_verwacht_achttien"
_BORN = Vraag(
    feit="geboortedatum",
    vraag="Is er een document of besluit met een volledige geboortedatum?",
    wie="gezin of gemeente",
)
_LEAP = "Geboren op 29 februari: rechten gaan in op 1 maart, de planning telt vanaf 28 februari."
_WORDS: dict[PlanStand, tuple[str, str]] = {
    "lijst": ("Op weg naar achttien", "Achttien worden is een mijlpaal om te vieren. Dit zijn de stappen daarheen."),
    "nog_niet": ("Nog niet aan de orde", "Er is nu niets te regelen voor achttien. Schakel zegt het als het zover is."),
    "voorbij": (
        "Achttien is geweest",
        "De stappen rond achttien zijn voorbij. Mist er iets? Er staat bij wat nog kan.",
    ),
}
_GROWN = ("Na achttien", "Achttien is geweest. Dit komt nog, of vraagt nog iets.")


def plan(zaak: Zaak, peildatum: date, book: Rulebook, notes: Notes | None = None) -> TransitiePlan:
    """The plan on a day. Promises that the same facts give the same plan, and that a later day loses no open step.

    ``notes`` holds what planners recorded, by the id of the task. Nothing is listed for a child who is not expected to
    reach eighteen before that was asked, and nothing at all for a child in the last phase of life.
    """
    situation = Situation(zaak, peildatum, book)
    voice = Voice(book, situation.case().context, _who(zaak, peildatum))
    reader = Reader(situation, peildatum, voice, notes or {})
    guard = guard_on(situation, peildatum)
    lists = _Lists()
    for item in listed(guard, book, zaak.geboortedatum, peildatum):
        lists.add(item, reader)
    stand = guard.stand if guard else lists.stand
    titel, tekst = (voice.fill(guard.titel), voice.fill(guard.tekst)) if guard else _words(stand, zaak, peildatum)
    shown = stand in ("lijst", "nog_niet")
    tasks = sorted_tasks(lists.tasks)
    return TransitiePlan(
        zaak=zaak.id,
        peildatum=peildatum,
        regelboek=RegelboekRef(versie=book.versie, hash=book.hash),
        stand=stand,
        titel=titel,
        tekst=tekst,
        gesprek=voice.fill(guard.gesprek) if guard else "",
        verjaardag=None if guard else _eighteen(zaak),
        taken=tasks,
        hangt_af=sorted_open(lists.waiting),
        niet=lists.none,
        voorbij=sorted_tasks(lists.past),
        vragen=ranked(lists.waiting),
        vooraf=_first_questions(guard, situation, voice, peildatum),
        vlaggen=raised(situation, voice, peildatum) if shown else [],
        mijlpalen=milestones(situation.calendars, tasks, voice) if shown else [],
        telling=counted(tasks, lists.waiting),
        keuzes=[_LEAP] if shown and _born_on_leap_day(zaak) else [],
    )


def transition_of(zaak: Zaak, peildatum: date, book: Rulebook, notes: Notes | None = None) -> dict[str, Any] | None:
    """The plan as plain data for ``Advies.transitie``; ``None`` when the rulebook knows no transition."""
    if not book.transitie.items:
        return None
    return plan(zaak, peildatum, book, notes).model_dump(mode="json", exclude_defaults=True)


class _Lists:
    """Every step in one of its lists."""

    def __init__(self) -> None:
        self.tasks: list[Taak] = []
        self.past: list[Taak] = []
        self.waiting: list[OpenStap] = []
        self.none: list[NietVan] = []

    def add(self, item: TransitieItem, reader: Reader) -> None:
        """Puts one step where it belongs; what may not be asked about is left out."""
        finding = reader.situation.applies(item)
        value = True if finding is None else finding.value
        if value:
            for task, past in reader.tasks(item, finding):
                (self.past if past else self.tasks).append(task)
        elif finding and value is None:
            past = over(reader.situation.calendars, item, NO_DATES, reader.today)
            open_step = None if past else reader.waiting(item, finding)
            self.waiting += [open_step] if open_step else []
        elif finding:
            none = reader.not_applying(item, finding)
            self.none += [none] if none else []

    @property
    def stand(self) -> PlanStand:
        """What there is to show."""
        if self.tasks or self.waiting:
            return "lijst"
        return "voorbij" if self.past else "nog_niet"


def _first_questions(guard: TransitieStand | None, situation: Situation, voice: Voice, today: date) -> list[Vraag]:
    """What is better asked before anybody talks about this plan."""
    known = _EXPECTED in situation.case().context.facts or _EXPECTED not in situation.book.feiten
    wanted = guard.open_feit == _EXPECTED if guard else youngest(situation.zaak.geboortedatum, today) < 18
    asked = [question(_EXPECTED, voice)] if wanted and not known else []
    born = situation.zaak.geboortedatum
    return asked if guard or (born and born.complete) else [*asked, _BORN]


def _words(stand: PlanStand, zaak: Zaak, today: date) -> tuple[str, str]:
    return _GROWN if stand == "lijst" and youngest(zaak.geboortedatum, today) >= 18 else _WORDS[stand]


def _who(zaak: Zaak, today: date) -> str:
    return "het kind" if zaak.geboortedatum and age_range(zaak.geboortedatum, today)[1] < 12 else "de jongere"


def _eighteen(zaak: Zaak) -> Wanneer | None:
    return when(Moment(regel="D"), calendars(zaak.geboortedatum)) if zaak.geboortedatum else None


def _born_on_leap_day(zaak: Zaak) -> bool:
    born = zaak.geboortedatum
    return born is not None and (born.maand, born.dag) == (2, 29)
