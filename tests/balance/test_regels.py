"""``rules/draagkracht`` is read strictly: a slip is told with file, line, what is wrong and the nearest right word."""

import re
from pathlib import Path

import pytest
import yaml

from engine import Rulebook
from engine.balance.loading import read_draagkracht, refused
from engine.balance.model import GEBIEDEN
from engine.loader import RULES

FILES = {
    path.relative_to(RULES).as_posix(): path.read_bytes() for path in sorted((RULES / "draagkracht").glob("*.yaml"))
}
SLIPS = yaml.safe_load((Path(__file__).parent / "tikfouten.yaml").read_text(encoding="utf-8"))


def _refused(book: Rulebook, name: str, old: str, new: str) -> list[str]:
    raw = FILES[f"draagkracht/{name}"].decode()
    assert old in raw
    files = {**FILES, f"draagkracht/{name}": raw.replace(old, new, 1).encode()}
    found, parts = read_draagkracht(files)
    problems = [*parts.problems, *refused(found, parts, book.feiten, book.behoeften)]
    return [str(problem) for problem in problems]


def test_the_national_rules_fit(regelboek: Rulebook) -> None:
    found, parts = read_draagkracht(FILES)
    assert found is not None
    assert not parts.problems
    assert not refused(found, parts, regelboek.feiten, regelboek.behoeften)


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: f"{slip['bestand']}: {slip['nieuw'][:40]}")
def test_a_slip_is_told_where_it_stands(slip: dict[str, str], regelboek: Rulebook) -> None:
    found = _refused(regelboek, slip["bestand"], slip["oud"], slip["nieuw"])
    assert any(re.search(slip["melding"], line) for line in found), found


def test_a_rulebook_without_balance_rules_has_none() -> None:
    found, parts = read_draagkracht({"regelboek.yaml": b'versie: "1"'})
    assert found is None
    assert not parts.problems


def test_every_source_is_cited_by_its_name(regelboek: Rulebook) -> None:
    rules = regelboek.draagkracht
    assert rules is not None
    sources = [route.bron for item in rules.compensaties for route in item.routes]
    sources += [bron for item in rules.vlaggen for bron in item.bron] + [item.bron for item in rules.wijzers]
    cited = {regelboek.cite(bron) for bron in sources}
    assert not [text for text in cited if text.startswith("BWBR") and text != "BWBR0022841"]


def test_sentences_are_short_enough_to_read_aloud(regelboek: Rulebook) -> None:
    rules = regelboek.draagkracht
    assert rules is not None
    texts = [item.eerste_stap for item in rules.vlaggen] + [item.zin for item in rules.vlaggen]
    texts += [item.zin for item in rules.compensaties]
    long = [part for text in texts for part in re.split(r"(?<=[.?!:;]) ", text) if len(part.split()) > 20]
    assert not long


def test_the_questions_address_the_family_politely(regelboek: Rulebook) -> None:
    asked = [feit for feit in regelboek.feiten.values() if feit.id.startswith("balans_") and feit.wie[0] == "gezin"]
    assert len(asked) > 60
    for feit in asked:
        assert feit.vraag.endswith(("?", ".")), feit.id
        own_voice = feit.id == "balans_jongere_wil"
        assert own_voice == bool(re.search(r"\b(je|jij|jou|jouw)\b", feit.vraag)), feit.id
        assert len(feit.vraag.split()) <= 20, feit.id


def test_every_area_has_a_name_and_core_questions(regelboek: Rulebook) -> None:
    rules = regelboek.draagkracht
    assert rules is not None
    assert {item.id for item in rules.gebieden} == set(GEBIEDEN)
    for gebied in GEBIEDEN:
        assert len([item for item in rules.of_area(gebied) if item.kern]) == 2


def test_no_number_fact_feeds_the_balance(regelboek: Rulebook) -> None:
    """Classes instead of numbers: so no score can be kept, shown or exported."""
    numbers = [feit.id for feit in regelboek.feiten.values() if feit.id.startswith("balans_") and feit.soort == "getal"]
    assert not numbers


def test_the_folder_is_where_the_tests_look() -> None:
    assert len(FILES) >= 10
    assert Path(RULES / "draagkracht").is_dir()
