"""What is gathered from all steps: their order, the questions, the birthdays and the count."""

from collections.abc import Iterable
from datetime import date

from engine.model import Moment
from engine.transition.calendars import Calendars
from engine.transition.moments import when
from engine.transition.outcome import Mijlpaaldag, OpenStap, PlanVraag, Stapregel, Taak, Telling
from engine.transition.timing import URGENCY
from engine.transition.voice import Voice

_WITHOUT_OWNER = ("te_laat", "deze_week", "haast", "lopend")


def sorted_tasks(tasks: Iterable[Taak]) -> list[Taak]:
    """The most urgent first; what is lost for good before what can still be done; then by day and number."""
    return sorted(tasks, key=lambda task: (URGENCY.index(task.stand), *_order(task), task.id))


def sorted_open(waiting: Iterable[OpenStap]) -> list[OpenStap]:
    """The step with the first hard last day first."""
    return sorted(waiting, key=lambda step: (*_order(step), step.item))


def _order(step: Stapregel) -> tuple[bool, date, date]:
    latest, first = step.uiterlijk, step.start
    soft = latest is None or latest.hard is None
    return soft, (latest and latest.vroegst) or date.max, (first and first.vroegst) or date.max


def ranked(waiting: Iterable[OpenStap]) -> list[PlanVraag]:
    """Every open question once, the one that decides most steps first."""
    steps: dict[str, list[str]] = {}
    first: dict[str, PlanVraag] = {}
    for step in waiting:
        for vraag in step.vragen:
            steps.setdefault(vraag.feit, []).append(step.item)
            first.setdefault(vraag.feit, PlanVraag(**vraag.model_dump(), stappen=[]))
    found = [vraag.model_copy(update={"stappen": steps[name]}) for name, vraag in first.items()]
    return sorted(found, key=lambda vraag: (-len(vraag.stappen), vraag.stappen[0], vraag.feit))


def milestones(possible: Calendars, tasks: Iterable[Taak], voice: Voice) -> list[Mijlpaaldag]:
    """The birthdays on which something changes, with their tasks; a later cliff only when something then ends."""
    by_age: dict[int, list[str]] = {}
    for task in tasks:
        by_age.setdefault(task.leeftijd, []).append(task.id)
    return [
        Mijlpaaldag(
            leeftijd=mijlpaal.leeftijd,
            dag=when(Moment(regel=mijlpaal.regel), possible),
            titel=voice.fill(mijlpaal.titel),
            tekst=voice.fill(mijlpaal.tekst),
            klif=mijlpaal.klif,
            taken=sorted(by_age.get(mijlpaal.leeftijd, [])),
        )
        for mijlpaal in voice.book.transitie.mijlpalen.values()
        if mijlpaal.leeftijd <= 18 or by_age.get(mijlpaal.leeftijd)
    ]


def counted(tasks: Iterable[Taak], waiting: Iterable[OpenStap]) -> Telling:
    """How many steps stand where."""
    listed = list(tasks)
    by_state = {stand: sum(task.stand == stand for task in listed) for stand in _WITHOUT_OWNER}
    unowned = sum(task.soort == "taak" and task.stand in _WITHOUT_OWNER and not task.eigenaar for task in listed)
    return Telling(**by_state, zonder_eigenaar=unowned, hangt_af=len(list(waiting)))
