"""What one case costs with more and more rules: durable_rules as Schakel drives it, and zen-engine beside it."""

import time

from engine import reference
from engine.durable import conclude
from tests.agree import values
from tests.bench.measure import take_turns
from tests.bench.plots import plot
from tests.bench.report import Section, table
from tests.bench.rules import LEVELS, cases, law_book
from tests.bench.zen import ZenRules

SIZES = (150, 300, 600, 1_000, 2_000)
CASES, ROUNDS, MOST = 40, 3, 1.25
OWN, OTHER = "durable_rules", "zen-engine"


def run() -> Section:
    """Checks the answers, then times both with every size; the last doubling may cost hardly more per rule."""
    contexts = cases(3, CASES)
    points: dict[str, list[tuple[float, float]]] = {OWN: [], OTHER: []}
    rows = []
    for count in SIZES:
        rules = law_book(7, [round(count * part / sum(LEVELS)) for part in LEVELS])
        zen = ZenRules(rules, "sides")
        facts = [zen.facts(context) for context in contexts]
        for context, given in zip(contexts[:5], facts, strict=False):
            expected = values(reference.evaluate(rules, context, "zaak"))
            if conclude(rules, context, "zaak") != expected or zen.kleene(zen.conclude(given)) != expected:
                raise AssertionError(f"bij {count} regels zijn de antwoorden niet gelijk")
        timings = take_turns(
            {OWN: lambda context, rules=rules: conclude(rules, context, "zaak"), OTHER: zen.conclude},
            {OWN: contexts, OTHER: facts},
            ROUNDS,
            time.process_time,
        )
        middle = {name: timing.at(0.5) for name, timing in timings.items()}
        for name, one in middle.items():
            points[name].append((len(rules.rules), one))
        rows.append(
            [
                f"{len(rules.rules):,}",
                f"{middle[OWN]:.2f}",
                f"{1000 * middle[OWN] / len(rules.rules):.2f}",
                f"{middle[OTHER]:.2f}",
                f"{middle[OTHER] / middle[OWN]:.1f}×",
            ]
        )
    per_rule = {count: one / count for count, one in points[OWN]}
    smallest, half, most = (sorted(per_rule)[place] for place in (0, -2, -1))
    growth, in_all = per_rule[most] / per_rule[half], per_rule[most] / per_rule[smallest]
    held = growth <= MOST
    body = [
        f"Regels van dezelfde soort als bij *Eén zaak*, {CASES} zaken × {ROUNDS} rondes, om de beurt; p50 van de"
        " rekentijd. Bij elke omvang zijn antwoorden gelijk aan die van de reference.",
        table(["regels", "durable_rules (ms)", "µs per regel", "zen-engine (ms)", "zen t.o.v. durable"], rows),
        plot("regels", "Eén zaak: kosten per aantal regels", points, ("regels", "milliseconden")),
        f"Per regel kost durable_rules bij {most:,} regels {growth:.2f}× wat het bij {half:,} kost (eis, lineair: ten"
        f" hoogste {MOST}×): **{'gehaald' if held else 'niet gehaald'}**. Ten opzichte van {smallest:,} regels is het"
        f" {in_all:.2f}×.",
    ]
    return Section("lineair", "Eén zaak met meer regels", "\n\n".join(body), held)
