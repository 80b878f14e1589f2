"""A step of the advice with the day its term ends, or the question that would give the day."""

from engine.advies import Stapje, Vraag
from engine.context import Context
from engine.reasons import Words
from engine.terms import term_stand


def timed_step(tekst: str, door: str, termijn: str, words: Words, context: Context) -> Stapje:
    """The step with what can be computed of its term on the day asked."""
    if context.day is None:
        raise ValueError("een advies heeft een peildatum")
    stand = term_stand(words.book, termijn, context.facts, context.day)
    end = stand.einde
    missing = next(iter(stand.mist), None)
    return Stapje(
        tekst=tekst,
        door=door,
        uiterlijk=end.wettelijk if end else None,
        artikel=words.book.cite(stand.termijn.bron),
        verlengd_tot=end.laatste if end and end.verlengd else None,
        berekening=stand.berekening,
        stil=stand.stil,
        voorbij=stand.over(context.day) is True,
        vraag=Vraag(feit=missing, vraag=words.question(missing), wie=words.who(missing)) if missing else None,
    )
