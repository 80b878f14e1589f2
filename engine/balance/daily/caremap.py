"""The care map: everyone involved, in three branches, with who coordinates."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Persoon:
    """Someone around the family."""

    naam: str
    rol: str
    tak: str
    organisatie: str = ""
    contact: str = ""
    coordineert: bool = False
    professional: bool = True

    @property
    def label(self) -> str:
        """Name, role and organisation in one line."""
        return ", ".join(filter(None, (self.naam, self.rol, self.organisatie)))


@dataclass(frozen=True, slots=True)
class Zorgkaart:
    """Everyone around the family."""

    personen: tuple[Persoon, ...] = ()

    @property
    def professionals(self) -> tuple[Persoon, ...]:
        """Those for whom it is work."""
        return tuple(item for item in self.personen if item.professional)

    @property
    def coordinators(self) -> tuple[Persoon, ...]:
        """Those who coordinate."""
        return tuple(item for item in self.personen if item.coordineert)

    def in_branch(self, tak: str) -> tuple[Persoon, ...]:
        """The people of one branch, as written."""
        return tuple(item for item in self.personen if item.tak == tak)
