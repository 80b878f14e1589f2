"""Signing in with a provider: the whole road with a real (mock) provider, and everything that must not work."""

import base64
import hashlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.fernet import Fernet
from fastapi.testclient import TestClient

from service.identity import SignInFailedError, provider_of
from service.settings import Settings
from service.store import StoreError, migrate, open_store, session_of
from service.web.app import create_app
from tests.service.conftest import HERE, TODAY

httpx2 = pytest.importorskip("httpx2")
jwt = pytest.importorskip("joserfc.jwt")
jwk = pytest.importorskip("joserfc.jwk")
mock = pytest.importorskip("oidc_provider_mock")

ROLES = "jeugdteam=consulent, wijkteam=indicatiesteller, toezicht=auditor"
PEOPLE = [
    mock.User(sub="u-1", claims={"name": "Fatima Yilmaz", "roles": ["jeugdteam", "iets"], "team": "oost"}),
    mock.User(sub="u-2", claims={"name": "Zonder Rol", "roles": ["keuken"], "team": "oost"}),
    mock.User(sub="u-3", claims={"name": "Zonder Team", "roles": ["jeugdteam"]}),
    mock.User(sub="u-4", claims={"name": "Toezicht", "roles": "toezicht", "team": "oost"}),
]


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with mock.run_server_in_thread(user_claims=PEOPLE, require_nonce=True) as server:
        yield f"http://localhost:{server.server_port}"


def settings_for(folder: Path, issuer: str, **more: Any) -> Settings:
    plain = {
        "data": folder,
        "sleutels": Fernet.generate_key().decode(),
        "adres": HERE,
        "oidc_uitgever": issuer,
        "oidc_client": "schakel",
        "oidc_geheim": "geheim",
        "oidc_rollen": ROLES,
        "vandaag": TODAY,
    }
    return Settings(**{**plain, **more})


@pytest.fixture
def http(tmp_path: Path, issuer: str) -> Iterator[TestClient]:
    settings = settings_for(tmp_path, issuer)
    store = open_store(settings)
    migrate(store)
    app = create_app(settings)
    headers = {"Origin": HERE, "Sec-Fetch-Site": "same-origin"}
    yield TestClient(app, base_url=HERE, headers=headers, follow_redirects=False)
    app.state.site.store.close()


def begun(http: TestClient) -> str:
    answer = http.get("/aanmelden/start?naar=/zaken/nieuw")
    assert answer.status_code == 303
    return answer.headers["location"]


def come_back(address: str, sub: str) -> str:
    """What the provider sends the browser back with."""
    answer = httpx2.post(address, data={"sub": sub}, follow_redirects=False)
    back = urlsplit(answer.headers["location"])
    return f"{back.path}?{back.query}"


