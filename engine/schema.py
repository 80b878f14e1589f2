"""The JSON Schema of a rulebook file, so that an editor completes keys and marks mistakes while somebody types."""

import json
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from engine.loader import RULES, RegelBestand

SCHEMA_NAME = "schema.json"
_ABOUT = "Een bestand van een regelboek van Schakel: feiten, behoeften, regels, routes, signalen en parameters."


class _Plain(GenerateJsonSchema):
    """Without titles that only repeat the key."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """No field gets a title."""
        return False


def rulebook_schema() -> dict[str, Any]:
    """The JSON Schema of one YAML file of a rulebook, made from the data model."""
    schema = RegelBestand.model_json_schema(schema_generator=_Plain)
    # What stands above a class is English and for programmers; an editor shows only what is written for jurists.
    for record in schema["$defs"].values():
        record.pop("description", None)
    return {**schema, "$schema": _Plain.schema_dialect, "description": _ABOUT}


def schema_text() -> str:
    """The schema as it stands in the file: sorted, so that a change of the model shows as a small difference."""
    return json.dumps(rulebook_schema(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def write_schema(folder: Path | None = None) -> Path:
    """Writes the schema beside the rules and returns the file."""
    path = (folder or RULES) / SCHEMA_NAME
    path.write_text(schema_text(), encoding="utf-8")
    return path
