"""``schakel feiten`` and ``schakel behoeften``: what a case may hold, for people and for other programs."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import typer

from service.cli.surroundings import Commands, console, rulebook, write, write_json
from service.cli.words import PERSON, counted

if TYPE_CHECKING:
    from engine import BehoefteSoort, Feit, Rulebook

_SOORT = {"ja_nee": "ja of nee", "getal": "getal", "bedrag": "bedrag in euro", "datum": "datum", "tekst": "tekst"}


def feiten(
    zoek: str = typer.Option("", "--zoek", metavar="WOORD", help="Alleen feiten waarin dit woord voorkomt."),
    json: bool = typer.Option(False, "--json", help="De catalogus als JSON, voor een ander programma."),
) -> int:
    """De feiten die u in een zaak kunt vastleggen, met hun vraag en wie die kan beantwoorden."""
    from engine import recordable

    book = rulebook()
    chosen = [item for item in book.feiten.values() if recordable(item) and _has(zoek, _fact_words(item))]
    if json:
        write_json([fact_data(item) for item in chosen])
        return 0
    rows = [
        (item.id, f"{item.vraag} ({_kind(item)}; {', '.join(item.wie)}; per {item.niveau})", [item.hulp])
        for item in chosen
    ]
    _show(rows)
    write(f"{counted(len(chosen), 'feit', 'feiten')}. In een zaak: feiten: {{id: waarde}}; onbekend mag altijd.")
    return 0


def behoeften(
    zoek: str = typer.Option("", "--zoek", metavar="WOORD", help="Alleen soorten waarin dit woord voorkomt."),
    json: bool = typer.Option(False, "--json", help="De soorten als JSON, voor een ander programma."),
) -> int:
    """De soorten behoeften, voor wie zij er zijn en welke wetten ernaast worden gelegd."""
    book = rulebook()
    chosen = [item for item in book.behoeften.values() if _has(zoek, _need_words(item))]
    if json:
        write_json([need_data(item, book) for item in chosen])
        return 0
    rows = [
        (
            item.id,
            item.uitleg,
            [
                f"Bijvoorbeeld: {', '.join(item.voorbeelden)}",
                f"Voor: {', '.join(PERSON[person] for person in item.voor)}",
                f"Wetten: {', '.join(laws(item, book))}",
            ],
        )
        for item in chosen
    ]
    _show(rows)
    write(f"{counted(len(chosen), 'soort behoefte', 'soorten behoeften')}.")
    return 0


def fact_data(feit: "Feit") -> dict[str, Any]:
    """One fact as other programs read it."""
    return {
        "id": feit.id,
        "naam": feit.short,
        "vraag": feit.vraag,
        "soort": feit.soort,
        "opties": [{"waarde": optie.waarde, "label": optie.label} for optie in feit.opties],
        "minimum": None if feit.minimum is None else float(feit.minimum),
        "maximum": None if feit.maximum is None else float(feit.maximum),
        "eenheid": feit.eenheid,
        "niveau": feit.niveau,
        "klasse": feit.klasse,
        "beoordelaar": feit.beoordelaar,
        "wie": feit.wie,
        "hulp": feit.hulp,
        "waarom": feit.waarom,
        "aanname": feit.aanname,
        "synoniemen": feit.ook,
        "privacy": feit.privacy,
    }


def need_data(soort: "BehoefteSoort", book: "Rulebook") -> dict[str, Any]:
    """One kind of need as other programs read it."""
    return {
        "id": soort.id,
        "naam": soort.naam,
        "uitleg": soort.uitleg,
        "voorbeelden": soort.voorbeelden,
        "synoniemen": soort.synoniemen,
        "domein": soort.domein,
        "voor": list(soort.voor),
        "wetten": laws(soort, book),
    }


def laws(soort: "BehoefteSoort", book: "Rulebook") -> list[str]:
    """The laws held against a kind of need, each once, in the order of the rulebook."""
    return list(dict.fromkeys(route.wet for person in soort.voor for route in book.routes_for(soort.id, person)))


def _fact_words(feit: "Feit") -> list[str]:
    return [feit.id, feit.naam, feit.vraag, *feit.ook]


def _need_words(soort: "BehoefteSoort") -> list[str]:
    return [soort.id, soort.naam, soort.uitleg, *soort.voorbeelden, *soort.synoniemen]


def _has(word: str, texts: Iterable[str]) -> bool:
    return any(word.lower() in text.lower().replace("_", " ") or word.lower() in text.lower() for text in texts)


def _kind(feit: "Feit") -> str:
    return "kies uit " + ", ".join(optie.waarde for optie in feit.opties) if feit.opties else _SOORT[feit.soort]


def _show(rows: Iterable[tuple[str, str, list[str]]]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    screen = console()
    for name, line, more in rows:
        screen.print(Text(name, style="bold"))
        for text in (line, *more):
            if text:
                screen.print(Padding(Text(text), (0, 0, 0, 4)))


COMMANDS: Commands = [
    (feiten, "schakel feiten\nschakel feiten --zoek toezicht\nschakel feiten --json > feiten.json"),
    (behoeften, "schakel behoeften\nschakel behoeften --zoek logeren\nschakel behoeften --json"),
]
