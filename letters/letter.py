"""The letter: titled sections, its checklist, and the advice it rests on."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from letters.backing import Gat
from letters.blocks import Sectie, Zin
from letters.narrative import Melding

CheckStatus = Literal["compleet", "open", "niet_van_toepassing"]
SIGNATURE = "ondertekening"


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing the law demands of this letter: done, or still open and what is missing."""

    id: str
    tekst: str
    artikel: str
    status: CheckStatus
    wat: tuple[str, ...] = ()
    sectie: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A composed letter. It is a CONCEPT until it is signed and nothing on its checklist is open."""

    kind: str
    beslist: bool
    titel: Zin
    secties: tuple[Sectie, ...]
    dated: date
    signed_by: str
    checks: tuple[CheckItem, ...]
    advies_json: str
    afzender: str = ""
    meldingen: tuple[Melding, ...] = ()

    @property
    def concept(self) -> bool:
        """Whether every page must say CONCEPT."""
        return not self.signed_by or bool(self.open)

    @property
    def open(self) -> tuple[CheckItem, ...]:
        """What is still missing, the signature among it."""
        return tuple(item for item in self.checks if item.status == "open")

    @property
    def ready_to_sign(self) -> bool:
        """Whether only the signature is missing."""
        return all(item.id == SIGNATURE for item in self.open)

    @property
    def zinnen(self) -> tuple[Zin, ...]:
        """Every sentence, in reading order."""
        return (self.titel, *(zin for sectie in self.secties for zin in sectie.zinnen))

    @property
    def gaten(self) -> tuple[Gat, ...]:
        """Everything a person still has to fill in, each once."""
        return tuple(dict.fromkeys(gat for zin in self.zinnen for gat in zin.gaten))

    @property
    def tekst(self) -> str:
        """The whole letter as plain text."""
        from letters.plain import letter_text

        return letter_text(self)
