"""One case at a time: durable_rules as Schakel drives it, zen-engine on the same rules, and the tracing reference."""

from engine import reference
from engine.durable import conclude
from engine.ruleset import RuleSet
from tests.agree import values
from tests.bench.measure import Timing, megabytes, take_turns
from tests.bench.report import Section, table
from tests.bench.rules import cases, law_book, size
from tests.bench.zen import ZenRules

FASTER_THAN_ZEN = 1.5
P99_LIMIT_MS = 3.0
_TRANSLATION = (
    "zen-engine kent geen *onbekend* en vergelijkt geen tekst op volgorde. Vertaald is: per laag één expression node,"
    " per regel één expressie, (1) *ware zijde ? ja : onware zijde ? nee : null*, of (2) toets = 1, 0 of 0,5 met min,"
    " max en 1 − x; de snelste van de twee telt. Datums gaan er als dagnummer in en de feiten staan klaar voordat de"
    " klok loopt; bij durable_rules telt het voeden mee. Onzekere leeftijden komen in deze meting niet voor."
)
CASES = 300
ROUNDS = 5
EVALUATIONS = 20_000


def run() -> Section:
    """Checks that all give the same answers, then times them in turns."""
    rules, contexts = law_book(), cases(1, CASES)
    start = megabytes()
    for context in contexts:
        conclude(rules, context, "zaak")
    loaded = megabytes()
    for number in range(EVALUATIONS):
        conclude(rules, contexts[number % CASES], "zaak")
    later = megabytes()
    engines = {"zen-engine, twee zijden": ZenRules(rules, "sides"), "zen-engine, min/max": ZenRules(rules, "minmax")}
    with_zen = megabytes()
    for engine in engines.values():
        _same_answers(rules, engine)
    timings = take_turns(
        {
            "durable_rules (engine.durable)": lambda context: conclude(rules, context, "zaak"),
            **{name: engine.conclude for name, engine in engines.items()},
            "reference (met spoor)": lambda context: reference.evaluate(rules, context, "zaak"),
        },
        {
            "durable_rules (engine.durable)": contexts,
            **{name: [engine.facts(context) for context in contexts] for name, engine in engines.items()},
            "reference (met spoor)": contexts,
        },
        ROUNDS,
    )
    own = timings["durable_rules (engine.durable)"]
    ratio = min(timings[name].at(0.5) for name in engines) / own.at(0.5)
    held = ratio >= FASTER_THAN_ZEN and own.at(0.99) < P99_LIMIT_MS
    rows = [
        [name, *(f"{number:.2f}" for number in (item.at(0.5), item.at(0.99), item.of_all(0.99))), _ratio(item, own)]
        for name, item in timings.items()
    ]
    body = [
        f"{size(rules)}; {CASES} zaken × {ROUNDS} rondes, om de beurt; alle antwoorden gelijk aan de reference."
        " p50 en p99 gaan over de zaken, elk met de middelste van haar rondes; *met storing* over alle metingen.",
        table(["beoordelaar", "p50 (ms)", "p99 (ms)", "p99 met storing (ms)", "t.o.v. durable"], rows),
        _verdict(ratio, own, held),
        f"Geheugen van het proces: {start:.0f} MB; {loaded:.0f} MB met de regels in durable_rules;"
        f" {later:.0f} MB na {EVALUATIONS:,} beoordelingen; {with_zen:.0f} MB met beide zen-vertalingen erbij.".replace(
            ",", "."
        ),
        _TRANSLATION,
    ]
    return Section("single", "Eén zaak", "\n\n".join(body), held)


def _same_answers(rules: RuleSet, engine: ZenRules) -> None:
    for context in cases(2, CASES):
        expected = values(reference.evaluate(rules, context, "zaak"))
        if conclude(rules, context, "zaak") != expected:
            raise AssertionError("durable_rules antwoordt anders dan de reference")
        if engine.kleene(engine.conclude(engine.facts(context))) != expected:
            raise AssertionError(f"zen-engine ({engine.style}) antwoordt anders dan de reference")


def _ratio(item: Timing, own: Timing) -> str:
    return f"{item.at(0.5) / own.at(0.5):.1f}×"


def _verdict(ratio: float, own: Timing, held: bool) -> str:
    return (
        f"durable_rules is {ratio:.1f}× zo snel als zen-engine (eis: ten minste {FASTER_THAN_ZEN}×),"
        f" p99 {own.at(0.99):.2f} ms (eis: onder {P99_LIMIT_MS:.0f} ms): **{'gehaald' if held else 'niet gehaald'}**."
    )
