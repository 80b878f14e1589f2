"""Packs the conclusions of one level into as few rulesets for durable_rules as its limits allow."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.durable_leaf import Encoding, Sides
from engine.durable_limits import GROUP, PROPERTIES, STACK, Network, check_names
from engine.durable_split import Step
from engine.durable_tree import Compare, DurableError, Tree, all_of, as_json, production
from engine.kleene import Kleene

SENTINEL = "!"
"""The last production of every ruleset: it always fires, so that an answer without it is no answer."""

Conclusion = tuple[int, str, str, Mapping[Kleene, str]]
"""Number of the encoding, the productions for *ja* and *nee*, and what each value feeds to later levels."""

Item = tuple[Step, Sides]


@dataclass(frozen=True, slots=True)
class Part:
    """One ruleset: its productions as JSON, the markers its message carries and the facts it looks at.

    Production ``"7+"`` concludes *ja* for the fact with number 7 and ``"7-"`` concludes *nee*.
    """

    productions: str
    markers: str
    needs: tuple[int, ...]
    concludes: tuple[Conclusion, ...]


@dataclass(slots=True)
class _Draft:
    """A ruleset being filled: groups of rules below one marker each, and how deep the stack can get in a group."""

    encodings: Mapping[str, Encoding]
    groups: list[list[Item]] = field(default_factory=list)
    deepest: int = 0
    needs: set[str] = field(default_factory=set)

    def take(self, item: Item) -> bool:
        """Adds a rule to the last group or to a new one; ``False`` when the ruleset is full."""
        needs = self.needs | item[0].rests_on
        properties = sum(len(self.encodings[name].properties) for name in needs)
        last = self.groups[-1] if self.groups else []
        for group, others in (([*last, item], self.groups[:-1]), ([item], self.groups)):
            depth = max(self.deepest, _depth(group))
            fits = len(group) <= GROUP and properties + len(others) + 1 <= PROPERTIES
            if fits and depth + len(others) <= STACK:
                self.groups, self.deepest, self.needs = [*others, group], depth, needs
                return True
        return False

    def finish(self) -> Part:
        """The ruleset, checked as a whole."""
        productions: dict[str, Any] = {}
        network = Network()
        for number, group in enumerate(self.groups):
            marker = Compare(f"g{number}", "$eq", 1)
            for step, sides in group:
                for sign, tree in zip("+-", sides, strict=True):
                    guarded = all_of([marker, tree])
                    network.with_productions([guarded])
                    productions[f"{self.encodings[step.name].index}{sign}"] = production(guarded)
        productions[SENTINEL] = production(Compare("g0", "$eq", 1))
        if network.waiting() > STACK:
            raise DurableError("durable_rules: te veel regels raken tegelijk")
        properties = [name for fact in self.needs for name in self.encodings[fact].properties]
        markers = [f"g{number}" for number in range(len(self.groups))]
        check_names([*productions, *properties, *markers])
        return Part(
            productions=as_json(productions),
            markers="".join(f',"{marker}":1' for marker in markers),
            needs=tuple(sorted(self.encodings[name].index for name in self.needs)),
            concludes=tuple(_conclusion(self.encodings[step.name]) for group in self.groups for step, _ in group),
        )


def pack(items: Iterable[Item], encodings: Mapping[str, Encoding]) -> Iterator[Part]:
    """The rulesets of one level; refuses a rule that does not fit in an empty one."""
    draft = _Draft(encodings)
    for item in items:
        if draft.take(item):
            continue
        yield draft.finish()
        draft = _Draft(encodings)
        if not draft.take(item):
            raise DurableError(f"{item[0].name}: deze regel is te groot voor durable_rules")
    if draft.groups:
        yield draft.finish()


def _depth(group: Iterable[Item]) -> int:
    trees: list[Tree] = [tree for _, sides in group for tree in sides]
    return Network().with_productions(trees).waiting()


def _conclusion(encoding: Encoding) -> Conclusion:
    fed: dict[Kleene, str] = {True: encoding.feed("ja"), False: encoding.feed("nee"), None: encoding.absent()}
    return encoding.index, f"{encoding.index}+", f"{encoding.index}-", fed
