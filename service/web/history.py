"""What changed between two advices, and which answer did it: the old case again, with one new answer at a time."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from engine import InputError, Rulebook
from service.dossier import Adviser, Answer, Causes, Dossier, causes, statuses
from service.dossier.causes import Keys, Statuses
from service.store import AdviesBewijs
from service.web.answers import said
from service.web.questions import key_of, need_title, spoken
from service.web.reasoning import law_name
from service.web.words import datum

_MOST_TRIALS = 12


@dataclass(frozen=True, slots=True)
class FactChange:
    """An answer that was given, changed or taken back since the earlier advice; ``raakt`` is what it did by itself."""

    key: str
    vraag: str
    waar: str
    van: str
    naar: str
    raakt: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatusChange:
    """A law at a need that says something else."""

    behoefte: str
    wet: str
    van: str
    naar: str


@dataclass(frozen=True, slots=True)
class Step:
    """From one advice to the next."""

    op: datetime | None
    door: str
    van: datetime | None
    statussen: tuple[StatusChange, ...]
    feiten: tuple[FactChange, ...]
    overig: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether the two advices say the same on the same answers."""
        return not (self.statussen or self.feiten or self.overig)


@dataclass(frozen=True, slots=True)
class Moment:
    """An advice as plain data with the document it rests on; ``op`` is None for the advice of now."""

    advies: Mapping[str, Any]
    document: Mapping[str, Any]
    op: datetime | None = None
    door: str = ""


def moment_of(row: AdviesBewijs, door: str) -> Moment:
    """A kept advice."""
    return Moment(row.advies, row.document, row.op, door)


def step_between(earlier: Moment, later: Moment, dossier: Dossier, adviser: Adviser) -> Step:
    """What changed, with the answers that did it."""
    book = adviser.book
    before, after = statuses(earlier.advies), statuses(later.advies)
    changed = {key for key in {*before, *after} if before.get(key) != after.get(key)}
    different = tuple(
        StatusChange(
            _title(code, dossier, book), law_name(wet, book), before.get((code, wet), ""), after.get((code, wet), "")
        )
        for code, wet in sorted(changed, key=list({**before, **after}).index)
    )
    facts = list(_facts(earlier.document, later.document))
    did = _trials(earlier, facts, changed, after, adviser) if changed and len(facts) <= _MOST_TRIALS else {}
    return Step(
        later.op,
        later.door,
        earlier.op,
        different,
        tuple(_fact_change(place, feit, old, new, did, dossier, book) for place, feit, old, new in facts),
        tuple(_others(earlier, later, _causes(earlier, later, adviser) if changed else Causes(), dossier, book)),
    )


def _causes(earlier: Moment, later: Moment, adviser: Adviser) -> Causes:
    """What rules and day did by themselves; only told of an advice that rests on the rules of now."""
    old, new = earlier.advies, later.advies
    same = (old["regelboek"]["hash"], old["peildatum"]) == (new["regelboek"]["hash"], new["peildatum"])
    if same or new["regelboek"]["hash"] != adviser.book.hash:
        return Causes()
    return causes(old, earlier.document, later.document, date.fromisoformat(str(new["peildatum"])), adviser)


def _facts(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, str, Any, Any]]:
    """Place, fact, and what was recorded then and now."""
    before, after = _recorded(old), _recorded(new)
    for place, feit in dict.fromkeys([*before, *after]):
        was, now = before.get((place, feit)), after.get((place, feit))
        if (was or {}).get("waarde") != (now or {}).get("waarde"):
            yield place, feit, was, now


def _recorded(document: Mapping[str, Any]) -> dict[tuple[str, str], Any]:
    found = {("", feit): answer for feit, answer in document.get("feiten", {}).items()}
    for need in document["behoeften"]:
        found |= {(need["id"], feit): answer for feit, answer in need.get("feiten", {}).items()}
    return found


