"""Welke wet?: without signing in, nothing stored. The answers travel in the address, as codes of catalogue facts."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from service.store import NotFoundError
from service.web.consequences import consequences
from service.web.forms import Form, read_form
from service.web.glossary import words_in
from service.web.questions import Question, fact_of
from service.web.quick import MOST_QUESTIONS, START, Given, Inquirer, Inquiry, decode, encode, values_of
from service.web.quick.answering import answered, context_of
from service.web.quick.guessing import begun
from service.web.quick.inquiry import question_for
from service.web.quick.seeking import sought
from service.web.quick.wording import paragraph, unknown
from service.web.reasoning import decisive
from service.web.site import Site, SiteOf, Visitor
from service.web.views import article_link, cards
from service.web.words import DOMEIN

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_LONGEST = 80


@router.get("/welke-wet")
def choose(request: Request, site: SiteOf, _visitor: Visitor, zoek: str = "") -> Response:
    """The needs by domain, or those that the words may mean."""
    words = " ".join(zoek[:_LONGEST].split())
    domains = [(name, [one for one in site.book.behoeften.values() if one.domein == name]) for name in DOMEIN]
    found = sought(words, site.book)
    return site.pages.page(
        request,
        "welke_wet/kies.html",
        zoek=words,
        gezocht=found,
        gevonden=found.behoeften,
        begrippen=found.begrippen,
        domeinen=domains,
        begin=START,
        begonnen=lambda one: begun(one, site.book),
        soorten=site.book.behoeften,
    )


@router.get("/welke-wet/{soort}/{voor}/{code}")
def question(
    request: Request, site: SiteOf, _visitor: Visitor, soort: str, voor: str, code: str, vraag: str = "", door: str = ""
) -> Response:
    """The next question, or the one that is asked again; when there is none left, the answer."""
    given, _ = decode(code, site.book)
    inquiry = _inquiry(site, soort, voor, given)
    again = fact_of(site.book, vraag) if vraag else None
    if again is not None and values_of(again):
        return _question_page(request, site, inquiry, question_for(again.id, inquiry.dossier, site.book), Form(), door)
    if inquiry.done or (inquiry.asked >= MOST_QUESTIONS and not door):
        return RedirectResponse(f"/welke-wet/{soort}/{voor}/{encode(given)}/antwoord", 303)
    return _question_page(request, site, inquiry, inquiry.todo[0], Form(), door)


@router.post("/welke-wet/{soort}/{voor}/{code}")
def answer(
    request: Request, site: SiteOf, _visitor: Visitor, soort: str, voor: str, code: str, form: Posted
) -> Response:
    """Puts the answer in the address and goes on."""
    given, _ = decode(code, site.book)
    inquiry = _inquiry(site, soort, voor, given)
    feit = fact_of(site.book, form.text("vraag"))
    if feit is None or not values_of(feit):
        raise NotFoundError
    word = form.text("antwoord")
    door = "1" if form.text("door") else ""
    if word not in (*values_of(feit), "weet_ik_niet"):
        form.wrong("antwoord", "Kies een antwoord. Weet u het niet? Kies dan ‘Weet ik niet’")
        asked = question_for(feit.id, inquiry.dossier, site.book)
        return _question_page(request, site, inquiry, asked, form, door, 400)
    fresh = encode({**given, feit.id: None if word == "weet_ik_niet" else word})
    return RedirectResponse(f"/welke-wet/{soort}/{voor}/{fresh}{'?door=1' if door else ''}", 303)


@router.get("/welke-wet/{soort}/{voor}/{code}/antwoord")
def conclusion(request: Request, site: SiteOf, _visitor: Visitor, soort: str, voor: str, code: str) -> Response:
    """What the laws say on these answers; the address can be shared, for nothing in it is about a person."""
    given, dropped = decode(code, site.book)
    inquiry, book = _inquiry(site, soort, voor, given), site.book
    path = f"/welke-wet/{soort}/{voor}/{encode(given)}"
    base = site.settings.adres or str(request.base_url).rstrip("/")
    card = cards(inquiry.advies)[0]
    text = paragraph(inquiry, card, book, f"{base}{path}/antwoord")
    return site.pages.page(
        request,
        "welke_wet/antwoord.html",
        **context_of(inquiry, book),
        kaart=card,
        redenering=lambda route: decisive(route.spoor, book),
        alinea=text,
        onbekend=unknown(inquiry, book),
        mail=f"mailto:?subject={quote('Welke wet? ' + book.behoeften[soort].naam)}&body={quote(text)}",
        deel=f"{base}{path}/antwoord",
        weg=path,
        vervallen=dropped,
    )


def _inquiry(site: Site, soort: str, voor: str, given: Given) -> Inquiry:
    kind = site.book.behoeften.get(soort)
    if kind is None or voor not in kind.voor:
        raise NotFoundError
    inquirer: Inquirer = site.inquirer
    return inquirer.ask(soort, voor, given, site.settings.gemeente)


def _question_page(
    request: Request, site: Site, inquiry: Inquiry, asked: Question, form: Form, door: str, status: int = 200
) -> Response:
    return site.pages.page(
        request,
        "welke_wet/vraag.html",
        status,
        **context_of(inquiry, site.book),
        form=form,
        vraag=asked,
        opties=[*asked.options, ("weet_ik_niet", "Weet ik niet")],
        nummer=len([one for one in answered(inquiry, site.book) if one.key != asked.key]) + 1,
        hoogstens=MOST_QUESTIONS,
        gevolgen=consequences(inquiry.advies, asked, site.book),
        verwijzing=article_link(site.book, asked.feit),
        begrippen=words_in(f"{asked.vraag} {asked.hulp}", site.book),
        kaart=cards(inquiry.advies)[0],
        door=door,
        weg=f"/welke-wet/{inquiry.soort}/{inquiry.voor}/{encode(inquiry.given)}",
    )
