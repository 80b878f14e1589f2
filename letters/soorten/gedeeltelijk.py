"""Gedeeltelijke toekenning: what is granted and what is not; the extent first, then what the family does itself."""

from dataclasses import dataclass, replace
from decimal import Decimal

from letters.backing import Gat, Waarde
from letters.checks import Blocker
from letters.dutch import number
from letters.gaps import gap
from letters.grants import GrantView, granted, without_double
from letters.inputs import Inputs
from letters.laws import JEUGDWET, WMO, Law
from letters.ownpower import OwnPower
from letters.soorten.base import Built, Kind, carried_by
from letters.soorten.basis import nothing_to_grant, skeleton
from letters.soorten.toekenning import fields_for

Line = Waarde | Gat
_OWN = "eigen_mogelijkheden_uren_week"
NOT_GRANTED = ("niet_wat", "niet_reden", "niet_artikel", "oordeel_door", "oordeel_functie")
HEARD = ("gehoord_op", "gehoord_zei", "niet_gehoord")


@dataclass(frozen=True)
class PartView:
    """One need of which a part is granted."""

    grant: GrantView
    nodig: Line | None
    zelf: Line | None
    wel: Line
    niet: Line
    artikel: Line
    reden: Line
    door: Line
    functie: Line


def _build(wet: Law, inputs: Inputs) -> Built:
    every = without_double(granted(inputs, wet.naam), inputs)
    cut = tuple(item for item in every if _is_cut(inputs, item)) or every
    base = skeleton(inputs, wet, every)
    parts = tuple(_part(inputs, wet, item, base.eigen) for item in cut)
    whole = tuple(item for item in every if item not in cut)
    view = {
        **base.view,
        "delen": parts,
        "toegekend": tuple(item for item in base.view["toegekend"]),
        "heel": whole,
        "eigen_telt": any(item.naar_eigen_mogelijkheden for item in cut),
        "deel_zelf": "delen/zelf-gedeeltelijk.j2",
        "andere_weg_moet": True,
    }
    blockers = [*base.blockers, *([] if every else [nothing_to_grant(wet)])]
    if base.eigen.zonder_regels and wet == JEUGDWET:
        blockers.append(Blocker(check="6", wat="de verordening heeft geen regels over eigen kracht: ken alle uren toe"))
    return Built(view, tuple(blockers), base.not_needed | {"10", "11", "20"} | ({"7"} if wet == JEUGDWET else {"6"}))


def _is_cut(inputs: Inputs, item: GrantView) -> bool:
    return bool(inputs.typed("niet_wat", item.id) or inputs.typed("niet_reden", item.id)) or _own(inputs, item) > 0


def _needed(inputs: Inputs, item: GrantView) -> Line | None:
    """What is needed in all; the extent of a part says nothing about the whole."""
    need = inputs.need_of(item.id)
    typed = inputs.field("nodig", item.id)
    if isinstance(typed, Waarde) or item.nodig is None:
        return typed if isinstance(typed, Waarde) else None
    recorded = inputs.facts.raw("omvang_uren_week", need) is not None
    return item.nodig if recorded else gap("nodig", about=inputs.called(need))


def _own(inputs: Inputs, item: GrantView) -> Decimal:
    raw = inputs.facts.raw(_OWN, inputs.need_of(item.id))
    return Decimal(raw) if isinstance(raw, int | Decimal) else Decimal(0)


def _part(inputs: Inputs, wet: Law, item: GrantView, power: OwnPower) -> PartView:
    need = inputs.need_of(item.id)
    own = _own(inputs, item)
    given = inputs.details.needs.get(item.id)
    raw = (
        given.uren_per_week if given and given.uren_per_week is not None else inputs.facts.raw("omvang_uren_week", need)
    )
    hours = Decimal(raw) if isinstance(raw, int | Decimal) else None
    back = (inputs.facts.backing(_OWN, need), inputs.facts.backing("omvang_uren_week", need))
    wel: Line = item.omvang
    niet: Line = inputs.field("niet_wat", item.id)
    if own and hours is not None and hours >= own:
        wel = Waarde(f"{number(hours - own)} uur per week", backing=back)
        niet = niet if isinstance(niet, Waarde) else Waarde(f"{number(own)} uur per week", backing=back)
    article = inputs.field("niet_artikel", item.id)
    if not isinstance(article, Waarde) and wet == JEUGDWET and isinstance(power.artikel, Waarde):
        article = replace(power.artikel, tekst=f"{power.artikel.tekst} van de verordening")
    return PartView(
        grant=item,
        nodig=_needed(inputs, item),
        zelf=Waarde(f"{number(own)} uur per week", backing=back[:1]) if own else None,
        wel=wel,
        niet=niet,
        artikel=article,
        reden=inputs.field("niet_reden", item.id),
        door=inputs.field("oordeel_door", item.id),
        functie=inputs.field("oordeel_functie", item.id),
    )


def _kind(wet: Law) -> Kind:
    return Kind(
        id=f"gedeeltelijk-{wet.sleutel}",
        beslist=True,
        build=lambda inputs: _build(wet, inputs),
        groep=f"Besluiten {wet.zegt}",
        wet=wet.naam,
        template="besluit/gedeeltelijk",
        velden=(*fields_for(wet), *HEARD),
        velden_behoefte=("nodig", *NOT_GRANTED),
        behoeften=carried_by(wet.naam),
        toekenning=True,
        kindtekst="gedeeltelijk",
        moet_iets=f"De {wet.zegt} draagt nu geen enkele behoefte; er is dus niets gedeeltelijk toe te kennen",
    )


KINDS = tuple(_kind(wet) for wet in (JEUGDWET, WMO))
