"""The Regelboek as records a page can show: per law and article every rule in words. No clock, no I/O."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from engine.model import Bron, Geldig, Regel, RegelVersie, web_address
from engine.rule_mentions import Mention, mentions
from engine.rule_search import plain, searchable, word_pattern
from engine.rule_uses import Feitregel, Gebruik, facts_of, routes_of, users_of
from engine.rule_words import (
    Uitzonderingstekst,
    Vindplaats,
    Voorwaarde,
    condition,
    exceptions,
    filled_in,
    lines,
    place_of,
)
from engine.rulebook import Rulebook

Scenarios = Mapping[str, Mapping[str, Mapping[str, list[str]]]]
"""Per rule, version (from 1) and side the titles of the scenarios that settle it."""
_NIVEAU = {"zaak": "één keer per zaak", "behoefte": "per behoefte"}
_SOORT = {"norm": "norm", "afleiding": "afleiding", "plicht": "plicht"}
_OUTSIDE = {
    "nee": "Op een dag zonder versie bestond deze norm niet: de uitkomst is dan nee.",
    "onbekend": "Een dag zonder versie is niet gelezen: de uitkomst is dan onbekend.",
}


class Kant(NamedTuple):
    """An outcome or exception of a version and the scenarios that settle it."""

    naam: str
    scenarios: tuple[str, ...]


@dataclass(frozen=True)
class Versie:
    """A rule as it read in a period, in words."""

    nummer: int
    geldig: Geldig
    bronnen: tuple[Vindplaats, ...]
    als: Voorwaarde
    tenzij: tuple[Uitzonderingstekst, ...]
    duiding: str
    let_op: str
    kanten: tuple[Kant, ...]

    def geldt_op(self, day: date) -> bool:
        """Whether this version is the law on a day."""
        return self.geldig.covers(day)


@dataclass(frozen=True)
class RegelBlad:
    """One rule with everything a jurist needs to judge it; the newest version comes first."""

    id: str
    wet: str
    titel: str
    niveau: str
    beslisser: str
    soort: str
    toelichting: str
    uitleg: tuple[tuple[str, str], ...]
    versies: tuple[Versie, ...]
    buiten: str
    feiten: tuple[Feitregel, ...]
    rust_onder: tuple[str, ...]
    routes: tuple[Gebruik, ...]
    zoektekst: str


class Artikel(NamedTuple):
    """An article: its rules, and what else in the rulebook refers to it."""

    nummer: str
    kop: str
    anker: str
    adres: str | None
    regels: tuple[RegelBlad, ...]
    ook: tuple[Mention, ...]


class Wet(NamedTuple):
    """A law with its articles in their own order."""

    sleutel: str
    naam: str
    afkorting: str
    bwb: str
    toelichting: str
    artikelen: tuple[Artikel, ...]

    @property
    def aantal(self) -> int:
        """How many rules stand under this law."""
        return sum(len(artikel.regels) for artikel in self.artikelen)


class RegelboekBeeld:
    """The whole rulebook in words; every rule stands once, under the article of its newest version."""

    def __init__(self, book: Rulebook, scenarios: Scenarios | None = None) -> None:
        self.book = book
        self.met_scenarios = scenarios is not None
        self._scenarios = scenarios or {}
        self._users = users_of(book)
        self._routes = routes_of(book)
        self._slugs = _slugs(book)
        self.wetten = self._laws()

    @cached_property
    def regels(self) -> dict[str, RegelBlad]:
        """Every rule by id, in the order of the pages."""
        return {rule.id: rule for wet in self.wetten for artikel in wet.artikelen for rule in artikel.regels}

    def wet(self, sleutel: str) -> Wet | None:
        """The law with this key, or ``None``."""
        return next((wet for wet in self.wetten if wet.sleutel == sleutel), None)

    def zoek(self, words: str) -> list[RegelBlad]:
        """The rules in which every word occurs (as the start of a word), those with it in the title first."""
        patterns = [word_pattern(word) for word in plain(words).split()]
        if not patterns:
            return []
        found = [rule for rule in self.regels.values() if all(item.search(rule.zoektekst) for item in patterns)]
        return sorted(found, key=lambda rule: not all(item.search(plain(rule.titel)) for item in patterns))

    def _laws(self) -> tuple[Wet, ...]:
        rules: dict[tuple[str, str], list[Regel]] = {}
        for regel in self.book.regels.values():
            rules.setdefault(_key(_newest(regel).bron[0]), []).append(regel)
        others = mentions(self.book)
        laws: dict[str, set[str]] = {}
        for bwb, article in (*rules, *others):
            laws.setdefault(bwb, set()).add(article)
        return tuple(
            self._law(bwb, [self._article(bwb, number, rules, others) for number in sorted(laws[bwb], key=_natural)])
            for bwb in sorted(laws, key=lambda name: list(self._slugs).index(name))
        )

    def _law(self, bwb: str, articles: list[Artikel]) -> Wet:
        law = self.book.regelingen.get(bwb)
        name = law.naam if law else "Beleid en rechtspraak"
        short = law.afkorting if law and law.afkorting != bwb else name
        return Wet(self._slugs[bwb], name, short, bwb, law.toelichting if law else "", tuple(articles))

    def _article(
        self,
        bwb: str,
        number: str,
        rules: Mapping[tuple[str, str], list[Regel]],
        others: Mapping[tuple[str, str], tuple[Mention, ...]],
    ) -> Artikel:
        own = tuple(self._rule(regel) for regel in rules.get((bwb, number), []))
        title = f"Artikel {number}" if number[:1].isdigit() else number[:1].upper() + number[1:]
        read = [bron.gelezen for rule in own for bron in rule.versies[0].bronnen if bron.gelezen]
        address = None
        if bwb.startswith("BWBR"):
            address = web_address(Bron(bwb=bwb, artikel=number or None, gelezen=max(read, default=None)))
        anchor = "artikel-" + (re.sub(r"[^a-z0-9]+", "-", plain(number)) or "geen")
        return Artikel(
            number,
            title or "Zonder artikelnummer",
            f"{self._slugs[bwb]}-{anchor}",
            address,
            own,
            others.get((bwb, number), ()),
        )

    def _rule(self, regel: Regel) -> RegelBlad:
        book = self.book
        said = (("Ja", regel.uitleg.ja), ("Nee", regel.uitleg.nee), ("Onbekend", regel.uitleg.onbekend))
        versions = tuple(self._version(regel, index) for index in range(len(regel.versies)))
        ordered = sorted(versions, key=lambda item: item.geldig.van or date.min, reverse=True)
        facts = facts_of(regel, book)
        routes = self._routes.get(regel.gevolg, ())
        dated = any(item.geldig.van or item.geldig.tot for item in regel.versies)
        return RegelBlad(
            id=regel.id,
            wet=self._slugs[_key(_newest(regel).bron[0])[0]],
            titel=filled_in(regel.titel, book),
            niveau=_NIVEAU[regel.niveau],
            beslisser=book.party(regel.beslisser) if regel.beslisser else "",
            soort=_SOORT[regel.soort],
            toelichting=filled_in(regel.toelichting, book),
            uitleg=tuple((label, filled_in(text, book)) for label, text in said),
            versies=tuple(ordered),
            buiten=_OUTSIDE[regel.buiten_geldigheid] if dated else "",
            feiten=facts,
            rust_onder=self._users.get(regel.gevolg, ()),
            routes=routes,
            zoektekst=searchable(regel, _spoken(ordered), facts, routes, book),
        )

    def _version(self, regel: Regel, index: int) -> Versie:
        versie, book = regel.versies[index], self.book
        sides = self._scenarios.get(regel.id, {}).get(str(index + 1), {})
        names = ["ja", "nee", "onbekend", *(item.id for item in versie.tenzij)]
        shown = tuple(Kant(name, tuple(sides.get(name, ()))) for name in names) if self.met_scenarios else ()
        return Versie(
            index + 1,
            versie.geldig,
            tuple(place_of(bron, book) for bron in versie.bron),
            condition(versie.als, versie.bron[0], book),
            exceptions(versie, book),
            versie.duiding or "",
            versie.let_op or "",
            shown,
        )


def _newest(regel: Regel) -> RegelVersie:
    return max(regel.versies, key=lambda item: item.geldig.van or date.min)


def _key(bron: Bron) -> tuple[str, str]:
    bwb = bron.bwb or "beleid"
    return (bwb, bron.artikel or "") if bwb.startswith("BWBR") else ("beleid", bwb if bwb != "beleid" else "")


def _slugs(book: Rulebook) -> dict[str, str]:
    """A key per law for its address: its abbreviation, or its number when two laws share one."""
    found: dict[str, str] = {}
    for bwb, law in book.regelingen.items():
        slug = re.sub(r"[^a-z0-9]+", "-", plain(law.afkorting)).strip("-")
        found[bwb] = slug if slug and slug not in found.values() else bwb.lower()
    return found if "beleid" in found else {**found, "beleid": "beleid"}


def _natural(number: str) -> list[tuple[int, int, str]]:
    parts = re.findall(r"\d+|[^\d.:]+", number)
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts]


def _spoken(versions: list[Versie]) -> list[str]:
    """Everything the versions of a rule say."""
    found: list[str] = []
    for versie in versions:
        found += [versie.duiding, versie.let_op, *(bron.tekst for bron in versie.bronnen), *lines(versie.als)]
        found += [text for item in versie.tenzij for text in (item.zin, *lines(item.als))]
    return found
