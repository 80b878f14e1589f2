"""What families read in the plan is plain, warm and free of amounts that go out of date."""

import re
from collections.abc import Iterator

import pytest

from tests.transition.test_sides import BOOK, ITEMS

LONGEST = 20
MEAN = 12


def texts() -> Iterator[tuple[str, str]]:
    for item in ITEMS.values():
        yield from ((f"{item.id} {key}", getattr(item, key)) for key in ("titel", "tekst", "doe", "bij_missen"))
        yield f"{item.id} terugval", item.terugval.tekst if item.terugval else ""
    boek = BOOK.transitie
    yield from ((vlag.id, vlag.tekst) for vlag in boek.vlaggen.values())
    yield from ((stand.id, f"{stand.tekst} {stand.gesprek}") for stand in boek.standen.values())
    yield from ((day.id, day.tekst) for day in boek.mijlpalen.values())


def sentences(text: str) -> list[list[str]]:
    return [part.split() for part in re.split(r"(?<=[.!?:;])\s+", text) if part]


def test_sentences_are_short() -> None:
    lengths = {name: [len(words) for words in sentences(text)] for name, text in texts()}
    assert not {name: max(found) for name, found in lengths.items() if found and max(found) > LONGEST}
    everything = [length for found in lengths.values() for length in found]
    assert sum(everything) / len(everything) < MEAN


@pytest.mark.parametrize(
    "word", ["€", "hierbij", "derhalve", "dient te", "problematiek", "patiënt", "casus", "u dient"]
)
def test_no_word_that_pushes_people_away(word: str) -> None:
    assert not [name for name, text in texts() if word in text.lower() and name != "I08 titel"]


def test_eighteen_is_a_milestone() -> None:
    assert "een mijlpaal om te vieren" in ITEMS["E03"].tekst
    assert "een mijlpaal om te vieren" in BOOK.transitie.mijlpalen["m18"].titel


def test_what_is_not_certain_says_so() -> None:
    unsure = [
        item.id for item in ITEMS.values() if "G" not in item.zekerheid and item.uiterlijk and item.uiterlijk.hard
    ]
    assert unsure == ["A14", "C13"]
    assert all(ITEMS[name].let_op for name in unsure)
    for item in ITEMS.values():
        read = [bron.gelezen for bron in item.bron if bron.bwb != "beleid"]
        assert not (item.zekerheid == "G" and not all(read)), f"{item.id}: bron zonder gelezen tekst"
