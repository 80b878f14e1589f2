"""The API keeps the NL API Design Rules and the contract of docs/contract.md."""

import json
import re
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from tests.service.conftest import HERE

CASE: dict[str, Any] = {
    "id": "voorbeeld-1",
    "peildatum": "2026-11-21",
    "gemeente": "voorbeeldgemeente",
    "kind": {"geboortedatum": "2019-05-02"},
    "feiten": {"permanent_toezicht_nodig": "ja"},
    "behoeften": [{"id": "b1", "soort": "verpleging", "voor": "kind", "feiten": {}}],
}


@pytest.fixture
def http(app: FastAPI) -> TestClient:
    return TestClient(app, base_url=HERE, client=("127.0.0.1", 1))


def test_advice_has_the_keys_of_the_contract_and_nothing_is_stored(app: FastAPI, http: TestClient) -> None:
    answer = http.post("/api/v1/adviezen", json=CASE)
    assert answer.status_code == 200
    assert answer.headers["api-version"] == "0.1.0"
    body = answer.json()
    assert {"zaak", "peildatum", "regelboek", "behoeften", "signalen", "balans", "transitie"} <= set(body)
    route = body["behoeften"][0]["routes"][0]
    assert {"wet", "status", "rol", "beslisser", "artikelen", "vragen", "nog_te_beslissen", "anders_als"} <= set(route)
    assert "spoor" not in route
    with app.state.site.store.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM zaak WHERE herkomst <> 'demo'").scalar() == 0


def test_a_plan_and_what_flips_on_the_birthday(app: FastAPI, http: TestClient) -> None:
    case = {**CASE, "kind": {"geboortedatum": "2009-02-11"}, "feiten": {"arts_verwacht_achttien": "ja"}}
    plan = http.post("/api/v1/transitieplannen", json=case).json()
    assert plan["stand"] == "lijst"
    assert plan["verjaardag"]["dag"] == "2027-02-11"
    assert {task["stand"] for task in plan["taken"]} > {"lopend"}
    assert plan == http.post("/api/v1/transitieplannen", json=case).json()
    flips = http.post("/api/v1/verjaardagsvergelijkingen", json=case).json()
    assert (flips["dag_voor"], flips["dag"]) == ("2027-02-10", "2027-02-11")
    assert [need["id"] for need in flips["behoeften"]] == ["b1"]
    silent = http.post("/api/v1/transitieplannen", json={**case, "feiten": {"terminale_fase": "ja"}}).json()
    assert (silent["stand"], silent["taken"], silent["verjaardag"]) == ("niet_tonen", [], None)
    for path in ("transitieplannen", "verjaardagsvergelijkingen"):
        answer = http.post(f"/api/v1/{path}", json={**case, "kind": {"geboortedatum": "geheim"}})
        assert answer.status_code == 400
        assert "geheim" not in answer.text


BAD: dict[str, bytes] = {
    "leeg": b"",
    "geen json": b"{",
    "lijst": b"[]",
    "toekomst": json.dumps({**CASE, "kind": {"geboortedatum": "2030-01-01"}}).encode(),
    "dubbel": json.dumps({**CASE, "behoeften": CASE["behoeften"] * 2}).encode(),
    "onbekend": json.dumps({**CASE, "behoeften": [{"id": "b1", "soort": "tovenarij"}], "naam": "geheim"}).encode(),
    "optie": json.dumps({**CASE, "feiten": {"permanent_toezicht_nodig": "geheim"}}).encode(),
    "utf8": b'{"id": "\xff"}',
    "diep": b"[" * 5000,
    "groot": b'{"id": "' + b"a" * 900_000 + b'"}',
    "te groot": b'{"id": "' + b"a" * 10_000_000 + b'"}',
    "bom": b"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]",
    "merk": b"!!python/object/apply:os.system [ls]",
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD.keys())
def test_bad_input_is_told_at_once_and_never_repeated(http: TestClient, content: bytes) -> None:
    answer = http.post("/api/v1/adviezen", content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert {"status", "title", "detail"} <= set(body)
    assert "geheim" not in answer.text
    assert "Traceback" not in answer.text


def test_every_fault_at_once_with_its_field(http: TestClient) -> None:
    wrong = {**CASE, "peildatum": "31-31-31", "behoeften": [{"id": "b1", "soort": "tovenarij"}]}
    body = http.post("/api/v1/adviezen", json=wrong).json()
    assert {"peildatum", "behoeften.1.soort"} <= {item["veld"] for item in body["fouten"]}


def test_catalogue(http: TestClient) -> None:
    facts = http.get("/api/v1/feiten").json()
    assert any(item["id"] == "permanent_toezicht_nodig" and item["vraag"] for item in facts)
    needs = http.get("/api/v1/behoeften").json()
    assert any(item["id"] == "verpleging" and "kind" in item["voor"] for item in needs)


def test_errors_of_the_road(http: TestClient) -> None:
    for method, path, status in (("get", "/nee", 404), ("get", "/adviezen", 405), ("get", "/feiten/", 404)):
        answer = http.request(method, f"/api/v1{path}", follow_redirects=False)
        assert answer.status_code == status
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["status"] == status
    assert http.get("/api/v1/adviezen").headers["allow"] == "POST"


@pytest.fixture
def document(http: TestClient) -> dict[str, Any]:
    answer = http.get("/api/v1/openapi.json")
    assert answer.headers["access-control-allow-origin"] == "*"
    return dict(answer.json())


def test_document_is_under_the_design_rules(document: dict[str, Any], http: TestClient) -> None:
    assert document["openapi"].startswith("3.")
    assert re.fullmatch(r"\d+\.\d+\.\d+", document["info"]["version"])
    assert set(document["info"]["contact"]) == {"name", "email", "url"}
    assert re.fullmatch(r"https?://[^/]+/api/v1", document["servers"][0]["url"])
    assert all(re.fullmatch(r"(/[a-z0-9-]+)+", path) for path in document["paths"])
    assert all(re.fullmatch(r"([A-Z][A-Za-z0-9]*)", name) for name in document["components"]["schemas"])
    assert "access-control-allow-origin" not in http.get("/api/v1/feiten").headers


def test_document_tells_of_every_answer(document: dict[str, Any]) -> None:
    for path in document["paths"].values():
        for operation in path.values():
            for code, response in operation["responses"].items():
                if code.startswith("2"):
                    assert "API-Version" in response["headers"]
                else:
                    assert list(response["content"]) == ["application/problem+json"]
            assert "422" not in operation["responses"]
    assert "400" in document["paths"]["/adviezen"]["post"]["responses"]


def test_dates_have_a_format(document: dict[str, Any]) -> None:
    for name, schema in document["components"]["schemas"].items():
        for field, shape in schema.get("properties", {}).items():
            if field in ("datum", "peildatum", "uiterlijk", "gelezen", "dag") and "$ref" not in str(shape):
                assert shape.get("format") == "date", f"{name}.{field}"


def test_health(http: TestClient) -> None:
    assert http.get("/gezond").json() == {"status": "gezond"}
    assert http.get("/gereed").status_code == 200
