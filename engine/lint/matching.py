"""Finds wrong arguments in text: by words that mean the same, minding what is denied and what is contradicted."""

import re
from dataclasses import dataclass
from functools import cached_property

from engine.lint.model import LintRegel, Narratieven, Patroon
from engine.lint.phrases import folded, search_for
from engine.lint.sentences import Sentence, parts, sentences

_BORDERS = r"[,;:()]|(?<!\w)-(?!\w)"


@dataclass(frozen=True)
class Matcher:
    """The rules of one rulebook, ready to search with."""

    rules: Narratieven

    @cached_property
    def words(self) -> dict[str, list[tuple[re.Pattern[str], bool]]]:
        """The searches for each begrip: its phrases, and apart those that hold their own denial (*geen zin*)."""
        found: dict[str, list[tuple[re.Pattern[str], bool]]] = {}
        for item in self.rules.begrippen:
            own = [word for word in item.woorden if self.denies.search(folded(word.replace("..", "x")))]
            rest = [word for word in item.woorden if word not in own]
            found[item.id] = [(search_for(words), denying) for words, denying in ((rest, False), (own, True)) if words]
        return found

    @cached_property
    def denies(self) -> re.Pattern[str]:
        """A search for what denies."""
        return search_for(self.rules.ontkenning)

    @cached_property
    def seems_to_deny(self) -> re.Pattern[str]:
        """A search for what only seems to deny."""
        return search_for(self.rules.schijnontkenning)

    @cached_property
    def contradicts(self) -> re.Pattern[str]:
        """A search for words with which someone speaks against a wrong argument."""
        return search_for(self.rules.weerspraak)

    @cached_property
    def cuts(self) -> re.Pattern[str]:
        """A search for the borders between the parts of a sentence."""
        return re.compile(f"{_BORDERS}|{search_for(self.rules.knippen).pattern}")

    def read(self, text: str) -> list["Line"]:
        """The sentences of a text, ready to be searched."""
        return [Line(sentence, self) for sentence in sentences(text, self.rules.afkortingen)]


@dataclass(frozen=True)
class Line:
    """One sentence with what is denied in it."""

    sentence: Sentence
    matcher: Matcher

    @cached_property
    def plain(self) -> str:
        """The sentence as it is searched."""
        return folded(self.sentence.text)

    @cached_property
    def contradicts(self) -> bool:
        """Whether this sentence speaks against a wrong argument."""
        return bool(self.matcher.contradicts.search(self.plain))

    @cached_property
    def _parts(self) -> list[tuple[int, int, list[tuple[int, int]]]]:
        """The parts of the sentence, each with the places of what denies in it."""
        hidden = self.matcher.seems_to_deny.sub(lambda found: "x" * len(found[0]), self.plain)
        return [
            (start, end, [found.span() for found in self.matcher.denies.finditer(hidden, start, end)])
            for start, end in parts(self.plain, self.matcher.cuts)
        ]

    def has(self, wanted: str) -> bool:
        """Whether a begrip stands here; ``geen x`` denied, ``wel x`` not denied."""
        kind, _, name = wanted.rpartition(" ")
        found = ((match, own) for search, own in self.matcher.words[name] for match in search.finditer(self.plain))
        return any(not kind or self._denied(match, own) == (kind == "geen") for match, own in found)

    def _denied(self, match: re.Match[str], own: bool) -> bool:
        """Whether something in the same part denies it; ``own``: a denial within the words belongs to them."""
        for start, end, denials in self._parts:
            if start <= match.start() < end:
                outside = [
                    span for span in denials if not (own and match.start() <= span[0] and span[1] <= match.end())
                ]
                return bool(outside)
        return False

    def shows(self, patroon: Patroon, around: list["Line"]) -> bool:
        """Whether a wrong argument stands here, with what must stand around it."""
        if not all(self.has(wanted) for wanted in patroon.alle) or any(self.has(name) for name in patroon.niet):
            return False
        return not patroon.rondom or any(line.has(name) for line in (self, *around) for name in patroon.rondom)


_MATCHERS: dict[int, Matcher] = {}


def matcher(rules: Narratieven) -> Matcher:
    """The matcher for some rules; made once. It holds on to its rules, so that their identity stays theirs."""
    return _MATCHERS.setdefault(id(rules), Matcher(rules))


def shown_in(lines: list[Line], rule: LintRegel, *, excused: bool) -> list[Line]:
    """The sentences in which a rule finds its argument; ``excused`` leaves only what is always wrong."""
    patterns = [item for item in rule.herken if item.altijd or not excused]
    found = []
    for index, line in enumerate(lines):
        around = [lines[place] for place in (index - 1, index + 1) if 0 <= place < len(lines)]
        answered = index + 1 < len(lines) and _answers(lines[index + 1])
        if line.contradicts or answered or (line.sentence.is_question and not rule.ook_vragen):
            continue
        if any(line.shows(patroon, around) for patroon in patterns):
            found.append(line)
    return found


_POINTS_BACK = re.compile(r"(?:dat|dit|deze|die|zo'n)\b")


def _answers(following: Line) -> bool:
    """Whether the next sentence speaks against this one: *Dat is geen reden om te weigeren.*"""
    return bool(_POINTS_BACK.match(following.plain)) and following.contradicts and not following.sentence.is_question
