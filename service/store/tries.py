"""How often one address tried a door, counted for every process of the service together.

Kept is a keyed hash of the address, how much is left and since when; never the address. A day later the row goes.
"""

import hashlib
import hmac
import secrets
from datetime import timedelta

from sqlalchemy.exc import IntegrityError
from sqlmodel import Field, Session, SQLModel, col, delete, select

from service.store.database import Store
from service.store.privacytables import Geheim

_SECRET = "pogingen"  # noqa: S105 (de naam van een geheim, niet het geheim)
_KEPT = timedelta(days=1)


class Poging(SQLModel, table=True):
    """What is left for one address at one door; ``gezien`` is in seconds since 1970."""

    deur: str = Field(primary_key=True)
    wie: str = Field(primary_key=True)
    over: float
    gezien: float


def take_try(store: Store, deur: str, adres: str, burst: int, seconds: float) -> float:
    """0 when this try is allowed; otherwise how many seconds to wait. A clock that runs back gives nothing away."""
    for last_try in (False, True):
        try:
            with store.writing() as session:
                return _taken(session, deur, _hashed(session, adres), store.clock().timestamp(), burst, seconds)
        except IntegrityError:  # een ander proces telde dit adres op hetzelfde moment voor het eerst
            if last_try:
                raise
    raise AssertionError  # pragma: no cover


def drop_old_tries(store: Store) -> None:
    """Removes what was counted more than a day ago: by then every bucket is full again."""
    before = (store.clock() - _KEPT).timestamp()
    with store.writing() as session:
        session.exec(delete(Poging).where(col(Poging.gezien) < before))


def _taken(session: Session, deur: str, wie: str, now: float, burst: int, seconds: float) -> float:
    row = session.exec(select(Poging).where(Poging.deur == deur, Poging.wie == wie).with_for_update()).first()
    row = row or Poging(deur=deur, wie=wie, over=float(burst), gezien=now)
    left = min(float(burst), row.over + max(now - row.gezien, 0.0) / seconds)
    wait = 0.0 if left >= 1 else (1 - left) * seconds
    row.over, row.gezien = (left if wait else left - 1), max(now, row.gezien)
    session.add(row)
    session.flush()
    return wait


def _hashed(session: Session, adres: str) -> str:
    secret = session.get(Geheim, _SECRET)
    if secret is None:
        secret = Geheim(naam=_SECRET, waarde=secrets.token_hex(32))
        session.add(secret)
        session.flush()
    return hmac.new(bytes.fromhex(secret.waarde), adres.encode(), hashlib.sha256).hexdigest()
