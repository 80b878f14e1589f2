"""Toekenning: the beschikking for every need that one law carries, in natura or as a pgb."""

from letters.checks import Blocker
from letters.grants import GrantView, granted
from letters.inputs import Inputs
from letters.laws import JEUGDWET, WMO, Law
from letters.pgb import PGB_FACTS, budgets, pgb_law
from letters.soorten.base import Built, Kind, carried_by
from letters.soorten.basis import nothing_to_grant, skeleton
from letters.telling import told

WEIGHED = ("mening_gezin", "mening_telde", "kind_zei", "alternatieven")
WMO_FIELDS = ("verslag_op", "eigen_plan", "zonder_maatwerk", "eigen_bijdrage")
PGB_NEED = (
    *("pgb_waarom", "pgb_bedrag", "pgb_tarief", "pgb_berekening", "pgb_beheerder", "pgb_hulpverlener"),
    *("pgb_kwaliteit", "pgb_besteding"),
)


def fields_for(wet: Law) -> tuple[str, ...]:
    """What every decision under this law asks."""
    return WEIGHED if wet == JEUGDWET else (*WEIGHED, *WMO_FIELDS)


def _natura(wet: Law, inputs: Inputs) -> Built:
    """The decision in natura; a pgb has its own letter."""
    grants = granted(inputs, wet.naam)
    base = skeleton(inputs, wet, grants)
    blockers = [*base.blockers, *([] if grants else [nothing_to_grant(wet)])]
    if wet == JEUGDWET:
        blockers += base.eigen.blockers
    skipped = base.not_needed | {"10", "11", "20"} | (frozenset() if base.eigen.aftrek else {"15"})
    view = {**base.view, "deel_zelf": f"delen/zelf-{wet.sleutel}.j2"}
    return Built(view, tuple(blockers), skipped | _other_law(wet))


def _pgb(wet: Law, inputs: Inputs) -> Built:
    """The decision as a pgb: only the needs for which the family wants one."""
    all_grants = granted(inputs, wet.naam)
    grants = tuple(item for item in all_grants if _wants(inputs, item)) or all_grants
    base = skeleton(inputs, wet, grants)
    blockers = [*base.blockers, *([] if grants else [nothing_to_grant(wet)])]
    if wet == JEUGDWET:
        blockers += base.eigen.blockers
    for item in grants:
        need = inputs.need_of(item.id)
        for fact in PGB_FACTS[wet.sleutel]:
            if inputs.facts.raw(fact, need) == "nee":
                blockers.append(
                    Blocker(check="10", wat=f"aan een voorwaarde voor een pgb is niet voldaan bij {item.noemt.tekst}")
                )
    view = {
        **base.view,
        "deel_zelf": f"delen/zelf-{wet.sleutel}.j2",
        "mededelingen": told(grants, "pgb"),
        "vorm": "pgb",
        "pgb": budgets(inputs, wet, grants),
        "artikel_pgb": pgb_law(wet),
    }
    skipped = base.not_needed | {"11", "20"} | (frozenset() if base.eigen.aftrek else {"15"})
    return Built(view, tuple(blockers), skipped | _other_law(wet))


def _wants(inputs: Inputs, item: GrantView) -> bool:
    return inputs.facts.raw("gezin_wil_pgb", inputs.need_of(item.id)) == "ja"


def _other_law(wet: Law) -> frozenset[str]:
    """Demands that only the other law makes."""
    return frozenset({"7"} if wet == JEUGDWET else {"6"})


def _kind(wet: Law, pgb: bool) -> Kind:
    form = "-pgb" if pgb else ""
    return Kind(
        id=f"toekenning-{wet.sleutel}{form}",
        beslist=True,
        build=lambda inputs: _pgb(wet, inputs) if pgb else _natura(wet, inputs),
        groep=f"Besluiten {wet.zegt}",
        wet=wet.naam,
        template="besluit/pgb" if pgb else "besluit/toekenning",
        velden=(*fields_for(wet), *(("pgb_uitleg_op",) if pgb else ())),
        velden_behoefte=PGB_NEED if pgb else (),
        behoeften=carried_by(wet.naam),
        toekenning=True,
        kindtekst="toekenning",
        moet_iets=f"De {wet.zegt} draagt nu geen enkele behoefte; er is dus niets toe te kennen",
    )


KINDS = tuple(_kind(wet, pgb) for wet in (JEUGDWET, WMO) for pgb in (False, True))

__all__ = ["KINDS", "WEIGHED", "fields_for"]
