"""The table of a letter is typed cell by cell: nobody sees a bar, nothing changes by only saving, rows come and go."""

import re

import pytest

from letters import section_text
from service.web.forms import Form
from service.web.lettertables import has_table, parts, whole_sections
from tests.letters.golden import goldens, letter
from tests.service.conftest import User
from tests.service.reader import Page


def _fields(name: str, text: str) -> list[tuple[str, str]]:
    """What a browser sends for a section that nobody touched."""
    found = []
    for number, part in enumerate(parts(text), start=1):
        place = f"{name}--{number}"
        if not part.kop:
            found.append((f"sectie-{place}", part.tekst.replace("\n", "\r\n")))
            continue
        found.append((f"tabel-{place}-titel", part.titel))
        rows = [part.kop, *part.rijen, ("",) * len(part.kop)]
        found += [(f"tabel-{place}-{r}-{c}", cell) for r, row in enumerate(rows) for c, cell in enumerate(row)]
    return found


def test_every_section_of_every_letter_comes_back_unchanged() -> None:
    tables = 0
    for item in goldens():
        for section in letter(item).secties:
            text = section_text(section).strip()
            if has_table(text):
                tables += 1
                assert whole_sections(Form(_fields(section.id, text))).text(f"sectie-{section.id}") == text
    assert tables > 50


def _report(user: User) -> str:
    case = next(link for link in user.get("/zaken").links if re.fullmatch(r"/zaken/[\w-]{20,}", link))
    return user.send(f"{case}/brieven", user.get(f"{case}/brieven").form("/brieven").filled(soort="adviesrapport"))


def _table(user: User, letter: str) -> tuple[dict[str, list[str]], str]:
    form = user.get(letter).form(letter)
    first = next(name for name in form.names if re.fullmatch(r"tabel-.+-1-0", name))
    return form.filled(), first.removesuffix("-1-0")


def test_editor_shows_cells_and_no_bars(user: User) -> None:
    letter = _report(user)
    page = user.get(letter)
    assert not [value for name, value in page.form(letter).pairs if name.startswith("sectie-") and "|+ " in value]
    data, _ = _table(user, letter)
    user.send(letter, data)
    assert "Wat u veranderde" not in user.get(letter).text


def test_a_cell_and_a_new_row_reach_the_letter(user: User) -> None:
    letter = _report(user)
    data, table = _table(user, letter)
    last = max(int(name.split("-")[-2]) for name in data if re.fullmatch(rf"{table}-\d+-0", name))
    data[f"{table}-1-1"] = ["Zo staat het | er nu"]
    data[f"{table}-{last}-0"] = ["Een eigen rij"]
    user.send(letter, data)
    shown = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", user.http.get(f"{letter}/brief.html").text))
    assert "Zo staat het / er nu" in shown
    assert "Een eigen rij" in shown
    assert "|" not in shown
    again, _ = _table(user, letter)
    assert again[f"{table}-{last}-0"] == ["Een eigen rij"]


def test_a_row_emptied_is_gone(user: User) -> None:
    letter = _report(user)
    data, table = _table(user, letter)
    gone = data[f"{table}-1-0"][0]
    for name in data:
        if re.fullmatch(rf"{table}-1-\d+", name):
            data[name] = [""]
    user.send(letter, data)
    again, _ = _table(user, letter)
    assert len([name for name in again if name.startswith(table)]) < len([n for n in data if n.startswith(table)])
    assert gone


@pytest.mark.parametrize("text", ["|+ Titel", "| a |", "|+ T\n| a | b |\n| c |", "", "a | b"])
def test_what_is_no_table_stays_text(text: str) -> None:
    assert not has_table(text)
    assert whole_sections(Form([("sectie-x", text)])).text("sectie-x") == text.strip()


def test_what_was_typed_comes_back_when_something_else_is_wrong(user: User) -> None:
    letter = _report(user)
    data, table = _table(user, letter)
    data[f"{table}-1-1"] = ["Dit typte ik"]
    data["dagtekening-dag"], data["dagtekening-maand"], data["dagtekening-jaar"] = ["31"], ["2"], ["2026"]
    back = user.send(letter, data, 400)
    assert "Dit typte ik" in back


def test_after_signing_in_again_a_table_is_one_text_and_is_saved_whole(user: User) -> None:
    letter = _report(user)
    data, table = _table(user, letter)
    data[f"{table}-1-1"] = ["Getypt na afmelden"]
    cookie = user.http.cookies.get("schakel")
    user.http.post("/afmelden")
    user.http.cookies.set("schakel", cookie or "")
    shown = Page(user.send(letter, data, 401))
    assert "staat er nog" in shown.text or "U bent afgemeld" in shown.text
    assert not [name for form in shown.forms for name in form.names if name.startswith("tabel-")]
