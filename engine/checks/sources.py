"""Every norm names a regulation that the rulebook knows, and the version of its text that a person really read."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem


def check(survey: Survey) -> Iterator[Problem]:
    """Sources without a regulation, with an unknown one, or without the version that was read."""
    for item in survey.sources:
        bron = item.bron
        if item.needs_law and bron.bwb is None:
            yield item.place.problem("noem bij deze bron de regeling (bwb)")
        if bron.bwb and bron.bwb.startswith("BWBR") and bron.bwb not in survey.book.regelingen:
            message = f"regeling {bron.bwb} staat niet bij de regelingen"
            yield item.place.at("bwb").unlike(message, bron.bwb, survey.book.regelingen)
        if item.needs_reading and bron.artikel and bron.gelezen is None and bron.bwb not in (None, "beleid"):
            yield item.place.problem("noem bij deze bron welke tekst is gelezen (gelezen: jjjj-mm-dd)")
