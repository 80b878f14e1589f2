"""A rulebook laid out once, with the place of everything in it, for all checks to read."""

from functools import cached_property

from engine.checks.mentions import Mention, mentions
from engine.checks.placedsources import PlacedSource, placed_sources
from engine.checks.places import Place, Placed, place_of, placed_nodes
from engine.checks.transitienodes import is_of_transition, transition_nodes
from engine.model import Blad, Feit, Node, Regel
from engine.rulebook import Rulebook


class Survey:
    """A rulebook with its nodes, leaves and mentions; ``also_used`` holds names used outside the rule files."""

    def __init__(self, book: Rulebook, also_used: frozenset[str] = frozenset()) -> None:
        self.book = book
        self.also_used = also_used

    def place(self, kind: str, key: str) -> Place:
        """Where a record is written."""
        return place_of(self.book, kind, key)

    @cached_property
    def names(self) -> list[str]:
        """Every fact and every conclusion."""
        return [*self.book.feiten, *self.book.gevolgen]

    def names_for(self, regel: Regel) -> list[str]:
        """Every name a condition may test: around eighteen also the concepts of the transition."""
        return [*self.names, *self.book.transitie.begrippen] if is_of_transition(regel) else self.names

    @cached_property
    def nodes(self) -> list[Placed[Node]]:
        """Every node of every condition."""
        return placed_nodes(self.book) + transition_nodes(self.book)

    @cached_property
    def leaves(self) -> list[Placed[Blad]]:
        """Every leaf of every condition."""
        return [
            Placed(item.regel, item.versie, item.node, item.place) for item in self.nodes if isinstance(item.node, Blad)
        ]

    @cached_property
    def fact_leaves(self) -> list[tuple[Placed[Blad], Feit]]:
        """Every leaf that tests a recorded fact, with that fact."""
        return [(leaf, self.book.feiten[leaf.node.feit]) for leaf in self.leaves if leaf.node.feit in self.book.feiten]

    @cached_property
    def conclusion_leaves(self) -> list[Placed[Blad]]:
        """Every leaf that tests the conclusion of a rule."""
        book = self.book
        concluded = {*book.gevolgen, *book.transitie.begrippen} - set(book.feiten)
        return [leaf for leaf in self.leaves if leaf.node.feit in concluded]

    @cached_property
    def mentions(self) -> list[Mention]:
        """Every fact or conclusion that is named outside a leaf."""
        return list(mentions(self.book, self.leaves))

    @cached_property
    def sources(self) -> list[PlacedSource]:
        """Every source of a norm, a fact, a step or a value."""
        return list(placed_sources(self.book, self.nodes))

    @cached_property
    def used(self) -> set[str]:
        """Every name that something rests on."""
        return {leaf.node.feit for leaf in self.leaves} | {item.name for item in self.mentions} | self.also_used
