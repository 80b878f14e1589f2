"""Open questions: which unknown facts decide, ranked by how many routes each would settle."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.advies import Aanname, OpenVraag, Vraag
from engine.context import Context
from engine.counterfactual import Change, Memo, candidates
from engine.kleene import Kleene
from engine.model import Blad
from engine.reasons import Words
from engine.reference import RuleTrace, Trace, decisive_of_rule
from engine.rulebook import Rulebook
from engine.supporting import supporting

_AGE_CONCERNED = "leeftijd_jeugdige"


@dataclass(slots=True)
class Tally:
    """How often one fact is asked for and how often its answer alone would settle a route."""

    settles: set[str] = field(default_factory=set)
    touches: set[str] = field(default_factory=set)
    needs: list[str] = field(default_factory=list)
    words: Words | None = None


def unknown_facts(rule: RuleTrace, words: Words) -> list[str]:
    """The unknown facts that decide an open rule, in the order of the law; an age is asked as what it follows from."""
    if rule.value is not None:
        return []
    names = [trace.leaf.feit for trace in decisive_of_rule(rule) if trace.value is None]
    of_sibling = words.context.facts.get("behoefte_voor") == "brus"
    asked_as = {_AGE_CONCERNED: "leeftijd_brus" if of_sibling else "leeftijd"}
    wanted = dict.fromkeys(asked_as.get(name, name) for name in names)
    return [name for name in wanted if _can_be_asked(name, words.book)]


def _can_be_asked(name: str, book: Rulebook) -> bool:
    return name in book.feiten and bool(book.feiten[name].vraag)


def asked(rule: RuleTrace, words: Words) -> list[Vraag]:
    """The questions of one route."""
    return [Vraag(feit=name, vraag=words.question(name), wie=words.who(name)) for name in unknown_facts(rule, words)]


def assumptions(rule: RuleTrace, flipped: list[tuple[Change, Kleene]], words: Words) -> list[Aanname]:
    """What the outcome presumes and what would by itself change it, with the question that checks it."""
    critical = {name for change, _ in flipped if len(change) == 1 for name in change}
    found: dict[str, Aanname] = {}
    for trace in _resting_on(rule):
        leaf = trace.node
        if not isinstance(leaf, Blad) or not trace.presumed or leaf.feit not in critical:
            continue
        feit = words.book.feiten[leaf.feit]
        if feit.aanname and feit.vraag and not feit.te_beslissen and not feit.niet_actief_vragen:
            found.setdefault(
                leaf.feit,
                Aanname(
                    feit=leaf.feit,
                    vraag=words.question(leaf.feit),
                    wie=words.who(leaf.feit),
                    zin=words.fill(feit.aanname, feit.niveau),
                ),
            )
    return list(found.values())


def _resting_on(rule: RuleTrace) -> Iterable[Trace]:
    return decisive_of_rule(rule) if rule.value is False else supporting(rule)


def settling(rule: RuleTrace, context: Context, book: Rulebook, memo: Memo) -> set[str]:
    """The unknown facts of which one answer alone would settle an open route."""
    found: set[str] = set()
    for want in (True, False):
        for change in candidates(rule, want, context, book, memo):
            if len(change) == 1:
                found.update(name for name in change if name not in context.facts)
    return found


def ranked(tallies: dict[str, Tally], book: Rulebook) -> list[OpenVraag]:
    """All open questions, the one that settles most routes first; readings of the law (LET OP) come last."""
    items = [
        OpenVraag(
            feit=name,
            vraag=tally.words.question(name) if tally.words else "",
            wie=tally.words.who(name) if tally.words else "",
            beslist=len(tally.settles),
            raakt=len(tally.touches),
            behoeften=list(dict.fromkeys(tally.needs)),
            waarom=book.feiten[name].waarom,
            lezing=book.feiten[name].klasse == "lezing",
        )
        for name, tally in tallies.items()
    ]
    # Sorteren is stabiel: bij gelijke stand blijft de volgorde van de wet, zodat vragen op elkaar aansluiten.
    return sorted(items, key=lambda item: (item.lezing, -item.beslist, -item.raakt))
