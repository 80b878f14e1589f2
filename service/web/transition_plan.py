"""One plan as its page shows it: the person, the groups of tasks, and who may own them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from markupsafe import Markup

from engine.transition import Taak, TaakNotitie, timeline
from service.dossier import Dossier
from service.identity import Recht
from service.planning import Person, Planned, case_person, planned, young_person
from service.store import WHOLE_PLAN, names, read_young
from service.web.fields import NAME_LIMIT, text_of
from service.web.forms import Form
from service.web.questions import key_of
from service.web.site import Visit

STANDEN = {
    "open": "Nog te doen",
    "bezig": "Mee bezig",
    "gedaan": "Gedaan",
    "niet_van_toepassing": "Niet van toepassing",
}
_GROUPS = (
    ("eerst", "Eerst doen", ("te_laat", "deze_week", "haast")),
    ("nu", "Hier kunt u nu aan werken", ("lopend",)),
    ("onzeker", "Datum nog niet zeker", ("onzeker",)),
    ("later", "Later", ("later",)),
    ("klaar", "Gedaan of niet van toepassing", ("gedaan", "niet_van_toepassing")),
    ("weten", "Goed om te weten", ("weten", "geweest")),
)
_NOTE_LIMIT = 4_000
_TWELVE = 12


@dataclass(frozen=True)
class PlanPage:
    """A plan with what its page needs around it."""

    visit: Visit
    found: Planned

    @property
    def base(self) -> str:
        """The address of the plan."""
        return self.found.person.adres

    @cached_property
    def groups(self) -> list[tuple[str, str, Sequence[Taak]]]:
        """The tasks in groups, the most urgent first; milestones stand elsewhere."""
        tasks = [task for task in self.found.plan.taken if task.soort != "mijlpaal"]
        named = ((key, title, [task for task in tasks if task.stand in states]) for key, title, states in _GROUPS)
        return [group for group in named if group[2]]

    @cached_property
    def picture(self) -> Markup:
        """The timeline; empty when nothing has a day."""
        return Markup(timeline(self.found.plan, "tijdlijn"))  # noqa: S704 (de motor maakt zelf veilige SVG)

    @cached_property
    def known(self) -> dict[str, str]:
        """The names of everyone who ever signed in."""
        return names(self.visit.site.store)

    def owner(self, who: str) -> str:
        """An owner in words; somebody without an account was typed by name."""
        return self.known.get(who, who)

    @cached_property
    def owners(self) -> list[tuple[str, str]]:
        """Who can be picked as owner: myself first, then whoever owns something here already."""
        me = self.visit.user
        others = [who for who in self.found.owners() if who != me.id and who in self.known]
        return [(me.id, f"Ik ({me.naam})"), *((who, self.known[who]) for who in others)]

    @property
    def may_write(self) -> bool:
        """Whether this role may record something."""
        return self.visit.user.may(Recht.TRANSITIE_SCHRIJVEN)

    def why(self, feit: str) -> str:
        """Why a question is asked."""
        known = self.visit.site.book.feiten.get(feit)
        return known.waarom.replace("{kind}", "de jongere") if known else ""

    def ask(self, feit: str) -> str:
        """Where a question is answered; nothing when this role may not, or the answer belongs to one need of a list."""
        subject, known = self.found.person.subject, self.visit.site.book.feiten.get(feit)
        if feit == "geboortedatum":
            return f"/zaken/{subject.id}/kind" if subject.zaak and self.visit.user.may(Recht.ZAAK_SCHRIJVEN) else ""
        if known is None:
            return ""
        if subject.zaak:
            allowed = self.visit.user.may(Recht.ZAAK_SCHRIJVEN)
            return f"/zaken/{subject.id}/vragen/{key_of(feit)}?terug=transitie" if allowed else ""
        return f"{self.base}/vraag/{key_of(feit)}" if self.may_write and known.niveau == "zaak" else ""


def is_twelve(dossier: Dossier, today: date) -> bool:
    """Whether the child may be twelve or older; before that a plan for eighteen is far away."""
    year = dossier.kind.geboortedatum[:4]
    return year.isdigit() and today.year - int(year) >= _TWELVE


def plan_of_case(visit: Visit, zaak_id: str) -> PlanPage:
    """The plan of a case of this team; raises ``NotFoundError`` for every other id."""
    person = case_person(visit.dossier(zaak_id), visit.site.book, visit.site.adviser.today())
    return plan_page(visit, person)


def plan_of_young(visit: Visit, jongere_id: str) -> PlanPage:
    """The plan of a young person of a list of this team; raises ``NotFoundError`` for every other id."""
    return plan_page(visit, young_person(read_young(visit.site.store, visit.user.actor, jongere_id), visit.site.book))


def plan_page(visit: Visit, person: Person) -> PlanPage:
    """The plan of somebody today."""
    site = visit.site
    return PlanPage(visit, planned(site.store, visit.user.actor, person, site.book, site.adviser.today()))


def step_form(page: PlanPage, task: Taak) -> Form:
    """What was recorded about a step, as a form."""
    last = page.found.remarks(task.id)[:1]
    content = last[0].inhoud if last else {}
    owner = str(content.get("eigenaar", ""))
    listed = owner in dict(page.owners)
    values = {"stand": "open", **content, "eigenaar": owner if listed else "", "anders": "" if listed else owner}
    return Form.filled({**values, "versie": page.found.number(task.id)})


def read_step(form: Form) -> dict[str, str]:
    """What a planner recorded about a step; what is wrong is noted on the form."""
    stand = form.text("stand")
    if stand not in STANDEN:
        form.wrong("stand", "Kies hoe het staat")
    content = {"stand": stand, "eigenaar": read_owner(form)}
    content["notitie"] = text_of(form, "notitie", _NOTE_LIMIT, "De notitie")
    content["omdat"] = text_of(form, "omdat", _NOTE_LIMIT, "De reden") if stand == "niet_van_toepassing" else ""
    if stand == "niet_van_toepassing" and not content["omdat"]:
        form.wrong("omdat", "Schrijf waarom deze stap hier niet geldt")
    return content if not form.ok else TaakNotitie.model_validate(content).model_dump()


def read_owner(form: Form) -> str:
    """The owner: picked, or typed by name."""
    return text_of(form, "anders", NAME_LIMIT, "De naam") or form.text("eigenaar")[:NAME_LIMIT]


__all__ = ["STANDEN", "WHOLE_PLAN", "PlanPage", "plan_of_case", "plan_of_young", "read_owner", "read_step", "step_form"]
