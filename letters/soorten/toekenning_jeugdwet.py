"""Toekenning jeugdhulp in natura: the beschikking for every need that the Jeugdwet carries."""

from dataclasses import dataclass
from datetime import date

from letters.backing import Backing, Gat, Waarde
from letters.checks import Blocker
from letters.citing import law
from letters.dutch import day, lowered, number
from letters.gaps import gap
from letters.grants import GrantView, granted, once, reasons_why, shared_reasons, together, without_double
from letters.inputs import Inputs
from letters.letterhead import letterhead, setting
from letters.ownpower import own_power
from letters.soorten.base import Built, Kind
from letters.terms import decision_term, eighteenth
from letters.views import RouteView, route_view

LAW = "Jeugdwet"


@dataclass(frozen=True)
class OtherView:
    """A need on which this letter does not decide, and who does."""

    naam: Waarde
    noemt: Waarde
    past: tuple[RouteView, ...]
    open: tuple[RouteView, ...]
    jeugdwet: RouteView | None


@dataclass(frozen=True)
class TermView:
    """Why the decision is in time, or not."""

    ontvangen: Waarde | Gat
    weken: Waarde | Gat
    artikel: Waarde | None
    uiterlijk: Waarde | None
    geen_andere: Backing | None
    op_tijd: bool | None


def build(inputs: Inputs) -> Built:
    """The view of the decision, and what keeps it from being ready."""
    grants = granted(inputs, LAW)
    others = _others(inputs, {item.id for item in grants})
    shared, own = shared_reasons(without_double(grants, inputs))
    power = own_power(inputs, grants)
    adult = _eighteenth(inputs, grants)
    view = {
        "hoofd": letterhead(inputs),
        "toegekend": own,
        "samen": together(grants, inputs),
        "gedeeld": shared,
        "waarom": reasons_why(grants),
        "uitgangspunten": once(item for grant in grants for route in grant.routes for item in route.gaan_uit_van),
        "onbekend": once(item for grant in grants for route in grant.routes for item in route.nog_onbekend),
        "gaf_oordeel": once(item for grant in grants for item in grant.oordelen),
        "andere": others,
        "verhaal": _story(inputs),
        "kalender": _calendar(inputs),
        "eigen": power,
        "termijn": _term(inputs, grants),
        "achttien": adult,
        "opnieuw": _review(inputs),
        "laatste_dagen": _last_days(grants),
        "opnieuw_reden": _given(inputs.details.review_reason, "review_reason"),
        "bezwaar_adres": _objection_address(inputs),
        "vertrouwenspersoon": setting(inputs, "vertrouwenspersoon"),
        "clientondersteuning": setting(inputs, "clientondersteuning"),
        "verzending": inputs.details.sent_by,
        "verzonden": Backing(gegeven="sent_by"),
        "mededelingen": _told(grants),
        "oordelen": _judgements(grants),
        "gevraagd": tuple(Backing(behoefte=item.id, gegeven="behoeften") for item in inputs.zaak.behoeften),
        "grond": tuple(item.steun for item in grants),
        "voor_gezin": any(inputs.need_of(item.id).voor != "kind" for item in grants),
        "natura": Backing(gegeven="soort_brief"),
        "verordening": Backing(gegeven="gemeente.jeugd"),
    }
    skipped = {"7", "10", "11", "20"} | (set() if adult else {"14"}) | (set() if power.aftrek else {"15"})
    return Built(view, (*_blockers(grants), *power.blockers), frozenset(skipped))


def _others(inputs: Inputs, decided: set[str]) -> tuple[OtherView, ...]:
    found = []
    for advice in inputs.advies.behoeften:
        if advice.id in decided:
            continue
        views = [route_view(inputs, advice, item) for item in advice.routes]
        found.append(
            OtherView(
                naam=inputs.need_name(advice),
                noemt=inputs.need_in_sentence(advice),
                past=tuple(view for view in views if view.status == "van_toepassing"),
                open=tuple(view for view in views if view.status == "nader_onderzoek"),
                jeugdwet=next((view for view, item in zip(views, advice.routes, strict=True) if item.wet == LAW), None),
            )
        )
    return tuple(found)


def _blockers(grants: tuple[GrantView, ...]) -> tuple[Blocker, ...]:
    if not grants:
        return (Blocker(check="3", wat="een behoefte die de Jeugdwet draagt: er is hier niets toe te kennen"),)
    reservations = [text.tekst for item in grants for route in item.routes for text in route.voorbehoud]
    open_norms = [reason.zin.tekst for item in grants for route in item.routes for reason in route.te_beslissen]
    return (
        *(Blocker(check="voorbehoud", wat=_bare(text)) for text in dict.fromkeys(reservations)),
        *(Blocker(check="oordelen", wat=_bare(text)) for text in dict.fromkeys(open_norms)),
    )


