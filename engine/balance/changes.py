"""What would change an outcome: the same rules held against the same family with one thing otherwise."""

from engine.balance.judging import Area, Judged, judge
from engine.balance.loads import Load, Support
from engine.balance.model import KLEUREN, OORDELEN, Indicator
from engine.balance.words import OF_COLOUR, Voice
from engine.dutch import listed


def area_changes(area: Area, judged: Judged, voice: Voice) -> list[str]:
    """What would make an area lighter, and which help keeps it from growing heavier."""
    found = [*_answers_wanted(area, judged, voice), *_catching(area, judged, voice), *_losing(area, judged, voice)]
    return list(dict.fromkeys(found))


def total_changes(judged: Judged, voice: Voice) -> list[str]:
    """What would change the judgement on the whole family."""
    found = []
    weighing = [load for load in judged.loads.values() if load.left in ("duidelijk", "zwaar") and load.item.opvang]
    if weighing:
        better = _caught(weighing, judged)
        if OORDELEN.index(better.oordeel) < OORDELEN.index(judged.oordeel):
            what = listed([_short(load.item, voice) for load in weighing])
            found.append(f"Wordt dit alles genoeg opgevangen: {what}, dan is het oordeel: {better.oordeel}.")
    waiting = [flag.vlag for flag in judged.raised() if flag.klasse == "A"]
    if waiting:
        names = listed([f"{vlag.id} ({vlag.titel.lower()})" for vlag in waiting])
        found.append(f"Zolang deze rode vlag er is, blijft het oordeel uit balans: {names}.")
    if judged.facts["gezinsoordeel_ontbreekt"] == "ja":
        found.append("Zonder het eigen oordeel van het gezin is het oordeel nooit: in balans.")
    return found


def _answers_wanted(area: Area, judged: Judged, voice: Voice) -> list[str]:
    if area.kleur != "grijs":
        return []
    wanted = [item for item in (*area.unanswered, *area.outdated) if item.feit]
    open_ones = [_short(item, voice) for item in wanted if not judged.now.refused(item.feit or "")]
    if not open_ones:
        return ["Het gezin wil dit nu niet zeggen. Dat mag; dit gebied blijft dan onbekend."]
    return [f"Met een antwoord over {listed(open_ones)} krijgt dit gebied een kleur."]


def _catching(area: Area, judged: Judged, voice: Voice) -> list[str]:
    """Which loads, taken over enough, make the area lighter: each by itself, or else all together."""
    mine = [load for load in judged.loads.values() if load.item.gebied == area.id and load.item.opvang]
    weighing = [load for load in mine if load.left in ("duidelijk", "zwaar")]
    together = _if_caught(weighing, area, judged, voice) if weighing else ""
    if not together or len(weighing) == 1:
        return [together] if together else []
    # Maakt alles samen het niet lichter, dan doet één last dat ook niet.
    return [text for load in weighing if (text := _if_caught([load], area, judged, voice))] or [together]


def _if_caught(chosen: list[Load], area: Area, judged: Judged, voice: Voice) -> str:
    after = _caught(chosen, judged).areas[area.id].kleur
    if KLEUREN.index(after) >= KLEUREN.index(area.kleur):
        return ""
    what = listed([_short(load.item, voice) for load in chosen])
    helps = list(
        dict.fromkeys(_short(item, voice) for load in chosen for item in judged.now.rules.catchers(load.item)[:3])
    )
    return (
        f"Wordt {what} genoeg opgevangen (bijvoorbeeld: {listed(helps, 'of')}), dan is dit gebied {OF_COLOUR[after]}."
    )


def _caught(chosen: list[Load], judged: Judged) -> Judged:
    """The outcome if some loads were taken over enough by help that does not end."""
    changes: dict[str, str] = {}
    for load in chosen:
        support = judged.now.rules.catchers(load.item)[0]
        if load.item.opvang is None or support.feit is None:
            continue
        changes[load.item.opvang.oordeel] = "ja"
        if not load.by or load.help_ends:
            changes[support.feit] = support.firmest
    return judge(judged.now.with_answers(changes))


def _losing(area: Area, judged: Judged, voice: Voice) -> list[str]:
    """Which help, if it stopped, would make the area heavier: an argument to keep it."""
    carrying: dict[str, Support] = {}
    for load in judged.loads.values():
        if load.item.gebied == area.id and load.caught in ("ja", "deels") and load.strength != "geen":
            carrying.update({support.item.id: support for support in load.by})
    found = []
    for support in carrying.values():
        if support.item.feit is None:
            continue
        without = judge(judged.now.with_answers({support.item.feit: support.item.faintest}))
        after = without.areas[area.id].kleur
        if KLEUREN.index(after) > KLEUREN.index(area.kleur):
            name = _short(support.item, voice)
            found.append(f"Valt dit weg: {name}, dan is dit gebied {OF_COLOUR[after]}. Afbouwen vraagt een reden.")
    return found


def _short(item: Indicator, voice: Voice) -> str:
    return voice.short(item.feit) if item.feit else item.zin.rstrip(".").lower()
