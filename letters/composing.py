"""From advice to letter: the view of a kind, its words, a person's edits and the checklist."""

from engine import Advies, Rulebook, Zaak
from letters.attaching import attachment
from letters.backing import clean
from letters.checks import Blocker, checked, demands
from letters.childletter import CHILD_LETTER, for_child, is_for_child
from letters.details import LetterDetails
from letters.editing import edited
from letters.illustrating import illustrated
from letters.inputs import Inputs
from letters.letter import Letter
from letters.markup import sections
from letters.narrative import reported
from letters.soorten import KINDS, Kind
from letters.template import rendered
from letters.voice import common, may_be_youth

_NO_DETAILS = LetterDetails()


class UnknownKind(ValueError):
    """There is no such kind of letter; the message names the kinds there are."""


def compose(kind: str, advies: Advies, zaak: Zaak, book: Rulebook, details: LetterDetails = _NO_DETAILS) -> Letter:
    """The letter of a kind on an advice.

    Every sentence that claims something carries what backs it; what nobody gave is a marked gap. Raises ``UnknownKind``
    for a kind that does not exist and ``ValueError`` when advice and case do not belong together.
    """
    chosen = KINDS.get(kind)
    if chosen is None:
        raise UnknownKind(f"er is geen brief '{kind}'; kies uit {', '.join(KINDS)}")
    if [item.id for item in advies.behoeften] != [item.id for item in zaak.behoeften] or advies.zaak != zaak.id:
        raise ValueError("dit advies hoort niet bij deze zaak")
    return _composed(chosen, Inputs(advies, zaak, book, details, chosen.aan_ander))


def _composed(kind: Kind, inputs: Inputs) -> Letter:
    built = for_child(kind, inputs) if is_for_child(inputs) else kind.build(inputs)
    own = is_for_child(inputs)
    words = CHILD_LETTER if own else kind.words
    text, values = rendered(f"{words}.j2", {**common(inputs), **built.view})
    title, secties = sections(text, values)
    secties = illustrated(secties, inputs)
    secties = edited(secties, inputs.details.sections)
    details = inputs.details
    found = reported(secties, inputs.book, _local_article(inputs), inputs.facts.raw("kalender_24_uur_gemaakt") == "ja")
    wrong = [Blocker(check="lint", wat=f"{item.plek}: ‘{item.zin}’") for item in found if item.blokkerend]
    name = words if own else kind.id
    skipped = built.not_needed | _not_for_this_reader(name, inputs)
    return Letter(
        kind=kind.id,
        beslist=kind.beslist and not own,
        titel=title,
        secties=secties,
        dated=details.dated or inputs.advies.peildatum,
        signed_by=clean(details.signed_by),
        checks=checked(name, secties, (*built.blockers, *wrong), skipped),
        advies_json=attachment(kind, inputs),
        afzender=clean(details.sender.organisatie or inputs.of_gemeente("college")),
        meldingen=found,
    )


def _local_article(inputs: Inputs) -> str:
    """The article of the verordening on eigen kracht: with it, some arguments are no longer wrong."""
    gemeente = inputs.book.gemeenten.get(inputs.zaak.gemeente)
    local = gemeente.jeugd.artikel_eigen_kracht if gemeente and gemeente.jeugd else None
    return str(inputs.facts.raw("verordening_artikel_eigen_kracht") or local or "")


def _not_for_this_reader(name: str, inputs: Inputs) -> frozenset[str]:
    """The vertrouwenspersoon of the Jeugdwet is not for an adult without jeugdhulp."""
    asked = {check.id for check in demands(name)}
    return frozenset({"vertrouwenspersoon"} & asked) if not may_be_youth(inputs) else frozenset()
