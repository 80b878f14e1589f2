"""Golden letters: whole letters as text, read by a person. ``python -m tests.letters.golden --schrijf`` rewrites them.

``gezinnen/`` holds what a writer filled in for each family, ``golden/`` a letter for each kind they get.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

import engine
import letters

HERE = Path(__file__).parent
FAMILIES, CASES, GOLDEN = HERE / "gezinnen", HERE / "zaken", HERE / "golden"
TODAY = date(2026, 11, 21)


@dataclass(frozen=True)
class Golden:
    """One letter to one family; the reader is named when it is not the family's usual one."""

    kind: str
    case: str
    reader: str = ""

    @property
    def path(self) -> Path:
        """Where its text stands."""
        return GOLDEN / self.kind / (f"{self.case}@{self.reader}.txt" if self.reader else f"{self.case}.txt")


def goldens() -> Iterator[Golden]:
    """Every golden letter."""
    for path in sorted(FAMILIES.glob("*.yaml")):
        for name in _family(path.stem)["soorten"]:
            kind, _, reader = name.partition("@")
            yield Golden(kind, path.stem, reader)


@lru_cache(maxsize=1)
def rulebook() -> engine.Rulebook:
    """The national rulebook."""
    return engine.load_rulebook()


@lru_cache(maxsize=64)
def _family(case: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((FAMILIES / f"{case}.yaml").read_text(encoding="utf-8"))
    return found


@lru_cache(maxsize=64)
def assessed(case: str) -> tuple[engine.Zaak, engine.Advies]:
    """A case of ``zaken/`` with its advice."""
    zaak = engine.read_case_file(CASES / f"{case}.yaml", rulebook(), TODAY)
    return zaak, engine.assess(zaak, TODAY, rulebook())


def details(item: Golden) -> letters.LetterDetails:
    """What the writer filled in for this letter: the family's own words, over them those of this kind."""
    family = _family(item.case)
    own = family["soorten"][f"{item.kind}@{item.reader}" if item.reader else item.kind]
    kind = next(found for found in letters.kinds() if found.id == item.kind)
    head = {**family["brief"], **own.get("brief", {})} | ({"audience": item.reader} if item.reader else {})
    fields = {**family.get("velden", {}), **own.get("velden", {})}
    return letters.LetterDetails.model_validate(
        {
            **head,
            "given": {name: _text(value) for name, value in fields.items() if name in kind.velden},
            "needs": _needs(kind, family, own),
        }
    )


def _needs(kind: letters.Kind, family: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    granted = own.get("grants", family.get("grants", {}))
    words = own.get("behoeften", family.get("behoeften", {}))
    found: dict[str, Any] = {}
    for need in {**granted, **words, **own.get("aanbieder", {})}:
        typed = {name: _text(value) for name, value in words.get(need, {}).items() if name in kind.velden_behoefte}
        extra = {"aanbieder": own["aanbieder"][need]} if need in own.get("aanbieder", {}) else {}
        found[need] = {**granted.get(need, {}), **extra, "given": typed}
    return found


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def letter(item: Golden) -> letters.Letter:
    """The letter itself."""
    zaak, advies = assessed(item.case)
    return letters.compose(item.kind, advies, zaak, rulebook(), details(item))


def golden_text(item: Golden) -> str:
    """The letter as text, without what every change of a rule changes, and below it what its checklist still asks."""
    made = letter(item)
    missing = [f"- {check.tekst}: {', '.join(check.wat)}" for check in made.open]
    book = rulebook()
    text = made.tekst.replace(book.hash[:12], "(kenmerk)").replace(f"versie {book.versie}", "versie (versie)")
    return f"{text}\n---\nNog open:\n" + "\n".join(missing) + "\n"


def main(arguments: list[str]) -> int:
    """Says which letters changed; with ``--schrijf`` writes them."""
    wanted = list(goldens())
    changed = 0
    for item in wanted:
        text = golden_text(item)
        if item.path.exists() and item.path.read_text(encoding="utf-8") == text:
            continue
        changed += 1
        print(item.path.relative_to(HERE))
        if "--schrijf" in arguments:
            item.path.parent.mkdir(parents=True, exist_ok=True)
            item.path.write_text(text, encoding="utf-8")
    known = {item.path for item in wanted}
    for path in sorted(GOLDEN.glob("*/*.txt")):
        if path not in known:
            changed += 1
            print(f"{path.relative_to(HERE)}: hoort bij geen gezin")
            if "--schrijf" in arguments:
                path.unlink()
    print(f"{len(wanted)} brieven, {changed} anders")
    return 0 if not changed or "--schrijf" in arguments else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
