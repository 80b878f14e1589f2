"""What cannot be read safely is refused quickly, in Dutch and on the right line."""

import contextlib
import time
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import InputError
from engine.yamlread import MAX_BYTES, Document, read_bytes, read_file, read_text

REFUSED = {
    "tab": ("a: 1\nb:\n\t- c\n", "x:3: een tab aan het begin van de regel"),
    "tab na spaties": ("a:\n  \tb: 1\n", "x:2: een tab aan het begin van de regel"),
    "anker": ("a: &naam 1\n", "x:1: verwijzingen (& en *) mogen niet"),
    "anker op een sleutel": ("&naam a: 1\n", "x:1: verwijzingen (& en *) mogen niet"),
    "alias": ("a: 1\nb: *naam\n", "x:2: verwijzingen (& en *) mogen niet"),
    "sterretjes als opmaak": ("a: *nadruk*\n", "x:1: verwijzingen (& en *) mogen niet"),
    "veel gelach": ('a: &a ["x","x"]\nb: &b [*a,*a]\nc: &c [*b,*b]\n', "x:1: verwijzingen (& en *) mogen niet"),
    "python-object": ("a: !!python/object/apply:os.system [ls]\n", "x:1: typeaanduidingen (!) mogen niet"),
    "eigen tag": ("- 1\n- !geheim x\n", "x:2: typeaanduidingen (!) mogen niet"),
    "tag op een blok": ("a: !!map {b: 1}\n", "x:1: typeaanduidingen (!) mogen niet"),
    "dubbele sleutel": ("a:\n  b: 1\n  c: 2\n  b: 3\n", "x:4: a.b: deze sleutel staat er twee keer, ook op regel 2"),
    "dubbele sleutel in een lijst": ("- {a: 1, a: 2}\n", "x:1: 1.a: deze sleutel staat er twee keer"),
    "blok als sleutel": ("{a: 1}: 2\n", "x:1: een sleutel moet een woord zijn"),
    "lijst als sleutel": ("? [a]\n: 1\n", "x:1: een sleutel moet een woord zijn"),
    "datum die niet bestaat": ("a: 2023-02-29\n", "x:1: a: deze datum bestaat niet"),
    "dag nul": ("a:\n  - 2023-01-00\n", "x:2: a.1: deze datum bestaat niet"),
    "nul-teken": ("a: 1\nb: x\x00y\n", "x:2: hier staat een onleesbaar teken"),
    "nul-teken als code": ('a: "x\\0y"\n', "x:1: hier staat een onleesbaar teken"),
    "belteken": ("a: x\x07y\n", "x:1: hier staat een onleesbaar teken"),
    "los surrogaat": ("a: 1\nb: \ud800\n", "x:2: hier staat een onleesbaar teken"),
    "niet gesloten": ('a: 1\nb: "open\nc: 2\nd: 3\n', "x:2: het aanhalingsteken dat hier begint, is niet gesloten"),
    "niet gesloten enkel": ("a: 'open\nb: 1\n", "x:1: het aanhalingsteken dat hier begint, is niet gesloten"),
    "niet gesloten haak": ("a: [1, 2\nb: 3\n", "x:2: hier ontbreekt een komma of een sluithaak ]"),
    "niet gesloten accolade": ("a: {b: 1\nc: 2\n", "x:2: hier ontbreekt een komma of een sluitaccolade }"),
    "dubbele punt in tekst": ("a: Wet: artikel\n", "x:1: een dubbele punt op een onverwachte plaats"),
    "accolade vooraan": ("a: {kind} slaapt\n", "x:1: een tekst die met een accolade begint, staat tussen"),
    "procent vooraan": ("a: %5\n", "x:1: een waarde kan niet met dit teken beginnen"),
    "apenstaart vooraan": ("a: @x\n", "x:1: een waarde kan niet met dit teken beginnen"),
    "streepje in tekst": ("a: - b\n", "x:1: een streepje op een onverwachte plaats"),
    "inspringing": ("a:\n  - b\n  c: d\n", "x:3: de inspringing van deze regel past niet bij de lijst erboven"),
    "tekst na aanhalingsteken": ("a: 'het' is\n", "x:1: deze regel past niet; controleer de inspringing"),
    "onbekende escape": ('a: "\\q"\n', "x:1: na een \\ tussen dubbele aanhalingstekens"),
    "blokteken met tekst": ("a: | tekst\n  b\n", "x:1: na | of > hoort de regel te eindigen"),
    "twee documenten": ("a: 1\n---\nb: 2\n", "x:2: een bestand is één document"),
    "te diep": ("a: " + "[" * 40 + "]" * 40, "x:1: te diep genest; ten hoogste 40 niveaus"),
}


