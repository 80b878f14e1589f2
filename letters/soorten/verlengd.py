"""Verlengde jeugdhulp: the Jeugdwet goes on after eighteen, on one of the three grounds of its article 1.1."""

from dataclasses import dataclass
from datetime import date

from letters.backing import Backing, Waarde
from letters.checks import Blocker
from letters.citing import law
from letters.dutch import day
from letters.facts import judged_words, said_by
from letters.grants import GrantView, granted
from letters.inputs import Inputs
from letters.laws import JEUGDWET
from letters.soorten.base import Built, Kind, carried_by
from letters.soorten.basis import nothing_to_grant, skeleton
from letters.soorten.toekenning import fields_for
from letters.terms import birthday, eighteenth
from letters.views import ReasonView

_JUDGED = ("voortzetting_bepaald", "noodzaak_bepaald_voor_18", "hervatting_bepaald")
_STATED = ("jeugdhulp_gestart_voor_18", *_JUDGED)
_LAST_AGE = 23
_UNTIL_18, _AFTER_18 = "Jeugdwet 1.1 jeugdige 1°", "Jeugdwet 1.1 jeugdige 4°"


@dataclass(frozen=True)
class LongerView:
    """One need with what was judged about going on after eighteen."""

    naam: Waarde
    gronden: tuple[ReasonView, ...]


def build(inputs: Inputs) -> Built:
    """The decision on help that goes on after eighteen."""
    every = granted(inputs, JEUGDWET.naam)
    grants = tuple(item for item in every if _is_judged(inputs, item)) or every
    base = skeleton(inputs, JEUGDWET, grants)
    end = birthday(inputs.zaak.geboortedatum, _LAST_AGE)
    adult = eighteenth(inputs.zaak.geboortedatum)
    view = {
        **base.view,
        "deel_zelf": "delen/zelf-jeugdwet.j2",
        "achttien": None,
        "verlengd": tuple(LongerView(item.naam, _grounds(inputs, item)) for item in grants),
        "gaf_oordeel": tuple(item for item in base.view["gaf_oordeel"] if item.reden.feit not in _JUDGED),
        "drieentwintig": Waarde(day(end), backing=(Backing(gegeven="geboortedatum"),)) if end else None,
        "wie_wordt": Waarde("u wordt dan" if inputs.zelf else f"{inputs.child} wordt dan"),
        "artikelen_van": _articles,
        "nog_geen_18": adult is not None and inputs.advies.peildatum < adult,
        "gold_op": Waarde(day(inputs.advies.peildatum), backing=(Backing(gegeven="advies"),)),
    }
    blockers = [*base.blockers, *base.eigen.blockers, *([] if grants else [nothing_to_grant(JEUGDWET)])]
    blockers += [
        Blocker(check="verlengd", wat=f"{item.noemt.tekst} loopt door na de drieëntwintigste verjaardag")
        for item in grants
        if end and item.laatste_dag and item.laatste_dag >= end
    ]
    skipped = base.not_needed | {"7", "10", "11", "14", "20"} | (frozenset() if base.eigen.aftrek else {"15"})
    return Built(view, tuple(blockers), skipped)


def _articles(item: GrantView) -> tuple[Waarde, ...]:
    """The legal basis after eighteen: not that somebody is younger, but that help may go on."""
    kept = tuple(found for found in item.artikelen if found.tekst not in (_UNTIL_18, _AFTER_18))
    return (*kept, law(_AFTER_18))


def _is_judged(inputs: Inputs, item: GrantView) -> bool:
    need = inputs.need_of(item.id)
    return any(inputs.facts.raw(name, need) == "ja" for name in _JUDGED)


def _grounds(inputs: Inputs, item: GrantView) -> tuple[ReasonView, ...]:
    if not _is_judged(inputs, item):
        return ()
    need = inputs.need_of(item.id)
    found = []
    for name in _STATED:
        answer = inputs.facts.answer(name, need)
        if answer is None or answer.waarde != "ja":
            continue
        back = (inputs.facts.backing(name, need),)
        judged = judged_words(answer.oordeel) if answer.oordeel else ""
        when: date | None = answer.datum
        found.append(
            ReasonView(
                feit=name,
                zin=Waarde(inputs.voiced(inputs.book.feiten[name].sentence("ja")), "zin", back),
                bron=Waarde(said_by(inputs.book, answer.bron, when), backing=back) if answer.bron else None,
                artikel=law("Jeugdwet 1.1 jeugdige 4°"),
                oordeel=Waarde(judged, "citaat", back) if judged else None,
                aanname=False,
                besluit=name in _JUDGED,
                onbekend=False,
                van_ons=inputs.book.same_party(answer.bron, "gemeente") if answer.bron else False,
                wanneer=Waarde(day(when), backing=back) if when else None,
            )
        )
    return tuple(found)


KINDS = (
    Kind(
        id="verlengde-jeugdhulp",
        beslist=True,
        build=build,
        groep="Besluiten Jeugdwet",
        wet=JEUGDWET.naam,
        template="besluit/verlengd",
        velden=fields_for(JEUGDWET),
        behoeften=carried_by(JEUGDWET.naam),
        toekenning=True,
        kindtekst="toekenning",
        moet_iets="De Jeugdwet draagt nu geen enkele behoefte; er is dus niets te verlengen",
    ),
)
