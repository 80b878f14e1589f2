"""Reads the answer to a question from a form, strictly by the catalogue, and puts a recorded one back on it."""

from datetime import date
from decimal import Decimal
from typing import Any

from engine import Feit, Rulebook, Unfit, fact_value
from service.dossier import Answer, Dossier
from service.web.fields import NAME_LIMIT, day_of, day_parts, text_of
from service.web.forms import KNOWN, Form
from service.web.questions import Place, Question
from service.web.words import capital, datum

_MOTIVATION_LIMIT = 10_000
_TEXT_LIMIT = 2_000


def read_answers(form: Form, question: Question, book: Rulebook, today: date) -> list[tuple[Place, Answer]]:
    """The answers on a form, one per place that was filled in; what is wrong is noted on the form."""
    overall = _given(form, question.feit, question.all_field) if question.all_field else None
    own = [(place, _given(form, question.feit, place.field) or overall) for place in question.places]
    given = [(place, value) for place, value in own if value is not None]
    if not given and form.ok:
        form.wrong(
            question.all_field or question.places[0].field,
            "Kies een antwoord. Weet u het niet? Kies dan ‘Weet ik niet’",
        )
    bron = read_source(form, book)
    datum = day_of(form, "datum", latest=today) or today.isoformat()
    oordeel = _judgement(form, question, book, bron)
    if not form.ok:
        return []
    return [(place, Answer(value[0], bron, datum, oordeel if value[0] is not None else {})) for place, value in given]


def read_source(form: Form, book: Rulebook) -> str:
    """Who says so: a party of the rulebook, or nobody named."""
    bron = form.text("bron")
    if bron and bron not in book.partijen:
        form.wrong("bron", "Kies uit de lijst wie dit zegt")
        return ""
    return bron


def _given(form: Form, feit: Feit, field: str) -> tuple[Any] | None:
    """The value in a tuple (``None`` in it is "weet ik niet"), or nothing at all."""
    if form.has(field, KNOWN) or form.has(f"{field}-onbekend"):
        return (None,)
    raw = raw_value(form, feit, field)
    if raw in (None, ""):
        return None
    try:
        value = fact_value(feit, raw)
    except Unfit as error:
        form.wrong(field, plain_fault(feit, str(error)))
        return None
    if isinstance(value, date):
        return (value.isoformat(),)
    return (float(value) if isinstance(value, Decimal) else value,)


def raw_value(form: Form, feit: Feit, field: str) -> Any:
    if feit.soort == "datum":
        return day_of(form, field)
    if feit.soort == "tekst":
        return text_of(form, field, _TEXT_LIMIT, "Dit antwoord")
    word = form.text(field)
    if feit.soort not in ("getal", "bedrag") or not word:
        return word
    plain = word.removeprefix("€").strip().replace(",", ".")
    digits = plain.replace(".", "", 1)
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 12:
        form.wrong(field, "Schrijf een getal, bijvoorbeeld 12 of 7,5")
        return None
    return Decimal(plain)


def plain_fault(feit: Feit, message: str) -> str:
    if feit.soort in ("ja_nee", "keuze"):
        return "Kies een van de antwoorden"
    return message[:1].upper() + message[1:]


def _judgement(form: Form, question: Question, book: Rulebook, bron: str) -> dict[str, str]:
    """Who judged an open norm: needed as soon as the answer is said to come from the one who must judge it."""
    feit = question.feit
    if feit.klasse != "oordeel":
        return {}
    given = {
        "door": text_of(form, "oordeel-door", NAME_LIMIT, "Deze naam"),
        "functie": text_of(form, "oordeel-functie", NAME_LIMIT, "Deze functie"),
        "motivering": text_of(form, "oordeel-motivering", _MOTIVATION_LIMIT, "Deze motivering"),
    }
    judged = bool(bron) and bool(feit.beoordelaar) and book.same_party(bron, feit.beoordelaar or "")
    if judged or any(given.values()):
        if not given["door"]:
            form.wrong("oordeel-door", f"Vul in wie dit beoordeelde namens {question.beoordelaar}")
        if not given["functie"]:
            form.wrong("oordeel-functie", "Vul in vanuit welke functie dit oordeel komt")
        if not given["motivering"]:
            form.wrong("oordeel-motivering", "Vul in waarop dit oordeel rust")
    return {name: word for name, word in given.items() if word}


def filled(question: Question, dossier: Dossier, bron: str = "") -> Form:
    """A form with what was recorded before; without that, with the source this person named last."""
    values: dict[str, Any] = {}
    shown: Answer | None = None
    for place in question.places:
        answer = dossier.answer(question.feit.id, place.code)
        if answer is None:
            continue
        shown = shown or answer
        if not answer.known:
            values[place.field if question.pick else f"{place.field}-onbekend"] = KNOWN
        elif question.feit.soort == "datum":
            values.update(day_parts(place.field, str(answer.waarde)))
        else:
            values[place.field] = shown_value(answer.waarde)
    values["bron"] = shown.bron if shown else bron if bron in question.feit.wie else ""
    if shown:
        values.update(day_parts("datum", shown.datum))
        values.update({f"oordeel-{name}": word for name, word in shown.oordeel.items()})
    return Form.filled(values)


def shown_value(value: Any) -> str:
    """A value as people write it: a comma in a number."""
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)


def said(feit: Feit | None, answer: Answer) -> str:
    """A recorded answer in a few words."""
    if not answer.known:
        return "Weet ik niet"
    if feit is not None and feit.soort == "datum":
        return datum(str(answer.waarde))
    word = feit.label(answer.waarde) if feit is not None else shown_value(answer.waarde)
    if feit is not None and feit.soort in ("getal", "bedrag"):
        word = f"{shown_value(answer.waarde)} {feit.eenheid}".strip()
    return capital(word)
