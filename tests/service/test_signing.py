"""The steps of a letter: a second person agrees, then somebody signs, and what was signed never changes."""

from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from service.store import (
    Actor,
    NotFoundError,
    SealedError,
    Stap,
    StepError,
    Store,
    keep_advice,
    letter_stand,
    new_case,
    new_draft,
    packed,
    rebase_draft,
    save_draft,
    take_step,
    unpacked,
)
from tests.service.test_store import given

FILES = {"vormen": packed({"pdf": b"%PDF", "html": b"<p>"})}


@pytest.fixture
def letter(store: Store, actor: Actor) -> tuple[str, str]:
    zaak = new_case(store, actor, "Sem", [])
    kept = keep_advice(store, actor, zaak, given()).id
    return zaak, new_draft(store, actor, zaak, kept, "adviesrapport", {"gegevens": {}})


def _step(store: Store, actor: Actor, letter: tuple[str, str], stap: Stap, versie: int = 1, **inhoud: Any) -> Any:
    return take_step(store, actor, *letter, stap, versie, inhoud)


def test_from_offer_to_signature(store: Store, actor: Actor, letter: tuple[str, str]) -> None:
    other = Actor("piet", actor.team)
    _step(store, actor, letter, Stap.AANGEBODEN)
    _step(store, other, letter, Stap.AKKOORD)
    _step(store, actor, letter, Stap.GETEKEND, **FILES)
    signed = letter_stand(store, actor, *letter).getekend
    assert signed is not None
    assert len(signed.vingerafdruk) == 64
    assert unpacked(signed, "pdf") == b"%PDF"
    with pytest.raises(NotFoundError):
        unpacked(signed, "odt")


def test_who_wrote_may_not_agree(store: Store, actor: Actor, letter: tuple[str, str]) -> None:
    with pytest.raises(StepError, match="aangeboden"):
        _step(store, Actor("piet", actor.team), letter, Stap.AKKOORD)
    _step(store, actor, letter, Stap.AANGEBODEN)
    with pytest.raises(StepError, match="Vier ogen"):
        _step(store, actor, letter, Stap.AKKOORD)
    with pytest.raises(StepError, match="tweede persoon"):
        _step(store, actor, letter, Stap.GETEKEND, **FILES)


def test_a_change_makes_the_agreement_void(store: Store, actor: Actor, letter: tuple[str, str]) -> None:
    other = Actor("piet", actor.team)
    _step(store, actor, letter, Stap.AANGEBODEN)
    _step(store, other, letter, Stap.AKKOORD)
    save_draft(store, actor, *letter, {"gegevens": {"x": "anders"}}, 1)
    with pytest.raises(StepError, match="veranderd"):
        _step(store, actor, letter, Stap.GETEKEND, **FILES)
    with pytest.raises(StepError, match="tweede persoon"):
        _step(store, actor, letter, Stap.GETEKEND, 2, **FILES)
    save_draft(store, other, *letter, {"gegevens": {"x": "door piet"}}, 2)
    _step(store, actor, letter, Stap.AANGEBODEN, 3)
    with pytest.raises(StepError, match="Vier ogen"):
        _step(store, other, letter, Stap.AKKOORD, 3)


def test_what_was_signed_never_changes(store: Store, actor: Actor, letter: tuple[str, str]) -> None:
    _step(store, actor, letter, Stap.AANGEBODEN)
    _step(store, Actor("piet", actor.team), letter, Stap.AKKOORD)
    _step(store, actor, letter, Stap.GETEKEND, **FILES)
    with pytest.raises(SealedError):
        save_draft(store, actor, *letter, {"gegevens": {"x": "nog iets"}}, 1)
    with pytest.raises(SealedError):
        rebase_draft(store, actor, *letter, "een ander advies")
    with pytest.raises(StepError):
        _step(store, actor, letter, Stap.TERUG)
    for change in ("UPDATE briefstap SET vingerafdruk = 'x'", "DELETE FROM briefstap"):
        with pytest.raises(DBAPIError, match="groeit alleen"), store.engine.begin() as connection:
            connection.execute(text(change))


def test_another_team_finds_nothing(store: Store, letter: tuple[str, str]) -> None:
    with pytest.raises(NotFoundError):
        letter_stand(store, Actor("eva", "team-b"), *letter)


def test_nothing_of_the_letter_is_readable_on_disk(store: Store, actor: Actor, letter: tuple[str, str]) -> None:
    _step(store, actor, letter, Stap.AANGEBODEN, opmerking="Zonnebloemlaan")
    with store.engine.connect() as connection:
        rows = connection.execute(text("SELECT inhoud FROM briefstap")).all()
    assert all(b"Zonnebloem" not in bytes(row[0]) for row in rows)
