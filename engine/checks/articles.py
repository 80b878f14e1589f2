"""Article numbers are written as the law writes them, so that every citation and link can be followed."""

import re
from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem

_PART = r"[0-9]+[a-z]{0,4}"
_NUMBER = rf"{_PART}(?:[.:]{_PART}){{0,4}}"
_ARTICLE = re.compile(rf"{_NUMBER}|[IVXLC]+[a-z]?|[Bb]ijlage(?: [A-Z0-9]+)?")
_SIGNS = {".": "een punt", ":": "een dubbele punt"}


def check(survey: Survey) -> Iterator[Problem]:
    """Misspelt article numbers; case law and policy may name any part of their text."""
    for item in survey.sources:
        artikel = item.bron.artikel
        if not artikel or not (item.bwb or "").startswith("BWBR"):
            continue
        if not _ARTICLE.fullmatch(artikel):
            near = re.search(rf"\b{_NUMBER}\b", re.sub(r"\s*([.:,])\s*", r"\1", artikel).replace(",", "."))
            hint = f". Bedoelt u '{near[0]}'?" if near else ""
            yield item.place.at("artikel").problem(
                f'\'{artikel}\' is geen artikelnummer; schrijf het als "1.2", "7a" of "3:2"{hint}'
            )
            continue
        regeling = survey.book.regelingen.get(item.bwb or "")
        wanted = regeling.scheiding if regeling else None
        if regeling and wanted and (artikel := re.sub("[.:]", wanted, artikel)) != item.bron.artikel:
            message = f"tussen de delen van een artikelnummer van de {regeling.afkorting} staat {_SIGNS[wanted]}"
            yield item.place.at("artikel").problem(f"{message}. Bedoelt u '{artikel}'?")
