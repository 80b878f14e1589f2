"""``balance``: the family balance of a case, on one day, by the rules of one rulebook."""

from datetime import date
from typing import Any

from engine.balance.answers import Opgave
from engine.balance.arguing import area_balance, contradictions
from engine.balance.asking import outdated, possible_flags, questions
from engine.balance.changes import total_changes
from engine.balance.compensating import because, compensations, pgb_argument, respite
from engine.balance.daily import Kalender, Zorgkaart
from engine.balance.daily.telling import calendar_view, deduction, map_view
from engine.balance.judging import Flag, Judged, judge
from engine.balance.moments import looks_ahead, moments
from engine.balance.outcome import Balans, EigenWoorden, Regelzin, RodeVlag
from engine.balance.situation import Situation, situation
from engine.balance.words import Voice
from engine.case import Zaak
from engine.dutch import listed
from engine.rulebook import Rulebook

CALENDAR, CARE_MAP = "kalender", "zorgkaart"
_NO_OWN_JUDGEMENT = "Het gezin heeft nog niet zelf gezegd of het in balans is."


def balance(zaak: Zaak, peildatum: date, book: Rulebook) -> Balans:
    """The balance of a family: six colours, red flags, one judgement, each with the rule and the answers that gave it.

    Promises: nothing is counted or averaged, unknown stays unknown, without the family's own judgement it is never
    *in balans*, and the order of the answers plays no part. Raises ``LookupError`` without balance rules.
    """
    kalender: Kalender = zaak.extra.get(CALENDAR) or Kalender()
    zorgkaart: Zorgkaart = zaak.extra.get(CARE_MAP) or Zorgkaart()
    now = situation(zaak, peildatum, book, _from_map(zorgkaart, book))
    return _told(judge(now), kalender, zorgkaart)


def balance_of(zaak: Zaak, peildatum: date, book: Rulebook) -> dict[str, Any] | None:
    """The balance as plain data for ``Advies.balans``; ``None`` when the rulebook has no balance rules."""
    if book.draagkracht is None:
        return None
    return balance(zaak, peildatum, book).model_dump(mode="json")


def _from_map(zorgkaart: Zorgkaart, book: Rulebook) -> list[Opgave]:
    """What the care map says about the number of professionals: a map may be incomplete, so only ever more."""
    if book.draagkracht is None:
        return []
    rule = book.draagkracht.zorgkaart
    count = len(zorgkaart.professionals)
    reached = [grens for grens in rule.grenzen if count >= grens.vanaf]
    feit = book.draagkracht.by_id[rule.indicator].feit
    if not reached or feit is None:
        return []
    return [Opgave(feit, max(reached, key=lambda grens: grens.vanaf).antwoord, bron="zorgkaart")]


def _told(judged: Judged, kalender: Kalender, zorgkaart: Zorgkaart) -> Balans:
    now, voice = judged.now, Voice(judged.now)
    pgb = pgb_argument(judged, voice)
    options = compensations(judged, pgb, voice)
    rules = now.rules
    return Balans(
        peildatum=now.peildatum,
        zin=_headline(judged),
        oordeel=judged.oordeel,
        regel=Regelzin(id=judged.rule.id, zin=judged.rule.zin),
        redenen=_reasons(judged),
        label="tegenspraak" if judged.contradiction else None,
        correctie=_correction(judged),
        gezin=_own_words(now, voice),
        gebieden=[area_balance(area, judged, voice) for area in judged.areas.values()],
        rode_vlaggen=[_flag(flag, judged, voice) for flag in judged.raised()],
        mogelijke_vlaggen=possible_flags(judged, voice),
        momenten=moments(judged, voice),
        niet_vooruitkijken="" if looks_ahead(judged) else rules.niet_vooruitkijken.zin,
        anders_als=total_changes(judged, voice),
        vragen=questions(judged, voice, options),
        verouderd=outdated(judged, voice),
        geweigerd=[voice.short(name) for name in sorted(now.answers) if name in now.book.feiten and now.refused(name)],
        tegenspraken=contradictions(judged, voice),
        signalen=_signals(judged),
        compensaties=options,
        respijt=respite(judged, voice),
        pgb=pgb,
        eigen_kracht=deduction(kalender, now),
        kalender=calendar_view(kalender, now),
        zorgkaart=map_view(zorgkaart, now),
    )


