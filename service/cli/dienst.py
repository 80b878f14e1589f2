"""``schakel serve`` and ``schakel migreer``: the web service and its database."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from service.cli.surroundings import Commands, busy, write

if TYPE_CHECKING:
    import socket

    import uvicorn

    from service.settings import Settings


def serve(
    demo: bool = typer.Option(False, "--demo", help="Met verzonnen gezinnen en demo-accounts, alleen op dit apparaat."),
    port: int | None = typer.Option(None, "--port", metavar="POORT", min=0, max=65535, help="De poort; anders 8000."),
    host: str = typer.Option("", "--host", metavar="ADRES", help="Het netwerkadres; anders alleen dit apparaat."),
) -> int:
    """Start de webdienst en laat het adres zien. Stoppen: Ctrl+C.

    De database wordt vooraf bijgewerkt. Andere instellingen staan in de omgeving (SCHAKEL_..., DATABASE_URL).
    """
    given = {"demo": demo or None, "port": port, "host": host or None}
    with told_plainly():
        settings = settings_now().model_copy(update={name: value for name, value in given.items() if value is not None})
        if settings.demo and not settings.on_loopback:
            raise _bad("--host", "de demo draait alleen op dit apparaat zelf (127.0.0.1)")
        listener = _listen(settings)
        try:
            server = _prepared(settings)
        except BaseException:
            listener.close()
            raise
    write(f"Schakel staat op {_address(settings, listener)}{' (demo)' if settings.demo else ''}")
    try:
        server.run(sockets=[listener])
    except KeyboardInterrupt:
        write("Schakel is gestopt.")
    return 0


def migreer() -> int:
    """Breng de database naar de vorm die deze versie nodig heeft; nog eens draaien verandert niets."""
    with told_plainly():
        settings = settings_now()
        with busy("De database wordt bijgewerkt"):
            _migrate(settings)
    write(f"De database is bij: {settings.database.render_as_string(hide_password=True)}")
    return 0


def settings_now() -> "Settings":
    """The settings of the environment."""
    from service.settings import Settings

    return Settings()


def _prepared(settings: "Settings") -> "uvicorn.Server":
    """The server with its application, on a database that is up to date."""
    with busy("Schakel wordt gestart"):
        _migrate(settings)
        import uvicorn

        from service.web.app import create_app

        app = create_app(settings)
    return uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, server_header=False))


def _migrate(settings: "Settings") -> None:
    from service.store import migrate, open_store

    store = open_store(settings)
    try:
        migrate(store)
        if store.engine.dialect.name == "postgresql":
            from service.taken.queue import prepare_queue

            prepare_queue(store)
    finally:
        store.close()


def _listen(settings: "Settings") -> "socket.socket":
    """The socket of the service, taken before anything else so that a busy port is told at once."""
    import socket

    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host.strip("[]"), settings.port), family=family)
    except OSError:
        raise _bad("--port", "op dit adres en deze poort kan Schakel niet luisteren; kies een andere poort") from None


def _address(settings: "Settings", listener: "socket.socket") -> str:
    name = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host  # noqa: S104
    shown = f"[{name}]" if ":" in name and not name.startswith("[") else name
    return settings.adres or f"http://{shown}:{listener.getsockname()[1]}"


def _bad(field: str, message: str) -> Exception:
    from engine import InputError, Problem

    return InputError([Problem(field, 0, "", message)])


@contextmanager
def told_plainly() -> Iterator[None]:
    """Settings and a database that cannot be used are bad input, told in words."""
    from pydantic import ValidationError
    from sqlalchemy.exc import SQLAlchemyError

    from engine import InputError, Problem
    from service.store import StoreError

    try:
        yield
    except ValidationError as error:
        names = sorted({str(item["loc"][0]) for item in error.errors() if item["loc"]})
        message = "de waarde van deze instelling klopt niet"
        raise InputError([Problem("instellingen", 0, name, message) for name in names]) from None
    except StoreError as error:
        raise _bad("instellingen", str(error)) from None
    except SQLAlchemyError:
        raise _bad("instellingen", "de database kan niet worden gebruikt; controleer DATABASE_URL") from None


COMMANDS: Commands = [
    (serve, "schakel serve\nschakel serve --demo\nschakel serve --port 8080"),
    (migreer, "schakel migreer\nDATABASE_URL=postgresql://... schakel migreer"),
]
