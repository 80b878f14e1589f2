"""Tracked differences, and edits that survive a new generated text."""

from hypothesis import given
from hypothesis import strategies as st

import letters

PARTS = st.lists(st.sampled_from(["een", "twee", "drie", "vier", "vijf"]), unique=True, max_size=5)


def _text(parts: list[str]) -> str:
    return "\n\n".join(parts)


@given(old=st.text(alphabet="ab \n", max_size=40), new=st.text(alphabet="ab \n", max_size=40))
def test_tracked_pieces_give_both_texts_back(old: str, new: str) -> None:
    pieces = letters.tracked(old, new)
    assert "".join(item.tekst for item in pieces if item.soort != "erbij") == old
    assert "".join(item.tekst for item in pieces if item.soort != "weg") == new


@given(base=PARTS, new=PARTS)
def test_who_changed_nothing_gets_the_new_text(base: list[str], new: list[str]) -> None:
    assert letters.merged(_text(base), _text(base), _text(new)).tekst == _text(new)
    assert letters.merged(_text(base), _text(base), _text(new)).botsingen == ()


@given(base=PARTS, mine=PARTS)
def test_edits_stay_when_the_generated_text_is_the_same(base: list[str], mine: list[str]) -> None:
    assert letters.merged(_text(base), _text(mine), _text(base)).tekst == _text(mine)


def test_a_new_reason_comes_in_and_an_edit_stays() -> None:
    found = letters.merged(
        "Hallo.\n\n- reden een\n\nGroet.", "Dag!\n\n- reden een\n\nGroet.", "Hallo.\n\n- reden twee\n\nGroet."
    )
    assert found.tekst == "Dag!\n\n- reden twee\n\nGroet."
    assert found.botsingen == ()


def test_both_changed_the_same_paragraph() -> None:
    found = letters.merged("A", "A van mij", "A van Schakel")
    assert found.tekst.startswith("A van mij")
    assert found.botsingen == ("A van Schakel",)
