"""Where a norm is found: law, article, lid, onderdeel and the version a person really read."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Strikt(BaseModel):
    """Base of every rulebook record: frozen, unknown keys refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Bron(Strikt):
    """A legal source. On a node it narrows the source of the rule: only the keys that differ are written."""

    bwb: str | None = Field(None, pattern=r"^(BWBR\d{7}|ECLI:[A-Z0-9:.]+|beleid)$", description="BWB-id of ECLI")
    artikel: str | None = Field(None, description='Artikelnummer tussen aanhalingstekens, bijvoorbeeld "1.2"')
    begrip: str | None = Field(None, description="Begrip in een definitieartikel, bijvoorbeeld jeugdhulp 2°")
    lid: int | str | None = None
    onderdeel: str | None = None
    gelezen: date | None = Field(None, description="Datum van de tekstversie die is gelezen")
    toevoeging: str | None = Field(None, description="Bijvoorbeeld 'oud' bij een vervallen tekst")

    def narrowed(self, finer: "Bron | None") -> "Bron":
        """This source with the keys of ``finer`` on top; another law replaces it whole."""
        if finer is None:
            return self
        if finer.bwb is not None and finer.bwb != self.bwb:
            return finer
        changes = finer.model_dump(exclude_none=True)
        base = self.model_dump(exclude_none=True)
        if "artikel" in changes and changes["artikel"] != base.get("artikel"):
            base = {key: base[key] for key in ("bwb", "gelezen") if key in base}
        elif "lid" in changes and changes["lid"] != base.get("lid"):
            base.pop("onderdeel", None)
        return Bron(**{**base, **changes})


class Regeling(Strikt):
    """A law or regulation that sources refer to."""

    bwb: str = Field(pattern=r"^(BWBR\d{7}|beleid)$")
    naam: str
    afkorting: str = Field(description="Zoals in een artikelverwijzing, bijvoorbeeld Blz")
    scheiding: Literal[".", ":"] | None = Field(
        None, description="Teken tussen de delen van een artikelnummer; het andere teken is dan een typefout"
    )
    toelichting: str = ""


def citation(bron: Bron, regelingen: dict[str, Regeling]) -> str:
    """The reference as a lawyer writes it.

    >>> wet = Regeling(bwb="BWBR0034925", naam="Jeugdwet", afkorting="Jeugdwet")
    >>> bron = Bron(bwb="BWBR0034925", artikel="1.2", lid=1, onderdeel="a")
    >>> citation(bron, {"BWBR0034925": wet})
    'Jeugdwet 1.2 lid 1 onder a'
    """
    regeling = regelingen.get(bron.bwb or "")
    parts = [regeling.afkorting if regeling else (bron.bwb or "?")]
    if bron.artikel:
        parts.append(bron.artikel)
    if bron.begrip:
        parts.append(bron.begrip)
    if bron.lid is not None:
        parts.append(f"lid {bron.lid}")
    if bron.onderdeel:
        parts.append(f"onder {bron.onderdeel}")
    if bron.toevoeging:
        parts.append(bron.toevoeging)
    return " ".join(parts)


def web_address(bron: Bron) -> str | None:
    """The public text of the article at the version read, or ``None`` when the source is no regulation."""
    if not bron.bwb or not bron.bwb.startswith("BWBR"):
        return None
    version = f"/{bron.gelezen.isoformat()}" if bron.gelezen else ""
    anchor = f"#Artikel{bron.artikel.replace(':', '')}" if bron.artikel else ""
    return f"https://wetten.overheid.nl/{bron.bwb}{version}{anchor}"
