"""Edited sections: a person's words replace the generated ones; what was left alone keeps its backing."""

from collections.abc import Mapping
from dataclasses import replace

from letters.backing import Backing, Gat, clean
from letters.blocks import Alinea, Blok, Kader, KaderSoort, Kop, Lijst, Sectie, Tabel, Zin
from letters.gaps import parts_of
from letters.plain import block_text


def edited(secties: tuple[Sectie, ...], words: Mapping[str, str]) -> tuple[Sectie, ...]:
    """The sections with the edited text of a person in place of the generated text.

    The text is data: it is read as paragraphs, ``- `` lists, ``###`` headings, ``|`` tables and ``> `` frames, and
    anything else stands there as it was typed. A paragraph that equals a generated one keeps its backing.
    """
    unknown = sorted(set(words) - {sectie.id for sectie in secties})
    if unknown:
        known = ", ".join(sectie.id for sectie in secties)
        raise ValueError(f"deze brief heeft geen sectie '{unknown[0]}'; kies uit {known}")
    return tuple(_edited(sectie, words[sectie.id]) if sectie.id in words else sectie for sectie in secties)


def _edited(sectie: Sectie, text: str) -> Sectie:
    generated: dict[str, list[Blok]] = {}
    for blok in sectie.blokken:
        generated.setdefault(block_text(blok), []).append(blok)
    gaps = {gat.label: gat for zin in sectie.zinnen for gat in zin.gaten}
    frames = [blok.soort for blok in sectie.blokken if isinstance(blok, Kader)]
    reader = _Reader(Backing(gegeven=f"sectie:{sectie.id}"), gaps, frames)
    blocks: list[Blok] = []
    for chunk in _chunks(text):
        same = generated.get(chunk)
        blocks.append(same.pop(0) if same else reader.block(chunk.split("\n")))
        reader.passed += isinstance(blocks[-1], Kader)
    changed = tuple(blocks) != sectie.blokken
    return replace(sectie, blokken=tuple(blocks), bewerkt=changed)


def _chunks(text: str) -> list[str]:
    lines = [clean(line) for line in text.replace("\r\n", "\n").split("\n")]
    found: list[list[str]] = [[]]
    for line in lines:
        if line:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return ["\n".join(chunk) for chunk in found if chunk]


class _Reader:
    def __init__(self, backing: Backing, gaps: dict[str, Gat], frames: list[KaderSoort]) -> None:
        self.backing = backing
        self.gaps = gaps
        self.frames = frames
        self.passed = 0

    def frame(self) -> KaderSoort:
        """The kind of the frame that stood in this place; a frame that a person added explains something."""
        return self.frames[self.passed] if self.passed < len(self.frames) else "uitleg"

    def sentence(self, words: str) -> Zin:
        return Zin(parts_of(words, self.gaps), steun=(self.backing,))

    def block(self, lines: list[str]) -> Blok:
        if len(lines) == 1 and lines[0].startswith(("### ", "#### ")):
            marks, words = lines[0].split(" ", 1)
            return Kop(len(marks), self.sentence(words))
        if all(line.startswith("- ") for line in lines):
            return Lijst(tuple((self.sentence(line[2:]),) for line in lines))
        if all(line.startswith("> ") for line in lines):
            return Kader(self.frame(), (self.block([line[2:] for line in lines]),))
        if lines[0].startswith("|+ ") and len(lines) > 2 and all(line.startswith("|") for line in lines):
            rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]
            if all(len(row) == len(rows[0]) for row in rows):
                cells = tuple(tuple((self.sentence(cell),) for cell in row) for row in rows[1:])
                return Tabel(self.sentence(lines[0][3:]), tuple(self.sentence(cell) for cell in rows[0]), cells)
        return Alinea(tuple(self.sentence(line) for line in lines))
