"""*Dan*: wat er in het plan rond achttien staat, wat nog van een antwoord afhangt en wat niet geldt."""

from engine.transition import Taak, TransitiePlan, plan
from tests.stappen.register import Table, rows, then, when
from tests.stappen.teksten import carries
from tests.stappen.world import World


@when("Schakel het plan voor achttien maakt")
def planned(wereld: World) -> None:
    assert _plan(wereld).zaak == "scenario"


@then("staan deze stappen in het plan")
@then("deze stappen staan in het plan")
def listed(wereld: World, datatable: Table) -> None:
    found = _plan(wereld)
    problems = [problem for row in rows(datatable, "stap") for problem in [_difference(row, found)] if problem]
    assert not problems, "\n".join(problems)


@then("hangen deze stappen af van een antwoord")
@then("deze stappen hangen af van een antwoord")
def waiting(wereld: World, datatable: Table) -> None:
    found = {step.item: [vraag.feit for vraag in step.vragen] for step in _plan(wereld).hangt_af}
    for row in rows(datatable, "stap"):
        stap = row["stap"][:3]
        assert stap in found, f"{stap} hangt niet van een antwoord af; wel: {sorted(found)}"
        for feit in filter(None, row.get("feit", "").replace(",", " ").split()):
            assert feit in found[stap], f"{stap} vraagt {found[stap]}, niet {feit}"


@then("gelden deze stappen niet")
@then("deze stappen gelden niet")
def not_applying(wereld: World, datatable: Table) -> None:
    found = {step.item: step.waarom for step in _plan(wereld).niet}
    for row in rows(datatable, "stap"):
        stap = row["stap"][:3]
        assert stap in found, f"{stap} staat niet bij wat niet geldt"
        assert carries(found[stap], row.get("omdat", "")), f"{stap}: {found[stap]}"


@then("staan deze stappen nergens in het plan: {stappen}")
def nowhere(wereld: World, stappen: str) -> None:
    made = _plan(wereld)
    named = {step.item for step in (*made.taken, *made.voorbij, *made.hangt_af, *made.niet)}
    assert not named & set(stappen.replace(",", " ").split()), sorted(named)


@then("toont het plan geen enkele stap")
@then("het plan toont geen enkele stap")
def silent(wereld: World) -> None:
    made = _plan(wereld)
    shown = [*made.taken, *made.hangt_af, *made.niet, *made.voorbij, *made.vlaggen, *made.mijlpalen]
    assert not shown
    assert made.verjaardag is None


@then("is de stand van het plan {stand:w}")
@then("de stand van het plan is {stand:w}")
def standing(wereld: World, stand: str) -> None:
    assert _plan(wereld).stand == stand


@then("vraagt het plan vooraf naar {feit:w} aan {wie}")
@then("het plan vraagt vooraf naar {feit:w} aan {wie}")
def asked_first(wereld: World, feit: str, wie: str) -> None:
    asked = {vraag.feit: vraag.wie for vraag in _plan(wereld).vooraf}
    assert asked.get(feit) == wie, asked


@then("vraagt het plan vooraf niets")
def asks_nothing(wereld: World) -> None:
    assert not _plan(wereld).vooraf


@then("biedt het plan een gesprek aan: {tekst}")
@then("het plan biedt een gesprek aan: {tekst}")
def offers(wereld: World, tekst: str) -> None:
    assert carries(_plan(wereld).gesprek, tekst), _plan(wereld).gesprek


@then("zegt stap {stap:w}: {tekst}")
@then("stap {stap:w} zegt: {tekst}")
def says(wereld: World, stap: str, tekst: str) -> None:
    task = _task(_plan(wereld), stap)
    assert tekst in task.zin, task.zin


@then("zijn dit de vlaggen: {vlaggen}")
@then("dit zijn de vlaggen: {vlaggen}")
def flagged(wereld: World, vlaggen: str) -> None:
    found = {vlag.id for vlag in _plan(wereld).vlaggen}
    wanted = set() if vlaggen == "geen" else set(vlaggen.replace(",", " ").split())
    assert found == wanted, f"vlaggen {sorted(found)}, verwacht {sorted(wanted)}"


@then("is de achttiende verjaardag {tekst}")
@then("de achttiende verjaardag is {tekst}")
def birthday_is(wereld: World, tekst: str) -> None:
    made = _plan(wereld)
    assert made.verjaardag is not None
    assert made.verjaardag.woorden == tekst


@then("noemt het plan geen enkele vaste dag")
def no_day(wereld: World) -> None:
    made = _plan(wereld)
    moments = [moment for task in (*made.taken, *made.hangt_af) for moment in (task.start, task.advies, task.uiterlijk)]
    assert all(moment is None or moment.dag is None for moment in moments)


def _plan(wereld: World) -> TransitiePlan:
    return plan(wereld.zaak, wereld.day, wereld.book)


def _difference(row: dict[str, str], made: TransitiePlan) -> str:
    stap = row["stap"][:3]
    tasks = [task for task in (*made.taken, *made.voorbij) if task.item == stap]
    if not tasks:
        why = [step.waarom for step in made.niet if step.item == stap] or [
            f"hangt af van {', '.join(vraag.feit for vraag in step.vragen)}"
            for step in made.hangt_af
            if step.item == stap
        ]
        return f"{stap} ontbreekt: {why}"
    if any(_same(row, task) for task in tasks):
        return ""
    found = [(str(_day(task, "start")), str(_day(task, "uiterlijk")), task.stand) for task in tasks]
    return f"{row}: gevonden {found}"


def _same(row: dict[str, str], task: Taak) -> bool:
    days = all(row.get(key, "?") in ("?", str(_day(task, key) or "")) for key in ("start", "uiterlijk"))
    return days and row.get("stand", "") in ("", task.stand)


def _day(task: Taak, key: str) -> object:
    moment = getattr(task, key)
    return moment.dag if moment else None


def _task(made: TransitiePlan, stap: str) -> Taak:
    found = [task for task in (*made.taken, *made.voorbij) if task.id == stap or task.item == stap]
    assert found, f"{stap} staat niet in het plan"
    return found[0]
