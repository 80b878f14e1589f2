"""The mark that a letter carries until a person has signed it."""

from letters.backing import Tekst
from letters.blocks import Alinea, Kader, Zin
from letters.gaps import labels
from letters.letter import Letter


def mark(letter: Letter) -> tuple[Kader, ...]:
    """The frame above a letter that is still a CONCEPT; nothing above one that is signed and complete."""
    if not letter.concept:
        return ()
    words = (Tekst("CONCEPT", nadruk=True), Tekst(f". {labels()['_concept']}"))
    return (Kader("concept", (Alinea((Zin(words, verbindend=True),)),)),)
