"""The examples in the docstrings of the service hold."""

import doctest
from types import ModuleType

import pytest

from service import settings
from service.web import todo, words


@pytest.mark.parametrize("module", [words, settings, todo])
def test_examples(module: ModuleType) -> None:
    outcome = doctest.testmod(module)
    assert outcome.attempted
    assert not outcome.failed
