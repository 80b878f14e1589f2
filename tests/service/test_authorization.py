"""Who may do what: every address, for every role, in every relation to the case."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from service.identity import MATRIX, RELATIES, ROUTES, Gebruiker, Recht, Rol, authorization_page, recht_of
from service.settings import Settings
from service.store import (
    MAY_READ,
    Actor,
    Listed,
    Relatie,
    add_attachment,
    alerts,
    break_glass,
    cases_of_team,
    read_case_rows,
    receipts,
    settle_access,
    take_in,
    young_versions,
)
from service.web.app import create_app
from service.web.quick import START
from service.web.routes import routers
from service.web.site import Needs
from tests.service.conftest import TODAY, User, own_log
from tests.service.mailbox import mailbox

WHY = "Dit is een verzonnen reden."
OWNER = "demo-noor"


def all_routes(app: FastAPI) -> dict[str, APIRoute | None]:
    found: dict[str, APIRoute | None] = {}
    for route in (route for router in routers() for route in router.routes):
        assert isinstance(route, APIRoute)
        found |= {f"{method} {route.path}": route for method in route.methods}
    mounted = next(route for route in app.routes if getattr(route, "path", "") == "/api/v1")
    for route in mounted.app.routes:  # type: ignore[attr-defined]
        found |= {f"{method} /api/v1{route.path}": None for method in getattr(route, "methods", ()) if method != "HEAD"}
    return found


def test_every_address_has_one_right_and_every_right_an_address(app: FastAPI) -> None:
    routes = all_routes(app)
    assert {one for one in routes if recht_of(*one.split(" ", 1)) is None} == set(), "zet deze in identity/routes.py"
    assert set(ROUTES) - set(routes) == set(), "deze adressen bestaan niet meer"
    for name, route in routes.items():
        asked = (
            [item.call.recht for item in route.dependant.dependencies if isinstance(item.call, Needs)] if route else []
        )
        wanted = recht_of(*name.split(" ", 1))
        assert asked == ([] if wanted is Recht.OPENBAAR else [wanted]), name


def test_an_address_nobody_listed_is_refused(app: FastAPI) -> None:
    @app.get("/geheim")
    def secret() -> str:
        return "geheim"

    assert "geheim" not in User(app).get("/geheim", 403).text


def test_every_right_belongs_to_somebody_and_unknown_is_no() -> None:
    assert set(MATRIX) == set(Recht) - {Recht.OPENBAAR}
    assert all(MATRIX.values())
    nobody = Gebruiker("x", "X", "", "t", frozenset())
    assert [recht for recht in Recht if nobody.may(recht)] == [Recht.OPENBAAR]


def test_the_page_in_docs_is_what_the_code_does() -> None:
    written = Path(__file__).parents[2] / "docs" / "autorisatie.md"
    assert written.read_text(encoding="utf-8") == authorization_page(), (
        "draai schakel autorisatie > docs/autorisatie.md"
    )


class Everybody:
    """A site with somebody for every role and every relation to one case."""

    def __init__(self, folder: Path) -> None:
        self.app = create_app(Settings(data=folder, demo=True, vandaag=TODAY))
        self.store = self.app.state.site.store
        owner = User(self.app, OWNER)
        self.case = owner.new_case(geboren__jaar="2009", geboren__maand="5", geboren__dag="9")
        owner.add_needs(self.case, "verpleging.kind")
        letters = f"{self.case}/brieven"
        letter = owner.send(letters, owner.get(letters).form("/brieven").filled(soort="adviesrapport"))
        asking = next(form.action for form in owner.get(f"{self.case}/vragen").forms if "/vragen/" in form.action)
        code = next(link for link in owner.get(f"{self.case}/advies").links if "/advies/" in link).split("/")[4]
        self.zaak_id = self.case.rsplit("/", 1)[1]

        def first(page: str, part: str) -> str:
            found = next(link for link in owner.get(f"{self.case}{page}").links if part in link)
            return found.split("?")[0].split("#")[0].rsplit("/", 1)[1]

        listed = Listed("K-1", "voorbeeldgemeente", "", {"geboortedatum": "2009-05-09", "feiten": {}})
        take_in(self.store, Actor(OWNER, "demo"), [listed])
        self.fill = {
            "jongere_id": young_versions(self.store, Actor(OWNER, "demo"))[0][0],
            "zaak_id": self.zaak_id,
            "key": asking.split("?")[0].rsplit("/", 1)[1],
            "code": code,
            "number": "0",
            "brief_id": letter.rsplit("/", 1)[1],
            "naam": "brief.html",
            "wet": "jeugdwet",
            "volgnummer": "1",
            "blad": first("/balans", "/balans/vragen/"),
            "taak": first("/transitie", "/transitie/stap/"),
            "wat": "kalender",
            "deel": "nieuw",
            **dict.fromkeys(("proef", "sleutel", "geheim", "verslag"), "a" * 22),
            "bewijs_id": receipts(self.store, Actor(OWNER, "demo"), self.zaak_id)[0].id,
            "bijlage_id": add_attachment(self.store, Actor(OWNER, "demo"), self.zaak_id, "a.pdf", b"%PDF-1"),
        }
        self.people = {(rol, relatie): self._person(rol, relatie) for rol in Rol for relatie in Relatie}
        self.app.state.site.provider.accounts = tuple(self.people.values())
        self._users: dict[str, User] = {}

    def _person(self, rol: Rol, relatie: Relatie) -> Gebruiker:
        team = "demo" if relatie in (Relatie.TEAM, Relatie.GEBLOKKEERD) else "ander"
        someone = Gebruiker(f"{rol}-{relatie}", "Iemand", "", team, frozenset({rol}))
        owner = Actor(OWNER, "demo")
        if relatie in (Relatie.BETROKKEN, Relatie.GEBLOKKEERD):
            settle_access(self.store, owner, self.zaak_id, someone.id, str(relatie), True, WHY)
        if relatie is Relatie.NOOD:
            kenmerk = read_case_rows(self.store, owner, self.zaak_id).zaak.kenmerk
            break_glass(self.store, someone.actor, kenmerk, WHY, timedelta(hours=4))
        return someone

    def status(self, rol: Rol, relatie: Relatie, address: str) -> int:
        someone = self.people[rol, relatie]
        if someone.id not in self._users:
            self._users[someone.id] = User(self.app, someone.id)
        method, path = address.split(" ", 1)
        path += "?zaak={zaak_id}" if path == "/logboek/uitdraai" else ""
        fill = dict(self.fill)
        if path.startswith("/welke-wet/"):
            fill |= {"soort": "respijt", "voor": "ouder", "code": START}
        answer = self._users[someone.id].http.request(
            method, path.format(**fill), data={} if method == "POST" else None, follow_redirects=False
        )
        if answer.status_code == 303 and answer.headers["location"].startswith("/aanmelden"):
            return 401
        return answer.status_code


@pytest.fixture(scope="module")
def everybody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everybody]:
    made = Everybody(tmp_path_factory.mktemp("wie"))
    yield made
    made.store.close()


# Afmelden hoort niet in de rij: het maakt de volgende vraag een ander verhaal. De API staat los van wie is aangemeld.
WALKED = [one for one in ROUTES if one != "POST /afmelden" and "/api/" not in one]


OWN_TEAM = (Relatie.TEAM, Relatie.GEBLOKKEERD)
OF_A_TEAM = ("{jongere_id}",)
"""Van een lijst: hoort bij een team, niet bij een zaak."""
MADE_UP = ("{proef}", "{sleutel}", "{geheim}", "{verslag}")


@pytest.mark.parametrize("relatie", list(Relatie))
@pytest.mark.parametrize("rol", list(Rol))
def test_every_address_for_this_role_and_relation(everybody: Everybody, rol: Rol, relatie: Relatie) -> None:
    allowed = 0
    for address in WALKED:
        recht = ROUTES[address]
        status = everybody.status(rol, relatie, address)
        if recht is not Recht.OPENBAAR and rol not in MATRIX[recht]:
            assert status == 403, address
        elif any(one in address for one in OF_A_TEAM):
            allowed += 1
            assert status in ((200, 303, 400, 409) if relatie in OWN_TEAM else (404,)), address
        elif any(one in address for one in MADE_UP):
            allowed += 1
            assert status in (303, 404), address
        elif "{zaak_id}" in address and relatie not in MAY_READ:
            assert status == 404, address
        elif "{zaak_id}" in address and relatie not in RELATIES[recht]:
            assert status == 403, address
        else:
            allowed += 1
            assert status in (200, 303, 400, 409) or (recht is Recht.OPENBAAR and status == 404), address
    assert allowed >= len([one for one in WALKED if ROUTES[one] is Recht.OPENBAAR])


def test_a_case_of_another_team_is_never_told_from_one_that_is_not_there(everybody: Everybody) -> None:
    for address in (one for one in WALKED if "{zaak_id}" in one):
        method, path = address.split(" ", 1)
        user = User(everybody.app, f"{Rol.CONSULENT}-{Relatie.GEEN}")
        real, made_up = (
            user.http.request(method, path.format(**{**everybody.fill, "zaak_id": zaak}), data={})
            for zaak in (everybody.zaak_id, "A" * 22)
        )
        assert real.status_code == made_up.status_code == 404
        assert real.text.replace(everybody.zaak_id, "") == made_up.text.replace("A" * 22, "")


# --- de weg over de pagina's -----------------------------------------------------------------------


def test_who_knows_the_family_is_blocked_and_sees_nothing_any_more(user: User, colleague: User) -> None:
    case = user.new_case(roepnaam="Zoëmarijn")
    assert "Zoëmarijn" in colleague.get("/zaken").text
    form = user.get(f"{case}/toegang").form("/toegang")
    assert user.get(f"{case}/toegang").text.count("Sam Bakker") == 1
    user.send(f"{case}/toegang", form.filled(soort="geblokkeerd", gebruiker="demo-sam", reden="Sam is de buurman."))
    colleague.get(case, 404)
    assert "Zoëmarijn" not in colleague.get("/zaken").text
    page = user.get(f"{case}/toegang")
    assert "Sam is de buurman." in page.text
    user.send(f"{case}/toegang", {"soort": ["geblokkeerd"], "gebruiker": ["demo-sam"], "intrekken": ["1"]})
    assert colleague.get(case).h1 == "Zoëmarijn"


def test_a_closed_case_opens_only_for_named_people(user: User, colleague: User) -> None:
    case = user.new_case(roepnaam="Besloten kind")
    user.send(f"{case}/toegang", {"soort": ["besloten"], "reden": ["Familie van een collega."]})
    assert user.get(case).h1 == "Besloten kind"
    colleague.get(case, 404)
    assert "Besloten kind" not in colleague.get("/zaken").text
    user.send(f"{case}/toegang", {"soort": ["betrokken"], "gebruiker": ["demo-sam"], "reden": ["Sam neemt waar."]})
    assert "Besloten kind" in colleague.get("/zaken").text
    colleague.send(f"{case}/toegang", {"soort": ["betrokken"], "gebruiker": ["demo-noor"], "intrekken": ["1"]})
    user.get(case, 404)
    last = {"soort": ["betrokken"], "gebruiker": ["demo-sam"], "intrekken": ["1"]}
    assert "laatste" in colleague.send(f"{case}/toegang", last, 400)


def test_emergency_opens_for_reading_with_a_reason_and_tells_the_auditor(app: FastAPI, user: User) -> None:
    case = user.new_case(roepnaam="Spoedkind")
    store = app.state.site.store
    kenmerk = cases_of_team(store, Actor(OWNER, "demo"))[0][0].kenmerk
    bram = User(app, "demo-bram")
    bram.get(case, 404)
    form = bram.get("/noodtoegang").form("/noodtoegang")
    assert "waarom" in bram.send("/noodtoegang", form.filled(kenmerk=kenmerk, reden="spoed"), 400)
    assert "kunt u niet openen" in bram.send("/noodtoegang", form.filled(kenmerk="S-2222-2222", reden=WHY), 400)
    assert bram.send("/noodtoegang", form.filled(kenmerk=kenmerk.lower(), reden=WHY)) == case
    assert bram.get(case).h1 == "Spoedkind"
    assert "alleen lezen" in bram.send(f"{case}/verhaal", {"verhaal": ["x"], "versie": ["1"]}, 403)
    assert "Spoedkind" not in bram.get("/zaken").text
    ada = User(app, "demo-ada")
    page = ada.get("/logboek")
    assert "Noodtoegang door Bram Kok" in page.text
    assert "Spoedkind" not in page.text
    ada.send(next(form.action for form in page.forms if "/meldingen/" in form.action), {})
    assert alerts(store) == []


def test_an_emergency_reaches_somebody_by_mail_without_names(app: FastAPI, user: User) -> None:
    user.new_case(roepnaam="Spoedkind")
    site = app.state.site
    kenmerk = cases_of_team(site.store, Actor(OWNER, "demo"))[0][0].kenmerk
    bram = User(app, "demo-bram")
    form = bram.get("/noodtoegang").form("/noodtoegang")
    with mailbox() as box:
        changed = {"noodtoegang_naar": "fg@example.org", "smtp_host": "127.0.0.1", "smtp_port": box.port}
        settings = site.settings.model_copy(update={**changed, "smtp_tls": "geen", "smtp_van": "schakel@example.org"})
        app.state.site = replace(site, settings=settings)
        bram.send("/noodtoegang", form.filled(kenmerk=kenmerk, reden=WHY))
    (letter,) = box.letters
    assert letter["To"] == "fg@example.org"
    told = f"{letter['Subject']} {letter.get_content()}"
    assert "/logboek" in told
    assert not any(word in told for word in ("Spoedkind", kenmerk, "Bram", WHY))


def test_an_emergency_goes_on_when_the_mail_does_not(app: FastAPI, user: User) -> None:
    user.new_case(roepnaam="Spoedkind")
    site = app.state.site
    kenmerk = cases_of_team(site.store, Actor(OWNER, "demo"))[0][0].kenmerk
    bram = User(app, "demo-bram")
    form = bram.get("/noodtoegang").form("/noodtoegang")
    app.state.site = replace(site, settings=site.settings.model_copy(update={"noodtoegang_naar": "fg@example.org"}))
    written = own_log()
    assert bram.get(bram.send("/noodtoegang", form.filled(kenmerk=kenmerk, reden=WHY))).h1 == "Spoedkind"
    assert "noodtoegang_niet_gemaild" in written.getvalue()


def test_emergency_ends_by_itself_and_never_opens_a_blocked_case(app: FastAPI, user: User, clock: object) -> None:
    case = user.new_case()
    store, owner = app.state.site.store, Actor(OWNER, "demo")
    zaak_id = case.rsplit("/", 1)[1]
    kenmerk = read_case_rows(store, owner, zaak_id).zaak.kenmerk
    store.clock = clock
    break_glass(store, Actor("bram", "demo-2"), kenmerk, WHY, timedelta(hours=4))
    assert read_case_rows(store, Actor("bram", "demo-2"), zaak_id)
    clock.forward(hours=4, seconds=1)  # type: ignore[attr-defined]
    with pytest.raises(Exception, match="niet voor u"):
        read_case_rows(store, Actor("bram", "demo-2"), zaak_id)
    settle_access(store, owner, zaak_id, "bram", "geblokkeerd", True, WHY)
    with pytest.raises(Exception, match="niet voor u"):
        break_glass(store, Actor("bram", "demo-2"), kenmerk, WHY, timedelta(hours=4))


def test_the_auditor_begins_at_the_log_and_hands_over_one_child(app: FastAPI, user: User) -> None:
    user.new_case(roepnaam="Logkind")
    kenmerk = cases_of_team(app.state.site.store, Actor(OWNER, "demo"))[0][0].kenmerk
    ada = User(app, "demo-ada")
    assert ada.http.post("/aanmelden", data={"gebruiker": "demo-ada", "naar": "/zaken"}).url.path == "/logboek"
    assert "Zaak maken" in ada.get(f"/logboek?zaak={kenmerk}").text
    assert "kent het logboek niet" in ada.get("/logboek?zaak=S-0000-0000", 400).text
    told = ada.http.get(f"/logboek/uitdraai?zaak={kenmerk}").json()
    assert told[0]["name"] == "zaak maken"
    ada.send("/logboek/controle", {})
    assert "Het logboek is heel" in ada.get("/logboek").text
