"""One question about one need: the case behind it, what to ask next, and what the laws say so far."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from engine import Advies, Feit, Rulebook, read_case_data
from service.dossier import Adviser, Answer, Dossier, Kind, Need, document_of
from service.store import Zaak, now_utc
from service.web.questions import Question, flow_of, question_of
from service.web.quick.ages import AGE_FACTS, BANDS, band_of, born_in
from service.web.quick.coding import Given, values_of

MOST_QUESTIONS = 8
PREMISES = ("ingezetene", "zorgverzekering", "wlz_verzekerd")
"""What a consulent need not be asked first: nearly every child here lives in the country and is insured. The page says
so beside the answer, with a way to change it; changed, it stands in the address like every other answer."""
_NEED = "b1"
_KEPT = 256


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A need with the answers given so far, and the advice on just that."""

    soort: str
    voor: str
    given: Given
    dossier: Dossier
    advies: Advies
    todo: tuple[Question, ...]
    premises: tuple[Feit, ...]

    @property
    def asked(self) -> int:
        """How many questions were answered, without what was taken as a starting point."""
        return sum(feit not in PREMISES for feit in self.given)

    @property
    def done(self) -> bool:
        """Whether there is nothing more to ask here."""
        return not self.todo


class Inquirer:
    """Asks about one need; the last answers are kept in memory, by codes that tell nothing about anybody."""

    def __init__(self, adviser: Adviser) -> None:
        self._adviser = adviser
        self._recent: OrderedDict[tuple[str, str, str, date], Inquiry] = OrderedDict()

    def ask(self, soort: str, voor: str, given: Given, gemeente: str = "") -> Inquiry:
        """What is known about this need with these answers; raises ``DisagreementError`` as every advice may."""
        day = self._adviser.today()
        key = (soort, voor, repr(given) + gemeente, day)
        known = self._recent.get(key)
        if known is None:
            known = self._made(soort, voor, given, gemeente, day)
            self._recent[key] = known
            while len(self._recent) > _KEPT:
                self._recent.popitem(last=False)
        return known

    def _made(self, soort: str, voor: str, given: Given, gemeente: str, day: date) -> Inquiry:
        book = self._adviser.book
        premises = tuple(book.feiten[name] for name in PREMISES if name in book.feiten and name not in given)
        taken: Given = {**{feit.id: "ja" for feit in premises}, **given}
        dossier = dossier_for(soort, voor, taken, gemeente, book)
        zaak = read_case_data(document_of(dossier, book, day.isoformat()), book, day)
        band = band_of(given.get("leeftijd") or "")
        if band is not None:
            zaak = replace(zaak, geboortedatum=born_in(band, day))
        advies = self._adviser.assess(zaak, plans=False)
        shown = replace(dossier, answers={(_place(name, book), name): Answer(value) for name, value in taken.items()})
        todo = tuple(question_for(name, shown, book) for name in _open(shown, advies, given, book))
        return Inquiry(soort, voor, given, shown, advies, todo, premises)


def _open(dossier: Dossier, advies: Advies, given: Given, book: Rulebook) -> Iterable[str]:
    """The facts to ask, in the engine's order, as far as an answer can be picked."""
    asked = dict.fromkeys(name for name, _ in flow_of(dossier, advies, book).now)
    for vraag in advies.vragen:  # een leeftijd heeft in een zaak een eigen pagina en staat daarom niet in de stroom
        if vraag.feit in asked or (vraag.feit in AGE_FACTS and vraag.feit not in given):
            feit = book.feiten[vraag.feit]
            if values_of(feit) and feit.id not in given:
                yield feit.id


def question_for(name: str, dossier: Dossier, book: Rulebook) -> Question:
    """The question behind a fact, with the answers that can be picked."""
    question = question_of(book.feiten[name], dossier, book, (_NEED,))
    if name not in AGE_FACTS:
        return question
    whom = "de broer of zus" if name == "leeftijd_brus" else "het kind"
    bands = tuple((band.code, band.label) for band in BANDS)
    why = "De leeftijd beslist vaak welke wet geldt. Een geboortedatum vragen wij hier niet."
    return replace(question, vraag=f"Hoe oud is {whom}?", hulp="", waarom=why, options=bands)


def dossier_for(soort: str, voor: str, given: Given, gemeente: str, book: Rulebook) -> Dossier:
    """The case of one need with these answers, as if somebody had filed it."""
    now = now_utc()
    zaak = Zaak(
        id="welke-wet",
        kenmerk="welke-wet",
        team="",
        titel="",
        eenmalig="",
        gemaakt_op=now,
        gemaakt_door="",
        bijgewerkt_op=now,
        bijgewerkt_door="",
    )
    answers: dict[tuple[str, str], Answer] = {}
    for name, value in given.items():
        if name != "leeftijd":
            answers[_place(name, book), name] = Answer(_recorded(name, value))
    return Dossier(zaak, Kind(gemeente=gemeente), "", (), (Need(_NEED, soort, voor),), answers)


def _place(name: str, book: Rulebook) -> str:
    return _NEED if book.feiten[name].niveau == "behoefte" else ""


def _recorded(name: str, value: str | None) -> str | int | None:
    """An answer as the engine reads it; for a sibling's band its lowest age, which no rule tells from the others."""
    band = band_of(value or "") if name in AGE_FACTS else None
    return band.van if band is not None else value
