"""Needs that one law carries, as a decision grants them: what, how much, when, by whom, why and on which law."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from engine import Behoefte, BehoefteAdvies
from letters.backing import Backing, Gat, Waarde
from letters.details import Grant
from letters.dutch import day, number
from letters.gaps import gap
from letters.inputs import Inputs
from letters.views import ReasonView, RouteView, route_view

Line = Waarde | Gat
_THINGS = ("hulpmiddel", "woningaanpassing")
JUDGED = ("oordeel_jeugdhulp_nodig", "wmo_voorziening_nodig")


@dataclass(frozen=True)
class GrantView:
    """One granted need."""

    id: str
    steun: Backing
    naam: Waarde
    noemt: Waarde
    soort_hulp: Waarde
    vraag: Waarde | None
    omvang: Line
    nodig: Line | None
    uren: Line
    van: Line
    tot: Line
    aanbieder: Line
    doel: Line
    deskundige: Line
    omvang_bron: Waarde | None
    routes: tuple[RouteView, ...]
    andere: tuple[RouteView, ...]
    redenen: tuple[ReasonView, ...]
    oordelen: tuple[ReasonView, ...]
    laatste_dag: date | None

    @property
    def artikelen(self) -> tuple[Waarde, ...]:
        """The legal basis, each article once."""
        return tuple({item.tekst: item for route in self.routes for item in route.grondslag}.values())

    @property
    def naar_eigen_mogelijkheden(self) -> bool:
        """Whether the law asks what the family can do itself; it does not where it only asks what parents can bear."""
        return any(item.feit in JUDGED for route in self.routes for item in route.redenen)

    @property
    def overbrugt(self) -> bool:
        """Whether the help lasts until another law has decided."""
        return any(route.rol == "overbrugt" for route in self.routes)

    @property
    def straks(self) -> tuple[RouteView, ...]:
        """The laws that may take the help over."""
        return tuple(route for route in self.andere if route.status != "niet_van_toepassing") if self.overbrugt else ()


def granted(inputs: Inputs, law: str) -> tuple[GrantView, ...]:
    """Every need that ``law`` carries on the recorded facts; the reasons they share are given by ``shared_reasons``."""
    found = []
    for advice in inputs.advies.behoeften:
        carrying = [item for item in advice.routes if item.wet == law and item.status == "van_toepassing"]
        if carrying:
            found.append(_grant(inputs, advice, law))
    return tuple(found)


def _grant(inputs: Inputs, advice: BehoefteAdvies, law: str) -> GrantView:
    need = inputs.need_of(advice.id)
    given = inputs.details.needs.get(advice.id, Grant())
    views = [(item, route_view(inputs, advice, item)) for item in advice.routes]
    own = tuple(view for item, view in views if item.wet == law and item.status == "van_toepassing")
    back = Backing(behoefte=advice.id, route=next(item.route for item, _ in views if item.wet == law))
    hours = _hours(inputs, need, given.uren_per_week)
    much = _field(inputs, need, "omvang", given.omvang) if given.omvang.strip() else _per_week(hours, need)
    last = given.tot or inputs.facts.raw("besluit_tot", need)
    return GrantView(
        id=advice.id,
        steun=back,
        naam=inputs.need_name(advice),
        noemt=inputs.need_in_sentence(advice),
        soort_hulp=Waarde(given.soort_hulp or advice.naam, backing=(back,)),
        vraag=_own_words(need, advice),
        omvang=much,
        nodig=None if need.soort in _THINGS else _needed(inputs, need, much),
        uren=hours,
        van=_field(inputs, need, "besluit_van", day(given.van) if given.van else ""),
        tot=_field(inputs, need, "besluit_tot", day(given.tot) if given.tot else ""),
        aanbieder=_field(inputs, need, "aanbieder", given.aanbieder),
        doel=_field(inputs, need, "beoogd_resultaat", given.doel),
        deskundige=_field(inputs, need, "deskundige", ""),
        omvang_bron=inputs.facts.source("omvang_uren_week", need),
        routes=own,
        andere=tuple(view for item, view in views if item.wet != law),
        redenen=tuple(reason for view in own for reason in view.weten if not reason.gegeven),
        oordelen=tuple(reason for view in own for reason in view.weten if reason.gegeven),
        laatste_dag=last if isinstance(last, date) else None,
    )


def _needed(inputs: Inputs, need: Behoefte, much: Line) -> Line:
    """What is needed before anybody's own share goes off: the recorded hours, else what is granted."""
    recorded = inputs.facts.value("omvang_uren_week", "", need)
    return _per_week(recorded, need) if isinstance(recorded, Waarde) else much


def _own_words(need: Behoefte, advice: BehoefteAdvies) -> Waarde | None:
    words = need.omschrijving.strip()
    return Waarde(words, "citaat", (Backing(behoefte=advice.id, gegeven="omschrijving"),)) if words else None


