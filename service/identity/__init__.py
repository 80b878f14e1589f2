"""Who is there and what they may do."""

from service.identity.oidc import RETURN_PATH, OidcProvider, SignInFailedError
from service.identity.page import authorization_page
from service.identity.people import MATRIX, RELATIES, Gebruiker, Recht, Rol
from service.identity.providers import TEAM, DemoProvider, Provider, provider_of
from service.identity.routes import ROUTES, recht_of

__all__ = [
    "MATRIX",
    "RELATIES",
    "RETURN_PATH",
    "ROUTES",
    "TEAM",
    "DemoProvider",
    "Gebruiker",
    "OidcProvider",
    "Provider",
    "Recht",
    "Rol",
    "SignInFailedError",
    "authorization_page",
    "provider_of",
    "recht_of",
]
