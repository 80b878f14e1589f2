"""Strong Kleene logic: the truth tables, and the laws the two evaluators lean on."""

from itertools import product

import pytest

from engine.kleene import Kleene, conjunction, disjunction, from_word, negation, to_word

VALUES: tuple[Kleene, ...] = (True, False, None)


@pytest.mark.parametrize(
    ("one", "two", "both", "either"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (True, None, None, True),
        (False, True, False, True),
        (False, False, False, False),
        (False, None, False, None),
        (None, True, None, True),
        (None, False, False, None),
        (None, None, None, None),
    ],
)
def test_truth_tables(one: Kleene, two: Kleene, both: Kleene, either: Kleene) -> None:
    assert conjunction([one, two]) is both
    assert disjunction([one, two]) is either


def test_negation_keeps_unknown() -> None:
    assert [negation(value) for value in VALUES] == [False, True, None]


def test_nothing_to_join() -> None:
    assert conjunction([]) is True
    assert disjunction([]) is False


@pytest.mark.parametrize("values", list(product(VALUES, repeat=3)))
def test_de_morgan(values: tuple[Kleene, ...]) -> None:
    """Pushing a negation down, as the true and false sides of a production do, changes nothing."""
    assert negation(conjunction(values)) is disjunction(map(negation, values))
    assert negation(disjunction(values)) is conjunction(map(negation, values))


@pytest.mark.parametrize("values", list(product(VALUES, repeat=3)))
def test_learning_a_fact_never_takes_an_answer_back(values: tuple[Kleene, ...]) -> None:
    """What is settled while something is unknown stays so, whatever the unknown turns out to be."""
    for join in (conjunction, disjunction):
        settled = join(values)
        if settled is None:
            continue
        for filled in product(*[(True, False) if value is None else (value,) for value in values]):
            assert join(filled) is settled


def test_words() -> None:
    assert [to_word(value) for value in VALUES] == ["ja", "nee", "onbekend"]
    assert [from_word(to_word(value)) for value in VALUES] == list(VALUES)
    with pytest.raises(ValueError, match="misschien"):
        from_word("misschien")
