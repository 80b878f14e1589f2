"""Druk de eisen uit pyproject.toml af: de gewone, plus die van de genoemde extra's of groepen.

Pip wil in hash-modus geen pad (-e .) aannemen; daarom krijgt het deze lijst met requirements.lock als beperking.
"""

import sys
import tomllib
from pathlib import Path


def eisen(namen: list[str]) -> list[str]:
    """Een groep (dependency-groups) staat op zichzelf; een extra komt boven op de gewone eisen."""
    inhoud = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    groepen, project = inhoud["dependency-groups"], inhoud["project"]
    extras = project["optional-dependencies"]
    onbekend = [naam for naam in namen if naam not in groepen and naam not in extras]
    if onbekend:
        sys.exit(f"Schakel: pyproject.toml kent geen extra of groep {', '.join(onbekend)}.")
    lijst: list[str] = [] if namen and all(naam in groepen for naam in namen) else list(project["dependencies"])
    for naam in namen:
        lijst += groepen.get(naam) or extras[naam]
    return sorted(set(lijst))


if __name__ == "__main__":
    print("\n".join(eisen(sys.argv[1:])))
