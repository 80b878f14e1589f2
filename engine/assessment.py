"""From a case to advice: both evaluators conclude, must agree, and the reference explains."""

import secrets
from collections.abc import Callable, Mapping
from datetime import date

from engine.advies import (
    Advies,
    BehoefteAdvies,
    Ontvangstbewijs,
    RegelboekRef,
    RouteAdvies,
    SignaalAdvies,
    Wetswijziging,
)
from engine.balance import balance_of
from engine.bridging import with_roles
from engine.case import Behoefte, Zaak
from engine.context import Context, case_context, need_context
from engine.durable import conclude
from engine.errors import DisagreementError
from engine.inquiries import to_ask_too
from engine.kleene import Kleene
from engine.model.feit import Niveau
from engine.questions import Tally, ranked, settling, unknown_facts
from engine.reasons import Words, shown
from engine.reference import RuleTrace, evaluate
from engine.route_advice import NeedView, route_advice
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet
from engine.transition.plan import transition_of

Report = Callable[[str, list[str]], None]


def assess(
    zaak: Zaak, peildatum: date, rulebook: Rulebook, report: Report | None = None, *, plans: bool = True
) -> Advies:
    """The advice on a case as the law reads on ``peildatum``.

    Promises that two independent evaluators agreed on every conclusion; otherwise raises ``DisagreementError`` with an
    incident number (``report`` receives it with the names of the conclusions, never with facts) and shows nothing.
    ``plans=False`` leaves out the family balance and the plan around eighteen, for who only needs the routes.
    """
    rules = rulebook.at(peildatum)
    case = case_context(zaak, peildatum, rulebook)
    case_traces = _agreed(rules, case, "zaak", None, report)
    tallies: dict[str, Tally] = {}
    needs: list[BehoefteAdvies] = []
    signals = _local_signal(zaak, rulebook) + _signals(rulebook, "zaak", case, case_traces)
    for behoefte in zaak.behoeften:
        view = _view(behoefte, zaak, peildatum, rules, rulebook, case, case_traces, report)
        needs.append(_need_advice(behoefte, view, zaak.gemeente, tallies))
        signals += _signals(rulebook, "behoefte", view.context, view.traces, view.words)
    asked = ranked(tallies, rulebook)
    ref = RegelboekRef(versie=rulebook.versie, hash=rulebook.hash)
    return Advies(
        zaak=zaak.id,
        peildatum=peildatum,
        regelboek=ref,
        behoeften=needs,
        signalen=list({(item.id, item.tekst): item for item in signals}.values()),
        balans=balance_of(zaak, peildatum, rulebook) if plans else None,
        transitie=transition_of(zaak, peildatum, rulebook) if plans else None,
        vragen=sorted([*asked, *to_ask_too(needs, asked, rulebook)], key=lambda item: item.lezing),
        wetswijzigingen=_law_changes(needs),
        ontvangstbewijs=_receipt(zaak, peildatum, ref, case),
    )


def _agreed(
    rules: RuleSet,
    context: Context,
    niveau: Niveau,
    given: Mapping[str, RuleTrace] | None,
    report: Report | None,
    traced: RuleSet | None = None,
) -> dict[str, RuleTrace]:
    """The traces of the rules asked for, after durable_rules concluded the same on the whole rule set."""
    traces = evaluate(traced or rules, context, niveau, given)
    known = {name: trace.value for name, trace in (given or {}).items()}
    concluded = conclude(rules, context, niveau, known)
    _compare(traces, concluded, report)
    return traces


def _compare(traces: Mapping[str, RuleTrace], concluded: Mapping[str, Kleene], report: Report | None) -> None:
    different = [name for name, trace in traces.items() if name not in concluded or concluded[name] is not trace.value]
    if different:
        incident = secrets.token_hex(6).upper()
        if report:
            report(incident, sorted(different))
        raise DisagreementError(incident, different)


def _view(
    behoefte: Behoefte,
    zaak: Zaak,
    day: date,
    rules: RuleSet,
    book: Rulebook,
    case: Context,
    case_traces: dict[str, RuleTrace],
    report: Report | None,
) -> NeedView:
    context = need_context(case, behoefte, zaak, day, book)
    traces = _agreed(
        rules, context, "behoefte", case_traces, report, book.rules_for(rules, behoefte.soort, behoefte.voor)
    )
    return NeedView(context, case, traces, rules, book, Words(book, context), {})


