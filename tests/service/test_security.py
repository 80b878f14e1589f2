"""Doors that stay shut: other sites, other teams, other machines, and browsers that would keep or leak something."""

import re
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from service.identity import MATRIX, Gebruiker, Recht, Rol
from service.settings import Settings
from service.store import StoreError, open_store
from service.web.app import create_app
from tests.service.conftest import HERE, TODAY, User


def test_headers_on_every_answer(user: User) -> None:
    case = user.new_case()
    for path in ("/", "/zaken", case, f"{case}/advies", "/bestaat-niet", "/api/v1/feiten", "/api/v1/nee", "/gezond"):
        headers = user.http.get(path).headers
        assert "unsafe-inline" not in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert "max-age" in headers["strict-transport-security"]


def test_no_inline_style_or_script_and_no_other_host(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind", "respijt.ouder")
    for path in ("/", "/zaken", f"{case}/vragen", f"{case}/advies", f"{case}/brieven"):
        html = user.get(path).html
        assert not re.search(r"\sstyle=|<script(?! src=\"/statisch/)|<style|\son\w+=", html)
        assert not re.findall(r'(?:src|<link[^>]+href)="(?!/)', html)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://boos.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site", "Origin": HERE},
        {"Sec-Fetch-Site": "same-site"},
        {},
    ],
)
def test_forms_from_elsewhere_are_refused(app: FastAPI, user: User, headers: dict[str, str]) -> None:
    other = TestClient(app, base_url=HERE, client=("127.0.0.1", 1), headers=headers, cookies=dict(user.http.cookies))
    answer = other.post("/zaken/nieuw", data={"roepnaam": "Indringer"}, follow_redirects=False)
    assert answer.status_code == 403
    assert "niet aangenomen" in answer.text
    assert "Indringer" not in user.get("/zaken").text


def test_cookie_tells_nothing_and_is_kept_from_scripts(app: FastAPI) -> None:
    http = TestClient(app, base_url=HERE, client=("127.0.0.1", 1), headers={"Origin": HERE})
    answer = http.post("/aanmelden", data={"gebruiker": "demo-noor"}, follow_redirects=False)
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "demo-noor" not in cookie
    first = http.cookies["schakel"]
    http.post("/aanmelden", data={"gebruiker": "demo-sam"})
    assert http.cookies["schakel"] != first
    again = TestClient(app, base_url=HERE, client=("127.0.0.1", 1), headers={"Cookie": f"schakel={first}"})
    assert again.get("/zaken", follow_redirects=False).status_code == 303


