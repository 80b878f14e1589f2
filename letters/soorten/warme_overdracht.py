"""Warme overdracht 18+: to whoever helps after eighteen, with a profile of one page. It decides nothing."""

from dataclasses import dataclass
from datetime import date

from engine.transition import BehoefteOmslag, Taak, TransitiePlan, compare_birthday
from letters.backing import Backing, Gat, Waarde
from letters.checks import Blocker
from letters.dutch import capital, day, listed
from letters.gaps import gap
from letters.handover import Meeting
from letters.inputs import Inputs
from letters.letterhead import concerned, letterhead
from letters.soorten.base import Built, Kind

_OPEN = ("te_laat", "deze_week", "haast", "lopend", "onzeker", "later")
_FIRST = ("te_laat", "deze_week", "haast", "lopend")
_SILENT = ("eerst_vragen", "gesprek", "niet_tonen")
_MOST = 15
_GIVEN = Backing(gegeven="handover")
_PLAN = Backing(gegeven="transitie")


@dataclass(frozen=True)
class NeedRow:
    """One need across the birthday."""

    naam: Waarde
    nu: Waarde
    straks: Waarde
    beslisser: Waarde
    verandert: bool


@dataclass(frozen=True)
class StepRow:
    """An open decision or step, with who takes it and until when."""

    titel: Waarde
    wie: Waarde
    uiterlijk: Waarde | None


@dataclass(frozen=True)
class MeetingRow:
    """A date at which people meet."""

    dag: Waarde | Gat
    wie: Waarde | Gat
    waarover: Waarde | Gat


def build(inputs: Inputs) -> Built:
    """The view of one handover. Nothing is listed for whom nothing may be listed yet."""
    made = _plan(inputs)
    silent = made is not None and made.stand in _SILENT
    given = inputs.details.handover
    steps = () if silent or made is None else _steps(inputs, made)
    view = {
        "hoofd": letterhead(inputs),
        "betreft": concerned(inputs),
        "ontvanger": _said(given.ontvanger, "ontvanger"),
        "woorden": _lines(given.eigen_woorden),
        "gaat_goed": _lines(given.gaat_goed),
        "helpt": _lines(given.helpt),
        "toestemming_van": _said(given.toestemming_van, "toestemming_van"),
        "toestemming_op": _day(given.toestemming_op, "toestemming_op"),
        "toestemming_voor": _said(given.toestemming_voor, "toestemming_voor"),
        "verjaardag": None if silent or made is None else _birthday(made),
        "behoeften": () if silent else _needs(inputs),
        "stappen": steps,
        "meer": Waarde(str(len(_open(made)) - _MOST), backing=(_PLAN,)) if made and len(_open(made)) > _MOST else None,
        "vragen": () if silent or made is None else _questions(inputs, made),
        "afspraken": tuple(_meeting(one) for one in given.afspraken),
        "aard": Backing(gegeven="soort_brief"),
    }
    blockers = [Blocker(check="gesprek", wat="eerst een gesprek of een vraag aan de arts")] if silent else []
    skipped = frozenset() if steps else frozenset({"besluiten"})
    return Built(view, tuple(blockers), skipped)


def _plan(inputs: Inputs) -> TransitiePlan | None:
    if inputs.details.handover.plan:
        return inputs.details.handover.plan
    return TransitiePlan.model_validate(inputs.advies.transitie) if inputs.advies.transitie else None


def _said(text: str, name: str) -> Waarde | Gat:
    return Waarde(text, backing=(_GIVEN,)) if text.strip() else gap(name)


def _lines(text: str) -> tuple[Waarde, ...]:
    return tuple(Waarde(line.strip(), "citaat", (_GIVEN,)) for line in text.splitlines() if line.strip())


def _day(found: date | None, name: str) -> Waarde | Gat:
    return Waarde(day(found), backing=(_GIVEN,)) if found else gap(name)


def _birthday(made: TransitiePlan) -> Waarde | None:
    return Waarde(made.verjaardag.woorden, backing=(_PLAN,)) if made.verjaardag else None


def _needs(inputs: Inputs) -> tuple[NeedRow, ...]:
    found = inputs.details.handover.vergelijking or compare_birthday(inputs.zaak, inputs.book)
    known = {need.id for need in inputs.advies.behoeften}
    return tuple(_need(inputs, one) for one in found.behoeften if one.id in known)


def _need(inputs: Inputs, one: BehoefteOmslag) -> NeedRow:
    back = (Backing(behoefte=one.id, gegeven="vergelijking"),)
    deciders = [law.na.beslisser for law in one.wetten if law.na.status == "van_toepassing"]
    maybe = [law for law in one.wetten if law.na.status == "nader_onderzoek"]
    after = listed(one.draagt_na)
    if not after:
        after = f"nog niet duidelijk: {listed([law.wet for law in maybe])}" if maybe else "geen van deze wetten"
        deciders = [law.na.beslisser for law in maybe]
    who = listed([inputs.party(name) for name in dict.fromkeys(deciders)]) or "niemand"
    name = inputs.called(inputs.need_of(one.id))
    return NeedRow(
        naam=Waarde(capital(name), backing=(Backing(behoefte=one.id),)),
        nu=Waarde(listed(one.draagt_voor) or "nog niet duidelijk", backing=back),
        straks=Waarde(after, backing=back),
        beslisser=Waarde(who, backing=back),
        verandert=one.draagt_voor != one.draagt_na,
    )


def _open(made: TransitiePlan) -> list[Taak]:
    tasks = [task for task in made.taken if task.soort == "taak"]
    first = [task for task in tasks if task.stand in _FIRST]
    return first + [task for task in tasks if task.stand in _OPEN and task.stand not in _FIRST and _is_hard(task)]


def _is_hard(task: Taak) -> bool:
    return task.uiterlijk is not None and task.uiterlijk.hard is not None


def _steps(inputs: Inputs, made: TransitiePlan) -> tuple[StepRow, ...]:
    return tuple(
        StepRow(
            titel=Waarde(_voiced(inputs, task.titel), backing=(_PLAN,)),
            wie=Waarde(_voiced(inputs, task.wie), backing=(_PLAN,)),
            uiterlijk=Waarde(task.uiterlijk.woorden, backing=(_PLAN,)) if task.uiterlijk else None,
        )
        for task in sorted(_open(made)[:_MOST], key=_latest)
    )


def _latest(task: Taak) -> date:
    """The day by which it must be done; what has no day comes last."""
    return (task.uiterlijk.laatst if task.uiterlijk else None) or date.max


def _questions(inputs: Inputs, made: TransitiePlan) -> tuple[tuple[Waarde, Waarde], ...]:
    return tuple(
        (Waarde(_voiced(inputs, one.vraag), backing=(_PLAN,)), Waarde(one.wie, backing=(_PLAN,)))
        for one in made.vragen[:5]
    )


def _voiced(inputs: Inputs, text: str) -> str:
    return capital(inputs.voiced(text).replace("de jongere", inputs.child if inputs.details.child else "de jongere"))


def _meeting(one: Meeting) -> MeetingRow:
    return MeetingRow(
        _day(one.dag, "afspraak_dag"), _said(one.wie, "afspraak_wie"), _said(one.waarover, "afspraak_waarover")
    )


KIND = Kind(
    id="warme-overdracht",
    beslist=False,
    build=build,
    groep="Steun",
    kindtekst="overdracht",
    aan_ander=True,
)
