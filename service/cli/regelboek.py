"""``schakel regels boek``, ``verschil`` and ``dekking``: the rulebook for whoever reviews the law."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from service.cli.surroundings import Commands, busy, rulebook, today, write, write_json
from service.cli.words import counted

if TYPE_CHECKING:
    from engine import Verschil

_ROOT = Path(__file__).resolve().parents[2]


def boek(
    uit: Path = typer.Option(
        Path("regelboek.html"), "--uit", metavar="BESTAND", help="Waar het komt; anders regelboek.html."
    ),
    folder: Path | None = typer.Option(
        None, "--map", metavar="MAP", help="De map met het regelboek; anders het landelijke."
    ),
) -> int:
    """Het hele regelboek als één HTML-bestand, om te lezen en af te drukken."""
    from service.web.regelboek import one_file, picture

    book = rulebook(folder)
    _put(uit, one_file(book, today()))
    count = len(picture(book).regels)
    write(f"{uit}: {counted(count, 'regel', 'regels')} van regelboek {book.versie}.")
    return 0


def verschil(
    oud: Path = typer.Argument(..., metavar="OUD", help="De map met het oude regelboek."),
    nieuw: Path = typer.Argument(..., metavar="NIEUW", help="De map met het nieuwe regelboek."),
    json: bool = typer.Option(False, "--json", help="De verschillen als JSON, voor een ander programma."),
) -> int:
    """Wat er anders is tussen twee regelboeken; eindigt met 1 als er verschil is."""
    from engine import differences

    old, new = rulebook(oud), rulebook(nieuw)
    found = differences(old, new)
    if json:
        write_json([{**item._asdict(), "regels": list(item.regels)} for item in found])
    elif not found:
        same = old.hash == new.hash
        write("Geen verschil." if same else "Geen verschil in de regels. De bestanden zelf zijn niet gelijk.")
    else:
        _tell(found)
    return 1 if found else 0


def dekking(
    json: Path | None = typer.Option(
        None, "--json", metavar="BESTAND", help="Bewaar per regel welke scenario's haar toetsen."
    ),
) -> int:
    """Welke kanten van de regels geen scenario toetst; eindigt met 1 onder 100 %."""
    from engine import InputError, Problem

    missing = _measuring()
    if missing:
        raise InputError([Problem("regels dekking", 0, "", missing)])
    import importlib
    import json as writer

    book = rulebook()
    if str(_ROOT) not in sys.path:
        sys.path.insert(0, str(_ROOT))
    try:
        tests = importlib.import_module("tests.dekking")
    except ModuleNotFoundError as error:
        said = f"voor deze meting ontbreekt '{error.name}'. Installeer Schakel met de extra 'test' (make test)."
        raise InputError([Problem("regels dekking", 0, "", said)]) from None
    with busy("De scenario's worden gespeeld"):
        measured = tests.measure(book)
    if json:
        from service.web.regelboek import coverage_data

        _put(json, writer.dumps(coverage_data(book, measured.as_data()), ensure_ascii=False, indent=1) + "\n")
    _report(measured)
    return 0 if measured.complete else 1


def _measuring() -> str:
    """Why coverage cannot be measured here, or nothing."""
    if (_ROOT / "tests" / "dekking" / "__init__.py").is_file() and (_ROOT / "features").is_dir():
        return ""
    return (
        "de scenario's horen niet bij een geïnstalleerde Schakel. "
        "Haal de broncode op en draai deze opdracht daar; zie docs/regelboek.md."
    )


def _report(measured: Any) -> None:
    for title, error in measured.failures:
        write(f"Mislukt: {title}: {error.splitlines()[0] if error else ''}")
    for side in measured.gaps:
        write(f"Geen scenario: {side}")
    for side in measured.stale:
        write(f"Ten onrechte onbereikbaar genoemd: {side}")
    settled = measured.wanted - len(measured.gaps)
    share = f"{measured.percentage:.1f}".replace(".", ",")
    write(
        f"{counted(measured.scenarios, 'scenario', 'scenario’s')}: {settled} van {measured.wanted} kanten getoetst "
        f"({share} %); {len(measured.excused)} onbereikbaar met reden."
    )


def _tell(found: "list[Verschil]") -> None:
    for item in found:
        write(f"{item.soort} {item.id}: {item.wat}")
        for line in item.regels:
            write(f"    {line}")
    counts = {word: sum(item.wat == word for item in found) for word in ("nieuw", "vervallen", "gewijzigd")}
    write(f"{counted(len(found), 'verschil', 'verschillen')}: " + ", ".join(f"{n} {w}" for w, n in counts.items() if n))


def _put(path: Path, text: str) -> None:
    from engine import InputError, Problem

    try:
        path.write_text(text, encoding="utf-8")
    except OSError:
        raise InputError([Problem(str(path), 0, "", "dit bestand kan niet worden geschreven")]) from None


COMMANDS: Commands = [
    (boek, "schakel regels boek --uit regelboek.html\nschakel regels boek --map mijn-regels/"),
    (verschil, "schakel regels verschil oud/rules rules\nschakel regels verschil oud/rules rules --json"),
    (dekking, "schakel regels dekking\nschakel regels dekking --json docs/dekking.json"),
]
