"""What somebody wants to record, before it has a place in a case."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to record; ``sleutel`` is a fact of the catalogue, ``behoefte`` the need it belongs to."""

    onderwerp: str
    inhoud: dict[str, Any]
    behoefte: str = ""
    sleutel: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is about: a later record of the same key replaces this one."""
        return self.onderwerp, self.behoefte, self.sleutel
