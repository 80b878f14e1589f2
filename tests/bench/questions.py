"""How many questions until there is an answer: Welke wet? on every need of the public cases, answered as told there."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from statistics import median

from engine import load_rulebook
from service.dossier import Adviser
from service.web.quick import BANDS, MOST_QUESTIONS, Given, Inquirer, Inquiry
from service.web.words import listed
from tests.bench.report import Section, table
from tests.player import FEATURES, scenarios
from tests.stappen import Reckoner, World
from tests.stappen.world import Need

MEDIAN_LIMIT = 8


@dataclass(frozen=True)
class Asked:
    """One need of a public case: questions until a first law carries it, and until nothing is left to ask."""

    zaak: str
    soort: str
    first: int | None
    total: int
    known: int


def measure(folder: str = "casussen") -> list[Asked]:
    """Every need of the public cases once, without the limit of eight."""
    book = load_rulebook()
    reckoner = Reckoner(book)
    found: list[Asked] = []
    seen: set[str] = set()
    for scenario in scenarios(FEATURES):
        if not scenario.file.startswith(f"{folder}/") or scenario.file in seen:
            continue
        seen.add(scenario.file)
        world = scenario.told(reckoner)
        inquirer = Inquirer(Adviser(book, partial(date.fromordinal, world.day.toordinal())))
        found += [_asked(scenario.file, need, world, inquirer) for need in world.needs]
    return found


def _asked(file: str, need: Need, world: World, inquirer: Inquirer) -> Asked:
    given: Given = {}
    first: int | None = None
    inquiry = inquirer.ask(need.soort, need.voor, given, world.gemeente)
    while True:
        if first is None and carried(inquiry):
            first = inquiry.asked
        if inquiry.done:
            known = sum(value is not None for value in given.values())
            return Asked(file.split("/")[-1][:2], need.soort, first, inquiry.asked, known)
        feit = inquiry.todo[0].feit.id
        given = {**given, feit: told(feit, need, world)}
        inquiry = inquirer.ask(need.soort, need.voor, given, world.gemeente)


def carried(inquiry: Inquiry) -> bool:
    """Whether a law carries the need on what was answered."""
    return any(route.status == "van_toepassing" for route in inquiry.advies.behoeften[0].routes)


def told(feit: str, need: Need, world: World) -> str | None:
    """What the case says, as somebody would pick it; ``None`` is "weet ik niet"."""
    facts = world.context(need).facts
    if feit not in ("leeftijd", "leeftijd_brus"):
        return str(facts[feit]) if feit in facts else None
    ages = facts.get(feit)
    low, high = ages if isinstance(ages, tuple) else (ages, ages)
    bands = [band.code for band in BANDS if isinstance(low, int) and band.van <= low and int(str(high)) <= band.tot]
    return bands[0] if bands else None


def run() -> Section:
    """The table for docs/metingen.md; held when the median until the first settled route is at most eight."""
    found = measure()
    firsts = [one.first for one in found if one.first is not None]
    by_kind: dict[str, list[Asked]] = {}
    for one in found:
        by_kind.setdefault(one.soort, []).append(one)
    rows = [
        [
            soort.replace("_", " "),
            str(len(group)),
            listed([str(one.first) if one.first is not None else "–" for one in group], "en"),
            str(max(one.total for one in group)),
        ]
        for soort, group in sorted(by_kind.items())
    ]
    within = sum(one.first is not None and one.first <= MOST_QUESTIONS for one in found)
    middle = median(firsts)
    body = [
        f"{len(found)} behoeften uit de publieke casussen, beantwoord zoals de casus het vertelt; wat daar niet staat,"
        f" is “weet ik niet”. Tot een eerste wet de behoefte draagt: middelste {middle:g} vragen (doel: ten hoogste"
        f" {MEDIAN_LIMIT}), hoogste {max(firsts)}. Binnen {MOST_QUESTIONS} vragen gelukt: {within}; bij"
        f" {len(found) - len(firsts)} draagt op deze antwoorden geen wet (of blijft een oordeel open).",
        table(["behoefte", "aantal", "vragen tot de eerste dragende wet", "alles gevraagd: ten hoogste"], rows),
    ]
    return Section("questions", "Welke wet?: hoeveel vragen", "\n\n".join(body), middle <= MEDIAN_LIMIT)
