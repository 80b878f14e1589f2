"""The Regelboek in words: complete, findable, and the same in the app and in the file."""

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path

from fastapi import FastAPI

from engine import RegelboekBeeld, load_rulebook
from service.web.regelboek import coverage_data, one_file
from tests.cli.running import BOOKS
from tests.service.conftest import User, app

__all__ = ["app"]
SMALL = BOOKS / "good" / "alles"
DAY = date(2026, 11, 21)


def test_every_rule_and_every_article_stands_once() -> None:
    book = load_rulebook()
    shown = RegelboekBeeld(book)
    rules = Counter(rule.id for wet in shown.wetten for item in wet.artikelen for rule in item.regels)
    assert set(rules) == set(book.regels)
    assert set(rules.values()) == {1}
    anchors = Counter(item.anker for wet in shown.wetten for item in wet.artikelen)
    assert set(anchors.values()) == {1}
    assert all(len(rule.versies) == len(book.regels[rule.id].versies) for rule in shown.regels.values())
    assert all(item.regels or item.ook for wet in shown.wetten for item in wet.artikelen)


def test_nothing_is_left_as_a_placeholder() -> None:
    html = one_file(load_rulebook(), DAY, Path("/bestaat/niet"))
    assert not re.search(r"\{\w+\}", html.split("</style>")[1])


def test_a_condition_reads_as_a_sentence() -> None:
    versie = RegelboekBeeld(load_rulebook(SMALL)).regels["wlz.3_2_1"].versies[0]
    assert versie.als.zin == "Alle van deze voorwaarden"
    toezicht, of, niet = versie.als.kinderen
    assert toezicht.oordeel.startswith("open norm: oordeel van ")
    assert "blijkt uit" in toezicht.oordeel
    assert of.bron is not None
    assert of.bron.tekst.endswith("3.2.1 lid 2")
    assert of.kinderen[0].zolang.startswith("zolang onbekend: geldt als vervuld")
    assert niet.zin == "Niet"
    assert versie.tenzij[0].zin == "De aanvraag van het kind kwam te laat."
    assert versie.geldt_op(DAY)


def test_search_finds_synonyms_and_whole_article_numbers() -> None:
    small = RegelboekBeeld(load_rulebook(SMALL))
    assert "wlz.3_2_1" in {rule.id for rule in small.zoek("Permanent TOEZICHT")}
    assert small.zoek("   ") == []
    assert small.zoek("qqq") == []
    whole = RegelboekBeeld(load_rulebook())
    found = {rule.id for rule in whole.zoek("Wlz 3.2.1")}
    assert "wlz.3_2_1.lid1" in found
    assert "jeugdwet.1_2.niet_gehouden" not in found
    for fact in whole.book.feiten.values():
        users = {rule.id for rule in whole.regels.values() if fact.id in {item.id for item in rule.feiten}}
        for word in fact.ook:
            assert users <= {rule.id for rule in whole.zoek(word)}, word


def test_pages_in_the_app(app: FastAPI) -> None:
    stranger = User(app, "")
    index = stranger.get("/regelboek")
    laws = [link for link in index.links if re.fullmatch(r"/regelboek/[a-z0-9-]+", link)]
    assert len(laws) == len(set(laws)) > 10
    ids: Counter[str] = Counter()
    for path in laws:
        page = stranger.get(path)
        assert not re.search(r"\sstyle=|<script(?! src=\"/statisch/)|<style|\son\w+=", page.html)
        assert max(Counter(page.ids).values()) == 1
        ids.update(page.ids)
    book = app.state.site.book
    assert {ids[name] for name in book.regels} == {1}
    assert "gevonden voor" in stranger.get("/regelboek?zoek=permanent+toezicht").text
    assert "<b>" not in stranger.get("/regelboek?zoek=%3Cb%3E").html
    stranger.get("/regelboek/bestaat-niet", 404)
    assert stranger.http.get("/statisch/regelboek.css").status_code == 200


def test_scenarios_count_only_for_the_rulebook_they_were_measured_on(tmp_path: Path) -> None:
    book = load_rulebook(SMALL)
    path = tmp_path / "dekking.json"
    path.write_text(json.dumps(coverage_data(book, {"wlz.3_2_1": {"2": {"ja": ["Kind onder toezicht"]}}})))
    assert "Kind onder toezicht" in one_file(book, DAY, path)
    other = tmp_path / "ander.json"
    other.write_text(json.dumps({"vingerafdruk": "anders", "regels": {}}))
    assert "geen meting van dit regelboek" in one_file(book, DAY, other)
