"""Questions as a page shows them: in the words of this family, with who can answer and why we ask."""

import hashlib
from dataclasses import dataclass

from engine import Advies, Feit, Rulebook
from service.dossier import Dossier, Need
from service.web.words import capital, listed


def key_of(feit: str) -> str:
    """The name of a question in an address: it tells nothing about the child."""
    return hashlib.blake2s(feit.encode(), digest_size=5).hexdigest()


def fact_of(book: Rulebook, key: str) -> Feit | None:
    """The question behind a key, when it is one that people may answer."""
    return next((feit for feit in book.feiten.values() if key_of(feit.id) == key and feit.vraag), None)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer belongs: the case itself (no code) or one need; ``field`` is its name on the form."""

    code: str
    title: str
    field: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question, for the case or for some needs."""

    key: str
    feit: Feit
    vraag: str
    hulp: str
    waarom: str
    wie: str
    beoordelaar: str
    options: tuple[tuple[str, str], ...]
    places: tuple[Place, ...]

    @property
    def all_field(self) -> str:
        """The field of one answer for every place at once; without more than one place there is none."""
        return f"a-{self.key}-alle" if len(self.places) > 1 and self.pick else ""

    @property
    def codes(self) -> str:
        """The needs on the page, for in a hidden field."""
        return " ".join(place.code for place in self.places)

    @property
    def pick(self) -> bool:
        """Whether the answer is picked instead of typed."""
        return bool(self.options)


def question_of(feit: Feit, dossier: Dossier, book: Rulebook, codes: tuple[str, ...] = ()) -> Question:
    """A question about the case, or (for a fact that counts per need) about these needs."""
    needs = [need for need in dossier.active if need.code in codes] if feit.niveau == "behoefte" else []
    one = needs[0] if len(needs) == 1 else None
    key = key_of(feit.id)
    places = [Place(need.code, need_title(need, dossier, book), f"a-{key}-{need.code}") for need in needs]
    return Question(
        key=key,
        feit=feit,
        vraag=spoken(feit.vraag, dossier, book, one),
        hulp=spoken(feit.hulp, dossier, book, one),
        waarom=spoken(feit.waarom, dossier, book, one),
        wie=who(feit, book),
        beoordelaar=book.party(feit.beoordelaar) if feit.beoordelaar else "",
        options=_options(feit),
        places=tuple(places) or (Place("", "", f"a-{key}-zaak"),),
    )


def _options(feit: Feit) -> tuple[tuple[str, str], ...]:
    if feit.soort == "ja_nee":
        return (("ja", "Ja"), ("nee", "Nee"))
    return tuple((optie.waarde, optie.label) for optie in feit.opties)


def spoken(text: str, dossier: Dossier, book: Rulebook, need: Need | None = None) -> str:
    """A text of the rulebook with the child's own name, or whoever the need is for, filled in."""
    soort = book.behoeften.get(need.soort) if need else None
    filled = text.replace("{kind}", person(dossier, need)).replace("{naam}", soort.naam.lower() if soort else "dit")
    return capital(filled)


def person(dossier: Dossier, need: Need | None = None) -> str:
    """Whom a sentence is about."""
    if need is not None and need.voor == "brus":
        brus = dossier.brus(need.brus)
        return brus.naam if brus and brus.naam else "de broer of zus"
    return dossier.kind.roepnaam or "het kind"


def who(feit: Feit, book: Rulebook) -> str:
    """Who can answer: ``arts of kinderverpleegkundige``."""
    names = [book.partijen[item].vragend or item if item in book.partijen else item for item in feit.wie]
    return listed(names, "of")


def need_title(need: Need, dossier: Dossier, book: Rulebook) -> str:
    """A need in a few words, with whose it is unless it is the child's."""
    soort = book.behoeften.get(need.soort)
    naam = soort.naam if soort else capital(need.soort.replace("_", " "))
    if need.voor == "kind":
        return naam
    return f"{naam} (voor {'een ouder' if need.voor == 'ouder' else person(dossier, need)})"


@dataclass(frozen=True, slots=True)
class Flow:
    """What is still open: to ask now, left for later ("weet ik niet"), readings for a jurist, assumptions to check.

    ``also`` decides nothing: a careful decision asks it all the same, so it is offered and never stands in the way.
    """

    now: tuple[tuple[str, tuple[str, ...]], ...]
    later: tuple[tuple[str, tuple[str, ...]], ...]
    readings: tuple[str, ...]
    assumed: tuple[str, ...]
    also: tuple[tuple[str, tuple[str, ...]], ...]
    settled: int
    total: int


def flow_of(dossier: Dossier, advies: Advies, book: Rulebook) -> Flow:
    """The open questions in the engine's own ranking, without what somebody already said not to know."""
    now: list[tuple[str, tuple[str, ...]]] = []
    later: list[tuple[str, tuple[str, ...]]] = []
    also: list[tuple[str, tuple[str, ...]]] = []
    readings: list[str] = []
    for vraag in advies.vragen:
        if vraag.lezing:
            readings.append(vraag.feit)
            continue
        if book.feiten[vraag.feit].klasse == "systeem":  # een leeftijd volgt uit de geboortedatum, op een eigen pagina
            continue
        codes = tuple(vraag.behoeften) if book.feiten[vraag.feit].niveau == "behoefte" else ("",)
        fresh = tuple(code for code in codes if dossier.answer(vraag.feit, code) is None)
        asked = tuple(code for code in codes if code not in fresh)
        if fresh:
            (also if vraag.navraag else now).append((vraag.feit, fresh))
        if asked:
            later.append((vraag.feit, asked))
    routes = [route for need in advies.behoeften for route in need.routes]
    return Flow(
        now=tuple(now),
        later=tuple(later),
        readings=tuple(readings),
        assumed=_assumed(dossier, advies, book),
        also=tuple(also),
        settled=sum(route.status != "nader_onderzoek" for route in routes),
        total=len(routes),
    )


def _assumed(dossier: Dossier, advies: Advies, book: Rulebook) -> tuple[str, ...]:
    """Assumptions that nobody has looked at yet, each once; not what only the decider can give."""
    found = [aanname.feit for need in advies.behoeften for route in need.routes for aanname in route.aannames]
    return tuple(
        feit
        for feit in dict.fromkeys(found)
        if book.feiten[feit].klasse != "besluit" or "gezin" in book.feiten[feit].wie
        if not any(name == feit for _, name in dossier.answers)
    )


def needs_of_fact(feit: Feit, dossier: Dossier, advies: Advies | None) -> tuple[str, ...]:
    """The needs at which a question is asked now or was answered before; every need when neither is so."""
    if feit.niveau != "behoefte":
        return ()
    open_at = [code for vraag in (advies.vragen if advies else []) if vraag.feit == feit.id for code in vraag.behoeften]
    answered = [code for code, name in dossier.answers if name == feit.id]
    wanted = {*open_at, *answered}
    codes = [need.code for need in dossier.active]
    return tuple(code for code in codes if code in wanted) or tuple(codes)
