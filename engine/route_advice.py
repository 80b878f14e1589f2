"""One law held against one need: status, decider, forms, steps, reservations and what would change it."""

from collections.abc import Iterable
from dataclasses import dataclass

from engine.advies import AndersAls, Mededeling, Papier, RouteAdvies, Stapje, Status, Wetswijziging, Wijziging
from engine.changing import law_changes
from engine.context import Context
from engine.counterfactual import Change, Memo, flips
from engine.grounds import leaves as ground_leaves
from engine.grounds import sources
from engine.inquiries import inquiries
from engine.kleene import Kleene
from engine.model import Blad, Document, Keuze, Navraag, Route, Stap
from engine.model import Mededeling as Melding
from engine.questions import asked, assumptions
from engine.reasons import Words, explanation, place, reasons, shown, tree
from engine.reference import RuleTrace, Trace
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet
from engine.supporting import reservations, still_to_judge, supporting
from engine.timed_step import timed_step

STATUS: dict[Kleene, Status] = {True: "van_toepassing", False: "niet_van_toepassing", None: "nader_onderzoek"}


@dataclass(frozen=True)
class NeedView:
    """Everything known about one need: its context, the case's, and the traces of both."""

    context: Context
    case: Context
    traces: dict[str, RuleTrace]
    rules: RuleSet
    book: Rulebook
    words: Words
    memo: Memo

    def holds(self, name: str | None) -> bool:
        """Whether a conclusion or recorded fact is *ja*; no name always holds."""
        if name is None:
            return True
        if name in self.traces:
            return self.traces[name].value is True
        return self.context.facts.get(name) == "ja"

    def open(self, name: str) -> bool:
        """Whether a conclusion is *onbekend*, or a fact not recorded."""
        if name in self.traces:
            return self.traces[name].value is None
        return name not in self.context.facts

    def chosen(self, choices: Iterable[Keuze]) -> list[str]:
        """The values whose conditions hold."""
        return [self.words.fill(item.waarde) for item in self.holding(choices)]

    def holding(self, choices: Iterable[Keuze]) -> Iterable[Keuze]:
        """The choices whose conditions hold."""
        return (
            item
            for item in choices
            if self.holds(item.als)
            and not (item.niet_als and self.holds(item.niet_als))
            and (item.als_onbekend is None or self.open(item.als_onbekend))
        )


def route_advice(route: Route, view: NeedView, here: str) -> RouteAdvies:
    """The advice of one route; roles between laws are settled afterwards (see ``engine.bridging``)."""
    rule = view.traces[route.status]
    status = STATUS[rule.value]
    leaves = _resting(rule, view)
    flipped = flips(rule, view.traces, view.context, view.case, view.rules, view.book, view.memo)
    changes = [item for item in flipped if not any(_not_named(name, new, view) for name, new in item[0].items())]
    steps = _steps(route, view, status, leaves)
    decider = _decider(route, view, here)
    told = _told(route, view, status)
    deciding = asked(rule, view.words)
    more = [item for item in route.navragen if _applies(item, view, status)]
    found = sources(rule)
    cited = [view.book.cite(bron) for bron in found]
    cited += [step.artikel for step in steps if step.artikel] + [item.artikel for item in told]
    return RouteAdvies(
        wet=route.wet,
        status=status,
        rol=route.rol if status == "van_toepassing" else None,
        beslisser=decider,
        leveringsvormen=view.chosen(route.leveringsvormen) if status != "niet_van_toepassing" else [],
        artikelen=list(dict.fromkeys(cited)),
        uitleg=explanation(rule, view.words),
        vragen=deciding,
        nog_te_beslissen=[step.zin for step in steps],
        voorbehoud=reservations(leaves, view.context, view.book),
        vervolgstap=_next(route, view, status, steps),
        anders_als=_otherwise(changes, view),
        aannames=assumptions(rule, changes, view.words),
        redenen=reasons(ground_leaves(rule), view.words),
        stappen=steps,
        documenten=_papers(route, view, status),
        mededelingen=told,
        navragen=inquiries(more, deciding, view.words),
        let_op=_warnings(rule),
        wetswijzigingen=_changes(route, view),
        vindplaatsen=[place(bron, view.book) for bron in found],
        route=route.id,
    ).with_trace(lambda: tree(rule, view.words))


def _resting(rule: RuleTrace, view: NeedView) -> list[Trace]:
    if rule.value is False:
        return list(ground_leaves(rule))
    return supporting(rule, lambda leaf: leaf.presumed or still_to_judge(leaf, view.context, view.book) is not None)


def _decider(route: Route, view: NeedView, here: str) -> str:
    choice = next(iter(view.holding(route.beslisser)), None)
    if choice is None:
        return "onbekend"
    decider = view.words.fill(choice.waarde)
    competent = view.context.facts.get("bevoegde_gemeente")
    named = decider == "gemeente" and not choice.zonder_naam
    if named and isinstance(competent, str) and here and competent.lower() != here.lower():
        return f"gemeente {competent}"
    return decider


def _applies(item: Stap | Melding | Navraag | Document, view: NeedView, status: Status) -> bool:
    return status in item.bij and view.holds(item.als) and not (item.niet_als and view.holds(item.niet_als))


