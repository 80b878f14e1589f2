"""Ids, cookies, files and clocks of an attacker: never a fault of the service, never anything of somebody else."""

import base64
import io
import random
import string
import time
import zipfile

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from service.identity import ROUTES
from service.store import Actor, add_attachment, check_log, receipts
from tests.service.conftest import HERE, Clock, User

OWNER = Actor("demo-noor", "demo")
WITHIN = ("brief_id", "bewijs_id", "bijlage_id")


def ids_of(app: FastAPI, user: User) -> dict[str, str]:
    """A case with everything that has an id of its own."""
    case = user.new_case(roepnaam="Zoëmarijn")
    user.add_needs(case, "verpleging.kind")
    letter = user.send(f"{case}/brieven", user.get(f"{case}/brieven").form("/brieven").filled(soort="adviesrapport"))
    zaak_id, store = case.rsplit("/", 1)[1], app.state.site.store
    return {
        "zaak_id": zaak_id,
        "brief_id": letter.rsplit("/", 1)[1],
        "bewijs_id": receipts(store, OWNER, zaak_id)[0].id,
        "bijlage_id": add_attachment(store, OWNER, zaak_id, "a.pdf", b"%PDF-1"),
    }


def test_an_id_of_another_case_opens_nothing_under_ones_own(app: FastAPI, user: User) -> None:
    """Also within a team: what hangs on one case is never reached under the address of another."""
    mine, other = ids_of(app, user), ids_of(app, user)
    walked = 0
    for address in ROUTES:
        method, path = address.split(" ", 1)
        named = [name for name in WITHIN if f"{{{name}}}" in path]
        for name in named:
            fill = {**mine, "naam": "brief.html", name: other[name]}
            data = {"versie": "1", "stap": "aangeboden"} if method == "POST" else None
            right = user.http.request("GET", path.format(**{**fill, name: mine[name]}), follow_redirects=False)
            wrong = user.http.request(method, path.format(**fill), data=data, follow_redirects=False)
            assert wrong.status_code == 404, address
            assert method == "POST" or right.status_code in (200, 303), address
            walked += 1
    assert walked >= 7


def test_addresses_and_lists_of_a_colleague_are_not_mine(app: FastAPI, user: User, colleague: User) -> None:
    store = app.state.site.store
    from service.store import feeds, keep_trial, new_feed

    sam = Actor("demo-sam", "demo")
    new_feed(store, sam)
    key, trial = feeds(store, sam)[0].id, keep_trial(store, sam, {"personen": []})
    planner = User(app, "demo-tom")
    assert planner.http.post(f"/transitie/agenda/{key}/intrekken", follow_redirects=False).status_code == 404
    assert len(feeds(store, sam)) == 1
    for path in (f"/transitie/lijst/{trial}", f"/transitie/lijst/{trial}/verslag.csv"):
        assert planner.http.get(path, follow_redirects=False).status_code in (303, 404)
    assert planner.http.post(f"/transitie/lijst/{trial}/opnemen", follow_redirects=False).status_code in (303, 404)


# --- koekjes ------------------------------------------------------------------------------------


def with_cookie(app: FastAPI, cookie: str) -> TestClient:
    return TestClient(app, base_url=HERE, client=("127.0.0.1", 1), headers={"Cookie": f"schakel={cookie}"})


def test_a_cookie_that_was_given_back_or_is_too_old_opens_nothing(app: FastAPI, user: User, clock: Clock) -> None:
    case, store = user.new_case(roepnaam="Zoëmarijn"), app.state.site.store
    cookie = user.http.cookies["schakel"]
    assert with_cookie(app, cookie).get(case).status_code == 200
    store.clock = clock
    clock.now = clock.now.replace(year=2099)  # de klok springt ver vooruit
    assert "Zoëmarijn" not in with_cookie(app, cookie).get(case).text
    store.clock = __import__("service.store", fromlist=["now_utc"]).now_utc
    assert with_cookie(app, cookie).get(case).status_code == 200
    user.http.post("/afmelden")
    replayed = with_cookie(app, cookie).get(case, follow_redirects=False)
    assert replayed.status_code == 303
    assert "Zoëmarijn" not in replayed.text


def test_cookies_made_of_anything_open_nothing_and_break_nothing(app: FastAPI, user: User) -> None:
    case, real = user.new_case(roepnaam="Zoëmarijn"), user.http.cookies["schakel"]
    rng, signs = random.Random(7), string.ascii_letters + string.digits + "-_=.;,\"' \x80\xff%"
    forged = [real[:-1], real + "a", real.swapcase(), real[::-1], base64.b64encode(real.encode()).decode()]
    forged += ["".join(rng.choice(signs) for _ in range(rng.randint(1, 200))) for _ in range(60)]
    for cookie in forged:
        http = TestClient(app, base_url=HERE, client=("127.0.0.1", 1))
        answer = http.get(case, headers=[(b"cookie", f"schakel={cookie}".encode("latin-1"))], follow_redirects=False)
        assert answer.status_code == 303, cookie
        assert "Zoëmarijn" not in answer.text


