"""Two hundred people at once on PostgreSQL, two worker processes: reading, answering and taking advice. Run by hand.

``DATABASE_URL=postgresql://… python -m tests.bench.load [people] [seconds]`` writes docs/metingen.md. It uses the demo
accounts on this machine only and fills the database it is given: give it an empty one.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import httpx2

from service.settings import Settings
from service.store import Actor, CaseRows, Store, check_log, open_store, read_case_rows
from tests.bench.crowd import THINK, Person, Told
from tests.bench.report import Section, table, write

PORT = 8790
HERE = f"http://127.0.0.1:{PORT}"
P95_LIMIT_MS = 500.0
_CODE = (
    "import uvicorn; uvicorn.run('tests.bench.load:made', factory=True, host='127.0.0.1',"
    f" port={PORT}, workers=2, log_level='error', access_log=False)"
)


def made() -> object:
    """The application of one worker."""
    from service.web.app import create_app

    return create_app(_settings(os.environ["LOAD_DATA"]))


def _settings(folder: str) -> Settings:
    return Settings(data=Path(folder), demo=True)


def run(people: int = 200, seconds: float = 300.0) -> Section:
    """Starts the service, lets everybody work, and tells what was measured."""
    if not Settings().database_url:
        raise SystemExit("zet DATABASE_URL op een lege database van PostgreSQL")
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen([sys.executable, "-c", _CODE], env={**os.environ, "LOAD_DATA": folder})
        try:
            _wait()
            crowd = _work(people, seconds)
        finally:
            server.terminate()
            server.wait(20)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        store = open_store(_settings(folder))
        lost = sum(lost_updates(store, [one for person in crowd for one in person.told], crowd))
        whole = not check_log(store).fouten
        store.close()
    return _section(crowd, people, seconds, lost, whole, used.ru_utime + used.ru_stime)


def _work(people: int, seconds: float) -> list[Person]:
    """Two by two on one case: the first makes it, the other one, of the same team, works on it too."""
    until = time.monotonic() + seconds
    crowd: list[Person] = []
    for number in range(people):
        partner = crowd[-1] if number % 2 else None
        crowd.append(Person(HERE, number, until, partner))
        crowd[-1].start()
        time.sleep(sum(THINK) / 2 / people)  # niet iedereen klikt op hetzelfde moment voor het eerst
    for person in crowd:
        person.join()
    return crowd


def lost_updates(store: Store, told: list[Told], crowd: list[Person]) -> list[bool]:
    """Per acknowledged text whether it is gone, or went over somebody else's without its writer having seen that."""
    cases: dict[str, CaseRows] = {}
    for case in {person.case for person in crowd if person.case}:
        zaak_id = case.rsplit("/", 1)[1]
        cases[case] = read_case_rows(store, Actor("demo-noor", "demo"), zaak_id)
    found = []
    for one in told:
        stories = [row for row in cases[one.case].vastleggingen if row.onderwerp == "verhaal"]
        mine = [row for row in stories if row.inhoud.get("tekst") == one.words]
        over = [row for row in stories if mine and one.base < row.zaak_versie < mine[0].zaak_versie]
        found.append(not mine or bool(over))
    return found


def _section(crowd: list[Person], people: int, seconds: float, lost: int, whole: bool, spent: float) -> Section:
    kinds: dict[str, list[float]] = {}
    for person in crowd:
        for kind, took in person.took:
            kinds.setdefault(kind, []).append(took)
    every = sorted(took for times in kinds.values() for took in times)
    bad = sum((person.bad for person in crowd), Counter[str]())
    clashes = sum(person.clashes for person in crowd)
    told = sum(len(person.told) for person in crowd)
    p95 = _at(every, 0.95)
    held = not bad and not lost and whole and p95 < P95_LIMIT_MS
    rows = [
        [kind, str(len(times)), f"{statistics.median(times):.0f}", f"{_at(sorted(times), 0.95):.0f}"]
        for kind, times in sorted(kinds.items())
    ]
    body = [
        f"{people} mensen tegelijk, {seconds:.0f} seconden, PostgreSQL, twee processen; de mensen, de dienst en de"
        f" database delen deze machine (belasting op het eind: {os.getloadavg()[0]:.1f}). Twee mensen per zaak."
        f" Tussen twee klikken {THINK[0]:.0f} tot {THINK[1]:.0f} seconden om te lezen en te typen; een verwijzing"
        " volgt meteen.",
        table(["verzoek", "aantal", "p50 (ms)", "p95 (ms)"], rows),
        f"Samen {len(every)} verzoeken, {len(every) / seconds:.0f} per seconde: p50 {statistics.median(every):.0f} ms,"
        f" p95 {p95:.0f} ms (eis: onder {P95_LIMIT_MS:.0f} ms), langste {every[-1]:.0f} ms. Rekentijd van de dienst,"
        f" met starten: {1000 * spent / len(every):.0f} ms per verzoek. Fouten: {dict(bad) or 0}."
        f" Van {told} bevestigde teksten verloren of ongezien overschreven: {lost}. Botsingen die netjes zijn gemeld:"
        f" {clashes}. Logboek heel: {'ja' if whole else 'nee'}. Eis {'gehaald' if held else '**niet gehaald**'}.",
    ]
    return Section("load", "Belasting", "\n\n".join(body), held)


def _at(times: list[float], share: float) -> float:
    return times[min(int(share * len(times)), len(times) - 1)]


def _wait() -> None:
    for _ in range(300):
        try:
            if httpx2.get(f"{HERE}/gereed").status_code == 200:
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.2)
    raise SystemExit("de dienst start niet")


if __name__ == "__main__":
    words = sys.argv[1:]
    section = run(int(words[0]) if words else 200, float(words[1]) if len(words) > 1 else 300.0)
    write(section)
    print(section.text)
    sys.exit(0 if section.held else 1)
