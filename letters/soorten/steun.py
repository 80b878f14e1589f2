"""Letters that support: a ground for the CIZ, a motivation for an insurer, and letters to family and school.

What the CIZ, an insurer or a zorgkantoor decides is never ours: these letters ask and explain.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from engine import Advies
from letters.backing import Backing, Gat, Waarde
from letters.blocks import Beeld
from letters.checks import Blocker
from letters.dutch import capital
from letters.gaps import gap
from letters.inputs import Inputs
from letters.knowing import KnownView, known
from letters.pictures.arranged import Arranged, arranged_picture
from letters.soorten.base import Built, Kind, all_needs
from letters.soorten.los import NeedLine, loose, need_line
from letters.views import ReasonView, RouteView, route_view

Line = Waarde | Gat
_SHARED = ("toestemming_van", "toestemming_op")


@dataclass(frozen=True)
class CaseView:
    """One need as it is put to whoever decides: the law, what is known and what is not."""

    naam: Waarde
    noemt: Waarde
    route: RouteView
    weten: tuple[KnownView, ...]
    onbekend: tuple[Waarde, ...]


@dataclass(frozen=True)
class HelpView:
    """One need as a family reads it: who helps, when, and who decides."""

    naam: Waarde
    wie: Line
    wanneer: Line
    beslist: Line
    klaar: bool


def _recipient(inputs: Inputs) -> tuple[Line, ...]:
    to = inputs.details.recipient
    if to is None:
        return (gap("ontvanger_brief"),)
    lines = [to.naam, to.straat, f"{to.postcode} {to.plaats}"]
    return tuple(Waarde(line, backing=(Backing(gegeven="recipient"),)) for line in lines if line.strip())


def _under(law: str) -> Callable[[Advies], tuple[str, ...]]:
    def found(advies: Advies) -> tuple[str, ...]:
        return tuple(
            need.id
            for need in advies.behoeften
            if any(route.wet == law and route.status != "niet_van_toepassing" for route in need.routes)
        )

    return found


def _cases(inputs: Inputs, law: str) -> tuple[CaseView, ...]:
    found = []
    for advice in inputs.advies.behoeften:
        for route in advice.routes:
            if route.wet == law and route.status != "niet_van_toepassing":
                view = route_view(inputs, advice, route)
                told = {reason.zin.tekst for reason in view.weten}
                extra = tuple(item for item in known(inputs, advice, route) if item.zin.tekst not in told)
                name, called = inputs.need_name(advice), inputs.need_in_sentence(advice)
                found.append(
                    CaseView(name, called, view, extra, tuple(_unknown(inputs, reason) for reason in view.nog_onbekend))
                )
    return tuple(found)


def _unknown(inputs: Inputs, reason: ReasonView) -> Waarde:
    """What is not known yet, as the question that would settle it."""
    feit = inputs.book.feiten.get(reason.feit)
    asked = feit.vraag.replace("{kind}", "het kind") if feit else ""
    words = inputs.voiced(asked) or capital(reason.zin.tekst.removeprefix("Nog niet bekend: "))
    return replace(reason.zin, tekst=words)


def _asked(law: str) -> Callable[[Inputs], Built]:
    def build(inputs: Inputs) -> Built:
        cases = _cases(inputs, law)
        view = {**loose(inputs), "ontvanger": _recipient(inputs), "zaken": cases}
        skipped = set() if inputs.zaak.verhaal.strip() else {"verhaal"}
        blockers = () if cases else (Blocker(check="zaken", wat="een behoefte waarvoor deze wet past of kan passen"),)
        return Built(view, blockers, frozenset(skipped))

    return build


def _family(inputs: Inputs) -> Built:
    base = loose(inputs)
    helps = tuple(_help(inputs, need) for need in base["behoeften"])
    rows = tuple(Arranged(item.naam.tekst, _plain(item.beslist), item.klaar) for item in helps)
    name = inputs.details.child
    picture = arranged_picture(rows, (name.roepnaam or name.naam) if name else "uw gezin")
    view: Mapping[str, Any] = {**base, "hulp": helps, "beeld": Beeld(*picture)}
    return Built(view)


def _plain(line: Line) -> str:
    return line.tekst if isinstance(line, Waarde) else "nog niet duidelijk"


def _help(inputs: Inputs, need: NeedLine) -> HelpView:
    given = inputs.details.needs.get(need.id)
    filed = inputs.need_of(need.id)
    who = given.aanbieder.strip() if given else ""
    nobody = gap("aanbieder", about=inputs.called(filed))
    known = inputs.facts.value("aanbieder", nobody.label, filed)
    back = (Backing(behoefte=need.id, gegeven="needs.aanbieder"),)
    missing = gap("wie_beslist")
    return HelpView(
        naam=need.naam,
        wie=Waarde(who, backing=back) if who else known if isinstance(known, Waarde) else nobody,
        wanneer=inputs.field("wie_komt", need.id),
        beslist=need.past[0].beslisser if need.past else need.open[0].beslisser if need.open else missing,
        klaar=bool(need.past),
    )


def _school(inputs: Inputs) -> Built:
    lines = tuple(need_line(inputs, item) for item in inputs.advies.behoeften if item.soort == "school")
    return Built({**loose(inputs), "ontvanger": _recipient(inputs), "schoolhulp": lines})


def _kind(name: str, build: Callable[[Inputs], Built], *velden: str, tekst: str) -> Kind:
    return Kind(
        id=name,
        beslist=False,
        build=build,
        groep="Steun",
        template=f"steun/{name}",
        velden=velden,
        kindtekst=tekst,
    )


def _needing(kind: Kind, law: str, why: str) -> Kind:
    return replace(kind, behoeften=_under(law), moet_iets=why, wet=law, aan_ander=True)


_WRITTEN = ("onderbouwing", "geschreven_door", *_SHARED)

KINDS = (
    _needing(
        _kind("onderbouwing-wlz", _asked("Wlz"), *_WRITTEN, tekst="wlz"),
        "Wlz",
        "De Wlz past nu bij geen enkele behoefte; er is niets te onderbouwen",
    ),
    _needing(
        _kind("motivering-zorgverzekeraar", _asked("Zvw"), "vraag_aan", *_WRITTEN, tekst="zorg"),
        "Zvw",
        "De zorgverzekering past nu bij geen enkele behoefte",
    ),
    _needing(
        _kind("motivering-zorgkantoor", _asked("Wlz"), "vraag_aan", *_WRITTEN, tekst="zorg"),
        "Wlz",
        "De Wlz past nu bij geen enkele behoefte",
    ),
    replace(
        _kind("zo-is-het-geregeld", _family, "vaste_persoon", "bij_nood", tekst="geregeld"),
        velden_behoefte=("wie_komt",),
        behoeften=all_needs,
    ),
    replace(_kind("schoolbrief", _school, "school_nodig", "school_nood", *_SHARED, tekst="school"), aan_ander=True),
)
