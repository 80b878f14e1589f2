"""Amounts, terms and ages that change by year, and what a gemeente sets for itself."""

from datetime import date
from decimal import Decimal

from pydantic import Field

from engine.model.bron import Bron, Strikt
from engine.model.regel import Geldig


class ParameterWaarde(Strikt):
    """The value in a period, with its source and whether it is certain."""

    geldig: Geldig
    waarde: Decimal
    bron: Bron
    zekerheid: str = "gelezen"


class Parameter(Strikt):
    """A dated number."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    naam: str
    eenheid: str
    waarden: list[ParameterWaarde] = Field(min_length=1)

    def at(self, day: date) -> ParameterWaarde | None:
        """The value on ``day``, or ``None`` when nobody has read one for that day."""
        return next((item for item in self.waarden if item.geldig.covers(day)), None)

    def shown(self, day: date | None) -> str:
        """The value as it stands in a sentence; says so when nobody has read one for that day."""
        item = self.at(day) if day else None
        if item is None:
            return "een bedrag dat wij voor deze datum niet hebben gelezen"
        if not self.eenheid.startswith("euro"):
            return format(item.waarde.normalize(), "f").replace(".", ",")
        whole = item.waarde == item.waarde.to_integral_value()
        amount = f"{item.waarde:,.0f}" if whole else f"{item.waarde:,.2f}"
        return "€ " + amount.translate(str.maketrans(",.", ".,"))


class Adres(Strikt):
    """Where post goes."""

    naam: str
    straat: str
    postcode: str
    plaats: str
    telefoon: str = ""
    email: str = ""


class Verordening(Strikt):
    """A local regulation and the articles in it that rules refer to; ``None`` means: not there."""

    naam: str
    geldig_van: date
    artikel_eigen_kracht: str | None = None
    artikel_beslistermijn: str | None = None
    beslistermijn_weken: int | None = None
    artikel_pgb_tarief: str | None = None
    artikel_pgb_netwerk: str | None = None
    bijdrage_woningaanpassing_minderjarige: bool | None = None


class Gemeente(Strikt):
    """A gemeente is data: addresses, mandate and local rules over the national defaults."""

    code: str = Field(pattern=r"^[a-z][a-z0-9_-]*$")
    naam: str
    fictief: bool = False
    college: str
    mandaat: str = ""
    mandaathouder_functie: str = ""
    adres: Adres
    bezwaar_adres: Adres
    clientondersteuning: str = ""
    vertrouwenspersoon: str = ""
    jeugd: Verordening | None = None
    wmo: Verordening | None = None
    feiten: dict[str, str] = Field(default_factory=dict, description="Feiten die voor elke zaak van de gemeente gelden")
