"""What a kind of letter is: its id, its words (a template of the same name) and the view those words need."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from letters.checks import Blocker
from letters.inputs import Inputs


@dataclass(frozen=True)
class Built:
    """The view of one letter, what in the case keeps its checklist open, and which demands do not apply."""

    view: Mapping[str, Any]
    blockers: tuple[Blocker, ...] = ()
    not_needed: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True)
class Kind:
    """A kind of letter; ``beslist`` says that it is a beschikking."""

    id: str
    naam: str
    uitleg: str
    beslist: bool
    build: Callable[[Inputs], Built]
