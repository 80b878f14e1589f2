"""The kinds of letter. A new kind is one module here, one template and one checklist in ``teksten/``."""

from letters.soorten import (
    adviesrapport,
    afwijzing,
    beeindiging,
    gedeeltelijk,
    procedure,
    spoed,
    steun,
    toekenning,
    verlengd,
    warme_overdracht,
    wijziging,
)
from letters.soorten.base import Built, Kind

_MODULES = (toekenning, gedeeltelijk, afwijzing, wijziging, beeindiging, verlengd, spoed, procedure, steun)
_ORDER = ("Advies", "Besluiten Jeugdwet", "Besluiten Wmo", "Procedure", "Steun")
_ALL = (adviesrapport.KIND, warme_overdracht.KIND, *(kind for module in _MODULES for kind in module.KINDS))
KINDS: dict[str, Kind] = {kind.id: kind for kind in sorted(_ALL, key=lambda kind: _ORDER.index(kind.groep))}

__all__ = ["KINDS", "Built", "Kind"]
