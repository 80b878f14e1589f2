"""What comes into force: the days on which a rule of one of two rulebooks begins, changes or ends."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from engine.model import Regel
from engine.rulebook import Rulebook


@dataclass(frozen=True, order=True)
class Komst:
    """A rule that reads otherwise from a day on, with its law and article."""

    dag: date
    wet: str
    regel: str
    artikel: str
    titel: str
    wat: Literal["begint", "verandert", "vervalt"]

    def as_data(self) -> list[Any]:
        """Plain data, to keep and to read again."""
        return [self.dag.isoformat(), self.wet, self.regel, self.artikel, self.titel, self.wat]

    @classmethod
    def from_data(cls, data: list[Any]) -> "Komst":
        """What ``as_data`` wrote."""
        day, *rest = data
        return cls(date.fromisoformat(day), *rest)


def coming_into_force(book: Rulebook, first: date) -> list[Komst]:
    """Every rule that begins, changes or ends on ``first`` or later, the earliest day first."""
    return sorted(item for rule in book.regels.values() for item in _of_rule(rule, book) if item.dag >= first)


def _of_rule(rule: Regel, book: Rulebook) -> Iterator[Komst]:
    starts = {version.geldig.van for version in rule.versies}
    ends = {version.geldig.tot for version in rule.versies}
    for version in rule.versies:
        cited = book.cite(version.bron[0])
        name = book.regelingen.get(version.bron[0].bwb or "")
        wet = name.afkorting if name else cited.split(" ")[0]
        start, end = version.geldig.van, version.geldig.tot
        if start is not None:
            wat: Literal["begint", "verandert"] = "verandert" if start - timedelta(1) in ends else "begint"
            yield Komst(start, wet, rule.id, cited, rule.titel, wat)
        if end is not None and end + timedelta(1) not in starts:
            yield Komst(end + timedelta(1), wet, rule.id, cited, rule.titel, "vervalt")
