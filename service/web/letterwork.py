"""A letter in the making: from what was kept (advice, case, typed words) to a composed letter, and back to a form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from engine import Advies, Rulebook, Zaak, read_case_data
from letters import Address, Grant, Letter, LetterDetails, MandateHolder, Person, Sender, compose, section_text
from service.dossier import Dossier
from service.store import AdviesBewijs, Brief, Draft, receipt
from service.web.fields import NAME_LIMIT, day_of, day_parts, text_of
from service.web.forms import Form
from service.web.handover import with_handover
from service.web.letterfields import (
    asked_needs,
    kind_of,
    per_need,
    read_boxes,
    read_reader,
    reader_details,
    values_of,
    whole_letter,
)
from service.web.questions import Question, question_of
from service.web.site import Visit
from service.web.words import VERZENDING

_SECTION_LIMIT = 40_000
_LONG = 2_000
PERSON_FIELDS = {
    "kind_naam": "Naam van het kind",
    "ouders": "Namen van de ouders",
    "straat": "Straat en huisnummer",
    "postcode": "Postcode",
    "plaats": "Plaats",
}
SENDER_FIELDS = {
    "contactpersoon": "Wie kan het gezin bellen?",
    "telefoon": "Telefoonnummer",
    "email": "E-mailadres",
}
MANDATE_FIELDS = {"mandaathouder": "Wie beslist namens het college?", "mandaat_functie": "Functie"}


@dataclass(frozen=True, slots=True)
class Work:
    """A letter as it stands, with the advice it rests on."""

    draft: Draft
    bewijs: AdviesBewijs
    zaak: Zaak
    advies: Advies
    letter: Letter


def opened(visit: Visit, zaak_id: str, draft: Draft) -> Work:
    """A letter as it was saved last."""
    bewijs = receipt(visit.site.store, visit.user.actor, zaak_id, draft.brief.advies)
    zaak = read_case_data(bewijs.document, visit.site.book, bewijs.peildatum)
    advies = Advies.model_validate(bewijs.advies)
    letter = composed(visit, draft.brief, zaak, advies, draft.laatste.inhoud)
    return Work(draft, bewijs, zaak, advies, letter)


def composed(
    visit: Visit, brief: Brief, zaak: Zaak, advies: Advies, inhoud: Mapping[str, Any], signed_by: str = ""
) -> Letter:
    """The letter with what was typed; words for a section it no longer has are left out."""
    details = details_of(inhoud.get("gegevens", {}), zaak.id).model_copy(update={"signed_by": signed_by})
    details = with_handover(visit, brief.soort, brief.zaak, zaak, advies, details)
    plain = compose(brief.soort, advies, zaak, visit.site.book, details)
    known = {section.id for section in plain.secties}
    words = {name: text for name, text in inhoud.get("secties", {}).items() if name in known}
    if not words:
        return plain
    return compose(brief.soort, advies, zaak, visit.site.book, details.model_copy(update={"sections": words}))


def details_of(given: Mapping[str, Any], kenmerk: str) -> LetterDetails:
    """What the writer gave, in the form a letter needs."""
    address = None
    if all(given.get(name) for name in ("straat", "postcode", "plaats")):
        address = Address(straat=given["straat"], postcode=given["postcode"], plaats=given["plaats"])
    child = given.get("kind_naam") or given.get("roepnaam", "")
    holder = given.get("mandaathouder", "")
    return LetterDetails(
        kenmerk=kenmerk,
        dated=date.fromisoformat(given["dagtekening"]) if given.get("dagtekening") else None,
        child=Person(naam=child, roepnaam=given.get("roepnaam", "")) if child else None,
        parents=tuple(
            Person(naam=name, adres=address) for name in given.get("ouders", "").splitlines() if name.strip()
        ),
        sender=Sender(**{name: given.get(name, "") for name in SENDER_FIELDS}),
        mandate_holder=MandateHolder(naam=holder, functie=given.get("mandaat_functie", "")) if holder else None,
        sent_by=given.get("verzending", ""),
        review_on=date.fromisoformat(given["heronderzoek"]) if given.get("heronderzoek") else None,
        review_reason=given.get("heronderzoek_reden", ""),
        needs={code: _grant(needs) for code, needs in given.get("toekenning", {}).items()},
        **reader_details(given),
    )


def _grant(given: Mapping[str, Any]) -> Grant:
    return Grant(
        uren_per_week=Decimal(given["uren"]) if given.get("uren") else None,
        van=date.fromisoformat(given["van"]) if given.get("van") else None,
        tot=date.fromisoformat(given["tot"]) if given.get("tot") else None,
        aanbieder=given.get("aanbieder", ""),
        doel=given.get("doel", ""),
        given=given.get("velden", {}),
    )


def granted_needs(soort: str, advies: Advies) -> tuple[str, ...]:
    """The needs that a toekenning of this kind grants; none for another letter."""
    kind = kind_of(soort)
    return kind.behoeften(advies) if kind.toekenning else ()


_ON_THE_FORM = ("omvang_uren_week", "besluit_van", "besluit_tot", "aanbieder", "beoogd_resultaat")


def letter_questions(dossier: Dossier, work: Work, book: Rulebook) -> list[tuple[Question, bool]]:
    """Questions whose answers stand in this letter, and whether somebody answered; not those the form itself has."""
    codes = granted_needs(work.letter.kind, work.advies)
    found = []
    for feit in book.feiten.values():
        if feit.brief and feit.id not in _ON_THE_FORM:
            question = question_of(feit, dossier, book, codes)
            answers = [dossier.answer(feit.id, place.code) for place in question.places]
            found.append((question, all(answer is not None for answer in answers)))
    return found


def form_of(work: Work) -> Form:
    """The saved letter as a form: every section with the text that stands in the letter now."""
    given = work.draft.laatste.inhoud.get("gegevens", {})
    kind = kind_of(work.draft.brief.soort)
    values: dict[str, Any] = {name: word for name, word in given.items() if isinstance(word, str)}
    for name in ("dagtekening", "heronderzoek"):
        values |= day_parts(name, given.get(name, ""))
    for code, needs in given.get("toekenning", {}).items():
        values |= {f"uren-{code}": needs.get("uren", "").replace(".", ",")}
        values |= {f"{name}-{code}": needs.get(name, "") for name in ("aanbieder", "doel")}
        values |= day_parts(f"van-{code}", needs.get("van", "")) | day_parts(f"tot-{code}", needs.get("tot", ""))
    for section in work.letter.secties:
        values[f"sectie-{section.id}"] = section_text(section)
    return Form.filled(values | values_of(given, kind, asked_needs(kind, work.advies)))


def read_letter(form: Form, work: Work, roepnaam: str) -> dict[str, Any]:
    """What was typed, as it is kept: details, and only those sections whose words a person changed."""
    given: dict[str, Any] = {"roepnaam": roepnaam}
    for name, label in (PERSON_FIELDS | SENDER_FIELDS | MANDATE_FIELDS).items():
        given[name] = text_of(form, name, NAME_LIMIT * 3, label)
    given["dagtekening"] = day_of(form, "dagtekening")
    given["heronderzoek"] = day_of(form, "heronderzoek")
    given["heronderzoek_reden"] = text_of(form, "heronderzoek_reden", _LONG, "De reden")
    given["verzending"] = form.text("verzending") if form.text("verzending") in dict(VERZENDING) else ""
    kind = kind_of(work.draft.brief.soort)
    given |= read_reader(form)
    given["velden"] = read_boxes(form, whole_letter(kind))
    granted = granted_needs(kind.id, work.advies)
    given["toekenning"] = {
        code: {**(_read_grant(form, code) if code in granted else {}), "velden": read_boxes(form, per_need(kind, code))}
        for code in asked_needs(kind, work.advies)
    }
    sections = {}
    for section in work.letter.secties:
        field = f"sectie-{section.id}"
        if form.has(field):
            words = text_of(form, field, _SECTION_LIMIT, f"De tekst van ‘{section.titel.tekst or section.id}’")
            if section.bewerkt or words != section_text(section).strip():
                sections[section.id] = words
    return {"gegevens": given, "secties": sections}


def _read_grant(form: Form, code: str) -> dict[str, str]:
    hours = form.text(f"uren-{code}").replace(",", ".")
    plain = hours.replace(".", "", 1)
    if hours and (not (plain.isascii() and plain.isdigit()) or len(plain) > 6 or Decimal(hours) > 168):
        form.wrong(f"uren-{code}", "Schrijf een aantal uren van 0 tot en met 168, bijvoorbeeld 7,5")
        hours = ""
    start, end = day_of(form, f"van-{code}"), day_of(form, f"tot-{code}")
    if start and end and end < start:
        form.wrong(f"tot-{code}", "De laatste dag ligt voor de eerste dag")
    return {
        "uren": hours,
        "van": start,
        "tot": end,
        "aanbieder": text_of(form, f"aanbieder-{code}", NAME_LIMIT, "De aanbieder"),
        "doel": text_of(form, f"doel-{code}", _LONG, "Het doel"),
    }


def without_generated(inhoud: dict[str, Any], visit: Visit, work: Work) -> dict[str, Any]:
    """What is kept without sections that say exactly what Schakel itself writes: these stay up to date."""
    bare = composed(visit, work.draft.brief, work.zaak, work.advies, {"gegevens": inhoud["gegevens"]})
    own = {section.id: section_text(section).strip() for section in bare.secties}
    sections = {name: words for name, words in inhoud["secties"].items() if own.get(name) != words}
    return {**inhoud, "secties": sections, "basis": {name: own.get(name, "") for name in sections}}


def generated(visit: Visit, work: Work) -> dict[str, str]:
    """What Schakel itself writes in each section, on the advice under the letter now."""
    given = work.draft.laatste.inhoud.get("gegevens", {})
    bare = composed(visit, work.draft.brief, work.zaak, work.advies, {"gegevens": given})
    return {section.id: section_text(section).strip() for section in bare.secties}