def _judgements(grants: tuple[GrantView, ...]) -> tuple[Gat, ...]:
    """What the letter may not state yet: judgements that nobody gave and norms that hang on someone else's word."""
    pending = [reason.zin.tekst for item in grants for route in item.routes for reason in route.te_beslissen]
    reserved = [text.tekst for item in grants for route in item.routes for text in route.voorbehoud]
    return (
        *(gap("oordeel", about=_bare(text)) for text in dict.fromkeys(pending)),
        *(gap("voorbehoud", about=_bare(text)) for text in dict.fromkeys(reserved)),
    )


def _bare(text: str) -> str:
    return lowered(text.removeprefix("Nog te beslissen: ").rstrip("."))


def _story(inputs: Inputs) -> tuple[Waarde, ...]:
    lines = [line.strip() for line in inputs.zaak.verhaal.splitlines() if line.strip()]
    return tuple(Waarde(line, "citaat", (Backing(gegeven="verhaal"),)) for line in lines)


def _calendar(inputs: Inputs) -> Backing | None:
    made = inputs.facts.raw("kalender_24_uur_gemaakt") == "ja"
    return inputs.facts.backing("kalender_24_uur_gemaakt") if made else None


def _term(inputs: Inputs, grants: tuple[GrantView, ...]) -> TermView:
    recorded = [inputs.facts.raw("aanvraag_ontvangen_op", inputs.need_of(item.id)) for item in grants]
    received = min((value for value in recorded if isinstance(value, date)), default=None)
    own = inputs.facts.raw("verordening_noemt_beslistermijn")
    term = decision_term(inputs.book, inputs.zaak.gemeente)
    known = own != "ja" or bool(term.verordening)
    back_law = Backing(gegeven="gemeente.jeugd") if term.verordening else Backing(artikel=term.artikel)
    name = f"artikel {term.artikel} van de {term.verordening}" if term.verordening else term.artikel
    back = Backing(feit="aanvraag_ontvangen_op")
    last = term.last_day(received) if received and known else None
    dated = inputs.details.dated
    return TermView(
        ontvangen=Waarde(day(received), backing=(back,)) if received else gap("aanvraag_ontvangen_op"),
        weken=Waarde(_weeks(term.weken), backing=(back_law,)) if known else gap("beslistermijn"),
        artikel=(Waarde(name, "artikel", (back_law,)) if term.verordening else law(name)) if known else None,
        uiterlijk=Waarde(day(last), backing=(back, back_law)) if last else None,
        geen_andere=Backing(feit="verordening_noemt_beslistermijn") if own == "nee" else None,
        op_tijd=dated <= last if dated and last else None,
    )


def _weeks(count: int) -> str:
    words = {2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht"}
    return f"{words.get(count, number(count))} weken"


def _eighteenth(inputs: Inputs, grants: tuple[GrantView, ...]) -> Waarde | None:
    birthday = eighteenth(inputs.zaak.geboortedatum)
    last = [item.laatste_dag for item in grants if item.laatste_dag]
    if birthday is None or not last or birthday > max(last):
        return None
    return Waarde(day(birthday), backing=(Backing(gegeven="geboortedatum"),))


def _review(inputs: Inputs) -> Waarde | None:
    given = inputs.details.review_on
    if given:
        return Waarde(day(given), backing=(Backing(gegeven="review_on"),))
    value = inputs.facts.value("heronderzoek_op", "")
    return value if isinstance(value, Waarde) else None


def _last_days(grants: tuple[GrantView, ...]) -> tuple[Waarde | Gat, ...]:
    known = {item.tot.tekst: item.tot for item in grants if isinstance(item.tot, Waarde)}
    return tuple(known.values()) or tuple(item.tot for item in grants[:1])


def _given(text: str, name: str) -> Waarde | None:
    return Waarde(text, "zin", (Backing(gegeven=name),)) if text.strip() else None


def _objection_address(inputs: Inputs) -> tuple[Waarde | Gat, ...]:
    gemeente = inputs.book.gemeenten.get(inputs.zaak.gemeente)
    if gemeente is None:
        return (gap("bezwaar_adres"),)
    place = gemeente.bezwaar_adres
    lines = [place.naam, place.straat, f"{place.postcode} {place.plaats}"]
    return tuple(Waarde(line, backing=(Backing(gegeven="gemeente.bezwaar_adres"),)) for line in lines if line.strip())


def _told(grants: tuple[GrantView, ...]) -> tuple[tuple[Waarde, Waarde], ...]:
    found = {text.tekst: (text, law) for item in grants for route in item.routes for text, law in route.mededelingen}
    return tuple(found.values())


KIND = Kind(
    id="toekenning-jeugdwet",
    naam="Toekenning jeugdhulp in natura",
    uitleg="Het besluit over alle hulp die de Jeugdwet draagt. Over andere hulp zegt de brief wie beslist.",
    beslist=True,
    build=build,
)
