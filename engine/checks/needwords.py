"""The words by which a need is searched: plain, each once, and no word that leads to more than two kinds of need."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem
from engine.rule_search import plain

_MOST_NEEDS = 2
_SHORTEST = 2


def check(survey: Survey) -> Iterator[Problem]:
    """Synonyms that find nothing new, that are badly written, or that lead to too many kinds of need."""
    owners: dict[str, list[str]] = {}
    for soort in survey.book.behoeften.values():
        place = survey.place("behoeften", soort.id)
        seen = {plain(soort.naam)}
        for index, word in enumerate(soort.synoniemen):
            here = place.at("synoniemen", index)
            if word != " ".join(word.split()) or len(word) < _SHORTEST:
                yield here.problem("schrijf een zoekwoord met ten minste twee letters en zonder dubbele spaties")
            if plain(word) in seen:
                yield here.problem(f"'{word}' staat hier al; een zoekwoord staat één keer bij een behoefte")
                continue
            seen.add(plain(word))
            owners.setdefault(plain(word), []).append(soort.id)
            if len(owners[plain(word)]) == _MOST_NEEDS + 1:
                names = ", ".join(owners[plain(word)][:-1])
                yield here.problem(
                    f"'{word}' wijst ook al naar {names}; een woord voor meer dan twee helpt niemand kiezen"
                )
