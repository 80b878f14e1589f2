"""The scenarios as documents: every sentence is described, every file is well made."""

import re
from pathlib import Path

import pytest

from tests.player import FEATURES, ROOT, scenarios
from tests.stappen import STEPS

FILES = sorted(FEATURES.rglob("*.feature"))


def test_every_sentence_of_the_vocabulary_is_described() -> None:
    """``docs/scenarios.md`` is the dictionary of whoever writes one."""
    described = " ".join((ROOT / "docs" / "scenarios.md").read_text("utf-8").split())
    shared = [step.pattern for step in STEPS if step.function.__module__.startswith("tests.stappen.")]
    missing = [pattern for pattern in shared if f"`{pattern.replace(':w}', '}')}`" not in described]
    assert missing == []


def test_every_step_is_one_sentence_of_the_vocabulary() -> None:
    """No step matches two sentences, none matches no sentence, and no name is used twice in a file."""
    titles = [scenario.title for scenario in scenarios()]
    assert len(titles) > 1000


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(FEATURES).as_posix())
def test_a_file_is_dutch_and_tells_something(path: Path) -> None:
    """Every file is in Dutch and has a title; nothing hides at the end of a line."""
    text = path.read_text("utf-8")
    assert text.startswith("# language: nl\n")
    assert re.search(r"^Functionaliteit: \w", text, re.MULTILINE)
    assert not re.search(r"[ \t]+$", text, re.MULTILINE)
