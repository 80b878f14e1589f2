"""The table that maps every heading of the law digests to rules names only what exists and leaves out no rule."""

import re
from pathlib import Path

import pytest

from engine import load_rulebook

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "recht" / "dekking.md"
DIGESTS = ROOT.parent / "shared" / "recht"
_OWN_FOLDERS = ("transitie", "draagkracht", "narratieven")


def _rows() -> list[tuple[str, str, str]]:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    cells = [tuple(cell.strip() for cell in line.strip("|").split(" | ")) for line in lines]
    return [(row[0], row[1], row[2].rstrip("|").strip()) for row in cells if row[0] != "kop"]


def _named() -> set[str]:
    return {name for _, rules, _ in _rows() for name in re.findall(r"`([^`]+)`", rules)}


def test_every_heading_has_a_rule_or_a_reason() -> None:
    for heading, rules, reason in _rows():
        assert "`" in rules or reason, heading


def test_every_name_in_the_table_exists() -> None:
    book = load_rulebook()
    known = {*book.regels, *book.routes}
    known |= {f"param:{name}" for name in book.parameters}
    known |= {f"signaal:{name}" for name in book.signalen}
    known |= {f"bouwsteen:{name}" for name in book.bouwstenen}
    assert sorted(_named() - known) == []


def test_no_rule_is_missing_from_the_table() -> None:
    book = load_rulebook()
    places = {name: book.origins["regels", name].document.name.split("/")[0] for name in book.regels}
    ours = {name for name, folder in places.items() if folder not in _OWN_FOLDERS}
    assert sorted(ours - _named()) == []


@pytest.mark.skipif(not DIGESTS.is_dir(), reason="de digesten staan niet naast deze map")
def test_every_heading_of_the_digests_is_in_the_table() -> None:
    present = {heading for heading, _, _ in _rows()}
    for name in ("jeugdwet", "wlz", "wmo-awb", "zvw"):
        text = (DIGESTS / f"{name}.md").read_text(encoding="utf-8")
        headings = [line[4:].strip() for line in text.splitlines() if line.startswith("### ")]
        assert [item for item in headings if item not in present] == []


def test_every_reading_is_listed_for_the_jurist() -> None:
    listed = set(re.findall(r"`([^`]+)`", (ROOT / "docs" / "recht" / "lezingen.md").read_text(encoding="utf-8")))
    book = load_rulebook()
    readings = {feit.id for feit in book.feiten.values() if feit.klasse == "lezing"}
    for regel in book.regels.values():
        if book.origins["regels", regel.id].document.name.split("/")[0] in _OWN_FOLDERS:
            continue
        if any(versie.duiding or versie.let_op for versie in regel.versies):
            readings.add(regel.id)
    assert sorted(readings - listed) == []
