"""The kinds of letter. A new kind is one module here, one template and one checklist in ``teksten/``."""

from letters.soorten import adviesrapport, toekenning_jeugdwet
from letters.soorten.base import Built, Kind

KINDS: dict[str, Kind] = {kind.id: kind for kind in (adviesrapport.KIND, toekenning_jeugdwet.KIND)}

__all__ = ["KINDS", "Built", "Kind"]
