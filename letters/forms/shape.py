"""A letter as plain dictionaries: the one shape that every renderer reads."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from letters.backing import Gat, Tekst, Waarde
from letters.blocks import Alinea, Beeld, Blok, Kader, Kop, Lijst, Tabel, Zin, joined
from letters.forms.gluing import glued
from letters.letter import Letter
from letters.marking import mark

HEAD = "hoofd"
_LINE, _WHOLE = 84, 12
_END, _SHORT_LIST, _ENOUGH, _ANNOUNCES = 3, 5, 100, 120
_BOX = re.compile(r'viewBox="0 0 ([0-9.]+) ([0-9.]+)"')
_LARGEST = (16.0, 11.0)
Run = dict[str, Any]
Shape = dict[str, Any]


def shape(letter: Letter) -> Shape:
    """The letter with its sections as blocks of runs (``t`` text, ``s`` kind, ``n`` emphasis, ``u`` address)."""
    secties = [
        {
            "id": sectie.id,
            "titel": sectie.titel.tekst,
            "titel_runs": _runs(sectie.titel),
            "blokken": [{**_block(blok), "bijeen": False} for blok in sectie.blokken],
        }
        for sectie in letter.secties
        if sectie.id != HEAD
    ]
    _hold_together(secties)
    return {
        "titel": letter.titel.tekst,
        "titel_runs": _runs(letter.titel),
        "soort": letter.kind,
        "concept": letter.concept,
        "datum": [letter.dated.year, letter.dated.month, letter.dated.day],
        "afzender": letter.afzender,
        "hoofd": [_block(blok) for blok in (*mark(letter), *_head(letter))],
        "secties": secties,
    }


def _hold_together(secties: list[Shape]) -> None:
    """Marks what stays on the page of what follows it.

    A sentence that announces a list, a table or an address; and the greeting with enough before it that a page never
    holds a signature alone.
    """
    for sectie in secties:
        for blok, after in pairwise(sectie["blokken"]):
            words = _words(blok) if blok["soort"] == "alinea" else ""
            blok["bijeen"] = words.endswith(":") or (after["soort"] == "tabel" and 0 < len(words) < _ANNOUNCES)
    blocks = [blok for sectie in secties for blok in sectie["blokken"]]
    signed = max((index for index, blok in enumerate(blocks) if blok.get("kader") == "adres"), default=0)
    held = 0
    for blok in reversed(blocks[max(signed - _END, 0) : signed]):
        if held >= _ENOUGH or not (blok["soort"] == "alinea" or len(blok.get("punten", ())) in range(1, _SHORT_LIST)):
            return
        blok["bijeen"] = True
        held += len(_words(blok))


def _words(blok: Shape) -> str:
    rows = blok["punten"] if blok["soort"] == "lijst" else [blok["runs"]]
    return " ".join(run["t"] for runs in rows for run in runs)


def _head(letter: Letter) -> tuple[Blok, ...]:
    """The section that stands above the title: sender, addressees, date."""
    return next((sectie.blokken for sectie in letter.secties if sectie.id == HEAD), ())


def _runs(zin: Zin) -> list[Run]:
    return [_run(deel) for deel in zin.delen if deel.tekst]


def _run(deel: Tekst | Waarde | Gat) -> Run:
    if isinstance(deel, Gat):
        return {"t": deel.tekst, "s": "gat", "n": deel.nadruk, "u": ""}
    if isinstance(deel, Waarde):
        text = glued(deel.tekst, article=deel.soort == "artikel")
        return {"t": text, "s": deel.soort, "n": deel.nadruk, "u": deel.url or ""}
    return {"t": glued(deel.tekst), "s": "tekst", "n": deel.nadruk, "u": ""}


def _flow(zinnen: Sequence[Zin]) -> list[Run]:
    """Sentences as one row of runs with a space between them."""
    found: list[Run] = []
    for zin in zinnen:
        runs = _runs(zin)
        if found and runs:
            found.append({"t": " ", "s": "tekst", "n": False, "u": ""})
        found += runs
    return found


def _block(blok: Blok) -> Shape:
    match blok:
        case Kop():
            return {"soort": "kop", "niveau": blok.niveau, "runs": _runs(blok.zin)}
        case Alinea():
            return {"soort": "alinea", "runs": _flow(blok.zinnen), "regels": [_runs(zin) for zin in blok.zinnen]}
        case Lijst():
            return {"soort": "lijst", "genummerd": blok.genummerd, "punten": [_flow(item) for item in blok.items]}
        case Tabel():
            return {
                "soort": "tabel",
                "kolommen": len(blok.kop),
                "breedtes": _widths(blok),
                "titel": _runs(blok.titel),
                "kop": [_runs(zin) for zin in blok.kop],
                "rijen": [[_flow(cel) for cel in rij] for rij in blok.rijen],
            }
        case Beeld():
            breed, hoog = _size(blok.svg)
            return {"soort": "beeld", "svg": blok.svg, "alt": blok.alt, "breed": breed, "hoog": hoog}
        case Kader():
            return {"soort": "kader", "kader": blok.soort, "blokken": [_block(item) for item in blok.blokken]}


def _size(svg: str) -> tuple[float, float]:
    """How wide and high a picture is on paper, in centimetres: its own shape, within a page that also holds words."""
    box = _BOX.search(svg)
    wide, high = (float(box[1]), float(box[2])) if box else _LARGEST
    scale = min(_LARGEST[0] / wide, _LARGEST[1] / high)
    return round(wide * scale, 1), round(high * scale, 1)


def _widths(table: Tabel) -> list[int]:
    """How wide each column is, in characters of a line: its longest word fits, the rest goes to long texts."""
    rows = [[zin.tekst for zin in table.kop], *([glued(joined(cel)) for cel in rij] for rij in table.rijen)]
    columns = list(zip(*rows, strict=True))
    wanted = [max(len(text) for text in texts) for texts in columns]
    longest = [max((len(word) for text in texts for word in text.split(" ")), default=1) for texts in columns]
    least = [min(max(word, min(want, _WHOLE)), 30) + 3 for word, want in zip(longest, wanted, strict=True)]
    more = [max(want - low, 0) for want, low in zip(wanted, least, strict=True)]
    left = max(_LINE - sum(least), 0)
    return [low + left * extra // max(sum(more), 1) for low, extra in zip(least, more, strict=True)]
