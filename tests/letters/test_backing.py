"""Machine-checked both ways: every claim is backed by something that exists, every decisive reason is told."""

import random
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

import engine
import letters
from letters.citing import citable
from tests.letters.conftest import TODAY, ZAKEN, Filed, Write

KINDS = [kind.id for kind in letters.kinds()]
NAMES = sorted(path.stem for path in ZAKEN.glob("*.yaml"))
ARTICLE = re.compile(r"\b(Jeugdwet|Wmo|Wlz|Zvw|Awb|Bzv|Blz|Rzv) \d")


def _claims(letter: letters.Letter) -> Iterator[letters.Zin]:
    return (zin for zin in letter.zinnen if not zin.verbindend and zin.tekst.strip())


def _is_backed(zin: letters.Zin) -> bool:
    """The name of a need alone is enough for a heading or a cell that holds nothing else."""
    only_values = all(isinstance(deel, letters.Waarde) or not deel.tekst.strip(" ;,.") for deel in zin.delen)
    proved = any(item.proves for item in zin.backing)
    return bool(zin.gaten) or proved or (only_values and bool(zin.backing))


def _check_claims(letter: letters.Letter) -> None:
    for zin in _claims(letter):
        assert _is_backed(zin), f"zonder grond: {zin.tekst!r}"
    for zin in letter.zinnen:
        if zin.verbindend:
            own = "".join(deel.tekst for deel in zin.delen if not isinstance(deel, letters.Waarde))
            assert not re.search(r"\d", own.replace("Stap ", "")) or own.startswith("Stap "), own
            assert not ARTICLE.search(own), f"noemt een artikel zonder grond: {own!r}"


def _check_grounds_exist(letter: letters.Letter, found: Filed, book: engine.Rulebook) -> None:
    needs = {need.id: {route.route for route in need.routes} for need in found.advies.behoeften}
    known = set(book.feiten) | set(book.gevolgen)
    cited = set(citable())
    for need in found.advies.behoeften:
        for route in need.routes:
            cited |= {*route.artikelen, *(item.artikel for item in route.redenen)}
            cited |= {item.artikel for item in (*route.stappen, *route.mededelingen)}
    cited |= {signal.artikel for signal in found.advies.signalen}
    for zin in letter.zinnen:
        for item in zin.backing:
            assert not item.behoefte or item.behoefte in needs, item
            assert not item.route or item.route in needs[item.behoefte], item
            assert not item.feit or item.feit in known, item
            assert not item.artikel or item.artikel in cited, item


def _told(letter: letters.Letter) -> set[tuple[str, str, str]]:
    return {(item.behoefte, item.route, item.feit) for zin in letter.zinnen for item in zin.backing}


def _decisive(letter: letters.Letter, advies: engine.Advies) -> Iterator[tuple[str, str, str]]:
    """What the letter must mention: all reasons of a report; of a decision those of every law on what it grants."""
    for need in advies.behoeften:
        granted = any(route.wet == "Jeugdwet" and route.status == "van_toepassing" for route in need.routes)
        for route in need.routes:
            if letter.kind == "adviesrapport":
                yield from ((need.id, route.route, reason.feit) for reason in route.redenen)
            elif granted and (route.wet == "Jeugdwet" or route.status == "niet_van_toepassing"):
                yield from ((need.id, route.route, reason.feit) for reason in route.redenen if not _is_gap(reason))


def _is_gap(reason: object) -> bool:
    return str(getattr(reason, "zin", "")).startswith("Nog te beslissen")


def _check_reasons(letter: letters.Letter, advies: engine.Advies) -> None:
    told = _told(letter)
    facts = {(need, fact) for need, _, fact in told} | {("", fact) for _, _, fact in told}
    for need, route, fact in _decisive(letter, advies):
        assert (need, route, fact) in told or (need, fact) in facts, f"niet genoemd: {need} {route} {fact}"