def test_signing_in_with_anything_never_breaks(app: FastAPI) -> None:
    http = TestClient(app, base_url=HERE, client=("127.0.0.1", 1), headers={"Sec-Fetch-Site": "same-origin"})

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.dictionaries(st.sampled_from(["gebruiker", "naar", "x"]), st.text(max_size=80), max_size=3))
    def fuzz(words: dict[str, str]) -> None:
        words = {name: word.encode("utf-8", "replace").decode() for name, word in words.items()}
        answer = http.post("/aanmelden", data=words, follow_redirects=False)
        assert answer.status_code < 500
        if not str(words.get("gebruiker", "")).startswith("demo-"):
            assert http.get("/zaken", follow_redirects=False).status_code == 303

    fuzz()


# --- bestanden ----------------------------------------------------------------------------------

HTML = b"<html><script>alert(1)</script></html>"
POLYGLOTS = {
    "pdf en html": ("a.pdf", b"%PDF-1.4\n" + HTML),
    "png en html": ("a.png", b"\x89PNG\r\n\x1a\n" + HTML),
    "jpg en php": ("a.jpg", b"\xff\xd8\xff<?php system('id'); ?>"),
}


@pytest.mark.parametrize("kind", [*POLYGLOTS, "pdf en zip"])
def test_a_file_that_is_two_things_is_only_ever_a_download(user: User, kind: str) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("../../boos.html", HTML)
    name, content = POLYGLOTS.get(kind, ("a.pdf", b"%PDF-1.4\n" + packed.getvalue()))
    case = user.new_case()
    user.http.post(f"{case}/bijlagen", files={"bestand": (name, content, "text/html")})
    link = next(link for link in user.get(f"{case}/bijlagen").links if "/bijlagen/" in link)
    got = user.http.get(link)
    assert got.content == content
    assert got.headers["content-type"].split(";")[0] in ("application/pdf", "image/png", "image/jpeg")
    assert got.headers["content-disposition"].startswith("attachment;")
    assert (got.headers["content-security-policy"], got.headers["x-content-type-options"]) == ("sandbox", "nosniff")


def bomb(entries: int) -> bytes:
    """A workbook of some hundreds of kilobytes that unpacks to much more than any list."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", "<Types/>")
        for number in range(entries):
            book.writestr(f"xl/worksheets/sheet{number}.xml", b"0" * 60_000_000)
    return made.getvalue()


def test_a_list_that_unpacks_to_far_too_much_is_refused_at_once(app: FastAPI) -> None:
    planner, content = User(app, "demo-tom"), bomb(2)
    assert len(content) < 500_000
    began = time.process_time()
    answer = planner.http.post("/transitie/lijst", files={"bestand": ("lijst.xlsx", content)})
    assert answer.status_code == 400
    assert time.process_time() - began < 2


def test_uploads_made_of_anything_never_break(app: FastAPI, user: User) -> None:
    case, planner, rng = user.new_case(), User(app, "demo-tom"), random.Random(11)
    starts = [b"", b"%PDF-", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", b"kenmerk,geboortedatum\n", b"\xff\xfe", b"\x00" * 9]
    for number in range(28):
        content = starts[number % 7] + rng.randbytes(rng.randint(0, 300))
        name = rng.choice(["a.pdf", "a.xlsx", "a.csv", "../../a.png", "a\x00b.pdf", "é" * 300, "a.pdf\r\nX: y", ""])
        for who, path in ((user, f"{case}/bijlagen"), (planner, "/transitie/lijst")):
            answer = who.http.post(path, files={"bestand": (name, content)}, follow_redirects=False)
            assert answer.status_code in (303, 400), (path, name, content[:20])
            kind = "multipart/form-data; boundary=x"
            torn = who.http.post(path, content=b"--x\r\n" + content, headers={"Content-Type": kind})
            assert torn.status_code == 400, path


# --- klokken ------------------------------------------------------------------------------------


def test_a_clock_that_jumps_loses_nothing(app: FastAPI, user: User, clock: Clock) -> None:
    """Back an hour and ahead a year while somebody works: order is by number, never by time."""
    app.state.site.store.clock = clock
    user.http.post("/aanmelden", data={"gebruiker": "demo-noor"})
    case, versie = user.new_case(), 1
    for words, jump in (("eerst", -1), ("terug", -1), ("later", 24 * 365), ("weer terug", -24 * 365)):
        user.http.post("/aanmelden", data={"gebruiker": "demo-noor"})
        user.send(f"{case}/verhaal", {"verhaal": [words], "versie": [str(versie)]})
        versie += 1
        clock.forward(hours=jump)
    user.http.post("/aanmelden", data={"gebruiker": "demo-noor"})
    assert dict(user.get(f"{case}/verhaal").form("/verhaal").pairs)["verhaal"] == "weer terug"
    assert check_log(app.state.site.store).fouten == ()
