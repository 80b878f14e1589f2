"""The citizen service number: only where the law asks for it, encrypted, and found again by a keyed hash."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from sqlmodel import Session, col, select

from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.errors import StoreError
from service.store.privacytables import Burgerservicenummer, Geheim
from service.store.processing import processing
from service.store.relations import reachable
from service.store.tables import Zaak

_SECRET = "bsn-zoeken"  # noqa: S105 (de naam van een geheim, niet het geheim)
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
GRONDEN = {
    "jeugdwet": "Jeugdwet artikel 7.2.1 lid 1: het college gebruikt het nummer van de jeugdige",
    "wmo": "Wmo 2015 artikel 5.2.9: bij het verstrekken van gegevens over de cliënt",
}


class Bsn:
    """A valid number; only ``.masked`` may be shown, and nothing prints the number itself."""

    __slots__ = ("_digits",)

    def __init__(self, written: str) -> None:
        """Reads a number as people write it. Raises ``ValueError`` without repeating what was written."""
        digits = "".join(sign for sign in written if sign not in " .-")
        if not (digits.isascii() and digits.isdigit() and len(digits) == 9) or digits == "0" * 9:
            raise ValueError("geen burgerservicenummer")
        if sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11:
            raise ValueError("geen burgerservicenummer")
        self._digits = digits

    @property
    def masked(self) -> str:
        """Enough to recognise, too little to use.

        >>> Bsn("999990019").masked
        '•••••••19'
        """
        return "•" * 7 + self._digits[-2:]

    def reveal(self) -> str:
        """The number itself: for the encrypted column and a letter that the law asks it of, nothing else."""
        return self._digits

    def __repr__(self) -> str:
        """Never the number, also not in a trace."""
        return f"Bsn({self.masked})"


@dataclass(frozen=True, slots=True)
class KeptBsn:
    """A recorded number, to show."""

    masked: str
    grond: str
    door: str


def keep_bsn(store: Store, actor: Actor, zaak_id: str, bsn: Bsn | None, grond: str) -> None:
    """Records the number of the child, or takes it out. Raises ``StoreError`` without a ground in law."""
    if bsn is not None and grond not in GRONDEN:
        raise StoreError("Zonder grond in de wet legt Schakel geen burgerservicenummer vast.")
    with processing(store, actor, Activiteit.BSN_VASTLEGGEN) as work:
        work.case(zaak_id, lock=True)
        row = work.session.get(Burgerservicenummer, zaak_id)
        if row is not None:
            work.session.delete(row)
            work.session.flush()
        if bsn is not None:
            found = _hashed(work.session, bsn)
            fresh = Burgerservicenummer(
                zaak=zaak_id, nummer=bsn.reveal(), zoek=found, grond=grond, op=store.clock(), door=actor.id
            )
            work.session.add(fresh)


def bsn_of(store: Store, actor: Actor, zaak_id: str) -> KeptBsn | None:
    """The recorded number, masked."""
    with processing(store, actor, Activiteit.BSN_LEZEN) as work:
        work.case(zaak_id)
        row = work.session.get(Burgerservicenummer, zaak_id)
        return KeptBsn(Bsn(row.nummer).masked, row.grond, row.door) if row else None


def find_by_bsn(store: Store, actor: Actor, bsn: Bsn) -> list[str]:
    """The cases with this number that this person can reach; of others not even that they exist is told."""
    with processing(store, actor, Activiteit.BSN_ZOEKEN) as work:
        hashed = _hashed(work.session, bsn)
        query = (
            select(Zaak.id)
            .join(Burgerservicenummer, col(Burgerservicenummer.zaak) == Zaak.id)
            .where(Burgerservicenummer.zoek == hashed, reachable(work.session, actor, store.clock()))
        )
        found = list(work.session.exec(query).all())
        work.saw(*found)
        return found


def _hashed(session: Session, bsn: Bsn) -> str:
    secret = session.exec(select(Geheim).where(Geheim.naam == _SECRET)).first()
    if secret is None:
        secret = Geheim(naam=_SECRET, waarde=secrets.token_hex(32))
        session.add(secret)
        session.flush()
    return hmac.new(bytes.fromhex(secret.waarde), bsn.reveal().encode(), hashlib.sha256).hexdigest()
