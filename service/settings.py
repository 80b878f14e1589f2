"""Everything that can differ between two installations, read from the environment or from secret files."""

import ipaddress
from datetime import date
from functools import cached_property
from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy import URL, make_url


class Settings(BaseSettings):
    """Settings of one running Schakel; names in the environment are ``SCHAKEL_…`` unless another name is given."""

    model_config = SettingsConfigDict(env_prefix="SCHAKEL_", extra="ignore", frozen=True, populate_by_name=True)

    data: Path = Field(Path(".schakel"), description="Map voor de database en de sleutel van deze installatie")
    database_url: str = Field("", validation_alias="DATABASE_URL", description="Leeg: SQLite in de datamap")
    sleutels: SecretStr = Field(SecretStr(""), description="Sleutels, door komma's gescheiden; de eerste versleutelt")
    sleutels_bestand: Path | None = Field(None, description="Bestand met die sleutels, één per regel")

    demo: bool = Field(False, description="Verzonnen gezinnen en demo-accounts, alleen op dit apparaat zelf")
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)
    adres: str = Field(
        "", description="Het openbare adres als er een proxy voor staat, bijvoorbeeld https://schakel.example"
    )

    thema_css: Path | None = Field(None, validation_alias="THEMA_CSS", description="CSS-bestand van de huisstijl")
    thema_klasse: str = Field("", validation_alias="THEMA_KLASSE", pattern=r"^[A-Za-z0-9 _-]*$")

    regels: Path | None = Field(None, description="Map met een ander regelboek")
    gemeente: str = Field("voorbeeldgemeente", description="Gemeente die bij een nieuwe zaak al gekozen is")
    vandaag: date | None = Field(None, description="Vaste dag van vandaag, voor proeven")

    sessie_uren: int = Field(10, ge=1, le=24, description="Na zoveel uur opnieuw aanmelden")
    sessie_stil_minuten: int = Field(60, ge=5, le=600, description="Zo lang mag het stil zijn")
    grootste_formulier: int = Field(1_000_000, ge=10_000, description="Zoveel bytes mag een verzoek tellen")

    contact_naam: str = "Beheer van deze Schakel"
    contact_email: str = "beheer@example.org"
    contact_url: str = "https://example.org/schakel"

    @field_validator("adres")
    @classmethod
    def _no_slash(cls, value: str) -> str:
        return value.rstrip("/")

    @cached_property
    def database(self) -> URL:
        """Where the store is: PostgreSQL by ``DATABASE_URL``, otherwise one SQLite file in the data folder."""
        if not self.database_url:
            return URL.create("sqlite", database=str(self.data / "schakel.db"))
        url = make_url(self.database_url)
        if url.drivername in ("postgresql", "postgres"):
            url = url.set(drivername="postgresql+psycopg")
        return url

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine itself can reach the service."""
        return is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine.

    >>> is_loopback("127.0.0.1"), is_loopback("[::1]"), is_loopback("localhost"), is_loopback("0.0.0.0")
    (True, True, True, False)
    """
    name = host.strip("[]")
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
