"""``schakel balans``: how much a family carries and what carries it, with the pictures."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from service.cli.surroundings import Commands, busy, case_text, console, rulebook, today, write, write_json

if TYPE_CHECKING:
    from engine import Zaak


def balans(
    zaak: str = typer.Argument(
        ..., metavar="ZAAK.yaml", help="De zaak, als YAML of JSON; - leest van de standaardinvoer."
    ),
    peildatum: str = typer.Option(
        "", "--peildatum", metavar="DATUM", help="De dag waarop het recht geldt, jjjj-mm-dd."
    ),
    json: bool = typer.Option(False, "--json", help="De hele balans als JSON, voor een ander programma."),
    svg: str = typer.Option(
        "", "--svg", metavar="MAP", help="Zet de beelden in deze map: balans.svg, kalender.svg en zorgkaart.svg."
    ),
) -> int:
    """De balans van het gezin: zes gebieden, waarop elke kleur rust en wat haar zou veranderen.

    Er wordt niets opgeteld. Een zaak zonder behoeften mag hier ook.
    """
    from engine import InputError, Problem, balance_of

    text = case_text(zaak)
    book = rulebook()
    case = text.read(book, peildatum, needs=False)
    with busy("De balans wordt opgemaakt"):
        found = balance_of(case, case.peildatum or today(), book)
    if found is None:
        raise InputError([Problem("regelboek", 0, "", "dit regelboek heeft geen regels over draagkracht en draaglast")])
    made = _draw(found, case, Path(svg)) if svg else []
    if json:
        write_json(found)
        return 0
    from service.cli.balans_view import show_balance

    show_balance(found, case.id, console())
    if made:
        write("\nBeelden:\n" + "\n".join(f"- {path}" for path in made))
    return 0


def _draw(found: dict[str, Any], case: "Zaak", folder: Path) -> list[Path]:
    """The files with the pictures; a picture of what is not there is not made."""
    from engine import InputError, Problem
    from letters import pictures_of

    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = []
        for name, picture in pictures_of(found, case).items():
            path = folder / f"{name}.svg"
            path.write_text(picture, encoding="utf-8")
            made.append(path)
    except OSError:
        raise InputError([Problem("--svg", 0, "", "in deze map kan niet worden geschreven")]) from None
    return made


COMMANDS: Commands = [
    (
        balans,
        "schakel balans zaak.yaml\n"
        "schakel balans zaak.yaml --svg beelden\n"
        "schakel balans zaak.yaml --json > balans.json",
    )
]
