"""The pages of the family balance: everyone's answer stays, nothing typed is lost, and the outcome says why."""

import re

import pytest
from fastapi import FastAPI

from engine.balance import question_pages
from tests.service.balances import NIGHT, add, field, page_of, tell
from tests.service.conftest import User
from tests.service.reader import Page

HEAVY = {"balans_nachten_op": "4x_of_vaker", "balans_nachten_per_week": "6-7", "balans_zorguren_per_dag": "meer_dan_16"}


@pytest.fixture
def case(user: User) -> str:
    return user.new_case()


def test_the_family_fills_in_and_sees_what_it_rests_on(user: User, case: str) -> None:
    assert tell(user, case, "F", **HEAVY).endswith("/balans/vragen/E")
    text = user.get(f"{case}/balans/uitkomst").text
    assert "Fysieke gezondheid ✕ uit balans" in text
    assert "Ouders zijn 's nachts 4 keer of vaker op voor het kind. Dat is in 6 of 7 nachten per week zo." in text
    assert "Nachtzorg zonder overname vandaag of morgen" in text
    assert "Gezegd door het gezin, 21 november 2026." in text
    assert "Dit zou de kleur veranderen" in text
    assert "Deels ingevuld" in user.get(f"{case}/balans").text


def test_every_page_of_questions_can_be_saved_empty_and_leads_on(user: User, case: str, app: FastAPI) -> None:
    pages = [page.id for page in question_pages(app.state.site.book) if page.id != "hulp"]
    for blad, after in zip(pages, [*pages[1:], ""], strict=True):
        wanted = f"{case}/balans/vragen/{after}" if after else f"{case}/balans/uitkomst"
        assert tell(user, case, blad) == wanted
    assert "weten wij nog niet" in user.get(f"{case}/balans/uitkomst").text


def test_everything_filled_in_comes_back_on_the_form(user: User, case: str) -> None:
    tell(
        user,
        case,
        "gezin",
        balans_waarmee_geholpen="Slapen.\n\n“Echt” slapen & <rust>.",
        balans_gezinsoordeel="op_de_grens",
    )
    tell(user, case, "lijsten", balans_csi="wil_niet_zeggen", balans_andere_vragenlijst_naast="weet_ik_niet")
    _, form, _ = page_of(user, case, "gezin")
    assert (field("balans_waarmee_geholpen"), "Slapen.\n\n“Echt” slapen & <rust>.") in form.pairs
    assert (field("balans_gezinsoordeel"), "op_de_grens") in form.pairs
    _, form, _ = page_of(user, case, "lijsten")
    assert (field("balans_csi"), "wil_niet_zeggen") in form.pairs
    assert (f"{field('balans_andere_vragenlijst')}-anders", "weet_ik_niet") in form.pairs
    text = user.get(f"{case}/balans/uitkomst").text
    assert "“Echt” slapen & <rust>." in text
    assert "wij zitten op de grens" in text


@pytest.mark.parametrize("word", ["weet_ik_niet", "wil_niet_zeggen"])
def test_not_knowing_and_not_wanting_to_say_are_answers_on_every_question(
    user: User, case: str, word: str, app: FastAPI
) -> None:
    for page in question_pages(app.state.site.book):
        if page.id == "hulp":
            continue
        _, form, _ = page_of(user, case, page.id)
        path = f"{case}/balans/vragen/{page.id}"
        names = [name for name in form.choices if word in form.choices[name]]
        assert len(names) == len(page.vragen), page.id
        user.send(path, form.filled(**dict.fromkeys(names, word)))
        assert all((name, word) in page_of(user, case, page.id)[1].pairs for name in names), page.id
    text = user.get(f"{case}/balans/uitkomst").text
    assert "weten wij nog niet" in text
    assert user.get(f"{case}/balans").html.count(">Ingevuld<") == len(question_pages(app.state.site.book)) - 1


def test_a_professional_stands_beside_the_family_and_never_in_its_place(user: User, case: str) -> None:
    tell(user, case, "F", balans_nachten_op="4x_of_vaker")
    tell(user, case, "F", "gemeente", balans_nachten_op="1x")
    _, form, page = page_of(user, case, "F")
    assert (field("balans_nachten_op"), "4x_of_vaker") in form.pairs
    assert "Hier zien mensen het anders. De gemeente zei op 21 november 2026: 1 keer" in page.text
    _, form, page = page_of(user, case, "F", "gemeente")
    assert (field("balans_nachten_op"), "1x") in form.pairs
    assert "Het gezin zei op 21 november 2026: 4 keer of vaker" in page.text
    text = user.get(f"{case}/balans/uitkomst").text
    assert "Hier zien mensen het anders" in text
    assert "Anders gezien door de gemeente" in text


