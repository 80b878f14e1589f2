"""Rule coverage: what counts as settled, what can occur at all, and that the scenarios settle everything."""

from datetime import date
from pathlib import Path

from engine import Feit, Regel
from engine.context import Context
from engine.coverage import Coverage, Side, change_days, sides
from engine.reference import evaluate
from engine.rulebook import Rulebook
from tests.dekking import measure
from tests.small_rules import DAY, rule

BROKEN = """# language: nl
Functionaliteit: Een scenario dat niet klopt

  Scenario: Wie niets weet, weet het zeker
    Dan is de conclusie minderjarig ja
"""


FACTS = [Feit(id=name, klasse="systeem") for name in ("a", "b", "behoefte_soort")]


def book(*rules: Regel) -> Rulebook:
    """A rulebook of these rules and a few facts."""
    return Rulebook(versie="1", titel="proef", hash="proef", regels=rules, feiten=FACTS)


def noted(small: Rulebook, gevolg: str, **facts: str) -> set[str]:
    """The sides that checking one conclusion settles."""
    traces = evaluate(small.at(DAY), Context(facts), "zaak")
    coverage = Coverage(small)
    coverage.note(traces[gevolg], "proef")
    return {f"{side.regel.removeprefix('proef.')} {side.kant}" for side in coverage.hits}


class TestSettled:
    """A side counts when the conclusion that was checked rests on it."""

    def test_the_checked_rule_and_what_decided_it(self) -> None:
        """A rule below counts with its own outcome."""
        small = book(rule("boven", {"alle": [{"feit": "onder"}, {"feit": "b"}]}), rule("onder", "a"))
        assert noted(small, "boven", a="ja", b="ja") == {"boven ja", "onder ja"}

    def test_what_did_not_decide_does_not_count(self) -> None:
        """``b`` alone breaks the rule above; what lies below was computed and settled nothing."""
        small = book(rule("boven", {"alle": [{"feit": "onder"}, {"feit": "b"}]}), rule("onder", "a"))
        assert noted(small, "boven", a="ja", b="nee") == {"boven nee"}

    def test_an_exception_counts_when_it_holds(self) -> None:
        """The name of the exception is a side of its own."""
        small = book(rule("a_regel", "a", tenzij=[{"id": "uit", "als": {"feit": "b"}}]))
        assert noted(small, "a_regel", a="ja", b="ja") == {"a_regel nee", "a_regel uit"}
        assert noted(small, "a_regel", a="ja", b="nee") == {"a_regel ja"}


class TestPossible:
    """Sides that no facts can bring about are not asked for."""

    def test_a_fact_can_be_unknown(self) -> None:
        """A plain rule has three sides."""
        assert kanten(book(rule("a_regel", "a"))) == {"ja", "nee", "onbekend"}

    def test_a_presumed_fact_cannot(self) -> None:
        """``zolang_onbekend`` always gives an answer."""
        assert kanten(book(rule("a_regel", {"feit": "a", "zolang_onbekend": "nee"}))) == {"ja", "nee"}

    def test_the_kind_of_need_is_always_known(self) -> None:
        """A rule about the kind of need is never open."""
        assert kanten(book(rule("a_regel", {"feit": "behoefte_soort", "is": "school"}))) == {"ja", "nee"}

    def test_a_conclusion_below_passes_its_sides_on(self) -> None:
        """What rests on a rule that is never open is never open either."""
        small = book(rule("onder", {"feit": "a", "zolang_onbekend": "nee"}), rule("boven", {"niet": {"feit": "onder"}}))
        assert kanten(small, "proef.boven") == {"ja", "nee"}


def kanten(small: Rulebook, regel: str = "proef.a_regel") -> set[str]:
    """The sides of one rule that can occur."""
    return {side.kant for side in sides(small) if side.regel == regel}


def test_days_on_which_the_law_changes(regelboek: Rulebook) -> None:
    """They are in order and hold the days a jurist knows."""
    days = change_days(regelboek)
    assert days == sorted(days)
    assert {date(2018, 1, 1), date(2021, 1, 1)} <= set(days)


def test_every_side_of_every_rule_is_settled_by_a_scenario(regelboek: Rulebook) -> None:
    """The promise of ``schakel regels dekking``: 100 %."""
    found = measure(regelboek)
    assert not found.failures
    assert [str(side) for side in found.gaps] == []
    assert [str(side) for side in found.stale] == []
    assert found.percentage == 100.0


def test_a_failing_scenario_settles_nothing(regelboek: Rulebook, tmp_path: Path) -> None:
    """Only what a scenario proves counts."""
    (tmp_path / "proef.feature").write_text(BROKEN, "utf-8")
    found = measure(regelboek, tmp_path)
    assert [title for title, _ in found.failures] == ["proef.feature:4 Wie niets weet, weet het zeker"]
    assert found.coverage.hits == {}
    assert Side("afgeleid.minderjarig", 0, "ja") in found.gaps
