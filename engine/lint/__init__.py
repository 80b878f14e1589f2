"""Narrative lint: known wrong arguments in a draft motivation, each answered with the article that refutes it.

``lint(text, book, ...) -> list[Bevinding]`` is the promise; ``lint_grounds`` does the same for ticked refusal grounds.
"""

from engine.lint.linting import Bevinding, blocks, lint, lint_grounds

__all__ = ["Bevinding", "blocks", "lint", "lint_grounds"]