def test_the_family_corrects_what_a_professional_said(user: User, case: str) -> None:
    tell(user, case, "V", "kinderverpleegkundige", balans_veilig_thuis="ja")
    tell(user, case, "V", balans_veilig_thuis="soms_niet")
    assert "De kinderverpleegkundige zei" in page_of(user, case, "V")[2].text
    assert "Veiligheid ▲ kwetsbaar" in user.get(f"{case}/balans/uitkomst").text


def test_the_second_parent_and_each_sibling_have_their_own_answer(user: User, case: str) -> None:
    form = user.get(f"{case}/gezin").form("/gezin")
    user.send(f"{case}/gezin", form.filled(**{"brus-0-naam": "Tess", "brus-1-naam": "Bo"}))
    tell(user, case, "E", balans_ouder_gaat_het="goed")
    tell(user, case, "E", "ouder2", balans_ouder_gaat_het="zwaar")
    tell(user, case, "S", balans_brussen_missen="nee")
    tell(user, case, "S", "g2", balans_brussen_missen="vaak")
    text = user.get(f"{case}/balans/uitkomst").text
    assert "Over Bo. Gezegd door het gezin" in text
    assert "Over de andere ouder." in text
    # Wie geen broer of zus van dit gezin meer is, telt niet mee; de rest blijft staan.
    form = user.get(f"{case}/gezin").form("/gezin")
    user.send(f"{case}/gezin", form.filled(**{"brus-1-naam": "", "brus-1-leeftijd": ""}))
    text = user.get(f"{case}/balans/uitkomst").text
    assert "Over Bo" not in text
    assert "Over de andere ouder." in text


def test_an_answer_can_be_taken_back(user: User, case: str) -> None:
    tell(user, case, "F", **HEAVY)
    tell(user, case, "F", balans_nachten_op="weghalen")
    assert not [pair for pair in page_of(user, case, "F")[1].pairs if pair[0] == field("balans_nachten_op")]
    assert "4 keer of vaker" not in user.get(f"{case}/balans/uitkomst").text


def test_what_was_answered_elsewhere_can_be_taken_back_too(user: User) -> None:
    case = next(link for link in user.get("/zaken").links if re.fullmatch(r"/zaken/[\w-]{22}", link))
    tell(user, case, "S", balans_school="deels")
    assert "gaat voor een deel naar school" in user.get(f"{case}/balans/uitkomst").text


def test_follow_up_questions_come_when_they_mean_something(user: User, case: str) -> None:
    assert user.http.get(f"{case}/balans/vragen/hulp", follow_redirects=False).status_code == 303
    tell(user, case, "F", **HEAVY, balans_overname="soms")
    path, form, page = page_of(user, case, "hulp")
    assert "Er is hulp voor de nachten. Helpt die genoeg?" in page.text
    assert field("balans_netwerk_tot") not in " ".join(form.names)
    until = {
        f"{field('balans_overname_tot')}-{part}": word
        for part, word in (("dag", "31"), ("maand", "2"), ("jaar", "2027"))
    }
    back = Page(user.send(path, form.filled(**until, **{field("balans_nachten_opgevangen"): "deels"}), 400))
    assert "Deze datum bestaat niet" in back.text
    again = back.form("/vragen/hulp")
    assert (f"{field('balans_overname_tot')}-dag", "31") in again.pairs
    assert "een beetje" in user.get(f"{case}/balans/uitkomst").text.lower(), "wat goed was, is bewaard"
    assert (
        user.send(path, again.filled(**{**until, f"{field('balans_overname_tot')}-dag": "28"}))
        == f"{case}/balans/vragen/gezin"
    )


def test_an_old_answer_is_asked_again_and_not_filled_in(app: FastAPI, user: User, case: str) -> None:
    tell(user, case, "M", balans_woning="ja")
    day = app.state.site.adviser.today()
    app.state.site.adviser.today = lambda: day.replace(year=day.year + 1)
    _, form, page = page_of(user, case, "M")
    assert "Klopt dit nog? Op 21 november 2026 was het antwoord: Ja" in page.text
    assert not [pair for pair in form.pairs if pair[0] == field("balans_woning")]
    assert "Te oud om op te leunen" in user.get(f"{case}/balans/uitkomst").text
    tell(user, case, "M", balans_woning="ja")
    assert "Klopt dit nog?" not in page_of(user, case, "M")[2].text


