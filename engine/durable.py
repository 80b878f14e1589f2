"""Concludes the rules of a single case with durable_rules; the only importer of its C module.

The module is driven without ``durable.engine.Host``: one wide fact per ruleset, drained in the calling thread and taken
back afterwards. A fact that is unknown is left out. What the package cannot hold or would answer wrongly is kept out
when a program is compiled (``durable_limits``, ``durable_leaf``); every answer is checked to be a whole one.
"""

import itertools
import weakref
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from queue import Empty, LifoQueue
from threading import Lock

import durable_rules_engine as dre

from engine.context import Context, Known
from engine.durable_compile import Program, compile_rules
from engine.durable_pack import SENTINEL, Part
from engine.durable_tree import DurableError
from engine.kleene import Kleene, to_word
from engine.model.feit import Niveau
from engine.ruleset import ActiveRule, RuleSet

__all__ = ["DurableError", "conclude"]

# A rule takes some 80 kB, and 25 kB in each session; only one thread runs at a time, so that two sessions are plenty.
_KEPT_RULES = 1200
_WAIT = 30.0
_HANDLED = 0

_sessions: LifoQueue[str] = LifoQueue()
for _name in ("s1", "s0"):
    _sessions.put(_name)

_Key = tuple[str, int, Niveau]
_programs: OrderedDict[_Key, "_Loaded"] = OrderedDict()
_lock = Lock()
_numbers = itertools.count()


def conclude(
    rules: RuleSet, context: Context, niveau: Niveau, given: Mapping[str, Kleene] | None = None
) -> dict[str, Kleene]:
    """The value of every rule of a niveau, beside what was ``given``: ``reference.evaluate`` without the traces.

    ``given`` holds conclusions drawn elsewhere (those of the case, when a need is concluded). May be called from
    several threads. Raises ``DurableError`` rather than return a doubtful answer.
    """
    concluded = dict(given or {})
    with _session() as session:
        loaded = _loaded(rules, niveau)
        fed = loaded.feed(context, concluded)
        try:
            concluded.update(loaded.run(session, fed))
        except BaseException as error:
            # A session that was left halfway answers nothing for a while: start afresh next time.
            _forget(loaded)
            if isinstance(error, Exception) and not isinstance(error, DurableError):
                raise DurableError(f"durable_rules werkte niet: {error}") from error
            raise
    return concluded


class _Ruleset:
    """One part of a program, held by durable_rules until nobody uses it any more."""

    def __init__(self, part: Part, name: str) -> None:
        self.part = part
        self.handle: int = dre.create_ruleset(name, part.productions)
        self._used: set[str] = set()
        weakref.finalize(self, _release, self.handle, self._used).atexit = False

    def fired(self, session: str, facts: str) -> list[str]:
        """The names of the productions that the facts fire; one that several branches satisfy comes several times."""
        head = f'{{"sid":"{session}","id":"c"'
        message = f"{head}{self.part.markers}{facts}}}"
        names: list[str] = []
        try:
            code, offset = dre.assert_fact(self.handle, message)
            if code != _HANDLED:
                raise DurableError(f"durable_rules nam de feiten niet aan (code {code})")
            action = dre.start_action_for_state(self.handle, offset)
            result: str | None = action[1] if action else None
            while result is not None:
                names.append(result[2 : result.index('"', 2)])
                result = dre.complete_and_start_action(self.handle, offset)
        finally:
            dre.retract_fact(self.handle, f"{head}}}")
        if not names or names.pop() != SENTINEL:
            raise DurableError("durable_rules gaf geen volledig antwoord")
        self._used.add(session)
        return names


class _Loaded:
    """A program with its rulesets."""

    def __init__(self, rules: RuleSet, niveau: Niveau) -> None:
        self.rules: tuple[ActiveRule, ...] = rules.rules
        self.key = _key(rules, niveau)
        self.program: Program = compile_rules(rules, niveau)
        self.size = len(self.program.concluded)
        name = f"{rules.key}.{niveau}.{next(_numbers)}"
        self.levels = [
            [_Ruleset(part, f"{name}.{level}.{number}") for number, part in enumerate(parts)]
            for level, parts in enumerate(self.program.levels)
        ]

    def feed(self, context: Context, given: Mapping[str, Kleene]) -> list[str]:
        """What every message may carry, by number of the encoding; conclusions are still empty."""
        fragments = [""] * len(self.program.encodings)
        value: Known | None
        for item in self.program.inputs:
            if item.fact in given:
                known = given[item.fact]
                value = None if known is None else to_word(known)
            else:
                value = context.facts.get(item.fact)
            fragments[item.index] = item.absent() if value is None else item.feed(value)
        return fragments

    def run(self, session: str, fragments: list[str]) -> dict[str, Kleene]:
        """Feeds level after level, each with what the levels before it concluded."""
        encodings = self.program.encodings
        found: dict[str, Kleene] = {}
        for rulesets in self.levels:
            for ruleset in rulesets:
                part = ruleset.part
                fired = set(ruleset.fired(session, "".join([fragments[index] for index in part.needs])))
                for index, plus, minus, outcomes in part.concludes:
                    true, false = plus in fired, minus in fired
                    if true and false:
                        raise DurableError(f"{encodings[index].fact}: durable_rules concludeerde ja en nee tegelijk")
                    value = True if true else False if false else None
                    found[encodings[index].fact] = value
                    fragments[index] = outcomes[value]
        return {name: found[name] for name in self.program.concluded}


@contextmanager
def _session() -> Iterator[str]:
    """A session id of the small pool, for one caller at a time; the one used last comes first."""
    try:
        name = _sessions.get(timeout=_WAIT)
    except Empty:
        raise DurableError("durable_rules is te lang bezig met andere zaken") from None
    try:
        yield name
    finally:
        _sessions.put(name)


def _key(rules: RuleSet, niveau: Niveau) -> _Key:
    """Rulebooks of one folder that were asked other days first share keys: the rules themselves tell them apart."""
    return rules.key, id(rules.rules), niveau


def _loaded(rules: RuleSet, niveau: Niveau) -> _Loaded:
    """The program of a rule set, compiled once."""
    key = _key(rules, niveau)
    with _lock:
        loaded = _programs.get(key)
        if loaded is None:
            loaded = _programs[key] = _Loaded(rules, niveau)
        _programs.move_to_end(key)
        while len(_programs) > 1 and sum(item.size for item in _programs.values()) > _KEPT_RULES:
            _programs.popitem(last=False)
        return loaded


def _forget(loaded: _Loaded) -> None:
    with _lock:
        if _programs.get(loaded.key) is loaded:
            del _programs[loaded.key]


def _release(handle: int, sessions: set[str]) -> None:
    """Gives the memory back. Only sessions that answered: the module crashes on one in which nothing fired."""
    for session in sessions:
        dre.delete_state(handle, session)
    dre.delete_ruleset(handle)