def _trials(
    earlier: Moment,
    facts: list[tuple[str, str, Any, Any]],
    changed: set[tuple[str, str]],
    after: Statuses,
    adviser: Adviser,
) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Per changed fact the laws that get their new status when only this fact is changed in the old case."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for place, feit, _, now in facts:
        document = deepcopy(dict(earlier.document))
        if not _put(document, place, feit, now):
            continue
        day = date.fromisoformat(str(document["peildatum"]))
        try:
            alone = statuses(adviser.advise_document(document, day).advies.model_dump(mode="json"))
        except InputError:  # een oud document dat het regelboek van nu niet meer leest, zegt hier niets
            return {}
        found[place, feit] = [key for key in after if key in changed and alone.get(key) == after[key]]
    return found


def _put(document: dict[str, Any], place: str, feit: str, answer: Any) -> bool:
    target: dict[str, Any] | None = document.setdefault("feiten", {})
    if place:
        target = next((need.setdefault("feiten", {}) for need in document["behoeften"] if need["id"] == place), None)
    if target is None:
        return False
    if answer is None:
        target.pop(feit, None)
    else:
        target[feit] = answer
    return True


def _fact_change(
    place: str,
    name: str,
    old: Any,
    new: Any,
    did: Mapping[tuple[str, str], list[tuple[str, str]]],
    dossier: Dossier,
    book: Rulebook,
) -> FactChange:
    feit = book.feiten.get(name)
    need = dossier.need(place) if place else None
    touched = [f"{_title(code, dossier, book)}, {law_name(wet, book)}" for code, wet in did.get((place, name), [])]
    return FactChange(
        key_of(name) if feit is not None else "",
        spoken(feit.vraag, dossier, book, need) if feit is not None else name,
        need_title(need, dossier, book) if need else "",
        _word(feit, old),
        _word(feit, new),
        tuple(touched),
    )


def _word(feit: Any, answer: Any) -> str:
    if answer is None:
        return "niet vastgelegd"
    value = answer["waarde"] if isinstance(answer, dict) else answer
    return said(feit, Answer(None if value == "onbekend" else value))


def _others(earlier: Moment, later: Moment, why: Causes, dossier: Dossier, book: Rulebook) -> Iterator[str]:
    old, new = earlier.document, later.document
    if old.get("kind") != new.get("kind"):
        yield "De geboortedatum is gewijzigd."
    if old.get("gemeente") != new.get("gemeente"):
        yield "De gemeente is gewijzigd."
    if earlier.advies["regelboek"]["hash"] != later.advies["regelboek"]["hash"]:
        told = f"Het regelboek is gewijzigd: nu versie {later.advies['regelboek']['versie']}."
        yield told + _alone(why.regels, dossier, book)
    needs = [{need["id"] for need in document["behoeften"]} for document in (old, new)]
    if needs[1] - needs[0]:
        yield "Er kwam een behoefte bij."
    if needs[0] - needs[1]:
        yield "Er is een behoefte weggehaald."
    if later.advies["peildatum"] != earlier.advies["peildatum"]:
        days = [datum(date.fromisoformat(str(one.advies["peildatum"]))) for one in (earlier, later)]
        if why.dag:
            yield f"De dag: eerst {days[0]}, nu {days[1]}.{_alone(why.dag, dossier, book)}"
        elif _signals(earlier) != _signals(later):
            yield "De dag van het advies is een andere, en daarmee de signalen."


def _alone(keys: Keys, dossier: Dossier, book: Rulebook) -> str:
    touched = [f"{_title(code, dossier, book)}, {law_name(wet, book)}" for code, wet in keys]
    return f" Dat alleen al veranderde: {'; '.join(touched)}." if touched else ""


def _signals(moment: Moment) -> list[str]:
    return [signal["tekst"] for signal in moment.advies["signalen"]]


def _title(code: str, dossier: Dossier, book: Rulebook) -> str:
    need = dossier.need(code)
    return need_title(need, dossier, book) if need else "een behoefte van vroeger"