def test_two_writers_of_one_answer_and_of_different_ones(user: User, colleague: User, case: str) -> None:
    mine, theirs = (page_of(who, case, "R") for who in (user, colleague))
    colleague.send(theirs[0], theirs[1].filled(**{field("balans_netwerk"): "nee"}))
    other = user.send(mine[0], mine[1].filled(**{field("balans_relaties"): "goed"}))
    assert other == f"{case}/balans/vragen/M"
    assert "Sam Bakker ook aan deze zaak: antwoorden over de gezinsbalans" in user.get(other).text
    back = Page(user.send(mine[0], mine[1].filled(**{field("balans_netwerk"): "ja"}), 409))
    assert "Door Sam Bakker" in back.text
    again = back.form("/vragen/R")
    assert (field("balans_netwerk"), "ja") in again.pairs
    user.send(mine[0], again.filled())
    assert (field("balans_netwerk"), "ja") in page_of(user, case, "R")[1].pairs
    assert (field("balans_relaties"), "goed") in page_of(user, case, "R")[1].pairs


def test_the_calendar_is_filled_in_and_says_where_hours_point(user: User, case: str) -> None:
    add(user, case, "kalender", **NIGHT, medisch="ja")
    add(
        user,
        case,
        "kalender",
        wat="Sonde",
        soort="verpleging",
        wie="vader en moeder",
        wanneer="keren",
        keren="6",
        minuten="10",
        dagen=["ma", "di"],
    )
    page = user.get(f"{case}/balans/deel/kalender")
    assert "moeder, elke dag, 22:30 tot 07:00" in page.text
    assert "vader en moeder, ma en di, 6 keer per dag 10 minuten" in page.text
    assert "Zvw; zorgverzekeraar beslist" in page.text
    assert "<svg" in page.html


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"tot": "25:00"}, "Deze tijd bestaat niet; een dag loopt van 00:00 tot 24:00"),
        ({"van": "laat"}, "Schrijf een tijd als 07:30"),
        ({"wie": ""}, "Vul in wie dit doet"),
        ({"soort": ""}, "Kies wat voor zorg dit is"),
        ({"wie": "moeder, Moeder"}, "Dezelfde persoon staat hier twee keer"),
        ({"wanneer": "keren", "keren": "6", "minuten": "veel"}, "Schrijf hoeveel minuten per keer, als heel getal"),
        (
            {"wanneer": "keren", "keren": "30", "minuten": "60"},
            "Met dit blok krijgt een dag van deze persoon meer dan 24 uur",
        ),
        ({"van": "23:00", "tot": "23:30"}, "Dezelfde persoon doet van 22:30 tot 24:00 (ma) al iets anders, in blok 1"),
    ],
)
def test_a_wrong_block_is_told_on_its_field_and_what_was_typed_stays(
    user: User, case: str, changes: dict[str, str], fault: str
) -> None:
    add(user, case, "kalender", **NIGHT)
    typed = {**NIGHT, "wat": "Medicijnen klaarzetten", "van": "07:00", "tot": "08:00", **changes}
    page = Page(add(user, case, "kalender", 400, **typed))
    assert fault in page.text
    assert page.title.startswith("Fout:")
    assert ("wat", "Medicijnen klaarzetten") in page.form("/nieuw").pairs
    assert user.get(f"{case}/balans/deel/kalender").text.count("Wijzig") == 1


def test_blocks_of_two_people_that_do_not_go_together_never_stop_the_advice(
    user: User, colleague: User, case: str
) -> None:
    user.add_needs(case, "verpleging.kind")
    path = f"{case}/balans/deel/kalender/nieuw"
    mine, theirs = (who.get(path).form("/nieuw") for who in (user, colleague))
    user.send(path, mine.filled(**NIGHT))
    first = user.get(f"{case}/balans/deel/kalender")
    edit = next(link for link in first.links if "/kalender/" in link and not link.endswith("nieuw"))
    later = {**NIGHT, "wat": "Spelen", "van": "12:00", "tot": "13:00"}
    colleague.send(path, theirs.filled(**later))
    user.send(edit, user.get(edit).form(edit).filled(van="11:00", tot="12:30"), 400)
    assert "Spelen" in user.get(f"{case}/balans/deel/kalender").text
    assert "Advies voor" in user.get(f"{case}/advies").h1


def test_a_part_is_added_once_changed_and_taken_out(user: User, case: str) -> None:
    path = f"{case}/balans/deel/zorgkaart/nieuw"
    data = (
        user.get(path).form("/nieuw").filled(naam="Dr. De Vries", rol="kinderarts", tak="instelling", coordineert="ja")
    )
    for _ in range(2):
        user.send(path, data)
    page = user.get(f"{case}/balans/deel/zorgkaart")
    edit = [link for link in page.links if "/zorgkaart/" in link and not link.endswith("nieuw")]
    assert len(edit) == 1
    user.send(edit[0], user.get(edit[0]).form(edit[0]).filled(contact="poli"))
    assert "kinderarts, poli" in user.get(f"{case}/balans/deel/zorgkaart").text
    user.send(edit[0], {**user.get(edit[0]).form(edit[0]).filled(), "weg": ["ja"]})
    assert "De Vries" not in user.get(f"{case}/balans/deel/zorgkaart").text
    assert user.http.get(edit[0]).status_code == 404


