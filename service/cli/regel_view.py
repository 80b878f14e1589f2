"""One rule on a screen, with its conditions as a tree."""

from datetime import date
from typing import Any

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from engine import Regel, RegelVersie, Rulebook
from service.cli.words import period

_HEADS = {"alle": "alle van deze", "een_van": "ten minste één van deze", "niet": "niet"}
_TESTS = {"is": "is", "een_uit": "is een van", "minstens": "is ten minste", "kleiner_dan": "is kleiner dan"}


def show_rule(regel: Regel, book: Rulebook, console: Console, on: date | None, today: date) -> None:
    """Prints a rule with every version, or only the one of a day; marks the version that is the law today."""
    console.print(Text(regel.titel, style="bold"))
    console.print(Text(f"{regel.id} besluit '{regel.gevolg}' per {regel.niveau}" + _decider(regel)))
    if regel.toelichting:
        console.print(Text(regel.toelichting))
    for versie in regel.versies:
        if on is not None and not versie.geldig.covers(on):
            continue
        mark = " (geldt vandaag)" if versie.geldig.covers(today) else ""
        console.print()
        console.print(Text(f"Geldig {period(versie.geldig.van, versie.geldig.tot)}{mark}", style="bold"))
        for line in _sources(versie, book):
            console.print(Text(line))
        console.print(_tree(versie, book))
        for label, text in (("Duiding", versie.duiding), ("Let op", versie.let_op)):
            if text:
                console.print(Text(f"{label}: {text}"))
    if on is not None and regel.version_at(on) is None:
        console.print(Text("Op deze dag heeft de regel geen versie."))
    console.print()
    for label, text in (("Ja", regel.uitleg.ja), ("Nee", regel.uitleg.nee), ("Onbekend", regel.uitleg.onbekend)):
        console.print(Text.assemble((f"{label}: ", "bold"), text))


def _decider(regel: Regel) -> str:
    return f"; {regel.beslisser} beslist" if regel.beslisser else ""


def _sources(versie: RegelVersie, book: Rulebook) -> list[str]:
    lines = []
    for bron in versie.bron:
        read = f", tekst van {bron.gelezen.isoformat()}" if bron.gelezen else ""
        lines.append(f"Bron: {book.cite(bron)}{read}")
    return lines


def _tree(versie: RegelVersie, book: Rulebook) -> Tree:
    root = Tree(Text("Als"))
    _grow(root, versie.als, book)
    for uitzondering in versie.tenzij:
        branch = root.add(Text(f"Tenzij {uitzondering.zin or uitzondering.id.replace('_', ' ')}"))
        _grow(branch, uitzondering.als, book)
    return root


def _grow(branch: Tree, node: Any, book: Rulebook) -> None:
    tail = _tail(node, book)
    if not node.children:
        branch.add(Text(_leaf(node, book) + tail))
        return
    kind = next(name for name in _HEADS if hasattr(node, name))
    below = branch.add(Text(_HEADS[kind] + tail))
    for child in node.children:
        _grow(below, child, book)


def _leaf(node: Any, book: Rulebook) -> str:
    operator, operand = node.operator
    shown = ", ".join(str(item) for item in operand) if isinstance(operand, list) else str(operand)
    judge = f"; oordeel van {book.party(node.oordeel.door)}" if node.oordeel else ""
    presumed = f"; zolang onbekend: {node.zolang_onbekend}" if node.zolang_onbekend else ""
    return f"{node.feit} {_TESTS[operator]} {shown}{judge}{presumed}"


def _tail(node: Any, book: Rulebook) -> str:
    parts = []
    bron = node.bron
    if bron is not None:
        whole = book.cite(bron) if bron.bwb else ""
        fine = " ".join(f"{name} {value}" for name, value in (("art.", bron.artikel), ("lid", bron.lid)) if value)
        parts.append(
            whole or " ".join(word for word in (fine, f"onder {bron.onderdeel}" if bron.onderdeel else "") if word)
        )
    if node.duiding:
        parts.append(f"duiding: {node.duiding}")
    return f"  [{'; '.join(part for part in parts if part)}]" if any(parts) else ""
