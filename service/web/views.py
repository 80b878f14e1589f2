"""What several pages show alike: who can say something, where a question comes from, and what is assumed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine import Advies, BehoefteAdvies, Feit, RouteAdvies, Rulebook, web_address
from service.dossier import Dossier
from service.web.questions import Question, flow_of, need_title, question_of, spoken
from service.web.words import capital, listed

_ORDER = {"van_toepassing": 0, "nader_onderzoek": 1, "niet_van_toepassing": 2}
_ROLES = {"draagt": 0, "overbrugt": 1, "vult_aan": 2, None: 0}


def parties(book: Rulebook, feit: Feit | None) -> list[tuple[str, list[tuple[str, str]]]]:
    """Who may have said something: first those who can know best."""
    best = [name for name in (feit.wie if feit else ()) if name in book.partijen]
    others = [name for name in book.partijen if name not in best]
    groups = [("Wie dit het best weten", best), ("Anderen" if best else "Wie het kan zijn", others)]
    return [(title, [(name, capital(book.party(name))) for name in names]) for title, names in groups if names]


def article_of(book: Rulebook, feit: Feit) -> str:
    """The article behind a question."""
    return book.cite(feit.bron) if feit.bron is not None and feit.bron.bwb else ""


def article_link(book: Rulebook, feit: Feit) -> tuple[str, str | None]:
    """The article behind a question with its public address; both empty when the question rests on none."""
    article = article_of(book, feit)
    return article, web_address(feit.bron) if article and feit.bron is not None else None


def assumptions(dossier: Dossier, advies: Advies, book: Rulebook) -> list[dict[str, Any]]:
    """What nobody recorded and the advice starts from, with the question that checks it."""
    found = []
    for feit_id in flow_of(dossier, advies, book).assumed:
        feit = book.feiten[feit_id]
        codes = _needs_assuming(feit_id, advies) if feit.niveau == "behoefte" else ()
        question = question_of(feit, dossier, book, codes)
        found.append({"vraag": question, "zin": spoken(feit.aanname or "", dossier, book)})
    return found


def _needs_assuming(feit_id: str, advies: Advies) -> tuple[str, ...]:
    return tuple(
        need.id for need in advies.behoeften if any(a.feit == feit_id for route in need.routes for a in route.aannames)
    )


@dataclass(frozen=True, slots=True)
class NeedCard:
    """One need of the advice: the laws that carry it first, then what is open, then the rest."""

    advies: BehoefteAdvies
    routes: tuple[tuple[int, RouteAdvies], ...]
    rest: tuple[tuple[int, RouteAdvies], ...]

    @property
    def state(self) -> str:
        """The best status any law has here."""
        statuses = [route.status for route in self.advies.routes]
        return min(statuses, key=_ORDER.__getitem__) if statuses else "niet_van_toepassing"

    def headline(self, party: Callable[[str], str], law: Callable[[str], str]) -> str:
        """The one line a reader needs first: which law, and who decides."""
        carrying = [route for _, route in self.routes if route.status == "van_toepassing"]
        if carrying:
            return "; ".join(f"{_role(route)}{law(route.wet)}, {party(route.beslisser)} beslist" for route in carrying)
        if self.routes:
            return f"Nog niet duidelijk: {listed([law(route.wet) for _, route in self.routes], 'of')}"
        return "Geen van de wetten draagt dit op de vastgelegde feiten"


def _role(route: RouteAdvies) -> str:
    return {"overbrugt": "tot dan ", "vult_aan": "daarbij "}.get(route.rol or "", "")


def cards(advies: Advies) -> list[NeedCard]:
    """The needs in the order in which the family named them; the numbers name a route in an address."""
    made = []
    for need in advies.behoeften:
        numbered = sorted(enumerate(need.routes), key=lambda pair: (_ORDER[pair[1].status], _ROLES[pair[1].rol]))
        shown = tuple(pair for pair in numbered if pair[1].status != "niet_van_toepassing")
        made.append(NeedCard(need, shown, tuple(pair for pair in numbered if pair not in shown)))
    return made


def open_questions(dossier: Dossier, advies: Advies, book: Rulebook) -> list[tuple[Question, bool]]:
    """Every open question that decides something, in the engine's order; True when somebody said not to know."""
    flow = flow_of(dossier, advies, book)
    asked = {feit for feit, _ in flow.later}
    own_page = {feit.id for feit in book.feiten.values() if feit.klasse == "systeem"}
    deciding = [vraag for vraag in advies.vragen if not vraag.lezing and not vraag.navraag]
    return [
        (question_of(book.feiten[vraag.feit], dossier, book, tuple(vraag.behoeften)), vraag.feit in asked)
        for vraag in deciding
        if vraag.feit not in own_page
    ]


def also_to_ask(dossier: Dossier, advies: Advies, book: Rulebook) -> list[Question]:
    """What a careful decision asks although it changes no outcome, as far as nobody answered it."""
    return [question_of(book.feiten[feit], dossier, book, codes) for feit, codes in flow_of(dossier, advies, book).also]


def readings(dossier: Dossier, advies: Advies, book: Rulebook) -> list[Question]:
    """Readings of the law that nobody has confirmed: for a jurist, not for the family."""
    flow = flow_of(dossier, advies, book)
    return [question_of(book.feiten[feit], dossier, book) for feit in flow.readings]


def without_questions(route: RouteAdvies) -> str:
    """The explanation without the open questions in it: the page lists these below, each with a way to answer."""
    plain = route.uitleg_zonder_vragen
    return plain[: plain.rfind(".") + 1] if plain.endswith(":") else plain


def papers(advies: Advies, dossier: Dossier, book: Rulebook) -> list[tuple[str, list[str], list[str]]]:
    """What somebody will ask for on paper, each once, with the articles and the needs it is for."""
    found: dict[str, tuple[dict[str, None], dict[str, None]]] = {}
    for need in advies.behoeften:
        own = dossier.need(need.id)
        for route in need.routes:
            for paper in route.documenten if route.status != "niet_van_toepassing" else ():
                articles, needs = found.setdefault(paper.tekst, ({}, {}))
                articles[paper.artikel] = None
                needs[need_title(own, dossier, book) if own else need.naam] = None
    return [(paper, list(articles), list(needs)) for paper, (articles, needs) in found.items()]
