"""Adviesrapport: one plan over all needs and laws, for the family and for everyone who decides. It decides nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from engine import BehoefteAdvies
from letters.backing import Backing, Gat, Tekst, Waarde
from letters.dutch import day, listed
from letters.extras import balance, transition
from letters.gaps import gap
from letters.grants import once
from letters.inputs import Inputs
from letters.letterhead import letterhead, setting
from letters.plan import PlanStep, plan
from letters.soorten.base import Built, Kind
from letters.views import ReasonView, RouteView, route_view


@dataclass(frozen=True)
class FactRow:
    """A decisive fact of one need, with every article for which it counts."""

    zin: Waarde
    bron: Waarde | None
    artikelen: tuple[Waarde, ...]
    open: bool
    onbekend: bool
    oordeel: Waarde | None


@dataclass(frozen=True)
class QuestionRow:
    """An open question with its number in the report."""

    nummer: Waarde
    vraag: Waarde
    wie: Waarde
    waarom: Waarde | None


@dataclass(frozen=True)
class OpenRoute:
    """A law of which it is not yet clear whether it fits, and the questions on which that hangs."""

    route: RouteView
    vragen: Waarde | None
    steun: tuple[Backing, ...]


@dataclass(frozen=True)
class NeedView:
    """One need: its top line, the laws in order, and the facts behind them."""

    id: str
    naam: Waarde
    noemt: Waarde
    woorden: Waarde | None
    past: tuple[RouteView, ...]
    open: tuple[OpenRoute, ...]
    past_niet: tuple[RouteView, ...]
    feiten: tuple[FactRow, ...]
    steun: Backing

    @property
    def routes(self) -> tuple[RouteView, ...]:
        """Every law."""
        return (*self.past, *(item.route for item in self.open), *self.past_niet)


_SHOWN = 12
ROLE_WORDS = {
    "draagt": Tekst(""),
    "overbrugt": Tekst(" (helpt tot er over een andere wet is beslist)"),
    "vult_aan": Tekst(" (geeft iets extra's)"),
}


def build(inputs: Inputs) -> Built:
    """The view of the whole advice."""
    numbers = {item.feit: Waarde(str(index), backing=()) for index, item in enumerate(inputs.advies.vragen, 1)}
    needs = tuple(_need(inputs, item, numbers) for item in inputs.advies.behoeften)
    routes = [route for need in needs for route in need.routes]
    steps = plan(inputs, [(need.naam, route) for need in needs for route in need.routes])
    questions = _questions(inputs, numbers)
    view = {
        "hoofd": letterhead(inputs),
        "team": _team(inputs),
        "signalen": _signals(inputs, "spoed"),
        "meldingen": _signals(inputs, "let_op", "informatie"),
        "behoeften": needs,
        "verhaal": _story(inputs),
        "gevraagd": tuple(need.steun for need in needs),
        "vragen": questions,
        "stappen": steps,
        "uitgangspunten": once(item for route in routes for item in route.gaan_uit_van),
        "voorbehoud": _each(text for route in routes for text in route.voorbehoud),
        "let_op": _each(text for route in routes for text in route.let_op),
        "wetswijzigingen": _each(
            Waarde(item.zin, "zin", (Backing(artikel=item.artikel),)) for item in inputs.advies.wetswijzigingen
        ),
        "mededelingen": _told(routes),
        "balans": balance(inputs),
        "transitie": transition(inputs),
        "bewijs": _receipt(inputs),
        "aard": Backing(gegeven="soort_brief"),
        "vertrouwenspersoon": setting(inputs, "vertrouwenspersoon"),
        "clientondersteuning": setting(inputs, "clientondersteuning"),
        "rolwoorden": ROLE_WORDS,
    }
    return Built(view, not_needed=_not_needed(questions, steps, inputs))


def _need(inputs: Inputs, advice: BehoefteAdvies, numbers: Mapping[str, Waarde]) -> NeedView:
    views = [route_view(inputs, advice, item) for item in advice.routes]
    name = inputs.need_name(advice)
    words = advice.omschrijving.strip()
    told = Waarde(words, "citaat", (Backing(behoefte=advice.id, gegeven="omschrijving"),))
    return NeedView(
        id=advice.id,
        naam=name,
        noemt=inputs.need_in_sentence(advice),
        woorden=told if words and words.rstrip(".").lower() != name.tekst.lower() else None,
        past=tuple(view for view in views if view.status == "van_toepassing"),
        open=tuple(_open(view, numbers) for view in views if view.status == "nader_onderzoek"),
        past_niet=tuple(view for view in views if view.status == "niet_van_toepassing"),
        feiten=_facts(views),
        steun=Backing(behoefte=advice.id, gegeven="behoeften"),
    )


def _open(view: RouteView, numbers: Mapping[str, Waarde]) -> OpenRoute:
    asked = {back.feit: back for item in view.vragen for back in item.vraag.backing}
    unknown = {back.feit: back for item in view.nog_onbekend for back in item.zin.backing}
    shown = sorted(int(numbers[feit].tekst) for feit in asked if feit in numbers)
    words = f"{'vraag' if len(shown) == 1 else 'de vragen'} {listed(_ranges(shown))}"
    steun = tuple({**asked, **unknown}.values())
    return OpenRoute(view, Waarde(words, backing=tuple(asked.values())) if shown else None, steun)


def _ranges(numbers: list[int]) -> list[str]:
    """Numbers as they are read aloud: ``1 tot en met 4``."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return [text for run in found for text in (map(str, run) if len(run) < 3 else [f"{run[0]} tot en met {run[-1]}"])]


