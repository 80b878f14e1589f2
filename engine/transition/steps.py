"""One step of the rulebook in one case: it applies, waits for an answer, does not apply, or is never mentioned."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from engine.advies import Vindplaats, Vraag
from engine.model import Kant, TransitieItem
from engine.model.transitie import CERTAINTY
from engine.reasons import place
from engine.transition.calendars import over
from engine.transition.explain import questions, reasons
from engine.transition.moments import Moments, moments_of
from engine.transition.outcome import NietVan, OpenStap, Stapregel, Taak, TaakNotitie, TaakStand, Vangnet, Zeker, Zijde
from engine.transition.situation import Finding, Occurrence, Situation
from engine.transition.timing import sentence, state
from engine.transition.voice import Voice

Notes = Mapping[str, TaakNotitie]


@dataclass(frozen=True)
class Reader:
    """What every step is read with: the case, today, the words, and what planners noted."""

    situation: Situation
    today: date
    voice: Voice
    notes: Notes

    def tasks(self, item: TransitieItem, finding: Finding | None) -> Iterator[tuple[Taak, bool]]:
        """The step as dated tasks, each with whether it belongs to the past."""
        why = reasons(finding, self.voice)
        for occurrence in self.situation.occurrences(item, finding):
            yield self._task(item, occurrence, why)

    def waiting(self, item: TransitieItem, finding: Finding) -> OpenStap | None:
        """The step with its questions; ``None`` when it may not be asked about."""
        asked = askable(item, finding, self.voice)
        if not asked:
            return None
        moments = moments_of(item, self.situation.calendars, {}, self._names)
        return OpenStap(**dict(self._head(item, moments)), vragen=asked)

    def not_applying(self, item: TransitieItem, finding: Finding) -> NietVan | None:
        """The step with the reason why it does not apply."""
        if item.niet_vragen:
            return None
        why = " ".join(reasons(finding, self.voice))
        return NietVan(item=item.id, titel=self.voice.fill(item.titel), groep=item.groep, waarom=why)

    def _task(self, item: TransitieItem, here: Occurrence, why: list[str]) -> tuple[Taak, bool]:
        calendars = self.situation.calendars
        possible = [calendar.days(item, here.recorded) for calendar in calendars]
        moments = moments_of(item, calendars, here.recorded, self._names)
        note = self.notes.get(here.key, TaakNotitie())
        settled: TaakStand | None = "gedaan" if here.done else None
        if note.stand in ("gedaan", "niet_van_toepassing"):
            settled = note.stand
        stand = settled or state(item, possible, self.today)
        fallback = self._fallback(item)
        timing = sentence(stand, moments, self.today, fallback.tekst if fallback else "")
        titel = self.voice.fill(item.titel)
        task = Taak(
            **dict(self._head(item, moments)),
            id=here.key,
            stand=stand,
            zin=f"{titel}. {timing}".strip(),
            timing=timing,
            van=_side(item.van),
            naar=[Zijde(wet=side.wet, beslisser=side.beslisser) for side in item.naar],
            rollen=item.wie,
            wie=self.voice.book.transitie.rollen[item.wie[0]].naam,
            eigenaar=note.eigenaar,
            tekst=self.voice.fill(item.tekst),
            doe=self.voice.fill(item.doe),
            bij_missen=self.voice.fill(item.bij_missen),
            vangnet=fallback,
            redenen=why,
            behoeften=list(here.behoeften),
            bronnen=self._places(item),
            zekerheid=_certainty(item),
            notitie=note.notitie,
            omdat=note.omdat,
            bezig=note.stand == "bezig" and settled is None,
        )
        return task, stand != "gedaan" and over(calendars, item, here.recorded, self.today)

    def _head(self, item: TransitieItem, moments: Moments) -> Stapregel:
        return Stapregel(
            item=item.id,
            titel=self.voice.fill(item.titel),
            groep=item.groep,
            leeftijd=item.leeftijd,
            soort=item.soort,
            start=moments.start,
            advies=moments.advies,
            uiterlijk=moments.uiterlijk,
        )

    def _fallback(self, item: TransitieItem) -> Vangnet | None:
        terugval = item.terugval
        if terugval is None:
            return None
        artikel = self.voice.book.cite(terugval.bron) if terugval.bron else ""
        return Vangnet(tekst=self.voice.fill(terugval.tekst), stappen=terugval.naar, artikel=artikel)

    def _places(self, item: TransitieItem) -> list[Vindplaats]:
        return [place(bron, self.voice.book) for bron in item.bron]

    @cached_property
    def _names(self) -> dict[str, str]:
        return {name: feit.short for name, feit in self.voice.book.feiten.items() if feit.soort == "datum"}


def askable(item: TransitieItem, finding: Finding, voice: Voice) -> list[Vraag]:
    """The questions of an open step; none when it may not be asked about."""
    return [] if item.niet_vragen else questions(finding, voice)


def _side(kant: Kant | None) -> Zijde | None:
    return Zijde(wet=kant.wet, beslisser=kant.beslisser) if kant else None


def _certainty(item: TransitieItem) -> Zeker:
    parts = [CERTAINTY[code] for code in item.zekerheid.split("/")]
    return Zeker(code=item.zekerheid, tekst="; ".join(parts), let_op=item.let_op)
