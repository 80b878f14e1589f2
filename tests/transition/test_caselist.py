"""A caseload list: every way in which people save it, everything that can be wrong, and nothing guessed or lost."""

import csv
import io
import time
from datetime import date, datetime
from typing import Any

import pytest

from engine import Geboortedatum, InputError
from engine.transition import ListReader, check_list, csv_lines
from engine.transition.caselist import Lijst
from tests.transition.test_sides import BOOK

TODAY = date(2026, 11, 21)
HEAD = "kenmerk,geboortedatum,gemeente,team\n"


def read(text: str | bytes, name: str = "lijst.csv") -> Lijst:
    return check_list(text.encode() if isinstance(text, str) else text, name, BOOK, TODAY)


def wrong(text: str | bytes) -> list[tuple[int, tuple[str, ...]]]:
    return [(line.regel, line.meldingen) for line in read(text).fouten]


def excel(rows: list[list[Any]], epoch_1904: bool = False) -> bytes:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    if epoch_1904:
        from openpyxl.utils.datetime import CALENDAR_MAC_1904

        book.epoch = CALENDAR_MAC_1904
    for row in rows:
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def test_a_plain_list() -> None:
    found = read(HEAD + "zaak-1,2009-05-14,Lindehaven,Noord\nzaak-2,2008-02-29,,\n")
    assert found.klaar
    first, second = found.personen
    assert (first.kenmerk, first.geboortedatum, first.gemeente, first.team) == (
        "zaak-1",
        Geboortedatum(2009, 5, 14),
        "Lindehaven",
        "Noord",
    )
    assert second.zaak().id == "zaak-2"
    assert found.hoe == "csv, gescheiden door een komma, tekenset utf-8"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_separator_and_character_set(separator: str, encoding: str, ending: str) -> None:
    lines = [HEAD.strip(), "z1,2009-05-14,Curaçao,Één", "", "z2,2009-05-15,,"]
    text = ending.join(line.replace(",", separator) for line in lines)
    found = read(text.encode(encoding))
    assert [person.kenmerk for person in found.personen] == ["z1", "z2"]
    assert (found.personen[0].gemeente, found.personen[0].team) == ("Curaçao", "Één")


def test_excel_tells_its_separator_in_the_first_line() -> None:
    found = read("sep=;\nkenmerk;geboortedatum;gemeente;team\nz1;2009-05-14;a,b;\n")
    assert found.personen[0].gemeente == "a,b"


@pytest.mark.parametrize(
    ("written", "born"),
    [
        ("2009-05-14", Geboortedatum(2009, 5, 14)),
        ("14-05-2009", Geboortedatum(2009, 5, 14)),
        ("14-5-2009", Geboortedatum(2009, 5, 14)),
        ("14/05/2009", Geboortedatum(2009, 5, 14)),
        ("14.5.2009", Geboortedatum(2009, 5, 14)),
        ("2009/05/14", Geboortedatum(2009, 5, 14)),
        ("2009-05-14 00:00:00", Geboortedatum(2009, 5, 14)),
        ("2009-05-14T00:00", Geboortedatum(2009, 5, 14)),
        ("39947", Geboortedatum(2009, 5, 14)),
        ("39947.0", Geboortedatum(2009, 5, 14)),
        ("2009-05-00", Geboortedatum(2009, 5)),
        ("2009-00-00", Geboortedatum(2009)),
        ("2009-05", Geboortedatum(2009, 5)),
        ("2009", Geboortedatum(2009)),
        ("29-02-2008", Geboortedatum(2008, 2, 29)),
    ],
)
def test_birth_dates_as_people_write_them(written: str, born: Geboortedatum) -> None:
    assert [person.geboortedatum for person in read(f"{HEAD}z1,{written},,\n").personen] == [born]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("14-05-09", "schrijf het jaar met vier cijfers, zoals 2009; van twee cijfers maken wij geen jaar"),
        ("5/14/09", "schrijf het jaar met vier cijfers, zoals 2009; van twee cijfers maken wij geen jaar"),
        ("05/14/2009", "deze datum bestaat niet"),
        ("29-02-2009", "deze datum bestaat niet"),
        ("2026-11-22", "deze dag ligt in de toekomst"),
        ("2027", "deze dag ligt in de toekomst"),
        ("", "de geboortedatum ontbreekt"),
        ("onbekend", "de geboortedatum ontbreekt"),
        ("14 mei 2009", "schrijf een geboortedatum als 2019-05-02, 2019-05 of 2019"),
        ("0009-05-14", "dit geboortejaar kan niet; kies een jaar vanaf 1900"),
        ("=NU()", "schrijf een geboortedatum als 2019-05-02, 2019-05 of 2019"),
    ],
)
def test_birth_dates_that_are_refused(written: str, message: str) -> None:
    assert wrong(f"{HEAD}z1,{written},,\n") == [(2, (f"geboortedatum: {message}",))]


