"""Secret calendar addresses and the week: read by a real parser, revocable, and never anybody's name."""

import re
from datetime import date, timedelta

from fastapi import FastAPI
from icalendar import Calendar

from service.planning import caseload_of
from service.planning.digest import message, week_of
from service.store import Actor
from tests.service.conftest import User
from tests.service.test_planner_pages import planner, young

__all__ = ["planner"]
HEALTH = re.compile(r"T-\d|Mila|hospice|levens|beademing|psych|Wmo", re.IGNORECASE)


def new_address(user: User, voor: str = "") -> str:
    """A fresh address; it is shown once."""
    to = user.send("/transitie/agenda", {"voor": [voor]})
    shown = re.search(r'value="http://127.0.0.1:8000(/transitie/agenda/[\w-]+\.ics)"', user.get(to).html)
    assert shown
    assert ".ics" not in user.get(to).html
    return shown[1]


def events(app: FastAPI, address: str) -> list[dict[str, object]]:
    """What a calendar program without a cookie sees."""
    answer = User(app, "").http.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/calendar")
    return [dict(event) for event in Calendar.from_ical(answer.content).walk("VEVENT")]


def test_a_feed_of_one_person(app: FastAPI, planner: User) -> None:
    plan = young(app, "T-1", "2008-12-20", ontvangt_begeleiding_jeugdhulp="ja")
    found = events(app, new_address(planner, plan.rpartition("/")[2]))
    assert len(found) > 5
    assert {str(event["CLASS"]) for event in found} == {"CONFIDENTIAL"}
    assert not [event for event in found if HEALTH.search(str(event["SUMMARY"]))]
    assert all(isinstance(event["DTSTART"].dt, date) for event in found)  # type: ignore[attr-defined]
    assert {str(event["URL"]) for event in found} == {f"http://127.0.0.1:8000{plan}"}
    assert len({str(event["UID"]) for event in found}) == len(found)


def test_my_feed_holds_what_is_mine(app: FastAPI, planner: User) -> None:
    mine, other = young(app, "T-1"), young(app, "T-2")
    address = new_address(planner)
    assert events(app, address) == []
    planner.send(f"{mine}/eigenaar", {"eigenaar": ["demo-tom"]})
    planner.send(f"{other}/stap/D17", planner.get(f"{other}/stap/D17").form("/D17").filled(eigenaar="demo-tom"))
    found = events(app, address)
    assert {str(event["URL"]).rpartition("/")[2] for event in found} <= {mine[11:], other[11:]}
    assert sum(str(event["URL"]).endswith(mine) for event in found) > 5
    planner.send(f"{mine}/stap/D17", planner.get(f"{mine}/stap/D17").form("/D17").filled(stand="gedaan"))
    assert len(events(app, address)) < len(found)


def test_a_revoked_address_opens_nothing(app: FastAPI, planner: User) -> None:
    address = new_address(planner)
    form = planner.get("/transitie/agenda").form("/intrekken")
    User(app, "demo-sam").http.post(form.action)
    assert User(app, "").http.get(address).status_code == 200
    planner.send(form.action, {})
    for path in (address, "/transitie/agenda/x.ics", "/transitie/agenda/.ics"):
        assert User(app, "").http.get(path, follow_redirects=False).status_code in (303, 404)


def test_an_address_ends_when_its_owner_stays_away(app: FastAPI, planner: User) -> None:
    address = new_address(planner)
    store = app.state.site.store
    before = store.clock
    store.clock = lambda: before() + timedelta(days=app.state.site.settings.agenda_dagen + 1)
    assert User(app, "").http.get(address).status_code == 404


def test_what_a_page_does_not_show_is_in_no_calendar(app: FastAPI, planner: User) -> None:
    plan = young(app, "T-1", terminale_fase="ja")
    assert events(app, new_address(planner, plan.rpartition("/")[2])) == []


def test_an_address_for_somebody_elses_young_person_is_refused(app: FastAPI, planner: User) -> None:
    planner.send("/transitie/agenda", {"voor": ["bestaat-niet"]}, 404)


def test_the_week_shows_what_cannot_wait(app: FastAPI, planner: User) -> None:
    young(app, "T-LAAT", "2008-12-05", ontvangt_begeleiding_jeugdhulp="ja")
    young(app, "T-JARIG", "2008-11-25")
    young(app, "T-STIL", "2008-11-25", terminale_fase="ja")
    page = planner.get("/transitie/week").text
    assert "T-LAAT" in page
    assert "mijlpaal om te vieren" in page
    assert "T-JARIG op 25 november 2026" in page
    assert "T-STIL" not in page
    assert "T-LAAT" not in planner.get("/transitie/week?wie=ik").text.partition("Nog zonder eigenaar")[0]


def test_the_message_names_nobody(app: FastAPI) -> None:
    site = app.state.site
    young(app, "T-1", "2008-12-05")
    rows = caseload_of(site.store, site.book).rows(Actor("demo-tom", "demo"), date(2026, 11, 21))
    text = message(week_of(rows, date(2026, 11, 21)), "https://schakel.example")
    assert "T-1, stap" in text
    assert "Noor" not in text
    assert "https://schakel.example/transitie/week" in text
    assert len(max(text.splitlines(), key=len)) < 100


def test_an_empty_calendar_says_why(app: FastAPI, planner: User) -> None:
    plan = young(app, "T-1", "2008-12-20")
    assert "nog nergens eigenaar van" in planner.get("/transitie/agenda").text
    assert events(app, new_address(planner)) == []
    planner.send(f"{plan}/eigenaar", {"eigenaar": ["demo-tom"]})
    assert "nog nergens eigenaar van" not in planner.get("/transitie/agenda").text
    assert events(app, new_address(planner))
