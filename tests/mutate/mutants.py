"""Every small change of a rulebook that must change some answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from pydantic import BaseModel

from engine import Feit, Regel, Rulebook
from engine.model import Geldig, Route, Termijn
from tests.mutate.conditions import of_version

Key = tuple[str, int, str]
_Model = TypeVar("_Model", bound=BaseModel)
_EARLIEST = date(2015, 1, 1)


@dataclass(frozen=True)
class Mutant:
    """One changed record; ``what`` says in words what was changed and stays the same when the record is reordered."""

    changed: Regel | Feit | Route | Termijn
    versie: int
    what: str

    @property
    def key(self) -> Key:
        """How the list of survivors names it; versions count from 1, and a fact or route has one."""
        return self.changed.id, self.versie + 1, self.what

    @property
    def reaches(self) -> str:
        """The conclusion or fact through which the change shows."""
        if isinstance(self.changed, Regel):
            return self.changed.gevolg
        return self.changed.status if isinstance(self.changed, Route) else self.changed.id


def all_mutants(book: Rulebook, begin: str = "") -> list[Mutant]:
    """The mutants of every rule, computed fact and route whose id begins so."""
    found = [item for regel in book.regels.values() for item in of_rule(regel)]
    found += [item for feit in book.derived_facts for item in of_fact(feit)]
    found += [item for route in book.routes.values() for item in of_route(route)]
    return [item for item in found if item.changed.id.startswith(begin)]


def term_mutants(book: Rulebook, begin: str = "") -> list[Mutant]:
    """The mutants of every term whose id begins so."""
    return [item for term in book.termijnen.values() if term.id.startswith(begin) for item in of_term(term)]


def of_rule(regel: Regel) -> Iterator[Mutant]:
    """Every changed condition, left-out exception and moved day of one rule."""
    for index, versie in enumerate(regel.versies):
        used: dict[str, int] = {}
        for what, changed in of_version(versie):
            used[what] = used.get(what, 0) + 1
            name = what if used[what] == 1 else f"{what} (nr. {used[what]})"
            versies = [*regel.versies[:index], changed, *regel.versies[index + 1 :]]
            yield Mutant(fresh(regel, versies=versies), index, name)
    yield from _of_periods(regel)


def of_fact(feit: Feit) -> Iterator[Mutant]:
    """A fact that is computed over a number of months, one month off."""
    afleiding = feit.afleiding
    if afleiding is not None and afleiding.maanden is not None:
        for step in (1, -1):
            months = afleiding.maanden + step
            moved = fresh(feit, afleiding=fresh(afleiding, maanden=months))
            yield Mutant(moved, 0, f"{afleiding.maanden} maanden wordt {months}")


def of_term(term: Termijn) -> Iterator[Mutant]:
    """A term that is a little longer or shorter, that does (not) move for a holiday, or that nothing stops."""
    for field in ("dagen", "weken", "maanden"):
        number = getattr(term, field)
        for step in (1, -1) if number is not None else ():
            yield Mutant(fresh(term, **{field: number + step}), 0, f"{number} {field} wordt {number + step}")
    yield Mutant(fresh(term, in_wet=not term.in_wet), 0, f"in_wet wordt {'nee' if term.in_wet else 'ja'}")
    for key in ("anders", "stilstand", "uitstel"):
        items = getattr(term, key)
        for index, item in enumerate(items):
            name = item.als or item.tot
            rest = [*items[:index], *items[index + 1 :]]
            yield Mutant(fresh(term, **{key: rest}), 0, f"{key}: zonder {name}")
            if key != "anders" and item.als:
                freed = [*items[:index], fresh(item, als=None), *items[index + 1 :]]
                yield Mutant(fresh(term, **{key: freed}), 0, f"{key}: {name} vraagt geen datum")


def of_route(route: Route) -> Iterator[Mutant]:
    """A route without one of the conditions that settle who decides, in which form and in which role."""
    if route.alleen_als:
        yield Mutant(fresh(route, alleen_als=None), 0, f"ook zonder {route.alleen_als}")
    for index, brug in enumerate(route.bruggen):
        rest = [item for item in route.bruggen if item is not brug]
        yield Mutant(fresh(route, bruggen=rest), 0, f"zonder brug naar {brug.naar}")
        never = [*route.bruggen[:index], fresh(brug, zolang_niet="__nooit__"), *route.bruggen[index + 1 :]]
        yield Mutant(fresh(route, bruggen=never), 0, f"brug naar {brug.naar} ook na {brug.zolang_niet}")
        if brug.ook_open_als:
            closed = [*route.bruggen[:index], fresh(brug, ook_open_als=None), *route.bruggen[index + 1 :]]
            yield Mutant(fresh(route, bruggen=closed), 0, f"brug naar {brug.naar} zonder {brug.ook_open_als}")
    for field in ("beslisser", "leveringsvormen"):
        choices = getattr(route, field)
        for index, choice in enumerate(choices if len(choices) > 1 else ()):
            left = [*choices[:index], *choices[index + 1 :]]
            yield Mutant(fresh(route, **{field: left}), 0, f"{field}: zonder {choice.waarde} ({_condition(choice)})")


def _condition(choice: Any) -> str:
    parts = [f"{name} {getattr(choice, name)}" for name in ("als", "niet_als", "als_onbekend") if getattr(choice, name)]
    return ", ".join(parts) or "altijd"


def _of_periods(regel: Regel) -> Iterator[Mutant]:
    """The days on which a version begins or ends, each a day sooner and later; neighbours move along."""
    starts = sorted(item.geldig.van for item in regel.versies if item.geldig.van and item.geldig.van > _EARLIEST)
    ends = sorted(item.geldig.tot for item in regel.versies if item.geldig.tot)
    for first in starts:
        index = next(at for at, item in enumerate(regel.versies) if item.geldig.van == first)
        for step in (1, -1):
            yield Mutant(_moved(regel, first, step), index, f"begin {first} wordt {first + timedelta(days=step)}")
    for last in ends:
        if last + timedelta(days=1) not in starts:
            index = next(at for at, item in enumerate(regel.versies) if item.geldig.tot == last)
            for step in (1, -1):
                moved = _moved(regel, last + timedelta(days=1), step)
                yield Mutant(moved, index, f"einde {last} wordt {last + timedelta(days=step)}")


def _moved(regel: Regel, first: date, step: int) -> Regel:
    before, shift = first - timedelta(days=1), timedelta(days=step)
    versies = []
    for item in regel.versies:
        van = item.geldig.van + shift if item.geldig.van == first else item.geldig.van
        tot = item.geldig.tot + shift if item.geldig.tot == before else item.geldig.tot
        versies.append(fresh(item, geldig=Geldig(van=van, tot=tot)))
    return fresh(regel, versies=versies)


def fresh(item: _Model, **changes: Any) -> _Model:
    """A changed record; a plain copy would keep what the old one had already worked out."""
    parts = {name: getattr(item, name) for name in type(item).model_fields}
    return type(item).model_construct(**{**parts, **changes})
