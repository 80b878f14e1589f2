"""Reads a 24-hour calendar: nobody is in two places at once, and no day has twenty-five hours."""

import re
from typing import Any, get_args

from engine.balance.daily.calendar import DAGEN, DAY, Blok, Dag, Kalender, Weet, clock
from engine.balance.daily.reading import Fault, Reader, plain_name
from engine.yamlread import Path_

SOORTEN = ("verpleging", "verzorging", "begeleiding", "toezicht", "huishouden", "regie")
_KEYS = (
    "wat",
    "soort",
    "wie",
    "dagen",
    "van",
    "tot",
    "keren",
    "minuten",
    "medisch",
    "kan_een_ander",
    "wil_een_ander",
    "wie_anders",
)
_WHEN: dict[str, tuple[Dag, ...]] = {
    "elke dag": DAGEN,
    "elke_dag": DAGEN,
    "werkdagen": DAGEN[:5],
    "weekend": DAGEN[5:],
}
_LONG = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_NAMES: dict[str, Dag] = {**dict(zip(DAGEN, DAGEN, strict=True)), **dict(zip(_LONG, DAGEN, strict=True))}
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})", re.ASCII)
_KNOWN = get_args(Weet)
_MOST_TIMES = 96


def read_calendar(data: Any) -> tuple[Kalender, list[Fault]]:
    """The calendar in a case (``kalender:``) and everything wrong with it; a wrong block is left out, the rest kept."""
    reader = Reader()
    if data is None:
        return Kalender(), []
    parts = reader.block(data, (), ("blokken",), "een blok met blokken") or {}
    read = [
        ((("blokken"), index), _block(item, ("blokken", index), reader))
        for index, item in enumerate(reader.items(parts.get("blokken"), ("blokken",), "blokken"))
    ]
    fits = _Agenda(reader)
    kept = [block for path, block in read if block is not None and fits.takes(block, path)]
    return Kalender(tuple(kept)), reader.faults


def _block(raw: Any, path: Path_, reader: Reader) -> Blok | None:
    before = len(reader.faults)
    parts = reader.block(raw, path, _KEYS, "een blok met wat, soort, wie, van en tot")
    if parts is None:
        return None
    timed = "van" in parts or "tot" in parts
    if timed and ("keren" in parts or "minuten" in parts):
        reader.note(path, "kies: van en tot, of keren en minuten")
    block = Blok(
        wat=reader.text(parts.get("wat"), (*path, "wat"), needed=True),
        soort=reader.choice(parts.get("soort"), (*path, "soort"), SOORTEN),
        wie=_people(parts.get("wie"), (*path, "wie"), reader),
        dagen=_days(parts.get("dagen"), (*path, "dagen"), reader),
        van=_time(parts.get("van"), (*path, "van"), reader) if timed else None,
        tot=_time(parts.get("tot"), (*path, "tot"), reader, end=True) if timed else None,
        keren=0 if timed else reader.whole(parts.get("keren"), (*path, "keren"), _MOST_TIMES),
        minuten=0 if timed else reader.whole(parts.get("minuten"), (*path, "minuten"), DAY),
        medisch=_weet(parts.get("medisch"), (*path, "medisch"), reader),
        kan_een_ander=_weet(parts.get("kan_een_ander"), (*path, "kan_een_ander"), reader),
        wil_een_ander=_weet(parts.get("wil_een_ander"), (*path, "wil_een_ander"), reader),
        wie_anders=reader.text(parts.get("wie_anders"), (*path, "wie_anders")),
    )
    if block.van is not None and block.van == block.tot:
        reader.note((*path, "tot"), "dit blok duurt geen tijd; schrijf 00:00 en 24:00 voor een hele dag")
    return block if len(reader.faults) == before else None


def _weet(raw: Any, path: Path_, reader: Reader) -> Weet:
    word = reader.choice(raw, path, _KNOWN, otherwise="onbekend")
    return next(known for known in _KNOWN if known == word)


def _people(raw: Any, path: Path_, reader: Reader) -> tuple[str, ...]:
    names = raw if isinstance(raw, list | tuple) else [raw]
    found = [reader.text(item, path, needed=True) for item in names]
    if len({plain_name(name) for name in found}) < len(found):
        reader.note(path, "dezelfde persoon staat hier twee keer")
    return tuple(filter(None, found))


def _days(raw: Any, path: Path_, reader: Reader) -> tuple[Dag, ...]:
    if raw is None:
        return DAGEN
    if isinstance(raw, str) and raw.strip().lower() in _WHEN:
        return _WHEN[raw.strip().lower()]
    words = raw if isinstance(raw, list | tuple) else [raw]
    found = [_NAMES.get(word.strip().lower()) if isinstance(word, str) else None for word in words]
    if not found or None in found:
        reader.note(path, "kies uit elke dag, werkdagen, weekend, of dagen zoals [ma, do]")
    return tuple(day for day in DAGEN if day in found)


def _time(raw: Any, path: Path_, reader: Reader, *, end: bool = False) -> int | None:
    if raw is None:
        reader.note(path, "dit veld ontbreekt")
        return None
    found = _TIME.fullmatch(raw.strip()) if isinstance(raw, str) else None
    if not found:
        reader.note(path, 'schrijf een tijd als "07:30"')
        return None
    hour, minute = int(found[1]), int(found[2])
    if minute > 59 or hour > 24 or (hour == 24 and (minute or not end)):
        reader.note(path, "deze tijd bestaat niet; een dag loopt van 00:00 tot 24:00")
        return None
    return hour * 60 + minute


class _Agenda:
    """What each person already does on each day."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._taken: dict[tuple[str, str], list[tuple[int, int, int]]] = {}
        self._minutes: dict[tuple[str, str], int] = {}

    def takes(self, block: Blok, path: Path_) -> bool:
        """Whether a block fits beside what is there; it is then there too."""
        people = [plain_name(name) for name in block.wie]
        spans = [(person, *span) for person in people for span in block.spans()]
        for person, day, start, end in spans:
            for begun, done, number in self._taken.get((person, day), []):
                if start < done and begun < end:
                    what = f"doet van {clock(begun)} tot {clock(done)} ({day}) al iets anders, in blok {number}"
                    self._reader.note((*path, "van"), f"dezelfde persoon {what}; splits een van beide")
                    return False
        amounts = self._amounts(block, people)
        if any(self._minutes.get(key, 0) + amount > DAY for key, amount in amounts.items()):
            where = "van" if block.timed else "minuten"
            self._reader.note((*path, where), "met dit blok krijgt een dag van deze persoon meer dan 24 uur")
            return False
        for person, day, start, end in spans:
            self._taken.setdefault((person, day), []).append((start, end, int(path[1]) + 1))
        for key, amount in amounts.items():
            self._minutes[key] = self._minutes.get(key, 0) + amount
        return True

    def _amounts(self, block: Blok, people: list[str]) -> dict[tuple[str, str], int]:
        found: dict[tuple[str, str], int] = {}
        parts = [(day, end - start) for day, start, end in block.spans()]
        parts += [] if block.timed else [(day, block.per_day) for day in block.dagen]
        for person in people:
            for day, amount in parts:
                found[(person, day)] = found.get((person, day), 0) + amount
        return found
