"""Whether the balance rules fit together and fit the catalogue of facts: every name exists, every answer is weighed."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from engine.balance.model import GEBIEDEN, REFUSED, Draagkracht, Indicator
from engine.balance.names import known_names
from engine.errors import Problem, advised
from engine.model import Blad, Feit, leaves
from engine.model.node import Knoop
from engine.parts import Parts

_JUDGED = ("ja", "deels", "nee")
_LISTS = ("indicatoren", "vlaggen", "gebiedsregels", "totaalregels", "momenten", "compensaties")
_Path = tuple[str | int, ...]


def check_draagkracht(
    book: Draagkracht, parts: Parts, feiten: Mapping[str, Feit], soorten: Mapping[str, object]
) -> Iterator[Problem]:
    """Everything that is wrong with the balance rules as a whole."""
    check = _Check(book, parts, feiten)
    yield from check.shape()
    for item in book.indicatoren:
        yield from check.indicator(item)
    yield from check.conditions()
    yield from check.moments()
    yield from check.other_facts()
    for compensatie in book.compensaties:
        if compensatie.behoefte and compensatie.behoefte not in soorten:
            message = advised(f"soort behoefte '{compensatie.behoefte}' bestaat niet", compensatie.behoefte, soorten)
            yield parts.problem("compensaties", compensatie.id, message, "behoefte")


class _Check:
    def __init__(self, book: Draagkracht, parts: Parts, feiten: Mapping[str, Feit]) -> None:
        self.book = book
        self.parts = parts
        self.feiten = feiten
        self.derived = known_names(book)

    def shape(self) -> Iterator[Problem]:
        """Six areas, and rules of which the last one always holds."""
        areas = [item.id for item in self.book.gebieden]
        if sorted(areas) != sorted(GEBIEDEN):
            yield self.parts.problem("gebieden", "", f"er zijn zes gebieden: {', '.join(GEBIEDEN)}")
        rules: tuple[tuple[str, list[Any]], ...] = (
            ("gebiedsregels", list(self.book.gebiedsregels)),
            ("totaalregels", list(self.book.totaalregels)),
        )
        for kind, items in rules:
            for item in items[:-1]:
                if item.als is None:
                    yield self.parts.problem(kind, item.id, "alleen de laatste regel heeft geen 'als'")
            if items[-1].als is not None:
                yield self.parts.problem(kind, items[-1].id, "de laatste regel geldt altijd en heeft geen 'als'")
        if [item.id for item in self.book.momenten][:1] != ["nu"]:
            yield self.parts.problem("momenten", "", "het eerste moment is 'nu'")

    def indicator(self, item: Indicator) -> Iterator[Problem]:
        """Facts, answers and supports of one indicator."""
        if item.feit:
            yield from self._answers(item, item.feit)
        for key, soort in (("samen_met", "keuze"), ("tot", "datum"), ("datum", "datum")):
            name = getattr(item, key)
            if name:
                yield from self._fact(name, soort, "indicatoren", item.id, key)
        if item.opvang is None:
            if item.is_load and not item.alleen_een_mens and self._weighs(item) and item.feit:
                message = "zeg wat deze last opvangt, of bij 'alleen_een_mens' waarom niets dat doet"
                yield self.parts.problem("indicatoren", item.id, message)
            return
        for name in item.opvang.ids:
            support = self.book.by_id.get(name)
            if support is None:
                message = advised(f"indicator '{name}' bestaat niet", name, self.book.by_id)
                yield self.parts.problem("indicatoren", item.id, message, "opvang", "door")
            elif support.is_load:
                message = f"'{name}' is een last en kan niets opvangen"
                yield self.parts.problem("indicatoren", item.id, message, "opvang", "door")
        yield from self._judgement(item, item.opvang.oordeel)

    def _weighs(self, item: Indicator) -> bool:
        return any(word != "geen" for word in item.antwoorden.values())

    def _judgement(self, item: Indicator, name: str) -> Iterator[Problem]:
        yield from self._fact(name, "keuze", "indicatoren", item.id, "opvang", "oordeel")
        feit = self.feiten.get(name)
        missing = [word for word in _JUDGED if feit and word not in self._options(feit)]
        if missing:
            message = f"het feit '{name}' mist de antwoorden {', '.join(missing)}"
            yield self.parts.problem("indicatoren", item.id, message, "opvang", "oordeel")

    def _answers(self, item: Indicator, name: str) -> Iterator[Problem]:
        yield from self._fact(name, "keuze", "indicatoren", item.id, "feit")
        feit = self.feiten.get(name)
        if feit is None:
            return
        options = [word for word in self._options(feit) if word != REFUSED]
        if REFUSED not in self._options(feit):
            message = f"het feit '{name}' mist het antwoord {REFUSED}"
            yield self.parts.problem("indicatoren", item.id, message, "feit")
        for word in options:
            if word not in item.antwoorden:
                message = f"het antwoord '{word}' van '{name}' heeft nog geen sterkte"
                yield self.parts.problem("indicatoren", item.id, message, "antwoorden")
        given = [*item.antwoorden, *(other.antwoord for other in item.anders)]
        given += item.signaal.bij if item.signaal else []
        for word in dict.fromkeys(given):
            if word not in options:
                message = advised(f"'{word}' is geen antwoord van '{name}'", word, options)
                yield self.parts.problem("indicatoren", item.id, message, "antwoorden", word)

    def conditions(self) -> Iterator[Problem]:
        """Every name in every condition, and every answer it is compared with."""
        for kind in self.book.__class__.model_fields:
            value = getattr(self.book, kind)
            records: Iterable[Any] = value if isinstance(value, list) else [value]
            for record in records:
                key = getattr(record, "id", "") if kind in _LISTS else ""
                for path, node in _nodes(record):
                    for leaf in leaves(node):  # type: ignore[arg-type]
                        yield from self._leaf(leaf, kind, key, path)

    def _leaf(self, leaf: Blad, kind: str, key: str, path: _Path) -> Iterator[Problem]:
        feit = self.feiten.get(leaf.feit)
        if feit is None:
            if leaf.feit not in self.derived:
                message = advised(f"feit '{leaf.feit}' bestaat niet", leaf.feit, [*self.feiten, *self.derived])
                yield self.parts.problem(kind, key, message, *path)
            return
        options = self._options(feit)
        operator, operand = leaf.operator
        if operator not in ("is", "een_uit") or feit.soort not in ("keuze", "ja_nee"):
            return
        for word in operand if isinstance(operand, list) else [operand]:
            if str(word) not in options:
                message = advised(f"'{word}' is geen antwoord van '{leaf.feit}'", str(word), options)
                yield self.parts.problem(kind, key, message, *path)

    def moments(self) -> Iterator[Problem]:
        """What changes at a later moment: an answer of an indicator, to another answer of it."""
        by_fact = {item.feit: item for item in self.book.indicatoren if item.feit}
        for moment in self.book.momenten:
            for index, change in enumerate(moment.wijzigingen):
                item = by_fact.get(change.feit)
                if item is None:
                    message = advised(f"'{change.feit}' is geen feit van een indicator", change.feit, by_fact)
                    yield self.parts.problem("momenten", moment.id, message, "wijzigingen", index, "feit")
                    continue
                for word in (*change.van, change.naar):
                    if word not in item.antwoorden:
                        message = advised(f"'{word}' is geen antwoord van '{change.feit}'", word, item.antwoorden)
                        yield self.parts.problem("momenten", moment.id, message, "wijzigingen", index)

    def other_facts(self) -> Iterator[Problem]:
        """The facts that are read by name."""
        book = self.book
        wanted = [
            (book.gezin.oordeel, "keuze", "gezin"),
            *((name, "tekst", "gezin") for name in (book.gezin.geholpen_met, book.gezin.mag_niet_gebeuren)),
            (book.gezin.jongere_wil, "tekst", "gezin"),
            (book.gezin.hulpvraag_te_zeggen, "keuze", "gezin"),
            (book.gezin.jongere_gehoord, "ja_nee", "gezin"),
            (book.afloop.besluit_tot, "datum", "afloop"),
            (book.afloop.vervolg, "ja_nee", "afloop"),
            (book.instrumenten.toestemming, "keuze", "instrumenten"),
            *((name, "tekst", "instrumenten") for name in book.instrumenten.laten_zien),
            (book.pgb.beheer.feit, "keuze", "pgb"),
            (book.aftrek.kalender, "ja_nee", "aftrek"),
            (book.aftrek.verordening, "tekst", "aftrek"),
        ]
        for name, soort, kind in wanted:
            yield from self._fact(name, soort, kind, "")
        if book.zorgkaart.indicator not in book.by_id:
            yield self.parts.problem("zorgkaart", "", f"indicator '{book.zorgkaart.indicator}' bestaat niet")
        kinds = {item.id for item in book.soorten}
        for wijzer in book.wijzers:
            if wijzer.soort not in kinds:
                yield self.parts.problem(
                    "wijzers", "", advised(f"soort '{wijzer.soort}' bestaat niet", wijzer.soort, kinds)
                )

    def _fact(self, name: str, soort: str, kind: str, key: str, *below: str | int) -> Iterator[Problem]:
        feit = self.feiten.get(name)
        if feit is None:
            message = advised(f"feit '{name}' bestaat niet", name, self.feiten)
            yield self.parts.problem(kind, key, message, *below)
        elif feit.soort != soort:
            message = f"'{name}' is een {feit.soort}-feit; hier hoort een {soort}-feit"
            yield self.parts.problem(kind, key, message, *below)

    def _options(self, feit: Feit) -> list[str]:
        return ["ja", "nee"] if feit.soort == "ja_nee" else [optie.waarde for optie in feit.opties]


def _nodes(record: Any, path: _Path = ()) -> Iterator[tuple[_Path, Knoop]]:
    """Every condition in a record, with its place."""
    if isinstance(record, Knoop):
        yield path, record
    elif isinstance(record, BaseModel):
        for name in record.__class__.model_fields:
            yield from _nodes(getattr(record, name), (*path, name))
    elif isinstance(record, list):
        for index, item in enumerate(record):
            yield from _nodes(item, (*path, index))
