"""Two rulebooks compared: nothing when they are the same, and exactly what changed when they are not."""

import shutil
from pathlib import Path

from engine import differences, load_rulebook
from tests.cli.running import BOOKS

SMALL = BOOKS / "good" / "alles"


def changed(folder: Path, file: str, old: str, new: str) -> Path:
    """A copy of the small rulebook with one text replaced."""
    shutil.copytree(SMALL, folder, dirs_exist_ok=True)
    path = folder / file
    text = path.read_text("utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), "utf-8")
    return folder


def told(new: Path) -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [tuple(item) for item in differences(load_rulebook(SMALL), load_rulebook(new))]


def test_equal_books_do_not_differ(tmp_path: Path) -> None:
    assert told(SMALL) == []
    comment = "# In 2021 gold deze regel niet: een gat mag."
    assert told(changed(tmp_path, "regels.yaml", comment, "# Anders gezegd.")) == []


def test_a_condition_is_shown_as_lines_that_went_and_came(tmp_path: Path) -> None:
    [(kind, name, what, lines)] = told(changed(tmp_path, "regels.yaml", "kleiner_dan: 18", "kleiner_dan: 21"))
    assert (kind, name, what) == ("regel", "wlz.3_2_1", "gewijzigd")
    assert lines[0] == "versie vanaf 1 januari 2022, voorwaarden:"
    assert [line.split()[0] for line in lines[1:]] == ["-", "+"]
    assert "minder dan 18" in lines[1]
    assert "minder dan 21" in lines[2]


def test_a_version_a_source_and_a_reading(tmp_path: Path) -> None:
    ended = changed(tmp_path / "a", "regels.yaml", "tot: 2020-12-31}", "tot: 2020-06-30}")
    [(_, _, _, lines)] = told(ended)
    assert lines == (
        "versie vanaf 1 januari 2015 tot en met 30 juni 2020: "
        "gold eerst vanaf 1 januari 2015 tot en met 31 december 2020",
    )
    read = changed(tmp_path / "b", "regels.yaml", "gelezen: 2015-01-01, toevoeging: oud}", "gelezen: 2015-02-01}")
    [(_, _, _, lines)] = told(read)
    assert lines[0].endswith("bron:")
    assert "tekst van 1 februari 2015" in lines[2]
    duiding = changed(tmp_path / "c", "regels.yaml", "duiding: Blijvend is wat niet meer overgaat.", "duiding: Anders.")
    [(_, _, _, lines)] = told(duiding)
    assert lines == (
        "versie vanaf 1 januari 2022, duiding: was ‘Blijvend is wat niet meer overgaat.’, wordt ‘Anders.’",
    )


def test_exceptions_by_name(tmp_path: Path) -> None:
    [(_, _, _, lines)] = told(changed(tmp_path, "regels.yaml", "- id: laat\n", "- id: te_laat\n"))
    assert "versie vanaf 1 januari 2022, uitzondering ‘laat’: vervallen" in lines
    assert "versie vanaf 1 januari 2022, uitzondering ‘te_laat’: nieuw" in lines


def test_what_is_new_or_gone(tmp_path: Path) -> None:
    extra = "regels:\n  - id: proef.nieuw\n"
    rule = (
        extra
        + "    titel: Een nieuwe regel\n    gevolg: geheel_nieuw\n    versies:\n"
        + "      - {bron: {bwb: beleid}, als: {feit: behandelplan}}\n    uitleg: {ja: Ja., nee: Nee.}\n"
    )
    new = changed(tmp_path, "regels.yaml", "regels:\n", rule)
    path = new / "routes.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("    status: gemeente_helpt\n", "    status: geheel_nieuw\n", 1), "utf-8")
    before, after = load_rulebook(SMALL), load_rulebook(new)
    there = {(item.soort, item.id, item.wat) for item in differences(before, after)}
    back = {(item.soort, item.id, item.wat) for item in differences(after, before)}
    assert ("regel", "proef.nieuw", "nieuw") in there
    assert ("regel", "proef.nieuw", "vervallen") in back
    assert any(kind == "route" and what == "gewijzigd" for kind, _, what in there)
