"""What can go wrong in the store, in words that may be shown."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any


class StoreError(Exception):
    """The store cannot be used; the message is Dutch and holds nothing personal."""


class NotFoundError(StoreError):
    """What was asked for is not there, or not for this team: the difference is not told."""

    def __init__(self) -> None:
        super().__init__("Dit is er niet, of niet voor u.")


class ReadOnlyError(StoreError):
    """This person may read this case for a while, and change nothing in it."""

    def __init__(self) -> None:
        super().__init__("Met noodtoegang kunt u alleen lezen.")


class UnloggedError(Exception):
    """Code reached a case without leaving a record in the processing log: a fault of ours, never of a user."""


@dataclass(frozen=True, slots=True)
class Clash:
    """One thing that somebody else recorded otherwise after the form was opened."""

    onderwerp: str
    behoefte: str
    sleutel: str
    mine: dict[str, Any]
    theirs: dict[str, Any]
    door: str
    op: datetime


class ConflictError(StoreError):
    """Two people wrote the same thing; nothing was stored and nobody's words are lost."""

    def __init__(self, versie: int, clashes: list[Clash]) -> None:
        self.versie = versie
        self.clashes = clashes
        super().__init__("Iemand anders heeft dit intussen gewijzigd.")
