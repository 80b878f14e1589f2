"""The words every template can use: whom the letter speaks to, values, fields and citations."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engine import term_stand
from letters.backing import Backing, Gat, Tekst, Waarde
from letters.citing import law
from letters.dutch import capital, day
from letters.gaps import gap
from letters.inputs import Inputs
from letters.laws import JEUGDWET
from letters.terms import eighteenth
from letters.views import ReasonView


def common(inputs: Inputs) -> Mapping[str, Any]:
    """What every template sees, next to the view of its kind."""
    details = inputs.details
    own = inputs.zelf
    child = "u" if own else inputs.child
    return {
        "kind": Waarde(child),
        "Kind": Waarde(capital(child)),
        "zelf": own,
        "naam_kind": _child_name(inputs),
        "vertegenwoordiger": _representative(inputs),
        "rol": _role(inputs),
        "laatste_bezwaar": _last_objection(inputs),
        "wet": law,
        "gat": gap,
        "lijst": row,
        "steun": grounds_of,
        "kaal": bare,
        "advies": Backing(gegeven="advies"),
        "kind_bekend": details.child is not None,
        "ouders": tuple(Waarde(item.naam, backing=(Backing(gegeven="parents"),)) for item in details.parents),
        "van_gemeente": False,
        "jeugdhulp": may_be_youth(inputs),
        "ook": Waarde(_who_else(inputs)),
        "Ook": Waarde(capital(_who_else(inputs))),
        "ook_meer": _who_else(inputs) == "je ouders",
        "peildatum": inputs.advies.peildatum,
        "vorm": "natura",
        "andere_weg_moet": False,
        **_fields(inputs),
    }


def _fields(inputs: Inputs) -> Mapping[str, Any]:
    return {
        "veld": inputs.field,
        "weekdag": inputs.weekday_of,
        "regels": inputs.lines,
        "typt": inputs.typed,
        "heeft": lambda name, need="": isinstance(inputs.field(name, need), Waarde),
        "veldsteun": lambda name: Backing(gegeven=f"veld:{name}"),
    }


def may_be_youth(inputs: Inputs) -> bool:
    """Whether the Jeugdwet can still be about this person: its vertrouwenspersoon is not for every adult."""
    born = eighteenth(inputs.zaak.geboortedatum)
    if born is None or inputs.advies.peildatum < born:
        return True
    routes = [route for need in inputs.advies.behoeften for route in need.routes if route.wet == JEUGDWET.naam]
    return any(route.status != "niet_van_toepassing" for route in routes)


def _who_else(inputs: Inputs) -> str:
    """How a letter to a child calls who represents it."""
    details = inputs.details
    if details.parents or not details.representative:
        return "je ouder" if len(details.parents) == 1 else "je ouders"
    return f"je {details.representative_role.strip() or 'vertegenwoordiger'}"


def _child_name(inputs: Inputs) -> Waarde | Gat:
    child = inputs.details.child
    return Waarde(child.roepnaam or child.naam, backing=(Backing(gegeven="child"),)) if child else gap("kind_naam")


def _representative(inputs: Inputs) -> Waarde | Gat | None:
    if inputs.details.audience != "vertegenwoordiger":
        return None
    person = inputs.details.representative
    named = person.naam.strip() if person else ""
    return Waarde(named, backing=(Backing(gegeven="representative"),)) if named else gap("vertegenwoordiger")


def _role(inputs: Inputs) -> Waarde | Gat:
    role = inputs.details.representative_role.strip()
    return Waarde(role, backing=(Backing(gegeven="representative"),)) if role else gap("vertegenwoordiger_rol")


def _last_objection(inputs: Inputs) -> Waarde | None:
    dated = inputs.details.dated
    back = (Backing(artikel="Awb 6:7"), Backing(artikel="Awb 6:8"), Backing(gegeven="dated"))
    if dated is None:
        return None
    end = term_stand(inputs.book, "bezwaar", {"besluit_bekendgemaakt_op": dated}, dated).einde
    return Waarde(day(end.laatste), backing=back) if end else None


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
