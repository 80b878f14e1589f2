"""Signing in with a gemeente's own provider: OpenID Connect, code flow with PKCE (S256), roles from its claims."""

import secrets
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from service.identity.people import Gebruiker, Rol
from service.settings import Settings, is_loopback
from service.store import Sessie, StoreError

if TYPE_CHECKING:
    from authlib.integrations.httpx_client import OAuth2Client

RETURN_PATH = "/aanmelden/terug"
_ALGORITHMS = ["RS256", "PS256", "ES256"]
_LEEWAY = 60
_FRESH = 3600.0
_TIMEOUT = 10.0


class SignInFailedError(Exception):
    """Signing in did not succeed; ``reden`` is a word for the page and the log, never what the provider said."""

    def __init__(self, reden: str) -> None:
        self.reden = reden
        super().__init__(reden)


@dataclass(frozen=True, slots=True)
class Begun:
    """A sign-in that was begun: where to send the browser, and what only the server may know until it comes back."""

    address: str
    secret: dict[str, str] = field(repr=False)


class OidcProvider:
    """People of one OpenID provider. Who somebody is stands in their session, as the provider said at signing in."""

    demo = False

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._known: tuple[float, dict[str, Any], Any] | None = None

    @property
    def origin(self) -> str:
        """Where the browser may be sent to."""
        parts = urlsplit(self._settings.oidc_uitgever)
        return f"{parts.scheme}://{parts.netloc}"

    def of_session(self, sessie: Sessie) -> Gebruiker | None:
        """The person who signed in to this session."""
        who = sessie.inhoud.get("wie")
        if not who:
            return None
        return Gebruiker(
            sessie.gebruiker, who["naam"], who["functie"], who["team"], frozenset(Rol(word) for word in who["rollen"])
        )

    def find(self, gebruiker_id: str) -> None:
        """Nobody: outside a session the provider is not asked, and what somebody was last year opens nothing."""

    def begin(self) -> Begun:
        """Begins a sign-in. Raises ``SignInFailedError`` when the provider does not answer."""
        about, _ = self._provider()
        verifier, state, nonce = (secrets.token_urlsafe(48) for _ in range(3))
        with self._client() as client:
            address, _ = client.create_authorization_url(
                about["authorization_endpoint"], state=state, nonce=nonce, code_verifier=verifier
            )
        return Begun(str(address), {"state": state, "nonce": nonce, "verifier": verifier})

    def finish(self, code: str, state: str, secret: Mapping[str, str]) -> Gebruiker:
        """The person behind a code that came back. Raises ``SignInFailedError`` unless everything fits."""
        if not code or not secrets.compare_digest(state.encode(), secret.get("state", "").encode()):
            raise SignInFailedError("verlopen")
        about, _ = self._provider()
        try:
            with self._client() as client:
                token = client.fetch_token(about["token_endpoint"], code=code, code_verifier=secret["verifier"])
        except Exception as error:
            raise SignInFailedError("code") from error
        return self._person(self._claims(str(token.get("id_token", "")), secret["nonce"]))

    def farewell(self) -> str:
        """Where to end the session at the provider too; empty when it has no such place."""
        try:
            place = self._provider()[0].get("end_session_endpoint", "")
        except SignInFailedError:
            return ""
        # Geen id_token_hint: daarin staat wie het is, en dat hoort niet in een adres.
        back = {"client_id": self._settings.oidc_client, "post_logout_redirect_uri": f"{self._settings.adres}/"}
        return f"{place}?{urlencode(back)}" if place else ""

    def _client(self) -> "OAuth2Client":
        from authlib.integrations.httpx_client import OAuth2Client

        return OAuth2Client(
            client_id=self._settings.oidc_client,
            client_secret=self._settings.oidc_sleutel or None,
            token_endpoint_auth_method="client_secret_basic" if self._settings.oidc_sleutel else "none",
            scope=self._settings.oidc_scopes,
            redirect_uri=f"{self._settings.adres}{RETURN_PATH}",
            code_challenge_method="S256",
            timeout=_TIMEOUT,
        )

    def _provider(self, again: bool = False) -> tuple[dict[str, Any], Any]:
        """What the provider says about itself, and its keys; asked again after an hour or for an unknown key."""
        from httpx2 import Client
        from joserfc.jwk import KeySet

        with self._lock:
            if self._known and not again and time.monotonic() - self._known[0] < _FRESH:
                return self._known[1], self._known[2]
            issuer = self._settings.oidc_uitgever
            try:
                with Client(timeout=_TIMEOUT) as http:
                    about = http.get(f"{issuer}/.well-known/openid-configuration").raise_for_status().json()
                    keys = KeySet.import_key_set(http.get(about["jwks_uri"]).raise_for_status().json())
            except Exception as error:
                raise SignInFailedError("bereikbaar") from error
            if about.get("issuer", "").rstrip("/") != issuer:
                raise SignInFailedError("uitgever")
            self._known = (time.monotonic(), about, keys)
            return about, keys

    def _claims(self, id_token: str, nonce: str) -> Mapping[str, Any]:
        from joserfc import jwt
        from joserfc.errors import JoseError

        about, keys = self._provider()
        try:
            try:
                token = jwt.decode(id_token, keys, algorithms=_ALGORITHMS)
            except (JoseError, ValueError):
                # De aanmelddienst kan intussen een nieuwe sleutel hebben.
                about, keys = self._provider(again=True)
                token = jwt.decode(id_token, keys, algorithms=_ALGORITHMS)
            jwt.JWTClaimsRegistry(
                leeway=_LEEWAY,
                iss={"essential": True, "value": about["issuer"]},
                aud={"essential": True, "value": self._settings.oidc_client},
                exp={"essential": True},
                sub={"essential": True},
                nonce={"essential": True, "value": nonce},
            ).validate(token.claims)
        except (JoseError, ValueError) as error:
            raise SignInFailedError("token") from error
        audience = token.claims["aud"]
        if isinstance(audience, list) and len(audience) > 1 and token.claims.get("azp") != self._settings.oidc_client:
            raise SignInFailedError("token")
        return token.claims

    def _person(self, claims: Mapping[str, Any]) -> Gebruiker:
        settings = self._settings
        given = {str(word) for word in _listed(_at(claims, settings.oidc_rollen_claim))}
        roles = frozenset(Rol(rol) for word, rol in settings.oidc_rollen_lijst if word in given)
        if not roles:
            raise SignInFailedError("rol")
        team = next((str(word) for word in _listed(_at(claims, settings.oidc_team_claim))), "") or settings.oidc_team
        if not team:
            raise SignInFailedError("team")
        name = str(claims.get("name") or claims.get("preferred_username") or "Zonder naam")
        function = str(_at(claims, settings.oidc_functie_claim) or ", ".join(sorted(roles)))
        return Gebruiker(f"oidc:{claims['sub']}", name, function, team, roles)


def _at(claims: Mapping[str, Any], path: str) -> Any:
    """A claim by its path, such as ``realm_access.roles``."""
    found: Any = claims
    for part in path.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def oidc_provider(settings: Settings) -> OidcProvider:
    """The provider of these settings; raises ``StoreError`` when they are not safe or not whole."""
    parts = urlsplit(settings.oidc_uitgever)
    if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
        raise StoreError("De aanmelddienst moet met https beginnen (SCHAKEL_OIDC_UITGEVER).")
    if not settings.oidc_client or not settings.adres:
        raise StoreError("Bij een aanmelddienst horen ook SCHAKEL_OIDC_CLIENT en SCHAKEL_ADRES.")
    known = set(Rol)
    wrong = [rol for _, rol in settings.oidc_rollen_lijst if rol not in known]
    if wrong or not settings.oidc_rollen_lijst:
        raise StoreError("SCHAKEL_OIDC_ROLLEN koppelt uw rollen aan die van Schakel, zoals 'jeugdteam=consulent'.")
    if not all(find_spec(name) for name in ("authlib", "httpx2", "joserfc")):
        raise StoreError("Voor een aanmelddienst zijn pakketten meer nodig: installeer schakel[oidc].")
    return OidcProvider(settings)
