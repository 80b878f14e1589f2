"""What only the writer of a letter knows: names, addresses, mandate, signature and edited words. All of it optional."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from letters.asking import checked_fields
from letters.handover import HandoverDetails

Audience = Literal["ouders", "vertegenwoordiger", "zelf", "kind_12", "kind_16"]


class Given(BaseModel):
    """Base of what is given for a letter: unknown keys are refused, nothing can be changed afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Address(Given):
    """Where post goes."""

    naam: str = ""
    straat: str
    postcode: str
    plaats: str
    telefoon: str = ""
    email: str = ""

    @property
    def line(self) -> str:
        """Street and place on one line."""
        return f"{self.straat}, {self.postcode} {self.plaats}"


class Person(Given):
    """A person the letter is about or addressed to; ``roepnaam`` is how the family calls a child."""

    naam: str
    roepnaam: str = ""
    adres: Address | None = None


class Sender(Given):
    """Who sends the letter, and whom the family can call."""

    organisatie: str = ""
    adres: Address | None = None
    contactpersoon: str = ""
    telefoon: str = ""
    email: str = ""


class MandateHolder(Given):
    """Who may decide in the name of the college, and by which mandate (Awb 10:10)."""

    naam: str
    functie: str = ""
    mandaat: str = ""


class Grant(Given):
    """What is granted for one need, where the case itself does not say it or a person changed it."""

    soort_hulp: str = ""
    uren_per_week: Decimal | None = Field(None, ge=0, le=168)
    omvang: str = Field("", description="In woorden als het niet per week gaat, bijvoorbeeld één weekend per maand")
    van: date | None = None
    tot: date | None = None
    aanbieder: str = ""
    doel: str = ""
    given: Mapping[str, str] = Field(default_factory=dict, description="Velden van deze soort brief, per behoefte")

    _checked = field_validator("given")(checked_fields)


class LetterDetails(Given):
    """Everything a letter needs besides the case and the advice; what is missing becomes a marked gap.

    ``signed_by`` is the name of the person who signs: until then every form says CONCEPT. ``sections`` holds the edited
    text of a section by its id; it is data and replaces the generated words. ``needs`` is keyed by the need's id.
    ``audience`` is who reads the letter: with or without a legal representative, or the child itself in its own words.
    ``given`` holds the fields of this kind of letter (``teksten/velden.yaml``); days are written jjjj-mm-dd.
    """

    kenmerk: str = ""
    dated: date | None = None
    child: Person | None = None
    parents: tuple[Person, ...] = ()
    audience: Audience = "ouders"
    representative: Person | None = None
    representative_role: str = Field("", description="Bijvoorbeeld voogd, mentor, curator of gemachtigde")
    recipient: Address | None = Field(None, description="Naar wie een brief gaat die niet voor het gezin zelf is")
    sender: Sender = Sender()
    mandate_holder: MandateHolder | None = None
    signed_by: str = ""
    sent_by: Literal["", "post", "elektronisch"] = ""
    review_on: date | None = None
    review_reason: str = ""
    needs: Mapping[str, Grant] = Field(default_factory=dict)
    given: Mapping[str, str] = Field(default_factory=dict)
    sections: Mapping[str, str] = Field(default_factory=dict)
    handover: HandoverDetails = HandoverDetails()

    _checked = field_validator("given")(checked_fields)
