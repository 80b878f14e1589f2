"""Whatever is written wrongly in a rulebook, a jurist gets Dutch words on the right line and never a traceback."""

import copy
import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from engine import RulebookError, load_rulebook
from engine.errors import Problem
from engine.loader import RegelBestand
from engine.messages import KINDS, problems_of
from engine.yamlread import Path_, read_file, read_text
from tests.regelboeken import HERE

_ENGLISH = re.compile(
    r"\b(should|input|valid|invalid|field|required|extra|inputs|string|integer|number|dictionary|instance|boolean|"
    r"least|items?|unable|parse|parsing|permitted|must|expected|found|error|type|value|not|the|be|is a|has)\b",
    re.IGNORECASE,
)
_WRONG: list[Any] = [None, True, 5, Decimal("1.5"), "Geen Id!", date(2024, 2, 29), [], [5], {}, {"onbekend": 1}]


def _whole() -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for path in sorted((HERE / "good" / "alles").glob("*.yaml")):
        for key, value in read_file(path).data.items():
            merged[key] = value
    return merged


WHOLE = _whole()


def _paths(part: Any, path: Path_ = ()) -> Iterator[Path_]:
    yield path
    pairs = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for key, value in pairs:
        yield from _paths(value, (*path, key))


def _places() -> list[Path_]:
    """One place of every kind: list positions do not make a difference, except for the nodes of a condition."""
    found: dict[Path_, Path_] = {}
    for path in _paths(WHOLE):
        found.setdefault(tuple(part for part in path if isinstance(part, str)), path)
    return [path for path in found.values() if path]


def _changed(whole: dict[str, Any], path: Path_, value: Any) -> dict[str, Any]:
    data = copy.deepcopy(whole)
    parent: Any = data
    for part in path[:-1]:
        parent = parent[part]
    if value is Ellipsis:
        del parent[path[-1]]
    else:
        parent[path[-1]] = value
    return data


def _problems(data: dict[str, Any]) -> tuple[list[Problem], set[str]]:
    try:
        RegelBestand.model_validate(data)
    except ValidationError as error:
        document = read_text(json.dumps(data, default=_plain, indent=1, ensure_ascii=False), "x.yaml")
        document.data = data
        return problems_of(error, document, RegelBestand, quote=True), {item["type"] for item in error.errors()}
    return [], set()


def _plain(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else value.isoformat()


def test_every_mistake_of_form_gives_dutch_on_the_right_line() -> None:
    kinds: set[str] = set()
    for path in _places():
        for wrong in [*_WRONG, ...]:
            problems, found = _problems(_changed({path[0]: WHOLE[path[0]]}, path, wrong))
            kinds |= found
            assert bool(problems) == bool(found)
            for problem in problems:
                assert problem.regel > 0
                assert problem.melding
                assert not _ENGLISH.search(problem.melding), problem
    assert kinds >= set(KINDS) - {"int_parsing_size", "finite_number", "date_type", "date_parsing", "bool_type"}
    assert kinds <= {*KINDS, "literal_error", "string_pattern_mismatch", "value_error", "knoop"}


def test_every_mistake_of_content_is_refused_or_allowed_without_a_traceback(tmp_path: Path) -> None:
    refused = 0
    for number, path in enumerate(_places()):
        for wrong in ("onbekend_woord", 5):
            data = _changed(WHOLE, path, wrong)
            if _problems(data)[0]:
                continue
            folder = tmp_path / f"{number}_{wrong}"
            folder.mkdir()
            (folder / "regelboek.yaml").write_text(json.dumps(data, default=_plain), encoding="utf-8")
            try:
                load_rulebook(folder)
            except RulebookError as error:
                refused += 1
                for problem in error.problems:
                    assert problem.regel > 0
                    assert not re.search(r"\b(should|input|field|Traceback|None)\b", str(problem))
    assert refused > 30


def _one(text: str) -> str:
    document = read_text(text, "x")
    with pytest.raises(ValidationError) as refused:
        RegelBestand.model_validate(document.data)
    return "\n".join(str(problem) for problem in problems_of(refused.value, document, RegelBestand, quote=True))


RULE = """regels:
  - id: a.b
    titel: T
    gevolg: g
    uitleg: {ja: Ja., nee: Nee.}
    versies:
      - bron:
          bwb: BWBR0034925
          artikel: "1.1"
        als:
"""
LINES = {
    "artikel zonder aanhalingstekens": (
        RULE.replace('"1.1"', "1.2") + "          feit: x",
        'x:9: regels.1.versies.1.bron.artikel: zet "1.2" tussen aanhalingstekens',
    ),
    "nul achteraan blijft staan": (
        RULE.replace('"1.1"', "2.10") + "          feit: x",
        'x:9: regels.1.versies.1.bron.artikel: zet "2.10" tussen aanhalingstekens',
    ),
    "sleutel in een blad": (
        RULE + "          alle:\n            - niet:\n                feit: x\n                minsten: 3",
        "x:14: regels.1.versies.1.als.alle.1.niet.minsten: deze sleutel bestaat hier niet. Bedoelt u 'minstens'?",
    ),
    "alle in alle": (
        RULE + "          alle:\n            - alle:\n                - {feit: x,\n                  bron: {\n"
        "                    lidd: 1}}",
        "x:15: regels.1.versies.1.als.alle.1.alle.1.bron.lidd: deze sleutel bestaat hier niet. Bedoelt u 'lid'?",
    ),
    "niet in niet": (
        RULE + "          niet:\n            niet:\n              een_van: []",
        "x:13: regels.1.versies.1.als.niet.niet.een_van: deze lijst mag niet leeg zijn",
    ),
    "zin zonder nee": (
        "feiten:\n  - id: x\n    zin:\n      ja: Ja.",
        "x:3: feiten.1.zin.nee: dit veld ontbreekt",
    ),
    "zin met een sleutel te veel": (
        "feiten:\n  - id: x\n    zin:\n      ja: Ja.\n      nee: Nee.\n      jaa: Ja.",
        "x:6: feiten.1.zin.jaa: deze sleutel bestaat hier niet. Bedoelt u 'ja'?",
    ),
    "oordeel zonder door": (
        RULE + "          feit: x\n          oordeel:\n            blijkt_uit: y",
        "x:12: regels.1.versies.1.als.oordeel.door: dit veld ontbreekt",
    ),
    "lid met een punt": (
        RULE + "          feit: x\n          bron: {lid: [1]}",
        "x:12: regels.1.versies.1.als.bron.lid: hier hoort een getal of tekst",
    ),
}


@pytest.mark.parametrize(("text", "expected"), LINES.values(), ids=LINES.keys())
def test_the_line_and_the_nearest_right_word(text: str, expected: str) -> None:
    assert _one(text) == expected


def test_without_quote_the_given_value_is_not_repeated() -> None:
    document = read_text("feiten:\n  - {id: Jansen, vraag: 123456782, soort: jansen}", "x")
    with pytest.raises(ValidationError) as refused:
        RegelBestand.model_validate(document.data)
    told = "\n".join(str(problem) for problem in problems_of(refused.value, document))
    assert "123456782" not in told
    assert "ansen" not in told
