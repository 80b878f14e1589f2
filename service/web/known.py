"""A case in words, line by line: what stood in it, for the pages and for the command line."""

from engine import Rulebook
from service.dossier import Dossier
from service.web.questions import need_title, spoken
from service.web.saving import age_words, in_words

UNKNOWN_QUESTION = "Een vraag die het regelboek niet meer kent"


def known_lines(dossier: Dossier, book: Rulebook) -> list[tuple[str, str]]:
    """What stood in the case, in words."""
    kind = dossier.kind
    about = {"roepnaam": kind.roepnaam, "geboortedatum": kind.geboortedatum, "gemeente": kind.gemeente}
    lines = [
        ("Het kind", in_words("kind", "", about, book)),
        ("Het verhaal", dossier.verhaal or "nog niet verteld"),
    ]
    lines += [("Broer of zus", f"{one.naam or 'zonder naam'} ({age_words(one.leeftijd)})") for one in dossier.brussen]
    lines += [("Behoefte", need_title(need, dossier, book)) for need in dossier.active]
    for (code, feit_id), answer in dossier.answers.items():
        feit, need = book.feiten.get(feit_id), dossier.need(code) if code else None
        where = f"{need_title(need, dossier, book)}: " if need else ""
        question = spoken(feit.vraag, dossier, book, need) if feit else UNKNOWN_QUESTION
        content = {"waarde": answer.waarde, "bron": answer.bron}
        lines.append((where + question, in_words("feit", feit_id, content, book)))
    return lines
