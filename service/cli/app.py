"""All commands together, and how a command as typed becomes an exit code."""

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

import typer

from service.cli import (
    advies,
    balans,
    bewaren,
    brieven,
    caseload,
    catalogus,
    dienst,
    kopie,
    logboek,
    narratief,
    regels,
    taken,
    transitie,
    verantwoording,
)
from service.cli.dutch import DutchCommand, DutchGroup, usage_error
from service.cli.surroundings import write

_ABOUT = """Schakel helpt bij domeinoverstijgend indiceren in de kinderpalliatieve zorg.

Per behoefte: welke wet haar draagt, wie beslist, waarom, en wat nog onbekend is.
Schakel adviseert; een mens beslist."""


def _show_version(asked: bool) -> None:
    if not asked:
        return
    try:
        found = version("schakel")
    except PackageNotFoundError:
        found = "onbekend (niet geïnstalleerd)"
    write(f"schakel {found}")
    raise typer.Exit


# De volgorde van de hulptekst; een groep met eigen opdrachten staat in build().
_PARTS = (
    advies,
    balans,
    catalogus,
    narratief,
    dienst,
    verantwoording,
    bewaren,
    kopie,
)


def build() -> typer.Typer:
    """The command line application."""
    app = typer.Typer(
        cls=DutchGroup,
        help=_ABOUT,
        epilog="schakel advies zaak.yaml\nschakel feiten --zoek toezicht\nschakel serve --demo",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
    )

    @app.callback()
    def _root(
        version: bool = typer.Option(
            False, "--versie", callback=_show_version, is_eager=True, help="Laat de versie zien."
        ),
    ) -> None:
        """Options before the command."""

    for part in _PARTS:
        for function, examples in part.COMMANDS:
            app.command(cls=DutchCommand, epilog=examples)(function)
    app.add_typer(brieven.build(), name="brief")
    app.add_typer(regels.build(), name="regels")
    app.add_typer(caseload.build(), name="caseload")
    app.add_typer(logboek.build(), name="log")
    app.add_typer(transitie.build(), name="transitie")
    app.add_typer(bewaren.build(), name="sleutels")
    app.add_typer(taken.build(), name="taken")
    return app


def run(argv: Sequence[str]) -> int:
    """Runs one command; raises ``InputError`` when the command itself is not right."""
    try:
        result = typer.main.get_command(build()).main(args=list(argv), prog_name="schakel", standalone_mode=False)
    except typer.Abort:
        return 130
    except typer.TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            write(error.format_message().rstrip())
            return 0
        from engine import InputError, Problem

        ctx = getattr(error, "ctx", None)
        path = ctx.command_path if ctx else "schakel"
        raise InputError([Problem(path, 0, "", f"{usage_error(error)} Zie '{path} --help'.")]) from None
    return result if isinstance(result, int) else 0
