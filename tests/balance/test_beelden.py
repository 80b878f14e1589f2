"""The pictures: whole without colour, with a text that says the same, and nothing that a strict page would refuse."""

import re
from typing import Any
from xml.etree import ElementTree

import pytest

from engine import Rulebook, balance_of, read_calendar, read_care_map
from letters.pictures import balance_circle, care_calendar, care_map
from tests.balance.gezinnen import DAY, family, light

SVG = "{http://www.w3.org/2000/svg}"
KALENDER = {
    "blokken": [
        {"wat": "Waken <b>", "soort": "toezicht", "wie": "moeder", "van": "22:30", "tot": "07:00"},
        {"wat": "Wassen", "soort": "verzorging", "wie": ["moeder", "vader"], "van": "07:00", "tot": "08:00"},
        {"wat": "Sonde", "soort": "verpleging", "wie": "vader", "keren": 6, "minuten": 10},
    ]
}


def _map(count: int) -> dict[str, Any]:
    people = [{"naam": f"Persoon {n} & co", "rol": "arts", "tak": "instelling"} for n in range(count)]
    return {"personen": [*people, {"naam": "Oma", "rol": "oma", "tak": "dicht_bij_huis", "professional": "nee"}]}


def _balans(book: Rulebook, **answers: str) -> dict[str, Any]:
    found = balance_of(family({**light(book), **answers}), DAY, book)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def pictures(regelboek: Rulebook) -> dict[str, str]:
    heavy = {"balans_nachten_op": "4x_of_vaker", "balans_overname": "nee", "balans_nacht_overnemen_door": "niemand"}
    return {
        "cirkel": balance_circle(_balans(regelboek, **heavy, balans_gevaar="bijna", balans_woning="wil_niet_zeggen")),
        "leeg": balance_circle(balance_of(family({}), DAY, regelboek) or {}),
        "kalender": care_calendar(read_calendar(KALENDER)[0]),
        "lege kalender": care_calendar(read_calendar(None)[0]),
        "zorgkaart": care_map(read_care_map(_map(46))[0]),
        "lege zorgkaart": care_map(read_care_map(None)[0]),
    }


NAMES = ["cirkel", "leeg", "kalender", "lege kalender", "zorgkaart", "lege zorgkaart"]


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_whole_and_says_the_same_in_words(name: str, pictures: dict[str, str]) -> None:
    root = ElementTree.fromstring(pictures[name])  # noqa: S314 our own text
    ids = {item.get("id") for item in root.iter() if item.get("id")}
    assert root.get("role") == "img"
    assert set((root.get("aria-labelledby") or "").split()) <= ids
    assert root.findtext(f"{SVG}title")
    assert root.findtext(f"{SVG}desc")


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_needs_no_style_script_or_address(name: str, pictures: dict[str, str]) -> None:
    assert not re.search(r"\sstyle=|<style|<script|\son\w+=|href=|url\((?!#)", pictures[name])


def test_every_colour_has_a_word_and_a_sign(pictures: dict[str, str]) -> None:
    told = ElementTree.fromstring(pictures["cirkel"]).findtext(f"{SVG}desc") or ""  # noqa: S314 our own text
    assert "Fysieke gezondheid: uit balans" in told
    assert "Veiligheid: kwetsbaar" in told
    assert "Emotioneel welzijn: in balans" in told
    assert "Materiële situatie: nog onbekend" in told
    # Zes gebieden en vier keer in de legenda.
    assert pictures["cirkel"].count('class="schakel-teken"') == 10
    assert "De balans is" in pictures["leeg"]


def test_what_someone_typed_stays_text(pictures: dict[str, str]) -> None:
    assert "Waken &lt;b&gt;" in pictures["kalender"]
    assert "Persoon 0 &amp; co" in pictures["zorgkaart"]


def test_everyone_is_on_the_map(pictures: dict[str, str]) -> None:
    assert pictures["zorgkaart"].count('class="schakel-persoon"') == 47
    assert "nog niemand" in pictures["zorgkaart"]


def test_days_that_look_alike_share_their_bars(pictures: dict[str, str]) -> None:
    assert pictures["kalender"].count(">elke dag<") == 2
    assert "6 keer per dag 10 minuten" in pictures["kalender"]


def test_two_pictures_on_one_page_have_their_own_names(regelboek: Rulebook) -> None:
    one, other = balance_circle(_balans(regelboek), "een"), balance_circle(_balans(regelboek), "twee")
    ids = [set(re.findall(r'id="([^"]+)"', text)) for text in (one, other)]
    assert not ids[0] & ids[1]


def test_the_same_balance_gives_the_same_picture(regelboek: Rulebook) -> None:
    assert balance_circle(_balans(regelboek)) == balance_circle(_balans(regelboek))


def test_no_picture_of_what_is_no_balance() -> None:
    with pytest.raises(KeyError):
        balance_circle({})
