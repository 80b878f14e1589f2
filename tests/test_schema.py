"""The schema that editors use is the one the data model gives, and every rule file fits it."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from engine.loader import RULES
from engine.schema import rulebook_schema, schema_text, write_schema
from engine.yamlread import read_file
from tests.regelboeken import GOOD

_OWN_FORMAT = ("draagkracht", "narratieven")


def _files() -> list[Path]:
    return [
        path
        for folder in (*GOOD, RULES)
        for path in sorted(folder.rglob("*.yaml"))
        if path.relative_to(folder).parts[0] not in _OWN_FORMAT
    ]


def _as_json(value: Any) -> Any:
    return json.loads(json.dumps(value, default=lambda item: float(item) if isinstance(item, Decimal) else str(item)))


def test_the_committed_schema_is_the_generated_one() -> None:
    written = (RULES / "schema.json").read_text(encoding="utf-8")
    assert written == schema_text(), "draai: python -c 'from engine.schema import write_schema; write_schema()'"


def test_the_schema_can_be_written_anywhere(tmp_path: Path) -> None:
    assert json.loads(write_schema(tmp_path).read_text(encoding="utf-8")) == rulebook_schema()


def test_an_editor_shows_only_dutch() -> None:
    records = rulebook_schema()["$defs"].values()
    assert not any("description" in record for record in records)


@pytest.mark.parametrize("path", _files(), ids=lambda path: "/".join(path.parts[-2:]))
def test_a_rule_file_fits_the_schema(path: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema_rs")
    data = read_file(path).data
    if data is not None:
        jsonschema.validator_for(rulebook_schema()).validate(_as_json(data))


def test_what_the_model_refuses_by_form_the_schema_refuses_too() -> None:
    jsonschema = pytest.importorskip("jsonschema_rs")
    check = jsonschema.validator_for(rulebook_schema())
    assert check.is_valid({"feiten": [{"id": "a", "wie": "ouder"}]})
    assert not check.is_valid({"feiten": [{"id": "A"}]})
    assert not check.is_valid({"feiten": [{"id": "a", "soort": "ja"}]})
    assert not check.is_valid({"feitn": []})
    assert not check.is_valid({"regels": [{"id": "a.b", "titel": date(2024, 1, 1).isoformat()}]})
