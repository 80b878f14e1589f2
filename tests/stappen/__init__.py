"""De stappen van de scenario's. Wie een stap toevoegt, beschrijft haar in docs/scenarios.md."""

from tests.balance import stappen as balans
from tests.stappen import advies, conclusies, gegeven, narratief, teksten, transitie, uitslag
from tests.stappen.reckoner import Reckoner
from tests.stappen.register import STEPS
from tests.stappen.world import World

__all__ = [
    "STEPS",
    "Reckoner",
    "World",
    "advies",
    "balans",
    "conclusies",
    "gegeven",
    "narratief",
    "teksten",
    "transitie",
    "uitslag",
]
