"""The balance of every public case comes out as expected: judgement, areas, all red flags and the label."""

from datetime import date
from typing import Any

import pytest

from engine import Rulebook, birth_date
from engine.balance import balance
from tests.balance.casussen import as_case, stories

STORIES = stories()
needs_stories = pytest.mark.skipif(not STORIES, reason="de openbare casussen staan hier niet")


def _named(story: dict[str, Any]) -> str:
    return str(story["id"])


@needs_stories
@pytest.mark.parametrize("story", STORIES, ids=_named)
def test_the_balance_of_a_public_case(story: dict[str, Any], regelboek: Rulebook) -> None:
    wanted = story["verwacht_balans"]
    found = balance(as_case(story), story["peildatum"], regelboek)
    colours = {area.id: area.kleur for area in found.gebieden}
    assert found.oordeel == wanted["oordeel"]
    assert {name: colours[name] for name in wanted.get("gebieden", {})} == wanted.get("gebieden", {})
    assert [flag.id for flag in found.rode_vlaggen] == wanted["rode_vlaggen"]
    assert found.label == wanted.get("label")


@needs_stories
@pytest.mark.parametrize("story", [story for story in STORIES if story["varianten"]], ids=_named)
def test_a_variant_differs_in_one_fact_and_not_in_the_balance(story: dict[str, Any], regelboek: Rulebook) -> None:
    other = next(item for item in story["varianten"] if item["variant"] == "b")
    if other.get("verwacht_balans", "") is None:
        pytest.skip("deze variant wordt niet op de balans getoetst")
    changed = other["verschil"]
    born = changed["waarde"] if isinstance(changed["waarde"], date) else None
    facts = [{**row, "waarde": changed["waarde"]} if row["feit"] == changed["feit"] else row for row in story["feiten"]]
    found = balance(as_case({**story, "feiten": facts}, born=born), story["peildatum"], regelboek)
    assert found.oordeel == story["verwacht_balans"]["oordeel"]
    assert [flag.id for flag in found.rode_vlaggen] == story["verwacht_balans"]["rode_vlaggen"]


@needs_stories
def test_half_a_birth_date_leaves_the_transition_open(regelboek: Rulebook) -> None:
    story = next(item for item in STORIES if item["id"] == "PUB-19")
    found = balance(as_case(story), story["peildatum"], regelboek)
    assert "RV13" in [flag.id for flag in found.mogelijke_vlaggen]
    known = balance(as_case(story, born="2008-12-24"), story["peildatum"], regelboek)
    assert birth_date("2008-12-24") is not None
    assert "RV13" in [flag.id for flag in known.mogelijke_vlaggen]


@needs_stories
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("PUB-03", "hoe de nachten gaan, hoe lang u het volhoudt en of uw gezin in balans is"),
        ("PUB-05", "Klopt ons beeld"),
        ("PUB-21", "Wat missen wij"),
        ("PUB-17", "Wie wordt de vaste cliëntondersteuner"),
        ("PUB-22", "Wie wordt de vaste persoon voor de overgang"),
        ("PUB-22", "Hoe laat de jongere zelf merken"),
        ("PUB-07", "hoe de nachten gaan"),
        ("PUB-04", "in balans"),
        ("PUB-13", "een nacht van u overnemen"),
    ],
)
def test_the_questions_of_a_public_case_are_asked(name: str, words: str, regelboek: Rulebook) -> None:
    story = next(item for item in STORIES if item["id"] == name)
    found = balance(as_case(story), story["peildatum"], regelboek)
    assert any(words in item.vraag for item in found.vragen), [item.vraag for item in found.vragen]
