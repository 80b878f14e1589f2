"""Known wrong arguments are found in any wording we know, ordinary letter text is left alone."""

import re
from pathlib import Path
from random import Random

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import InputError, Rulebook, load_rulebook
from engine.lint import Bevinding, blocks, lint, lint_grounds
from engine.lint.phrases import folded

BOOK = load_rulebook()
RULES = BOOK.narratieven
assert RULES is not None
SENTENCES = yaml.safe_load((Path(__file__).parent / "zinnen.yaml").read_text(encoding="utf-8"))
WRONG = [(rule.id, item.tekst, item.zin or item.tekst) for rule in RULES.regels for item in rule.fout]
GOOD = [*(text for rule in RULES.regels for text in rule.goed), *SENTENCES["goed"], *RULES.goede_teksten]
BLOCKING = {"LN01", "LN02", "LN03", "LN04", "LN05", "LN16"}


def _squeezed(text: str) -> str:
    return " ".join(folded(text).split())


def _rules(found: list[Bevinding]) -> list[str]:
    return [item.regel for item in found]


@pytest.mark.parametrize(("rule", "text", "part"), WRONG, ids=lambda value: str(value)[:50])
def test_an_example_is_found_in_its_sentence(rule: str, text: str, part: str) -> None:
    found = [item for item in lint(text, BOOK) if item.regel == rule]
    assert any(_squeezed(part) in _squeezed(item.zin) for item in found), _rules(lint(text, BOOK))


@pytest.mark.parametrize("item", SENTENCES["fout"], ids=lambda item: item["tekst"][:50])
def test_the_same_mistake_in_other_words_is_found(item: dict[str, str]) -> None:
    assert item["regel"] in _rules(lint(item["tekst"], BOOK))


@pytest.mark.parametrize("text", GOOD, ids=lambda text: text[:50])
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert [(item.regel, item.zin) for item in lint(text, BOOK)] == []


def test_every_rule_of_the_digest_is_there_with_its_answer() -> None:
    assert RULES is not None
    assert [rule.id for rule in sorted(RULES.regels, key=lambda rule: rule.id)] == [f"LN{n:02d}" for n in range(1, 18)]
    assert {rule.id for rule in RULES.regels if rule.blokkerend} == BLOCKING
    for rule in RULES.regels:
        assert rule.bronnen, rule.id
        assert rule.gronden, rule.id
        assert len(rule.fout) >= 5, rule.id
        assert len(rule.goed) >= 4, rule.id
        assert not [bron for bron in rule.bronnen if BOOK.cite(bron).startswith("BWBR")], rule.id


def test_a_finding_says_where_why_and_what_instead() -> None:
    text = "Wij hebben gesproken. Ouders doen dit al jaren en het gaat goed. Tot ziens."
    (found,) = lint(text, BOOK)
    assert (found.start, found.einde) == (22, 64)
    assert text[found.start : found.einde] == found.zin
    assert found.blokkerend
    assert "ECLI:NL:RBGEL:2017:3439" in found.uitspraken
    assert found.artikelen == ["Jeugdwet 2.3 lid 4"]
    assert found.beter
    assert blocks([found])
    assert not blocks(lint("Het protocol staat dit niet toe.", BOOK))


def test_an_article_of_the_verordening_excuses_usual_care_but_not_the_ciz_guideline() -> None:
    text = "De gevraagde hulp is gebruikelijke zorg."
    assert _rules(lint(text, BOOK)) == ["LN04"]
    assert _rules(lint(text, BOOK, verordening_artikel="5.2")) == []
    assert _rules(lint(f"{text} Zie artikel 5.2 van de verordening.", BOOK)) == []
    guideline = "Volgens de CIZ-richtlijn is dit gebruikelijke zorg."
    assert _rules(lint(guideline, BOOK, verordening_artikel="5.2")) == ["LN04"]


def test_a_calendar_excuses_a_deduction() -> None:
    text = "Wij trekken daarom vijf uur per week af."
    assert _rules(lint(text, BOOK)) == ["LN16"]
    assert _rules(lint(text, BOOK, kalender=True)) == []
    assert _rules(lint(f"{text} Zie de 24-uurskalender.", BOOK)) == []
    assert _rules(lint(f"{text} Zie de 24-uurskalender.", BOOK, kalender=False)) == ["LN16"]


def test_what_the_next_sentence_contradicts_is_left_alone() -> None:
    wrong = "U schreef dat ouders dit al jaren doen en dat het goed gaat."
    assert _rules(lint(wrong, BOOK)) == ["LN03"]
    assert _rules(lint(f"{wrong} Dat is geen reden om hulp te weigeren.", BOOK)) == []


def test_reason_and_refusal_may_stand_in_either_order() -> None:
    reason, refusal = "Uw kind laat geen vooruitgang zien.", "Wij wijzen de begeleiding daarom af."
    assert "LN01" in _rules(lint(f"{reason} {refusal}", BOOK))
    assert "LN01" in _rules(lint(f"{refusal} {reason}", BOOK))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(WRONG), st.randoms(use_true_random=False))
def test_case_and_spacing_play_no_part(item: tuple[str, str, str], random: Random) -> None:
    rule, text, _ = item
    changed = "".join(char.upper() if random.random() < 0.4 else char for char in text)
    changed = re.sub(" ", lambda _: random.choice([" ", "  ", " \n", "\u00a0", "\t"]), changed)
    assert _rules(lint(changed, BOOK)).count(rule) >= 1


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([*GOOD, *(text for _, text, _ in WRONG)]), max_size=12))
def test_places_are_places_in_the_text(texts: list[str]) -> None:
    text = "\n\n".join(texts)
    for item in lint(text, BOOK):
        assert item.start is not None
        assert text[item.start : item.einde] == item.zin


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_any_text_at_all_can_be_read(text: str) -> None:
    for item in lint(text, BOOK):
        assert text[item.start : item.einde] == item.zin


def test_a_ticked_ground_is_answered_like_a_sentence() -> None:
    found = lint_grounds(["ouders_doen_het_al_jaren", "protocol", "protocol"], BOOK)
    assert _rules(found) == ["LN03", "LN14"]
    assert found[0].blokkerend
    assert found[0].start is None


def test_an_unknown_ground_is_refused_with_the_nearest_right_one() -> None:
    with pytest.raises(InputError, match=r"deze grond bestaat niet\. Bedoelt u 'gebruikelijke_zorg'"):
        lint_grounds(["gebruikelijk_zorg"], BOOK)


def test_a_rulebook_without_narratives_finds_nothing() -> None:
    bare = Rulebook(versie="1", titel="", hash="0" * 64)
    assert lint("De gevraagde hulp is gebruikelijke zorg.", bare) == []
    assert lint_grounds(["protocol"], bare) == []
