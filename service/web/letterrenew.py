"""A letter on the advice as it is now: what a person changed stays, what nobody touched becomes the new text."""

from letters import merged
from service.store import read_draft, save_draft
from service.web.keeping import renewed
from service.web.letterwork import generated, opened
from service.web.site import Visit


def carried_over(visit: Visit, zaak_id: str, brief_id: str) -> list[str]:
    """Renews a letter; gives the titles of sections in which both sides changed the same paragraph."""
    actor, store = visit.user.actor, visit.site.store
    renewed(visit, zaak_id, brief_id)
    work = opened(visit, zaak_id, read_draft(store, actor, zaak_id, brief_id))
    content = work.draft.laatste.inhoud
    fresh, base = generated(visit, work), content.get("basis", {})
    words, clashes = dict(content.get("secties", {})), {}
    for name, mine in words.items():
        if name in fresh and name in base:
            found = merged(base[name], mine, fresh[name])
            words[name] = found.tekst
            if found.botsingen:
                clashes[name] = list(found.botsingen)
    own = {name: fresh[name] for name in words if name in fresh}
    changed = {**content, "secties": words, "basis": own, "botsingen": clashes}
    if changed != content and words:
        save_draft(store, actor, zaak_id, brief_id, changed, work.draft.laatste.versie)
    titles = {section.id: section.titel.tekst or section.id for section in work.letter.secties}
    return [titles[name] for name in clashes]
