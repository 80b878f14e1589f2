"""Rule mutation: every kind of change is made, equal rules are recognised, and a scenario notices the rest."""

from datetime import date

from engine import Regel, load_rulebook
from engine.rulebook import Rulebook
from tests.mutate.equivalence import equivalent
from tests.mutate.mutants import Mutant, all_mutants, of_rule
from tests.mutate.suite import changed_book
from tests.small_rules import DAY, rule


def changes(als: object, **more: object) -> set[str]:
    """The changes made to one condition, in words."""
    return {mutant.what for mutant in of_rule(rule("a_regel", als, **more))}


def test_a_leaf_is_turned_round() -> None:
    """The smallest rule has one change."""
    assert changes("a") == {"omgekeerd: a is ja"}


def test_operands_are_dropped_and_swapped() -> None:
    """*alle* becomes *een_van* and loses each operand in turn."""
    found = changes({"alle": [{"feit": "a"}, {"feit": "b"}]})
    assert {"alle wordt een_van: alle (a is ja; b is ja)", "zonder a is ja", "zonder b is ja"} <= found


def test_the_same_test_twice_is_not_dropped() -> None:
    """A leaf that stands twice for its two sources changes nothing when one is left out."""
    assert not any(item.startswith("zonder") for item in changes({"alle": [{"feit": "a"}, {"feit": "a"}]}))


def test_bounds_move_by_one() -> None:
    """An age, both ways."""
    found = changes({"feit": "leeftijd", "minstens": 18})
    assert {"leeftijd minstens 18 wordt 19", "leeftijd minstens 18 wordt 17"} <= found


def test_options_are_left_out() -> None:
    """Each option of a choice in turn."""
    assert {"a zonder x", "a zonder y"} <= changes({"feit": "a", "een_uit": ["x", "y"]})


def test_a_presumption_is_dropped_and_turned_round() -> None:
    """Unknown is not no: what is presumed must matter."""
    found = changes({"feit": "a", "zolang_onbekend": "nee"})
    assert {"geen aanname: a is ja (zolang onbekend nee)", "aanname ja: a is ja (zolang onbekend nee)"} <= found


def test_exceptions_are_removed_and_changed() -> None:
    """An exception is a condition too."""
    found = changes("a", tenzij=[{"id": "uit", "als": {"feit": "b"}}])
    assert {"zonder uitzondering uit", "uit: omgekeerd: b is ja"} <= found


def test_the_days_of_a_version_move_with_their_neighbour() -> None:
    """Between two versions there is never a gap or an overlap."""
    raw = {"bron": [{"bwb": "beleid"}], "als": {"feit": "a"}}
    regel = rule("a_regel", "a")
    two = Regel.model_validate(
        {
            **regel.model_dump(),
            "versies": [
                {**raw, "geldig": {"tot": date(2020, 12, 31)}},
                {**raw, "geldig": {"van": date(2021, 1, 1)}},
            ],
        }
    )
    moved = [mutant.changed for mutant in of_rule(two) if mutant.what == "begin 2021-01-01 wordt 2021-01-02"]
    assert [
        (versie.geldig.van, versie.geldig.tot)
        for regel in moved
        if isinstance(regel, Regel)
        for versie in regel.versies
    ] == [(None, date(2021, 1, 1)), (date(2021, 1, 2), None)]


def test_two_ways_of_saying_the_same_are_recognised() -> None:
    """``a`` or (``a`` and ``b``) is ``a``: dropping the second half changes no answer."""
    regel = rule("a_regel", {"een_van": [{"feit": "a"}, {"alle": [{"feit": "a"}, {"feit": "b"}]}]})
    small = Rulebook(versie="1", titel="proef", hash="proef", regels=[regel])
    by_name = {mutant.what: mutant for mutant in of_rule(regel)}
    assert equivalent(small, by_name["zonder alle (a is ja; b is ja)"])
    assert not equivalent(small, by_name["zonder a is ja"])


def test_a_changed_rule_answers_otherwise() -> None:
    """A mutant is really another rule, also where a rule keeps what it once worked out."""
    book = load_rulebook()
    mutant = next(item for item in of_rule(book.regels["afgeleid.minderjarig"]) if item.what.endswith("wordt 19"))
    leaf = changed_book(book, mutant).at(DAY).by_gevolg["minderjarig"].versie.whole
    assert leaf.operator == ("kleiner_dan", 19)  # type: ignore[union-attr]
    assert book.at(DAY).by_gevolg["minderjarig"].versie.whole.operator == ("kleiner_dan", 18)  # type: ignore[union-attr]


def test_every_mutant_has_a_name_of_its_own() -> None:
    """The list of survivors can only name what has one name."""
    keys = [mutant.key for mutant in all_mutants(load_rulebook())]
    assert len(keys) == len(set(keys))


def test_mutants_of_facts_and_routes_are_made_too() -> None:
    """A half year becomes five or seven months; a bridge falls away."""
    found: dict[str, list[Mutant]] = {}
    for mutant in all_mutants(load_rulebook()):
        found.setdefault(mutant.changed.id, []).append(mutant)
    assert [item.what for item in found["half_jaar_na_einde_loopt"]] == ["6 maanden wordt 7", "6 maanden wordt 5"]
    assert "zonder brug naar Wlz" in [item.what for item in found["jeugdwet.begeleiding"]]
