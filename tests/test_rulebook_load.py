"""A good rulebook loads; a bad one is refused with file, line and Dutch words, everything at once."""

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine import RulebookError, load_rulebook, loader
from engine.checks import CHECKS
from engine.checks.survey import Survey
from engine.rulebook import Rulebook
from tests.regelboeken import BAD, GOOD, HERE, assembled


@pytest.mark.parametrize("folder", GOOD, ids=lambda path: path.name)
def test_a_good_rulebook_loads(folder: Path) -> None:
    book = load_rulebook(folder)
    assert book.versie
    assert len(book.hash) == 64
    assert book.at(date(2026, 1, 1)).rules


@pytest.mark.parametrize("folder", BAD, ids=lambda path: path.name)
def test_a_bad_rulebook_is_refused_with_every_problem(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(RulebookError) as refused:
        load_rulebook(assembled(folder, tmp_path))
    assert str(refused.value) == (folder / "verwacht.txt").read_text(encoding="utf-8").strip()


def test_every_check_refuses_something(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    books: list[Rulebook] = []
    monkeypatch.setattr(loader, "check_rulebook", lambda book, used: books.append(book) or [])
    for folder in BAD:
        try:
            load_rulebook(assembled(folder, tmp_path))
        except RulebookError:
            continue
    asleep = {check.__module__ for check in CHECKS if not any(list(check(Survey(book))) for book in books)}
    assert not asleep


def test_a_rulebook_without_files_is_checked_too() -> None:
    book = Rulebook(versie="1", titel="", hash="0" * 64, regels=load_rulebook(HERE / "good" / "klein").regels.values())
    problems = loader.check_rulebook(book)
    assert {problem.plaats for problem in problems} == {"regelboek"}


def test_derived_facts_come_after_what_they_are_computed_from() -> None:
    names = [feit.id for feit in load_rulebook(HERE / "good" / "alles").derived_facts]
    assert names.index("achttiende_dag") < names.index("maanden_tot_achttien")
    assert names.index("achttiende_dag") < names.index("aanvraag_voor_achttien")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "regelboek.yaml").write_text('versie: "1"')
    (tmp_path / "weg.yaml").symlink_to(tmp_path / "bestaat_niet")
    with pytest.raises(RulebookError, match=r"^weg.yaml: dit bestand kan niet worden gelezen$"):
        load_rulebook(tmp_path)


def test_an_enormous_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "regelboek.yaml").write_text("# " + "x" * 1_000_001)
    with pytest.raises(RulebookError, match="te groot"):
        load_rulebook(tmp_path)


def test_a_change_in_any_file_changes_the_hash(tmp_path: Path) -> None:
    first = load_rulebook(assembled(HERE / "good" / "mappen", tmp_path / "een"))
    changed = assembled(HERE / "good" / "mappen", tmp_path / "twee")
    with (changed / "draagkracht" / "balans.yaml").open("a") as file:
        file.write("# anders\n")
    assert load_rulebook(changed).hash != first.hash


def test_two_hundred_and_fifty_rules_load_fast(tmp_path: Path) -> None:
    (tmp_path / "regelboek.yaml").write_text(json.dumps(_large()), encoding="utf-8")
    start = time.process_time()
    book = load_rulebook(tmp_path)
    seconds = time.process_time() - start
    assert (len(book.regels), len(book.feiten)) == (250, 200)
    # Measured 0.2 s of this process itself: what else the machine does is not counted.
    assert seconds < 1.5


def _large() -> dict[str, Any]:
    bron = {"bwb": "BWBR0034925", "artikel": "2.3", "lid": 1, "gelezen": "2026-01-01"}
    sentences = {"ja": "{kind} heeft dit nodig.", "nee": "{kind} heeft dit niet nodig."}
    return {
        "versie": "1",
        "regelingen": [{"bwb": "BWBR0034925", "naam": "Jeugdwet", "afkorting": "Jw"}],
        "feiten": [
            {"id": f"feit_{number}", "niveau": "behoefte", "vraag": "Is dit zo?", "wie": ["ouder"], "zin": sentences}
            for number in range(200)
        ],
        "behoeften": [
            {
                "id": "zorg",
                "naam": "Zorg",
                "uitleg": "Zorg.",
                "voorbeelden": ["zorg"],
                "domein": "medisch",
                "voor": ["kind"],
            }
        ],
        "regels": [_rule(number, bron) for number in range(250)],
        "routes": [
            {"id": "wet.zorg", "wet": "Jw", "soorten": ["zorg"], "status": "gevolg_249", "beslisser": "gemeente"}
        ],
    }


def _rule(number: int, bron: dict[str, Any]) -> dict[str, Any]:
    leaf = [{"feit": f"feit_{(number * 7 + step) % 200}", "bron": {"onderdeel": "a"}} for step in range(5)]
    below = [{"feit": f"gevolg_{number - 1}"}] if number else []
    als = {"alle": [*below, leaf[0], {"een_van": [leaf[1], {"niet": leaf[2]}, leaf[3]]}]}
    periods = [{"tot": "2017-12-31"}, {"van": "2018-01-01"}]
    return {
        "id": f"wet.regel_{number}",
        "titel": "Regel",
        "gevolg": f"gevolg_{number}",
        "versies": [
            {"geldig": period, "bron": bron, "als": als, "tenzij": [{"id": "toch_niet", "als": leaf[4]}]}
            for period in periods
        ],
        "uitleg": {"ja": "Ja, want {redenen}", "nee": "Nee, want {redenen}"},
    }
