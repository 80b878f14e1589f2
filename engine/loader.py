"""Reads a folder of YAML into a rulebook, or refuses it with every problem at once."""

import gc
import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, Field, ValidationError

from engine.balance.loading import read_draagkracht
from engine.balance.loading import refused as balance_refused
from engine.checks import check_rulebook
from engine.errors import InputError, Problem, RulebookError
from engine.lint.loading import read_narratieven
from engine.messages import problems_of
from engine.model import (
    TRANSITIE_LISTS,
    BehoefteSoort,
    Bouwsteen,
    Feit,
    GelijkgesteldeDagen,
    Gemeente,
    Parameter,
    Partij,
    Regel,
    Regeling,
    Route,
    Signaal,
    Termijn,
    TransitieBoek,
    TransitieDeel,
)
from engine.rulebook import Origin, Rulebook
from engine.yamlread import Document, read_bytes

RULES = Path(__file__).resolve().parent.parent / "rules"
_HEAD = "regelboek.yaml"
_RULE_FILE_LIMIT = 1_000_000


class RegelBestand(TransitieDeel):
    """One YAML file of a rulebook; the JSON Schema for editors is made from this model."""

    model_config = ConfigDict(extra="forbid", title="Schakel regelbestand")

    versie: str | None = Field(None, description="Alleen in regelboek.yaml")
    titel: str | None = None
    regelingen: list[Regeling] = Field(default_factory=list)
    partijen: list[Partij] = Field(default_factory=list)
    feiten: list[Feit] = Field(default_factory=list)
    behoeften: list[BehoefteSoort] = Field(default_factory=list)
    regels: list[Regel] = Field(default_factory=list)
    bouwstenen: list[Bouwsteen] = Field(default_factory=list)
    routes: list[Route] = Field(default_factory=list)
    signalen: list[Signaal] = Field(default_factory=list)
    parameters: list[Parameter] = Field(default_factory=list)
    termijnen: list[Termijn] = Field(default_factory=list)
    gelijkgestelde_dagen: list[GelijkgesteldeDagen] = Field(default_factory=list)
    gemeente: Gemeente | None = None


_LISTS = (
    "regelingen",
    "partijen",
    "feiten",
    "behoeften",
    "regels",
    "bouwstenen",
    "routes",
    "signalen",
    "parameters",
    "termijnen",
    "gelijkgestelde_dagen",
)
_OWN_FORMAT = ("draagkracht", "narratieven")


def load_rulebook(folder: Path | None = None) -> Rulebook:
    """The rulebook in a folder (the national one by default).

    Raises ``RulebookError`` with file, line and a Dutch message for everything that is wrong.
    """
    with _no_collecting():
        return _load((folder or RULES).resolve())


@lru_cache(maxsize=8)
def _load(folder: Path) -> Rulebook:
    files, problems = _files(folder)
    content = _Content(problems)
    for name, raw in files.items():
        if name.split("/")[0] not in _OWN_FORMAT:
            try:
                content.add(read_bytes(raw, name, _RULE_FILE_LIMIT))
            except InputError as error:
                problems.extend(error.problems)
    draagkracht, balance_parts = read_draagkracht(files)
    narratieven, narrative_problems = read_narratieven(files)
    problems += [*balance_parts.problems, *narrative_problems]
    if not content.head and not problems:
        problems.append(Problem(_HEAD, 0, "versie", "het regelboek heeft geen versie"))
    if problems:
        raise RulebookError(problems)
    book = Rulebook(
        versie=content.head["versie"],
        titel=content.head["titel"],
        hash=_hash(files),
        origins=content.origins,
        gemeenten=content.gemeenten,
        draagkracht=draagkracht,
        narratieven=narratieven,
        transitie=TransitieBoek(**{name: content.lists.pop(name) for name in TRANSITIE_LISTS}),
        **content.lists,
    )
    found = check_rulebook(book, _words_of_own_formats(files))
    found += balance_refused(draagkracht, balance_parts, book.feiten, book.behoeften)
    if found:
        raise RulebookError(found)
    return book


class _Content:
    """What the files hold together, and which problems came up while they were put together."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.head: dict[str, str] = {}
        self.lists: dict[str, list[Any]] = {name: [] for name in (*_LISTS, *TRANSITIE_LISTS)}
        self.gemeenten: list[Gemeente] = []
        self.origins: dict[tuple[str, str], Origin] = {}

    def add(self, document: Document) -> None:
        """Takes in one file."""
        if document.data is None:
            return
        if not isinstance(document.data, dict):
            message = "een regelbestand begint met een sleutel, zoals feiten: of regels:"
            self.problems.append(document.problem((), message))
            return
        try:
            parsed = RegelBestand.model_validate(document.data)
        except ValidationError as error:
            self.problems.extend(problems_of(error, document, RegelBestand, quote=True))
            return
        if parsed.versie and document.name != _HEAD:
            self.problems.append(document.problem(("versie",), f"de versie staat alleen in {_HEAD}"))
        elif parsed.versie:
            self.head = {"versie": parsed.versie, "titel": parsed.titel or ""}
        if parsed.gemeente and self._is_new(("gemeente", parsed.gemeente.code), document, ("gemeente",)):
            self.gemeenten.append(parsed.gemeente)
        for name in self.lists:
            for index, item in enumerate(getattr(parsed, name)):
                key = (name, item.bwb if isinstance(item, Regeling) else item.id)
                if self._is_new(key, document, (name, index)):
                    self.lists[name].append(item)

    def _is_new(self, key: tuple[str, str], document: Document, path: tuple[str | int, ...]) -> bool:
        earlier = self.origins.get(key)
        if earlier is None:
            self.origins[key] = Origin(document, path)
            return True
        message = f"'{key[1]}' bestaat al in {earlier.document.name} regel {earlier.line}"
        self.problems.append(document.problem(path, message))
        return False


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Tens of thousands of records are made and all are kept: looking for garbage in between costs a fifth more."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def rulebook_files(folder: Path | None = None) -> tuple[str, dict[str, bytes]]:
    """The files of a rulebook as they are now, and the hash they give: what to keep to conclude the same again."""
    files, _ = _files((folder or RULES).resolve())
    return _hash(files), files


def hash_of_files(files: dict[str, bytes]) -> str:
    """The hash of a rulebook with these files."""
    return _hash(files)


def _files(folder: Path) -> tuple[dict[str, bytes], list[Problem]]:
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for path in sorted(folder.rglob("*.y*ml")):
        name = path.relative_to(folder).as_posix()
        if path.suffix == ".yml":
            problems.append(Problem(name, 0, "", "de naam van een regelbestand eindigt op .yaml, niet op .yml"))
        elif path.suffix == ".yaml":
            try:
                files[name] = path.read_bytes()
            except OSError:
                problems.append(Problem(name, 0, "", "dit bestand kan niet worden gelezen"))
    if not files and not problems:
        problems.append(Problem(folder.name, 0, "", "in deze map staat geen regelboek"))
    return files, problems


def _words_of_own_formats(files: dict[str, bytes]) -> frozenset[str]:
    """Every word in the files that are no rule files: a fact or conclusion named there is used."""
    texts = [raw for name, raw in files.items() if name.split("/")[0] in _OWN_FORMAT]
    return frozenset(word.decode() for raw in texts for word in re.findall(rb"[a-z][a-z0-9_]*", raw))


def _hash(files: dict[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, raw in sorted(files.items()):
        digest.update(name.encode() + b"\0" + raw + b"\0")
    return digest.hexdigest()
