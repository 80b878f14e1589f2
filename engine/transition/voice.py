"""The words of the plan: about a young person, not about a child."""

from engine.context import Context
from engine.model.feit import Niveau
from engine.reasons import Words
from engine.rulebook import Rulebook


class Voice(Words):
    """Words for one context in which {kind} is the young person of the plan."""

    def __init__(self, book: Rulebook, context: Context, kind: str) -> None:
        super().__init__(book, context)
        self.kind = kind

    def within(self, context: Context) -> "Voice":
        """The same voice for another need."""
        return Voice(self.book, context, self.kind)

    def fill(self, text: str, niveau: Niveau = "behoefte") -> str:
        """A text with {kind} filled in; what is about a sibling stays about the sibling."""
        if niveau == "behoefte" and self.context.facts.get("behoefte_voor") == "brus":
            return super().fill(text, niveau)
        filled = super().fill(text.replace("{kind}", self.kind), niveau)
        return filled[:1].upper() + filled[1:] if text.startswith("{") else filled
