"""Turns a trace into words: decisive facts with their source, explanations, and the tree behind "waarom?"."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from engine.advies import Reden, Spoor, Vindplaats
from engine.context import Context
from engine.grounds import NEED, children, inner, leaves, parts
from engine.kleene import to_word
from engine.model import Alle, Blad, Bron, EenVan, web_address
from engine.model.feit import Niveau
from engine.reference import RuleTrace, Trace, decisive_children, decisive_parts
from engine.rulebook import Rulebook

_AMOUNT = re.compile(r"\{param:([a-z0-9_]+)\}")

_QUESTIONS_NAMED = 2


class Words:
    """Words for one context: the child's and the need's, in the terms of one rulebook."""

    def __init__(self, book: Rulebook, context: Context) -> None:
        self.book = book
        self.context = context

    def fill(self, text: str, niveau: Niveau = "behoefte") -> str:
        """A text with {kind} and {naam} filled in; a sentence keeps its capital.

        On the level of a need for a sibling, {kind} is that sibling; facts of the case are about the child itself.
        """
        of_sibling = niveau == "behoefte" and self.context.facts.get("behoefte_voor") == "brus"
        who = "de broer of zus" if of_sibling else "het kind"
        soort = self.book.behoeften.get(str(self.context.facts.get("behoefte_soort", "")))
        filled = text.replace("{kind}", who).replace("{naam}", soort.naam.lower() if soort else "deze behoefte")
        if "{param:" in filled:
            filled = _AMOUNT.sub(lambda found: self.book.parameters[found[1]].shown(self.context.day), filled)
        return filled[:1].upper() + filled[1:] if text.startswith("{") else filled

    def question(self, name: str) -> str:
        """The question that settles a fact."""
        feit = self.book.feiten[name]
        return self.fill(feit.vraag, feit.niveau)

    def who(self, name: str) -> str:
        """Who can answer: ``arts of kinderverpleegkundige``."""
        parties = self.book.feiten[name].wie
        shown = [self.book.partijen[item].vragend or item if item in self.book.partijen else item for item in parties]
        return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " of " + shown[-1]

    def sentence(self, trace: Trace) -> str:
        """A leaf as a sentence about what is known, or about what is unknown."""
        leaf = trace.leaf
        feit = self.book.feiten.get(leaf.feit)
        if feit is None:
            rule = self.book.gevolgen[leaf.feit]
            return self.fill(rule.titel, rule.niveau)
        if trace.presumed:
            return self.fill(feit.aanname or f"Nog te beslissen: {feit.te_beslissen}.", feit.niveau)
        value = self.context.facts.get(leaf.feit)
        if value is None:
            return self.fill(f"Nog niet bekend: {feit.short}.", feit.niveau)
        if leaf.feit in ("leeftijd", "leeftijd_jeugdige"):
            return self.fill(_age_sentence(leaf, value, trace.value), feit.niveau)
        if leaf.feit in NEED:
            return self.fill("Het gaat om {naam}.")
        return self.fill(feit.sentence(shown(value)), feit.niveau)

    def label(self, trace: Trace) -> str:
        """A leaf as a test, for the tree: the sentence when known, else the question."""
        leaf = trace.leaf
        if trace.value is None and leaf.feit in self.book.feiten and self.book.feiten[leaf.feit].vraag:
            return self.question(leaf.feit)
        return self.sentence(trace)


def shown(value: Any) -> str:
    """A known value as text; dates as jjjj-mm-dd, an age interval as ``17 of 18``."""
    if isinstance(value, tuple):
        low, high = value
        return str(low) if low == high else f"{low} of {high}" if high == low + 1 else f"{low} tot en met {high}"
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _age_sentence(leaf: Blad, value: Any, outcome: bool | None) -> str:
    operator, limit = leaf.operator
    who = "{kind}"
    if outcome is None:
        return f"{who} is {shown(value)} jaar: dat is op deze datum niet vast te stellen."
    older = outcome if operator == "minstens" else not outcome
    return f"{who} is {limit} jaar of ouder." if older else f"{who} is jonger dan {limit} jaar."


def reasons(traces: Iterable[Trace], words: Words) -> list[Reden]:
    """Decisive leaves as backed sentences, each fact once, in the order of the law."""
    found: dict[tuple[str, str], Reden] = {}
    for trace in traces:
        leaf = trace.leaf
        if leaf.feit in NEED:
            continue
        answer = words.context.answers.get(leaf.feit)
        value = words.context.facts.get(leaf.feit)
        item = Reden(
            feit=leaf.feit,
            waarde="onbekend" if value is None else shown(value),
            zin=words.sentence(trace),
            artikel=words.book.cite(trace.bron),
            bron=answer.bron if answer else "",
            datum=answer.datum if answer else None,
            oordeel=_judgement(answer),
            aanname=trace.presumed,
        )
        found.setdefault((leaf.feit, item.zin), item)
    return list(found.values())


def _judgement(answer: Any) -> str:
    if answer is None or answer.oordeel is None:
        return ""
    judged = answer.oordeel
    who = f"{judged.door}, {judged.functie}" if judged.functie else judged.door
    return f"{who}: {judged.motivering}" if judged.motivering else who


def place(bron: Bron, book: Rulebook) -> Vindplaats:
    """A source as article, version and public address."""
    return Vindplaats(artikel=book.cite(bron), bwb=bron.bwb or "", gelezen=bron.gelezen, url=web_address(bron))


def explanation(rule: RuleTrace, words: Words, depth: int = 0) -> str:
    """The rule's own words for its outcome, with the reasons of what it rests on."""
    text: str = words.fill(getattr(rule.active.regel.uitleg, to_word(rule.value)), rule.active.regel.niveau)
    if "{vragen}" in text:
        text = text.replace("{vragen}", _first_questions(rule, words))
    if "{artikel}" in text:
        text = text.replace("{artikel}", words.book.cite(rule.active.versie.bron[0]))
    if "{redenen}" in text:
        found = [sentence for part in parts(rule) for sentence in _part_words(part, words, depth)]
        text = text.replace("{redenen}", " ".join(dict.fromkeys(found)))
    return " ".join(text.split())