@pytest.mark.parametrize(("text", "expected"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_refused(text: str, expected: str) -> None:
    with pytest.raises(InputError) as refused:
        read_text(text, "x")
    assert str(refused.value).startswith(expected)


READ: dict[str, tuple[str, Any]] = {
    "leeg": ("", None),
    "alleen uitleg": ("# niets\n", None),
    "woorden": ("a: ja\nb: nee\nc: yes\nd: on\n", {"a": "ja", "b": "nee", "c": "yes", "d": "on"}),
    "waar en leeg": (
        "a: true\nb: false\nc:\nd: ~\ne: null\n",
        {"a": True, "b": False, "c": None, "d": None, "e": None},
    ),
    "getallen": ("a: 18\nb: -3\nc: 2.10\n", {"a": 18, "b": -3, "c": Decimal("2.10")}),
    "geen getallen": (
        "a: 1.2.3\nb: 3:2\nc: 0201234567\nd: +31\ne: 1e3\n",
        {"a": "1.2.3", "b": "3:2", "c": "0201234567", "d": "+31", "e": "1e3"},
    ),
    "geen octaal": ("a: 0o17\nb: 0x1F\nc: 1_000\n", {"a": "0o17", "b": "0x1F", "c": "1_000"}),
    "datum": ("a: 2024-02-29\nb: '2024-02-30'\n", {"a": date(2024, 2, 29), "b": "2024-02-30"}),
    "tussen aanhalingstekens": ("a: '1.2'\nb: \"true\"\nc: '&x'\n", {"a": "1.2", "b": "true", "c": "&x"}),
    "sleutels zijn woorden": ("1: a\n2024-01-01: b\ntrue: c\n", {"1": "a", "2024-01-01": "b", "true": "c"}),
    "samenvoegteken": ("<<: a\n", {"<<": "a"}),
    "lijst": ("- a\n- [b, {c: d}]\n", ["a", ["b", {"c": "d"}]]),
    "json met tabs": ('{\n\t"a": [1, "x\\u00e9"]\n}', {"a": [1, "xé"]}),
    "negenendertig niveaus": ("a: " + "[" * 39 + "]" * 39, None),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ.keys())
def test_what_is_read(text: str, expected: Any) -> None:
    data = read_text(text, "x").data
    assert expected is None or data == expected


def test_every_part_has_its_line() -> None:
    document = read_text("# kop\na:\n  - b: 1\n    c: {d: 2,\n      e: 3}\n  - f\n", "x")
    assert document.line(("a",)) == 2
    assert document.line(("a", 0, "b")) == 3
    assert document.line(("a", 0, "c", "e")) == 5
    assert document.line(("a", 1)) == 6
    assert document.line(("a", 0, "c", "weg", 3)) == 4
    assert document.value(("a", 0, "c", "d")) == 2
    assert document.value(("a", 7, "c")) is None
    assert str(document.problem(("a", 0, "c"), "fout")) == "x:4: a.1.c: fout"


def test_a_replaced_block_leaves_no_lines_behind() -> None:
    document = read_text("a: {b: {c: 1}}\na: 'x'\n", "x", noting=True)
    assert document.data == {"a": "x"}
    assert set(document.lines) == {(), ("a",)}
    assert [problem.regel for problem in document.noted] == [2]


def test_lines_given_by_hand_are_used() -> None:
    assert Document("x", {"a": 1}, {(): 0}).line(("a",)) == 0


def test_every_double_key_is_named_up_to_a_limit() -> None:
    with pytest.raises(InputError) as refused:
        read_text("a: 1\n" * 500, "x")
    assert len(refused.value.problems) == 20


def test_bytes_are_utf8_with_or_without_bom() -> None:
    assert read_bytes(b"\xef\xbb\xbfa: caf\xc3\xa9\r\nb: 1\r\n", "x").data == {"a": "café", "b": 1}
    with pytest.raises(InputError, match=r"^x:2: dit bestand is geen UTF-8-tekst"):
        read_bytes(b"a: 1\nb: caf\xe9\n", "x")
    with pytest.raises(InputError, match="UTF-8"):
        read_bytes("a: 1".encode("utf-16"), "x")


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.yaml"
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    with pytest.raises(InputError, match=r"^groot.yaml: dit bestand is te groot; ten hoogste 1.000.000 tekens$"):
        read_file(path)
    with pytest.raises(InputError, match=r"^weg.yaml: dit bestand kan niet worden gelezen$"):
        read_file(tmp_path / "weg.yaml")
    with pytest.raises(InputError, match="kan niet worden gelezen"):
        read_file(tmp_path)


HEAVY = {
    "haken": "[" * MAX_BYTES,
    "streepjes": "- " * (MAX_BYTES // 2),
    "vraagtekens": "? " * (MAX_BYTES // 2),
    "getallen": "[" + "1," * (MAX_BYTES // 2 - 1) + "]",
    "sleutels": "".join(f"k{number}: 1\n" for number in range(85_000)),
    "zelfde sleutel": "a: 1\n" * (MAX_BYTES // 5),
    "een lange tekst": 'a: "' + "x" * (MAX_BYTES - 6) + '"',
    "een lange open tekst": 'a: "' + "x" * (MAX_BYTES - 5),
    "escapes": 'a: "' + "\\n" * (MAX_BYTES // 2 - 4) + '"',
    "lege regels": "\n" * MAX_BYTES,
    "uitleg": "# x\n" * (MAX_BYTES // 4),
    "trap": "".join(" " * depth + "a:\n" for depth in range(1_300)),
    "gewone regels": "- {feit: recht_op_zorg, bron: {onderdeel: a}, zin: 'een gewone zin'}\n" * (MAX_BYTES // 69),
}


@pytest.mark.parametrize("text", HEAVY.values(), ids=HEAVY.keys())
def test_a_megabyte_is_read_or_refused_within_a_second(text: str) -> None:
    start = time.process_time()
    with contextlib.suppress(InputError):
        read_bytes(text.encode(), "x")
    assert time.process_time() - start < 1.0


@given(st.text(alphabet="ab1:-[]{},&*!|>'\"%@`#?~.0é\\ \n\t\r\x00\x85\u2028\ufeff\U0001f600", max_size=60))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_or_refused_in_dutch(text: str) -> None:
    try:
        document = read_text(text, "x")
    except InputError as refused:
        # YAML counts more kinds of line ends than an editor does.
        last = len(text.splitlines()) + 2
        assert all(problem.melding and problem.regel <= last for problem in refused.problems)  # noqa: PT017
    else:
        assert all(line >= 1 for line in document.lines.values())
