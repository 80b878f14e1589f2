"""How often something may be tried: a small bucket per address, for doors that stand open to everybody.

Each process counts in memory. What may be guessed at (a password, a number) is counted in the database as well, so
that more processes do not give more tries.
"""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import anyio.to_thread
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

_MOST_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Rate:
    """So many tries at once, and one more every so many seconds."""

    burst: int
    seconds: float


class Buckets:
    """Counts tries per key. Forgets whoever was away longest: memory stays small whatever comes in."""

    def __init__(self, rate: Rate, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._lock = threading.Lock()
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> float:
        """0 when this try is allowed; otherwise how many seconds to wait."""
        now = self._clock()
        with self._lock:
            left, seen = self._left.pop(key, (float(self._rate.burst), now))
            left = min(float(self._rate.burst), left + (now - seen) / self._rate.seconds)
            wait = 0.0 if left >= 1 else (1 - left) * self._rate.seconds
            self._left[key] = (left - 1 if left >= 1 else left, now)
            while len(self._left) > _MOST_KEPT:
                self._left.popitem(last=False)
            return wait


DOORS = {
    "aanmelden": ("GET /aanmelden/start", "GET /aanmelden/terug", "POST /aanmelden"),
    "nummers": ("POST /noodtoegang", "POST /zoeken"),
    "vrij": ("POST /api/", "POST /welke-wet"),
}
"""The doors by name: the beginnings of what is asked."""
SHARED = ("aanmelden", "nummers")
"""The doors that all processes count together."""
Count = Callable[[str, str, Rate], float]


class Limited:
    """Answers 429 to whoever tries too often. The address of the browser is counted, never logged or kept on disk.

    ``together`` counts a try at a door of ``SHARED`` for all processes, by a keyed hash of the address.
    """

    def __init__(
        self, app: ASGIApp, rates: dict[str, Rate], refuse: Callable[[Scope, int], Response], together: Count
    ) -> None:
        self.app = app
        self.refuse = refuse
        self.together = together
        self._rates = rates
        self._buckets = {name: Buckets(rate) for name, rate in rates.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets a try through or tells how long to wait."""
        asked = f"{scope['method']} {scope['path']}" if scope["type"] == "http" else ""
        door = next((name for name, starts in DOORS.items() if asked.startswith(starts)), None)
        wait = await self._wait(door, (scope.get("client") or ("",))[0]) if door and door in self._buckets else 0.0
        if wait:
            await self.refuse(scope, int(wait) + 1)(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _wait(self, door: str, address: str) -> float:
        wait = self._buckets[door].take(address)
        if wait or door not in SHARED:
            return wait
        try:
            return await anyio.to_thread.run_sync(self.together, door, address, self._rates[door])
        except SQLAlchemyError:  # zonder database komt niemand verder; de bladzijde zelf zegt dat
            return 0.0
