"""What stands around the advice: the effect of an answer before it is saved, its history, the meeting page, the map."""

import re
import shutil
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from fastapi import FastAPI

from engine import load_rulebook
from letters import Weg, route_map, starter_template
from service.algoritmeregister import LIMITS
from service.settings import Settings
from service.web import escalation
from service.web.app import create_app
from service.web.questions import key_of
from service.web.templatecheck import templates_checked
from tests.service.balances import add, tell
from tests.service.conftest import TODAY, User
from tests.service.reader import Page

RULES = Path(__file__).parents[2] / "rules"
INSURED = ("ingezetene", "zorgverzekering", "wlz_verzekerd")


@pytest.fixture
def case(user: User) -> str:
    made = user.new_case()
    user.add_needs(made, "verpleging.kind", "respijt.ouder")
    for feit in INSURED:
        action, data, field = asked(user, made, feit)
        user.send(action, {**data, field: ["ja"]})
    return made


def asked(user: User, case: str, feit: str) -> tuple[str, dict[str, list[str]], str]:
    """The address of a question, its form as it stands, and the field of the answer."""
    form = user.get(f"{case}/vragen/{key_of(feit)}").form(key_of(feit))
    field = next(name for name in form.names if name.startswith("a-"))
    return form.action, form.filled(), field


def test_effect_is_shown_before_anything_is_saved(app: FastAPI, user: User, case: str) -> None:
    action, data, field = asked(user, case, "verband_geneeskundige_zorg")
    before = user.get(case).text
    page = Page(user.send(f"{action}/effect", {**data, field: ["ja"]}, 200))
    assert "Verpleging, Zorgverzekeringswet wordt van toepassing (nu: nader onderzoek)" in page.text
    assert "Er is nog niets bewaard" in page.text
    kept = page.form(key_of("verband_geneeskundige_zorg"))
    assert tuple(value for name, value in kept.pairs if name == field) == ("ja",)
    assert user.get(case).text == before
    assert "Nog niets" not in user.get(f"{case}/controle").text
    user.send(action, {**data, field: ["ja"]})
    assert "Zorgverzekeringswet, de zorgverzekeraar beslist" in user.get(f"{case}/advies").text


def test_effect_for_the_script_is_only_that_part(user: User, case: str) -> None:
    action, data, field = asked(user, case, "verband_geneeskundige_zorg")
    headers = {"X-Schakel-Deel": "effect"}
    answer = user.http.post(f"{action}/effect", data={**data, field: ["nee"]}, headers=headers)
    assert answer.status_code == 200
    assert "<html" not in answer.text
    assert "schakel-effect" in answer.text
    empty = user.http.post(f"{action}/effect", data=data, headers=headers)
    assert (empty.status_code, empty.text) == (204, "")
    wrong = user.http.post(f"{action}/effect", data={**data, field: ["<script>"]})
    assert wrong.status_code == 400


def test_history_names_the_answer_that_did_it(user: User, case: str) -> None:
    assert "nog geen eerder advies" in user.get(f"{case}/verloop").text
    user.send(f"{case}/indienen", {})
    action, data, field = asked(user, case, "verband_geneeskundige_zorg")
    user.send(action, {**data, field: ["ja"], "bron": ["arts"]})
    action, data, field = asked(user, case, "lichamelijke_handicap")
    user.send(action, {**data, field: ["nee"]})
    page = user.get(f"{case}/verloop")
    assert "Verpleging, Zorgverzekeringswet werd van toepassing (was: nader onderzoek)" in page.text
    said = re.search(r"Hangt deze verpleging.*?Dit antwoord alleen al veranderde: (.*?)\.", page.text)
    assert said
    assert "Verpleging, Zorgverzekeringswet" in said[1]
    other = page.text[page.text.index("Heeft Mila een lichamelijke handicap") :]
    assert "alleen al veranderde" not in other[:120]
    user.send(f"{case}/advies", {})
    page = user.get(f"{case}/verloop")
    assert "Het advies is gelijk aan het vorige." in page.text
    assert "Vastgelegd door Noor de Wit" in page.text


