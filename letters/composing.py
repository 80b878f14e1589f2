"""From advice to letter: the view of a kind, its words, a person's edits and the checklist."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engine import Advies, Rulebook, Zaak
from letters.backing import Backing, Gat, Tekst, Waarde, clean
from letters.checks import checked
from letters.citing import law
from letters.details import LetterDetails
from letters.dutch import capital
from letters.editing import edited
from letters.gaps import gap
from letters.inputs import Inputs
from letters.letter import Letter
from letters.markup import sections
from letters.soorten import KINDS, Kind
from letters.template import rendered
from letters.views import ReasonView

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
    return _composed(chosen, Inputs(advies, zaak, book, details))


def _composed(kind: Kind, inputs: Inputs) -> Letter:
    built = kind.build(inputs)
    text, values = rendered(f"{kind.id}.j2", {**_common(inputs), **built.view})
    title, secties = sections(text, values)
    secties = edited(secties, inputs.details.sections)
    details = inputs.details
    return Letter(
        kind=kind.id,
        beslist=kind.beslist,
        titel=title,
        secties=secties,
        dated=details.dated or inputs.advies.peildatum,
        signed_by=clean(details.signed_by),
        checks=checked(kind.id, secties, built.blockers, built.not_needed),
        advies_json=json.dumps(inputs.advies.model_dump(), default=str),
        afzender=clean(details.sender.organisatie or inputs.of_gemeente("college")),
    )


def _common(inputs: Inputs) -> Mapping[str, Any]:
    child = inputs.child
    return {
        "kind": Waarde(child),
        "Kind": Waarde(capital(child)),
        "wet": law,
        "gat": gap,
        "lijst": row,
        "steun": grounds_of,
        "kaal": bare,
        "advies": Backing(gegeven="advies"),
        "kind_bekend": inputs.details.child is not None,
        "peildatum": inputs.advies.peildatum,
    }


def grounds_of(items: Sequence[ReasonView | Waarde]) -> tuple[Backing, ...]:
    """What stands behind some values together, for a sentence that speaks about all of them."""
    values = [item if isinstance(item, Waarde) else item.zin for item in items]
    return tuple(dict.fromkeys(back for value in values for back in value.backing))


def bare(value: Waarde) -> Waarde:
    """A sentence without its full stop, so that its source can follow in the same sentence."""
    return replace(value, tekst=value.tekst.rstrip().removesuffix("."))


def row(items: Sequence[Waarde | Gat], last: str = ", ", between: str = ", ") -> tuple[Waarde | Gat | Tekst, ...]:
    """Values in a row, with ``between`` between them and ``last`` before the last one."""
    found: list[Waarde | Gat | Tekst] = []
    for index, item in enumerate(items):
        if index:
            found.append(Tekst(last if index == len(items) - 1 else between))
        found.append(item)
    return tuple(found)
