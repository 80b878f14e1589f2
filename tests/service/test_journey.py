"""A case from beginning to letter, as a person without JavaScript walks it."""

import re
from collections import Counter
from pathlib import Path

import pytest
from fastapi.routing import APIRoute

from service.settings import Settings
from service.web.app import create_app
from service.web.routes import routers
from tests.service.conftest import TODAY, User
from tests.service.reader import Page

NEEDS = ("verpleging.kind", "respijt.ouder", "rouwbegeleiding.brus", "hulpmiddel.kind", "begeleiding.kind")


def test_start_page_leads_to_signing_in_and_back(app: object) -> None:
    visitor = User(app, "")  # type: ignore[arg-type]
    assert "/zaken/nieuw" in visitor.get("/").links
    page = visitor.get("/zaken/nieuw")
    assert page.h1 == "Aanmelden voor de demo"
    where = visitor.send("/aanmelden", page.form("/aanmelden").filled(gebruiker="demo-noor"))
    assert where == "/zaken/nieuw"


def test_whole_journey(user: User) -> None:
    case = user.new_case(geboren__maand="6", geboren__dag="14")
    story = "Wij slapen niet meer.\n\nEn toch lachen wij veel."
    form = user.get(f"{case}/verhaal").form("/verhaal")
    assert user.send(f"{case}/verhaal", form.filled(verhaal=story)) == f"{case}/gezin"
    form = user.get(f"{case}/gezin").form("/gezin")
    data = form.filled(**{"brus-0-naam": "Tess", "brus-0-leeftijd": "7"})
    assert user.send(f"{case}/gezin", data) == f"{case}/behoeften"
    user.add_needs(case, *NEEDS)
    page = user.get(f"{case}/behoeften")
    assert "(voor Tess)" in page.text
    form = page.form("/behoeften")
    field = next(name for name in form.names if name.startswith("omschrijving-"))
    assert user.send(f"{case}/behoeften", form.filled(**{field: "Elke nacht."})) == f"{case}/vragen"

    asked = 0
    while user.answer_next(case, bron="arts"):
        asked += 1
        assert asked < 80, "de vragen houden niet op"
    assert asked > 2

    page = user.get(f"{case}/controle")
    assert "Wij slapen niet meer." in page.text
    assert "Elke nacht." in page.text
    assert user.send(f"{case}/indienen", {}) == f"{case}/advies"
    page = user.get(f"{case}/advies")
    assert "De zaak is ingediend" in page.text
    assert "Ontvangstbewijs" in page.text
    assert len(re.findall(r'class="schakel-wet ', page.html)) >= len(NEEDS)
    assert any(link.startswith("https://wetten.overheid.nl/BWBR") for link in page.links)
    why = next(link for link in page.links if re.fullmatch(rf"{case}/advies/\w+/\d+", link))
    assert user.get(why).h1.startswith("Waarom?")


def test_letter_is_made_edited_and_downloaded(user: User) -> None:
    case = next(link for link in user.get("/zaken").links if re.fullmatch(r"/zaken/[\w-]{20,}", link))
    page = user.get(f"{case}/brieven")
    letter = user.send(f"{case}/brieven", page.form("/brieven").filled(soort="adviesrapport"))
    form = user.get(letter).form(letter)
    section = next(name for name in form.names if name.startswith("sectie-"))
    old = dict(form.pairs)[section]
    data = form.filled(**{section: f"{old}\n\nMet de hand erbij.", "ouders": "A. Verzonnen\nB. Verzonnen"})
    user.send(letter, data)
    page = user.get(letter)
    assert "Met de hand erbij." in dict(page.form(letter).pairs)[section]
    assert "Door u aangepast" in page.text
    assert "CONCEPT" in user.get(f"{letter}/voorbeeld").text
    for form_name, start in {"docx": b"PK", "pdf": b"%PDF", "html": b"<!"}.items():
        answer = user.http.get(f"{letter}/brief.{form_name}")
        assert answer.status_code == 200
        assert answer.content[:4].lower().startswith(start.lower())
        assert re.fullmatch(
            r'attachment; filename="adviesrapport-S-[\w-]+\.\w+"', answer.headers["content-disposition"]
        )
    user.get(f"{letter}/brief.exe", 404)


def test_text_nobody_changed_is_not_kept_as_changed(user: User) -> None:
    case = next(link for link in user.get("/zaken").links if re.fullmatch(r"/zaken/[\w-]{20,}", link))
    letter = user.send(f"{case}/brieven", user.get(f"{case}/brieven").form("/brieven").filled(soort="adviesrapport"))
    user.send(letter, user.get(letter).form(letter).filled())
    assert "Door u aangepast" not in user.get(letter).text


MOST_OF_A_KIND = 6
PAGES = [route for router in routers() for route in router.routes if isinstance(route, APIRoute)]