def test_everything_wrong_with_a_line_is_told_at_once_without_its_values() -> None:
    text = HEAD + "=cmd|' /C calc'!A0,14-05-09,=1+1,@team\nz1,2009-05-14,,\nz1,2009-05-15,,\n123456782,2009-05-14,,\n"
    found = read(text)
    assert not found.klaar
    assert [person.kenmerk for person in found.personen] == ["z1"]
    assert [line.regel for line in found.fouten] == [2, 4, 5]
    assert len(found.fouten[0].meldingen) == 4
    assert found.fouten[1].meldingen == ("kenmerk: staat ook al op regel 3",)
    assert found.fouten[2].meldingen == ("kenmerk: dit lijkt een burgerservicenummer; gebruik een eigen kenmerk",)
    told = " ".join(message for line in found.fouten for message in line.meldingen)
    assert "cmd" not in told
    assert "123456782" not in told
    assert found.samenvatting == {"kenmerk": 3, "geboortedatum": 1, "gemeente": 1, "team": 1}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "dit bestand is leeg"),
        ("\n\n", "dit bestand is leeg"),
        ("kenmerk,gemeente\nz,a\n", "de kolom 'geboortedatum' ontbreekt"),
        ("kenmerk geboortedatum gemeente team\n", "kolom 1 heeft een naam die Schakel niet kent"),
        ("kenmerk,geboortedatum,gemeete\n", "Bedoelt u 'gemeente'?"),
        ("kenmerk,geboortedatum,kenmerk\n", "de kolom 'kenmerk' staat er twee keer"),
        ("kenmerk,geboortedatum,behoefte_ook_na_18\n", "kolom 3 verschilt per behoefte en past niet in een lijst"),
        ("kenmerk,geboortedatum,leeftijd\n", "kolom 3 heeft een naam die Schakel niet kent"),
    ],
)
def test_a_file_that_is_no_list_is_refused_whole(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message.replace("?", r"\?")):
        read(text)


def test_columns_may_hold_facts_of_the_catalogue() -> None:
    head = (
        "Kenmerk;Geboortedatum;kan_zelf_beslissen_zorg;school_nu;afwezig_van_studie_sinds;Wmo-melding voor na achttien"
    )
    found = read(
        f"{head}\nz1;2009-05-14;NEE;vso;01-10-2026;ja\nz2;2009-05-14;onbekend;;;\nz3;2009-05-14;misschien;x;y;z\n"
    )
    assert found.personen[0].feiten == {
        "kan_zelf_beslissen_zorg": "nee",
        "school_nu": "vso",
        "afwezig_van_studie_sinds": date(2026, 10, 1),
        "wmo_melding_voor_na_18": "ja",
    }
    assert found.personen[1].feiten == {}
    assert [len(line.meldingen) for line in found.fouten] == [4]


