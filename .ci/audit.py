"""Zoek bekende kwetsbaarheden in requirements.lock met pip-audit, en zeg eerlijk wat niet te beoordelen was.

Zonder verbinding met de databank, of met een spiegel die haar niet kent, slaagt pip-audit zonder iets te hebben gezien.
Daarom telt hier wat het echt beoordeeld heeft, niet zijn code.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

LOCK = Path(__file__).parent.parent / "requirements.lock"


def draai(uitvoer: Path) -> str:
    """Laat pip-audit lopen; geef de laatste regel van zijn klacht."""
    opdracht = [sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip", "-r", str(LOCK)]
    opdracht += ["--progress-spinner", "off", "--timeout", "15", "-f", "json", "-o", str(uitvoer)]
    klaar = subprocess.run(opdracht, capture_output=True, text=True, check=False, timeout=600)
    return (klaar.stderr.strip().splitlines() or [f"code {klaar.returncode}"])[-1]


def oordeel(pakketten: list[dict[str, Any]], klacht: str) -> int:
    beoordeeld = [pakket for pakket in pakketten if "skip_reason" not in pakket]
    lekken = [(pakket, lek) for pakket in beoordeeld for lek in pakket["vulns"]]
    for pakket, lek in lekken:
        hersteld = ", ".join(lek["fix_versions"]) or "nog niet"
        print(f"  {pakket['name']} {pakket['version']}: {lek['id']}; hersteld in: {hersteld}")
    if not beoordeeld:
        print("pip-audit: OVERGESLAGEN, de databank met kwetsbaarheden is van hier niet te bereiken.")
        print(f"  {pakketten[0]['skip_reason'] if pakketten else klacht}"[:200])
    else:
        over = len(pakketten) - len(beoordeeld)
        print(f"pip-audit: {len(lekken)} kwetsbaarheden bekend in {len(beoordeeld)} pakketten; {over} niet beoordeeld.")
    return 1 if lekken else 0


def main() -> int:
    with tempfile.TemporaryDirectory() as map_:
        uitvoer = Path(map_, "uitslag.json")
        klacht = draai(uitvoer)
        tekst = uitvoer.read_text(encoding="utf-8") if uitvoer.exists() else ""
    return oordeel(json.loads(tekst)["dependencies"] if tekst else [], klacht)


if __name__ == "__main__":
    sys.exit(main())
