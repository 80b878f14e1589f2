"""Errors that teach: each names the place, says what is wrong in Dutch and offers the nearest right word."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, where, and what to do."""

    plaats: str
    regel: int
    veld: str
    melding: str

    def __str__(self) -> str:
        where = f"{self.plaats}:{self.regel}" if self.regel else self.plaats
        return f"{where}: {self.veld}: {self.melding}" if self.veld else f"{where}: {self.melding}"


class SchakelError(Exception):
    """Base of every error Schakel raises on purpose."""


class InputError(SchakelError):
    """Input that cannot be used; carries every problem at once and never the value that was typed."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class RulebookError(InputError):
    """A rulebook that is refused at load."""


class DisagreementError(SchakelError):
    """The two evaluators concluded differently: no advice may be shown."""

    def __init__(self, incident: str, gevolgen: Iterable[str]) -> None:
        self.incident = incident
        self.gevolgen = sorted(gevolgen)
        super().__init__(
            f"De twee beoordelaars kwamen niet op hetzelfde uit. Er is geen advies gemaakt. Meld incident {incident}."
        )


def suggestion(word: str, known: Iterable[str]) -> str:
    """A Dutch half-sentence with the nearest known word, or nothing.

    >>> suggestion("verpleeging", ["verpleging", "vervoer"])
    " Bedoelt u 'verpleging'?"
    """
    close = get_close_matches(word, list(known), n=1, cutoff=0.65)
    return f" Bedoelt u '{close[0]}'?" if close else ""


def advised(message: str, word: str, known: Iterable[str]) -> str:
    """A message, followed by the nearest known word when there is one.

    >>> advised("dit feit bestaat niet", "leeftjd", ["leeftijd"])
    "dit feit bestaat niet. Bedoelt u 'leeftijd'?"
    """
    found = suggestion(word, known)
    return f"{message}.{found}" if found else message
