"""A letter to the child itself, at the level of twelve or of sixteen: what happens, in its own words."""

from letters.backing import Backing, Waarde
from letters.inputs import Inputs
from letters.letterhead import setting
from letters.soorten import Built, Kind
from letters.terms import birthday

CHILD_LETTER = "kind/brief"
_SUBJECT = {
    "toekenning": "De hulp komt",
    "gedeeltelijk": "Een deel van de hulp komt",
    "afwijzing": "Over de hulp die jullie vroegen",
    "wijziging": "De hulp verandert",
    "beeindiging": "Iemand anders gaat je helpen",
    "spoed": "Er komt nu snel hulp",
    "uitnodiging": "Praat je met ons mee?",
    "geregeld": "Zo is het geregeld",
    "school": "Een brief aan je school",
}


def is_for_child(inputs: Inputs) -> bool:
    """Whether the child itself reads this letter in its own words."""
    return inputs.details.audience in ("kind_12", "kind_16")


def for_child(kind: Kind, inputs: Inputs) -> Built:
    """The same letter as a child reads it; it decides nothing and goes beside the other one."""
    view = {
        **kind.build(inputs).view,
        "vertrouwenspersoon": setting(inputs, "vertrouwenspersoon"),
        "jong": inputs.details.audience == "kind_12",
        "beslist": kind.beslist,
        "leeftijd": _own_say(kind, inputs),
        "onderwerp": Waarde(_SUBJECT.get(kind.kindtekst, "Over jouw hulp")),
        "kind_deel": f"kind/{kind.kindtekst}.j2",
    }
    return Built(view)


def _own_say(kind: Kind, inputs: Inputs) -> Backing | None:
    """What stands behind the child's own say in youth help; nothing when its age is not known to be in that range."""
    born = inputs.zaak.geboortedatum
    young = inputs.details.audience == "kind_12"
    since, until = (birthday(born, age) for age in ((12, 16) if young else (16, 18)))
    today = inputs.advies.peildatum
    if kind.wet != "Jeugdwet" or not kind.toekenning or since is None or until is None:
        return None
    return Backing(gegeven="geboortedatum") if since <= today < until else None
