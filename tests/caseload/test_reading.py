"""Reading a caseload: every kind of column, and a clear word for every row or column that cannot be read."""

from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest

from engine import InputError, Rulebook
from engine.caseload import (
    Evaluator,
    Synthetic,
    caseload_table,
    cases_of,
    result_batch,
    result_schema,
    whole_cases,
    why,
)
from engine.caseload.batch import BatchReader
from tests.caseload.cases import DAY, invented, outcome_of, values_of


@pytest.fixture(scope="module")
def evaluator(regelboek: Rulebook) -> Evaluator:
    return Evaluator(regelboek, DAY)


def batch_of(**columns: Any) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def read(evaluator: Evaluator, batch: pa.RecordBatch) -> tuple[Any, list[str]]:
    reader = evaluator.reader(batch.schema)
    reader.refuse("in.parquet")
    found, findings = reader.read(batch)
    return found, [str(item.problem("in.parquet")) for item in findings]


def test_every_spelling_of_a_column_concludes_the_same(evaluator: Evaluator) -> None:
    ids = {"zaak": ["a", "b", "c"], "soort": ["verpleging"] * 3}
    spellings = [
        {"intensieve_zorg_ciz": [True, False, None], "aanvraag_ontvangen_op": [date(2026, 9, 1)] * 3},
        {"intensieve_zorg_ciz": ["ja", "nee", "onbekend"], "aanvraag_ontvangen_op": ["2026-09-01"] * 3},
        {
            "intensieve_zorg_ciz": pa.array(["ja", "nee", None], pa.large_string()).dictionary_encode(),
            "aanvraag_ontvangen_op": pa.array(["2026-09-01"] * 3).dictionary_encode(),
        },
    ]
    births: list[Any] = [[date(2019, 5, 2), None, date(2008, 11, 21)], ["2019-05-02", "onbekend", "2008-11-21"]]
    numbers: list[Any] = [[12, None, 18], [12.0, None, 18.0], pa.array([Decimal("12.0"), None, Decimal("18.0")])]
    seen = set()
    for number, columns in enumerate([*spellings, spellings[0]]):
        more = {"geboortedatum": births[number % 2], "behandelingen_dit_jaar": numbers[number % 3]}
        batch, told = read(evaluator, batch_of(**ids, **columns, **more))
        assert told == []
        concluded = evaluator.conclude(batch).concluded
        seen.add(str({name: values_of(planes, 3) for name, planes in concluded.items()}))
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("column", "values", "said"),
    [
        ("soort", ["verpleging", "verpleeging"], "in.parquet:2: soort: deze soort behoefte bestaat niet. Bedoelt u"),
        ("soort", ["verpleging", None], "in.parquet:2: soort: de soort behoefte ontbreekt"),
        ("zaak", ["a", None], "in.parquet:2: zaak: het kenmerk van de zaak ontbreekt"),
        ("voor", ["kind", "oma"], "in.parquet:2: voor: kies kind, ouder of brus"),
        ("geboortedatum", ["2019", "30-02-2019"], "in.parquet:2: geboortedatum: schrijf een geboortedatum als"),
        ("geboortedatum", [date(2019, 1, 1), date(1019, 1, 1)], "in.parquet:2: geboortedatum: dit jaar kan niet"),
        ("woonsituatie", ["thuis", "thuiss"], "Bedoelt u 'thuis'?"),
        ("intensieve_zorg_ciz", ["ja", "misschien"], "in.parquet:2: intensieve_zorg_ciz: kies ja, nee of onbekend"),
        ("behandelingen_dit_jaar", [1.0, float("nan")], "dit is geen getal dat wij kunnen lezen"),
        ("behandelingen_dit_jaar", [1, 400], "dit getal moet liggen tussen 0 en 366"),
        ("aanvraag_ontvangen_op", ["2026-01-01", "2026-02-30"], "dit is geen bestaande datum"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_and_the_rest_goes_on(
    evaluator: Evaluator, column: str, values: list[Any], said: str
) -> None:
    columns: dict[str, Any] = {"zaak": ["a", "b"], "soort": ["verpleging"] * 2, column: values}
    batch, told = read(evaluator, batch_of(**columns))
    assert batch.rows == 1
    assert len(told) == 1
    assert said in told[0]
    assert not any(str(value) in told[0] for value in values[1:] if isinstance(value, str) and value != "thuiss")


def test_a_case_is_left_out_whole_and_many_rows_are_counted(evaluator: Evaluator) -> None:
    kinds = ["verpleging", "x", "respijt", "x", "x", "vervoer"]
    batch, told = read(evaluator, batch_of(zaak=["a", "a", "b", "c", "d", "e"], soort=kinds))
    assert batch.table.column("zaak").to_pylist() == ["b", "e"]
    assert told[0].startswith("in.parquet:2: soort")
    assert told[0].endswith("(en in nog 2 rijen)")


def test_rows_of_a_case_that_stand_apart_are_refused(evaluator: Evaluator) -> None:
    _, told = read(evaluator, batch_of(zaak=["a", "b", "a"], soort=["verpleging"] * 3))
    assert "de rijen van één zaak staan niet bij elkaar" in told[0]


def test_columns_are_refused_all_at_once(evaluator: Evaluator) -> None:
    batch = batch_of(
        zaak=["a"], woonsituatie=[1], intensieve_zorg_cis=[True], leeftijd=[3], akw_dubbele_kinderbijslag=[True]
    )
    with pytest.raises(InputError) as caught:
        evaluator.reader(batch.schema).refuse("in.parquet")
    told = str(caught.value)
    for said in (
        "soort: deze kolom ontbreekt",
        "woonsituatie: deze kolom heeft het verkeerde type; hier hoort tekst",
        "Bedoelt u 'intensieve_zorg_ciz'?",
        "leeftijd: dit rekent Schakel zelf uit",
        "akw_dubbele_kinderbijslag: dit is een conclusie",
    ):
        assert said in told


def test_blocks_hold_whole_cases_however_the_rows_come_in(regelboek: Rulebook) -> None:
    table = caseload_table(invented(regelboek, 8, 60, 0.05), regelboek)
    cuts = []
    for size in (1, 7, 50, 1000):
        blocks = list(whole_cases(table.to_batches(max_chunksize=size), 20))
        assert pa.Table.from_batches(blocks).column("zaak").to_pylist() == table.column("zaak").to_pylist()
        cuts.append([block.num_rows for block in blocks])
        names = [set(block.column("zaak").to_pylist()) for block in blocks]
        assert sum(map(len, names)) == 60
    assert all(cut == cuts[0] for cut in cuts)


def test_a_caseload_comes_back_as_cases(regelboek: Rulebook) -> None:
    zaken = invented(regelboek, 8, 30, 0.4)
    table = caseload_table(zaken, regelboek)
    again = cases_of(table.to_pylist(), regelboek)
    first, second = (outcome_of(cases, DAY, regelboek) for cases in (zaken, again))
    for name, planes in first.concluded.items():
        assert values_of(planes, first.rows) == values_of(second.concluded[name], first.rows)


def test_results_say_status_and_role_per_law(regelboek: Rulebook) -> None:
    outcome = outcome_of(invented(regelboek, 8, 30, 0.4), DAY, regelboek)
    rows = result_batch(outcome, conclusions=True)
    assert rows.schema == result_schema(regelboek, conclusions=True)
    jeugdwet = rows.column("jeugdwet_status").to_pylist()
    roles = rows.column("jeugdwet_rol").to_pylist()
    assert {"van_toepassing", "niet_van_toepassing", None} <= set(jeugdwet)
    assert all((status == "van_toepassing") == (role is not None) for status, role in zip(jeugdwet, roles, strict=True))
    name = "akw_dubbele_kinderbijslag"
    assert rows.column(f"gevolg_{name}").to_pylist() == values_of(outcome.concluded[name], outcome.rows)


def test_why_tells_every_route_of_a_need(regelboek: Rulebook) -> None:
    zaken = invented(regelboek, 8, 5, 0.4)
    outcome = outcome_of(zaken, DAY, regelboek)
    row = 0
    for zaak in zaken:
        for need in zaak.behoeften:
            told = {item.route: item for item in why(zaak, need.id, DAY, regelboek)}
            for item in outcome.routes:
                value = values_of(item.status, outcome.rows)[row]
                if item.route.id in told:
                    assert told[item.route.id].uitkomst == {True: "ja", False: "nee", None: "onbekend"}[value]
                    assert told[item.route.id].spoor.kinderen
            row += 1


def test_an_invented_caseload_is_the_same_from_the_same_seed(regelboek: Rulebook) -> None:
    def made(seed: int, cases: int) -> list[pa.RecordBatch]:
        return list(Synthetic(regelboek, DAY, seed).batches(cases))

    first = made(1, 300)[0]
    assert first.equals(made(1, 300)[0])
    assert not first.equals(made(2, 300)[0])
    assert "gaat over niemand" in first.schema.metadata[b"herkomst"].decode()
    reader = BatchReader([regelboek], list(regelboek.feiten), first.schema)
    reader.refuse("verzonnen")
    batch, findings = reader.read(first)
    assert (batch.rows, findings) == (first.num_rows, [])
