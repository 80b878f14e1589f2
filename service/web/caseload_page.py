"""A comparison of a whole caseload as its page shows it: pictures, tables, causes, teams, and my own cases in it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from markupsafe import Markup

from engine.caseload import STATE_WORDS, STATES, Cause, coming_picture, flow_picture
from service.caseload import Verslag, flips_of
from service.identity import Recht
from service.store import case_numbers, case_titles, keyring
from service.web.reasoning import law_heading
from service.web.site import Visit

_MOST_CASES = 200
Cells = list[list[int]]


class Omslag(NamedTuple):
    """What goes from one status to another by one cause, and how often."""

    van: str
    naar: str
    aantal: int
    oorzaak: Cause | None


class EigenZaak(NamedTuple):
    """A case of my own list in which something flips."""

    id: str
    titel: str
    kenmerk: str
    omslagen: list[dict[str, Any]]


@dataclass(frozen=True)
class Wet:
    """One law in which something changes."""

    wet: str
    kop: str
    anker: str
    cellen: Cells
    beeld: Markup
    omslagen: list[Omslag]
    soorten: list[tuple[str, Cells, int]]

    @property
    def veranderd(self) -> int:
        """How many needs get another answer from this law."""
        return moved(self.cellen)


def moved(cells: Cells) -> int:
    """How many stand outside the diagonal."""
    return sum(map(sum, cells)) - sum(cells[index][index] for index in range(len(cells)))


def shown_states(cells: Cells) -> list[int]:
    """The statuses that occur before or after."""
    return [index for index in range(len(cells)) if sum(cells[index]) or sum(row[index] for row in cells)]


@dataclass(frozen=True)
class Pagina:
    """Everything on the page of one comparison, for one visit."""

    visit: Visit
    verslag: Verslag

    @cached_property
    def wetten(self) -> list[Wet]:
        """The laws in which something changes, the most changed first."""
        found = [self._law(wet, number) for number, wet in enumerate(self.verslag.impact.laws)]
        return sorted((law for law in found if law.veranderd), key=lambda law: -law.veranderd)

    @property
    def gelijk(self) -> list[str]:
        """The laws in which nothing changes."""
        changed = {law.wet for law in self.wetten}
        return [self._name(wet) for wet in self.verslag.impact.laws if wet not in changed]

    def _law(self, wet: str, number: int) -> Wet:
        impact, book = self.verslag.impact, self.visit.site.book
        cells: Cells = impact.law(wet).tolist()
        kinds = [(soort, one.tolist()) for (name, soort), one in impact.cells.items() if name == wet]
        per_kind = [
            (book.behoeften[soort].naam if soort in book.behoeften else soort, one, moved(one)) for soort, one in kinds
        ]
        picture = Markup(flow_picture(cells, wet, f"stroom-{number}"))  # noqa: S704 (de motor maakt zelf veilige SVG)
        per_kind = sorted((item for item in per_kind if item[2]), key=lambda item: -item[2])
        return Wet(wet, self._name(wet), f"wet-{number}", cells, picture, self._flips(wet), per_kind)

    def _flips(self, wet: str) -> list[Omslag]:
        impact = self.verslag.impact
        found = [Omslag(*key[1:3], n, key[3]) for key, n in impact.causes.items() if key[0] == wet]
        found += [Omslag(*key[1:3], n, None) for key, n in impact.unexplained.items() if key[0] == wet]
        return sorted(found, key=lambda item: -item.aantal)

    def _name(self, wet: str) -> str:
        return law_heading(wet, self.visit.site.book)

    @cached_property
    def teams(self) -> tuple[list[str], list[tuple[str, list[int], int]]]:
        """The laws on top; per team how often each flips, and in all."""
        impact = self.verslag.impact
        laws = [law.wet for law in self.wetten]
        per_team: dict[str, Counter[str]] = {}
        for (team, wet), number in impact.teams.items():
            per_team.setdefault(team or "zonder team", Counter())[wet] += number
        rows = [(team, [one[wet] for wet in laws], one.total()) for team, one in per_team.items()]
        return laws, sorted(rows, key=lambda row: (-row[2], row[0]))

    @cached_property
    def kalender(self) -> Markup:
        """What comes into force, as a picture."""
        days = (self.verslag.van.dag, self.verslag.naar.dag)
        return Markup(coming_picture(self.verslag.komt, days, "kalender"))  # noqa: S704 (zie boven)

    def _flips_of(self, numbers: Iterable[str]) -> list[dict[str, Any]]:
        settings = self.visit.site.settings
        return flips_of(settings.verschillen, self.verslag.naam, numbers, keyring(settings))

    @property
    def mag_zaken(self) -> bool:
        """Whether this person works on cases at all."""
        return self.visit.user.may(Recht.ZAAK_LEZEN)

    @cached_property
    def zaken(self) -> list[EigenZaak]:
        """The cases of this person's own list in which something flips; nobody else's case is looked up."""
        if not self.mag_zaken:
            return []
        store, actor = self.visit.site.store, self.visit.user.actor
        numbers = case_numbers(store, actor)
        by_number: dict[str, list[dict[str, Any]]] = {}
        for row in self._flips_of(numbers):
            by_number.setdefault(row["zaak"], []).append(row)
        chosen = sorted(by_number)[:_MOST_CASES]
        titles = case_titles(store, actor, [numbers[kenmerk] for kenmerk in chosen])
        return [
            EigenZaak(numbers[kenmerk], titles[numbers[kenmerk]], kenmerk, by_number[kenmerk])
            for kenmerk in chosen
            if numbers[kenmerk] in titles
        ]

    def woord(self, status: int | str) -> str:
        """A status in words."""
        return STATE_WORDS[STATES[status] if isinstance(status, int) else status]
