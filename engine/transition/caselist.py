"""A caseload list: one young person per line. Nothing is guessed, nothing is lost, and every line gets its report."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from engine.case import Antwoord, Geboortedatum, Value, Zaak
from engine.errors import InputError, Problem, advised
from engine.intake.facts import recordable, spellings
from engine.intake.findings import Unfit
from engine.intake.needs import identifier
from engine.model import Feit
from engine.rulebook import Rulebook
from engine.transition.listcells import as_text, list_birth_date, list_fact, list_name
from engine.transition.listfiles import ListFile, open_list

MOST_LINES = 500_000
_REQUIRED = ("kenmerk", "geboortedatum")
_OPTIONAL = ("gemeente", "team")
_LONGEST_CELL = 300
_STRANGE = "kolom {} heeft een naam die Schakel niet kent: haal haar weg, of geef haar de naam van een feit"
_EVERY = 1000


@dataclass(frozen=True, slots=True)
class Persoon:
    """One young person of a list."""

    kenmerk: str
    geboortedatum: Geboortedatum
    gemeente: str = ""
    team: str = ""
    feiten: dict[str, Value] = field(default_factory=dict)

    def zaak(self) -> Zaak:
        """The person as a case without needs; what the list says comes from the gemeente."""
        answers = {name: Antwoord(value, bron="gemeente") for name, value in self.feiten.items()}
        return Zaak(self.kenmerk, self.geboortedatum, (), gemeente=self.gemeente, feiten=answers)


@dataclass(frozen=True, slots=True)
class Lijstregel:
    """One line: the person, or everything that is wrong with it, never with the value that was typed."""

    regel: int
    persoon: Persoon | None
    meldingen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lijst:
    """A whole list after a dry run; it may be imported only when ``fouten`` is empty."""

    personen: list[Persoon]
    fouten: list[Lijstregel]
    hoe: str
    kolommen: list[str]
    samenvatting: dict[str, int]

    @property
    def klaar(self) -> bool:
        """Whether every line can be imported."""
        return bool(self.personen) and not self.fouten


def check_list(
    raw: bytes, name: str, book: Rulebook, today: date, progress: Callable[[int], None] | None = None
) -> Lijst:
    """The dry run: reads everything, imports nothing. Raises ``InputError`` when the file or its header is no list."""
    reader = ListReader(raw, name, book, today)
    people: list[Persoon] = []
    wrong: list[Lijstregel] = []
    for number, line in enumerate(reader, start=1):
        if line.persoon:
            people.append(line.persoon)
        else:
            wrong.append(line)
        if progress and number % _EVERY == 0:
            progress(number)
    messages = Counter(message.partition(":")[0] for line in wrong for message in line.meldingen)
    return Lijst(people, wrong, reader.how, reader.columns, dict(messages.most_common()))


class ListReader:
    """Reads a list line by line; iterating gives a ``Lijstregel`` for every line that is not empty."""

    def __init__(self, raw: bytes, name: str, book: Rulebook, today: date) -> None:
        self._file: ListFile = open_list(raw, name)
        self._name = name
        self._today = today
        self._seen: dict[str, int] = {}
        self.how = self._file.how
        self.columns, self._facts = self._header(book)

    def __iter__(self) -> Iterator[Lijstregel]:
        filled = ((line, cells) for line, cells in self._file.rows if any(as_text(cell) for cell in cells))
        for number, (line, cells) in enumerate(filled, start=1):
            if number > MOST_LINES:
                yield Lijstregel(line, None, (f"een lijst heeft ten hoogste {MOST_LINES} regels; verdeel haar",))
                return
            yield self._line(line, cells)

    def _header(self, book: Rulebook) -> tuple[list[str], dict[int, Feit]]:
        line, cells = next(self._file.rows, (1, []))
        names = [as_text(cell).lower().replace(" ", "_") for cell in cells]
        while names and not names[-1]:
            names.pop()
        known = spellings(book)
        problems: list[str] = []
        facts: dict[int, Feit] = {}
        for index, name in enumerate(names):
            if name in (*_REQUIRED, *_OPTIONAL):
                continue
            feit = book.feiten.get(known.get(name, ""))
            if feit is None or not recordable(feit):
                words = [*_REQUIRED, *_OPTIONAL, *known]
                problems.append(advised(_STRANGE.format(index + 1), name[:64], words))
            elif feit.niveau == "behoefte":
                problems.append(f"kolom {index + 1} verschilt per behoefte en past niet in een lijst")
            else:
                facts[index] = feit
        problems += [f"de kolom '{name}' ontbreekt" for name in _REQUIRED if name not in names]
        problems += [f"de kolom '{name}' staat er twee keer" for name, count in Counter(names).items() if count > 1]
        if problems:
            hint = "; de eerste regel is: kenmerk,geboortedatum,gemeente,team"
            raise InputError([Problem(self._name, line, "", message + hint) for message in dict.fromkeys(problems)])
        return names, facts

    def _line(self, line: int, cells: list[Any]) -> Lijstregel:
        messages: list[str] = []
        if cells == ["\0"] or any(len(as_text(cell)) > _LONGEST_CELL for cell in cells):
            return Lijstregel(line, None, ("deze regel is niet te lezen: controleer de aanhalingstekens",))
        if any(as_text(cell) for cell in cells[len(self.columns) :]):
            messages.append("er staan meer kolommen dan in de eerste regel: controleer het scheidingsteken")
        row = dict(zip(self.columns, [*cells, *[""] * len(self.columns)], strict=False))
        values: dict[str, Any] = {}
        for name, read in (
            ("kenmerk", lambda cell: identifier(as_text(cell))),
            ("geboortedatum", self._born),
            ("gemeente", lambda cell: list_name(cell, "gemeente")),
            ("team", lambda cell: list_name(cell, "team")),
        ):
            try:
                values[name] = read(row.get(name))
            except Unfit as error:
                messages.append(f"{name}: {str(error).replace('voor een id', 'voor een kenmerk')}")
        facts = self._read_facts(cells, messages)
        kenmerk = values.get("kenmerk")
        if kenmerk:
            earlier = self._seen.setdefault(kenmerk, line)
            if earlier != line:
                messages.append(f"kenmerk: staat ook al op regel {earlier}")
        if messages:
            return Lijstregel(line, None, tuple(messages))
        return Lijstregel(line, Persoon(**values, feiten=facts))

    def _born(self, cell: Any) -> Geboortedatum:
        born = list_birth_date(cell, self._file.day_zero)
        if born.earliest > self._today:
            raise Unfit("deze dag ligt in de toekomst")
        return born

    def _read_facts(self, cells: list[Any], messages: list[str]) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for index, feit in self._facts.items():
            try:
                value = list_fact(feit, cells[index] if index < len(cells) else None, self._file.day_zero)
            except Unfit as error:
                messages.append(f"{feit.id}: {error}")
                continue
            if value is not None:
                found[feit.id] = value
        return found