def _headline(judged: Judged) -> str:
    grey = [item.naam.lower() for item in judged.now.rules.gebieden if judged.areas[item.id].kleur == "grijs"]
    text = f"Het gezin is nu {judged.oordeel}."
    if judged.oordeel == "onbekend":
        text = "Of het gezin in balans is, weten wij nog niet. Een gesprek helpt."
    elif judged.oordeel == "in balans" and grey:
        text += f" Nog onbekend: {', '.join(grey)}."
    return text


def _correction(judged: Judged) -> Regelzin | None:
    """The rule by which family and rules differ."""
    rules = judged.now.rules.correctie
    if judged.correctie == rules.zwaarder.id:
        return Regelzin(id=rules.zwaarder.id, zin=rules.zwaarder.zin)
    return Regelzin(id=rules.lichter.id, zin=rules.lichter.zin) if judged.correctie == rules.lichter.id else None


def _reasons(judged: Judged) -> list[str]:
    """What the judgement rests on: urgent flags, the areas by colour, what the family says."""
    found = [f"{flag.vlag.id}: {flag.vlag.zin}" for flag in judged.raised() if flag.klasse == "A"]
    for colour in ("rood", "oranje", "grijs"):
        names = [item.naam for item in judged.now.rules.gebieden if judged.areas[item.id].kleur == colour]
        if names and not (colour == "grijs" and found):
            found.append(f"{listed(names)} {'is' if len(names) == 1 else 'zijn'} {colour}.")
    own = judged.now.word(judged.now.rules.gezin.oordeel)
    found.append(Voice(judged.now).sentence(judged.now.rules.gezin.oordeel, own) if own else _NO_OWN_JUDGEMENT)
    return found


def _own_words(now: Situation, voice: Voice) -> EigenWoorden:
    def texts(name: str) -> list[str]:
        return [str(item.waarde) for item in now.given(name) if item.known]

    own = now.word(now.rules.gezin.oordeel)
    return EigenWoorden(
        oordeel=voice.sentence(now.rules.gezin.oordeel, own) if own else "",
        geholpen_met=texts(now.rules.gezin.geholpen_met),
        mag_niet_gebeuren=texts(now.rules.gezin.mag_niet_gebeuren),
        jongere_wil=texts(now.rules.gezin.jongere_wil),
        laten_zien=[text for name in now.rules.instrumenten.laten_zien for text in texts(name)],
    )


def _flag(flag: Flag, judged: Judged, voice: Voice) -> RodeVlag:
    vlag, klasse = flag.vlag, flag.klasse or "C"
    step = next(item for item in vlag.trappen if item.klasse == klasse)
    return RodeVlag(
        id=vlag.id,
        gebied=vlag.gebied,
        titel=vlag.titel,
        klasse=klasse,
        termijn=judged.now.rules.within(klasse),
        zin=voice.fill(vlag.zin),
        eerste_stap=voice.fill(vlag.eerste_stap),
        redenen=because(step.als, judged.facts, judged, voice),
        artikelen=[judged.now.book.cite(bron) for bron in vlag.bron],
    )


def _signals(judged: Judged) -> list[str]:
    """Pointers to help for answers that never count in the balance."""
    found = []
    for item in judged.now.rules.indicatoren:
        answer = judged.now.counted.get(item.id)
        if item.signaal and answer and str(answer.waarde) in item.signaal.bij:
            found.append(item.signaal.zin)
    return found
