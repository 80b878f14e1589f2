"""Reads recorded facts: bare values, or values with who said it, when, and the judgement behind an open norm."""

from datetime import date
from typing import Any

from engine.case import Antwoord, OordeelDoor
from engine.intake.findings import Findings, Unfit
from engine.intake.values import existing_day, fact_value, is_unknown, text
from engine.model import Feit
from engine.rulebook import Rulebook
from engine.yamlread import Path_

_NAME_LIMIT = 200
_MOTIVATION_LIMIT = 10_000
_KEYS = ("waarde", "bron", "datum", "oordeel")


def recordable(feit: Feit) -> bool:
    """Whether a case may hold this fact; Schakel fills the others itself."""
    return feit.klasse != "systeem" and feit.afleiding is None


def spellings(book: Rulebook) -> dict[str, str]:
    """Every name under which a fact may be looked for, with the fact itself."""
    known: dict[str, str] = {}
    for feit in book.feiten.values():
        if not recordable(feit):
            continue
        for word in (feit.naam, *feit.ook):
            known.setdefault(word.strip().lower(), feit.id)
            known.setdefault(word.strip().lower().replace(" ", "_"), feit.id)
    known.pop("", None)
    known.update({feit.id: feit.id for feit in book.feiten.values() if recordable(feit)})
    return known


class FactReader:
    """Reads blocks of facts against one catalogue; problems go to the findings."""

    def __init__(self, book: Rulebook, findings: Findings, peildatum: date) -> None:
        self._book = book
        self._findings = findings
        self._peildatum = peildatum
        self._spellings = spellings(book)

    def read(self, raw: Any, path: Path_) -> dict[str, Antwoord]:
        """The facts of one block, at case or at need; what cannot be used is left out and reported."""
        if raw is None:
            return {}
        if not isinstance(raw, dict):
            self._findings.add(path, "hier hoort een blok met feiten")
            return {}
        found: dict[str, Antwoord] = {}
        for name, value in raw.items():
            feit = self._book.feiten.get(name) if isinstance(name, str) else None
            if feit is None:
                self._unknown(path, name)
            elif not recordable(feit):
                self._findings.add((*path, name), "dit rekent Schakel zelf uit; haal het weg")
            else:
                answer = self._answer(feit, value, (*path, name))
                if answer is not None:
                    found[name] = answer
        return found

    def _unknown(self, path: Path_, name: Any) -> None:
        if isinstance(name, str) and name in self._book.gevolgen:
            self._findings.add((*path, name), "dit is een conclusie van de regels; leg de feiten eronder vast")
            return
        self._findings.unknown_key(path, name, "dit feit bestaat niet.", self._spellings)

    def _answer(self, feit: Feit, raw: Any, path: Path_) -> Antwoord | None:
        if not isinstance(raw, dict):
            return self._bare(feit, raw, path)
        parts = self._findings.mapping(raw, path, _KEYS, "een blok met waarde, bron, datum en oordeel")
        if "waarde" not in parts:
            self._findings.add(path, "'waarde' ontbreekt")
        bare = self._bare(feit, parts.get("waarde"), (*path, "waarde"))
        return Antwoord(
            bare.waarde if bare else None,
            bron=self._text(parts.get("bron"), (*path, "bron"), _NAME_LIMIT),
            datum=self._day(parts.get("datum"), (*path, "datum")),
            oordeel=self._judgement(parts.get("oordeel"), (*path, "oordeel")),
        )

    def _bare(self, feit: Feit, raw: Any, path: Path_) -> Antwoord | None:
        if raw is None:
            return None
        try:
            return Antwoord(fact_value(feit, raw))
        except Unfit as error:
            self._findings.add(path, str(error))
            return None

    def _judgement(self, raw: Any, path: Path_) -> OordeelDoor | None:
        if raw is None:
            return None
        before = self._findings.mapping(raw, path, ("door", "functie", "motivering"), "een blok met door en motivering")
        if not isinstance(raw, dict):
            return None
        door = self._text(before.get("door"), (*path, "door"), _NAME_LIMIT)
        if not door and is_unknown(before.get("door")):
            self._findings.add(path, "'door' ontbreekt: een oordeel noemt wie het gaf")
        return OordeelDoor(
            door,
            self._text(before.get("functie"), (*path, "functie"), _NAME_LIMIT),
            self._text(before.get("motivering"), (*path, "motivering"), _MOTIVATION_LIMIT),
        )

    def _text(self, raw: Any, path: Path_, limit: int) -> str:
        if raw is None:
            return ""
        try:
            return text(raw, limit)
        except Unfit as error:
            self._findings.add(path, str(error))
            return ""

    def _day(self, raw: Any, path: Path_) -> date | None:
        if is_unknown(raw):
            return None
        try:
            found = existing_day(raw)
        except Unfit as error:
            self._findings.add(path, str(error))
            return None
        if found > self._peildatum:
            self._findings.add(path, "deze datum ligt na de peildatum")
        return found
