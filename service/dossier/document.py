"""The case as a document of the input contract: the one form in which the engine reads it."""

from typing import Any

from engine import Rulebook, Unfit, fact_value, recordable
from service.dossier.familydocument import family_document
from service.dossier.parts import Answer, Dossier, Need


def document_of(dossier: Dossier, book: Rulebook, day: str) -> dict[str, Any]:
    """The case as plain data. Answers that this rulebook no longer knows are left out."""
    document: dict[str, Any] = {"id": dossier.zaak.kenmerk, "peildatum": day}
    if dossier.kind.gemeente in book.gemeenten:
        document["gemeente"] = dossier.kind.gemeente
    if dossier.kind.geboortedatum:
        document["kind"] = {"geboortedatum": dossier.kind.geboortedatum}
    if dossier.verhaal:
        document["verhaal"] = dossier.verhaal
    document["feiten"] = _facts(dossier, book, "")
    siblings = {brus.id: brus.naam for brus in dossier.brussen}
    document |= family_document(document, dossier.household, siblings, book)
    document["behoeften"] = [_need(need, dossier, book) for need in dossier.active if need.soort in book.behoeften]
    return document


def _need(need: Need, dossier: Dossier, book: Rulebook) -> dict[str, Any]:
    facts = _facts(dossier, book, need.code)
    brus = dossier.brus(need.brus)
    if need.voor == "brus" and brus is not None and brus.leeftijd is not None and "leeftijd_brus" in book.feiten:
        facts.setdefault("leeftijd_brus", Answer(brus.leeftijd, bron="gezin").as_data())
    data: dict[str, Any] = {"id": need.code, "soort": need.soort, "voor": need.voor, "feiten": facts}
    if need.omschrijving:
        data["omschrijving"] = need.omschrijving
    return data


def _facts(dossier: Dossier, book: Rulebook, code: str) -> dict[str, Any]:
    return {
        feit: answer.as_data()
        for (need, feit), answer in dossier.answers.items()
        if need == code and _fits(feit, answer, book)
    }


def _fits(feit_id: str, answer: Answer, book: Rulebook) -> bool:
    """Whether the rulebook of now still has this question, and this answer to it."""
    feit = book.feiten.get(feit_id)
    if feit is None or not recordable(feit):
        return False
    try:
        fact_value(feit, answer.waarde)
    except Unfit:
        return False
    return True


def dropped_answers(dossier: Dossier, book: Rulebook) -> list[str]:
    """Answers that no longer count because the rulebook changed; they stay in the case."""
    return sorted({feit for (_, feit), answer in dossier.answers.items() if not _fits(feit, answer, book)})
