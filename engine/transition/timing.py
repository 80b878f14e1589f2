"""Where a step stands on a day, and that in one plain sentence."""

from collections.abc import Iterable
from datetime import date, timedelta

from engine.dates import add_months
from engine.model import TransitieItem
from engine.transition.calendars import Days
from engine.transition.daywords import day_text, days_away
from engine.transition.moments import Moments
from engine.transition.outcome import TaakStand, Uiterst, Wanneer

URGENCY: tuple[TaakStand, ...] = (
    *("te_laat", "deze_week", "haast", "lopend", "onzeker", "later"),
    *("weten", "geweest", "gedaan", "niet_van_toepassing"),
)
_WEEK = timedelta(days=7)


def state(item: TransitieItem, possible: Iterable[Days], today: date) -> TaakStand:
    """Where a step stands; *onzeker* when the first and the last possible birth date say something else."""
    found = {_state(item, days, today) for days in possible}
    return found.pop() if len(found) == 1 else "onzeker"


def _state(item: TransitieItem, days: Days, today: date) -> TaakStand:
    if item.soort == "weten":
        return "weten"
    latest = days.uiterlijk
    if item.soort == "mijlpaal":
        return "onzeker" if latest is None else "geweest" if latest <= today else "later"
    if latest and is_past(item, latest, today):
        return "te_laat"
    if latest and latest - today <= _WEEK:
        return "deze_week"
    if days.advies and today > days.advies:
        return "haast"
    if days.start:
        return "later" if today < days.start else "lopend"
    if _counts_from_unknown(item, days):
        return "onzeker"
    return "later" if latest and latest > add_months(today, 6) else "lopend"


def is_past(item: TransitieItem, latest: date, today: date) -> bool:
    """Whether the last day has passed; when the rule says *vóór* that day, the day itself is too late."""
    before = item.uiterlijk is not None and item.uiterlijk.voor
    return today >= latest if before else today > latest


def _counts_from_unknown(item: TransitieItem, days: Days) -> bool:
    return bool(item.start and item.start.regel and days.start is None)


def sentence(stand: TaakStand, moments: Moments, today: date, fallback: str = "") -> str:
    """When to act, for a reader who reads nothing else; when it is too late: that, and what can still be done."""
    start, advice, latest = moments
    match stand:
        case "te_laat":
            return _too_late(latest, fallback)
        case "deze_week":
            return _this_week(latest, today)
        case "haast":
            return f"De beste dag was {_words(advice)}. Doe dit nu.{_until(latest)}"
        case "lopend":
            return f"Hier kunt u nu aan werken.{_until(latest)}"
        case "later":
            return f"Begin {_on(start)}.{_until(latest)}" if start else f"Dit is {_on(latest)}."
        case "onzeker":
            return _uncertain(start, latest)
        case "geweest":
            return f"Dit was op {_words(latest)}."
        case "weten":
            return "Goed om te weten."
    return ""


def _too_late(latest: Uiterst | None, fallback: str) -> str:
    before = latest is not None and latest.voor
    passed = f"Dit moest vóór {_words(latest)} gebeuren." if before else f"De uiterste datum was {_words(latest)}."
    gone = "Die dag is voorbij." if latest and latest.dag else "Die dag is in elk geval voorbij."
    if latest and latest.hard == "recht":
        meaning = "Daarna kan dit niet meer."
    elif latest and latest.hard == "tijdig":
        meaning = "Een besluit op tijd is niet meer af te dwingen."
    else:
        meaning = "" if fallback else "Doe het alsnog."
    return " ".join(part for part in (passed, gone, meaning, fallback) if part)


def _this_week(latest: Uiterst | None, today: date) -> str:
    if latest is None or latest.dag is None:
        return f"De uiterste datum is deze week.{_until(latest)}"
    day = latest.dag - timedelta(days=1) if latest.voor else latest.dag
    word = "De laatste dag is" if latest.voor else "De uiterste datum is"
    return f"{word} {day_text(day)}, {days_away((day - today).days)}."


def _uncertain(start: Wanneer | None, latest: Uiterst | None) -> str:
    named = next((moment for moment in (latest, start) if moment and moment.vroegst), None)
    if named is None:
        return "De datum staat nog niet vast."
    return f"De datum staat nog niet vast: {named.woorden}. Dat hangt af van de geboortedatum."


def _until(latest: Uiterst | None) -> str:
    if latest is None:
        return ""
    if latest.dag is None and latest.vroegst is None:
        return f" Wanneer: {latest.woorden}."
    return f" {'Vóór' if latest.voor else 'Uiterlijk'} {latest.woorden}."


def _on(moment: Wanneer | None) -> str:
    if moment is None:
        return "later"
    return f"op {moment.woorden}" if moment.dag else moment.woorden


def _words(moment: Wanneer | None) -> str:
    return moment.woorden if moment else ""