def test_nobody_stands_on_the_care_map_twice(user: User, case: str) -> None:
    add(user, case, "zorgkaart", naam="Dr. De Vries", rol="kinderarts", tak="instelling")
    page = Page(add(user, case, "zorgkaart", 400, naam="dr de vries", rol="arts", tak="instelling"))
    assert "Deze persoon staat er al, als persoon 1; noem iemand één keer" in page.text
    assert ("naam", "dr de vries") in page.form("/nieuw").pairs


def test_more_than_45_professionals_raise_their_flag(user: User, case: str) -> None:
    for number in range(46):
        add(user, case, "zorgkaart", naam=f"Hulpverlener {number}", rol="arts", tak="instelling")
    assert "Op de zorgkaart staan 46 hulpverleners." in user.get(f"{case}/balans/deel/zorgkaart").text
    assert "Veel betrokkenen" in user.get(f"{case}/balans/uitkomst").text


def test_the_balance_is_part_of_the_advice(user: User, case: str) -> None:
    user.add_needs(case, "verpleging.kind")
    tell(user, case, "F", **HEAVY)
    page = user.get(f"{case}/advies")
    assert "Gezinsbalans" in page.text
    assert f"{case}/balans/uitkomst" in page.links


def test_paper_has_room_to_correct_and_every_question(user: User, case: str, app: FastAPI) -> None:
    tell(user, case, "F", **HEAVY)
    paper = user.get(f"{case}/balans/papier")
    assert paper.text.count("Dit klopt niet, want:") == 1
    assert paper.text.count("nog niets opgeschreven. Wat wilt u hierover vertellen?") == 4
    listed = user.get(f"{case}/balans/vragenlijst").text
    for page in question_pages(app.state.site.book):
        assert page.id == "hulp" or page.naam in listed


def test_safety_is_on_no_paper_and_on_no_screen_in_a_meeting(user: User, case: str) -> None:
    user.add_needs(case, "respijt.ouder")
    tell(user, case, "F", **HEAVY)
    tell(user, case, "V", balans_veilig_thuis="nee")
    assert "Niet iedereen in huis voelt zich veilig" in user.get(f"{case}/balans/uitkomst").text
    for path in ("/balans/papier", "/mdo"):
        text = user.get(f"{case}{path}").html
        for word in ("voelt zich veilig", "Niet veilig thuis", "meldcode", "Veiligheid: uit balans"):
            assert word not in text, path
        assert "Fysieke gezondheid: uit balans" in text


def test_a_balance_that_rests_on_safety_alone_tells_nothing(user: User, case: str) -> None:
    user.add_needs(case, "respijt.ouder")
    tell(user, case, "V", balans_veilig_thuis="nee")
    assert "Het gezin is nu uit balans" in user.get(f"{case}/balans/uitkomst").text
    for path in ("/balans/papier", "/mdo"):
        assert "uit balans." not in user.get(f"{case}{path}").text, path


@pytest.mark.parametrize("path", ["/balans/vragen/X", "/balans/deel/agenda", "/balans/deel/kalender/bestaatniet"])
def test_a_page_that_is_not_there(user: User, case: str, path: str) -> None:
    assert user.http.get(f"{case}{path}").status_code == 404


def test_a_stranger_to_the_team_sees_nothing(app: FastAPI, user: User, case: str) -> None:
    stranger = User(app, "")
    for path in ("", "/uitkomst", "/papier", "/vragenlijst", "/vragen/F", "/deel/kalender", "/deel/zorgkaart/nieuw"):
        assert stranger.http.get(f"{case}/balans{path}", follow_redirects=False).status_code == 303


def test_answers_about_health_are_encrypted(app: FastAPI, user: User, case: str) -> None:
    tell(user, case, "gezin", balans_waarmee_geholpen="MERKTEKEN-balans")
    add(user, case, "kalender", **{**NIGHT, "wat": "MERKTEKEN-kalender"})
    add(user, case, "zorgkaart", naam="MERKTEKEN-zorgkaart", rol="arts", tak="instelling")
    folder = app.state.site.settings.data
    assert not [path for path in folder.rglob("*") if path.is_file() and b"MERKTEKEN" in path.read_bytes()]
