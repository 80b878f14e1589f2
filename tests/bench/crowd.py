"""One of many people at work: reads, answers a question, tells the story, takes advice, and thinks in between."""

import random
import re
import threading
import time
from collections import Counter
from typing import NamedTuple

import httpx2

from tests.service.reader import Page, PageForm

THINK = (5.0, 10.0)
"""Seconds between two clicks: somebody reads a page, or types."""
_READS = ("", "/vragen", "/controle", "/verhaal", "/verloop", "/behoeften", "/vastgelegd")
_ACCOUNTS = ("demo-noor", "demo-sam")


class Told(NamedTuple):
    """A text that the service said it had kept, and the version on which it was typed."""

    case: str
    words: str
    base: int


class Person(threading.Thread):
    """Somebody who works until it is time; ``partner`` made the case they share."""

    def __init__(self, here: str, number: int, until: float, partner: "Person | None") -> None:
        super().__init__()
        self.here, self.number, self.until, self.partner = here, number, until, partner
        self.random = random.Random(number)
        self.case = ""
        self.took: list[tuple[str, float]] = []
        self.bad: Counter[str] = Counter()
        self.told: list[Told] = []
        self.clashes = 0

    def run(self) -> None:
        """Works until it is time; what breaks this off is counted as a fault, whatever it is."""
        try:
            self._work()
        except Exception as error:
            self.bad[f"afgebroken: {type(error).__name__}"] += 1

    def _work(self) -> None:
        """Signs in, makes or joins a case, and works on it."""
        limits = httpx2.Limits(keepalive_expiry=3.0)  # korter dan de server: die sluit na vijf stille seconden
        headers = {"Origin": self.here, "Sec-Fetch-Site": "same-origin"}
        with httpx2.Client(base_url=self.here, headers=headers, timeout=60, limits=limits) as http:
            self.http = http
            self._ask("aanmelden", "/aanmelden", {"gebruiker": _ACCOUNTS[self.number % 2], "naar": "/zaken"})
            self.case = self._partners_case() if self.partner else self._new_case()
            while self.case and time.monotonic() < self.until:
                chance = self.random.random()
                if chance < 0.5:
                    self._ask("lezen", self.case + self.random.choice(_READS))
                elif chance < 0.65:
                    self._ask("advies", f"{self.case}/advies")
                elif chance < 0.7:
                    self._ask("advies vastleggen", f"{self.case}/advies", {})
                elif chance < 0.9:
                    self._answer()
                else:
                    self._tell()
                self._think()

    def _partners_case(self) -> str:
        while time.monotonic() < self.until and self.partner is not None and not self.partner.case:
            time.sleep(0.5)
        return self.partner.case if self.partner else ""

    def _new_case(self) -> str:
        form = Page(self._ask("lezen", "/zaken/nieuw").text).form("/zaken/nieuw")
        self._think()
        made = self._ask("antwoord", "/zaken/nieuw", form.filled(**{"geboren-jaar": "2020"}))
        case = made.url.path.removesuffix("/verhaal")
        form = Page(self._ask("lezen", f"{case}/behoeften/toevoegen").text).form("/toevoegen")
        self._think()
        kies = self.random.sample(["verpleging.kind", "respijt.ouder", "begeleiding.kind", "hulpmiddel.kind"], 2)
        self._ask("antwoord", f"{case}/behoeften/toevoegen", form.filled(kies=kies))
        return case

    def _answer(self) -> None:
        page = Page(self._ask("lezen", f"{self.case}/vragen").text)
        form = next((one for one in page.forms if "/vragen/" in one.action), None)
        self._think()
        if form is None:
            return
        data = form.filled()
        for name, options in form.choices.items():
            if name.startswith("a-"):
                data[name] = [self.random.choice(options)]
        self._send("antwoord", form, data)

    def _tell(self) -> None:
        form = Page(self._ask("lezen", f"{self.case}/verhaal").text).form("/verhaal")
        self._think()
        words = f"Verhaal {self.number}, regel {len(self.told)}, {self.random.random()}"
        base = int(dict(form.pairs)["versie"])
        if self._send("antwoord", form, form.filled(verhaal=words)):
            self.told.append(Told(self.case, words, base))

    def _send(self, kind: str, form: PageForm, data: dict[str, list[str]]) -> bool:
        """Whether it was kept; a clash with the partner is told on a page, and is no fault."""
        answer = self._ask(kind, form.action, data, clash=True)
        self.clashes += answer.status_code == 409
        return answer.status_code == 200

    def _ask(
        self, kind: str, path: str, data: dict[str, list[str]] | dict[str, str] | None = None, clash: bool = False
    ) -> httpx2.Response:
        method = "GET" if data is None else "POST"
        while True:
            began = time.perf_counter()
            answer = self.http.request(method, path, data=data)
            self.took.append((kind, (time.perf_counter() - began) * 1000))
            if answer.status_code >= 400 and not (clash and answer.status_code == 409):
                self.bad[f"{method} {re.sub(r'/[^/]{22}', '/…', path)} {answer.status_code}"] += 1
            if answer.status_code != 303:
                return answer
            method, path, data, kind = "GET", answer.headers["location"], None, "lezen"

    def _think(self) -> None:
        time.sleep(min(self.random.uniform(*THINK), max(self.until - time.monotonic(), 0)))
