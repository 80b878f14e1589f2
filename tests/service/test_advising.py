"""What the engine said is kept in memory per case: the last version counts, and the oldest go first."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine import load_rulebook
from service.dossier import Adviser, Dossier, dossier_of, need_item
from service.dossier.parts import Need
from service.store import Actor, Store, new_case, read_case_rows

NOOR = Actor("noor", "team-a")


class Counting(Adviser):
    """An adviser that says on how many documents it worked."""

    made = 0

    def advise_document(self, document: dict[str, Any], day: date) -> Any:
        self.made += 1
        return super().advise_document(document, day)


def case(store: Store) -> Dossier:
    made = new_case(store, NOOR, "", [need_item(Need("b1", "verpleging", "kind"))])
    return dossier_of(read_case_rows(store, NOOR, made))


def at(dossier: Dossier, versie: int) -> Dossier:
    return replace(dossier, zaak=dossier.zaak.model_copy(update={"versie": versie}))


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_each_version_is_worked_out_once_and_an_old_reading_does_not_push_out_a_newer_one(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = [date(2026, 11, 21)]
    adviser = Counting(load_rulebook(), lambda: days[0])
    one = case(store)
    first = adviser.advise(one)
    assert adviser.advise(one) is first
    newer = adviser.advise(at(one, 2))
    assert newer is not first
    adviser.advise(at(one, 1))
    assert adviser.advise(at(one, 2)) is newer
    assert adviser.made == 3
    days[0] = date(2026, 11, 22)
    assert adviser.advise(at(one, 2)) is not newer
    monkeypatch.setattr("service.dossier.advising._KEPT", 2)
    others = [case(store) for _ in range(2)]
    for other in others:
        adviser.advise(other)
    made = adviser.made
    adviser.advise(others[0])
    assert adviser.made == made
    adviser.advise(at(one, 2))
    assert adviser.made == made + 1
