"""What is kept: cases, what was recorded in them, advice, letters and sessions; SQLite or PostgreSQL."""

from service.store.cases import (
    Actor,
    CaseRows,
    Item,
    Saved,
    cases_of_team,
    file_case,
    new_case,
    read_case_rows,
    record,
)
from service.store.database import Clock, Store, now_utc, open_store
from service.store.drafts import Draft, drafts, new_draft, read_draft, rebase_draft, save_draft
from service.store.errors import Clash, ConflictError, NotFoundError, StoreError
from service.store.migrating import migrate, up_to_date
from service.store.receipts import Given, keep_advice, last_receipt, receipt, receipts
from service.store.sessions import (
    Limits,
    begin_session,
    drop_old_sessions,
    end_session,
    names,
    put_in_session,
    session_of,
)
from service.store.tables import AdviesBewijs, Brief, BriefVersie, Sessie, Vastlegging, Zaak, public_id

__all__ = [
    "Actor",
    "AdviesBewijs",
    "Brief",
    "BriefVersie",
    "CaseRows",
    "Clash",
    "Clock",
    "ConflictError",
    "Draft",
    "Given",
    "Item",
    "Limits",
    "NotFoundError",
    "Saved",
    "Sessie",
    "Store",
    "StoreError",
    "Vastlegging",
    "Zaak",
    "begin_session",
    "cases_of_team",
    "drafts",
    "drop_old_sessions",
    "end_session",
    "file_case",
    "keep_advice",
    "last_receipt",
    "migrate",
    "names",
    "new_case",
    "new_draft",
    "now_utc",
    "open_store",
    "public_id",
    "put_in_session",
    "read_case_rows",
    "read_draft",
    "rebase_draft",
    "receipt",
    "receipts",
    "record",
    "save_draft",
    "session_of",
    "up_to_date",
]
