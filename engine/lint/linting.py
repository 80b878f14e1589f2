"""``lint``: the wrong arguments in a draft, each with why it is wrong, what refutes it and what to write instead."""

from collections.abc import Iterable

from engine.advies import Record
from engine.errors import InputError, Problem, suggestion
from engine.lint.matching import matcher, shown_in
from engine.lint.model import LintRegel, Narratieven
from engine.rulebook import Rulebook

VERORDENING, KALENDER = "verordening", "kalender"
_IN_TEXT = {VERORDENING: "verordeningsartikel", KALENDER: "kalender_genoemd"}


class Bevinding(Record):
    """A wrong argument: the sentence and its place in the text (``None`` for a ticked ground), and the answer to it."""

    regel: str
    titel: str
    zin: str
    start: int | None
    einde: int | None
    waarom: str
    artikelen: list[str]
    uitspraken: list[str]
    beter: str
    blokkerend: bool


def lint(
    text: str, book: Rulebook, *, verordening_artikel: str | None = None, kalender: bool | None = None
) -> list[Bevinding]:
    """The wrong arguments in a text, in the order of the text; each rule at most once per sentence.

    ``verordening_artikel`` is the article that regulates eigen kracht, ``kalender`` whether a 24-hour calendar was
    made. Without them the text itself may name them. A rulebook without narratives finds nothing.
    """
    rules: Narratieven | None = book.narratieven
    if rules is None:
        return []
    search = matcher(rules)
    lines = search.read(text)
    known = {VERORDENING: True if verordening_artikel else None, KALENDER: kalender}
    excuses = {
        name: given if given is not None else any(line.has(_IN_TEXT[name]) for line in lines)
        for name, given in known.items()
    }
    found = [
        _finding(rule, book, line.sentence.text, line.sentence.start, line.sentence.end)
        for rule in rules.regels
        for line in shown_in(lines, rule, excused=excuses.get(rule.vervalt_met or "", False))
    ]
    return sorted(found, key=lambda item: (item.start or 0, item.regel))


def lint_grounds(gronden: Iterable[str], book: Rulebook) -> list[Bevinding]:
    """The wrong arguments among refusal grounds that were ticked in a form.

    Raises ``InputError`` for a ground that does not exist.
    """
    rules: Narratieven | None = book.narratieven
    if rules is None:
        return []
    known = {grond.id: (rule, grond.label) for rule in rules.regels for grond in rule.gronden}
    wanted = list(dict.fromkeys(gronden))
    wrong = [
        Problem("gronden", 0, "", f"deze grond bestaat niet.{suggestion(item, known)}")
        for item in wanted
        if item not in known
    ]
    if wrong:
        raise InputError(wrong)
    return [_finding(known[item][0], book, known[item][1], None, None) for item in wanted]


def blocks(found: Iterable[Bevinding]) -> bool:
    """Whether a draft with these findings may not be called ready."""
    return any(item.blokkerend for item in found)


def _finding(rule: LintRegel, book: Rulebook, zin: str, start: int | None, end: int | None) -> Bevinding:
    return Bevinding(
        regel=rule.id,
        titel=rule.titel,
        zin=zin,
        start=start,
        einde=end,
        waarom=rule.waarom,
        artikelen=[book.cite(bron) for bron in rule.bronnen],
        uitspraken=rule.uitspraken,
        beter=rule.beter,
        blokkerend=rule.blokkerend,
    )
