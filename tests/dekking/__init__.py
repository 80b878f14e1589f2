"""Rule coverage: which side of which rule a scenario settles, and which side none does."""

from tests.dekking.measure import Measurement, measure

__all__ = ["Measurement", "measure"]
