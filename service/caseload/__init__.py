"""Files and databases of a whole caseload, and runs over them; what is concluded is ``engine.caseload``."""

from service.caseload.files import Writer, open_file
from service.caseload.keeping import Seal, drop, old_reports, turn_flips
from service.caseload.places import one_case, run_between
from service.caseload.reports import Verslag, check_name, flips_of, make_report, read_report, reports
from service.caseload.running import Progress, run
from service.caseload.work import Book, Done, Task

__all__ = [
    "Book",
    "Done",
    "Progress",
    "Seal",
    "Task",
    "Verslag",
    "Writer",
    "check_name",
    "drop",
    "flips_of",
    "make_report",
    "old_reports",
    "one_case",
    "open_file",
    "read_report",
    "reports",
    "run",
    "run_between",
    "turn_flips",
]
