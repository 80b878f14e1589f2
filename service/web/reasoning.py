"""The trace as a reader meets it: what decided, without the scaffolding, and the names of laws in full."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine import Rulebook, Spoor


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the reasoning with what lies below it."""

    tekst: str
    waarde: str
    artikel: str
    url: str | None
    bron: str
    aanname: bool
    stil: bool
    duiding: str
    onder: tuple["Line", ...]


def whole(spoor: Spoor, book: Rulebook) -> Line:
    """Everything that was looked at."""
    return _line(spoor, book, tuple(whole(child, book) for child in spoor.kinderen))


def decisive(spoor: Spoor, book: Rulebook) -> Line:
    """Only what decided; words such as "dit moet allemaal gelden" are left out, for what is below says it."""
    return _line(spoor, book, tuple(_below(spoor, book)))


def _below(spoor: Spoor, book: Rulebook) -> Iterator[Line]:
    for child in spoor.kinderen:
        if not child.beslissend:
            continue
        if child.soort in ("alle", "een_van") and not child.duiding:
            yield from _below(child, book)
        else:
            yield decisive(child, book)


def _line(spoor: Spoor, book: Rulebook, below: tuple[Line, ...]) -> Line:
    cited = spoor.soort in ("regel", "feit", "uitzondering")
    return Line(
        tekst=spoor.tekst,
        waarde=spoor.waarde,
        artikel=spoor.artikel if cited else "",
        url=spoor.url if cited else None,
        bron=book.party(spoor.bron) if spoor.bron else "",
        aanname=spoor.aanname,
        stil=not spoor.beslissend,
        duiding=spoor.duiding,
        onder=below,
    )


def law_name(wet: str, book: Rulebook) -> str:
    """A law as people say it: Zorgverzekeringswet instead of Zvw."""
    return next((one.naam for one in book.regelingen.values() if one.afkorting == wet), wet)


def law_heading(wet: str, book: Rulebook) -> str:
    """A law in full with its abbreviation, where it has one."""
    name = law_name(wet, book)
    return name if name == wet else f"{name} ({wet})"
