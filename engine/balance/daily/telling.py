"""The calendar and the care map in words: kind and extent with the law they point to, gaps and doubles."""

from engine.balance.compensating import situations
from engine.balance.daily.calendar import Kalender, hours
from engine.balance.daily.caremap import Zorgkaart
from engine.balance.daily.extent import Omvang, extent
from engine.balance.daily.reading import plain_name
from engine.balance.model import Wijzer
from engine.balance.outcome import Aftrekregel, BalansVraag, KalenderBeeld, TakBeeld, UrenWijzer, ZorgkaartBeeld
from engine.balance.situation import Situation
from engine.dutch import listed

_MOST_NAMED = 6
_CONNECTED = "Hangt dit samen met geneeskundige zorg, of met een hoog risico daarop: {wat}?"


def calendar_view(kalender: Kalender, now: Situation) -> KalenderBeeld | None:
    """What the calendar says; ``None`` when there is none."""
    if not kalender.blokken:
        return None
    totals = extent(kalender, [item.id for item in now.rules.soorten])
    rows = [_row(item, now) for item in totals]
    whole = sum(item.minutes for item in totals)
    asked = [
        BalansVraag(
            feit="",
            vraag=_CONNECTED.replace("{wat}", listed([block.wat.lower() for block in item.blokken])),
            wie="kinderverpleegkundige",
            waarom="Dit zegt of deze uren naar de zorgverzekeraar of naar de gemeente wijzen.",
        )
        for item in totals
        if item.medisch == "onbekend" and _needs_connection(item.soort, now)
    ]
    zin = f"De 24-uurskalender telt {hours(whole)} zorg per week. Waar de uren heen wijzen is geen besluit."
    return KalenderBeeld(zin=zin, uren=rows, vragen=asked)


def _needs_connection(soort: str, now: Situation) -> bool:
    here = situations(now.facts)
    return any(item.soort == soort and item.medisch is not None and item.situatie in here for item in now.rules.wijzers)


def _row(item: Omvang, now: Situation) -> UrenWijzer:
    pointers = _pointers(item, now)
    name = next(kind.naam for kind in now.rules.soorten if kind.id == item.soort)
    over = f"Een ander kan en wil hiervan {hours(item.can_be_taken_over)} overnemen."
    return UrenWijzer(
        soort=name,
        omvang=f"{hours(item.minutes)} per week",
        wie=[f"{person}: {hours(minutes)} per week" for person, minutes in item.by_person.items()],
        overneembaar=over if item.can_be_taken_over else "Niemand anders kan en wil dit nu overnemen.",
        wet=listed(list(dict.fromkeys(pointer.wet for pointer in pointers)), "of"),
        beslisser=listed(list(dict.fromkeys(pointer.beslisser for pointer in pointers)), "of"),
        artikel=listed(list(dict.fromkeys(now.book.cite(pointer.bron) for pointer in pointers)), "of"),
        zin=" ".join(dict.fromkeys(pointer.zin for pointer in pointers)),
    )


def _pointers(item: Omvang, now: Situation) -> list[Wijzer]:
    """Where these hours point to; more than one while something is unknown."""
    here = [*situations(now.facts), "altijd"]
    return [
        pointer
        for pointer in now.rules.wijzers
        if pointer.soort == item.soort
        and pointer.situatie in here
        and (pointer.medisch is None or item.medisch in (pointer.medisch, "onbekend"))
    ]


def deduction(kalender: Kalender, now: Situation) -> Aftrekregel:
    """Whether deducting hours may be considered at all: never without a calendar, never without an article."""
    rule = now.rules.aftrek
    made = bool(kalender.blokken) or now.facts.get(rule.kalender) == "ja"
    article = now.facts.get(rule.verordening)
    if not made:
        zin = rule.zin.zonder_kalender
    elif article is None:
        zin = rule.zin.zonder_verordening
    else:
        zin = rule.zin.te_motiveren
    return Aftrekregel(mag_overwogen=made and article is not None, zin=zin, artikel=now.book.cite(rule.bron))


def map_view(zorgkaart: Zorgkaart, now: Situation) -> ZorgkaartBeeld | None:
    """Who is involved, what is missing and what is double; ``None`` when nobody was named."""
    if not zorgkaart.personen:
        return None
    count = len(zorgkaart.professionals)
    named = "één hulpverlener" if count == 1 else f"{count} hulpverleners"
    coordinators = [item.label for item in zorgkaart.coordinators]
    return ZorgkaartBeeld(
        zin=f"Op de zorgkaart staan {named}.",
        coordinatie=f"Dit coördineert: {listed(coordinators)}." if coordinators else "Nog niemand coördineert.",
        takken=[
            TakBeeld(id=tak.id, naam=tak.naam, mensen=[item.label for item in zorgkaart.in_branch(tak.id)])
            for tak in now.rules.takken
        ],
        gaten=_gaps(zorgkaart, now),
        dubbel=_doubles(zorgkaart, now),
    )


def _gaps(zorgkaart: Zorgkaart, now: Situation) -> list[str]:
    roles = [plain_name(item.rol) for item in zorgkaart.personen]
    found = [] if zorgkaart.coordinators else ["Niemand op de kaart coördineert. Spreek af wie dat doet."]
    for wanted in now.rules.hoort_erbij:
        if not any(plain_name(word) in role for word in wanted.rollen for role in roles):
            article = f" ({now.book.cite(wanted.bron)})" if wanted.bron else ""
            found.append(wanted.zin.rstrip(".") + article + ".")
    found += [
        f"In de tak '{tak.naam}' staat nog niemand." for tak in now.rules.takken if not zorgkaart.in_branch(tak.id)
    ]
    unreachable = [item.label for item in zorgkaart.professionals if not item.contact]
    if len(unreachable) > _MOST_NAMED:
        found.append(f"Van {len(unreachable)} mensen staat er niet hoe u hen bereikt.")
    elif unreachable:
        found.append(f"Van deze mensen staat er niet hoe u hen bereikt: {listed(unreachable)}.")
    return found


def _doubles(zorgkaart: Zorgkaart, now: Situation) -> list[str]:
    found = []
    if len(zorgkaart.coordinators) > 1:
        names = listed([item.label for item in zorgkaart.coordinators])
        found.append(f"Meer mensen coördineren: {names}. Kies één vaste persoon.")
    for role in now.rules.een_is_genoeg:
        same = [item for item in zorgkaart.personen if plain_name(role) in plain_name(item.rol)]
        if len(same) > 1:
            found.append(f"Deze rol staat er vaker dan één keer: {role} ({listed([item.naam for item in same])}).")
    return found
