"""Articles that the letters themselves cite: each one read by a person, with version and public address."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import yaml

from letters.backing import Backing, Waarde
from letters.template import TEKSTEN

FILE = TEKSTEN / "wetten.yaml"


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation with the text version that was read and what it is cited for."""

    artikel: str
    bwb: str
    gelezen: date
    anker: str
    waarvoor: str

    @property
    def url(self) -> str:
        """The public text at that version."""
        anchor = f"#Artikel{self.anker}" if self.anker else ""
        return f"https://wetten.overheid.nl/{self.bwb}/{self.gelezen.isoformat()}{anchor}"


@lru_cache(maxsize=1)
def citable() -> dict[str, Cited]:
    """Every citation that a letter's own words may use."""
    records = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {item["artikel"]: Cited(**{"anker": "", **item}) for item in records}


def law(artikel: str) -> Waarde:
    """A citation as a value of a sentence; an article that nobody read for the letters is an error."""
    known = citable().get(artikel)
    if known is None:
        raise KeyError(f"'{artikel}' staat niet in teksten/wetten.yaml: lees het artikel en schrijf het daarin")
    return Waarde(artikel, "artikel", (Backing(artikel=artikel),), known.url)
