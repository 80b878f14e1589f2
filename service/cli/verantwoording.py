"""What an installation must be able to show: who may do what, the algorithm register, and data without names."""

import sys
from pathlib import Path

import typer

from service.cli.surroundings import Commands, rulebook, write, write_json
from service.cli.words import counted


def autorisatie() -> int:
    """De pagina docs/autorisatie.md: welke rol mag wat, gemaakt uit de code zelf."""
    from service.identity import authorization_page

    sys.stdout.write(authorization_page())
    return 0


def algoritmeregister() -> int:
    """De tekst voor het Algoritmeregister (publicatiestandaard 1.0.0), als JSON."""
    from service.algoritmeregister import register
    from service.cli.dienst import settings_now, told_plainly

    with told_plainly():
        settings = settings_now()
    write_json(register(rulebook(settings.regels), settings))
    return 0


def onderzoek(
    uit: Path = typer.Argument(..., metavar="BESTAND", help="Waar het komt: één zaak per regel, als JSON."),
    waarborg: str = typer.Option(..., "--waarborg", metavar="TEKST", help="Welk onderzoek, en wie het goedkeurde."),
) -> int:
    """Ingediende zaken zonder namen, data, plaatsen en eigen woorden, voor onderzoek (Jeugdwet 7.3.12).

    Wie bezwaar maakte, zit er niet in. Van elke zaak staat in het logboek dat zij is meegegaan.
    """
    import json
    import secrets

    from engine import InputError, Problem
    from service.cli.stored import opened, operator
    from service.dossier import pseudonymised
    from service.store import cases_for_research

    if len(waarborg) < 10:
        raise InputError([Problem("onderzoek", 0, "--waarborg", "schrijf welk onderzoek dit is en wie het goedkeurde")])
    secret, count = secrets.token_bytes(32), 0
    with opened() as (settings, store):
        book = rulebook(settings.regels)
        with uit.open("x", encoding="utf-8") as file:
            uit.chmod(0o600)
            for rows in cases_for_research(store, operator()):
                file.write(json.dumps(pseudonymised(rows, book, secret), ensure_ascii=False) + "\n")
                count += 1
    write(f"{counted(count, 'zaak', 'zaken')} in {uit}. Kijk na of iemand toch te herkennen is voor u het geeft.")
    return 0


COMMANDS: Commands = [
    (autorisatie, "schakel autorisatie > docs/autorisatie.md"),
    (algoritmeregister, "schakel algoritmeregister > algoritmeregister.json"),
    (onderzoek, "schakel onderzoek zaken.jsonl --waarborg 'onderzoek X, goedgekeurd door Y'"),
]
