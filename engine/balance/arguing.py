"""Every answer as an argument, and per area the colour with what carries it."""

from engine.balance.answers import Opgave, contradicted
from engine.balance.changes import area_changes
from engine.balance.conditions import true_names
from engine.balance.judging import Area, Judged
from engine.balance.loads import Load
from engine.balance.model import Indicator, Sterkte
from engine.balance.moments import looks_ahead
from engine.balance.outcome import Argument, GebiedBalans, Regelzin
from engine.balance.words import OF_COLOUR, Voice
from engine.dutch import capital, listed

_PEOPLE = {"kind": "kind", "ouder": "ouder", "brus": "broer of zus", "netwerk": "netwerk", "jongere": "jongere"}


def area_balance(area: Area, judged: Judged, voice: Voice) -> GebiedBalans:
    """One area as others read it."""
    now = judged.now
    known = next(item for item in now.rules.gebieden if item.id == area.id)
    arguments = [found for item in now.rules.of_area(area.id) if (found := _argument(item, area, judged, voice))]
    asked = [*area.unanswered, *area.outdated] if looks_ahead(judged) else []
    missing = [voice.question(item.feit) for item in asked if item.feit and not now.refused(item.feit)]
    return GebiedBalans(
        id=area.id,
        naam=known.naam,
        kleur=area.kleur,
        oordeel=OF_COLOUR[area.kleur],
        zin=_headline(known.naam, area, arguments),
        regel=Regelzin(id=area.rule.id, zin=area.rule.zin),
        argumenten=sorted(arguments, key=lambda item: (not item.draagt_de_kleur, item.kant == "draagkracht")),
        ontbreekt=missing,
        anders_als=area_changes(area, judged, voice),
    )


def _headline(naam: str, area: Area, arguments: list[Argument]) -> str:
    start = f"{naam} is {OF_COLOUR[area.kleur]} ({area.kleur})"
    carrying = [item.zin for item in arguments if item.draagt_de_kleur]
    if carrying:
        return f"{start}. {' '.join(carrying)}"
    return f"{start}. {area.rule.zin}"


def _argument(item: Indicator, area: Area, judged: Judged, voice: Voice) -> Argument | None:
    now = judged.now
    if item.feit is None:
        load = judged.loads.get(item.id)
        if load is None or load.strength == "geen":
            return None
        return _made(item, load.strength, item.zin, None, area, judged, voice)
    answer = now.counted.get(item.id)
    if answer is None or answer.waarde is None:
        return None
    found = judged.loads.get(item.id)
    strength: Sterkte = found.strength if found else item.strength(answer.waarde)
    return _made(item, strength, _sentence(item, answer, judged, voice), answer, area, judged, voice)


def _sentence(item: Indicator, answer: Opgave, judged: Judged, voice: Voice) -> str:
    """The answer, with what only means something beside it."""
    now = judged.now
    parts = [voice.sentence(answer.feit, answer.waarde)]
    beside = now.facts.get(item.samen_met) if item.samen_met else None
    if beside is not None and item.samen_met and item.strength(answer.waarde) != "geen":
        parts.append(voice.sentence(item.samen_met, beside))
    for name in filter(None, (item.tot, item.datum)):
        known = next((other.waarde for other in now.given(name) if other.known), None)
        if known is not None and item.strength(answer.waarde) != "geen":
            parts.append(voice.sentence(name, known))
    return " ".join(parts)


def _made(
    item: Indicator, strength: Sterkte, zin: str, answer: Opgave | None, area: Area, judged: Judged, voice: Voice
) -> Argument:
    load = judged.loads.get(item.id)
    counts = load is not None and load.strength != "geen"
    given = judged.now.given(item.feit) if item.feit else ()
    return Argument(
        id=item.id,
        gebied=item.gebied,
        feit=item.feit or "",
        kant=item.kant,
        sterkte=strength,
        zin=zin,
        over=(voice.about(answer.over) if answer else "") or listed([_PEOPLE[person] for person in item.over]),
        bron=(answer.bron or "niet vermeld") if answer else "geboortedatum",
        datum=answer.datum if answer else None,
        verouderd=bool(answer and judged.now.life.outdated(answer)),
        opvang=load.caught if load and counts else None,
        opgevangen_door=[voice.short(other.item.feit or "") for other in load.by] if load and counts else [],
        draagt_de_kleur=bool(load and carries(load, area, judged)),
        anders_gezien=_others(answer, given, voice),
        toelichting=" ".join(
            filter(None, (item.alleen_een_mens, item.toelichting, answer.toelichting if answer else ""))
        ),
    )


def carries(load: Load, area: Area, judged: Judged) -> bool:
    """Whether a load is a reason for the colour of its area."""
    if load.item.gebied != area.id:
        return False
    if area.kleur == "oranje":
        return load.left == "duidelijk" or load.carried_heavily or load.help_ends
    if area.kleur != "rood":
        return False
    urgent = [flag for flag in judged.raised() if flag.klasse == "A" and flag.vlag.gebied == area.id]
    named = {name for flag in urgent for step in flag.vlag.trappen for name in true_names(step.als, judged.facts)}
    return load.left == "zwaar" or (load.item.feit in named and load.strength != "geen")


def _others(answer: Opgave | None, given: tuple[Opgave, ...], voice: Voice) -> list[str]:
    """What others say to the same question; it stays visible beside what counts."""
    if answer is None:
        return []
    rest = [item for item in given if item.known and (item.waarde, item.over) != (answer.waarde, answer.over)]
    return [f"{voice.speaker(item)}: {voice.sentence(item.feit, item.waarde)}" for item in rest]


def contradictions(judged: Judged, voice: Voice) -> list[str]:
    """The questions that two sources answer otherwise about the same person."""
    now = judged.now
    found = []
    for item in now.rules.indicatoren:
        given = now.given(item.feit) if item.feit else ()
        if contradicted(given):
            parts = [
                f"{capital(voice.speaker(answer))} zegt: {voice.sentence(answer.feit, answer.waarde)}"
                for answer in given
                if answer.known
            ]
            found.append(f"Hier zien mensen het anders ({voice.short(item.feit or '')}). {' '.join(parts)}")
    return found