def _steps(route: Route, view: NeedView, status: Status, leaves: list[Trace]) -> list[Stapje]:
    steps: list[Stapje] = []
    for stap in route.stappen:
        if _applies(stap, view, status):
            steps.append(_step(stap, view))
    if status != "niet_van_toepassing":
        steps.extend(_undecided(leaves, view))
    unique = {(step.tekst, step.door): step for step in reversed(steps)}
    return [step for step in steps if unique[step.tekst, step.door] is step]


def _told(route: Route, view: NeedView, status: Status) -> list[Mededeling]:
    return [
        Mededeling(tekst=view.words.fill(item.tekst), artikel=view.book.cite(item.bron))
        for item in route.mededelingen
        if _applies(item, view, status)
    ]


def _papers(route: Route, view: NeedView, status: Status) -> list[Papier]:
    return [
        Papier(tekst=view.words.fill(item.tekst), artikel=view.book.cite(item.bron))
        for item in route.documenten
        if _applies(item, view, status)
    ]


def _step(stap: Stap, view: NeedView) -> Stapje:
    tekst, door = view.words.fill(stap.tekst), view.book.party(stap.door)
    if not stap.termijn:
        return Stapje(tekst=tekst, door=door, artikel=view.book.cite(stap.bron) if stap.bron else "")
    return timed_step(tekst, door, stap.termijn, view.words, view.context)


def _undecided(leaves: list[Trace], view: NeedView) -> list[Stapje]:
    steps: list[Stapje] = []
    for trace in leaves:
        leaf = trace.node
        if not isinstance(leaf, Blad) or not trace.presumed or leaf.feit not in view.book.feiten:
            continue
        feit = view.book.feiten[leaf.feit]
        if feit.te_beslissen:
            who = view.book.party(feit.beoordelaar or "")
            artikel = view.book.cite(trace.bron)
            steps.append(Stapje(tekst=view.words.fill(feit.te_beslissen), door=who, artikel=artikel))
    return steps


def _next(route: Route, view: NeedView, status: Status, steps: list[Stapje]) -> Stapje | None:
    for stap in route.stappen:
        if stap.vervolg and _applies(stap, view, status):
            return _step(stap, view)
    if status == "nader_onderzoek":
        questions = asked(view.traces[route.status], view.words)
        if questions:
            return Stapje(tekst=f"Stel deze vraag: {questions[0].vraag}", door=questions[0].wie)
    return steps[0] if steps else None


def _otherwise(flipped: list[tuple[Change, Kleene]], view: NeedView) -> list[AndersAls]:
    found: list[AndersAls] = []
    for change, value in flipped:
        if any(_not_ours_to_change(name, view) for name in change):
            continue
        changes = [_change(name, new, view) for name, new in change.items()]
        outcome = "draagt deze wet dit wel" if value else "draagt deze wet dit niet"
        stated = " ".join(item.zin for item in changes)
        found.append(AndersAls(wijzigingen=changes, status=STATUS[value], zin=f"Stel: {stated} Dan {outcome}."))
    return found


def _not_named(name: str, new: object, view: NeedView) -> bool:
    """Growing older is not held up as a change as long as nobody said that this child will."""
    feit = view.book.feiten[name]
    if not feit.noemen_alleen_als or view.holds(feit.noemen_alleen_als):
        return False
    now = view.context.facts.get(name)
    known = now[1] if isinstance(now, tuple) else now
    return new == "ja" or (isinstance(new, int) and (not isinstance(known, int) or new > known))


def _not_ours_to_change(name: str, view: NeedView) -> bool:
    """A judgement the decider has not given yet, and what we never raise ourselves, are not held up as a change."""
    feit = view.book.feiten[name]
    return feit.niet_actief_vragen or (bool(feit.te_beslissen) and name not in view.context.facts)


def _change(name: str, new: object, view: NeedView) -> Wijziging:
    feit = view.book.feiten[name]
    old = view.context.facts.get(name)
    sentence = f"{{kind}} is {new} jaar." if name.startswith("leeftijd") else feit.sentence(shown(new))
    return Wijziging(
        feit=name,
        van="onbekend" if old is None else shown(old),
        naar=shown(new),
        zin=view.words.fill(sentence, feit.niveau),
    )


def _warnings(rule: RuleTrace) -> list[str]:
    found: list[str] = []

    def visit(item: RuleTrace) -> None:
        at_issue = not item.tenzij or any(exception.value is not False for exception in item.tenzij)
        if item.active.versie.let_op and at_issue:
            found.append(item.active.versie.let_op)
        for leaf in (item.als, *item.tenzij):
            walk(leaf)

    def walk(trace: Trace) -> None:
        if trace.rule is not None and trace.value is rule.value:
            visit(trace.rule)
        for child in trace.children:
            walk(child)

    visit(rule)
    return list(dict.fromkeys(found))


def _changes(route: Route, view: NeedView) -> list[Wetswijziging]:
    if view.context.day is None:
        return []
    held = [name for name in sorted(route.names()) if view.holds(name)]
    return law_changes(route, view.traces, held, view.context.day, view.book)
