"""Verlenging of wijziging: what the law carries now, beside what there was, without a day in between."""

from dataclasses import dataclass
from datetime import date, timedelta

from letters.backing import Gat, Waarde
from letters.checks import Blocker
from letters.grants import GrantView, granted, without_double
from letters.inputs import Inputs
from letters.laws import JEUGDWET, WMO, Law
from letters.soorten.base import Built, Kind, carried_by
from letters.soorten.basis import nothing_to_grant, skeleton
from letters.soorten.gedeeltelijk import HEARD
from letters.soorten.toekenning import fields_for

Line = Waarde | Gat


@dataclass(frozen=True)
class ChangeView:
    """One need, from old to new."""

    naam: Waarde
    was: Line
    omvang: Line
    van: Line
    oud_tot: Line | None
    sluit_aan: bool
    reden: Line


def _build(wet: Law, inputs: Inputs) -> Built:
    grants = without_double(granted(inputs, wet.naam), inputs)
    base = skeleton(inputs, wet, grants)
    changed = tuple(
        ChangeView(
            item.naam,
            inputs.field("tot_nu", item.id),
            item.omvang,
            item.van,
            _old_until(inputs, item),
            _days_between(inputs, item) == 0,
            inputs.field("anders_reden", item.id),
        )
        for item in grants
    )
    heard = any(inputs.typed(name) for name in HEARD)
    view = {**base.view, "gewijzigd": changed, "wordt_minder": False, "deel_zelf": f"delen/zelf-{wet.sleutel}.j2"}
    blockers = [*base.blockers, *([] if grants else [nothing_to_grant(wet)])]
    blockers += [
        Blocker(check="wijziging", wat=f"bij {item.noemt.tekst} zit er een dag tussen het oude en het nieuwe besluit")
        for item in grants
        if (_days_between(inputs, item) or 0) > 0
    ]
    if wet == JEUGDWET:
        blockers += base.eigen.blockers
    skipped = (
        base.not_needed | {"10", "11", "20"} | ({"7"} if wet == JEUGDWET else {"6"}) | (set() if heard else {"15"})
    )
    return Built(view, tuple(blockers), frozenset(skipped))


def _old_until(inputs: Inputs, item: GrantView) -> Line | None:
    """The last day of the old decision; there is none when there was no help yet."""
    if inputs.typed("tot_nu", item.id).lower().startswith("geen"):
        return None
    return inputs.field("oud_tot", item.id)


def _days_between(inputs: Inputs, item: GrantView) -> int | None:
    """How many days lie between the old decision and the new one, when both days are known."""
    old = inputs.typed("oud_tot", item.id)
    given = inputs.details.needs.get(item.id)
    new = (given.van if given else None) or inputs.facts.raw("besluit_van", inputs.need_of(item.id))
    if not old or not isinstance(new, date):
        return None
    return (new - date.fromisoformat(old) - timedelta(days=1)).days


def _kind(wet: Law) -> Kind:
    return Kind(
        id=f"wijziging-{wet.sleutel}",
        beslist=True,
        build=lambda inputs: _build(wet, inputs),
        groep=f"Besluiten {wet.zegt}",
        wet=wet.naam,
        template="besluit/wijziging",
        velden=(*fields_for(wet), *HEARD),
        velden_behoefte=("tot_nu", "oud_tot", "anders_reden"),
        behoeften=carried_by(wet.naam),
        toekenning=True,
        kindtekst="wijziging",
        moet_iets=f"De {wet.zegt} draagt nu geen enkele behoefte; er is dus niets te verlengen",
    )


KINDS = tuple(_kind(wet) for wet in (JEUGDWET, WMO))
