"""Who uses Schakel and what each role may do: one table, everything else refused."""

from dataclasses import dataclass
from enum import StrEnum

from service.store import Actor


class Rol(StrEnum):
    """The roles of a team."""

    INDICATIESTELLER = "indicatiesteller"
    CONSULENT = "consulent"
    TRANSITIEPLANNER = "transitieplanner"
    JURIST = "jurist"
    BEHEERDER = "beheerder"
    AUDITOR = "auditor"


class Recht(StrEnum):
    """What a page needs."""

    ZAAK_LEZEN = "zaak lezen"
    ZAAK_SCHRIJVEN = "zaak schrijven"
    BRIEF_SCHRIJVEN = "brief schrijven"


MATRIX: dict[Recht, frozenset[Rol]] = {
    Recht.ZAAK_LEZEN: frozenset({Rol.INDICATIESTELLER, Rol.CONSULENT, Rol.TRANSITIEPLANNER}),
    Recht.ZAAK_SCHRIJVEN: frozenset({Rol.INDICATIESTELLER, Rol.CONSULENT}),
    Recht.BRIEF_SCHRIJVEN: frozenset({Rol.INDICATIESTELLER, Rol.CONSULENT}),
}


@dataclass(frozen=True, slots=True)
class Gebruiker:
    """Someone who signed in."""

    id: str
    naam: str
    functie: str
    team: str
    rollen: frozenset[Rol]

    @property
    def actor(self) -> Actor:
        """This person towards the store."""
        return Actor(self.id, self.team)

    def may(self, recht: Recht) -> bool:
        """Whether one of the roles gives a right; what the table does not give is refused."""
        return bool(self.rollen & MATRIX.get(recht, frozenset()))
