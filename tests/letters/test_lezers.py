"""Who reads it: parents, a representative, the young person, and the child itself at twelve and at sixteen."""

import re
from collections.abc import Callable

import pytest

import engine
import letters
from letters.leesbaarheid import MAX_SENTENCE
from tests.letters.conftest import Filed
from tests.letters.gegevens import DETAILS

KINDS = [kind.id for kind in letters.kinds()]
TO_OTHERS = {kind.id for kind in letters.kinds() if "toestemming_van" in kind.velden} | {"warme-overdracht"}
Read = Callable[..., letters.Letter]


@pytest.fixture
def read(book: engine.Rulebook, filed: Callable[[str], Filed]) -> Read:
    def made(kind: str, name: str, audience: letters.Audience, **changes: object) -> letters.Letter:
        found = filed(name)
        details = DETAILS(kind, found.zaak).model_copy(update={"audience": audience, **changes})
        return letters.compose(kind, found.advies, found.zaak, book, details)

    return made


@pytest.mark.parametrize("kind", KINDS)
def test_with_and_without_a_representative(kind: str, read: Read) -> None:
    parents, other, own = (read(kind, "bijna-achttien", who) for who in ("ouders", "vertegenwoordiger", "zelf"))
    to_family = kind not in TO_OTHERS
    assert ("Anna de Wit" in parents.tekst) == to_family
    assert "Anna de Wit" not in other.tekst
    assert ("Beste T. Vos" in other.tekst) == to_family
    assert ("Beste Sem" in own.tekst) == to_family
    assert not re.search(r"\buw kind\b|U kunt als ouders|Beste ouders", own.tekst)
    if parents.beslist:
        assert "U kunt als voogd bezwaar maken namens Sem" in other.tekst
        assert "U kunt bezwaar maken (Awb 3:45)" in own.tekst


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_representative_is_a_gap(kind: str, read: Read) -> None:
    letter = read(kind, "bijna-achttien", "vertegenwoordiger", representative=None, representative_role="")
    if kind not in TO_OTHERS:
        assert "vertegenwoordiger" in {gat.naam for gat in letter.gaten}
        assert not letter.ready_to_sign


@pytest.mark.parametrize("who", ["kind_12", "kind_16"])
@pytest.mark.parametrize("kind", KINDS)
def test_to_the_child_in_its_own_words(kind: str, who: letters.Audience, read: Read) -> None:
    letter = read(kind, "bijna-achttien", who)
    assert not letter.beslist
    assert "Beste ouders" not in letter.tekst
    assert ("Hoi Sem" in letter.tekst) == (who == "kind_12")
    assert "vertrouwenspersoon" in letter.tekst
    whole, *_ = letters.measure(letter, alleen_eigen=True)
    assert whole.gemiddeld <= 9
    assert whole.langste <= MAX_SENTENCE
    assert whole.score >= 70
    assert not whole.vondsten
    for zin in letter.zinnen:
        assert zin.verbindend or zin.gaten or zin.backing or not zin.tekst, zin.tekst


def test_a_child_is_only_told_its_own_say_when_its_age_is_known(read: Read) -> None:
    assert "Je bent zestien of ouder." in read("toekenning-jeugdwet", "bijna-achttien", "kind_16").tekst
    assert "Je bent twaalf of ouder." not in read("toekenning-jeugdwet", "drie-oorzaken", "kind_12").tekst
    assert "Je bent zestien of ouder." not in read("afwijzing-jeugdwet", "bijna-achttien", "kind_16").tekst