def _field(inputs: Inputs, need: Behoefte, name: str, given: str) -> Line:
    if given.strip():
        return Waarde(given, backing=(Backing(behoefte=need.id, gegeven=f"needs.{name}"),))
    missing = gap(name, about=inputs.called(need))
    return inputs.facts.value(name, missing.label, need)


def _hours(inputs: Inputs, need: Behoefte, given: Decimal | None) -> Line:
    return _field(inputs, need, "omvang_uren_week", number(given) if given is not None else "")


def _per_week(hours: Line, need: Behoefte) -> Line:
    """Hours a week; a thing is not counted in hours."""
    if isinstance(hours, Waarde):
        return replace(hours, tekst=f"{hours.tekst} uur per week")
    return Waarde("eenmalig", backing=(Backing(behoefte=need.id, gegeven="soort"),)) if need.soort in _THINGS else hours


def together(grants: tuple[GrantView, ...], inputs: Inputs) -> Waarde | None:
    """Hours recorded once for the whole case and meant for several needs at once: the total, never counted twice."""
    lumped = [item for item in grants if _is_lumped(item, inputs)]
    if len(lumped) < 2 or not isinstance(lumped[0].uren, Waarde):
        return None
    return replace(lumped[0].uren, tekst=f"{lumped[0].uren.tekst} uur per week")


def _is_lumped(item: GrantView, inputs: Inputs) -> bool:
    need = inputs.need_of(item.id)
    given = inputs.details.needs.get(item.id, Grant())
    recorded_here = inputs.facts.on_need("omvang_uren_week", need)
    own = recorded_here or given.uren_per_week is not None or bool(given.omvang.strip())
    return not own and isinstance(item.uren, Waarde)


def without_double(grants: tuple[GrantView, ...], inputs: Inputs) -> tuple[GrantView, ...]:
    """The grants, in which lumped hours are named as a total."""
    total = together(grants, inputs)
    if total is None:
        return grants
    words = replace(total, tekst=f"samen met de andere hulp {total.tekst}")
    return tuple(replace(item, omvang=words, nodig=words) if _is_lumped(item, inputs) else item for item in grants)


@dataclass(frozen=True)
class JudgedView:
    """A judgement of the college with its motivation, and the needs it is about; without a motivation it is a gap."""

    reden: ReasonView
    over: tuple[Waarde, ...]
    gat: Gat | None


def judgements_given(grants: tuple[GrantView, ...]) -> tuple[JudgedView, ...]:
    """Every judgement that was given, each motivation for its own needs."""
    found: dict[tuple[str, str], JudgedView] = {}
    for item in grants:
        for reason in item.oordelen:
            why = reason.oordeel.tekst if reason.oordeel else ""
            known = found.get((reason.zin.tekst, why))
            merged = once([known.reden, reason])[0] if known else reason
            over = (*(known.over if known else ()), item.noemt)
            about = "; ".join(name.tekst for name in over)
            missing = None if why else gap("oordeel_motivering", about=about)
            found[reason.zin.tekst, why] = JudgedView(merged, over, missing)
    return tuple(found.values())


def shared_reasons(grants: tuple[GrantView, ...]) -> tuple[tuple[ReasonView, ...], tuple[GrantView, ...]]:
    """Reasons that hold for every granted need said once, and the grants with only their own reasons left."""
    if len(grants) < 2:
        return (), grants
    common = set.intersection(*({reason.zin.tekst for reason in item.redenen} for item in grants))
    shared = once(reason for item in grants for reason in item.redenen if reason.zin.tekst in common)
    left = tuple(
        replace(item, redenen=tuple(reason for reason in item.redenen if reason.zin.tekst not in common))
        for item in grants
    )
    return shared, left


def once(reasons: Iterable[ReasonView]) -> tuple[ReasonView, ...]:
    """Each sentence once, backed by every need and law for which it counts."""
    merged: dict[str, ReasonView] = {}
    for reason in reasons:
        known = merged.get(reason.zin.tekst, reason)
        backing = dict.fromkeys((*known.zin.backing, *reason.zin.backing))
        merged[reason.zin.tekst] = replace(known, zin=replace(known.zin, backing=tuple(backing)))
    return tuple(merged.values())


@dataclass(frozen=True)
class WhyView:
    """Why the law carries some needs: the same words said once."""

    over: tuple[Waarde, ...]
    uitleg: tuple[Waarde, ...]


def reasons_why(grants: tuple[GrantView, ...]) -> tuple[WhyView, ...]:
    """The explanations, with the needs that share one together."""
    found: dict[tuple[str, ...], WhyView] = {}
    for item in grants:
        words = tuple(route.eigen_uitleg for route in item.routes if route.eigen_uitleg.tekst)
        known = found.get(tuple(text.tekst for text in words), WhyView((), words))
        uitleg = tuple(
            replace(one, backing=tuple(dict.fromkeys((*one.backing, *other.backing))))
            for one, other in zip(known.uitleg, words, strict=True)
        )
        found[tuple(text.tekst for text in words)] = WhyView((*known.over, item.noemt), uitleg)
    return tuple(found.values())
