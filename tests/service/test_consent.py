"""The register of consent feeds the question of the rules, and a refusal stops what would go to somebody else."""

from datetime import date

import pytest
from fastapi import FastAPI

from service.dossier import changes
from service.store import (
    CONSENT_FACTS,
    Actor,
    Consent,
    ConsentError,
    Item,
    Store,
    check_log,
    new_case,
    read_case_rows,
    record,
    record_consent,
)
from service.web.consent import BRIEVEN, UITWISSELINGEN
from tests.service.conftest import User
from tests.service.reader import Page

NOOR = Actor("demo-noor", "demo")
DAY = date(2026, 11, 20)


def said(exchange: str, given: bool, who: str = "ouder") -> Consent:
    return Consent(exchange, who, given, DAY, "", "mondeling")


def answers(store: Store, actor: Actor, zaak: str, feit: str) -> list[tuple[str, str]]:
    rows = read_case_rows(store, actor, zaak).vastleggingen
    return [(row.inhoud["waarde"], row.door) for row in rows if row.sleutel == feit]


def test_every_fact_is_asked_by_the_rules_and_every_letter_exists(app: FastAPI) -> None:
    from letters import kinds

    book = app.state.site.book
    for exchange, feit in CONSENT_FACTS.items():
        assert exchange in UITWISSELINGEN
        assert (book.feiten[feit].niveau, book.feiten[feit].soort) == ("zaak", "ja_nee")
    to_others = {kind.id for kind in kinds() if "toestemming_van" in kind.velden} | {"warme-overdracht"}
    assert set(BRIEVEN) == to_others
    assert set(BRIEVEN.values()) <= set(UITWISSELINGEN)


@pytest.mark.parametrize(("exchange", "feit"), CONSENT_FACTS.items())
def test_given_and_withdrawn_become_an_answer_with_history(
    store: Store, actor: Actor, exchange: str, feit: str
) -> None:
    zaak = new_case(store, actor, "", [])
    sam = Actor("sam", actor.team)
    record_consent(store, actor, zaak, said(exchange, True))
    record_consent(store, actor, zaak, said(exchange, True))
    record_consent(store, sam, zaak, said(exchange, False))
    assert answers(store, actor, zaak, feit) == [("ja", actor.id), ("nee", "sam")]
    rows = read_case_rows(store, actor, zaak)
    last = rows.vastleggingen[-1]
    assert (last.inhoud["bron"], last.inhoud["datum"]) == ("gezin", DAY.isoformat())
    assert rows.zaak.versie == 3
    told = changes(rows.vastleggingen)[-1]
    assert told.was is not None
    assert (told.was["waarde"], told.werd["waarde"], told.correction) == ("ja", "nee", True)
    assert check_log(store).fouten == ()


def test_of_two_people_a_refusal_counts(store: Store, actor: Actor) -> None:
    zaak, feit = new_case(store, actor, "", []), CONSENT_FACTS["gemeente_zorg"]
    record_consent(store, actor, zaak, said("gemeente_zorg", True, "ouder"))
    record_consent(store, actor, zaak, said("gemeente_zorg", False, "jeugdige"))
    record_consent(store, actor, zaak, said("gemeente_zorg", True, "ouder"))
    assert [value for value, _ in answers(store, actor, zaak, feit)] == ["ja", "nee"]
    record_consent(store, actor, zaak, said("gemeente_zorg", True, "jeugdige"))
    assert [value for value, _ in answers(store, actor, zaak, feit)] == ["ja", "nee", "ja"]


def test_an_answer_does_not_go_against_the_register(store: Store, actor: Actor) -> None:
    zaak, feit = new_case(store, actor, "", []), CONSENT_FACTS["jeugd_wmo"]

    def answer(value: str) -> None:
        record(store, actor, zaak, [Item("feit", {"waarde": value, "bron": "gezin"}, "", feit)], base=99)

    answer("nee")
    answer("ja")
    record_consent(store, actor, zaak, said("jeugd_wmo", False))
    before = read_case_rows(store, actor, zaak).zaak.versie
    with pytest.raises(ConsentError):
        answer("ja")
    assert read_case_rows(store, actor, zaak).zaak.versie == before
    assert [value for value, _ in answers(store, actor, zaak, feit)] == ["nee", "ja", "nee"]


def consent_page(user: User, case: str, exchange: str, given: str) -> None:
    form = user.get(f"{case}/toestemming").form("/toestemming")
    user.send(f"{case}/toestemming", form.filled(uitwisseling=exchange, gegeven=given, wie="ouder", hoe="mondeling"))


def test_withdrawn_on_the_page_changes_the_advice(app: FastAPI, user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    zaak = case.rsplit("/", 1)[1]
    record(
        app.state.site.store, NOOR, zaak, [Item("feit", {"waarde": "ja"}, "", "wil_gegevens_delen_met_zorg")], base=99
    )
    words = "Deel nog geen gegevens tussen gemeente en zorg"
    assert words in user.get(f"{case}/advies").text
    consent_page(user, case, "gemeente_zorg", "ja")
    assert words not in user.get(f"{case}/advies").text
    assert "volgens het gezin, in het register van toestemmingen" in user.get(f"{case}/controle").text
    consent_page(user, case, "gemeente_zorg", "nee")
    assert words in user.get(f"{case}/advies").text
    history = user.get(f"{case}/vastgelegd").text
    assert "Was: Ja" in history
    assert "Werd: Nee" in history
    question = next(key for key, feit in ((q, f) for q, f in _keys(app)) if feit == CONSENT_FACTS["gemeente_zorg"])
    form = user.get(f"{case}/vragen/{question}").form(f"/vragen/{question}")
    name = next(name for name in form.names if name.startswith("a-"))
    page = Page(user.send(form.action, form.filled(**{name: "ja", "bron": "gezin"}), 409))
    assert page.h1 == "Het register zegt iets anders"
    assert f"{case}/toestemming" in page.links


def _keys(app: FastAPI) -> list[tuple[str, str]]:
    from service.web.questions import key_of

    return [(key_of(feit), feit) for feit in app.state.site.book.feiten]


def test_a_letter_to_somebody_else_does_not_leave_after_a_refusal(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    letters = f"{case}/brieven"
    school = user.send(letters, user.get(letters).form("/brieven").filled(soort="schoolbrief"))
    report = user.send(letters, user.get(letters).form("/brieven").filled(soort="adviesrapport"))
    assert "gaat daarom niet weg" not in user.get(school).text
    consent_page(user, case, "school", "nee")
    told = user.get(school).text
    assert "Deze brief gaat daarom niet weg." in told
    assert "een ouder met gezag zei op 21 november 2026 nee" in told
    assert "gaat daarom niet weg" in user.get(f"{school}/voorbeeld").text
    back = user.http.get(f"{school}/brief.docx", follow_redirects=False)
    assert (back.status_code, back.headers["location"]) == (303, f"{school}/voorbeeld")
    assert user.get(school).text.count("Er is geen toestemming") == 2
    for step in ("aangeboden", "getekend"):
        user.send(f"{school}/stap", {"stap": [step], "versie": ["1"]})
        assert user.get(school).text.count("Er is geen toestemming") == 2
    assert "gaat daarom niet weg" not in user.get(report).text
    assert user.http.get(f"{report}/brief.docx").status_code == 200
    consent_page(user, case, "school", "ja")
    assert "gaat daarom niet weg" not in user.get(school).text
    assert user.http.get(f"{school}/brief.docx").status_code == 200
