"""What the words mean: one list for the help page, and beside a question the words that stand in it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from engine import Bron, Rulebook, web_address

_LETTERS = re.compile(r"[^\W_]+")
_FILE = Path(__file__).with_name("woorden.yaml")


class _Written(BaseModel):
    """A word as it stands in the file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    woord: str
    uitleg: str
    herken: tuple[str, ...] = ()
    bron: Bron | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """One word, what it means, and the article it stands in when it is a word of the law."""

    woord: str
    uitleg: str
    artikel: str
    url: str | None
    ook: tuple[str, ...] = ()

    def asked(self, text: str) -> bool:
        """Whether somebody who types this asks after exactly this word.

        >>> Word("Pgb", "", "", None, ("pgb",)).asked(" PGB ")
        True
        """
        return _bare(text) in map(_bare, self.ook)


def words(book: Rulebook) -> list[Word]:
    """Every word, in the order of the alphabet."""
    return [_word(one, book) for one in _written()]


def words_in(text: str, book: Rulebook) -> list[Word]:
    """The words that stand in a text and that not everybody knows."""
    plain = text.lower()
    return [_word(one, book) for one in _written() if any(re.search(rf"\b{word}\b", plain) for word in one.herken)]


def words_meant(text: str, book: Rulebook) -> list[Word]:
    """The words that somebody asks after: those in the text, and those that are called so on the help page."""
    plain = f" {_bare(text)} "
    known = [_word(one, book) for one in _written()]
    return [word for word in known if any(f" {_bare(name)} " in plain for name in word.ook)]


def _bare(text: str) -> str:
    return " ".join(_LETTERS.findall(text.lower()))


def _word(one: _Written, book: Rulebook) -> Word:
    article = book.cite(one.bron) if one.bron else ""
    names = (*one.herken, *one.woord.split(" en "))
    return Word(one.woord, one.uitleg, article, web_address(one.bron) if one.bron else None, names)


@lru_cache(maxsize=1)
def _written() -> tuple[_Written, ...]:
    raw = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    found = TypeAdapter(tuple[_Written, ...]).validate_python(raw)
    return tuple(sorted(found, key=lambda one: one.woord.lower()))
