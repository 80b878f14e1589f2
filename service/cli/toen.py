"""``schakel log toen``: what was known about a case at the end of a day, and which advice rested on it."""

from typing import Any

import typer

from service.cli.stored import opened, operator
from service.cli.surroundings import as_day, rulebook, today, write, write_json


def toen(
    kenmerk: str = typer.Argument(..., metavar="KENMERK", help="Het nummer van de zaak, zoals S-2345-BCDF."),
    op: str = typer.Option("", "--op", metavar="DATUM", help="De dag, jjjj-mm-dd. Zonder: vandaag."),
    json: bool = typer.Option(False, "--json", help="De zaak van toen als JSON, in de vorm van docs/contract.md."),
) -> int:
    """Wat stond er aan het eind van een dag in een zaak, en welk advies was toen gegeven? Ook dit wordt vastgelegd."""
    from service.cli.words import long_date
    from service.dossier import document_of, known_on
    from service.store import find_case, on_record
    from service.web.known import known_lines
    from service.web.words import HERE, moment

    day = as_day(op, "--op") if op else today()
    book = rulebook()
    with opened() as (_, store):
        found = on_record(store, operator(), find_case(store, kenmerk))
    then = known_on(found.rows, day)
    given = [one for one in found.bewijzen if one.op.astimezone(HERE).date() <= day]
    if json:
        write_json(
            {
                "zaak": found.rows.zaak.kenmerk,
                "op": day.isoformat(),
                "document": document_of(then, book, day.isoformat()),
                "adviezen": [_receipt(one) for one in given],
            }
        )
        return 0
    write(f"Zaak {found.rows.zaak.kenmerk} aan het eind van {long_date(day)}")
    if not any(row.op.astimezone(HERE).date() <= day for row in found.rows.vastleggingen):
        write("Er was nog niets vastgelegd.")
        return 0
    for question, answer in known_lines(then, book):
        write(f"{question}: {answer}")
    for one in given:
        write(f"Advies van {moment(one.op)}, naar het recht op {long_date(one.peildatum)}: {one.regelboek_versie}")
    if not given:
        write("Er was nog geen advies vastgelegd.")
    return 0


def _receipt(row: Any) -> dict[str, str]:
    return {
        "op": row.op.isoformat(),
        "peildatum": row.peildatum.isoformat(),
        "regelboek": row.regelboek_versie,
        "vingerafdruk": row.regelboek_hash,
    }
