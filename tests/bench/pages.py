"""Server time per page with ten thousand cases on SQLite: processor time, so that other programs do not count."""

import random
import re
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from fastapi.testclient import TestClient

from service.dossier import Answer, Kind, Need, answer_item, kind_item, need_item, verhaal_item
from service.settings import Settings
from service.store import Actor, Store, new_case
from service.web.app import create_app
from tests.bench.measure import megabytes
from tests.bench.report import Section, table

P95_LIMIT_MS = 150.0
CASES = 10_000
VISITED = 40
TODAY = date(2026, 11, 21)
NEEDS = ("verpleging", "respijt", "begeleiding", "hulpmiddel", "vervoer", "woningaanpassing")
KNOWN = ("ingezetene", "zorgverzekering", "permanent_toezicht_nodig", "behoefte_blijvend", "lichamelijke_handicap")
HERE = "http://127.0.0.1:8000"
PAGES = ("", "/vragen", "/advies", "/mdo", "/controle", "/verloop", "/behoeften/toevoegen", "/brieven")
FREE = ("/", "/welke-wet", "/welke-wet?zoek=tilift", "/regelboek", "/beheer/gemeente")


def run() -> Section:
    """Fills a store, visits every page of some cases that were not in memory, and reports p50 and p95."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(data=Path(folder), demo=True, vandaag=TODAY))
        store: Store = app.state.site.store
        rng = random.Random(20261121)
        cases = [_case(store, number, rng) for number in range(CASES)]
        headers = {"Origin": HERE, "Sec-Fetch-Site": "same-origin"}
        http = TestClient(app, base_url=HERE, client=("127.0.0.1", 50000), headers=headers)
        http.post("/aanmelden", data={"gebruiker": "demo-noor", "naar": "/zaken"})
        chosen = rng.sample(cases, VISITED)
        measured = {"/zaken": [_timed(http, "/zaken") for _ in chosen]}
        measured |= {f"/zaken/…{page}": [] for page in PAGES}
        for case in chosen:
            for page in PAGES:
                app.state.site.adviser._recent.clear()  # elke pagina rekent zelf: de duurste kant
                measured[f"/zaken/…{page}"].append(_timed(http, f"/zaken/{case}{page}"))
        measured |= {page: [_timed(http, page) for _ in range(VISITED // 2)] for page in FREE}
        measured["Welke wet?: vraag en antwoord"] = _quick(http)
        store.close()
    rows = [[name, f"{_at(times, 0.5):.0f} ms", f"{_at(times, 0.95):.0f} ms"] for name, times in measured.items()]
    worst = max(_at(times, 0.95) for times in measured.values())
    body = [
        f"{CASES} zaken met zes behoeften op SQLite; {VISITED} daarvan bezocht, telkens met een leeg geheugen voor"
        " adviezen. Processortijd van de hele aanvraag in de server, met rekenen, ontsleutelen en loggen."
        f" Geheugen: {megabytes():.0f} MB.",
        table(["pagina", "p50", "p95"], rows),
        f"Hoogste p95: {worst:.0f} ms (doel: onder {P95_LIMIT_MS:.0f} ms).",
    ]
    return Section("pages", "Pagina's met tienduizend zaken", "\n\n".join(body), worst < P95_LIMIT_MS)


def _case(store: Store, number: int, rng: random.Random) -> str:
    kind = Kind(
        f"Verzonnen {number}",
        f"{rng.randint(2006, 2025)}-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}",
        "voorbeeldgemeente",
    )
    items = [kind_item(kind), verhaal_item("Wij slapen niet meer. " * 20)]
    items += [
        need_item(Need(f"b{at}", soort, "ouder" if soort == "respijt" else "kind", omschrijving="In eigen woorden."))
        for at, soort in enumerate(NEEDS)
    ]
    items += [
        answer_item(feit, "", Answer(rng.choice(["ja", "nee"]), "arts", "2026-10-01"))
        for feit in KNOWN
        if rng.random() < 0.7
    ]
    return new_case(store, Actor("demo-noor", "demo"), kind.roepnaam, items)


def _quick(http: TestClient) -> list[float]:
    """Every step of five questions."""
    times: list[float] = []
    for need in ("verpleging/kind", "respijt/ouder", "begeleiding/kind", "hulpmiddel/kind", "vervoer/kind"):
        where = f"/welke-wet/{need}/start"
        for _ in range(10):
            times.append(_timed(http, where))
            page = http.get(where).text
            form = re.search(r'name="vraag" value="(\w+)".*?name="antwoord" value="(\w+)"', page, re.DOTALL)
            if form is None:
                break
            answer = http.post(
                where.split("?")[0], data={"vraag": form[1], "antwoord": form[2]}, follow_redirects=False
            )
            where = answer.headers["location"]
    return times


def _timed(http: TestClient, path: str) -> float:
    return _spent(lambda: http.get(path).raise_for_status())


def _spent(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000


def _at(times: list[float], share: float) -> float:
    return sorted(times)[min(int(share * len(times)), len(times) - 1)]
