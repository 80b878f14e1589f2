"""Every test of the command line runs on a small rulebook, on a fixed day and in 80 columns."""

from pathlib import Path

import pytest

from tests.cli.running import BOOKS, CASE


@pytest.fixture(autouse=True)
def _small_rulebook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCHAKEL_REGELS", str(BOOKS / "good" / "alles"))
    monkeypatch.setenv("SCHAKEL_VANDAAG", "2026-11-21")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("SCHAKEL_DEBUG", raising=False)


@pytest.fixture
def filed(tmp_path: Path) -> Path:
    """The example case as a file."""
    path = tmp_path / "zaak.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path
