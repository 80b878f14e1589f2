"""What the pages about the family balance share: who speaks, what was typed, and what is shown beside it."""

from service.web.balance.answering import Asked, asked_of, filled_page, read_page
from service.web.balance.parts import CALENDAR_FORM, CARE_MAP_FORM, PartForm, new_part_id
from service.web.balance.showing import Steps, pictures, steps_of
from service.web.balance.voices import Voice, voice_of, voices

__all__ = [
    "CALENDAR_FORM",
    "CARE_MAP_FORM",
    "Asked",
    "PartForm",
    "Steps",
    "Voice",
    "asked_of",
    "filled_page",
    "new_part_id",
    "pictures",
    "read_page",
    "steps_of",
    "voice_of",
    "voices",
]
