"""What every answer carries and what every request must satisfy, before any page code runs."""

from collections.abc import Callable
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.settings import Settings, is_loopback
from service.web.forms import UPLOADS

_CSP = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": _CSP,
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Frame-Options": "DENY",
}
_SAFE = ("GET", "HEAD", "OPTIONS")
LIST_PATH = "/transitie/lijst"
Refuse = Callable[[Scope, int, str], Response]


class SecurityHeaders:
    """Sets the security headers on every answer; nothing but the style sheets may be kept by a browser."""

    def __init__(self, app: ASGIApp, sign_in: str = "") -> None:
        self.app = app
        # Een browser houdt form-action ook aan op wat na een formulier komt: afmelden gaat door naar de aanmelddienst.
        policy = _CSP.replace("form-action 'self'", f"form-action 'self' {sign_in}".rstrip())
        self.headers = {**HEADERS, "Content-Security-Policy": policy}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Adds the headers on the way out."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self.app(scope, receive, with_headers)


class Gate:
    """Refuses what may not come in: a form sent from another site, a body that is too large, a demo from outside."""

    def __init__(self, app: ASGIApp, settings: Settings, refuse: Refuse) -> None:
        self.app = app
        self.settings = settings
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets a request through or answers it with a refusal."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        if self.settings.demo and not _from_this_machine(scope, headers):
            await self.refuse(scope, 403, "demo")(scope, receive, send)
        elif scope["method"] not in _SAFE and not scope["path"].startswith("/api/") and not self._same_site(headers):
            await self.refuse(scope, 403, "andere_site")(scope, receive, send)
        elif _declared(headers) > self._most(scope):
            await self.refuse(scope, 400, "te_groot")(scope, receive, send)
        else:
            await self._limited(scope, receive, send)

    def _most(self, scope: Scope) -> int:
        """How many bytes may come in: more only where a file or a list of young people may be sent."""
        if scope["path"] == LIST_PATH:
            return self.settings.grootste_lijst
        file = scope["method"] == "POST" and scope["path"].endswith(UPLOADS)
        return self.settings.grootste_bijlage + 10_000 if file else self.settings.grootste_formulier

    def _same_site(self, headers: Headers) -> bool:
        """Fetch metadata decides; without it the Origin must be our own. Every browser in use sends one of the two."""
        site = headers.get("sec-fetch-site")
        if site is not None:
            return site == "same-origin"
        origin = headers.get("origin")
        if origin is None:
            return False
        own = urlsplit(self.settings.adres).netloc if self.settings.adres else headers.get("host", "")
        return urlsplit(origin).netloc == own

    async def _limited(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Counts the body as it comes: a length that was not declared, or was a lie, does not help."""
        left = self._most(scope)

        async def counting() -> Message:
            nonlocal left
            message = await receive()
            if message["type"] == "http.request":
                left -= len(message.get("body", b""))
                if left < 0:
                    raise TooLargeError
            return message

        started = False

        async def noting(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, counting, noting)
        except TooLargeError:
            if started:
                raise
            await self.refuse(scope, 400, "te_groot")(scope, receive, send)


class CatchAll:
    """Turns what nobody foresaw into a page, inside the other layers: headers stay, and no trace reaches a log."""

    def __init__(self, app: ASGIApp, page: Callable[[Scope, Exception], Response]) -> None:
        self.app = app
        self.page = page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Runs the application; an answer that had begun is broken off."""
        started = False

        async def noting(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, noting)
        except TooLargeError:
            raise
        except Exception as error:
            if scope["type"] != "http":
                raise
            answer = self.page(scope, error)
            if not started:
                await answer(scope, receive, send)


class TooLargeError(Exception):
    """The body grew past the limit."""


def _declared(headers: Headers) -> int:
    length = headers.get("content-length", "0")
    return int(length) if length.isdigit() else 0


def _from_this_machine(scope: Scope, headers: Headers) -> bool:
    """The peer is this machine, and the browser thinks so too: another site cannot rebind its name to ours."""
    client = scope.get("client")
    host = urlsplit(f"//{headers.get('host', '')}").hostname or ""
    return client is not None and is_loopback(client[0]) and is_loopback(host)
