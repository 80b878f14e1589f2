"""DOCX and ODT of every kind open in LibreOffice, where that is installed: ``pytest -m bench tests/letters``.

It takes about a minute, so neither ``make test`` nor ``make check`` runs it.
"""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

import letters
from tests.letters.golden import goldens, letter

SOFFICE = shutil.which("soffice")
pytestmark = [
    pytest.mark.bench,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext ontbreekt: apt-get install poppler-utils"),
    pytest.mark.skipif(not SOFFICE, reason="LibreOffice ontbreekt: apt-get install libreoffice-writer-nogui"),
]


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_every_kind_opens(form: letters.Form, tmp_path: Path) -> None:
    made = {item.kind: letter(item) for item in goldens()}
    for kind, found in made.items():
        (tmp_path / f"{kind}.{form}").write_bytes(letters.render(found, form))
    home = f"-env:UserInstallation=file://{tmp_path}/profiel"
    files = sorted(map(str, tmp_path.glob(f"*.{form}")))
    command = [str(SOFFICE), home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path / "uit"), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=800)
    for kind, found in made.items():
        data = (tmp_path / "uit" / f"{kind}.pdf").read_bytes()
        with pikepdf.open(BytesIO(data)) as pdf:
            assert 1 <= len(pdf.pages) <= 20, kind
        told = subprocess.run(["pdftotext", "-", "-"], input=data, check=True, capture_output=True).stdout
        words = "".join(told.decode().split())
        assert "".join(found.titel.tekst.split()) in words, kind
        assert "CONCEPT" in words, kind
