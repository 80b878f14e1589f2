"""Who is there and what they may do."""

from service.identity.people import MATRIX, Gebruiker, Recht, Rol
from service.identity.providers import TEAM, DemoProvider, Provider, provider_of

__all__ = ["MATRIX", "TEAM", "DemoProvider", "Gebruiker", "Provider", "Recht", "Rol", "provider_of"]
