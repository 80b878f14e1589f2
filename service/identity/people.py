"""Who uses Schakel and what each role may do: one table, everything else refused."""

from dataclasses import dataclass, replace
from enum import StrEnum

from service.store import MAY_READ, MAY_WRITE, Actor, Relatie


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

    OPENBAAR = "openbaar"
    ZAAK_LEZEN = "zaak lezen"
    ZAAK_SCHRIJVEN = "zaak schrijven"
    BRIEF_SCHRIJVEN = "brief schrijven"
    TOEGANG_REGELEN = "toegang regelen"
    NOODTOEGANG = "noodtoegang"
    LOG_LEZEN = "logboek lezen"
    TRANSITIE_LEZEN = "transitie lezen"
    TRANSITIE_SCHRIJVEN = "transitie schrijven"
    INZAGE_GEVEN = "inzage geven"
    BSN = "burgerservicenummer"
    TAKEN_LEZEN = "taken lezen"
    CASELOAD_LEZEN = "caseload lezen"


MATRIX: dict[Recht, frozenset[Rol]] = {
    Recht.ZAAK_LEZEN: frozenset({Rol.INDICATIESTELLER, Rol.CONSULENT, Rol.TRANSITIEPLANNER}),
    Recht.ZAAK_SCHRIJVEN: frozenset({Rol.INDICATIESTELLER, Rol.CONSULENT, Rol.TRANSITIEPLANNER}),
    Recht.BRIEF_SCHRIJVEN: frozenset({Rol.INDICATIESTELLER, Rol.CONSULENT, Rol.TRANSITIEPLANNER}),
    Recht.TRANSITIE_LEZEN: frozenset({Rol.INDICATIESTELLER, Rol.CONSULENT, Rol.TRANSITIEPLANNER}),
    Recht.TRANSITIE_SCHRIJVEN: frozenset({Rol.CONSULENT, Rol.TRANSITIEPLANNER}),
    Recht.TOEGANG_REGELEN: frozenset({Rol.INDICATIESTELLER, Rol.CONSULENT}),
    Recht.NOODTOEGANG: frozenset({Rol.INDICATIESTELLER, Rol.CONSULENT, Rol.TRANSITIEPLANNER}),
    Recht.INZAGE_GEVEN: frozenset({Rol.INDICATIESTELLER, Rol.CONSULENT}),
    Recht.BSN: frozenset({Rol.CONSULENT}),
    Recht.LOG_LEZEN: frozenset({Rol.AUDITOR}),
    Recht.TAKEN_LEZEN: frozenset({Rol.BEHEERDER, Rol.AUDITOR}),
    Recht.CASELOAD_LEZEN: frozenset({Rol.JURIST, Rol.BEHEERDER, Rol.TRANSITIEPLANNER}),
}
"""Which roles have a right; a right that does not stand here, nobody has."""

RELATIES: dict[Recht, frozenset[Relatie]] = {
    Recht.ZAAK_LEZEN: MAY_READ,
    Recht.ZAAK_SCHRIJVEN: MAY_WRITE,
    Recht.BRIEF_SCHRIJVEN: MAY_WRITE,
    Recht.TOEGANG_REGELEN: MAY_WRITE,
    Recht.TRANSITIE_LEZEN: MAY_READ,
    Recht.TRANSITIE_SCHRIJVEN: MAY_WRITE,
    Recht.INZAGE_GEVEN: MAY_WRITE,
    Recht.BSN: MAY_WRITE,
}
"""At a page of one case: how somebody must stand to it besides. The store upholds it, whatever page asks."""

HOME: dict[Rol, str] = {Rol.AUDITOR: "/logboek", Rol.BEHEERDER: "/caseload", Rol.JURIST: "/caseload"}
"""Where a role begins that does not work on cases."""


@dataclass(frozen=True, slots=True)
class Gebruiker:
    """Someone who signed in."""

    id: str
    naam: str
    functie: str
    team: str
    rollen: frozenset[Rol]
    relaties: frozenset[Relatie] = MAY_READ

    @property
    def actor(self) -> Actor:
        """This person towards the store."""
        return Actor(self.id, self.team, tuple(sorted(self.rollen)), frozenset(self.relaties))

    def may(self, recht: Recht) -> bool:
        """Whether one of the roles gives a right; what the table does not give is refused."""
        return recht is Recht.OPENBAAR or bool(self.rollen & MATRIX.get(recht, frozenset()))

    def using(self, recht: Recht) -> "Gebruiker":
        """This person on a page that needs a right: a case then opens only for the relations of that right."""
        return replace(self, relaties=RELATIES.get(recht, MAY_READ))

    @property
    def home(self) -> str:
        """The page to begin on."""
        if self.may(Recht.ZAAK_LEZEN):
            return "/zaken"
        return next((HOME[rol] for rol in sorted(self.rollen) if rol in HOME), "/")
