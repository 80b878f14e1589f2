"""Every scenario in ``features/``: what a jurist reads is what runs."""

from pytest_bdd import scenarios

scenarios("")
