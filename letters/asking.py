"""What a writer can fill in for a letter: the catalogue ``teksten/velden.yaml``, and values checked against it."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict

from letters.dutch import day, money, number
from letters.template import TEKSTEN

FieldSoort = Literal["regel", "lang", "datum", "getal", "bedrag", "ja_nee"]
_LONGEST = 20_000


class Field(BaseModel):
    """One thing to fill in; ``feit`` is the fact of the case that counts when nobody filled it in."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    label: str
    soort: FieldSoort = "regel"
    uitleg: str = ""
    feit: str = ""


@lru_cache(maxsize=1)
def fields() -> dict[str, Field]:
    """Every field that a letter can ask for, by id."""
    records = yaml.safe_load((TEKSTEN / "velden.yaml").read_text(encoding="utf-8"))
    return {name: Field(id=name, **record) for name, record in records.items()}


def checked_fields(given: Mapping[str, str]) -> Mapping[str, str]:
    """The values as given; raises ``ValueError`` in Dutch for an unknown field or a value of the wrong kind."""
    for name, text in given.items():
        field = fields().get(name)
        if field is None:
            raise ValueError(f"er is geen veld '{name}' in een brief")
        if len(text) > _LONGEST:
            raise ValueError(f"{field.label}: dit is te lang")
        if text.strip() and fault(field, text):
            raise ValueError(f"{field.label}: {fault(field, text)}")
    return given


def fault(field: Field, text: str) -> str:
    """What is wrong with a value, or nothing."""
    try:
        if field.soort == "datum":
            date.fromisoformat(text.strip())
        elif field.soort in ("getal", "bedrag"):
            value = Decimal(text.strip().replace(",", "."))
            if not value.is_finite() or not 0 <= value < 10_000_000:
                return "schrijf een getal van 0 of hoger"
        elif field.soort == "ja_nee" and text not in ("ja", "nee"):
            return "kies ja of nee"
    except ValueError:
        return "schrijf een dag als jjjj-mm-dd"
    except InvalidOperation:
        return "schrijf een getal, bijvoorbeeld 7,5"
    return ""


def shown(field: Field, text: str) -> str:
    """A value as it is read in a letter; a longer text ends as a sentence does."""
    plain = text.strip()
    match field.soort:
        case "datum":
            return day(date.fromisoformat(plain))
        case "getal":
            return number(Decimal(plain.replace(",", ".")))
        case "bedrag":
            return money(Decimal(plain.replace(",", ".")))
    return f"{plain}." if field.soort == "lang" and plain[-1:].isalnum() else plain
