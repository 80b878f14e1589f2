"""Another name must lead to one fact, or one party: a search that finds two finds neither."""

from collections.abc import Iterable, Iterator

from engine.checks.places import Place
from engine.checks.survey import Survey
from engine.errors import Problem


def check(survey: Survey) -> Iterator[Problem]:
    """Synonyms that are also the name or a synonym of something else."""
    book = survey.book
    facts = {name: name for name in survey.names}
    parties = {_plain(word): item.id for item in book.partijen.values() for word in (item.id, item.naam)}
    yield from _collisions(
        [(item.id, survey.place("feiten", item.id), item.ook) for item in book.feiten.values()], facts
    )
    yield from _collisions(
        [(item.id, survey.place("partijen", item.id), item.ook) for item in book.partijen.values()], parties
    )


def _collisions(records: Iterable[tuple[str, Place, list[str]]], taken: dict[str, str]) -> Iterator[Problem]:
    for name, place, synonyms in records:
        for index, word in enumerate(synonyms):
            owner = taken.setdefault(_plain(word), name)
            if owner != name:
                yield place.at("ook", index).problem(f"'{word}' wijst ook al naar '{owner}'; kies één van de twee")


def _plain(word: str) -> str:
    return "_".join(word.lower().split())
