"""``schakel migreer`` and ``serve``: settings that do not work are bad input."""

import os
import re
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from tests.cli.running import ROOT, schakel


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


def test_a_busy_port_is_told_before_anything_starts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert schakel("serve", "--demo", "--port", taken.getsockname()[1]) == 2
    assert "kies een andere poort" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_serving_without_keys_is_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path))
    monkeypatch.delenv("SCHAKEL_SLEUTELS", raising=False)
    monkeypatch.setenv("SCHAKEL_DEMO", "false")
    assert schakel("serve", "--port", "0") == 2
    assert "SCHAKEL_SLEUTELS" in capsys.readouterr().err


def test_serving_prints_an_address_that_answers_and_stops_on_request(tmp_path: Path) -> None:
    env = {**os.environ, "SCHAKEL_DATA": str(tmp_path), "SCHAKEL_REGELS": str(ROOT / "rules"), "DATABASE_URL": ""}
    code = "import sys; from service.cli import main; sys.exit(main(['serve', '--demo', '--port', '0']))"
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True) as child:
        try:
            assert child.stdout
            line = child.stdout.readline()
            found = re.match(r"Schakel staat op (http://127\.0\.0\.1:[1-9]\d*) \(demo\)", line)
            assert found, line
            with urllib.request.urlopen(found[1], timeout=120) as answer:  # noqa: S310
                assert answer.status == 200
        finally:
            child.terminate()
        child.wait(120)
