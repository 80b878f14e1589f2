"""What somebody recorded and the law asks about, also where the law is still open: the facts, each with who said it."""

from dataclasses import dataclass

from engine import BehoefteAdvies, RouteAdvies, facts_of_route
from letters.backing import Waarde
from letters.facts import said_by
from letters.inputs import Inputs

_TOLD = ("ja_nee", "keuze")


@dataclass(frozen=True)
class KnownView:
    """One recorded fact on which a law turns, and who said it."""

    zin: Waarde
    bron: Waarde


def known(inputs: Inputs, need: BehoefteAdvies, route: RouteAdvies) -> tuple[KnownView, ...]:
    """Each recorded fact of the route once; what nobody said with a source is left out."""
    filed = inputs.need_of(need.id)
    found = []
    for name in facts_of_route(inputs.book, route.route, need.soort, need.voor, inputs.advies.peildatum):
        feit, answer = inputs.book.feiten[name], inputs.facts.answer(name, filed)
        if answer is None or not answer.bron or feit.soort not in _TOLD or feit.klasse == "besluit":
            continue
        back = (inputs.facts.backing(name, filed),)
        told = inputs.voiced(feit.sentence(answer.waarde).replace("{kind}", "het kind"))
        found.append(
            KnownView(Waarde(told, "zin", back), Waarde(said_by(inputs.book, answer.bron, answer.datum), backing=back))
        )
    return tuple(found)
