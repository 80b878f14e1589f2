"""The public acceptance cases as cases of ours: which answer of a story is which fact of the balance.

The cases stand outside the repository (``SCHAKEL_CASUSSEN``, or ``/work/shared/casussen``); without them these tests
skip, and ``features/draagkracht/casussen.feature`` holds the same.
"""

import os
import re
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from engine import Antwoord, Zaak, birth_date

FOLDER = Path(os.environ.get("SCHAKEL_CASUSSEN", "/work/shared/casussen"))

# (wat er in de casus staat, het feit, en de woorden die anders heten)
_ANSWERS: list[tuple[str, str, dict[str, str]]] = [
    (
        r"Hoe vaak (is|zijn) .*'s nachts op|Hoe vaak is er 's nachts zorg nodig",
        "balans_nachten_op",
        {"4x of vaker": "4x_of_vaker", "iemand moet wakker blijven": "wakker_blijven"},
    ),
    (r"In hoeveel nachten per week", "balans_nachten_per_week", {}),
    (
        r"Hoeveel uur per dag zorg",
        "balans_zorguren_per_dag",
        {"meer dan 16": "meer_dan_16", "minder dan 4": "minder_dan_4"},
    ),
    (
        r"De ziekte verandert",
        "balans_ziekteverloop",
        {"langzaam slechter": "langzaam_slechter", "snel slechter": "snel_slechter", "laatste fase": "laatste_fase"},
    ),
    (r"Neemt iemand de (zorg|nacht) echt over", "balans_overname", {"vaste momenten": "vaste_momenten"}),
    (r"Hoe gaat het met (moeder|ouders)", "balans_ouder_gaat_het", {"niet meer": "gaat_niet_meer"}),
    (r"Hoe lang hou", "balans_volhouden", {"langer dan een jaar": "langer_dan_een_jaar", "nu niet": "nu_niet"}),
    (r"Hoe gaat het met het kind vanbinnen", "balans_kind_vanbinnen", {"zeer zwaar": "zeer_zwaar"}),
    (r"Het gezin rouwt", "balans_rouw", {}),
    (r"Heeft (moeder|het gezin) (een hulpverlener|iemand) om mee te praten", "balans_praten", {}),
    (r"Kind gaat naar (school|dagcentrum)|Jongere gaat naar school", "balans_school", {"bijna nooit": "bijna_nooit"}),
    (r"(Broers of zussen|Zus|Broer) mis(sen|t)|Er zijn broers of zussen die school", "balans_brussen_missen", {}),
    (r"(Moeder|Ouders) kan werken|Ouders kunnen werken", "balans_werken", {"baan gestopt": "gestopt"}),
    (r"Heeft zus iemand die speciaal voor haar is", "balans_brus_eigen_persoon", {}),
    (r"Moeder zorgt alleen", "balans_alleen_zorgen", {"ja": "alleen", "nee": "samen"}),
    (r"Er zijn mensen die de zorg echt en vaak", "balans_netwerk", {}),
    (r"Aantal hulpverleners", "balans_hulpverleners", {"minder dan 10": "minder_dan_10", "meer dan 45": "meer_dan_45"}),
    (r"Uren regelen en mailen", "balans_regeluren", {"meer dan 20": "meer_dan_20"}),
    (r"Eén vaste persoon", "balans_vaste_persoon", {}),
    (r"De woning past", "balans_woning", {}),
    (r"(Een ouder|Moeder) slaapt bij", "balans_slaapt_bij_kind", {}),
    (r"Er loopt een aanvraag met datum", "balans_aanvraag_loopt", {"aanvraag loopt": "loopt"}),
    (r"Gevaar door", "balans_gevaar", {}),
    (r"Iedereen voelt zich thuis veilig", "balans_veilig_thuis", {"soms niet": "soms_niet"}),
    (r"Onverwachte ziekenhuisopnamen", "balans_crisisopnames", {"meer dan 5": "meer_dan_5"}),
    (r"Gezinsoordeel", "balans_gezinsoordeel", {"in balans": "in_balans", "op de grens": "op_de_grens"}),
    (r"Waar bent u werkelijk mee geholpen", "balans_waarmee_geholpen", {}),
    (r"Er is een (geschreven )?overgangsplan", "overgangsplan", {}),
    (r"De arts verwacht dat de jongere achttien wordt", "arts_verwacht_achttien", {}),
    (
        r"Jongere .*(zelf verteld|vertelt zijn verhaal zelf|vertelt zelf|vertelde|op haar eigen manier gehoord)",
        "jongere_gehoord",
        {},
    ),
    (r"(Zus|Broer) (heeft zelf verteld|vertelde zelf)", "brus_zelf_gehoord", {}),
    (r"Behandelend arts verwacht dat het kind korter", "terminale_fase", {}),
    (r"Er is een Wlz-indicatie", "wlz_indicatie_aanwezig", {}),
    (
        r"Onafgebroken actief toezicht|Het hele etmaal is onafgebroken|Er moet het hele etmaal onafgebroken",
        "permanent_toezicht_nodig",
        {},
    ),
    (r"(Kind|Jongere) ontvangt nu verpleging uit de zorgverzekering", "ontvangt_zvw_verpleging", {}),
    (r"Kind ontvangt (jeugdhulp|nu begeleiding als jeugdhulp)", "ontvangt_jeugdhulp_2_of_3", {}),
    (r"Er is een 24-uurskalender gemaakt", "kalender_24_uur_gemaakt", {}),
]
# Een antwoord waarin ook staat of het genoeg helpt.
_HELPS = [
    (r"Neemt iemand de zorg echt over", "helpt niet genoeg", {"balans_nachten_opgevangen": "nee"}),
    (r"Neemt iemand de nacht echt over", "het helpt genoeg", {"balans_nachten_opgevangen": "ja"}),
    (r"Hoeveel uur per dag", "wordt deels opgevangen", {"balans_zorguren_opgevangen": "deels"}),
    (r"kunnen en willen overnemen, en dat helpt genoeg", "ja", {"balans_alleen_zorgen_opgevangen": "ja"}),
    (r"Er loopt een aanvraag", "nee het helpt nu nog niet", {"balans_woning_opgevangen": "nee"}),
]


