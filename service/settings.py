"""Everything that can differ between two installations, read from the environment or from secret files."""

import ipaddress
from datetime import date
from pathlib import Path
from typing import Literal

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
    oidc_uitgever: str = Field("", description="Adres van de aanmelddienst (issuer)")
    oidc_client: str = Field("", description="Waaronder Schakel daar bekend is")
    oidc_geheim: SecretStr = Field(SecretStr(""), description="Geheim van die client; leeg: alleen PKCE")
    oidc_geheim_bestand: Path | None = Field(None, description="Bestand met dat geheim")
    oidc_scopes: str = "openid profile"
    oidc_rollen: str = Field("", description="Rollen daar en hier: 'jeugdteam=consulent,toezicht=auditor'")
    oidc_rollen_claim: str = Field("roles", description="Waar de rollen staan, zoals realm_access.roles")
    oidc_team_claim: str = Field("team", description="Waar het team staat")
    oidc_team: str = Field("", description="Team voor wie er geen meekrijgt")
    oidc_functie_claim: str = Field("function", description="Waar de functie staat")

    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)
    adres: str = Field(
        "", description="Het openbare adres als er een proxy voor staat, bijvoorbeeld https://schakel.example"
    )

    thema_css: Path | None = Field(None, validation_alias="THEMA_CSS", description="CSS-bestand van de huisstijl")
    thema_klasse: str = Field("", validation_alias="THEMA_KLASSE", pattern=r"^[A-Za-z0-9 _-]*$")

    regels: Path | None = Field(None, description="Map met een ander regelboek")
    regels_voorstel: Path | None = Field(None, description="Map met een voorstel voor nieuwe regels, om te vergelijken")
    sjablonen: Path | None = Field(None, description="Map met Word-sjablonen voor brieven, om na te kijken")
    gemeente: str = Field("voorbeeldgemeente", description="Gemeente die bij een nieuwe zaak al gekozen is")
    vandaag: date | None = Field(None, description="Vaste dag van vandaag, voor proeven")

    sessie_uren: int = Field(10, ge=1, le=24, description="Na zoveel uur opnieuw aanmelden")
    sessie_stil_minuten: int = Field(60, ge=5, le=600, description="Zo lang mag het stil zijn")
    grootste_formulier: int = Field(1_000_000, ge=10_000, description="Zoveel bytes mag een verzoek tellen")

    grootste_bijlage: int = Field(
        5_000_000, ge=10_000, le=50_000_000, description="Zoveel bytes mag een bijlage tellen"
    )
    bewaar_jaren: int = Field(20, ge=15, le=100, description="Na de laatste wijziging (Jeugdwet 7.3.8 lid 3)")
    bewaar_concept_dagen: int = Field(365, ge=30, le=7300, description="Een zaak die nooit is ingediend (eigen keuze)")
    bewaar_lijst_dagen: int = Field(
        365, ge=30, le=7300, description="Een jongere van een lijst, na het jaar van 23 en de laatste wijziging"
    )
    bewaar_verschillen_dagen: int = Field(
        365, ge=1, le=7300, description="Een vergelijking van een hele caseload (eigen keuze)"
    )
    bewaar_log_jaren: int = Field(20, ge=5, le=100, description="Een regel in het logboek (eigen keuze)")
    bewaar_medewerker_dagen: int = Field(
        365,
        ge=30,
        le=7300,
        description="De naam van wie wegbleef en nergens meer bij hoort (eigen keuze)",
    )
    pogingen: int = Field(30, ge=3, description="Zo vaak achter elkaar mag één adres aanmelden of een nummer proberen")
    noodtoegang_uren: int = Field(4, ge=1, le=24, description="Zo lang is een zaak in nood te lezen")
    grootste_lijst: int = Field(20_000_000, ge=10_000, description="Zoveel bytes mag een lijst met jongeren tellen")

    agenda_dagen: int = Field(
        90, ge=1, le=400, description="Zo lang werkt een agenda-adres van iemand die zich niet meer aanmeldt"
    )

    noodtoegang_naar: str = Field("", description="E-mailadres dat bij elke noodtoegang bericht krijgt; leeg: niemand")
    smtp_host: str = Field("", description="Mailserver voor het weekbericht; leeg: er wordt niets verstuurd")
    smtp_port: int = Field(587, ge=1, le=65535)
    smtp_tls: Literal["starttls", "tls", "geen"] = "starttls"
    smtp_gebruiker: str = ""
    smtp_wachtwoord: SecretStr = SecretStr("")
    smtp_van: str = Field("", description="Afzender van het weekbericht")

    weekbericht: str = Field("", description="Wie elke week bericht krijgt: 'noord=planner@example.org,zuid=...'")

    contact_naam: str = "Beheer van deze Schakel"
    contact_email: str = "beheer@example.org"
    contact_url: str = "https://example.org/schakel"

    @field_validator("adres", "oidc_uitgever")
    @classmethod
    def _no_slash(cls, value: str) -> str:
        return value.rstrip("/")

    @property
    def database(self) -> URL:
        """Where the store is: PostgreSQL by ``DATABASE_URL``, otherwise one SQLite file in the data folder."""
        if not self.database_url:
            return URL.create("sqlite", database=str(self.data / "schakel.db"))
        url = make_url(self.database_url)
        if url.drivername in ("postgresql", "postgres"):
            url = url.set(drivername="postgresql+psycopg")
        return url

    @property
    def verschillen(self) -> Path:
        """Where comparisons of a whole caseload are kept to be looked at."""
        return self.data / "verschillen"

    @property
    def oidc_sleutel(self) -> str:
        """The secret towards the sign-in service, from the environment or a file."""
        if self.oidc_geheim_bestand is not None:
            return self.oidc_geheim_bestand.read_text(encoding="utf-8").strip()
        return self.oidc_geheim.get_secret_value()

    @property
    def oidc_rollen_lijst(self) -> list[tuple[str, str]]:
        """The roles of the sign-in service, each with one of ours."""
        pairs = (part.partition("=") for part in self.oidc_rollen.split(",") if part.strip())
        return [(theirs.strip(), ours.strip()) for theirs, _, ours in pairs]

    @property
    def weekbericht_lijst(self) -> list[tuple[str, str]]:
        """The teams that get a message every week, each with where it goes."""
        pairs = (part.partition("=") for part in self.weekbericht.split(",") if part.strip())
        return [(team.strip(), to.strip()) for team, _, to in pairs]

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