def test_too_many_cells_and_unclosed_quotes_are_told() -> None:
    assert wrong(HEAD + "z1,2009-05-14,a,b,c,d\n")[0][1][0].startswith("er staan meer kolommen")
    found = wrong(HEAD + 'z1,2009-05-14,"a,b\n' + "z2,2009-05-14,,\n" * 50)
    assert found == [(2, ("deze regel is niet te lezen: controleer de aanhalingstekens",))]


def test_excel_with_real_dates_numbers_and_text() -> None:
    rows = [
        ["kenmerk", "geboortedatum", "gemeente", "team", "kan_zelf_beslissen_zorg"],
        [1001, datetime(2009, 5, 14), "Lindehaven", None, True],  # noqa: DTZ001 a cell has no time zone
        [1002.0, date(2008, 2, 29), None, 7, False],
        ["z3", 39947, None, None, None],
        [None, None, None, None, None],
        ["z4", "14-05-2009", None, None, None],
        ["z5", "14-05-09", None, None, None],
    ]
    found = read(excel(rows), "lijst.xlsx")
    assert [person.kenmerk for person in found.personen] == ["1001", "1002", "z3", "z4"]
    assert [str(person.geboortedatum) for person in found.personen] == [
        "2009-05-14",
        "2008-02-29",
        "2009-05-14",
        "2009-05-14",
    ]
    assert [person.feiten for person in found.personen[:2]] == [
        {"kan_zelf_beslissen_zorg": "ja"},
        {"kan_zelf_beslissen_zorg": "nee"},
    ]
    assert found.personen[1].team == "7"
    assert [line.regel for line in found.fouten] == [7]
    assert found.hoe == "Excel, blad 'Sheet'"


def test_excel_that_counts_from_1904() -> None:
    rows = [["kenmerk", "geboortedatum"], ["z1", 38485]]
    assert str(read(excel(rows, epoch_1904=True), "lijst.xlsx").personen[0].geboortedatum) == "2009-05-14"


@pytest.mark.parametrize(
    "raw", [b"PK\x03\x04nonsense", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old", b"PK\x03\x04" + b"\0" * 200]
)
def test_a_broken_or_old_workbook_is_refused(raw: bytes) -> None:
    with pytest.raises(InputError, match="bewaar het als xlsx of csv"):
        read(raw)


def test_two_hundred_thousand_lines_are_read_one_by_one() -> None:
    lines = [
        HEAD,
        *(
            f"z{number},{1990 + number % 30}-0{1 + number % 9}-1{number % 9},Lindehaven,Noord\n"
            for number in range(200_000)
        ),
    ]
    heard: list[int] = []
    start = time.process_time()
    reader = ListReader("".join(lines).encode(), "lijst.csv", BOOK, TODAY)
    first = next(iter(reader))
    assert first.persoon is not None
    assert first.persoon.kenmerk == "z0"
    found = check_list("".join(lines).encode(), "lijst.csv", BOOK, TODAY, heard.append)
    assert len(found.personen) == 200_000
    assert heard[-1] == 200_000
    # Gemeten: 3 s; de marge is voor een drukke machine.
    assert time.process_time() - start < 20


def test_what_goes_out_runs_nothing_and_comes_back() -> None:
    nasty = [
        "=cmd|'/C calc'!A0",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        " =1",
        "a\nb",
        'a"b',
        "a;b",
        "gewoon",
        "",
        None,
        -5,
        3.0,
    ]
    raw = b"".join(csv_lines(["kop"], [[cell] for cell in nasty]))
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = [row[0] for row in csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";")][1:]
    assert not [row for row in rows if row.lstrip()[:1] in "=+@\t\r" and row.strip()]
    assert rows == [
        *("'=cmd|'/C calc'!A0", "'+1", "'-1", "'@SUM(A1)", "'=1", "'=1", "a b", 'a"b', "a;b", "gewoon", "", ""),
        *("-5", "3"),
    ]
