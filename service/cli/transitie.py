"""``schakel transitie``: one plan, the board, taking in a list, and the message of the week."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from service.cli.dutch import DefaultGroup, DutchCommand
from service.cli.files import progress, read_list, write_file
from service.cli.stored import opened, operator
from service.cli.surroundings import as_day, busy, case_text, console, rulebook, today, write, write_json
from service.cli.words import counted

if TYPE_CHECKING:
    from datetime import date

    from service.planning import Row
    from service.store import Actor

_LISTS = (".csv", ".txt", ".xlsx", ".xlsm")
_ON = typer.Option("", "--op", metavar="DATUM", help="De dag waarop het plan geldt, jjjj-mm-dd; anders vandaag.")
_DAYS = ("achttien", "eerste_dag")
_TEAM = typer.Option("demo", "--team", metavar="TEAM", help="Het team van wie de jongeren zijn.")


class _TransitieGroup(DefaultGroup):
    """``schakel transitie zaak.yaml`` is the plan of a case, ``schakel transitie lijst.csv`` the board of a list."""

    def fitting(self, args: list[str]) -> str:
        """The command for these words, by the kind of file."""
        return "bord" if any(Path(word).suffix.casefold() in _LISTS for word in _files(args)) else "plan"


def _files(args: list[str]) -> list[str]:
    """The words that name no option and follow none that takes a file to write."""
    return [word for before, word in zip(["", *args], args, strict=False) if before not in ("--csv", "--ics")]


def plan(
    zaak: str = typer.Argument(..., metavar="ZAAK.yaml", help="De zaak, als YAML of JSON; - is standaardinvoer."),
    op: str = _ON,
    json: bool = typer.Option(False, "--json", help="Het hele plan als JSON, voor een ander programma."),
    svg: Path | None = typer.Option(None, "--svg", metavar="MAP", help="Zet de tijdlijn als plaatje in deze map."),
    ics: Path | None = typer.Option(None, "--ics", metavar="UIT", help="Zet de dagen in dit agendabestand (.ics)."),
) -> int:
    """Het plan rond achttien van één jongere: wat geldt, wat van een antwoord afhangt, en wat niet geldt."""
    from engine.transition import appointments, calendar_feed, plan, timeline

    book = rulebook()
    case = case_text(zaak).read(book, op)
    day = as_day(op, "--op") if op else case.peildatum or today()
    with busy("Het plan wordt gemaakt"):
        made = plan(case, day, book)
    if svg:
        write_file(svg / "tijdlijn.svg", timeline(made, "tijdlijn").encode())
    if ics:
        write_file(ics, calendar_feed(appointments(made, case.id.encode()), day))
    if json:
        write_json(made.model_dump(mode="json"))
        return 0
    from service.cli.transitie_view import show_plan

    show_plan(made, console())
    return 0


def bord(
    lijst: str = typer.Argument("", metavar="[LIJST]", help="Een lijst (CSV of XLSX); zonder lijst de opslag."),
    op: str = _ON,
    team: str = _TEAM,
    json: bool = typer.Option(False, "--json", help="Het bord als JSON, voor een ander programma."),
    csv: Path | None = typer.Option(None, "--csv", metavar="UIT", help="Zet het bord in dit CSV-bestand."),
    ics: Path | None = typer.Option(None, "--ics", metavar="UIT", help="Zet de dagen in dit agendabestand (.ics)."),
    iedereen: bool = typer.Option(False, "--iedereen", help="Ook wie nog niet of niet meer aan de beurt is."),
) -> int:
    """Wie er achttien wordt, op volgorde van urgentie. Een lijst wordt alleen gelezen, niet opgenomen."""
    from service.cli.transitie_view import as_lines, show_board
    from service.planning import Choice, chosen

    day = as_day(op, "--op") if op else today()
    rows = _of_list(lijst, day) if lijst else _of_store(team, day)
    rows = chosen(rows, Choice(wie="iedereen" if iedereen else ""), "")
    if csv:
        write_file(csv, b"".join(as_lines(rows)))
    if ics:
        write_file(ics, _calendar(rows, day))
    if json:
        write_json([_data(row) for row in rows])
    elif not csv and not ics:
        show_board(rows, day, console())
    return 0


def importeer(
    lijst: str = typer.Argument(..., metavar="LIJST", help="Een lijst (CSV of XLSX) met kenmerk en geboortedatum."),
    proef: bool = typer.Option(False, "--proef", help="Alleen nakijken; er wordt niets opgenomen."),
    team: str = _TEAM,
    rapport: Path | None = typer.Option(None, "--rapport", metavar="UIT", help="Zet het verslag in dit CSV-bestand."),
) -> int:
    """Neem een lijst met jongeren op: helemaal, of helemaal niet. Elke regel die niet klopt, krijgt een melding."""
    from engine import InputError, Problem
    from service.planning.lists import report_lines, trial_of
    from service.store import take_in

    raw, name = read_list(lijst)
    with opened() as (_, store):
        actor = _actor(team)
        with progress("Lijst nakijken") as heard:
            found = trial_of(store, actor, raw, name, rulebook(), today(), heard)
        if rapport:
            write_file(rapport, b"".join(report_lines(found.fouten)))
        if found.fouten or not found.personen:
            wrong = [Problem(name, line, "", message) for line, messages in found.fouten for message in messages]
            raise InputError(wrong or [Problem(name, 0, "", "er staat geen enkele jongere in deze lijst")])
        total = counted(len(found.personen), "regel", "regels")
        if proef:
            write(f"De lijst klopt: {total}, {found.nieuw} nieuw. Proef: er is niets opgenomen.")
            return 0
        with progress("Lijst opnemen", len(found.personen)) as heard:
            made = take_in(store, actor, found.personen, heard)
    same = made.regels - made.nieuw - made.gewijzigd
    write(f"Opgenomen: {total}; {made.nieuw} nieuw, {made.gewijzigd} gewijzigd, {same} hetzelfde gebleven.")
    return 0


def weekbericht(
    team: str = _TEAM,
    planner: str = typer.Option("", "--planner", metavar="ID", help="Alleen wat van deze planner is."),
    op: str = _ON,
    aan: str = typer.Option("", "--aan", metavar="ADRES", help="Het e-mailadres waar het bericht heen gaat."),
    verstuur: bool = typer.Option(False, "--verstuur", help="Verstuur het (SCHAKEL_SMTP_…); anders alleen tonen."),
) -> int:
    """De week van de planner als bericht zonder namen: wat te laat is, wat komt en wat van niemand is."""
    from engine import InputError, Problem
    from service.planning.digest import message, week_of
    from service.planning.mail import MailError, send

    if verstuur and not aan:
        raise InputError([Problem("weekbericht", 0, "--aan", "zeg waar het bericht heen gaat")])
    day = as_day(op, "--op") if op else today()
    with opened() as (settings, _):
        address = settings.adres or f"http://{settings.host}:{settings.port}"
    text = message(week_of(_of_store(team, day), day, planner), address)
    if not verstuur:
        write(text.rstrip())
        return 0
    try:
        send(settings, aan, "Schakel: uw week", text)
    except MailError as error:
        raise InputError([Problem("weekbericht", 0, "", str(error))]) from None
    write("Het weekbericht is verstuurd.")
    return 0


def _data(row: "Row") -> dict[str, object]:
    """A row as plain data; silent where a page is silent."""
    found = {name: value for name, value in row.regel._asdict().items() if name not in ("dagen", "stappen", "volgen")}
    days = {name: found[name].isoformat() if found[name] and not row.quiet else None for name in _DAYS}
    return {**found, **days, "urgentie": row.urgentie, "wie": row.wie}


def _calendar(rows: "list[Row]", day: "date") -> bytes:
    """The days of everybody on the board; where a page is silent, the calendar is too."""
    from engine.transition import appointments, calendar_feed, plan

    book, found = rulebook(), []
    with progress("Agenda maken", len(rows)) as heard:
        for number, row in enumerate(rows, start=1):
            if not row.quiet:
                case = row.person.zaak
                found += appointments(plan(case, day, book), case.id.encode())
            if number % 100 == 0:
                heard(number)
    return calendar_feed(sorted(found, key=lambda one: (one.dag, one.uid)), day)


def _of_list(source: str, day: "date") -> "list[Row]":
    from engine import InputError, Problem
    from engine.transition import Board, check_list
    from service.planning import Person
    from service.planning.rows import row_of
    from service.store import Subject

    raw, name = read_list(source)
    book = rulebook()
    with progress("Lijst nakijken") as heard:
        found = check_list(raw, name, book, day, heard)
    if found.fouten:
        wrong = [Problem(name, line.regel, "", message) for line in found.fouten for message in line.meldingen]
        raise InputError(wrong)
    board, rows = Board(book), []
    with progress("Plannen maken", len(found.personen)) as heard:
        for number, one in enumerate(found.personen, start=1):
            case = one.zaak()
            person = Person(Subject("", zaak=False), one.kenmerk, one.kenmerk, one.gemeente, one.team, case, 1)
            rows.append(row_of(person, board.row(case, day, {}), {}, day))
            if number % 1000 == 0:
                heard(number)
    return sorted(rows, key=lambda row: row.order(day))


def _of_store(team: str, day: "date") -> "list[Row]":
    from service.planning import caseload_of

    with opened() as (_, store), busy("De plannen worden gemaakt"):
        return caseload_of(store, rulebook()).rows(_actor(team), day)


def _actor(team: str) -> "Actor":
    from dataclasses import replace

    return replace(operator(), team=team)


_PARTS: tuple[tuple[Callable[..., int], str], ...] = (
    (
        plan,
        "schakel transitie plan zaak.yaml\n"
        "schakel transitie plan zaak.yaml --json\n"
        "schakel transitie plan zaak.yaml --svg plaatjes --ics dagen.ics",
    ),
    (bord, "schakel transitie bord\nschakel transitie bord lijst.xlsx --csv bord.csv --ics dagen.ics"),
    (
        importeer,
        "schakel transitie importeer lijst.csv --proef --rapport verslag.csv\n"
        "schakel transitie importeer lijst.csv --team noord",
    ),
    (
        weekbericht,
        "schakel transitie weekbericht --team noord\n"
        "schakel transitie weekbericht --aan planner@example.org --verstuur",
    ),
)


def build() -> typer.Typer:
    """The group of commands of the transition planner."""
    group = typer.Typer(
        cls=_TransitieGroup,
        help="Op weg naar achttien. Zonder opdracht: het plan van een zaak, of het bord van een lijst.",
        epilog="schakel transitie zaak.yaml --json\nschakel transitie lijst.csv --op 2026-12-01 --ics dagen.ics",
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    for function, examples in _PARTS:
        group.command(cls=DutchCommand, epilog=examples)(function)
    return group
