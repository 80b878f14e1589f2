"""Our own words keep to B1; the measure itself counts as a Dutch reader would."""

import pytest

import letters
from letters.leesbaarheid import MAX_MEAN, MAX_SENTENCE, MIN_SCORE, found_words, measured, split, syllables, words_of
from tests.letters.golden import Golden, goldens, letter

SYLLABLES = {
    "huis": 1, "lopen": 2, "verordening": 4, "gemeente": 3, "ouders": 2, "nieuwe": 2, "leeuw": 1, "draaien": 2,
    "mooie": 2, "groei": 1, "zeeën": 2, "geïnd": 2, "coördinatie": 5, "vertrouwenspersoon": 5, "bezwaar": 2,
    "wij": 1, "ijs": 1, "besluit": 2, "cliëntondersteuner": 6, "jeugdhulp": 2, "Awb": 1, "ruim": 1, "kalender": 3,
}  # fmt: skip


@pytest.mark.parametrize(("word", "count"), SYLLABLES.items())
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_sentences_and_words() -> None:
    assert split("Dit is art. 5. Dat ook! En u? Ja.") == ["Dit is art. 5.", "Dat ook!", "En u?", "Ja."]
    assert split("Bel drs. Jansen op 14 000. Dank u.") == ["Bel drs. Jansen op 14 000.", "Dank u."]
    assert words_of("U krijgt 7,5 uur (per week).") == ["U", "krijgt", "7,5", "uur", "per", "week"]


def test_officialese_gets_a_better_word() -> None:
    found = found_words("Derhalve verzoeken wij u. Indien nodig bellen wij.")
    assert [(hit.woord, hit.beter) for hit in found] == [("Derhalve", "daarom"), ("Indien", "als")]
    assert not found_words("De cliëntondersteuner helpt u.")


def test_the_measure_of_a_known_text() -> None:
    measure = measured("proef", ["Ik ben er.", "Dit is een korte zin."])
    assert (measure.zinnen, measure.woorden, measure.gemiddeld, measure.langste) == (2, 8, 4.0, 5)
    assert measure.score == round(206.84 - 0.93 * 4 - 77 * 9 / 8, 1)
    assert measure.is_b1


def test_a_hard_text_is_not_b1() -> None:
    text = "De onderhavige beschikking strekt tot verantwoording van maatschappelijke ondersteuningsmogelijkheden."
    measure = measured("proef", [text])
    assert not measure.is_b1
    assert measure.moeilijkste == (text,)
    assert {hit.woord for hit in measure.vondsten} >= {"onderhavige", "beschikking"}


@pytest.mark.parametrize("kind", [kind.id for kind in letters.kinds()])
def test_our_own_words_are_b1(kind: str) -> None:
    """Left out: article citations, sentences that are only a value (facts, explanations, own words), names, gaps."""
    for item in goldens():
        if item.kind != kind:
            continue
        whole, *parts = letters.measure(letter(item), alleen_eigen=True)
        assert whole.gemiddeld <= MAX_MEAN, item
        assert whole.langste <= MAX_SENTENCE, (item, whole.moeilijkste)
        assert whole.score >= MIN_SCORE, (item, whole.score)
        assert not whole.vondsten, (item, whole.vondsten)
        for part in parts:
            assert part.gemiddeld <= MAX_MEAN, (item, part)
            assert part.langste <= MAX_SENTENCE, (item, part)


def test_the_worst_sentences_of_each_part_are_shown() -> None:
    whole, *parts = letters.measure(letter(Golden("toekenning-jeugdwet", "drie-oorzaken")))
    assert len(whole.moeilijkste) == 3
    assert {part.plek for part in parts} >= {"Wat wij besluiten", "Waarom deze wet"}
    assert all(part.moeilijkste for part in parts if part.zinnen)
