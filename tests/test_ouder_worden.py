"""Schakel rekent een kind niet ouder dan iemand verwacht: geen 'stel: het kind is 18' zonder de arts."""

from datetime import date

import pytest

from engine import Rulebook, assess, read_case_bytes

_DAY = date(2026, 11, 21)
_ZAAK = """
id: ouder-worden
peildatum: 2026-11-21
kind: {{geboortedatum: {geboren}}}
feiten: {{ingezetene: ja, zorgverzekering: ja, somatische_aandoening: ja, wlz_indicatie_aanwezig: {wlz}{extra}}}
behoeften:
  - {{id: b1, soort: begeleiding}}
  - {{id: b2, soort: respijt, voor: ouder}}
  - {{id: b3, soort: medische_zorg}}
  - {{id: b4, soort: kinderbijslag, voor: ouder, feiten: {{}}}}
"""


def _words(book: Rulebook, geboren: str = "2020-05-02", wlz: str = "nee", **facts: str) -> tuple[list[str], list[str]]:
    extra = "".join(f", {name}: {value}" for name, value in facts.items())
    text = _ZAAK.format(geboren=geboren, wlz=wlz, extra=extra)
    zaak = read_case_bytes(text.encode(), "zaak.yaml", book, _DAY)
    routes = [route for need in assess(zaak, _DAY, book).behoeften for route in need.routes]
    return [item.zin for route in routes for item in route.anders_als], [
        text
        for route in routes
        for text in (*route.aannames, *(item.tekst for item in route.mededelingen), *route.nog_te_beslissen)
    ]


@pytest.mark.parametrize("facts", [{}, {"terminale_fase": "ja"}, {"arts_verwacht_achttien": "nee"}])
@pytest.mark.parametrize("wlz", ["ja", "nee"])
def test_niemand_verwacht_achttien(regelboek: Rulebook, facts: dict[str, str], wlz: str) -> None:
    otherwise, told = _words(regelboek, wlz=wlz, **facts)
    assert otherwise
    assert not [zin for zin in otherwise if "18 jaar" in zin or "achttiende" in zin]
    assert not [zin for zin in told if "achttiende" in zin]


def test_de_arts_verwacht_achttien(regelboek: Rulebook) -> None:
    otherwise, _ = _words(regelboek, arts_verwacht_achttien="ja")
    assert any("Het kind is 18 jaar" in zin for zin in otherwise)
    assert any("na de achttiende verjaardag" in zin for zin in otherwise)


def test_jonger_mag_altijd(regelboek: Rulebook) -> None:
    """Wie achttien is, leest wel wat er onder achttien gold."""
    otherwise, _ = _words(regelboek, geboren="2006-05-02")
    assert any("is 17 jaar" in zin for zin in otherwise)


def test_rond_achttien_loopt_de_wlz_door(regelboek: Rulebook) -> None:
    _, told = _words(regelboek, geboren="2009-05-02", wlz="ja", arts_verwacht_achttien="ja")
    assert any("loopt door op de achttiende" in zin for zin in told)
    assert any("Premie begint" in zin for zin in told)