def test_history_survives_an_old_advice_that_no_longer_reads(app: FastAPI, user: User, case: str) -> None:
    user.send(f"{case}/indienen", {})
    action, data, field = asked(user, case, "verband_geneeskundige_zorg")
    user.send(action, {**data, field: ["ja"]})
    form = user.get(f"{case}/behoeften").form("/behoeften")
    code = next(value for name, value in form.buttons if name == "weg")
    user.send(f"{case}/behoeften", form.filled(weg=code))
    page = user.get(f"{case}/verloop")
    assert "Er is een behoefte weggehaald." in page.text


def test_meeting_page_holds_the_case_and_cuts_long_lists(user: User) -> None:
    case = user.new_case()
    assert user.http.get(f"{case}/mdo", follow_redirects=False).headers["location"] == f"{case}/behoeften"
    kinds = [f"{soort.id}.{soort.voor[0]}" for soort in load_rulebook().behoeften.values()]
    user.add_needs(case, *kinds)
    form = user.get(f"{case}/verhaal").form("/verhaal")
    user.send(f"{case}/verhaal", form.filled(verhaal="Wij slapen niet meer. " * 200))
    page = user.get(f"{case}/mdo")
    assert page.h1.startswith("Mila")
    assert "Lees het hele verhaal" in page.text
    assert re.search(r"En nog \d+ behoeften; zie het hele advies", page.text)
    assert re.search(r"En nog \d+ vragen; zie het hele advies", page.text)
    assert len(page.html) < 120_000


def test_meeting_page_shows_who_judged(user: User) -> None:
    demo = next(link for link in user.get("/zaken").links if "Mila" in user.get(link).title)
    page = user.get(f"{demo}/mdo")
    assert "Oordelen die er al zijn" in page.text
    assert "kinderverpleegkundige" in page.text
    assert "Komen wij er niet uit?" in page.text
    assert "Awb 6:7" in page.text


def test_who_does_what_names_every_step_once(user: User, case: str) -> None:
    page = user.get(f"{case}/advies")
    assert "Wie doet wat wanneer" in page.text
    rows = re.findall(r"<tr>.*?</tr>", page.html, re.DOTALL)
    assert len(rows) == len(set(rows))


def test_ways_when_deciders_disagree_are_cited_from_a_known_law() -> None:
    book = load_rulebook()
    for one in escalation._written():
        assert one.wetten <= {route.wet for route in book.routes.values()}
        if one.bron is not None:
            assert one.bron.bwb in book.regelingen
            assert one.bron.gelezen is not None
            assert one.bron.gelezen <= date(2026, 11, 21)


def test_route_map_tells_in_words_what_it_draws() -> None:
    needs = ["Verpleging", "School <b>", "Niets"]
    ways = [
        Weg("Verpleging", "Zvw", "van_toepassing", "De verzekeraar"),
        Weg("Verpleging", "Wlz", "nader_onderzoek", "Het CIZ"),
        Weg("School <b>", "Wlz", "nader_onderzoek", "Het CIZ"),
    ]
    picture = route_map(needs, ways)
    assert "Verpleging: Zvw, De verzekeraar beslist; Wlz misschien, Het CIZ beslist." in picture
    assert "Niets: geen van de wetten." in picture
    assert "<b>" not in picture
    assert " style=" not in picture
    assert picture.count("<path") == 5 + 2  # drie wegen, twee van wet naar beslisser, en twee in de uitleg
    assert picture.count("stroke-dasharray") == 3 + 1
    assert route_map(needs, ways) == picture


@pytest.mark.parametrize("number", [0, 1, 60])
def test_route_map_of_any_size_keeps_its_boxes_apart(number: int) -> None:
    needs = [f"Behoefte {index} " + "lang woord " * (index % 4) for index in range(number)]
    ways = [Weg(need, f"Wet {at % 7}", "van_toepassing", f"Beslisser {at % 5}") for at, need in enumerate(needs)]
    picture = route_map(needs, ways)
    boxes = [
        tuple(map(float, box))
        for box in re.findall(r'<rect x="(\S+)" y="(\S+)" width="\S+" height="(\S+)" rx', picture)
    ]
    height = float(re.search(r'viewBox="0 0 \S+ (\S+)"', picture)[1])  # type: ignore[index]
    for x in {box[0] for box in boxes}:
        column = sorted((y, y + tall) for left, y, tall in boxes if left == x)
        assert all(end <= start for (_, end), (start, _) in pairwise(column))
        assert not column or column[-1][1] < height


