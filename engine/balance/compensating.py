"""From each imbalance to what could restore it: laws, deciders and forms, as arguments and never as a grant."""

from collections.abc import Mapping

from engine.balance.conditions import holds, true_names, unknown_names
from engine.balance.judging import Judged
from engine.balance.model import Compensatie, Situatie, Wetsroute
from engine.balance.moments import looks_ahead
from engine.balance.outcome import CompensatieOptie, PgbUitkomst, RespijtUitkomst, Weg
from engine.balance.words import Voice
from engine.context import Known
from engine.kleene import to_word
from engine.model import Node

_SITUATION = {
    "onder_18": "onder 18, zonder Wlz-indicatie",
    "vanaf_18": "vanaf 18, zonder Wlz-indicatie",
    "wlz": "met Wlz-indicatie",
    "altijd": "altijd",
}
_OPEN = "als dit zo is: "


def situations(facts: Mapping[str, Known]) -> list[Situatie]:
    """The situations the child may be in, on what is recorded: more than one while age or Wlz is unknown."""
    wlz = facts.get("wlz_indicatie_aanwezig")
    age = facts.get("leeftijd")
    found: list[Situatie] = []
    if wlz != "ja":
        young, adult = (age[0] < 18, age[1] >= 18) if isinstance(age, tuple) else (True, True)
        found += ["onder_18"] if young else []
        found += ["vanaf_18"] if adult else []
    if wlz == "ja":
        found.append("wlz")
    return found


def compensations(judged: Judged, pgb: PgbUitkomst, voice: Voice) -> list[CompensatieOptie]:
    """What the balance argues for, in the order of the rules; nothing here is decided."""
    facts = {**judged.facts, "pgb_pleit": "nee" if pgb.uitkomst == "eerst gesprek" else "ja"}
    return [
        _option(item, facts, judged, pgb, voice)
        for item in judged.now.rules.compensaties
        if holds(item.als, facts) is True
    ]


def _option(
    item: Compensatie, facts: Mapping[str, Known], judged: Judged, pgb: PgbUitkomst, voice: Voice
) -> CompensatieOptie:
    here = situations(judged.facts)
    chosen = [route for route in item.routes if route.situatie == "altijd" or route.situatie in here]
    reasons = pgb.redenen if item.id == "CP05" else because(item.als, facts, judged, voice)
    return CompensatieOptie(
        id=item.id,
        titel=item.titel,
        zin=item.zin,
        pleit_ervoor=reasons,
        behoefte=item.behoefte,
        wegen=[_way(route, judged, len(here) > 1) for route in chosen],
        zekerheid=item.zekerheid,
        let_op=item.let_op,
        vraag=item.vraag.tekst if item.vraag else "",
        wie=item.vraag.aan if item.vraag else "",
    )


def _way(route: Wetsroute, judged: Judged, several: bool) -> Weg:
    open_case = several and route.situatie != "altijd"
    return Weg(
        situatie=(_OPEN if open_case else "") + _SITUATION[route.situatie],
        wet=route.wet,
        beslisser=route.beslisser,
        vormen=route.vormen,
        artikel=judged.now.book.cite(route.bron),
        zin=route.zin,
    )


def because(node: Node, facts: Mapping[str, Known], judged: Judged, voice: Voice) -> list[str]:
    """The sentences on which a condition that holds rests."""
    found: list[str] = []
    rules = judged.now.rules
    for name in true_names(node, facts):
        kind, _, rest = name.partition("_")
        value = facts.get(name)
        if isinstance(value, tuple):
            found.append(voice.age(value))
        elif name in judged.now.book.feiten and value is not None:
            found.append(voice.sentence(name, value))
        elif kind in ("sterkte", "last", "opvang") and rest.upper() in rules.by_id:
            found.append(_of_indicator(rest.upper(), judged, voice))
        elif kind == "vlag" and rest.upper().startswith("RV"):
            found.append(next(f"{item.id}: {item.zin}" for item in rules.vlaggen if item.id == rest.upper()))
        elif kind == "kleur":
            area = next(item for item in rules.gebieden if item.id == rest.upper())
            found.append(f"{area.naam} is {facts[name]}.")
    return list(dict.fromkeys(filter(None, found)))


def _of_indicator(name: str, judged: Judged, voice: Voice) -> str:
    item = judged.now.rules.by_id[name]
    answer = judged.now.counted.get(name)
    return voice.sentence(answer.feit, answer.waarde) if answer else item.zin


def respite(judged: Judged, voice: Voice) -> RespijtUitkomst:
    """R-RESPIJT: whether relief of the parents is argued for, and what that hangs on."""
    rule = judged.now.rules.respijt
    value = holds(rule.als, judged.facts)
    word = to_word(value)
    return RespijtUitkomst(
        id=rule.id,
        uitkomst=word,
        zin={"ja": rule.zin.ja, "nee": rule.zin.nee, "onbekend": rule.zin.onbekend}[word],
        redenen=because(rule.als, judged.facts, judged, voice),
        artikel=judged.now.book.cite(rule.bron),
        vragen=voice.questions(unknown_names(rule.als, judged.facts)),
    )


def pgb_argument(judged: Judged, voice: Voice) -> PgbUitkomst:
    """R-PGB: what argues for and against a pgb; never by itself."""
    rule = judged.now.rules.pgb
    facts = judged.facts
    reasons = [item.zin for item in rule.minstens_twee if holds(item.als, facts) is True]
    able = facts.get(rule.beheer.feit)
    burdened = holds(rule.overbelasting, facts) is True
    enough = len(reasons) > 1 and able in (rule.beheer.zelf, rule.beheer.met_hulp)
    against = []
    if burdened:
        against.append("De ouder is overbelast. Laat een ouder niet ook nog alle pgb-zorg geven; regel ook rust.")
    if able is not None and able not in (rule.beheer.zelf, rule.beheer.met_hulp):
        against.append(voice.sentence(rule.beheer.feit, able))
    open_names = [name for item in rule.minstens_twee for name in unknown_names(item.als, facts)]
    wanted = [] if len(reasons) > 1 else open_names
    if able is None and not judged.now.refused(rule.beheer.feit):
        wanted = [*wanted, rule.beheer.feit]
    if not enough:
        outcome, zin = "eerst gesprek", rule.zin.eerst_gesprek
    elif burdened or able == rule.beheer.met_hulp:
        outcome, zin = "pgb past met ondersteuning", rule.zin.past_met_ondersteuning
    else:
        outcome, zin = "pgb past", rule.zin.past
    return PgbUitkomst(
        id=rule.id,
        uitkomst=outcome,  # type: ignore[arg-type]
        zin=zin,
        redenen=reasons,
        tegen=against,
        altijd_toetsen=rule.altijd_toetsen,
        artikel=judged.now.book.cite(rule.bron),
        vragen=voice.questions(name for name in wanted if looks_ahead(judged) and not judged.now.refused(name)),
    )
