"""The peers of the measurements say what the kernel says: a translation that is wrong would make them look fast."""

from typing import Any

import pyarrow as pa
import pytest

from engine import Rulebook
from tests.bench.caseload_engines import ENGINES
from tests.bench.caseload_table import DAY, caseload
from tests.bench.plots import plot

PEERS = {
    "Polars": "polars",
    "DuckDB, SQL": "duckdb",
    "Python, closures": "json",
    "zen-engine": "zen",
    "business-rules": "business_rules",
    "OpenFisca-Core": "openfisca_core",
}


@pytest.fixture(scope="module")
def needs() -> Any:
    """Some invented needs as columns."""
    return caseload(300)


@pytest.mark.parametrize(("name", "package"), PEERS.items())
def test_a_peer_agrees_in_every_cell(needs: Any, regelboek: Rulebook, name: str, package: str) -> None:
    pytest.importorskip(package)
    rules = regelboek.at(DAY)
    facts = [column for column in needs.schema.names if column in regelboek.feiten]
    own, found = (ENGINES[engine](regelboek, rules, facts)(needs) for engine in ("Schakel, bitvlakken", name))
    assert len(own.schema.names) == len(rules.rules)
    for gevolg in own.schema.names:
        one, other = (side.column(gevolg).combine_chunks().cast(pa.bool_()) for side in (own, found))
        assert one.equals(other), f"{name}: {gevolg}"
    assert any(own.column(gevolg).null_count for gevolg in own.schema.names)


def test_a_plot_shows_every_line(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.bench.plots.FOLDER", tmp_path)
    lines = {"Ons": [(10.0, 1.0), (1000.0, 5.0)], "Ander <x>": [(10.0, 4.0)]}
    assert plot("proef", "Kosten", lines, ("rijen", "ms")) == "![Kosten](beelden/proef.svg)"
    text = (tmp_path / "proef.svg").read_text("utf-8")
    assert "Ander &lt;x&gt;" in text
    assert text.count("<polyline") == 2
    assert "Ons: 10: 1, 1,000: 5" in text
