"""Warnings that hold today."""

from datetime import date

from engine.model import TransitieVlag
from engine.model.datumregel import date_rule
from engine.transition.calendars import Calendar, Recorded
from engine.transition.outcome import Vlag
from engine.transition.situation import Situation
from engine.transition.voice import Voice


def raised(situation: Situation, voice: Voice, today: date) -> list[Vlag]:
    """Every warning whose condition holds and whose day has come, whatever birth date it turns out to be; red first."""
    found = [
        Vlag(id=vlag.id, kleur=vlag.kleur, tekst=voice.fill(vlag.tekst), stappen=vlag.stappen)
        for vlag in situation.book.transitie.vlaggen.values()
        if _holds(vlag, situation, today)
    ]
    return sorted(found, key=lambda vlag: (vlag.kleur != "rood", vlag.id))


def _holds(vlag: TransitieVlag, situation: Situation, today: date) -> bool:
    finding = situation.find(vlag.id.lower(), vlag.op)
    if finding.value is not True:
        return False
    possible = situation.calendars
    return any(all(_in_time(vlag, one, view.dates, today) for one in possible) for view, _ in finding.deciding)


def _in_time(vlag: TransitieVlag, calendar: Calendar, recorded: Recorded, today: date) -> bool:
    first = calendar.day(date_rule(vlag.vanaf), recorded) if vlag.vanaf else date.min
    last = calendar.day(date_rule(vlag.tot), recorded) if vlag.tot else date.max
    return first is not None and last is not None and first <= today < last
