"""The same letter gives the same bytes, in every form, whatever was written in between."""

import pytest

import letters
from tests.letters.golden import goldens, letter

_FIRST = {item.kind: item for item in reversed(list(goldens()))}


@pytest.mark.parametrize("kind", sorted(_FIRST))
def test_every_kind_in_every_form(kind: str) -> None:
    made = letter(_FIRST[kind])
    before = {form: letters.render(made, form) for form in letters.FORMS}
    again = {form: letters.render(letter(_FIRST[kind]), form) for form in reversed(letters.FORMS)}
    assert {form for form in letters.FORMS if before[form] != again[form]} == set()
