"""Blocks in one row, for word processors: each paragraph, point or table names the style it wants."""

from collections.abc import Callable, Iterator
from typing import Any

from letters.forms.shape import Run, Shape

Flat = dict[str, Any]
Made = Callable[[list[Run]], Any]

_FRAME_STYLE = {"concept": "concept", "let_op": "kader", "uitleg": "kader", "citaat": "citaat", "adres": "adres"}


def flat(letter: Shape, made: Made) -> dict[str, list[Flat]]:
    """For each section its blocks in one row; ``made`` turns runs into what the form prints.

    A block that must stay on the page of the next one says so in ``bijeen``.
    """
    found = {"hoofd": [item for blok in letter["hoofd"] for item in _blocks(blok, made, "alinea")]}
    found["titel"] = [{"soort": "kop1", "tekst": made(letter["titel_runs"])}]
    for sectie in letter["secties"]:
        row = [{"soort": "kop2", "tekst": made(sectie["titel_runs"])}] if sectie["titel"] else []
        row += [
            {**item, "bijeen": blok["bijeen"]} for blok in sectie["blokken"] for item in _blocks(blok, made, "alinea")
        ]
        found[sectie["id"]] = row
    return {code: [{"bijeen": False, **item} for item in row] for code, row in found.items()}


def _blocks(blok: Shape, made: Made, style: str) -> Iterator[Flat]:
    match blok["soort"]:
        case "kop":
            yield {"soort": f"kop{blok['niveau']}", "tekst": made(blok["runs"])}
        case "alinea" if style == "adres":
            *lines, last = blok["regels"]
            yield from ({"soort": "adres", "tekst": made(regel)} for regel in lines)
            yield {"soort": "adres_einde", "tekst": made(last)}
        case "alinea":
            yield {"soort": style, "tekst": made(blok["runs"])}
        case "lijst":
            style = "nummer" if blok["genummerd"] else "punt"
            yield from ({"soort": style, "tekst": made(punt)} for punt in blok["punten"])
        case "tabel":
            yield _table(blok, made)
        case "beeld":
            yield dict(blok)
        case "kader":
            for item in blok["blokken"]:
                yield from _blocks(item, made, _FRAME_STYLE[blok["kader"]])


def _table(blok: Shape, made: Made) -> Flat:
    return {
        "soort": "tabel",
        "kolommen": blok["kolommen"],
        "breedtes": blok["breedtes"],
        "titel": made(blok["titel"]),
        "kop": [made(cel) for cel in blok["kop"]],
        "rijen": [[made(cel) for cel in rij] for rij in blok["rijen"]],
    }
