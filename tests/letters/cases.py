"""Generated cases over the real rulebook, and which needs a decision is about when nobody filled anything in."""

import random
from datetime import timedelta
from typing import Any

import engine
import letters
from tests.letters.golden import TODAY

_JUDGE = {"door": "P. Smit", "functie": "consulent", "motivering": "Wij zagen dit bij het gezin thuis."}


def random_case(book: engine.Rulebook, dice: random.Random) -> engine.Zaak:
    """Three needs, half of all facts recorded, some with the judgement of a named person."""
    born = TODAY - timedelta(days=dice.randrange(30, 20 * 365))
    needs: list[dict[str, Any]] = [
        {"id": f"b{index}", "soort": soort, "voor": dice.choice(book.behoeften[soort].voor)}
        for index, soort in enumerate(dice.sample(sorted(book.behoeften), 3))
    ]
    data = {
        "id": "zomaar",
        "gemeente": dice.choice(["voorbeeldgemeente", "voorbeeldgemeente", ""]),
        "kind": {"geboortedatum": born.isoformat() if dice.random() < 0.9 else str(born.year)},
        "behoeften": needs,
        "feiten": _random_facts(book, dice, "zaak"),
    }
    for need in needs:
        need["feiten"] = _random_facts(book, dice, "behoefte")
    if not data["gemeente"]:
        del data["gemeente"]
    return engine.read_case_data(data, book, TODAY)


def _random_facts(book: engine.Rulebook, dice: random.Random, level: str) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for feit in book.feiten.values():
        if feit.klasse == "systeem" or feit.afleiding or feit.niveau != level or dice.random() < 0.5:
            continue
        value = _random_value(feit, dice)
        if value is not None:
            found[feit.id] = {"waarde": value, "bron": dice.choice(feit.wie), "datum": "2026-11-01"}
            if feit.klasse in ("oordeel", "besluit") and dice.random() < 0.5:
                found[feit.id]["oordeel"] = _JUDGE
    return found


def _random_value(feit: engine.Feit, dice: random.Random) -> object:
    match feit.soort:
        case "ja_nee":
            return dice.choice(["ja", "nee"])
        case "keuze":
            return dice.choice([option.waarde for option in feit.opties])
        case "getal" | "bedrag":
            return 1
        case "datum":
            return "2026-11-02"
    return "iets"


def decides_on(kind: letters.Kind, need: engine.BehoefteAdvies, zaak: engine.Zaak) -> bool:
    """Whether a decision of this kind is about the need."""
    status = next((route.status for route in need.routes if route.wet == kind.wet), "")
    filed = next(item for item in zaak.behoeften if item.id == need.id)

    def says(*names: str) -> bool:
        answers = [filed.feiten.get(name) or zaak.feiten.get(name) for name in names]
        return any(answer is not None and answer.waarde == "ja" for answer in answers)

    if kind.id.startswith("afwijzing"):
        return status == "niet_van_toepassing"
    if kind.id.startswith("beeindiging"):
        running = filed.feiten.get("besluit_tot") or zaak.feiten.get("besluit_tot")
        return status == "van_toepassing" and running is not None
    if kind.id == "spoedvoorziening-wmo":
        return status in ("van_toepassing", "nader_onderzoek") and says("spoed")
    if kind.id.endswith("-pgb"):
        return status == "van_toepassing" and says("gezin_wil_pgb")
    if kind.id == "verlengde-jeugdhulp":
        judged = says("voortzetting_bepaald", "noodzaak_bepaald_voor_18", "hervatting_bepaald")
        return status == "van_toepassing" and judged
    return kind.toekenning and status == "van_toepassing"
