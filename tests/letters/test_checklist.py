"""The checklist: what the law demands, complete or open, with its article; edited words are held to it too."""

import pytest

import letters
from letters.checks import demands
from letters.gaps import labels
from tests.letters.conftest import Write

TOEKENNING = "toekenning-jeugdwet"


def _status(letter: letters.Letter) -> dict[str, str]:
    return {item.id: item.status for item in letters.checklist(letter)}


def test_a_full_letter_is_complete_but_for_the_signature(write: Write) -> None:
    found = _status(write(TOEKENNING, "drie-oorzaken"))
    assert {name for name, status in found.items() if status == "open"} == {"ondertekening"}
    assert {str(number) for number in range(1, 21)} <= set(found)
    assert found["7"] == found["10"] == found["11"] == found["20"] == "niet_van_toepassing"
    assert _status(write(TOEKENNING, "drie-oorzaken", signed_by="J. Jansen"))["ondertekening"] == "compleet"


@pytest.mark.parametrize(
    ("change", "item"),
    [
        ({"mandate_holder": None}, "1"),
        ({"dated": None}, "1"),
        ({"parents": ()}, "2"),
        ({"kenmerk": ""}, "2"),
        ({"sent_by": ""}, "19"),
    ],
)
def test_what_is_missing_keeps_its_item_open(change: dict[str, object], item: str, write: Write) -> None:
    found = next(row for row in letters.checklist(write(TOEKENNING, "drie-oorzaken", **change)) if row.id == item)
    assert found.status == "open"
    assert found.wat
    assert found.artikel


@pytest.mark.parametrize(
    ("section", "item"), [("bezwaar", "17"), ("hulp", "18"), ("stappen", "6"), ("besluit", "12"), ("opnieuw", "13")]
)
def test_words_that_a_person_took_out_open_the_item_again(section: str, item: str, write: Write) -> None:
    assert _status(write(TOEKENNING, "drie-oorzaken"))[item] == "compleet"
    assert _status(write(TOEKENNING, "drie-oorzaken", sections={section: "Belt u ons maar."}))[item] == "open"
    assert _status(write(TOEKENNING, "drie-oorzaken", sections={section: ""}))[item] == "open"


@pytest.mark.parametrize("kind", [kind.id for kind in letters.kinds()])
def test_every_demand_is_well_formed(kind: str, write: Write) -> None:
    sections = {section.id for section in write(kind, "drie-oorzaken").secties}
    sections |= {"andere-hulp", "balans", "transitie", "gehoord", "horen"}
    for demand in demands(kind):
        assert demand.artikel
        assert demand.tekst
        assert not demand.sectie or demand.sectie in sections, demand.id
        assert set(demand.gaten) <= set(labels()) | set(letters.fields()), demand.id


@pytest.mark.parametrize("kind", [kind.id for kind in letters.kinds()])
@pytest.mark.parametrize("name", ["niets-vast", "toezicht", "spoed"])
def test_no_gap_escapes_the_checklist(kind: str, name: str, write: Write) -> None:
    """A letter with a visible gap is never ready: each gap keeps some item open."""
    watched = {gap for demand in demands(kind) for gap in demand.gaten}
    letter = write(
        kind, name, child=None, parents=(), mandate_holder=None, kenmerk="", dated=None, sent_by="", given={}
    )
    assert {gat.naam for gat in letter.gaten} <= watched
    assert not letter.ready_to_sign
