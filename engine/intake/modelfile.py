"""Reads a YAML or JSON file as one of our own records, with the same errors as a case."""

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from engine.errors import InputError
from engine.messages import problems_of
from engine.yamlread import read_file

Record = TypeVar("Record", bound=BaseModel)


def read_record(path: Path, model: type[Record]) -> Record:
    """The record in a file. Raises ``InputError`` with every problem at once, with line and field."""
    document = read_file(path)
    try:
        return model.model_validate({} if document.data is None else document.data)
    except ValidationError as error:
        raise InputError(problems_of(error, document, model)) from None
