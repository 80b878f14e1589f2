"""Where people come from: demo accounts on this machine itself, or (issue 7) the gemeente's own sign-in service."""

from typing import Protocol

from service.identity.people import Gebruiker, Rol
from service.settings import Settings
from service.store import StoreError

TEAM = "demo"


class Provider(Protocol):
    """A source of people."""

    demo: bool

    def find(self, gebruiker_id: str) -> Gebruiker | None:
        """The person with this id, as long as the source knows them."""


class DemoProvider:
    """Accounts that anyone on this machine may take; they exist for trying out and hold no real person."""

    demo = True
    accounts = (
        Gebruiker("demo-noor", "Noor de Wit", "kinderverpleegkundige", TEAM, frozenset({Rol.INDICATIESTELLER})),
        Gebruiker("demo-sam", "Sam Bakker", "jeugdconsulent van de gemeente", TEAM, frozenset({Rol.CONSULENT})),
        Gebruiker("demo-lies", "Lies Vos", "medewerker van het CIZ", TEAM, frozenset({Rol.INDICATIESTELLER})),
    )

    def find(self, gebruiker_id: str) -> Gebruiker | None:
        """One of the demo accounts."""
        return next((one for one in self.accounts if one.id == gebruiker_id), None)


def provider_of(settings: Settings) -> Provider | None:
    """The source of people these settings choose, ``None`` when no sign-in service is set up.

    Raises ``StoreError`` when demo accounts would be reachable from another machine.
    """
    if not settings.demo:
        return None
    if not settings.on_loopback:
        raise StoreError("De demo heeft geen wachtwoorden en draait alleen op dit apparaat: laat SCHAKEL_HOST weg.")
    return DemoProvider()
