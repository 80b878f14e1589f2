"""Why a step applies or not, in sentences, and which questions would settle it."""

from collections.abc import Iterator

from engine.advies import Vraag
from engine.grounds import NEED, children, inner, parts
from engine.model import Blad, Feit
from engine.reasons import explanation
from engine.reference import RuleTrace, Trace, decisive_of_rule
from engine.transition.situation import Finding
from engine.transition.voice import Voice

_FOR_EVERYONE = "Dit geldt voor iedereen die achttien wordt."
_RECORDED = "Dit hoort bij een behoefte die is vastgelegd."
_NOTHING = "Er is geen behoefte vastgelegd waar dit bij hoort."
_NEVER_ASKED = ("besluit", "systeem")
MOST = 3


def reasons(finding: Finding | None, voice: Voice) -> list[str]:
    """At most three sentences that say why a step applies, or why not; one need that asks for it is enough."""
    if finding is None:
        return [_FOR_EVERYONE]
    deciding = finding.deciding[:1] if finding.value else finding.deciding
    told = [
        text
        for view, rule in deciding
        for part in parts(rule)
        for text in _sentences(inner(part), voice.within(view.context))
    ]
    return list(dict.fromkeys(told))[:MOST] or [_RECORDED if finding.value else _NOTHING]


def _sentences(trace: Trace, voice: Voice) -> Iterator[str]:
    if not isinstance(trace.node, Blad):
        for child in children(trace):
            yield from _sentences(inner(child), voice)
    elif trace.rule is not None and not trace.presumed:
        yield explanation(trace.rule, voice)
    elif trace.node.feit not in NEED:
        yield voice.sentence(trace)


def questions(finding: Finding, voice: Voice) -> list[Vraag]:
    """The questions that would settle an open step; nothing that may not be asked, and no decision to its decider."""
    names = dict.fromkeys(name for _, rule in finding.deciding for name in _unknown(rule))
    return [question(name, voice) for name in names if may_be_asked(voice.book.feiten.get(name))]


def _unknown(rule: RuleTrace) -> list[str]:
    return [trace.leaf.feit for trace in decisive_of_rule(rule) if trace.value is None]


def question(name: str, voice: Voice) -> Vraag:
    """One question, and who can answer it."""
    return Vraag(feit=name, vraag=voice.question(name), wie=voice.who(name))


def may_be_asked(feit: Feit | None) -> bool:
    """Whether Schakel may put a question forward by itself."""
    return bool(feit and feit.vraag and not feit.niet_actief_vragen and feit.klasse not in _NEVER_ASKED)
