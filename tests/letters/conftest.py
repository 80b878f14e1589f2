"""Cases, their advice and letters on them, with the national rulebook."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

import engine
import letters
from tests.letters.gegevens import typed

ZAKEN = Path(__file__).parent / "zaken"
TODAY = date(2026, 11, 21)


@dataclass(frozen=True)
class Filed:
    """A case with its advice."""

    zaak: engine.Zaak
    advies: engine.Advies


@pytest.fixture(scope="session")
def book() -> engine.Rulebook:
    return engine.load_rulebook()


@pytest.fixture(scope="session")
def filed(book: engine.Rulebook) -> Callable[[str], Filed]:
    """A case from ``zaken/`` by name."""
    known: dict[str, Filed] = {}

    def read(name: str) -> Filed:
        if name not in known:
            zaak = engine.read_case_file(ZAKEN / f"{name}.yaml", book, TODAY)
            known[name] = Filed(zaak, engine.assess(zaak, TODAY, book))
        return known[name]

    return read


@pytest.fixture(scope="session")
def details() -> letters.LetterDetails:
    """Everything that a writer can give, except a signature."""
    return letters.LetterDetails(
        kenmerk="Z-2026-0042",
        dated=date(2026, 11, 24),
        child=letters.Person(
            naam="Sem de Wit",
            roepnaam="Sem",
            adres=letters.Address(straat="Kade 3", postcode="1234 CD", plaats="Voorbeeldstad"),
        ),
        parents=(letters.Person(naam="Anna de Wit"), letters.Person(naam="Karel Bos")),
        sender=letters.Sender(organisatie="Indicatieteam Midden", telefoon="000 111 22 33"),
        mandate_holder=letters.MandateHolder(naam="J. Jansen"),
        sent_by="post",
        given={name: typed(name) for name in letters.fields() if name != "niet_gehoord"},
        handover=letters.HandoverDetails(
            ontvanger="Wmo-team Voorbeeldstad",
            eigen_woorden="Ik wil zelf kiezen.",
            gaat_goed="School gaat goed.",
            helpt="Vraag het eerst.",
            toestemming_van="Sem en zijn ouders",
            toestemming_op=date(2026, 11, 2),
            toestemming_voor="dit profiel",
            afspraken=(letters.Meeting(dag=date(2027, 1, 12), wie="Sem", waarover="kennismaken"),),
        ),
    )


Write = Callable[..., letters.Letter]


@pytest.fixture(scope="session")
def write(book: engine.Rulebook, filed: Callable[[str], Filed], details: letters.LetterDetails) -> Write:
    """A letter of a kind on a case; the details can be changed by name."""

    known: dict[tuple[str, str], letters.Letter] = {}

    def made(kind: str, name: str, **changes: object) -> letters.Letter:
        if not changes and (kind, name) in known:
            return known[kind, name]
        found = filed(name)
        letter = letters.compose(kind, found.advies, found.zaak, book, details.model_copy(update=changes))
        if not changes:
            known[kind, name] = letter
        return letter

    return made
