"""What flips on the birthday, the warm handover as it is recorded, and what the log says about all of this."""

import pytest
from fastapi import FastAPI
from sqlalchemy import text

from tests.service.conftest import User
from tests.service.test_planner_pages import planner, young

__all__ = ["planner"]
GIVEN = {"eigen_woorden": "Ik wil zelf kiezen.", "toestemming_van": "Noor zelf", "wie__0": "het Wmo-team"}
DAY = {"toestemming_op__dag": "2", "toestemming_op__maand": "11", "toestemming_op__jaar": "2026"}


@pytest.fixture
def case(planner: User) -> str:
    """The address of a case of somebody of seventeen who needs support."""
    made = planner.new_case(geboren__jaar="2009", geboren__maand="2", geboren__dag="11")
    planner.add_needs(made, "begeleiding.kind")
    return made


def test_the_birthday_page_says_who_takes_over(planner: User, case: str) -> None:
    page = planner.get(f"{case}/transitie/verjaardag")
    assert "11 februari 2027" in page.text
    assert "De Jeugdwet stopt op de achttiende verjaardag." in page.text or "moet nog blijken" in page.text


def test_the_handover_becomes_a_letter(planner: User, case: str) -> None:
    form = planner.get(f"{case}/transitie/overdracht").form("/overdracht")
    planner.send(form.action, form.filled(**GIVEN, **DAY))
    page = planner.get(f"{case}/transitie/overdracht")
    assert "Ik wil zelf kiezen." in page.html
    letter = planner.send(f"{case}/brieven", page.form("/brieven").filled())
    words = planner.get(f"{letter}/voorbeeld").text
    assert "Ik wil zelf kiezen." in words
    assert "Noor zelf" in words
    assert "2 november 2026" in words
    assert "11 februari 2027" in words
    assert planner.http.get(f"{letter}/brief.pdf").content.startswith(b"%PDF")


def test_consent_of_tomorrow_is_refused_and_nothing_is_lost(planner: User, case: str) -> None:
    form = planner.get(f"{case}/transitie/overdracht").form("/overdracht")
    html = planner.send(form.action, form.filled(**GIVEN, **{**DAY, "toestemming_op__jaar": "2027"}), 400)
    assert "ligt in de toekomst" in html
    assert "Ik wil zelf kiezen." in html
    html = planner.send(form.action, form.filled(**{**GIVEN, "toestemming_van": ""}, **DAY), 400)
    assert "Schrijf wie toestemming gaf" in html


def test_two_people_on_one_handover(app: FastAPI, planner: User, case: str) -> None:
    mine = planner.get(f"{case}/transitie/overdracht").form("/overdracht")
    sam = User(app, "demo-sam")
    theirs = sam.get(f"{case}/transitie/overdracht").form("/overdracht")
    sam.send(theirs.action, theirs.filled(helpt="van Sam"))
    html = planner.send(mine.action, mine.filled(helpt="van Tom"), 409)
    assert "Sam Bakker" in html
    assert "van Tom" in html


def test_where_nothing_may_be_listed_the_pages_are_silent(planner: User, case: str) -> None:
    ask = planner.get(f"{case}/transitie").links
    question = next(link for link in ask if "/vragen/" in link)
    planner.http.post(question.split("?")[0], data={})
    page = planner.get(case)
    assert f"{case}/transitie" in page.links


def looked_at(app: FastAPI) -> list[tuple[str, str, str]]:
    with app.state.site.store.engine.connect() as connection:
        query = "SELECT name, data_subject_id_type, data_subject_id FROM verwerking ORDER BY volgnummer"
        return [(row[0], row[1], row[2]) for row in connection.execute(text(query))]


def test_every_look_at_a_young_person_is_in_the_log(app: FastAPI, planner: User) -> None:
    address = young(app)
    name = address.rpartition("/")[2]
    before = len(looked_at(app))
    planner.get("/transitie?groep=Team Test")
    assert looked_at(app)[before:] == [("bord tonen", "jongere", name)]
    before = len(looked_at(app))
    planner.get(address)
    assert ("plan lezen", "jongere", name) in looked_at(app)[before:]
    before = len(looked_at(app))
    planner.send(f"{address}/stap/D17", planner.get(f"{address}/stap/D17").form("/D17").filled(stand="gedaan"))
    assert ("plan wijzigen", "jongere", name) in looked_at(app)[before:]


def test_a_case_that_is_closed_to_somebody_is_not_on_their_board(app: FastAPI, planner: User, case: str) -> None:
    name = case.rpartition("/")[2]
    from service.store import Actor, settle_access

    noor = Actor("demo-noor", "demo", ("indicatiesteller",))
    settle_access(app.state.site.store, noor, name, "demo-tom", "geblokkeerd", True, "kent het gezin")
    assert f"{case}/transitie" not in planner.get("/transitie?wie=iedereen").links
    assert planner.http.get(f"{case}/transitie").status_code == 404
    assert f"{case}/transitie" in User(app, "demo-sam").get("/transitie?wie=iedereen").links
