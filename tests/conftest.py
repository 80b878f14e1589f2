"""What every test shares: the rulebook, read once, and the vocabulary of the scenarios."""

import pytest
from hypothesis import HealthCheck, settings
from pytest_bdd import given, then, when

from engine import Rulebook, load_rulebook
from tests.stappen import STEPS, Reckoner, World

# Een drukke machine is geen fout: tijd meten wij met tests.bench.
settings.register_profile("schakel", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("schakel")

_RECKONERS: dict[int, Reckoner] = {}

# pytest-bdd hangs each step on the module that calls it: this one, so that every test module has them all.
for _step in STEPS:
    {"given": given, "when": when, "then": then}[_step.kind](_step.parser)(_step.function)


@pytest.fixture(scope="session")
def regelboek() -> Rulebook:
    """The national rulebook."""
    return load_rulebook()


@pytest.fixture
def wereld(regelboek: Rulebook) -> World:
    """The world of one scenario; conclusions and advice are remembered over the whole run."""
    return World(regelboek, _RECKONERS.setdefault(id(regelboek), Reckoner(regelboek)))