@pytest.mark.parametrize("cookie", ["", "x", "a" * 5000, "../../etc", "' OR 1=1 --"])
def test_forged_cookies_open_nothing(app: FastAPI, cookie: str) -> None:
    http = TestClient(app, base_url=HERE, client=("127.0.0.1", 1), headers={"Cookie": f"schakel={cookie}"})
    answer = http.get("/zaken", follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/aanmelden")


@pytest.mark.parametrize(
    "to", ["https://boos.example", "//boos.example", "/\\boos.example", "javascript:alert(1)", "/a\r\nX: y"]
)
def test_signing_in_never_leads_to_another_site(app: FastAPI, to: str) -> None:
    http = TestClient(app, base_url=HERE, client=("127.0.0.1", 1), headers={"Origin": HERE})
    answer = http.post("/aanmelden", data={"gebruiker": "demo-noor", "naar": to}, follow_redirects=False)
    assert answer.headers["location"] == "/zaken"


def test_without_signing_in_every_case_page_leads_to_signing_in(app: FastAPI, user: User) -> None:
    case = user.new_case()
    stranger = User(app, "")
    for part in (
        "",
        "/kind",
        "/verhaal",
        "/gezin",
        "/behoeften",
        "/vragen",
        "/aannames",
        "/controle",
        "/advies",
        "/brieven",
    ):
        answer = stranger.http.get(f"{case}{part}", follow_redirects=False)
        assert answer.status_code == 303
        assert answer.headers["location"].startswith("/aanmelden?naar=")


def test_another_team_finds_nothing(app: FastAPI, user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    letter = user.send(f"{case}/brieven", user.get(f"{case}/brieven").form("/brieven").filled(soort="adviesrapport"))
    stranger = Gebruiker("vreemd", "Vreemd", "", "ander-team", frozenset({Rol.INDICATIESTELLER}))
    monkeypatch.setattr(app.state.site.provider, "accounts", (stranger,), raising=False)
    other = User(app, "vreemd")
    for path in (case, f"{case}/advies", f"{case}/controle", letter, f"{letter}/brief.pdf", f"{letter}/voorbeeld"):
        assert other.http.get(path).status_code == 404
    for path in (f"{case}/verhaal", f"{case}/indienen", f"{case}/brieven", letter, f"{letter}/vernieuwen"):
        assert other.http.post(path, data={"verhaal": "x", "versie": "1"}).status_code == 404


@pytest.mark.parametrize("recht", list(Recht))
@pytest.mark.parametrize("rol", list(Rol))
def test_the_table_of_rights_decides(recht: Recht, rol: Rol) -> None:
    someone = Gebruiker("x", "X", "", "t", frozenset({rol}))
    assert someone.may(recht) == (recht is Recht.OPENBAAR or rol in MATRIX[recht])


def test_a_role_without_the_right_is_refused(app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    auditor = Gebruiker("kijker", "Kijker", "", "demo", frozenset({Rol.AUDITOR}))
    monkeypatch.setattr(app.state.site.provider, "accounts", (auditor,), raising=False)
    assert User(app, "kijker").get("/zaken", 403).h1 == "Dit mag u niet"


@pytest.mark.parametrize(
    ("peer", "host"), [("10.0.0.8", "127.0.0.1"), ("127.0.0.1", "schakel.example"), ("127.0.0.1", "")]
)
def test_demo_answers_only_this_machine(app: FastAPI, peer: str, host: str) -> None:
    http = TestClient(app, base_url=HERE, client=(peer, 1))
    assert http.get("/", headers={"Host": host}).status_code == 403


def test_demo_refuses_to_start_for_other_machines(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="alleen op dit apparaat"):
        create_app(Settings(data=tmp_path, demo=True, host="0.0.0.0"))  # noqa: S104


def test_without_sign_in_service_a_clear_page(tmp_path: Path) -> None:
    from cryptography.fernet import Fernet

    from service.store import migrate

    settings = Settings(data=tmp_path, sleutels=Fernet.generate_key().decode(), vandaag=TODAY)
    migrate(open_store(settings))
    http = TestClient(create_app(settings), base_url="http://schakel.example")
    assert "Demo" not in http.get("/").text
    answer = http.get("/zaken")
    assert answer.status_code == 503
    assert "geen aanmelddienst ingesteld" in answer.text
    assert http.get("/gereed").json()["status"] == "gereed"


def test_without_keys_it_does_not_start(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="geen sleutel"):
        open_store(Settings(data=tmp_path))
    with pytest.raises(StoreError, match="goede vorm"):
        open_store(Settings(data=tmp_path, sleutels="kort"))


def test_key_file_and_database_are_for_this_user_only(tmp_path: Path) -> None:
    create_app(Settings(data=tmp_path / "nieuw", demo=True))
    assert (tmp_path / "nieuw" / "sleutel").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "nieuw" / "schakel.db").stat().st_mode & 0o077 == 0
    assert (tmp_path / "nieuw").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("declared", [True, False])
def test_body_past_the_limit_is_refused(user: User, declared: bool) -> None:
    big = b"verhaal=" + b"a" * 1_200_000
    content = big if declared else iter([big[:600_000], big[600_000:]])
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = user.http.post("/zaken/nieuw", content=content, headers=headers)
    assert answer.status_code == 400
    assert "Dit is te groot" in answer.text


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"--x\r\nkapot", b"a=1&" * 3000, b"%%%=%%%"])
@pytest.mark.parametrize(
    "kind",
    ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data", "text/plain"],
)
def test_broken_forms_never_break_the_service(user: User, content: bytes, kind: str) -> None:
    answer = user.http.post("/zaken/nieuw", content=content, headers={"Content-Type": kind}, follow_redirects=False)
    assert answer.status_code in (303, 400)


def test_session_ends_by_itself(app: FastAPI, user: User, clock: object) -> None:
    app.state.site.store.clock = clock
    fresh = User(app)
    assert fresh.get("/zaken").h1 == "Mijn zaken"
    clock.forward(minutes=59)  # type: ignore[attr-defined]
    assert fresh.get("/zaken").h1 == "Mijn zaken"
    clock.forward(minutes=61)  # type: ignore[attr-defined]
    answer = fresh.http.get("/zaken", follow_redirects=False)
    assert answer.headers["location"] == "/aanmelden?naar=/zaken&verlopen=1"


def test_theme_is_put_on(tmp_path: Path) -> None:
    css = tmp_path / "thema.css"
    css.write_text(":root.gemeente-thema { --nl-button-primary-background-color: #7a1fa2; }", encoding="utf-8")
    settings = Settings(data=tmp_path, demo=True, thema_css=css, thema_klasse="gemeente-thema")
    user = User(create_app(settings), "")
    html = user.get("/").html
    assert '<html lang="nl" class="gemeente-thema">' in html
    assert "/statisch/thema.css" in html
    assert "7a1fa2" in user.http.get("/statisch/thema.css").text


def test_a_broken_form_leaves_no_line_of_a_library_in_the_log(user: User, caplog: pytest.LogCaptureFixture) -> None:
    case = user.new_case()
    kind = {"content-type": "multipart/form-data; boundary=x"}
    assert user.http.post(f"{case}/verhaal", content=b"\xffGeheim", headers=kind).status_code == 400
    assert [record.name for record in caplog.records if "multipart" in record.name] == []
