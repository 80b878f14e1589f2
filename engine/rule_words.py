"""Rules in words: a condition tree as plain Dutch sentences, with its sources and readings beside it."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple

from engine.dutch import day_words, listed
from engine.model import Alle, Blad, Bron, EenVan, Node, RegelVersie, web_address
from engine.rulebook import Rulebook

VOOR = {"kind": "het kind", "ouder": "een ouder", "brus": "een broer of zus"}
_STANDS_FOR = {
    "kind": "het kind",
    "redenen": "[de feiten die dit beslissen]",
    "vragen": "[wat nog onbekend is]",
    "artikel": "[het artikel]",
}
_HEADS = {"alle": "Alle van deze voorwaarden", "een_van": "Ten minste één van deze voorwaarden", "niet": "Niet"}


class Vindplaats(NamedTuple):
    """A source as a lawyer writes it, with its public text at the version that was read."""

    tekst: str
    adres: str | None
    gelezen: date | None


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """One node of a condition in words; ``regel`` is the rule that concludes the fact of a leaf, if one does."""

    soort: Literal["alle", "een_van", "niet", "blad"]
    zin: str
    bron: Vindplaats | None = None
    duiding: str = ""
    oordeel: str = ""
    zolang: str = ""
    regel: str = ""
    kinderen: tuple["Voorwaarde", ...] = ()


class Uitzonderingstekst(NamedTuple):
    """A named exception in words."""

    id: str
    zin: str
    bron: Vindplaats | None
    als: Voorwaarde


def filled_in(text: str, book: Rulebook) -> str:
    """A text of the rulebook with what its placeholders stand for.

    >>> filled_in("{kind} woont hier.", Rulebook(versie="1", titel="", hash=""))
    'Het kind woont hier.'
    """

    def word(found: re.Match[str]) -> str:
        name = found[1]
        if name in _STANDS_FOR:
            return _STANDS_FOR[name]
        known = book.parameters.get(name) or book.feiten.get(name)
        return f"[{known.naam}]" if known and known.naam else f"[{name.replace('_', ' ')}]"

    shown = re.sub(r"\{(\w+)\}", word, text)
    return re.sub(r"(^|[.?!] )het kind", lambda found: f"{found[1]}Het kind", shown)


def place_of(bron: Bron, book: Rulebook) -> Vindplaats:
    """A source with its link; a law without an abbreviation goes by its name."""
    return Vindplaats(book.named(book.cite(bron)), web_address(bron), bron.gelezen)


def condition(node: Node, base: Bron, book: Rulebook) -> Voorwaarde:
    """A node in words; a source is named where it differs from the one above it."""
    here = base.narrowed(node.bron)
    place = place_of(here, book) if node.bron is not None else None
    remark = node.duiding or ""
    if isinstance(node, Blad):
        rule = book.gevolgen.get(node.feit)
        return Voorwaarde(
            "blad",
            leaf_sentence(node, book),
            place,
            remark,
            _judge(node, book),
            _presumption(node, book),
            rule.id if rule else "",
        )
    kind: Literal["alle", "een_van", "niet"] = (
        "alle" if isinstance(node, Alle) else "een_van" if isinstance(node, EenVan) else "niet"
    )
    below = tuple(condition(child, here, book) for child in node.children)
    return Voorwaarde(kind, _HEADS[kind], place, remark, kinderen=below)


def exceptions(versie: RegelVersie, book: Rulebook) -> tuple[Uitzonderingstekst, ...]:
    """The exceptions of a version in words."""
    base = versie.bron[0]
    return tuple(
        Uitzonderingstekst(
            item.id,
            filled_in(item.zin, book) or item.id.replace("_", " ").capitalize(),
            place_of(base.narrowed(item.bron), book) if item.bron else None,
            condition(item.als, base.narrowed(item.bron), book),
        )
        for item in versie.tenzij
    )


def lines(node: Voorwaarde, depth: int = 0) -> list[str]:
    """A condition as indented lines, with everything that is said about it; for comparing and for plain text."""
    about = [f"duiding: {node.duiding}" if node.duiding else "", node.oordeel, node.zolang]
    source = f" [{node.bron.tekst}]" if node.bron else ""
    said = "; ".join(text for text in about if text)
    text = f"{'  ' * depth}{node.zin}{source}{f' ({said})' if said else ''}"
    return [text, *(line for child in node.kinderen for line in lines(child, depth + 1))]


def leaf_sentence(leaf: Blad, book: Rulebook) -> str:
    """The test of one fact in words."""
    name = fact_name(leaf.feit, book)
    operator, operand = leaf.operator
    unit = _unit(leaf.feit, book)
    dated = isinstance(operand, date)
    if operator == "minstens":
        return f"{name}: {'op of na' if dated else 'ten minste'} {_value(leaf.feit, operand, book)}{unit}"
    if operator == "kleiner_dan":
        return f"{name}: {'vóór' if dated else 'minder dan'} {_value(leaf.feit, operand, book)}{unit}"
    values = [_value(leaf.feit, item, book) for item in (operand if isinstance(operand, list) else [operand])]
    return f"{name}: {listed(values, 'of')}{unit}"


def fact_name(name: str, book: Rulebook) -> str:
    """A few words for a fact or a conclusion, with a capital."""
    if name in book.gevolgen:
        short = filled_in(book.gevolgen[name].titel, book)
    else:
        short = book.feiten[name].short if name in book.feiten else name.replace("_", " ")
    return short[:1].upper() + short[1:]


def _unit(name: str, book: Rulebook) -> str:
    feit = book.feiten.get(name)
    return f" {feit.eenheid}" if feit and feit.eenheid else ""


def _value(name: str, value: Any, book: Rulebook) -> str:
    if isinstance(value, date):
        return day_words(value)
    if name == "behoefte_soort" and value in book.behoeften:
        return book.behoeften[value].naam
    if name == "behoefte_voor" and value in VOOR:
        return VOOR[value]
    feit = book.feiten.get(name)
    return feit.label(value) if feit else str(value)


def _judge(leaf: Blad, book: Rulebook) -> str:
    if leaf.oordeel is None:
        return ""
    shown = leaf.oordeel.blijkt_uit
    also = f", tenzij het al blijkt uit ‘{fact_name(shown, book)}’" if shown else ""
    return f"open norm: oordeel van {book.party(leaf.oordeel.door)}{also}"


def _presumption(leaf: Blad, book: Rulebook) -> str:
    if leaf.zolang_onbekend is None:
        return ""
    feit = book.feiten.get(leaf.feit)
    reason = filled_in(feit.aanname, book) if feit and feit.aanname else ""
    outcome = "vervuld" if leaf.zolang_onbekend == "ja" else "niet vervuld"
    start = f"zolang onbekend: geldt als {outcome}"
    return f"{start}, want {reason[:1].lower()}{reason[1:].rstrip('.')}" if reason else start