def _need_advice(behoefte: Behoefte, view: NeedView, here: str, tallies: dict[str, Tally]) -> BehoefteAdvies:
    gemeente = view.book.gemeenten.get(here)
    pairs = []
    for route in view.book.routes_for(behoefte.soort, behoefte.voor):
        if route.status not in view.traces or not view.holds(route.alleen_als):
            continue
        pairs.append((route, route_advice(route, view, gemeente.naam if gemeente else here)))
        _count(route.id, behoefte.id, view.traces[route.status], view, tallies)
    routes = with_roles(pairs, view)
    soort = view.book.behoeften[behoefte.soort]
    return BehoefteAdvies(
        id=behoefte.id,
        soort=behoefte.soort,
        voor=behoefte.voor,
        naam=soort.naam,
        omschrijving=behoefte.omschrijving,
        kern=_headline(soort.naam, routes),
        routes=routes,
    )


def _law_changes(needs: list[BehoefteAdvies]) -> list[Wetswijziging]:
    """Every change of law around the case, the soonest first, with the needs it counts for."""
    found: dict[tuple[str, date], Wetswijziging] = {}
    where: dict[tuple[str, date], dict[str, None]] = {}
    for need in needs:
        for change in (item for route in need.routes for item in route.wetswijzigingen):
            key = (change.regel, change.datum)
            found.setdefault(key, change)
            where.setdefault(key, {})[need.id] = None
    told = [item.model_copy(update={"behoeften": list(where[key])}) for key, item in found.items()]
    return sorted(told, key=lambda item: (item.datum, item.artikel, item.regel))


def _count(route: str, need: str, rule: RuleTrace, view: NeedView, tallies: dict[str, Tally]) -> None:
    names = unknown_facts(rule, view.words)
    if not names:
        return
    alone = settling(rule, view.context, view.book, view.memo)
    for name in names:
        tally = tallies.setdefault(name, Tally(words=view.words))
        tally.touches.add(f"{need}/{route}")
        tally.needs.append(need)
        if name in alone:
            tally.settles.add(f"{need}/{route}")


def _headline(naam: str, routes: list[RouteAdvies]) -> str:
    carrying = [item for item in routes if item.status == "van_toepassing"]
    if carrying:
        first = sorted(carrying, key=lambda item: {"draagt": 0, "overbrugt": 1, "vult_aan": 2}[item.rol or "draagt"])
        parts = [f"{item.wet} ({(item.rol or 'draagt').replace('_', ' ')}; {item.beslisser} beslist)" for item in first]
        return f"{naam}: {', '.join(parts)}"
    if any(item.status == "nader_onderzoek" for item in routes):
        laws = ", ".join(item.wet for item in routes if item.status == "nader_onderzoek")
        return f"{naam}: nog niet duidelijk ({laws}); beantwoord eerst de open vragen"
    return f"{naam}: geen van de wetten draagt dit op de vastgelegde feiten"


def _local_signal(zaak: Zaak, book: Rulebook) -> list[SignaalAdvies]:
    if not zaak.gemeente or zaak.gemeente in book.gemeenten:
        return []
    tekst = (
        "Van deze gemeente staan geen eigen regels in het regelboek. Het advies rust alleen op de landelijke regels."
    )
    return [SignaalAdvies(id="gemeente_zonder_eigen_regels", ernst="informatie", tekst=tekst)]


def _signals(
    book: Rulebook, niveau: str, context: Context, traces: Mapping[str, RuleTrace], words: Words | None = None
) -> list[SignaalAdvies]:
    voice = words or Words(book, context)
    found = []
    for signaal in book.signalen.values():
        if signaal.niveau != niveau:
            continue
        rule = traces.get(signaal.als)
        holds = rule.value is True if rule is not None else context.facts.get(signaal.als) == "ja"
        if holds:
            artikel = book.cite(signaal.bron) if signaal.bron else ""
            tekst = voice.fill(signaal.tekst)
            found.append(SignaalAdvies(id=signaal.id, ernst=signaal.ernst, tekst=tekst, artikel=artikel))
    return found


def _receipt(zaak: Zaak, day: date, ref: RegelboekRef, case: Context) -> Ontvangstbewijs:
    return Ontvangstbewijs(
        regelboek=ref,
        peildatum=day,
        feiten={name: shown(value) for name, value in sorted(case.facts.items())},
        per_behoefte={
            item.id: {
                name: shown(answer.waarde) for name, answer in sorted(item.feiten.items()) if answer.waarde is not None
            }
            for item in zaak.behoeften
        },
    )
