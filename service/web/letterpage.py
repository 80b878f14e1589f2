"""What the page of a letter shows besides its text: fields, changes, wrong arguments and where it stands."""

from letters import measure, section_text, tracked
from service.dossier import Dossier
from service.store import versions
from service.web.letterfields import (
    LEZERS,
    RECIPIENT,
    REPRESENTATIVE,
    asked_needs,
    kind_of,
    per_need,
    to_others,
    whole_letter,
)
from service.web.lettersteps import possible, shown, stand
from service.web.letterwork import Work, generated
from service.web.questions import need_title
from service.web.site import Visit


def asked(visit: Visit, dossier: Dossier, work: Work) -> dict[str, object]:
    """The fields of this kind of letter, for the whole letter and per need."""
    kind = kind_of(work.letter.kind)
    names = {code: dossier.need(code) for code in asked_needs(kind, work.advies)}
    needs = [
        (code, need_title(need, dossier, visit.site.book) if need else code, per_need(kind, code))
        for code, need in names.items()
        if kind.velden_behoefte
    ]
    return {
        "vakken": whole_letter(kind),
        "vakken_behoefte": needs,
        "lezers": LEZERS,
        "vertegenwoordiging": REPRESENTATIVE,
        "ontvanger": RECIPIENT if to_others(kind) else {},
    }


def tracking(visit: Visit, work: Work) -> dict[str, object]:
    """What a person changed, what the lint found, how hard it reads and where the letter stands."""
    own = generated(visit, work) if any(section.bewerkt for section in work.letter.secties) else {}
    where = stand(visit, work.draft.brief.zaak, work.draft.brief.id)
    found: dict[str, list[object]] = {}
    for item in work.letter.meldingen:
        found.setdefault(item.sectie, []).append(item)
    return {
        "verschillen": {
            section.id: tracked(own.get(section.id, ""), section_text(section))
            for section in work.letter.secties
            if section.bewerkt
        },
        "eigen": own,
        "botsingen": work.draft.laatste.inhoud.get("botsingen", {}),
        "bevindingen": found,
        "leesbaar": measure(work.letter)[0],
        "stand": where,
        "stappen": shown(visit, where),
        "mag": possible(visit, where),
        "versies": [
            (row.versie, visit.name_of(row.door), row.op)
            for row in versions(visit.site.store, visit.user.actor, work.draft.brief.zaak, work.draft.brief.id)
        ],
    }