def _facts(routes: list[RouteView]) -> tuple[FactRow, ...]:
    """What somebody recorded or still has to decide; what an open law asks and what is presumed stands elsewhere."""
    found: dict[str, list[ReasonView]] = {}
    for route in routes:
        unknown = () if route.status == "nader_onderzoek" else route.nog_onbekend
        for reason in (*route.weten, *route.te_beslissen, *unknown):
            found.setdefault(reason.zin.tekst, []).append(reason)
    return tuple(_row(items) for items in found.values())


def _row(items: list[ReasonView]) -> FactRow:
    first = once(items)[0]
    articles = {item.artikel.tekst: item.artikel for item in items if item.artikel}
    return FactRow(first.zin, first.bron, tuple(articles.values()), first.aanname, first.onbekend, first.oordeel)


def _each(texts: Iterable[Waarde]) -> tuple[Waarde, ...]:
    found: dict[str, Waarde] = {}
    for text in texts:
        known = found.get(text.tekst, text)
        found[text.tekst] = replace(known, backing=tuple(dict.fromkeys((*known.backing, *text.backing))))
    return tuple(found.values())


def _team(inputs: Inputs) -> Waarde | Gat:
    name = inputs.details.sender.organisatie
    return Waarde(name, backing=(Backing(gegeven="sender"),)) if name.strip() else gap("indicatieteam")


def _signals(inputs: Inputs, *levels: str) -> tuple[tuple[Waarde, Waarde | None], ...]:
    found = []
    for item in inputs.advies.signalen:
        if item.ernst in levels:
            back = Backing(gegeven=f"signaal:{item.id}")
            law = Waarde(item.artikel, "artikel", (Backing(artikel=item.artikel),)) if item.artikel else None
            found.append((Waarde(inputs.voiced(item.tekst), "zin", (back,)), law))
    return tuple(found)


def _story(inputs: Inputs) -> tuple[Waarde, ...]:
    lines = [line.strip() for line in inputs.zaak.verhaal.splitlines() if line.strip()]
    return tuple(Waarde(line, "citaat", (Backing(gegeven="verhaal"),)) for line in lines)


def _questions(inputs: Inputs, numbers: Mapping[str, Waarde]) -> tuple[QuestionRow, ...]:
    found = []
    for item in inputs.advies.vragen:
        back = (Backing(feit=item.feit),)
        why = Waarde(inputs.voiced(item.waarom), "zin", back) if item.waarom else None
        asked = Waarde(inputs.voiced(item.vraag), "zin", back)
        found.append(QuestionRow(replace(numbers[item.feit], backing=back), asked, Waarde(item.wie, backing=back), why))
    return tuple(found)


def _told(routes: list[RouteView]) -> tuple[tuple[Waarde, Waarde], ...]:
    found = {text.tekst: (text, law) for route in routes for text, law in route.mededelingen}
    return tuple(found.values())


def _receipt(inputs: Inputs) -> dict[str, Waarde]:
    book = inputs.advies.regelboek
    back = (Backing(gegeven="ontvangstbewijs"),)
    return {
        "versie": Waarde(book.versie, backing=back),
        "hash": Waarde(book.hash[:_SHOWN], backing=back),
        "peildatum": Waarde(day(inputs.advies.peildatum), backing=back),
        "zaak": Waarde(inputs.advies.zaak, backing=back),
    }


def _not_needed(questions: object, steps: tuple[PlanStep, ...], inputs: Inputs) -> frozenset[str]:
    skipped = set() if balance(inputs) else {"balans"}
    skipped |= set() if transition(inputs) else {"transitie"}
    return frozenset(skipped | (set() if questions else {"vragen"}) | (set() if steps else {"stappen"}))


KIND = Kind(
    id="adviesrapport",
    beslist=False,
    build=build,
    kindtekst="advies",
)
