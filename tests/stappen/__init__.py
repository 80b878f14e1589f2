"""De stappen van de scenario's. Wie een stap toevoegt, beschrijft haar in docs/scenarios.md."""

from tests.stappen import advies, conclusies, gegeven, teksten
from tests.stappen.register import STEPS
from tests.stappen.rekenen import Reckoner
from tests.stappen.wereld import World

__all__ = ["STEPS", "Reckoner", "World", "advies", "conclusies", "gegeven", "teksten"]
