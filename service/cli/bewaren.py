"""``schakel sleutels`` and ``schakel opruimen``: turning the keys, and clearing away what may no longer be kept."""

import typer

from service.cli.dutch import DutchCommand, DutchGroup
from service.cli.stored import opened, operator
from service.cli.surroundings import Commands, busy, write
from service.cli.words import counted


def draai() -> int:
    """Versleutel alles opnieuw met de nieuwste sleutel. Afgebroken? Draai het nog eens: het gaat verder.

    Zet eerst de nieuwe sleutel vooraan in SCHAKEL_SLEUTELS, en laat de oude erachter staan tot dit klaar is.
    """
    from service.caseload import turn_flips
    from service.store import Activiteit, keyring, left_to_turn, note, turn_keys

    with opened() as (settings, store):
        with busy("De sleutels worden gedraaid"):
            turned = turn_keys(store)
            left = left_to_turn(store)
            turned["verschillen"] = turn_flips(settings.verschillen, keyring(settings))
        note(store, operator(), Activiteit.SLEUTELS_DRAAIEN)
    for table, count in turned.items():
        if count:
            write(f"{table}: {counted(count, 'rij', 'rijen')}")
    if left:
        write(f"Nog {counted(left, 'rij', 'rijen')} met een oudere sleutel, intussen geschreven. Draai het nog eens.")
        return 1
    write("Alles is versleuteld met de nieuwste sleutel. De oudere kunnen weg; oude kopieën hebben ze nog nodig.")
    return 0


def opruimen(
    proef: bool = typer.Option(False, "--proef", help="Laat alleen zien wat er zou gebeuren."),
    zaak: str = typer.Option("", "--zaak", metavar="KENMERK", help="Eén zaak, op verzoek van het gezin."),
    jongere: str = typer.Option("", "--jongere", metavar="KENMERK", help="Eén jongere van een lijst, op verzoek."),
    team: str = typer.Option("", "--team", metavar="TEAM", help="Van welk team die lijst is."),
    reden: str = typer.Option("", "--reden", metavar="TEKST", help="Waarom die ene weg mag; zonder namen."),
) -> int:
    """Ruim op waarvan de bewaartermijn voorbij is: zaken, jongeren van een lijst en oude regels van het logboek.

    Van elke zaak en jongere blijft een bewijs, zonder inhoud. De termijnen staan in docs/privacy.md.
    """
    from service.store import Due, DueYoung, find_case, find_young
    from service.taken import clear_old_log, clear_old_reports, clear_one, drop_names, due_now

    if (zaak or jongere) and len(reden) < 10:
        raise _bad("--reden", "schrijf waarom dit weg mag, zoals 'verzoek van de ouders, 3 maart 2026'")
    who, grond = operator(), f"verzoek: {reden}"
    found: list[Due | DueYoung]
    with opened() as (settings, store):
        if zaak:
            found = [Due(find_case(store, zaak), zaak, store.clock(), grond)]
        elif jongere:
            found = [DueYoung(find_young(store, team, jongere), team, store.clock(), grond)]
        else:
            found = due_now(store, who, settings)
        records = 0 if zaak or jongere else clear_old_log(store, who, settings, proef)
        reports = [] if zaak or jongere else clear_old_reports(store, settings, proef)
        for one in found:
            if not proef:
                clear_one(store, who, one)
            name = one.kenmerk if isinstance(one, Due) else f"jongere van een lijst ({one.team})"
            write(f"{name}  laatst gewijzigd {one.laatste_wijziging:%d-%m-%Y}  {one.grond}")
        names = 0 if zaak or jongere else drop_names(store, who, settings, proef)
    cases = counted(sum(isinstance(one, Due) for one in found), "zaak", "zaken")
    young = counted(sum(isinstance(one, DueYoung) for one in found), "jongere", "jongeren")
    log = counted(records, "regel", "regels")
    if reports:
        write(f"vergelijkingen van een caseload: {', '.join(reports)}")
    done = "op te ruimen; er is niets weggehaald." if proef else "opgeruimd."
    staff = f", {counted(names, 'naam', 'namen')} van oud-medewerkers" if names else ""
    write(f"{cases}, {young} van een lijst{staff} en {log} van het logboek {done}")
    return 0


def _bad(field: str, message: str) -> Exception:
    from engine import InputError, Problem

    return InputError([Problem("opruimen", 0, field, message)])


def build() -> typer.Typer:
    """The group of commands on keys."""
    group = typer.Typer(
        cls=DutchGroup,
        help="De sleutels waarmee alles is versleuteld.",
        epilog="schakel sleutels draai",
        rich_markup_mode=None,
        no_args_is_help=True,
    )

    @group.callback()
    def _only() -> None:
        """With one command a group would otherwise become that command."""

    group.command(cls=DutchCommand, epilog="schakel sleutels draai")(draai)
    return group


COMMANDS: Commands = [
    (opruimen, "schakel opruimen --proef\nschakel opruimen\nschakel opruimen --zaak S-2345-BCDF --reden '...'")
]
