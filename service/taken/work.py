"""The tasks themselves: each may be broken off anywhere and done again without anything happening twice."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from engine import DisagreementError, InputError, Rulebook, load_rulebook
from service.dossier import Adviser, causes, document_of, dossier_of, statuses
from service.log import disagreement
from service.planning import caseload_of
from service.planning.digest import message, week_of
from service.planning.mail import send
from service.settings import Settings
from service.store import (
    Actor,
    Limits,
    NotFoundError,
    Store,
    case_to_judge,
    drop_old_sessions,
    drop_old_trials,
    drop_old_tries,
    filed_cases,
    saw_on_board,
)
from service.taken.clearing import clear_old_log, clear_old_reports, clear_one, drop_names, due_now

Tell = Callable[[int, int, dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class Setting:
    """What a task needs: where, as whom, on which day; ``eerder`` is what an attempt that broke off left behind."""

    settings: Settings
    store: Store
    actor: Actor
    dag: date
    tell: Tell
    eerder: dict[str, Any] = field(default_factory=dict)

    @property
    def book(self) -> Rulebook:
        """The rulebook of this installation."""
        return load_rulebook(self.settings.regels)


def opruimen(at: Setting) -> None:
    """Clears away what may no longer be kept: cases, young people of a list, comparisons, old records."""
    due = due_now(at.store, at.actor, at.settings)
    done = int(at.eerder.get("opgeruimd", 0))
    for number, one in enumerate(due, start=1):
        try:
            clear_one(at.store, at.actor, one)
            done += 1
        except NotFoundError:  # iemand anders was net voor
            pass
        at.tell(number, len(due), {"opgeruimd": done})
    hours, silent = at.settings.sessie_uren, at.settings.sessie_stil_minuten
    drop_old_tries(at.store)
    drop_old_sessions(at.store, Limits(timedelta(hours=hours), timedelta(minutes=silent)))
    drop_old_trials(at.store)
    records = clear_old_log(at.store, at.actor, at.settings)
    names = drop_names(at.store, at.actor, at.settings)
    told = {
        "opgeruimd": done,
        "regels_van_het_logboek": records,
        "namen_van_medewerkers": names,
        "vergelijkingen": len(clear_old_reports(at.store, at.settings)),
    }
    at.tell(len(due), len(due), told)


def weekbericht(at: Setting) -> None:
    """Sends every team its week, once: who was written to is kept before the next one. Raises ``MailError``."""
    teams = at.settings.weekbericht_lijst
    sent = list(at.eerder.get("verstuurd", []))
    address = at.settings.adres or f"http://{at.settings.host}:{at.settings.port}"
    for team, to in teams:
        if team not in sent:
            actor = Actor(at.actor.id, team, at.actor.rollen)
            week = week_of(caseload_of(at.store, at.book).rows(actor, at.dag), at.dag)
            cases = [row.person.subject for row in week.people]
            saw_on_board(
                at.store, actor, [one.id for one in cases if one.zaak], [one.id for one in cases if not one.zaak]
            )
            send(at.settings, to, "Schakel: uw week", message(week, address))
            sent.append(team)
        at.tell(len(sent), len(teams), {"verstuurd": sent})


def herbeoordelen(at: Setting) -> None:
    """Judges every filed case again with the rules of now: of which would the advice be another one, and why?

    Kept is the number of the case and the kind of cause, nothing of what the advice says.
    """
    book = at.book
    adviser = Adviser(book, lambda: at.dag, disagreement)
    state: dict[str, Any] = {
        "na": "",
        "gelijk": 0,
        "zonder_advies": 0,
        "anders": [],
        "waardoor": {},
        "niet_te_lezen": [],
    }
    state |= at.eerder
    before = state["gelijk"] + state["zonder_advies"] + len(state["anders"]) + len(state["niet_te_lezen"])
    cases = filed_cases(at.store, at.actor, state["na"])
    for number, zaak_id in enumerate(cases, start=1):
        found = case_to_judge(at.store, at.actor, zaak_id)
        state["zonder_advies"] += found is None
        if found is not None:
            kenmerk = found.rows.zaak.kenmerk
            try:
                document = document_of(dossier_of(found.rows), book, at.dag.isoformat())
                made = adviser.advise_document(document, at.dag).advies
                same = statuses(made.model_dump(mode="json")) == statuses(found.bewijs.advies)
                state["gelijk"] += same
                if not same:
                    why = causes(found.bewijs.advies, found.bewijs.document, document, at.dag, adviser).codes
                    state["anders"] += [kenmerk]
                    state["waardoor"] = {**state["waardoor"], kenmerk: why}
            except (InputError, DisagreementError):
                state["niet_te_lezen"] += [kenmerk]
        state["na"] = zaak_id
        at.tell(before + number, before + len(cases), state)
    at.tell(before + len(cases), before + len(cases), {**state, "regelboek": book.versie})
