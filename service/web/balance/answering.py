"""The questions on one page for one voice, what others say to each, and the answers from the form."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from engine import Feit, Rulebook, Unfit, fact_value
from service.dossier import FAMILY, REFUSED, Answer, Dossier, Said, Spot, answer_item, said_item
from service.store import Item
from service.web.answers import plain_fault, raw_value, said, shown_value
from service.web.balance.voices import Voice, speaker
from service.web.fields import day_parts
from service.web.forms import KNOWN, Form
from service.web.questions import key_of, spoken

TAKE_BACK = "weghalen"


@dataclass(frozen=True, slots=True)
class Other:
    """What somebody else says to the same question."""

    wie: str
    wat: str
    datum: str
    anders: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """One question for one voice, with what it said before and what others say."""

    feit: Feit
    veld: str
    vraag: str
    hulp: str
    waarom: str
    spot: Spot
    eerder: Said | None
    eerder_woorden: str
    elders: bool
    verouderd: bool
    anderen: tuple[Other, ...]

    @property
    def opties(self) -> list[tuple[str, str]]:
        """The answers to choose from; whoever would rather not say comes last, after not knowing."""
        if self.feit.soort == "ja_nee":
            return [("ja", "Ja"), ("nee", "Nee")]
        return [(optie.waarde, optie.label) for optie in self.feit.opties if optie.waarde != REFUSED]

    @property
    def kiezen(self) -> bool:
        """Whether the answer is picked instead of typed."""
        return self.feit.soort in ("ja_nee", "keuze")

    @property
    def naast(self) -> str:
        """The field beside a typed answer, for not knowing and not wanting to say."""
        return f"{self.veld}-anders"

    @property
    def weigering(self) -> str:
        """How it is called here that someone would rather not say."""
        own = [optie.label for optie in self.feit.opties if optie.waarde == REFUSED]
        return own[0] if own else "Dat wil ik niet zeggen"

    @property
    def shown(self) -> str:
        """The answer that stands on the form when it opens; an old answer is not filled in: it is asked again."""
        return "" if self.eerder is None or self.verouderd else _written(self.eerder)


def asked_of(feiten: Iterable[str], voice: Voice, dossier: Dossier, book: Rulebook, since: date | None) -> list[Asked]:
    """The questions of a page that this voice is asked; what it said before ``since`` is asked again."""
    return [_asked(book.feiten[name], voice, dossier, book, since) for name in feiten if voice.may_answer(name, book)]


def _asked(feit: Feit, voice: Voice, dossier: Dossier, book: Rulebook, since: date | None) -> Asked:
    spot = Spot(feit.id, voice.bron, voice.over)
    known = recorded(dossier)
    before = known.get(spot)
    rest = [(other, found) for other, found in known.items() if other.feit == feit.id and other != spot]
    return Asked(
        feit=feit,
        veld=f"b-{key_of(feit.id)}",
        vraag=spoken(feit.vraag, dossier, book),
        hulp=spoken(feit.hulp, dossier, book),
        waarom=spoken(feit.waarom, dossier, book),
        spot=spot,
        eerder=before,
        eerder_woorden=in_words(feit, before) if before else "",
        elders=before is not None and spot not in dossier.household.answers,
        verouderd=bool(since and before and before.datum and date.fromisoformat(before.datum) < since),
        anderen=tuple(
            Other(
                speaker(other.bron, other.over, dossier, book),
                in_words(feit, theirs),
                theirs.datum,
                _differs(theirs, before),
            )
            for other, theirs in rest
        ),
    )


def recorded(dossier: Dossier) -> dict[Spot, Said]:
    """Every answer to a question of the balance: those of these pages over those from elsewhere in the case."""
    found: dict[Spot, Said] = {}
    for (code, name), answer in dossier.answers.items():
        if not code:
            own = answer.bron in ("", FAMILY)
            spot = Spot(name, FAMILY if own else answer.bron, "")
            found[spot] = Said(answer.waarde, answer.datum, answer.door, answer.op)
    return {**found, **dossier.household.answers}


def in_words(feit: Feit, answer: Said) -> str:
    """An answer in a few words."""
    if answer.refused:
        return next((optie.label for optie in feit.opties if optie.waarde == REFUSED), "Dat wil ik niet zeggen")
    return said(feit, Answer(answer.waarde))


def _differs(other: Said, own: Said | None) -> bool:
    both = own is not None and own.waarde is not None and other.waarde is not None
    return both and own is not None and not own.refused and not other.refused and own.waarde != other.waarde


def _written(answer: Said) -> str:
    return KNOWN if answer.waarde is None else shown_value(answer.waarde)


def filled_page(asked: Iterable[Asked]) -> Form:
    """A form with what this voice said before; beside each answer what stood there when the page opened."""
    values: dict[str, Any] = {}
    for item in asked:
        word = item.shown
        values[f"was-{item.veld}"] = word
        if item.kiezen:
            values[item.veld] = word
        elif word in (KNOWN, REFUSED):
            values[item.naast] = word
        else:
            values |= day_parts(item.veld, word) if item.feit.soort == "datum" else {item.veld: word}
    return Form.filled(values)


def read_page(form: Form, asked: Iterable[Asked], today: date) -> list[Item]:
    """What changed on a page, as things to record; what is wrong is noted on the form and the rest is kept."""
    items: list[Item] = []
    for item in asked:
        given = _given(form, item)
        if given is None or given == form.text(f"was-{item.veld}"):
            continue
        if given in (TAKE_BACK, ""):
            items += _taken_back(item)
            continue
        try:
            value = None if given == KNOWN else given if given == REFUSED else _value(item.feit, given)
        except Unfit as error:
            form.wrong(item.veld, plain_fault(item.feit, str(error)))
            continue
        items.append(said_item(item.spot, Said(value, today.isoformat())))
    return items


def _taken_back(item: Asked) -> list[Item]:
    """Takes an answer back, also where it was recorded outside these pages."""
    if item.eerder is None:
        return []
    return [said_item(item.spot, None), *([answer_item(item.feit.id, "", None)] if item.elders else [])]


def _given(form: Form, item: Asked) -> str | None:
    """What was chosen or typed as one word; nothing when the field was not on the form or is wrong."""
    if item.kiezen:
        return form.text(item.veld) if form.has(item.veld) else None
    aside = form.text(item.naast)
    if aside in (KNOWN, REFUSED):
        return aside
    if not form.has(f"was-{item.veld}"):
        return None
    raw = raw_value(form, item.feit, item.veld)
    if form.error(item.veld):
        return None
    return "" if raw is None else str(raw).replace(".", ",") if isinstance(raw, Decimal) else str(raw)


def _value(feit: Feit, given: str) -> str | int | float:
    raw: Any = Decimal(given.replace(",", ".")) if feit.soort in ("getal", "bedrag") else given
    value = fact_value(feit, raw)
    if value is None:
        raise Unfit("kies een van de antwoorden")
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value
