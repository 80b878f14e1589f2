"""Edited sections: words of a person replace ours, what was left alone keeps its grounds."""

import pytest

import letters
from tests.letters.conftest import Write

KINDS = [kind.id for kind in letters.kinds()]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["drie-oorzaken", "wmo-rolstoel"])
def test_saving_without_a_change_changes_nothing(kind: str, name: str, write: Write) -> None:
    letter = write(kind, name)
    same = write(kind, name, sections={item.id: letters.section_text(item) for item in letter.secties})
    assert same.secties == letter.secties
    assert not any(item.bewerkt for item in same.secties)


def test_one_changed_paragraph_leaves_the_others_backed(write: Write) -> None:
    letter = write("toekenning-jeugdwet", "drie-oorzaken")
    before = next(item for item in letter.secties if item.id == "bezwaar")
    text = letters.section_text(before).replace("Bel ons gerust eerst, dan praten wij erover.", "Belt u eerst Anneke.")
    after = next(
        item
        for item in write("toekenning-jeugdwet", "drie-oorzaken", sections={"bezwaar": text}).secties
        if item.id == "bezwaar"
    )
    assert after.bewerkt
    assert "Belt u eerst Anneke." in letters.section_text(after)
    assert after.blokken[1:] == before.blokken[1:]
    assert after.blokken[0] != before.blokken[0]
    assert {
        item.gegeven for zin in letters.Sectie("", before.titel, after.blokken[:1]).zinnen for item in zin.backing
    } == {"sectie:bezwaar"}


def test_edited_words_keep_their_shape(write: Write) -> None:
    text = "Een zin.\nNog een zin.\n\n- punt\n- punt\n\n### Kop\n\n|+ Lijst\n| a | b |\n| 1 | 2 |\n\n> in een kader"
    letter = write("adviesrapport", "drie-oorzaken", sections={"weten": text})
    section = next(item for item in letter.secties if item.id == "weten")
    kinds = [type(blok).__name__ for blok in section.blokken]
    assert kinds == ["Alinea", "Lijst", "Kop", "Tabel", "Kader"]


def test_a_broken_table_is_just_text(write: Write) -> None:
    letter = write("adviesrapport", "drie-oorzaken", sections={"weten": "|+ titel\n| a | b |\n| een |"})
    section = next(item for item in letter.secties if item.id == "weten")
    assert [type(blok).__name__ for blok in section.blokken] == ["Alinea"]
    assert "| een |" in letters.section_text(section)


def test_a_gap_that_stays_in_the_words_stays_a_gap(write: Write) -> None:
    letter = write("toekenning-jeugdwet", "drie-oorzaken", kenmerk="")
    head = letters.section_text(letter.secties[0]).replace("Aan\n", "Aan het gezin\n")
    edited = write("toekenning-jeugdwet", "drie-oorzaken", kenmerk="", sections={"hoofd": head})
    assert "kenmerk" in {gat.naam for gat in edited.gaten}
    filled = write("toekenning-jeugdwet", "drie-oorzaken", kenmerk="", sections={"hoofd": "> Kenmerk: 12"})
    assert "kenmerk" not in {gat.naam for gat in filled.gaten}


def test_an_address_stays_an_address(write: Write) -> None:
    letter = write("toekenning-jeugdwet", "drie-oorzaken")
    head = letters.section_text(letter.secties[0]).replace("Kade 3", "Kade 33")
    edited = write("toekenning-jeugdwet", "drie-oorzaken", sections={"hoofd": head})
    kaders = [blok for blok in edited.secties[0].blokken if isinstance(blok, letters.Kader)]
    assert {kader.soort for kader in kaders} == {"adres"}


def test_an_unknown_section_is_refused(write: Write) -> None:
    with pytest.raises(ValueError, match="heeft geen sectie 'bijlage'"):
        write("adviesrapport", "drie-oorzaken", sections={"bijlage": "x"})
