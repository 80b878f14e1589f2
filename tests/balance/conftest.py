"""What the tests of the balance share beside ``tests/conftest.py``: the vocabulary of their scenarios."""

from tests.balance.stappen import *  # noqa: F403
