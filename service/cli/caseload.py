"""``schakel caseload``: the same rules over a whole caseload."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from service.cli.caseload_compare import verschil, wat_als
from service.cli.caseload_run import (
    GO_ON,
    IN,
    JSON,
    PROCESSES,
    book_of,
    number,
    progress,
    run_told,
    shown,
    tell_skipped,
)
from service.cli.dutch import DutchCommand, DutchGroup
from service.cli.surroundings import as_day, console, rulebook, today, write, write_json
from service.cli.words import counted

if TYPE_CHECKING:
    pass


def maak(
    out: Path = typer.Option(..., "--uit", metavar="BESTAND", help="Het bestand: .parquet of .arrow."),
    zaken: int = typer.Option(10_000, "--zaken", min=1, max=20_000_000, help="Hoeveel zaken."),
    zaad: int = typer.Option(1, "--zaad", min=0, help="Hetzelfde getal geeft dezelfde caseload."),
    peildatum: str = typer.Option("", "--peildatum", metavar="DATUM", help="De dag waarop de leeftijden kloppen."),
) -> int:
    """Verzin een caseload: realistisch van vorm, en over niemand."""
    from engine.caseload import Synthetic
    from service.caseload import Writer

    made = Synthetic(rulebook(), as_day(peildatum, "--peildatum") if peildatum else today(), zaad)
    rows = 0
    with progress("Zaken verzinnen") as tell, Writer(out, made.schema) as writer:
        for batch in made.batches(zaken):
            writer.write(batch)
            rows += batch.num_rows
            tell(rows, max(rows, zaken * 2))
    write(f"{counted(zaken, 'verzonnen zaak', 'verzonnen zaken')} met {number(rows)} behoeften staan in {out.name}.")
    return 0


def herbereken(
    source: str = IN,
    out: str = typer.Option(..., "--uit", metavar="BESTAND", help="Waar de uitkomsten komen, per behoefte één rij."),
    peildatum: str = typer.Option("", "--peildatum", metavar="DATUM", help="De dag waarop het recht geldt."),
    folder: Path | None = typer.Option(None, "--regels", metavar="MAP", help="Een ander regelboek dan het landelijke."),
    processes: int = PROCESSES,
    go_on: bool = GO_ON,
    gevolgen: bool = typer.Option(False, "--gevolgen", help="Schrijf ook wat elke regel besluit."),
) -> int:
    """Bereken voor elke behoefte welke wet haar draagt. Een afgebroken berekening gaat verder waar zij was."""
    from service.caseload import Task

    day = as_day(peildatum, "--peildatum") if peildatum else today()
    task = Task(Path(source), Path(), book_of(folder, day), conclusions=gevolgen)
    done = run_told(task, source, out, processes, go_on, "Herberekenen")
    tell_skipped(done, source)
    needs = counted(done.rows, "behoefte", "behoeften")
    write(f"{needs} herberekend op {day.isoformat()}; de uitkomsten staan in {shown(out)}.")
    return 0


def waarom(
    source: str = IN,
    zaak: str = typer.Option(..., "--zaak", metavar="KENMERK", help="Het kenmerk van de zaak."),
    peildatum: str = typer.Option("", "--peildatum", metavar="DATUM", help="De dag waarop het recht geldt."),
    json: bool = JSON,
) -> int:
    """Eén zaak uit de caseload uitgelegd, met artikel en redenering."""
    from engine.caseload import why
    from service.caseload import one_case
    from service.cli.caseload_view import show_why

    book = rulebook()
    day = as_day(peildatum, "--peildatum") if peildatum else today()
    found = one_case(source, zaak, book)
    told = [item for need in found.behoeften for item in why(found, need.id, day, book)]
    if json:
        write_json([item.model_dump(mode="json") for item in told])
    else:
        show_why(told, console())
    return 0


def build() -> typer.Typer:
    """The group of commands on a caseload."""
    group = typer.Typer(
        cls=DutchGroup,
        help="Dezelfde regels over een hele caseload.",
        epilog=(
            "schakel caseload maak --zaken 10000 --uit verzonnen.parquet\n"
            "schakel caseload herbereken --in verzonnen.parquet --uit uitkomsten.parquet"
        ),
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    for function, name, examples in (
        (maak, "maak", "schakel caseload maak --zaken 10000 --zaad 7 --uit verzonnen.parquet"),
        (
            herbereken,
            "herbereken",
            "schakel caseload herbereken --in x.parquet --uit y.parquet\n"
            "schakel caseload herbereken --in x.parquet --uit y.parquet --processen 2 --ga-door\n"
            "schakel caseload herbereken --in caseload.duckdb::behoeften --uit y.arrow --gevolgen",
        ),
        (
            verschil,
            "verschil",
            "schakel caseload verschil --in x.parquet --naar nieuwe-regels/\n"
            "schakel caseload verschil --in x.parquet --peildatum-van 2020-12-31 --peildatum-naar 2021-01-01"
            " --verslag wlz-2021",
        ),
        (wat_als, "wat-als", "schakel caseload wat-als regels.yaml --in x.parquet --uit omslagen.parquet"),
        (waarom, "waarom", "schakel caseload waarom --in x.parquet --zaak v00000001"),
    ):
        group.command(name, cls=DutchCommand, epilog=examples)(function)
    return group
