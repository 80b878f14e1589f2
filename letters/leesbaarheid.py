"""How readable a letter is: sentence length, Flesch-Douma, officialese with a better word. Proposals, not a norm."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from letters.backing import Deel, Gat, Waarde
from letters.blocks import Zin
from letters.letter import Letter

WORDS = Path(__file__).resolve().parent / "woorden.yaml"

MAX_MEAN = 12
MAX_SENTENCE = 20
MIN_SCORE = 60

_WORD = re.compile(r"[^\W_]+(?:['’.,:@/-][^\W_]+)*")
_END = re.compile(r"(?<=[.!?:])[\"”’)]*\s+(?=[\"“‘(]?[A-ZÀ-Þ0-9])|(?<=;)\s+")
_SHORT = re.compile(r"\b(?:dr|drs|mr|ir|prof|art|nr|bijv|jl|m\.b\.t|o\.a|d\.w\.z|t\.n\.v)\.$", re.IGNORECASE)
# Langste eerst: 'aai' is één lettergreep, 'a-i' niet; een trema begint altijd een nieuwe.
_NUCLEUS = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyáéíóúàèìòùâêîôûäëïöü]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Vondst:
    """An officialese word in its sentence, with a better one."""

    woord: str
    beter: str
    zin: str


@dataclass(frozen=True, slots=True)
class Leesbaarheid:
    """Measures of some text; ``plek`` names the paragraph."""

    plek: str
    zinnen: int
    woorden: int
    gemiddeld: float
    langste: int
    score: float
    moeilijkste: tuple[str, ...]
    vondsten: tuple[Vondst, ...]

    @property
    def is_b1(self) -> bool:
        """Whether the text keeps to all three limits and uses no officialese."""
        short = self.gemiddeld <= MAX_MEAN and self.langste <= MAX_SENTENCE
        return short and self.score >= MIN_SCORE and not self.vondsten


def syllables(word: str) -> int:
    """Syllables of a Dutch word, counted by its vowels; a number or a code counts as one.

    >>> [syllables(word) for word in ("zeeën", "draaien", "beïnvloeden", "ijs", "wij", "Jeugdwet")]
    [2, 2, 4, 1, 1, 2]
    """
    return 1 if any(char.isdigit() for char in word) else max(len(_NUCLEUS.findall(word)), 1)


def split(text: str) -> list[str]:
    """The sentences of a text; an abbreviation does not end one."""
    found: list[str] = []
    for piece in _END.split(text.strip()):
        if found and _SHORT.search(found[-1]):
            found[-1] = f"{found[-1]} {piece}"
        elif piece.strip():
            found.append(piece.strip())
    return found


def words_of(text: str) -> list[str]:
    """The words and numbers of a text."""
    return _WORD.findall(text)


@lru_cache(maxsize=1)
def officialese() -> dict[str, str]:
    """Words to avoid, each with a better one."""
    data = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    return {str(word): str(better) for word, better in data["vermijd"].items()}


@lru_cache(maxsize=1)
def _avoided() -> re.Pattern[str]:
    longest = sorted(officialese(), key=len, reverse=True)
    return re.compile(r"\b(" + "|".join(re.escape(word) for word in longest) + r")\b", re.IGNORECASE)


def found_words(text: str) -> tuple[Vondst, ...]:
    """Officialese in a text."""
    return tuple(
        Vondst(hit[1], officialese()[hit[1].lower()], sentence)
        for sentence in split(text)
        for hit in _avoided().finditer(sentence)
    )


def measured(plek: str, sentences: list[str]) -> Leesbaarheid:
    """The measures of some sentences."""
    counted = [(sentence, words_of(sentence)) for sentence in sentences]
    counted = [(sentence, words) for sentence, words in counted if words]
    total = [word for _, words in counted for word in words]
    if not total:
        return Leesbaarheid(plek, 0, 0, 0.0, 0, 100.0, (), ())
    mean = len(total) / len(counted)
    score = 206.84 - 0.93 * mean - 77 * sum(map(syllables, total)) / len(total)
    hardest = sorted(counted, key=lambda item: -_difficulty(item[1]))[:3]
    found = tuple(hit for sentence, _ in counted for hit in found_words(sentence))
    return Leesbaarheid(
        plek,
        len(counted),
        len(total),
        round(mean, 1),
        max(len(words) for _, words in counted),
        round(score, 1),
        tuple(sentence for sentence, _ in hardest),
        found,
    )


def measure_text(plek: str, text: str) -> Leesbaarheid:
    """The measures of plain text, such as the words of a page."""
    return measured(plek, split(text))


def _difficulty(words: list[str]) -> float:
    return 0.93 * len(words) + 77 * sum(map(syllables, words)) / len(words)


def own_words(zin: Zin) -> str:
    """A sentence as our template wrote it: no citations, one word for a gap, nothing when it is only a value."""
    if all(isinstance(deel, Waarde | Gat) or not words_of(deel.tekst) for deel in zin.delen):
        return ""
    kept = "".join(_counted(deel) for deel in zin.delen)
    return re.sub(r"\s*\(\s*[;,]?\s*\)", "", kept)


def _counted(deel: Deel) -> str:
    if isinstance(deel, Gat):
        return "iets"
    return "" if isinstance(deel, Waarde) and deel.soort == "artikel" else deel.tekst


def measure(letter: Letter, *, alleen_eigen: bool = False) -> list[Leesbaarheid]:
    """The whole letter first, then each section.

    With ``alleen_eigen`` only the words of our templates count: article citations, sentences that are a fact, a rule's
    explanation or the family's own words are left out, because those are not ours to shorten.
    """

    def taken(zinnen: tuple[Zin, ...]) -> list[str]:
        texts = [own_words(zin) if alleen_eigen else zin.tekst for zin in zinnen]
        return [sentence for text in texts for sentence in split(text)]

    parts = [measured(sectie.titel.tekst or sectie.id, taken(sectie.zinnen)) for sectie in letter.secties]
    return [measured("hele brief", taken(letter.zinnen)), *parts]
