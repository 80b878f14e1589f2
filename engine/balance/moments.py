"""Three moments: now, in six months when nothing changes, and after a setback; supposed aloud, never predicted."""

from engine.balance.conditions import holds
from engine.balance.judging import Judged, judge
from engine.balance.model import OORDELEN, Moment
from engine.balance.outcome import MomentBalans, Regelzin
from engine.balance.words import Voice
from engine.dates import add_months


def looks_ahead(judged: Judged) -> bool:
    """Whether looking ahead can help this family."""
    return holds(judged.now.rules.niet_vooruitkijken.als, judged.facts) is not True


def moments(judged: Judged, voice: Voice) -> list[MomentBalans]:
    """The outcome at each moment; only *now* when looking ahead would hurt."""
    wanted = judged.now.rules.momenten if looks_ahead(judged) else judged.now.rules.momenten[:1]
    return [_at(moment, judged, voice) for moment in wanted]


def _at(moment: Moment, judged: Judged, voice: Voice) -> MomentBalans:
    after, supposed = (judged, []) if moment.id == "nu" else _later(moment, judged, voice)
    oordeel = max(after.oordeel, judged.oordeel, key=OORDELEN.index)
    return MomentBalans(
        id=moment.id,
        titel=moment.titel,
        oordeel=oordeel,
        regel=Regelzin(id=after.rule.id, zin=after.rule.zin),
        gebieden={area.id: area.kleur for area in after.areas.values()},
        rode_vlaggen=[flag.vlag.id for flag in after.raised()],
        aannames=supposed,
        zin=f"{moment.titel}: {oordeel}. {moment.zin}".strip(),
    )


def _later(moment: Moment, judged: Judged, voice: Voice) -> tuple[Judged, list[str]]:
    now = judged.now
    changes: dict[str, str] = {}
    supposed: list[str] = []
    for change in moment.wijzigingen:
        if change.feit not in changes and str(now.facts.get(change.feit)) in change.van:
            changes[change.feit] = change.naar
            supposed.append(change.zin)
    then = now.later(add_months(now.day, moment.maanden)).with_answers(changes)
    after = judge(then)
    gone = [support for name, support in judged.supports.items() if name not in after.supports]
    supposed += [
        f"Deze steun is dan gestopt: {voice.short(item.item.feit or '')}."
        for item in gone
        if item.item.feit not in changes
    ]
    return after, list(dict.fromkeys(supposed))
