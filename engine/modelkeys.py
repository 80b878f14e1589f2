"""Which keys a place in a rulebook file may have, read from the data model itself."""

from collections.abc import Iterable
from typing import Any, get_args

from pydantic import BaseModel

Location = tuple[str | int, ...]


def known_keys(model: type[BaseModel], loc: Location) -> list[str]:
    """The keys that the block holding the last part of a pydantic location may have.

    >>> from engine.model import Regeling
    >>> known_keys(Regeling, ("naaam",))[:2]
    ['bwb', 'naam']
    """
    models = [model]
    for part in loc[:-1]:
        if isinstance(part, str):
            models = _below(models, part) or [item for item in models if item.__name__ == part] or models
    return [key for item in models for key in _keys(item)]


def _below(models: Iterable[type[BaseModel]], key: str) -> list[type[BaseModel]]:
    fields = [item.model_fields[_keys(item)[key]] for item in models if key in _keys(item)]
    return [found for field in fields for found in _models_in(field.annotation)]


def _keys(model: type[BaseModel]) -> dict[str, str]:
    """The keys as written in YAML with the field they fill."""
    return {field.alias or name: name for name, field in model.model_fields.items()}


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in get_args(annotation) for found in _models_in(part)]
