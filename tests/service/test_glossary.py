"""The words of the help page: each in plain Dutch, with its article, and beside the question it stands in."""

from engine import load_rulebook
from letters import MAX_SENTENCE, measure_text
from service.web import glossary


def test_every_word_of_the_law_stands_in_an_article_that_was_read() -> None:
    book = load_rulebook()
    written = glossary._written()
    assert len(written) > 25
    for one in written:
        if one.bron is not None:
            assert one.bron.bwb in book.regelingen, one.woord
            assert one.bron.gelezen is not None, one.woord
    assert sum(one.bron is not None for one in written) > 15


def test_words_stand_beside_the_question_they_are_in() -> None:
    book = load_rulebook()
    found = {one.woord for one in glossary.words_in("Heeft het kind permanent toezicht nodig, blijvend?", book)}
    assert found == {"Permanent toezicht", "Blijvend"}
    assert glossary.words_in("Hoe oud is het kind?", book) == []


def test_every_explanation_is_plain() -> None:
    text = " ".join(one.uitleg for one in glossary.words(load_rulebook()))
    measured = measure_text("woorden", text)
    assert measured.langste <= MAX_SENTENCE
    assert measured.score >= 60
    assert [hit.woord for hit in measured.vondsten] == []