def _first_questions(rule: RuleTrace, words: Words) -> str:
    """The first questions that decide; the whole list stands beside the explanation."""
    asked = list(dict.fromkeys(words.label(item) for item in leaves(rule) if item.value is None))
    more = len(asked) - _QUESTIONS_NAMED
    if more < 1:
        return " ".join(asked)
    rest = "En van nog één vraag." if more == 1 else f"En van nog {more} vragen."
    return " ".join([*asked[:_QUESTIONS_NAMED], rest])


def _part_words(trace: Trace, words: Words, depth: int) -> list[str]:
    if trace.exception is not None:
        if trace.exception.zin and trace.value is True:
            return [words.fill(trace.exception.zin)]
        return _part_words(inner(trace), words, depth)
    if isinstance(trace.node, Blad):
        if trace.presumed or trace.node.feit in NEED:
            return []
        if trace.rule is not None:
            said = explanation(trace.rule, words, depth + 1)
            return [said] if said else []
        return [words.sentence(trace)]
    return [sentence for child in children(trace) for sentence in _part_words(child, words, depth)]


def tree(rule: RuleTrace, words: Words) -> Spoor:
    """The whole trace of a rule as nested lines, each with value, article and who said it."""
    bron = rule.active.versie.bron[0]
    settled = {id(part) for part in decisive_parts(rule)}
    children = [_tree_node(rule.als, words, id(rule.als) in settled)]
    children += [_tree_node(item, words, id(item) in settled) for item in rule.tenzij]
    return Spoor(
        tekst=words.fill(rule.active.regel.titel, rule.active.regel.niveau),
        waarde=to_word(rule.value),
        soort="regel",
        artikel=words.book.cite(bron),
        url=web_address(bron),
        duiding=rule.active.versie.duiding or rule.active.versie.let_op or "",
        kinderen=children,
    )


_HEADS = {
    "alle": "Dit moet allemaal gelden",
    "een_van": "Ten minste één hiervan moet gelden",
    "niet": "Dit mag niet gelden",
}


def _tree_node(trace: Trace, words: Words, beslissend: bool) -> Spoor:
    artikel, url = words.book.cite(trace.bron), web_address(trace.bron)
    duiding = trace.node.duiding or ""
    if trace.exception is not None:
        inner = _tree_node(trace.children[0], words, beslissend)
        head = trace.exception.zin or trace.exception.id.replace("_", " ")
        return Spoor(
            tekst=f"Tenzij: {words.fill(head)}",
            waarde=to_word(trace.value),
            soort="uitzondering",
            artikel=artikel,
            url=url,
            beslissend=beslissend,
            kinderen=[inner],
        )
    if isinstance(trace.node, Blad):
        if trace.rule is not None:
            below = tree(trace.rule, words)
            return below.model_copy(update={"beslissend": beslissend, "waarde": to_word(trace.value)})
        answer = words.context.answers.get(trace.node.feit)
        return Spoor(
            tekst=words.label(trace),
            waarde=to_word(trace.value),
            soort="feit",
            artikel=artikel,
            url=url,
            bron=answer.bron if answer else "",
            aanname=trace.presumed,
            beslissend=beslissend,
            duiding=duiding,
        )
    settled = {id(child) for child in decisive_children(trace)}
    kind = "alle" if isinstance(trace.node, Alle) else "een_van" if isinstance(trace.node, EenVan) else "niet"
    return Spoor(
        tekst=_HEADS[kind],
        waarde=to_word(trace.value),
        soort=kind,  # type: ignore[arg-type]
        artikel=artikel,
        url=url,
        beslissend=beslissend,
        duiding=duiding,
        kinderen=[_tree_node(child, words, beslissend and id(child) in settled) for child in trace.children],
    )