def test_every_link_on_every_page_leads_somewhere(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind", "respijt.ouder")
    seen: set[str] = set()
    kinds: Counter[str] = Counter()
    todo = ["/", "/zaken", case]
    while todo:
        path = todo.pop()
        if path in seen or "/brief." in path or kinds[_kind(path)] == MOST_OF_A_KIND:
            continue
        seen.add(path)
        kinds[_kind(path)] += 1
        page = user.get(path)
        inside = [link.split("#") for link in page.links if not link.startswith("http")]
        for target, *anchor in inside:
            if anchor and target in ("", path):
                assert anchor[0] in page.ids, f"{path} wijst naar #{anchor[0]}, en dat is er niet"
            if target and target.startswith(("/", case)):
                todo.append(target)
        assert len(page.ids) == len(set(page.ids)), f"dubbele id op {path}"
    assert len(kinds) > 30


def _kind(path: str) -> str:
    """The address of a page with its parts left open; a question or a step for one fact is like that for another."""
    plain = path.split("?")[0]
    return next((route.path for route in PAGES if route.path_regex.match(plain)), plain)


def test_incomplete_birth_date_and_nothing_else_is_enough(user: User) -> None:
    case = user.new_case(roepnaam="", geboren__jaar="2009")
    assert "Kind uit 2009" in user.get(case).text
    user.add_needs(case, "begeleiding.kind")
    assert user.get(f"{case}/advies").h1 == "Advies voor het kind"


def test_dont_know_is_an_answer_and_the_question_comes_back_at_the_end(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    first = user.get(f"{case}/vragen").h1
    user.answer_next(case, pick=lambda options: "weet_ik_niet")
    assert user.get(f"{case}/vragen").h1 != first
    while user.answer_next(case, pick=lambda options: "weet_ik_niet"):
        pass
    page = user.get(f"{case}/vragen")
    assert first in page.text
    assert "Te vragen aan" in page.text


def test_one_answer_for_every_need_at_once(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind", "persoonlijke_verzorging.kind")
    for _ in range(40):
        page = user.get(f"{case}/vragen")
        form = next(form for form in page.forms if "/vragen/" in form.action)
        every = [name for name in form.names if name.endswith("-alle")]
        if every:
            user.send(form.action, form.filled(**{every[0]: form.choices[every[0]][0]}))
            assert user.get(f"{case}/controle").text.count(page.h1) >= 2
            return
        user.answer_next(case)
    raise AssertionError("geen vraag die bij meer behoeften speelt")


def test_answer_in_place_on_the_advice_page(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind", "hulpmiddel.kind")
    page = user.get(f"{case}/advies")
    form = next(form for form in page.forms if "/vragen/" in form.action)
    field = next(name for name in form.names if name.startswith("a-"))
    where = user.send(form.action, form.filled(**{field: form.choices[field][0]}))
    assert where == f"{case}/advies#open-vragen"
    assert form.action not in [other.action for other in user.get(f"{case}/advies").forms]


def test_judgement_needs_a_name_a_role_and_a_reason(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "langdurige_zorg.kind", "respijt.ouder")
    for _ in range(60):
        page = user.get(f"{case}/vragen")
        form = next(form for form in page.forms if "/vragen/" in form.action)
        if "Heeft het CIZ dit zelf beoordeeld" in page.text:
            break
        user.answer_next(case)
    answer = {name: options[0] for name, options in form.choices.items() if name.startswith("a-")}
    back = Page(user.send(form.action, form.filled(bron="CIZ", **answer), 400))
    assert back.title.startswith("Fout: ")
    assert "Vul in wie dit beoordeelde namens het CIZ" in back.text
    assert "Vul in vanuit welke functie" in back.text
    given = {"oordeel-door": "B. Verzonnen", "oordeel-motivering": "Zie het onderzoek."}
    user.send(form.action, form.filled(bron="CIZ", **answer, **given), 400)
    given["oordeel-functie"] = "medisch adviseur"
    user.send(form.action, form.filled(bron="CIZ", **answer, **given))
    assert "beoordeeld door B. Verzonnen, medisch adviseur" in user.get(f"{case}/controle").text


def test_need_can_be_taken_out_and_put_back(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind", "vervoer.kind")
    form = user.get(f"{case}/behoeften").form("/behoeften")
    code = next(value for name, value in form.buttons if name == "weg")
    user.send(f"{case}/behoeften", form.filled(weg=code))
    page = user.get(f"{case}/behoeften")
    assert "Weggehaald" in page.text
    back = next(form for form in page.forms if ("terug", code) in form.buttons)
    user.send(f"{case}/behoeften", back.filled(terug=code))
    assert "Weggehaald" not in user.get(f"{case}/behoeften").text


@pytest.mark.postgres
def test_the_same_journey_on_postgresql(tmp_path: Path, postgresql: str) -> None:
    app = create_app(Settings(data=tmp_path, demo=True, vandaag=TODAY, database_url=postgresql))
    user = User(app)
    test_whole_journey(user)
    test_letter_is_made_edited_and_downloaded(user)
    app.state.site.store.close()


SIX = (
    "verpleging.kind",
    "respijt.ouder",
    "rouwbegeleiding.brus",
    "hulpmiddel.kind",
    "vervoer.kind",
    "begeleiding.kind",
)


def test_six_needs_are_filed_in_few_steps(user: User) -> None:
    # Ten minutes are twenty forms of half a minute: child, words, siblings, needs, own words, questions, filing.
    case = user.new_case()
    for part in ("verhaal", "gezin"):
        user.send(f"{case}/{part}", user.get(f"{case}/{part}").form(f"/{part}").filled())
    user.add_needs(case, *SIX)
    user.send(f"{case}/behoeften", user.get(f"{case}/behoeften").form("/behoeften").filled())
    forms = 5
    while user.answer_next(case):
        forms += 1
    user.send(f"{case}/indienen", {})
    assert 5 < forms + 1 <= 20
    advice = user.get(f"{case}/advies")
    assert advice.html.count("schakel-kort__regel") == len(SIX)
