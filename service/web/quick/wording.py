"""The answer in plain text: a paragraph for a mail, with the articles, what is unknown and how to check it."""

from collections.abc import Iterable, Iterator

from engine import OpenVraag, RouteAdvies, Rulebook
from service.web.consequences import consequences
from service.web.quick.inquiry import Inquiry
from service.web.reasoning import law_heading, law_name
from service.web.views import NeedCard, without_questions
from service.web.words import STATUS, VOOR, capital, datum, listed

_MOST_UNKNOWN = 5
_MOST_ARTICLES = 6


def paragraph(inquiry: Inquiry, card: NeedCard, book: Rulebook, address: str) -> str:
    """What a consulent can paste in a mail: nothing in it is about a person."""
    soort = book.behoeften[inquiry.soort]
    advies = inquiry.advies
    lines = [
        f"Vraag: welke wet draagt {soort.naam.lower()} ({VOOR[inquiry.voor]})?",
        f"Antwoord: {card.headline(book.party, lambda wet: law_name(wet, book))}.",
        "",
    ]
    for _, route in card.routes:
        articles = f" ({', '.join(map(book.named, route.artikelen[:_MOST_ARTICLES]))})" if route.artikelen else ""
        lines.append(f"- {law_heading(route.wet, book)}{articles}: {_said(route)}")
        lines += [f"  Let op: {line}." for line in _unique(route.voorbehoud)]
    if card.rest:
        lines.append(f"- Niet: {listed([law_name(route.wet, book) for _, route in card.rest])}.")
    open_still = unknown(inquiry, book)[:_MOST_UNKNOWN]
    if open_still:
        lines += ["", "Nog niet bekend:"]
        for asked, who, decides in open_still:
            lines += [f"- {asked} (te vragen aan: {who})", *(f"  {line}" for line in decides)]
    if inquiry.premises:
        words = [capital(feit.sentence("ja").replace("{kind}", "het kind")) for feit in inquiry.premises]
        lines += ["", f"Wij gaan ervan uit: {' '.join(words)}"]
    lines += [
        "",
        f"Naar het recht op {datum(advies.peildatum)}, regelboek {advies.regelboek.versie}.",
        "Dit is geen besluit: een mens beslist.",
        f"Nakijken: {address}",
    ]
    return "\n".join(lines)


def unknown(inquiry: Inquiry, book: Rulebook) -> list[tuple[str, str, tuple[str, ...]]]:
    """What would still decide something, as it is asked here, with who can answer and what an answer decides alone."""
    deciding = [vraag for vraag in inquiry.advies.vragen if not vraag.lezing and not vraag.navraag]
    return list(
        dict.fromkeys((_asked(inquiry, one), one.wie, tuple(_decides(inquiry, one.feit, book))) for one in deciding)
    )


def _decides(inquiry: Inquiry, feit: str, book: Rulebook) -> Iterator[str]:
    question = next((one for one in inquiry.todo if one.feit.id == feit), None)
    for answer, effects in consequences(inquiry.advies, question, book) if question else []:
        laws = listed([f"{one.wet} wordt {STATUS[one.status].lower()}" for one in effects])
        yield f"Bij ‘{answer}’: {laws}."


def _said(route: RouteAdvies) -> str:
    return without_questions(route) or f"{STATUS[route.status].lower()}."


def _asked(inquiry: Inquiry, vraag: OpenVraag) -> str:
    """A question in the words in which it is asked here."""
    return next((one.vraag for one in inquiry.todo if one.feit.id == vraag.feit), vraag.vraag)


def _unique(lines: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(line.rstrip(".") for line in lines))
