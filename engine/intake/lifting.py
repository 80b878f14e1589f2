"""Brings facts of the whole case, given at one need, to the case; two places that contradict are a problem."""

from dataclasses import replace

from engine.case import Antwoord, Behoefte
from engine.intake.findings import Findings
from engine.intake.needs import ReadNeed
from engine.rulebook import Rulebook
from engine.yamlread import Path_


def lift(
    facts: dict[str, Antwoord], needs: list[ReadNeed], book: Rulebook, findings: Findings
) -> tuple[dict[str, Antwoord], list[Behoefte]]:
    """The facts of the case and the needs, each fact at the level where the catalogue has it.

    A fact that counts per need may stay at the case: it then counts for every need.
    """
    case = dict(facts)
    places: dict[str, Path_] = {name: ("feiten", name) for name in case}
    lifted: list[Behoefte] = []
    for need in needs:
        own: dict[str, Antwoord] = {}
        for name, answer in need.behoefte.feiten.items():
            if book.feiten[name].niveau == "behoefte":
                own[name] = answer
                continue
            here = (*need.path, "feiten", name)
            earlier = case.get(name)
            if answer == Antwoord(None):
                continue
            if earlier is None or earlier.waarde is None:
                case[name], places[name] = answer, here
            elif answer.waarde is not None and answer.waarde != earlier.waarde:
                findings.add(here, f"dit feit geldt voor de hele zaak en staat {_where(places[name], findings)} anders")
        lifted.append(replace(need.behoefte, feiten=own))
    return case, lifted


def _where(path: Path_, findings: Findings) -> str:
    place = "bij de zaak" if path[0] == "feiten" else f"bij behoefte {int(path[1]) + 1}"
    return place + findings.line_of(path)
