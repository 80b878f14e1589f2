"""The command line: ``schakel``. Exit codes: 0 done, 1 a fault of Schakel, 2 bad input, 3 evaluators disagree."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine import InputError

OK, FAULT, BAD_INPUT, DISAGREEMENT = 0, 1, 2, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives the exit code; never shows a traceback unless ``SCHAKEL_DEBUG`` is set."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    words = sys.argv[1:] if argv is None else list(argv)
    try:
        code = _run(words)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Wie de uitvoer las, is weg; laat Python bij het afsluiten niet nog eens schrijven.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except Exception as error:
        return _failed(error, words)
    return code


def _run(argv: Sequence[str]) -> int:
    from service.cli.app import run

    return run(argv)


def _failed(error: Exception, argv: Sequence[str]) -> int:
    from engine import DisagreementError, InputError, RulebookError

    if isinstance(error, InputError):
        _say(*_told(error, isinstance(error, RulebookError) and "regels" not in argv))
        return BAD_INPUT
    if isinstance(error, DisagreementError):
        _say(str(error), f"Het verschil zit in: {', '.join(error.gevolgen)}.")
        return DISAGREEMENT
    if os.environ.get("SCHAKEL_DEBUG"):
        raise error
    # De melding van een onverwachte fout kan gegevens uit de zaak bevatten; alleen de soort is veilig.
    _say(f"Er ging iets mis in Schakel zelf ({type(error).__name__}). Zet SCHAKEL_DEBUG=1 om te zien waar.")
    return FAULT


def _told(error: "InputError", other_work: bool) -> list[str]:
    """Every problem on a line of its own; of a broken rulebook only some to whoever came for something else."""
    count = len(error.problems)
    found = "1 probleem" if count == 1 else f"{count} problemen"
    lines = [str(problem) for problem in error.problems]
    if not other_work:
        return [f"Er is niets gedaan: {found}.", *lines]
    return [f"Er is niets gedaan: {found} in het regelboek. Zie 'schakel regels controleer'.", *lines[:5]]


def _say(*lines: str) -> None:
    sys.stderr.write("\n".join(lines) + "\n")