def _check_unknown(letter: letters.Letter, zaak: engine.Zaak, book: engine.Rulebook) -> None:
    """No sentence says of a fact that nobody recorded that it is so, or that it is not so."""
    local = book.gemeenten[zaak.gemeente].feiten if zaak.gemeente in book.gemeenten else {}
    needs = {need.id: need for need in zaak.behoeften}
    lifted = {name for need in zaak.behoeften for name in need.feiten}
    for zin in letter.zinnen:
        for deel in zin.delen:
            for item in getattr(deel, "backing", ()):
                feit = book.feiten.get(item.feit)
                if feit is None or feit.klasse == "systeem" or feit.afleiding:
                    continue
                own = needs[item.behoefte].feiten if item.behoefte in needs else {}
                if item.feit in own or item.feit in zaak.feiten or item.feit in local or item.feit in lifted:
                    continue
                stated = {text.replace("{kind}", "Sem") for text in _statements(feit)}
                assert not any(text in deel.tekst for text in stated), f"onbekend als bekend: {deel.tekst!r}"


def _statements(feit: object) -> list[str]:
    zin = getattr(feit, "zin", None)
    options = [option.zin for option in getattr(feit, "opties", [])]
    return options + ([zin.ja, zin.nee] if hasattr(zin, "ja") else [])


def _check(letter: letters.Letter, found: Filed, book: engine.Rulebook) -> None:
    _check_claims(letter)
    _check_grounds_exist(letter, found, book)
    _check_reasons(letter, found.advies)
    _check_unknown(letter, found.zaak, book)
    text = letter.tekst
    assert not re.search(r"\{|\}|\bNone\b|\bTrue\b|\ue000|\ue001", text), text
    assert not re.search(r"\bhet kind\b", text)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_claim_is_backed_and_every_reason_told(
    kind: str, name: str, write: Write, filed: Callable[[str], Filed], book: engine.Rulebook
) -> None:
    _check(write(kind, name), filed(name), book)


@pytest.mark.parametrize("seed", range(40))
def test_random_cases(seed: int, book: engine.Rulebook, details: letters.LetterDetails) -> None:
    zaak = _random_case(book, random.Random(seed))
    found = Filed(zaak, engine.assess(zaak, TODAY, book))
    for kind in KINDS:
        _check(letters.compose(kind, found.advies, zaak, book, details), found, book)


def _random_case(book: engine.Rulebook, dice: random.Random) -> engine.Zaak:
    born = date(2026, 11, 21) - timedelta(days=dice.randrange(30, 20 * 365))
    needs = [
        {"id": f"b{index}", "soort": soort, "voor": dice.choice(book.behoeften[soort].voor)}
        for index, soort in enumerate(dice.sample(sorted(book.behoeften), 3))
    ]
    data = {
        "id": "zomaar",
        "gemeente": dice.choice(["voorbeeldgemeente", "voorbeeldgemeente", ""]),
        "kind": {"geboortedatum": born.isoformat()},
        "behoeften": needs,
        "feiten": _random_facts(book, dice, "zaak"),
    }
    for need in needs:
        need["feiten"] = _random_facts(book, dice, "behoefte")
    if not data["gemeente"]:
        del data["gemeente"]
    return engine.read_case_data(data, book, TODAY)


def _random_facts(book: engine.Rulebook, dice: random.Random, level: str) -> dict[str, dict[str, object]]:
    found = {}
    for feit in book.feiten.values():
        if feit.klasse == "systeem" or feit.afleiding or feit.niveau != level or dice.random() < 0.5:
            continue
        value = _random_value(feit, dice)
        if value is not None:
            found[feit.id] = {"waarde": value, "bron": dice.choice(feit.wie), "datum": "2026-11-01"}
    return found


def _random_value(feit: object, dice: random.Random) -> object:
    soort = getattr(feit, "soort", "")
    if soort == "ja_nee":
        return dice.choice(["ja", "nee"])
    if soort == "keuze":
        return dice.choice([option.waarde for option in getattr(feit, "opties", [])])
    if soort in ("getal", "bedrag"):
        return 1
    return "2026-11-02" if soort == "datum" else "iets"
