"""The register of consent: to which exchange, by whom, when, how, and when it was withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.errors import StoreError
from service.store.items import Item
from service.store.privacytables import Toestemming
from service.store.processing import processing
from service.store.tables import Vastlegging, Zaak

FEITEN = {
    "jeugd_wmo": "toestemming_jeugddossier_voor_wmo",
    "gemeente_zorg": "toestemming_delen_met_zorg",
    "pgb": "toestemming_doorgifte_pgb",
}
"""The exchanges about which the rules ask, each with its fact of the catalogue."""


class ConsentError(StoreError):
    """The register of consent says otherwise; the register comes first, and says who said so and when."""

    def __init__(self) -> None:
        super().__init__("Dit antwoord is anders dan wat in het register van toestemmingen staat.")


@dataclass(frozen=True, slots=True)
class Consent:
    """What somebody said about one exchange."""

    uitwisseling: str
    wie: str
    gegeven: bool
    dag: date
    naam: str
    hoe: str
    toelichting: str = ""


def record_consent(store: Store, actor: Actor, zaak_id: str, consent: Consent) -> None:
    """Adds to the register; what was said before stays.

    Where the rules ask for this consent, the answer to their question changes along, as a recorded answer of the family
    on that day: *nee* as long as anybody refuses, otherwise *ja*.
    """
    with processing(store, actor, Activiteit.TOESTEMMING) as work:
        zaak = work.case(zaak_id, lock=True)
        row = Toestemming(
            zaak=zaak_id,
            uitwisseling=consent.uitwisseling,
            wie=consent.wie,
            gegeven=consent.gegeven,
            dag=consent.dag,
            inhoud={"naam": consent.naam, "hoe": consent.hoe, "toelichting": consent.toelichting},
            op=store.clock(),
            door=actor.id,
        )
        work.session.add(row)
        work.session.flush()
        if consent.uitwisseling in FEITEN:
            _answer(work.session, zaak, consent, row)


def _answer(session: Session, zaak: Zaak, consent: Consent, row: Toestemming) -> None:
    """The answer to the question of the rules, on top of what stood there; the same answer is not recorded again."""
    rows = _rows(session, zaak.id)
    value = "nee" if refused(rows, consent.uitwisseling) else "ja"
    feit = FEITEN[consent.uitwisseling]
    before = _last(session, zaak.id, feit)
    if before is not None and before.inhoud.get("waarde") == value and before.inhoud.get("register"):
        return
    zaak.versie += 1
    zaak.bijgewerkt_op, zaak.bijgewerkt_door = row.op, row.door
    content = {"waarde": value, "bron": "gezin", "datum": consent.dag.isoformat(), "oordeel": {}, "register": True}
    session.add(zaak)
    session.add(
        Vastlegging(
            zaak=zaak.id,
            onderwerp="feit",
            sleutel=feit,
            inhoud=content,
            zaak_versie=zaak.versie,
            op=row.op,
            door=row.door,
        )
    )


def _last(session: Session, zaak_id: str, feit: str) -> Vastlegging | None:
    query = select(Vastlegging).where(Vastlegging.zaak == zaak_id, Vastlegging.sleutel == feit)
    rows = query.where(Vastlegging.onderwerp == "feit", Vastlegging.behoefte == "")
    return session.exec(rows.order_by(col(Vastlegging.volgnummer).desc()).limit(1)).first()


def _rows(session: Session, zaak_id: str) -> Sequence[Toestemming]:
    query = select(Toestemming).where(Toestemming.zaak == zaak_id).order_by(col(Toestemming.volgnummer))
    return session.exec(query).all()


def refuse_against_register(session: Session, zaak_id: str, items: Sequence[Item]) -> None:
    """Raises ``ConsentError`` when an answer would say something else than the register, which comes first."""
    exchanges = {feit: exchange for exchange, feit in FEITEN.items()}
    asked = [item for item in items if item.onderwerp == "feit" and item.sleutel in exchanges]
    rows = _rows(session, zaak_id) if asked else ()
    for item in asked:
        exchange = exchanges[item.sleutel]
        known = any(row.uitwisseling == exchange for row in rows)
        if known and item.inhoud.get("waarde") != ("nee" if refused(rows, exchange) else "ja"):
            raise ConsentError


def consents(store: Store, actor: Actor, zaak_id: str) -> Sequence[Toestemming]:
    """Everything that was said, the first first."""
    with processing(store, actor, Activiteit.TOESTEMMING_LEZEN) as work:
        work.case(zaak_id)
        return _rows(work.session, zaak_id)


def refused(rows: Sequence[Toestemming], exchange: str) -> Toestemming | None:
    """The last refusal or withdrawal that still holds; of several people one is enough."""
    found = [row for (what, _), row in standing(rows).items() if what == exchange and not row.gegeven]
    return max(found, key=lambda row: row.volgnummer or 0, default=None)


def standing(rows: Sequence[Toestemming]) -> dict[tuple[str, str], Toestemming]:
    """What holds now of one exchange and person."""
    return {(row.uitwisseling, row.wie): row for row in rows}