@pytest.mark.parametrize(
    "path", ["/over", "/help", "/toegankelijkheid", "/algoritmeregister", "/beheer", "/beheer/regels"]
)
def test_pages_for_everybody(app: FastAPI, path: str) -> None:
    page = User(app, "").get(path)
    assert page.h1
    assert len(page.ids) == len(set(page.ids))


def test_algorithm_record_keeps_to_the_standard(app: FastAPI) -> None:
    record = User(app, "").http.get("/algoritmeregister.json").json()
    assert record["standard_version"] == "1.0.0"
    assert record["lang"] == "nld"
    for name in ("name", "description_short", "organization", "status", "contact_email", "publication_category"):
        assert record[name]
    for name, most in LIMITS.items():
        assert len(record[name]) < most, name


def proposed(tmp_path: Path, file: str, old: str, new: str) -> User:
    """Somebody at a site with a proposal that differs in one place."""
    folder = shutil.copytree(RULES, tmp_path / "voorstel")
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    return User(create_app(Settings(data=tmp_path, demo=True, vandaag=TODAY, regels_voorstel=folder)))


def test_proposal_shows_what_it_changes_in_rules_and_cases(tmp_path: Path) -> None:
    old = "- niet: {feit: zorgverzekering, is: nee, zolang_onbekend: nee}"
    user = proposed(tmp_path, "zvw/verpleging.yaml", old, old.replace("is: nee", "is: ja"))
    page = user.get("/beheer/regels")
    assert "zvw.2.verzekerd gewijzigd" in page.text
    page = user.get("/beheer/regels/zaken")
    assert re.search(r"In [123] van 3 zaken verandert iets", page.text)
    assert "Verpleging, Zorgverzekeringswet: van toepassing wordt" in page.text


def test_proposal_that_cannot_be_loaded_says_why(tmp_path: Path) -> None:
    user = proposed(tmp_path, "zvw/verpleging.yaml", "- {feit: zorgverzekering}", "- {feit: tovenarij}")
    page = user.get("/beheer/regels")
    assert "kan niet worden geladen" in page.text
    assert "zvw/verpleging.yaml:" in page.text
    assert "kan niet worden geladen" in user.get("/beheer/regels/zaken").text


def test_proposal_without_changes(tmp_path: Path) -> None:
    assert "Geen verschil." in proposed(tmp_path, "regelboek.yaml", "versie", "versie").get("/beheer/regels").text


def test_own_templates_are_checked(tmp_path: Path) -> None:
    (tmp_path / "goed.docx").write_bytes(starter_template())
    (tmp_path / "fout.docx").write_bytes(b"geen Word")
    (tmp_path / "map.docx").mkdir()
    checked = {one.naam: one for one in templates_checked(tmp_path)}
    assert checked["goed.docx"].bruikbaar
    assert not checked["fout.docx"].bruikbaar
    assert checked["fout.docx"].fouten
    assert not checked["map.docx"].leesbaar
    assert templates_checked(None) == templates_checked(tmp_path / "nergens") == []


def test_advice_shows_the_line_around_eighteen_only_when_it_matters(user: User) -> None:
    small = user.new_case(geboren__jaar="2022")
    user.add_needs(small, "begeleiding.kind")
    assert "Rond achttien" not in user.get(f"{small}/advies").text
    almost = user.new_case(geboren__dag="21", geboren__maand="1", geboren__jaar="2009")
    user.add_needs(almost, "begeleiding.kind")
    page = user.get(f"{almost}/advies")
    assert "Rond achttien: Op weg naar achttien" in page.text
    assert "Eén vaste persoon, met naam." in page.text
    assert "#achttien" in page.links
    assert f"{almost}/transitie" in page.links


def test_advice_shows_circle_and_care_map_once_they_say_something(app: FastAPI, user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "respijt.ouder")
    empty = user.get(f"{case}/advies").html
    assert "schakel-balans" not in empty
    assert "schakel-zorgkaart" not in empty
    tell(user, case, "F", balans_nachten_op="4x_of_vaker", balans_nachten_per_week="6-7")
    add(user, case, "zorgkaart", naam="Oma", rol="oma", tak="dicht_bij_huis")
    page = user.get(f"{case}/advies")
    assert "Balans van het gezin:" in page.html
    assert "Iedereen rond het gezin" in page.text
    assert "#zorgkaart" in page.links
