"""One case of a caseload told again by the tracing reference, in words and with every article."""

from datetime import date

from pydantic import BaseModel

from engine.advies import Spoor
from engine.case import Zaak
from engine.context import case_context, need_context
from engine.kleene import Waarheid, to_word
from engine.reasons import Words, explanation, tree
from engine.reference import evaluate
from engine.rulebook import Rulebook


class Waarom(BaseModel):
    """Why a route has its status for one need."""

    behoefte: str
    route: str
    wet: str
    uitkomst: Waarheid
    uitleg: str
    spoor: Spoor


def why(zaak: Zaak, behoefte: str, day: date, book: Rulebook) -> list[Waarom]:
    """Every route held against one need of a case, explained; raises ``KeyError`` when the case has no such need."""
    need = {item.id: item for item in zaak.behoeften}[behoefte]
    rules = book.at(day)
    case = case_context(zaak, day, book)
    context = need_context(case, need, zaak, day, book)
    traces = evaluate(rules, context, "behoefte", evaluate(rules, case, "zaak"))
    words = Words(book, context)
    found: list[Waarom] = []
    for route in book.routes_for(need.soort, need.voor):
        asked = route.alleen_als
        holds = asked is None or (traces[asked].value is True if asked in traces else context.facts.get(asked) == "ja")
        if route.status in traces and holds:
            rule = traces[route.status]
            found.append(
                Waarom(
                    behoefte=need.id,
                    route=route.id,
                    wet=route.wet,
                    uitkomst=to_word(rule.value),
                    uitleg=explanation(rule, words),
                    spoor=tree(rule, words),
                )
            )
    return found
