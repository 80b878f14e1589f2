"""Conditions as engines write them: text for rule-engine and zen-engine, nested dictionaries for business-rules."""

import json
from datetime import date
from typing import Any, ClassVar

Row = dict[str, Any]


class Text:
    """Conditions as text: rule-engine and zen-engine write them alike."""

    never = "false"

    def equal(self, name: str, value: Any) -> str:
        return f"({name} == {_literal(value)})"

    def other(self, name: str, values: list[Any]) -> str:
        return self.every([self.known(name), *(f"({name} != {_literal(value)})" for value in values)])

    def least(self, name: str, value: Any) -> str:
        return f"({name} != null and {name} >= {_literal(value)})"

    def below(self, name: str, value: Any) -> str:
        return f"({name} != null and {name} < {_literal(value)})"

    def known(self, name: str) -> str:
        return f"({name} != null)"

    def unknown(self, name: str) -> str:
        return f"({name} == null)"

    def every(self, parts: list[str]) -> str:
        return parts[0] if len(parts) == 1 else f"({' and '.join(parts)})"

    def some(self, parts: list[str]) -> str:
        return parts[0] if len(parts) == 1 else f"({' or '.join(parts)})"


class Json:
    """Conditions as business-rules reads them. A number has a second variable that says whether it is known."""

    never: ClassVar[Row] = {"name": "niets__ja", "operator": "is_true", "value": True}

    def equal(self, name: str, value: Any) -> Row:
        return {"name": name, "operator": "equal_to", "value": value}

    def other(self, name: str, values: list[Any]) -> Row:
        return self.every([self.known(name), *(_not(self.equal(f"{name}__keuze", value)) for value in values)])

    def least(self, name: str, value: Any) -> Row:
        return self.every([self.known(name), _compared(name, "greater_than_or_equal_to", value)])

    def below(self, name: str, value: Any) -> Row:
        return self.every([self.known(name), _compared(name, "less_than", value)])

    def known(self, name: str) -> Row:
        return {"name": f"{name}__ja", "operator": "is_true", "value": True}

    def unknown(self, name: str) -> Row:
        return {"name": f"{name}__ja", "operator": "is_false", "value": True}

    def every(self, parts: list[Row]) -> Row:
        return parts[0] if len(parts) == 1 else {"all": parts}

    def some(self, parts: list[Row]) -> Row:
        return parts[0] if len(parts) == 1 else {"any": parts}


def _not(condition: Row) -> Row:
    return {**condition, "operator": "does_not_contain"}


def _compared(name: str, operator: str, value: Any) -> Row:
    return {"name": f"{name}__getal", "operator": operator, "value": float(plain(value))}


def plain(value: Any) -> Any:
    """A value as these engines know it: a day is its number."""
    return value.toordinal() if isinstance(value, date) else value


def _literal(value: Any) -> str:
    known = plain(value)
    return json.dumps(known) if isinstance(known, str) else str(known)
