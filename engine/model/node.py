"""The condition tree of a rule: ``alle``, ``een_van``, ``niet`` and one leaf that tests a fact."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, field_validator, model_validator

from engine.model.bron import Bron, Strikt

Scalar = int | Decimal | date | str


class Oordeel(Strikt):
    """An open norm: who must judge it, and which recorded decision already contains that judgement."""

    door: str
    blijkt_uit: str | None = Field(None, description="Feit of gevolg waaruit het oordeel al blijkt als het ja is")


class Knoop(Strikt):
    """What every node may carry besides its operator."""

    bron: Bron | None = None
    duiding: str | None = Field(None, description="Een lezing van de wet die kan worden betwist")


class Alle(Knoop):
    """Every child must hold."""

    alle: list["Node"] = Field(min_length=1)

    @property
    def children(self) -> list["Node"]:
        """The operands, in the order of the law."""
        return self.alle


class EenVan(Knoop):
    """At least one child must hold."""

    een_van: list["Node"] = Field(min_length=1)

    @property
    def children(self) -> list["Node"]:
        """The operands, in the order of the law."""
        return self.een_van


class Niet(Knoop):
    """The child must not hold."""

    niet: "Node"

    @property
    def children(self) -> list["Node"]:
        """The one operand."""
        return [self.niet]


class Blad(Knoop):
    """A test of one fact or of the conclusion of another rule; without operator the test is ``is: ja``."""

    feit: str
    is_: Scalar | None = Field(None, alias="is")
    een_uit: list[Scalar] | None = Field(None, min_length=1)
    minstens: int | Decimal | date | None = None
    kleiner_dan: int | Decimal | date | None = None
    zolang_onbekend: Literal["ja", "nee"] | None = Field(
        None, description="Uitkomst van deze toets zolang niemand het feit vastlegde; het feit moet een aanname noemen"
    )
    oordeel: Oordeel | None = None

    @field_validator("oordeel", mode="before", json_schema_input_type=Oordeel | str | None)
    @classmethod
    def _judge_alone(cls, value: Any) -> Any:
        return {"door": value} if isinstance(value, str) else value

    @field_validator("is_", "een_uit", "minstens", "kleiner_dan", mode="before")
    @classmethod
    def _no_booleans(cls, value: Any) -> Any:
        values = value if isinstance(value, list) else [value]
        if any(isinstance(item, bool) for item in values):
            raise ValueError("true en false zijn geen waarde van een feit; schrijf ja of nee")
        return value

    @model_validator(mode="after")
    def _one_operator(self) -> "Blad":
        used = [name for name in ("is_", "een_uit", "minstens", "kleiner_dan") if getattr(self, name) is not None]
        if len(used) > 1:
            raise ValueError("een blad heeft één toets: is, een_uit, minstens of kleiner_dan")
        return self

    @property
    def children(self) -> list["Node"]:
        """A leaf has no operands."""
        return []

    @cached_property
    def operator(self) -> tuple[str, Any]:
        """Name and operand of the test."""
        if self.een_uit is not None:
            return "een_uit", self.een_uit
        if self.minstens is not None:
            return "minstens", self.minstens
        if self.kleiner_dan is not None:
            return "kleiner_dan", self.kleiner_dan
        return "is", "ja" if self.is_ is None else self.is_


_KINDS = {"alle": "Alle", "een_van": "EenVan", "niet": "Niet", "feit": "Blad"}


def _kind(value: Any) -> str | None:
    keys = value if isinstance(value, dict) else getattr(value.__class__, "model_fields", ())
    found = [kind for name, kind in _KINDS.items() if name in keys]
    return found[0] if len(found) == 1 else None


# The tags are class names: as part of the location of an error they can never be taken for a key of the document.
Node = Annotated[
    Annotated[Alle, Tag("Alle")]
    | Annotated[EenVan, Tag("EenVan")]
    | Annotated[Niet, Tag("Niet")]
    | Annotated[Blad, Tag("Blad")],
    Discriminator(
        _kind,
        custom_error_type="knoop",
        custom_error_message="een knoop heeft precies één van alle, een_van, niet of feit",
    ),
]

for _model in (Alle, EenVan, Niet):
    _model.model_rebuild()


def leaves(node: Node) -> Iterator[Blad]:
    """Every leaf below a node, in order."""
    if isinstance(node, Blad):
        yield node
        return
    for child in node.children:
        yield from leaves(child)
