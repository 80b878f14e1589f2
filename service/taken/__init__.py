"""Work that nobody waits for: clearing away, the message of the week, judging every case again."""

from service.taken.clearing import clear_old_log, clear_old_reports, clear_one, drop_names, due_now
from service.taken.running import TAKEN, BusyError, Taak, run_task

__all__ = [
    "TAKEN",
    "BusyError",
    "Taak",
    "clear_old_log",
    "clear_old_reports",
    "clear_one",
    "drop_names",
    "due_now",
    "run_task",
]