def test_the_whole_road_with_rotation_and_farewell(http: TestClient, issuer: str) -> None:
    page = http.get("/zaken", follow_redirects=True)
    assert "Aanmelden met uw werkaccount" in page.text
    address = begun(http)
    before = http.cookies["schakel"]
    assert address.startswith(f"{issuer}/oauth2/authorize?")
    answer = http.get(come_back(address, "u-1"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/zaken/nieuw")
    after = http.cookies["schakel"]
    assert after != before
    assert "Fatima Yilmaz" in http.get("/zaken").text
    stale = TestClient(http.app, base_url=HERE, headers={"Cookie": f"schakel={before}"}, follow_redirects=False)
    assert stale.get("/zaken").status_code == 303
    gone = http.post("/afmelden")
    assert gone.headers["location"].startswith(f"{issuer}/")
    assert "id_token" not in gone.headers["location"]
    stale = TestClient(http.app, base_url=HERE, headers={"Cookie": f"schakel={after}"}, follow_redirects=False)
    assert stale.get("/zaken").status_code == 303


def test_code_flow_with_pkce_and_nothing_secret_in_the_address(
    http: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = {name: values[0] for name, values in parse_qs(urlsplit(begun(http)).query).items()}
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert asked["redirect_uri"] == f"{HERE}/aanmelden/terug"
    store = http.app.state.site.store  # type: ignore[attr-defined]
    kept = session_of(store, http.cookies["schakel"], http.app.state.site.limits).inhoud["aanmelden"]  # type: ignore
    hashed = base64.urlsafe_b64encode(hashlib.sha256(kept["verifier"].encode()).digest()).rstrip(b"=").decode()
    assert asked["code_challenge"] == hashed
    assert kept["verifier"] not in str(asked)
    assert (asked["state"], asked["nonce"]) == (kept["state"], kept["nonce"])


def test_the_verifier_goes_along_with_the_code(http: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    from authlib.integrations.httpx_client import OAuth2Client

    sent: dict[str, Any] = {}
    real = OAuth2Client.fetch_token

    def noting(self: Any, url: str, **more: Any) -> Any:
        sent.update(more)
        return real(self, url, **more)

    monkeypatch.setattr(OAuth2Client, "fetch_token", noting)
    http.get(come_back(begun(http), "u-1"))
    assert len(sent["code_verifier"]) >= 43


@pytest.mark.parametrize(("sub", "words"), [("u-2", "geen rol in Schakel"), ("u-3", "hoort bij geen team")])
def test_without_role_or_team_nobody_comes_in(http: TestClient, sub: str, words: str) -> None:
    answer = http.get(come_back(begun(http), sub))
    assert answer.status_code == 400
    assert words in answer.text
    assert http.get("/zaken").status_code == 303


def test_a_role_of_one_word_is_a_role(http: TestClient) -> None:
    answer = http.get(come_back(begun(http), "u-4"))
    assert answer.status_code == 303
    assert "Logboek" in http.get("/logboek").text
    assert http.get("/zaken").status_code == 403


def test_what_comes_back_twice_late_or_in_another_browser_is_refused(http: TestClient) -> None:
    back = come_back(begun(http), "u-1")
    other = TestClient(http.app, base_url=HERE, follow_redirects=False)
    assert other.get(back).status_code == 400
    assert http.get(back.replace("state=", "state=x")).status_code == 400
    assert http.get(back).status_code == 303
    assert http.get(back).status_code == 400
    assert http.get("/aanmelden/terug?error=access_denied&state=x").status_code == 400
    assert http.get("/aanmelden/terug").status_code == 400


@pytest.mark.parametrize("fault", ["nonce", "aud", "iss", "exp", "none", "key"])
def test_a_token_that_does_not_fit_is_refused(http: TestClient, issuer: str, fault: str) -> None:
    provider = http.app.state.site.provider  # type: ignore[attr-defined]
    key = jwk.RSAKey.generate_key(2048, {"kid": "k", "use": "sig"})
    about, _ = provider._provider()
    claims = {"iss": about["issuer"], "aud": "schakel", "sub": "u", "nonce": "n", "exp": time.time() + 300}

    provider._provider = lambda again=False: (about, jwk.KeySet([key]))
    good = jwt.encode({"alg": "RS256", "kid": "k"}, claims, key)
    assert provider._claims(good, "n")["sub"] == "u"
    wrong = {
        "nonce": {"nonce": "ander"},
        "aud": {"aud": "ander"},
        "iss": {"iss": "https://boos.example"},
        "exp": {"exp": time.time() - 3600},
    }.get(fault, {})
    token = jwt.encode({"alg": "RS256", "kid": "k"}, {**claims, **wrong}, key)
    if fault == "none":
        token = ".".join(["eyJhbGciOiJub25lIn0", token.split(".")[1], ""])
    if fault == "key":
        token = jwt.encode({"alg": "RS256", "kid": "k"}, claims, jwk.RSAKey.generate_key(2048, {"kid": "k"}))
    with pytest.raises(SignInFailedError):
        provider._claims(token, "n")


@pytest.mark.parametrize(("late", "fits"), [(-30, True), (30, True), (90, False)])
def test_clocks_may_differ_a_minute_and_no_more(http: TestClient, late: int, fits: bool) -> None:
    provider = http.app.state.site.provider  # type: ignore[attr-defined]
    key = jwk.RSAKey.generate_key(2048, {"kid": "k", "use": "sig"})
    about, _ = provider._provider()
    provider._provider = lambda again=False: (about, jwk.KeySet([key]))
    moment = time.time()
    claims = {"iss": about["issuer"], "aud": "schakel", "sub": "u", "nonce": "n"}
    for given in ({"exp": moment - late}, {"exp": moment + 900, "iat": moment + late, "nbf": moment + late}):
        token = jwt.encode({"alg": "RS256", "kid": "k"}, {**claims, **given}, key)
        if fits:
            assert provider._claims(token, "n")["sub"] == "u"
        else:
            with pytest.raises(SignInFailedError):
                provider._claims(token, "n")


def test_a_provider_that_is_away_gives_a_page_with_a_number(tmp_path: Path) -> None:
    settings = settings_for(tmp_path, "http://localhost:9")
    store = open_store(settings)
    migrate(store)
    http = TestClient(create_app(settings), base_url=HERE, follow_redirects=False)
    answer = http.get("/aanmelden/start")
    assert answer.status_code == 400
    assert "antwoordt nu niet" in answer.text


def test_no_demo_accounts_beside_real_people(http: TestClient, tmp_path: Path, issuer: str) -> None:
    answer = http.post("/aanmelden", data={"gebruiker": "demo-noor"})
    assert answer.status_code == 400
    assert http.get("/zaken").status_code == 303
    with pytest.raises(StoreError, match="gaan niet samen"):
        provider_of(settings_for(tmp_path, issuer, demo=True))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"oidc_uitgever": "http://aanmelden.example"}, "https"),
        ({"adres": ""}, "SCHAKEL_ADRES"),
        ({"oidc_client": ""}, "SCHAKEL_OIDC_CLIENT"),
        ({"oidc_rollen": "jeugdteam=baas"}, "SCHAKEL_OIDC_ROLLEN"),
        ({"oidc_rollen": ""}, "SCHAKEL_OIDC_ROLLEN"),
    ],
)
def test_settings_that_are_not_safe_stop_the_start(
    tmp_path: Path, issuer: str, change: dict[str, str], words: str
) -> None:
    with pytest.raises(StoreError, match=words):
        provider_of(settings_for(tmp_path, issuer, **change))


def test_a_package_that_is_missing_is_told(tmp_path: Path, issuer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.identity.oidc.find_spec", lambda _name: None)
    with pytest.raises(StoreError, match=r"schakel\[oidc\]"):
        provider_of(settings_for(tmp_path, issuer))
