"""The transition around eighteen: dated steps per young person, and for a whole caseload."""

from engine.transition.outcome import Taak, TaakNotitie, TransitiePlan
from engine.transition.plan import plan, transition_of

__all__ = ["Taak", "TaakNotitie", "TransitiePlan", "plan", "transition_of"]
