"""``schakel advies``: the advice on one filed case."""

import typer

from service.cli.surroundings import Commands, busy, case_text, console, rulebook, today, write_json


def advies(
    zaak: str = typer.Argument(
        ..., metavar="ZAAK.yaml", help="De zaak, als YAML of JSON; - leest van de standaardinvoer."
    ),
    peildatum: str = typer.Option(
        "", "--peildatum", metavar="DATUM", help="De dag waarop het recht geldt, jjjj-mm-dd."
    ),
    kort: bool = typer.Option(False, "--kort", help="Alleen de tabellen en de open vragen."),
    json: bool = typer.Option(False, "--json", help="Het hele advies als JSON, voor een ander programma."),
) -> int:
    """Per behoefte: welke wet haar draagt, wie beslist, waarom, en wat nog onbekend is.

    Zonder --peildatum geldt de peildatum in de zaak, en anders vandaag.
    """
    from engine import assess

    text = case_text(zaak)
    book = rulebook()
    case = text.read(book, peildatum)
    with busy("Het advies wordt gemaakt"):
        found = assess(case, case.peildatum or today(), book)
    if json:
        write_json(found.model_dump(mode="json"))
        return 0
    from service.cli.advies_view import show_advies

    show_advies(found, console(), kort)
    return 0


COMMANDS: Commands = [
    (
        advies,
        "schakel advies zaak.yaml\n"
        "schakel advies zaak.yaml --peildatum 2027-01-01\n"
        "schakel advies zaak.yaml --kort\n"
        "schakel advies zaak.yaml --json > advies.json\n"
        "cat zaak.json | schakel advies -",
    )
]
