"""Where people come from: demo accounts on this machine itself, or the gemeente's own sign-in service."""

from typing import Protocol

from service.identity.oidc import oidc_provider
from service.identity.people import Gebruiker, Rol
from service.settings import Settings
from service.store import Sessie, StoreError

TEAM = "demo"


class Provider(Protocol):
    """A source of people."""

    demo: bool

    def of_session(self, sessie: Sessie) -> Gebruiker | None:
        """The person of a session, as long as the source knows them."""

    def find(self, gebruiker_id: str) -> Gebruiker | None:
        """The person with this id outside a session, as long as the source knows them."""


class DemoProvider:
    """Accounts that anyone on this machine may take; they exist for trying out and hold no real person."""

    demo = True
    accounts = (
        Gebruiker("demo-noor", "Noor de Wit", "kinderverpleegkundige", TEAM, frozenset({Rol.INDICATIESTELLER})),
        Gebruiker("demo-sam", "Sam Bakker", "jeugdconsulent van de gemeente", TEAM, frozenset({Rol.CONSULENT})),
        Gebruiker("demo-tom", "Tom Maas", "transitieplanner", TEAM, frozenset({Rol.TRANSITIEPLANNER})),
        Gebruiker("demo-lies", "Lies Vos", "medewerker van het CIZ", TEAM, frozenset({Rol.INDICATIESTELLER})),
        Gebruiker("demo-bram", "Bram Kok", "jeugdconsulent van een ander team", "demo-2", frozenset({Rol.CONSULENT})),
        Gebruiker("demo-ada", "Ada Smit", "toezicht op het logboek", "demo-toezicht", frozenset({Rol.AUDITOR})),
        Gebruiker("demo-jet", "Jet Prins", "jurist van de gemeente", "demo-juridisch", frozenset({Rol.JURIST})),
    )

    def of_session(self, sessie: Sessie) -> Gebruiker | None:
        """The demo account of a session."""
        return self.find(sessie.gebruiker)

    def find(self, gebruiker_id: str) -> Gebruiker | None:
        """One of the demo accounts."""
        return next((one for one in self.accounts if one.id == gebruiker_id), None)


def provider_of(settings: Settings) -> Provider | None:
    """The source of people these settings choose, ``None`` when no sign-in service is set up.

    Raises ``StoreError`` when demo accounts would be reachable from another machine, or stand beside real people.
    """
    if settings.oidc_uitgever and settings.demo:
        raise StoreError("De demo en een aanmelddienst gaan niet samen: laat SCHAKEL_OIDC_UITGEVER of de demo weg.")
    if settings.oidc_uitgever:
        return oidc_provider(settings)
    if not settings.demo:
        return None
    if not settings.on_loopback:
        raise StoreError("De demo heeft geen wachtwoorden en draait alleen op dit apparaat: laat SCHAKEL_HOST weg.")
    return DemoProvider()
