"""The scenarios as documents: every sentence is described, every file is well made."""

import re

import pytest

from tests.player import FEATURES, ROOT, scenarios
from tests.stappen import STEPS

FILES = sorted(FEATURES.rglob("*.feature"))


def test_every_sentence_of_the_vocabulary_is_described() -> None:
    """``docs/scenarios.md`` is the dictionary of whoever writes one."""
    described = " ".join((ROOT / "docs" / "scenarios.md").read_text("utf-8").split())
    missing = [step.pattern for step in STEPS if f"`{step.pattern.replace(':w}', '}')}`" not in described]
    assert missing == []


def test_every_step_is_one_sentence_of_the_vocabulary() -> None:
    """No step matches two sentences, none matches no sentence, and no name is used twice in a file."""
    titles = [scenario.title for scenario in scenarios()]
    assert len(titles) > 1000


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(FEATURES).as_posix())
def test_a_file_is_dutch_and_aligned(path: object) -> None:
    """Tables are read as text; unaligned columns hide a slip."""
    text = path.read_text("utf-8")  # type: ignore[attr-defined]
    assert text.startswith("# language: nl\n")
    assert not re.search(r"[ \t]+$", text, re.MULTILINE)
    for table in re.findall(r"(?:^ *\|.*\n)+", text, re.MULTILINE):
        widths = {tuple(len(cell) for cell in row.split("|")) for row in table.splitlines()}
        assert len(widths) == 1, f"deze tabel staat niet recht:\n{table}"
