"""A list of young people: checked as a whole, kept until somebody says yes, and then taken in as a whole."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from engine import Rulebook
from engine.transition import Lijst, check_list, csv_lines
from service.planning.people import listed_person
from service.store import Actor, Lijstinname, Listed, Store, drop_trial, keep_trial, known_numbers, read_trial, take_in

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Trial:
    """What a dry run found. ``fouten`` are line numbers with what is wrong; ``nieuw`` counts who is not known yet."""

    hoe: str
    kolommen: list[str]
    personen: list[Listed]
    fouten: list[tuple[int, list[str]]]
    samenvatting: dict[str, int]
    nieuw: int

    @property
    def klaar(self) -> bool:
        """Whether every line can be taken in."""
        return bool(self.personen) and not self.fouten


def trial_of(
    store: Store, actor: Actor, raw: bytes, name: str, book: Rulebook, today: date, progress: Progress | None = None
) -> Trial:
    """The dry run: reads everything, takes in nothing. Raises ``InputError`` when the file or its header is no list."""
    return _trial(check_list(raw, name, book, today, progress), known_numbers(store, actor))


def _trial(found: Lijst, known: set[str]) -> Trial:
    return Trial(
        hoe=found.hoe,
        kolommen=found.kolommen,
        personen=[listed_person(one) for one in found.personen],
        fouten=[(line.regel, list(line.meldingen)) for line in found.fouten],
        samenvatting=found.samenvatting,
        nieuw=sum(one.kenmerk not in known for one in found.personen),
    )


def keep(store: Store, actor: Actor, trial: Trial) -> str:
    """The id under which the dry run can be looked at and taken in, by the same person, for some hours."""
    people = [asdict(one) for one in trial.personen] if trial.klaar else []
    content = {"hoe": trial.hoe, "kolommen": trial.kolommen, "fouten": trial.fouten, "nieuw": trial.nieuw}
    return keep_trial(store, actor, {**content, "samenvatting": trial.samenvatting, "personen": people})


def kept(store: Store, actor: Actor, proef_id: str) -> Trial:
    """A dry run that was kept; raises ``NotFoundError`` for every other id."""
    content: Mapping[str, Any] = read_trial(store, actor, proef_id).inhoud
    people = [Listed(**one) for one in content["personen"]]
    wrong = [(int(line), list(messages)) for line, messages in content["fouten"]]
    plain = {name: content[name] for name in ("hoe", "kolommen", "samenvatting", "nieuw")}
    return Trial(**plain, personen=people, fouten=wrong)


def take_trial(store: Store, actor: Actor, proef_id: str) -> Lijstinname | None:
    """Takes in a dry run that was kept; ``None``, and nothing taken in, when it has faults."""
    trial = kept(store, actor, proef_id)
    if not trial.klaar:
        return None
    made = take_in(store, actor, trial.personen)
    drop_trial(store, actor, proef_id)
    return made


def report_lines(wrong: Iterable[tuple[int, list[str]]]) -> Iterator[bytes]:
    """Every line that cannot be taken in, as CSV in which no formula runs."""
    return csv_lines(("regel", "melding"), ((line, message) for line, messages in wrong for message in messages))
