"""What a warm handover needs besides case and advice: the young person's words, consent, people and dates."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from engine.transition import TransitiePlan, Verjaardagsvergelijking


class _Given(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Meeting(_Given):
    """A date at which people meet; without a day it is still to be planned."""

    dag: date | None = None
    wie: str = ""
    waarover: str = ""


class HandoverDetails(_Given):
    """Everything about a handover that only people can give; what is missing becomes a marked gap.

    ``plan`` is the plan with what planners recorded, otherwise that of the advice counts; ``vergelijking`` is the case
    on both sides of eighteen, otherwise it is worked out.
    """

    ontvanger: str = ""
    eigen_woorden: str = ""
    gaat_goed: str = ""
    helpt: str = ""
    toestemming_van: str = ""
    toestemming_op: date | None = None
    toestemming_voor: str = ""
    afspraken: tuple[Meeting, ...] = ()
    plan: TransitiePlan | None = None
    vergelijking: Verjaardagsvergelijking | None = None
