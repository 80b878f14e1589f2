"""``schakel migreer`` and ``serve``: settings that do not work are bad input."""

from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from tests.cli.running import schakel


def test_migrating_twice_is_harmless(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", "")
    monkeypatch.delenv("SCHAKEL_SLEUTELS", raising=False)
    assert schakel("migreer") == 2
    assert "SCHAKEL_SLEUTELS" in capsys.readouterr().err
    monkeypatch.setenv("SCHAKEL_SLEUTELS", Fernet.generate_key().decode())
    assert schakel("migreer") == 0
    assert schakel("migreer") == 0
    assert "De database is bij" in capsys.readouterr().out
    assert (tmp_path / "schakel.db").exists()


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("SCHAKEL_SESSIE_UREN", "veel", "sessie_uren: de waarde van deze instelling klopt niet"),
        ("DATABASE_URL", "mysql://host/x", "SQLite of PostgreSQL"),
        ("SCHAKEL_SLEUTELS", "geen-sleutel", "sleutel"),
    ],
)
def test_wrong_settings_are_bad_input(
    name: str,
    value: str,
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", "")
    monkeypatch.setenv("SCHAKEL_SLEUTELS", Fernet.generate_key().decode())
    monkeypatch.setenv(name, value)
    assert schakel("migreer") == 2
    assert said in capsys.readouterr().err
