"""Turns pydantic's findings into Dutch problems with file and line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ValidationError

from engine.errors import Problem, advised
from engine.modelkeys import Location, known_keys
from engine.yamlread import Document, Path_

_DATE = "hier hoort een bestaande datum (jjjj-mm-dd)"
_WHOLE = "hier hoort een geheel getal"
_NUMBER = "hier hoort een getal, met een punt voor de decimalen"
_BLOCK = "hier hoort een blok met sleutels"
_SWITCH = "hier hoort true of false"
KINDS = {
    "missing": "dit veld ontbreekt",
    "extra_forbidden": "deze sleutel bestaat hier niet",
    "string_type": "hier hoort tekst",
    "date_type": _DATE,
    "date_parsing": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_from_float": _WHOLE,
    "int_parsing_size": _WHOLE,
    "decimal_type": _NUMBER,
    "decimal_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "bool_type": _SWITCH,
    "bool_parsing": _SWITCH,
    "list_type": "hier hoort een lijst; begin elke regel met een streepje",
    "too_short": "deze lijst mag niet leeg zijn",
    "dict_type": _BLOCK,
    "model_type": _BLOCK,
}
_SHAPES = {
    r"^[a-z][a-z0-9_]*$": "begin met een kleine letter en gebruik verder alleen kleine letters, cijfers en _",
    r"^[a-z][a-z0-9_-]*$": "begin met een kleine letter en gebruik verder alleen kleine letters, cijfers, _ en -",
    r"^[a-z0-9_]+(\.[a-z0-9_]+)+$": "gebruik kleine letters, cijfers en _, met ten minste één punt, zoals jeugdwet.1_2",
    r"^(BWBR\d{7}|ECLI:[A-Z0-9:.]+|beleid)$": "schrijf BWBR met zeven cijfers, een ECLI of beleid",
    r"^(BWBR\d{7}|beleid)$": "schrijf BWBR met zeven cijfers, of beleid",
}
_KINDS = {"str": "tekst", "int": "een getal", "decimal": "een getal", "date": "een datum (jjjj-mm-dd)", "bool": ""}
_OTHERWISE = "deze waarde past hier niet"


@dataclass(frozen=True, slots=True)
class _Finding:
    kind: str
    loc: Location
    context: dict[str, Any]
    path: Path_
    union: tuple[Path_, str] | None


def problems_of(
    error: ValidationError, document: Document, model: type[BaseModel] | None = None, *, quote: bool = False
) -> list[Problem]:
    """Every finding of a validation as a problem at its line; one per place, also where several types are allowed.

    ``model`` is what was validated: it lets unknown keys be answered with the nearest right one. The value that was
    given is repeated only with ``quote``, which is for rulebooks: never for what someone filed about a family.
    """
    findings = [_finding(item, document) for item in error.errors(include_url=False, include_input=False)]
    return [
        document.problem(path, message)
        for path, message in dict.fromkeys(_messages(findings, document, model, quote=quote))
    ]


def _finding(item: Any, document: Document) -> _Finding:
    loc: Location = tuple(item["loc"])
    path: Path_ = ()
    union = None
    for place, part in enumerate(loc):
        if (*path, part) in document.lines or (item["type"] == "missing" and place == len(loc) - 1):
            path = (*path, part)
        elif isinstance(part, str) and part not in ("Alle", "EenVan", "Niet", "Blad"):
            union = (path, part)
    return _Finding(str(item["type"]), loc, item.get("ctx") or {}, path, union)


def _messages(
    findings: list[_Finding], document: Document, model: type[BaseModel] | None, *, quote: bool
) -> Iterator[tuple[Path_, str]]:
    unions: dict[Path_, list[_Finding]] = {}
    for finding in findings:
        if finding.union:
            unions.setdefault(finding.union[0], []).append(finding)
        else:
            yield finding.path, _message(finding, document, model, quote=quote)
    for path, group in unions.items():
        blocks = [item for item in group if item.kind != "model_type" and item.union and item.union[1][0].isupper()]
        for item in blocks if isinstance(document.value(path), dict) else ():
            yield item.path, _message(item, document, model, quote=quote)
        if not blocks or not isinstance(document.value(path), dict):
            yield path, _either(group)


def _either(group: list[_Finding]) -> str:
    names = [item.union[1] for item in group if item.union]
    words = [_KINDS.get(name, "een blok met sleutels" if name[0].isupper() else "") for name in names]
    allowed = list(dict.fromkeys(word for word in words if word))
    return f"hier hoort {', '.join(allowed[:-1])} of {allowed[-1]}" if len(allowed) > 1 else _OTHERWISE


def _message(finding: _Finding, document: Document, model: type[BaseModel] | None, *, quote: bool) -> str:
    value = document.value(finding.path)
    match finding.kind:
        case "extra_forbidden":
            keys = known_keys(model, finding.loc) if model else []
            return _unknown_key(str(finding.path[-1]), value, keys)
        case "string_type":
            return _text_wanted(value, quote=quote)
        case "literal_error":
            words = re.findall(r"'([^']*)'", str(finding.context.get("expected", "")))
            return advised(f"kies uit {', '.join(words)}", str(value), words)
        case "string_pattern_mismatch":
            return _SHAPES.get(str(finding.context.get("pattern")), "deze naam heeft niet de goede vorm")
        case "value_error":
            return str(finding.context.get("error") or _OTHERWISE)
        case "knoop":
            return _node_wanted(value)
    return KINDS.get(finding.kind, _OTHERWISE)


def _unknown_key(key: str, value: Any, keys: list[str]) -> str:
    if value is None and " " in key:
        return "deze sleutel bestaat hier niet; staat er een komma in een tekst, zet die dan tussen aanhalingstekens"
    return advised(KINDS["extra_forbidden"], key, keys)


def _text_wanted(value: Any, *, quote: bool) -> str:
    if value is None:
        return "hier hoort tekst, maar er staat niets"
    if isinstance(value, dict | list):
        return "hier hoort tekst; begint die met een accolade of haak, zet haar dan tussen aanhalingstekens"
    if quote and isinstance(value, bool | int | Decimal | date):
        shown = str(value).lower() if isinstance(value, bool) else str(value)
        return f'zet "{shown}" tussen aanhalingstekens'
    return "zet deze waarde tussen aanhalingstekens"


def _node_wanted(value: Any) -> str:
    kinds = ["alle", "een_van", "niet", "feit"]
    if not isinstance(value, dict):
        return "hier hoort een knoop, zoals {feit: naam} of een blok met alle, een_van of niet"
    if any(kind in value for kind in kinds):
        return "een knoop heeft precies één van alle, een_van, niet of feit"
    message = "een knoop begint met alle, een_van, niet of feit"
    return next((found for key in value if (found := advised(message, str(key), kinds)) != message), message)
