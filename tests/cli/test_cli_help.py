"""Help and usage errors are Dutch, and help answers without loading anything heavy."""

import subprocess
import sys

import pytest

from tests.cli.running import ROOT, schakel

_GROUPS = [
    (),
    ("advies",),
    ("feiten",),
    ("behoeften",),
    ("brief",),
    ("narratief",),
    ("serve",),
    ("migreer",),
    ("regels",),
]
_GROUPS += [("caseload",), *(("caseload", name) for name in ("maak", "herbereken", "verschil", "wat-als", "waarom"))]
_GROUPS += [("regels", name) for name in ("controleer", "lijst", "toon", "schema", "boek", "verschil", "dekking")]


@pytest.mark.parametrize("words", _GROUPS, ids=" ".join)
def test_help_is_dutch_and_gives_examples(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel(*words, "--help") == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"Gebruik: {' '.join(('schakel', *words))} [OPTIES]")
    assert f"Voorbeelden:\n  {' '.join(('schakel', *words))}" in shown
    assert not any(word in shown for word in ("Usage", "Options", "Show this", "default", "required"))
    assert max(map(len, shown.split("Voorbeelden:")[0].splitlines())) <= 80


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("adves",), "Deze opdracht bestaat niet. Bedoelt u 'advies'?"),
        (("regels", "tonn"), "Bedoelt u 'toon'?"),
        (("advies",), "ZAAK.yaml ontbreekt"),
        (("advies", "x", "--jsn"), "Bedoelt u '--json'?"),
        (("feiten", "te", "veel"), "te veel of te weinig"),
        (("serve", "--port", "hoog"), "De waarde bij --port klopt niet"),
        (("serve", "--port", "70000"), "De waarde bij --port klopt niet"),
        (("serve", "--demo", "--host", "192.0.2.1"), "de demo draait alleen op dit apparaat"),
        (("brief", "x", "--soort"), "--soort ontbreekt een waarde"),
        (
            ("brief", "x", "--soort", "adviesrapport", "--uit", "x.txt"),
            "--uit: kies een bestand dat eindigt op .html, .pdf",
        ),
    ],
)
def test_a_wrong_command_is_explained_with_exit_code_2(
    words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert schakel(*words) == 2
    told = capsys.readouterr().err
    assert said in told
    assert "Error" not in told


def test_help_needs_no_rulebook_and_no_database() -> None:
    code = (
        "import sys; from service.cli import main; main(['--help']);"
        "print(sorted(set(sys.modules) & {'sqlalchemy', 'rich', 'fastapi', 'uvicorn', 'durable', 'pydantic'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, timeout=240, check=True)
    assert done.stdout.decode().splitlines()[-1] == "[]"
