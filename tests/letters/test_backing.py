"""Every claim is backed and every decisive reason told: on the golden letters and on a few generated cases.

Two thousand generated cases: ``python -m tests.letters.backing``.
"""

from dataclasses import replace

import pytest

import letters
from letters.backing import Tekst, Waarde
from letters.blocks import Alinea, Zin
from tests.letters import backing
from tests.letters.golden import Golden, assessed, details, goldens, letter, rulebook

DECISION = Golden("toekenning-jeugdwet", "drie-oorzaken")


def _chosen(item: Golden) -> set[str]:
    """The needs on which a person decided in a refusal or an ending."""
    if not item.kind.startswith(("afwijzing", "beeindiging")):
        return set()
    return {name for name, grant in details(item).needs.items() if grant.given}


@pytest.mark.parametrize("case", sorted({item.case for item in goldens()}))
def test_every_golden_letter(case: str) -> None:
    zaak, advies = assessed(case)
    for item in goldens():
        if item.case == case:
            assert backing.faults(letter(item), zaak, advies, rulebook(), _chosen(item)) == [], item


@pytest.mark.parametrize("seed", range(3))
def test_generated_cases(seed: int) -> None:
    assert backing.check_case(seed) == []


def _with(sentence: Zin) -> letters.Letter:
    made = letter(DECISION)
    section = replace(made.secties[1], blokken=(*made.secties[1].blokken, Alinea((sentence,))))
    return replace(made, secties=(made.secties[0], section, *made.secties[2:]))


@pytest.mark.parametrize(
    ("sentence", "sort"),
    [
        (Zin((Tekst("U krijgt tien uur per week."),)), backing.UNBACKED),
        (Zin((Tekst("Zie Jeugdwet 2.3."),), verbindend=True), backing.UNBACKED),
        (Zin((Waarde("Iets", backing=(letters.Backing(feit="bestaat_niet"),)),)), backing.UNBACKED),
        (Zin((Tekst("Beste {naam},"),), verbindend=True), backing.PLACEHOLDER),
        (
            Zin(
                (Waarde("Sem heeft een psychische stoornis.", backing=(letters.Backing(feit="psychische_stoornis"),)),)
            ),
            backing.UNKNOWN,
        ),
    ],
)
def test_a_wrong_sentence_is_found(sentence: Zin, sort: str) -> None:
    zaak, advies = assessed(DECISION.case)
    assert sort in {fault for fault, _ in backing.faults(_with(sentence), zaak, advies, rulebook())}


def test_a_missing_reason_is_found() -> None:
    zaak, advies = assessed(DECISION.case)
    made = letter(DECISION)
    without = replace(made, secties=tuple(item for item in made.secties if item.id not in ("stappen", "wetten")))
    assert {sort for sort, _ in backing.faults(without, zaak, advies, rulebook())} == {backing.REASON}
