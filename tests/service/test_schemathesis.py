"""The API against its own description: odd requests by the hundred, no 5xx, no answer the description does not know."""

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings

pytest.importorskip("schemathesis")

import schemathesis

from tests.service.browsing import served

pytestmark = pytest.mark.traag
CHECKED = ("not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance")
OPERATIONS = (
    "POST /adviezen",
    "POST /transitieplannen",
    "POST /verjaardagsvergelijkingen",
    "GET /feiten",
    "GET /behoeften",
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("api")) as found:
        yield found


@pytest.mark.parametrize("name", OPERATIONS)
def test_nothing_but_what_is_described(address: str, name: str) -> None:
    document = httpx2.get(f"{address}/api/v1/openapi.json").json()
    assert {f"{method.upper()} {path}" for path, item in document["paths"].items() for method in item} == set(
        OPERATIONS
    )
    method, path = name.split(" ")
    operation = schemathesis.openapi.from_dict(document)[path][method]
    checks = schemathesis.checks.CHECKS.get_by_names(CHECKED)
    modes = [schemathesis.GenerationMode.POSITIVE]
    if method == "POST":
        modes.append(schemathesis.GenerationMode.NEGATIVE)
    for mode in modes:

        @given(operation.as_strategy(generation_mode=mode))
        @settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        def ask(case: Any) -> None:
            case.call_and_validate(base_url=f"{address}/api/v1", checks=checks)

        ask()
