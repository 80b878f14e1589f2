"""``rules/narratieven`` is read strictly, and every begrip in it is used."""

import re

import pytest

from engine.lint.loading import NEEDED_WORDS, read_narratieven
from engine.lint.phrases import phrase
from engine.lint.sentences import sentences
from engine.loader import RULES

FILES = {
    path.relative_to(RULES).as_posix(): path.read_bytes() for path in sorted((RULES / "narratieven").glob("*.yaml"))
}


def test_the_national_narratives_fit() -> None:
    found, problems = read_narratieven(FILES)
    assert found is not None
    assert not problems


def test_every_begrip_is_used() -> None:
    found, _ = read_narratieven(FILES)
    assert found is not None
    named = {
        name.rpartition(" ")[2]
        for rule in found.regels
        for patroon in rule.herken
        for name in (*patroon.alle, *patroon.rondom, *patroon.niet)
    }
    assert {item.id for item in found.begrippen} - named - set(NEEDED_WORDS) == set()


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("blokkerend.yaml", "[geen verbetering, zelfredzaamheid]", "[geen verbeteringen, zelfredzaamheid]",
         r"blokkerend.yaml:\d+: regels.1.herken.1.alle: begrip 'verbeteringen' bestaat niet. Bedoelt u 'verbetering'"),
        ("blokkerend.yaml", "[geen verbetering, zelfredzaamheid]", "[niet verbetering, zelfredzaamheid]",
         r"voor een begrip staat niets, 'geen' of 'wel'"),
        ("blokkerend.yaml", "vervalt_met: kalender", "vervalt_met: calender", r"kies uit verordening, kalender"),
        ("blokkerend.yaml", "id: LN02", "id: LN01", r"'LN01' bestaat al"),
        ("blokkerend.yaml", "beter:", "betr:", r"deze sleutel bestaat hier niet. Bedoelt u 'beter'"),
        ("begrippen.yaml", "id: kalender_genoemd", "id: kalender_gemaakt", r"het begrip 'kalender_genoemd' ontbreekt"),
        ("begrippen.yaml", "ontkenning:", "ontkenningen:", r"deze sleutel bestaat hier niet. Bedoelt u 'ontkenning'"),
    ],
)  # fmt: skip
def test_a_slip_is_told_where_it_stands(name: str, old: str, new: str, told: str) -> None:
    raw = FILES[f"narratieven/{name}"].decode()
    assert old in raw
    _, problems = read_narratieven({**FILES, f"narratieven/{name}": raw.replace(old, new, 1).encode()})
    assert any(re.search(told, str(problem)) for problem in problems), [str(problem) for problem in problems]


def test_no_files_is_no_narratives() -> None:
    assert read_narratieven({}) == (None, [])


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("trek* .. af", "wij trekken vijf uur af", True),
        ("trek* .. af", "wij trekken af", True),
        ("trek* .. af", "wij trekken een twee drie vier vijf zes zeven af", False),
        ("al # jaar", "al negen jaar", True),
        ("al # jaar", "al 12 jaar", True),
        ("is/zijn geen eis", "dat zijn geen eis", True),
        ("pgb", "pgb's", True),
        ("zin", "zinvol", False),
    ],
)
def test_how_words_are_searched(words: str, text: str, found: bool) -> None:
    assert bool(re.search(phrase(words), text)) == found


def test_sentences_do_not_end_at_abbreviations_and_numbers() -> None:
    text = "Zie art. 2.3 lid 1 van de wet, bijv. voor dr. De Vries. Dit is 2. Klaar!\n- een punt\n- nog een punt"
    found = sentences(text, ["art.", "dr.", "bijv."])
    assert [item.text for item in found] == [
        "Zie art. 2.3 lid 1 van de wet, bijv. voor dr. De Vries.",
        "Dit is 2.",
        "Klaar!",
        "een punt",
        "nog een punt",
    ]
    assert all(text[item.start : item.end] == item.text for item in found)
