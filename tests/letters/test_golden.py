"""Golden letters, read in full by a person: ``python -m tests.letters.golden --schrijf`` rewrites them."""

from collections import Counter

import pytest

import letters
from tests.letters.golden import GOLDEN, Golden, golden_text, goldens, main


@pytest.mark.parametrize("case", sorted({item.case for item in goldens()}))
def test_the_letters_of_a_family(case: str) -> None:
    for item in goldens():
        if item.case == case:
            assert golden_text(item) == item.path.read_text(encoding="utf-8"), f"anders: {item.path.name} ({item.kind})"


def test_every_kind_has_three_families_and_no_text_is_left_over() -> None:
    families = Counter(kind for kind, _ in {(item.kind, item.case) for item in goldens()})
    assert {kind.id for kind in letters.kinds() if families[kind.id] < 3} == set()
    assert {item.path for item in goldens()} == set(GOLDEN.glob("*/*.txt"))


def test_the_command_names_what_changed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    one = Golden("zo-is-het-geregeld", "logeren")
    monkeypatch.setattr("tests.letters.golden.goldens", lambda: iter([one]))
    monkeypatch.setattr("tests.letters.golden.golden_text", lambda item: "anders")
    monkeypatch.setattr("tests.letters.golden.GOLDEN", one.path.parents[1] / "bestaat-niet")
    assert main([]) == 1
    assert "zo-is-het-geregeld/logeren.txt" in capsys.readouterr().out
