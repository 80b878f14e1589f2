"""Reads the needs of a case: which kind, whose, and the facts that hold for that need only."""

import re
from dataclasses import dataclass
from typing import Any, get_args

from engine.case import Behoefte
from engine.intake.facts import FactReader
from engine.intake.findings import Findings, Unfit
from engine.intake.values import TEXT_LIMIT, is_unknown, text
from engine.model import BehoefteSoort, Voor
from engine.rulebook import Rulebook
from engine.yamlread import Path_

MOST_NEEDS = 60
_KEYS = ("id", "soort", "voor", "omschrijving", "feiten")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)
_PEOPLE: dict[str, Voor] = {
    **{person: person for person in get_args(Voor)},
    **dict.fromkeys(("broer", "zus", "broer of zus", "broer/zus", "broertje", "zusje"), "brus"),
    **dict.fromkeys(("ouders", "moeder", "vader", "verzorger"), "ouder"),
    "jeugdige": "kind",
}


@dataclass(frozen=True)
class ReadNeed:
    """A need with the place where it stands."""

    behoefte: Behoefte
    path: Path_


def identifier(raw: Any) -> str:
    """An id that is safe in a file name and an address, and that is no burgerservicenummer."""
    written = str(raw) if isinstance(raw, str) or (type(raw) is int and 0 <= raw < 10**12) else ""
    if not _ID.fullmatch(written):
        raise Unfit("gebruik voor een id letters, cijfers, punt, _ en -; ten hoogste 64 tekens")
    if _is_bsn(written):
        raise Unfit("dit lijkt een burgerservicenummer; gebruik een eigen kenmerk")
    return written


def _is_bsn(written: str) -> bool:
    if len(written) != 9 or not written.isdigit():
        return False
    weighted = sum(int(digit) * weight for digit, weight in zip(written, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return written != "000000000" and weighted % 11 == 0


class NeedReader:
    """Reads the list of needs against the kinds the rulebook knows."""

    def __init__(self, book: Rulebook, findings: Findings, facts: FactReader) -> None:
        self._book = book
        self._findings = findings
        self._facts = facts
        self._spellings = {
            word.strip().lower(): soort.id
            for soort in book.behoeften.values()
            for word in (*soort.synoniemen, soort.naam, soort.id)
        }

    def read(self, raw: Any, path: Path_ = ("behoeften",)) -> list[ReadNeed]:
        """The needs that could be read; everything wrong is in the findings."""
        if raw is None or raw == []:
            self._findings.add(path, "een zaak heeft ten minste één behoefte")
            return []
        if not isinstance(raw, list | tuple):
            self._findings.add(path, "hier hoort een lijst van behoeften")
            return []
        if len(raw) > MOST_NEEDS:
            self._findings.add(path, f"een zaak heeft ten hoogste {MOST_NEEDS} behoeften; dit zijn er {len(raw)}")
        needs = [self._need(item, (*path, index)) for index, item in enumerate(raw[:MOST_NEEDS])]
        found = [need for need in needs if need is not None]
        self._refuse_doubles(found)
        return found

    def _need(self, raw: Any, path: Path_) -> ReadNeed | None:
        what = "een blok met id, soort, voor en feiten"
        if not isinstance(raw, dict):
            self._findings.add(path, f"hier hoort {what}")
            return None
        parts = self._findings.mapping(raw, path, _KEYS, what)
        soort = self._kind(parts.get("soort"), (*path, "soort"))
        need = Behoefte(
            id=self.id(parts.get("id"), (*path, "id")),
            soort=soort.id if soort else "",
            voor=self._person(parts.get("voor"), soort, (*path, "voor")),
            omschrijving=self._text(parts.get("omschrijving"), (*path, "omschrijving")),
            feiten=self._facts.read(parts.get("feiten"), (*path, "feiten")),
        )
        return ReadNeed(need, path)

    def id(self, raw: Any, path: Path_) -> str:
        """The id at a place, empty when it cannot be used."""
        if is_unknown(raw):
            self._findings.add(path, "dit veld ontbreekt")
            return ""
        try:
            return identifier(raw)
        except Unfit as error:
            self._findings.add(path, str(error))
            return ""

    def _kind(self, raw: Any, path: Path_) -> BehoefteSoort | None:
        if is_unknown(raw):
            self._findings.add(path, "dit veld ontbreekt; zie 'schakel behoeften' voor de soorten")
            return None
        known = self._book.behoeften.get(raw) if isinstance(raw, str) else None
        if known is None:
            near = self._findings.suggest(raw, self._spellings) if isinstance(raw, str) else ""
            tail = near or " Zie 'schakel behoeften'."
            self._findings.add(path, f"deze soort behoefte bestaat niet.{tail}")
        return known

    def _person(self, raw: Any, soort: BehoefteSoort | None, path: Path_) -> Voor:
        allowed: list[Voor] = soort.voor if soort else ["kind", "ouder", "brus"]
        if is_unknown(raw):
            if "kind" in allowed or len(allowed) == 1:
                return "kind" if "kind" in allowed else allowed[0]
            self._findings.add(path, f"zeg voor wie deze behoefte is: {' of '.join(allowed)}")
            return allowed[0]
        person = _PEOPLE.get(raw.strip().lower()) if isinstance(raw, str) else None
        if person is None:
            self._findings.add(path, "kies uit kind, ouder of brus")
            return allowed[0]
        if person not in allowed:
            self._findings.add(path, f"deze soort behoefte is er alleen voor {' of '.join(allowed)}")
        return person

    def _text(self, raw: Any, path: Path_) -> str:
        if raw is None:
            return ""
        try:
            return text(raw, TEXT_LIMIT)
        except Unfit as error:
            self._findings.add(path, str(error))
            return ""

    def _refuse_doubles(self, needs: list[ReadNeed]) -> None:
        first: dict[str, Path_] = {}
        for need in needs:
            name = need.behoefte.id
            if name and name in first:
                earlier = first[name]
                where = self._findings.line_of(earlier) or f" (behoefte {int(earlier[-1]) + 1})"
                self._findings.add((*need.path, "id"), f"een andere behoefte{where} heeft dit id al")
            elif name:
                first[name] = need.path
