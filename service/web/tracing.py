"""Gives every request a trace of its own: what happens to a case in it carries the same number in the log."""

import secrets

from starlette.types import ASGIApp, Receive, Scope, Send

from service.store import trace


class Traced:
    """Sets the trace before anything else runs. What a browser sends is not believed: it could borrow a trace."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Runs the application within a trace."""
        token = trace.set(secrets.token_hex(16))
        try:
            await self.app(scope, receive, send)
        finally:
            trace.reset(token)
