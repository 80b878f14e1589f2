"""A plan and a board on a screen, and the board as lines of CSV."""

from collections.abc import Iterable, Iterator
from datetime import date

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from engine.transition import Taak, TransitiePlan, csv_lines
from service.cli.words import counted, long_date
from service.planning import URGENTIES, Row

_GROUPS = (
    ("Eerst doen", ("te_laat", "deze_week", "haast")),
    ("Nu", ("lopend",)),
    ("Datum nog niet zeker", ("onzeker",)),
    ("Later", ("later",)),
    ("Goed om te weten", ("weten",)),
)
_STYLE = {"te_laat": "bold red", "deze_week": "bold yellow", "haast": "yellow"}
_HEADER = ("kenmerk", "gemeente", "team", "wordt_achttien", "urgentie", "te_laat", "deze_week", "haast", "lopend")


def show_plan(plan: TransitiePlan, console: Console) -> None:
    """Prints the plan; where the planner is silent, so is the screen."""
    console.print(Text(f"{plan.titel}: {plan.zaak}, op {long_date(plan.peildatum)}", style="bold"))
    console.print(Text(plan.tekst))
    if plan.gesprek:
        console.print(Text(plan.gesprek))
    if plan.verjaardag:
        console.print(Text(f"Achttien op {plan.verjaardag.woorden}."))
    for vraag in plan.vooraf:
        console.print(Text.assemble(("Vraag eerst: ", "bold yellow"), f"{vraag.vraag} ({vraag.wie})"))
    for vlag in plan.vlaggen:
        console.print(Text.assemble(("LET OP: ", "bold red" if vlag.kleur == "rood" else "bold yellow"), vlag.tekst))
    for title, states in _GROUPS:
        _group(title, [task for task in plan.taken if task.stand in states and task.soort != "mijlpaal"], console)
    if plan.vragen:
        console.print(Text(f"\nHangt af van een antwoord ({len(plan.hangt_af)} stappen)", style="bold"))
        for asked in plan.vragen[:8]:
            console.print(
                Padding(Text(f"{asked.vraag} ({asked.wie}) beslist {', '.join(asked.stappen)}"), (0, 0, 0, 2))
            )
    for day in (one for one in plan.mijlpalen if one.klif):
        console.print(Text(f"\nTweede overgang, {day.dag.woorden}: {day.titel}"))
    if plan.niet:
        console.print(Text(f"\nGeldt niet: {counted(len(plan.niet), 'stap', 'stappen')} (zie --json).", style="dim"))
    console.print(Text("\nEen mens beslist.", style="bold"))


def _group(title: str, tasks: list[Taak], console: Console) -> None:
    if not tasks:
        return
    console.print(Text(f"\n{title} ({len(tasks)})", style="bold"))
    for task in tasks:
        line = Text.assemble((f"{task.id} {task.titel}. ", _STYLE.get(task.stand, "")), f"{task.timing} ")
        console.print(Padding(line + Text(f"({task.wie})", style="dim"), (0, 0, 0, 2)))


def show_board(rows: list[Row], day: date, console: Console) -> None:
    """Prints the board, the most urgent first."""
    console.print(Text(f"{counted(len(rows), 'jongere', 'jongeren')} op {long_date(day)}", style="bold"))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for head in ("Kenmerk", "Achttien", "Stand", "Te laat", "Week", "Haast", "Nu", "Eerst"):
        table.add_column(head, overflow="fold")
    for row in rows:
        found = row.regel
        table.add_row(
            row.person.kenmerk,
            "" if row.quiet or not found.achttien else found.achttien.isoformat(),
            Text(URGENTIES[row.urgentie], style=_STYLE.get(row.urgentie, "")),
            *(str(number or "") for number in (found.te_laat, found.deze_week, found.haast, found.lopend)),
            found.eerste_stap,
        )
    console.print(table)


def as_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """The board as CSV in which no formula runs."""
    return csv_lines(_HEADER, map(_cells, rows))


def _cells(row: Row) -> list[object]:
    person, found = row.person, row.regel
    day = "" if row.quiet else found.achttien
    counts = (found.te_laat, found.deze_week, found.haast, found.lopend)
    return [person.kenmerk, person.gemeente, person.groep, day, URGENTIES[row.urgentie], *counts]
