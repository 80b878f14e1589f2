"""What can be done with a case: the name in the log, the kind of action, and the goal it serves."""

from contextvars import ContextVar
from dataclasses import dataclass
from enum import Enum

trace: ContextVar[str] = ContextVar("trace", default="")
"""The trace of the request that is being answered; every record of one request carries the same."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, for which team and in which roles: every read and write of a case names one."""

    id: str
    team: str
    rollen: tuple[str, ...] = ()
    relaties: frozenset[str] | None = None
    """How one must stand to a case on the page that asks; ``None`` leaves it to what is done."""


class Soort(Enum):
    """The kinds of action of NEN 7513 (EventTypeCode)."""

    MAKEN = "C"
    LEZEN = "R"
    WIJZIGEN = "U"
    WEGHALEN = "D"
    UITVOEREN = "E"


@dataclass(frozen=True, slots=True)
class _About:
    name: str
    soort: Soort
    register: str = "indiceren"
    doel: str = "Jeugdwet 7.4.0 lid 1, Wmo 2015 5.1.1 lid 1"


class Activiteit(Enum):
    """Every action on a case; ``register`` is the entry in docs/verwerkingsregister.md."""

    ZAAK_MAKEN = _About("zaak maken", Soort.MAKEN)
    ZAAK_LEZEN = _About("zaak lezen", Soort.LEZEN)
    ZAKEN_TONEN = _About("zaken tonen", Soort.LEZEN)
    ZAAK_WIJZIGEN = _About("zaak wijzigen", Soort.WIJZIGEN)
    ZAAK_INDIENEN = _About("zaak indienen", Soort.WIJZIGEN)
    ADVIES_VASTLEGGEN = _About("advies vastleggen", Soort.MAKEN)
    ADVIES_LEZEN = _About("advies lezen", Soort.LEZEN)
    BRIEF_MAKEN = _About("brief maken", Soort.MAKEN)
    BRIEF_LEZEN = _About("brief lezen", Soort.LEZEN)
    BRIEF_WIJZIGEN = _About("brief wijzigen", Soort.WIJZIGEN)
    BORD_TONEN = _About("bord tonen", Soort.LEZEN)
    PLAN_LEZEN = _About("plan lezen", Soort.LEZEN)
    PLAN_WIJZIGEN = _About("plan wijzigen", Soort.WIJZIGEN)
    LIJST_OPNEMEN = _About("lijst opnemen", Soort.MAKEN)
    TOEGANG_TOETSEN = _About("toegang toetsen", Soort.UITVOEREN)
    TOEGANG_REGELEN = _About("toegang regelen", Soort.WIJZIGEN, "verantwoorden", "AVG artikel 32")
    NOODTOEGANG = _About("noodtoegang", Soort.UITVOEREN)
    OPRUIMEN_NAGAAN = _About("bewaartermijnen nagaan", Soort.UITVOEREN, "opruimen", "Jeugdwet 7.3.8, Wmo 2015 5.3.4")
    OPRUIMEN = _About("zaak opruimen", Soort.WEGHALEN, "opruimen", "Jeugdwet 7.3.8 en 7.3.9, Wmo 2015 5.3.4 en 5.3.5")
    INZAGE_GEVEN = _About("inzage geven", Soort.UITVOEREN, "verantwoorden", "AVG artikel 15, Wmo 2015 5.3.2")
    ONDERZOEK = _About("gegevens zonder namen", Soort.UITVOEREN, "onderzoek", "Jeugdwet 7.3.12, Wmo 2015 5.3.6")
    TOESTEMMING = _About("toestemming vastleggen", Soort.WIJZIGEN)
    TOESTEMMING_LEZEN = _About("toestemming lezen", Soort.LEZEN)
    BSN_VASTLEGGEN = _About("burgerservicenummer vastleggen", Soort.WIJZIGEN, doel="Jeugdwet 7.2.1, Wmo 2015 5.2.9")
    BSN_LEZEN = _About("burgerservicenummer lezen", Soort.LEZEN, doel="Jeugdwet 7.2.1, Wmo 2015 5.2.9")
    BSN_ZOEKEN = _About("zoeken op burgerservicenummer", Soort.UITVOEREN, doel="Jeugdwet 7.2.1, Wmo 2015 5.2.9")
    BIJLAGE_TOEVOEGEN = _About("bijlage toevoegen", Soort.WIJZIGEN)
    BIJLAGE_LEZEN = _About("bijlage lezen", Soort.LEZEN)
    SLEUTELS_DRAAIEN = _About("sleutels draaien", Soort.UITVOEREN, "verantwoorden", "AVG artikel 32")
    LOG_INZIEN = _About("logboek inzien", Soort.LEZEN, "verantwoorden", "AVG artikel 5 lid 2")

    LOG_OPRUIMEN = _About("logboek opruimen", Soort.WEGHALEN, "opruimen", "AVG artikel 5 lid 1 onder e")
    TAAK_DRAAIEN = _About("taak draaien", Soort.UITVOEREN, "verantwoorden", "AVG artikel 32")
    HERBEOORDELEN = _About("zaken opnieuw beoordelen", Soort.LEZEN)

    @property
    def name_in_log(self) -> str:
        """The name of the action."""
        return self.value.name

    @property
    def writes(self) -> bool:
        """Whether the case itself changes."""
        return self.value.soort in (Soort.MAKEN, Soort.WIJZIGEN, Soort.WEGHALEN)
