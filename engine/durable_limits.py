"""What durable_rules can hold, measured, and how much of it a set of productions would use.

The C module does not check these limits where it should: beyond them it answers wrongly, refuses at run time or never
returns. So the discrimination network it will build is laid out here first, in the same way, and measured.
"""

from collections.abc import Iterable
from typing import Self

from engine.durable_tree import Compare, DurableError, Or, Tree

PROPERTIES = 120  # of 252 facts beside sid and id: shorter messages pass faster
STACK = 60  # of 64 productions waiting in one message
JOINTS = 15  # a production holds 31 marks, two for every and and or
FIRINGS = 32  # our own: beyond this many firings a branch is concluded apart
BRANCHES = 400  # of 511 first conditions below one condition
FORWARDS = 120  # of 128 ors that end in one condition
ENDINGS = 250  # of 256 productions that end in one condition
GROUP = 4  # rules below one marker: up to 8 is safe, 4 was fastest

RESERVED = (
    *("all", "any", "pri", "count", "cap", "dist", "$lt", "$lte", "$gt", "$gte", "$eq", "$neq", "$mt", "$imt"),
    *("$iall", "$iany", "$ex", "$nex", "$or", "$and", "$m", "m", "name", "$add", "$sub", "$mul", "$div", "$l", "$r"),
    *("$forward", "id", "sid", "$s", "$i", "$pulse", "$time", "$timerName", "$baseTime"),
)


def fnv1a(text: str) -> int:
    """The 32-bit hash by which durable_rules tells names apart."""
    found = 0x811C9DC5
    for byte in text.encode("ascii"):
        found = ((found ^ byte) * 16777619) & 0xFFFFFFFF
    return found


def check_names(names: Iterable[str]) -> None:
    """Refuses names that durable_rules would take for each other or for a word of its own."""
    owners = {fnv1a(word): word for word in RESERVED}
    for name in dict.fromkeys(names):
        if not name.isascii():
            raise DurableError(f"durable_rules: de naam '{name}' is niet in ASCII")
        owner = owners.setdefault(fnv1a(name), name)
        if owner != name or name in RESERVED:
            raise DurableError(f"durable_rules: de namen '{name}' en '{owner}' vallen samen")


class Network:
    """One condition of the network that durable_rules makes of its productions, with all that follows it."""

    __slots__ = ("endings", "following", "forwards")

    def __init__(self) -> None:
        self.following: dict[Compare, Network] = {}
        self.forwards: list[Network] = []
        self.endings = 0

    def with_productions(self, trees: Iterable[Tree]) -> Self:
        """This network with productions added; the same conditions in the same order are shared."""
        for tree in trees:
            self._add(tree).endings += 1
        return self

    def _add(self, tree: Tree) -> "Network":
        if isinstance(tree, Compare):
            return self.following.setdefault(tree, Network())
        if isinstance(tree, Or):
            joined = Network()
            for part in tree.parts:
                self._add(part).forwards.append(joined)
            return joined
        node = self
        for part in tree.parts:
            node = node._add(part)
        return node

    def waiting(self) -> int:
        """The most conditions that can wait on the stack while one message passes."""
        waiting: dict[int, int] = {}
        todo = [self]
        while todo:
            node = todo[-1]
            below = [*node.following.values(), *node.forwards]
            missing = [child for child in below if id(child) not in waiting]
            if missing:
                todo.extend(missing)
                continue
            deepest = max((waiting[id(child)] for child in below), default=1)
            waiting[id(node)] = max(node._pushed() - 1, 0) + deepest
            todo.pop()
        return waiting[id(self)]

    def _pushed(self) -> int:
        """The most conditions that follow at once: of tests for one value of a fact only one can hold.

        Refuses a list that would overflow.
        """
        if len(self.following) > BRANCHES or len(self.forwards) > FORWARDS or self.endings > ENDINGS:
            raise DurableError("durable_rules: te veel toetsen op één plek")
        equal = {test.name for test in self.following if test.operator == "$eq"}
        return len(self.forwards) + len(equal) + sum(test.operator != "$eq" for test in self.following)