def stories() -> list[dict[str, Any]]:
    """Every public case; none when the folder is not there."""
    return [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.yaml"))]


def as_case(story: dict[str, Any], *, born: date | str | None = None) -> Zaak:
    """A story as a case, with the answers that the balance reads."""
    facts: dict[str, Antwoord] = {}
    for row in story["feiten"]:
        facts.update(_facts(str(row["feit"]), row["waarde"], str(row["bron"])))
    return Zaak(
        id=story["id"], geboortedatum=birth_date(born or story["kind"]["geboortedatum"]), behoeften=(), feiten=facts
    )


def _facts(text: str, raw: Any, bron: str) -> dict[str, Antwoord]:
    value = (
        raw
        if isinstance(raw, date)
        else {True: "ja", False: "nee"}.get(raw, str(raw))
        if isinstance(raw, bool)
        else str(raw)
    )
    found: dict[str, Antwoord] = {}
    if re.match(r"Het huidige besluit .* loopt af op 31 december 2026 en er is nog geen nieuw besluit", text):
        return {
            "huidig_besluit_tot": Antwoord(date(2026, 12, 31), bron),
            "vervolgbesluit_genomen": Antwoord("nee", bron),
        }
    if re.match(r"Begeleiding \(jeugdhulp\) loopt tot de achttiende verjaardag", text):
        return {"huidig_besluit_tot": Antwoord(date(2027, 1, 21), bron)}
    for pattern, name, words in _ANSWERS:
        if re.match(pattern, text):
            found[name] = Antwoord(_word(value, words), bron)
    for pattern, said, extra in _HELPS:
        if re.search(pattern, text) and said in str(value):
            found.update({name: Antwoord(word, bron) for name, word in extra.items()})
    return found


def _word(value: Any, words: dict[str, str]) -> Any:
    if value == "onbekend":
        return None
    if isinstance(value, date):
        return value
    for said in sorted(words, key=len, reverse=True):
        if value.startswith(said):
            return words[said]
    return re.split(r"[ ,;(]", value)[0]
