"""Who the invented children are: groups of conditions with their ages, needs and the chance that a fact is *ja*.

The shares are estimates made up to look like a caseload in paediatric palliative care; they were counted nowhere. They
serve demos, tests and measurements, and say nothing about real children.
"""

from dataclasses import dataclass, field

Chances = dict[str, float]


@dataclass(frozen=True)
class Profile:
    """A group of children: its share, ages (youngest, most common, oldest), needs and facts."""

    naam: str
    share: float
    ages: tuple[float, float, float]
    needs: Chances
    facts: Chances = field(default_factory=dict)


_MEDICAL = {"verpleging": 5, "medische_zorg": 2, "hulpmiddel": 3, "respijt": 4, "vervoer": 2, "paramedische_zorg": 2}
_FAMILY = {"respijt": 4, "psychosociale_hulp": 3, "rouwbegeleiding": 1, "clientondersteuning": 1, "mantelzorgsteun": 1}
_DAILY = {"begeleiding": 5, "persoonlijke_verzorging": 5, "dagactiviteit": 2, "woningaanpassing": 2, "school": 1}
_LATER = {"inkomen_18": 2, "vertegenwoordiging": 2, "beschermd_wonen": 0.3, "huishoudelijke_hulp": 1}

PROFILES = (
    Profile(
        "ernstig meervoudig beperkt",
        0.24,
        (0.5, 7, 24),
        {**_DAILY, **_MEDICAL, "langdurige_zorg": 4, "verblijf": 1, "kinderbijslag": 1, **_LATER},
        {
            "verstandelijke_beperking": 0.97,
            "lichamelijke_handicap": 0.93,
            "complexe_somatiek": 0.7,
            "permanent_toezicht_nodig": 0.8,
            "zorg_24u_nabijheid_nodig": 0.9,
            "regie_voortdurend_nodig": 0.9,
            "fysiek_voortdurend_nodig": 0.8,
            "behoefte_blijvend": 0.96,
            "ernstig_nadeel": 0.85,
            "wlz_indicatie_aanwezig": 0.55,
            "behoefte_vanwege_grondslag": 0.95,
            "intensieve_zorg_ciz": 0.6,
            "kan_zelf_beslissen_zorg": 0.02,
            "kan_zelf_hulp_inroepen": 0.03,
        },
    ),
    Profile(
        "spierziekte",
        0.14,
        (1, 12, 24),
        {**_DAILY, "hulpmiddel": 5, "woningaanpassing": 4, "paramedische_zorg": 3, "school": 2, **_LATER},
        {
            "lichamelijke_handicap": 0.97,
            "somatische_aandoening": 0.95,
            "verstandelijke_beperking": 0.08,
            "permanent_toezicht_nodig": 0.25,
            "behoefte_blijvend": 0.9,
            "op_chronische_lijst": 0.9,
            "kan_zelf_beslissen_zorg": 0.8,
            "wlz_indicatie_aanwezig": 0.2,
            "behoefte_vanwege_grondslag": 0.9,
        },
    ),
    Profile(
        "stofwisselings- of hersenziekte",
        0.18,
        (0, 4, 20),
        {**_MEDICAL, **_DAILY, "langdurige_zorg": 3, "verblijf": 1, "rouwbegeleiding": 2},
        {
            "somatische_aandoening": 0.97,
            "verstandelijke_beperking": 0.6,
            "complexe_somatiek": 0.8,
            "permanent_toezicht_nodig": 0.6,
            "levensbedreigende_aandoening": 0.9,
            "behoefte_blijvend": 0.85,
            "terminale_fase": 0.12,
            "wlz_indicatie_aanwezig": 0.3,
        },
    ),
    Profile(
        "kanker",
        0.13,
        (0.5, 8, 19),
        {
            **_FAMILY,
            "behandeling_aandoening": 4,
            "vervoer": 4,
            "school": 2,
            "verpleging": 3,
            "geestelijke_verzorging": 1,
        },
        {
            "somatische_aandoening": 0.99,
            "levensbedreigende_aandoening": 0.97,
            "behoefte_blijvend": 0.15,
            "terminale_fase": 0.2,
            "kan_zelf_beslissen_zorg": 0.7,
            "psychische_of_psychosociale_problemen": 0.5,
            "permanent_toezicht_nodig": 0.08,
        },
    ),
    Profile(
        "thuisbeademing, canule of sondevoeding",
        0.16,
        (0, 2, 12),
        {**_MEDICAL, "verpleging": 8, "respijt": 5, "persoonlijke_verzorging": 2, "dagactiviteit": 1, "pleegzorg": 0.3},
        {
            "somatische_aandoening": 0.98,
            "complexe_somatiek": 0.95,
            "permanent_toezicht_nodig": 0.75,
            "zorg_24u_nabijheid_nodig": 0.95,
            "ontvangt_zvw_verpleging": 0.8,
            "zvw_indicatie_gegeven": 0.7,
            "vv_voornamelijk_somatisch": 0.9,
            "behoefte_blijvend": 0.3,
            "verband_geneeskundige_zorg": 0.95,
        },
    ),
    Profile(
        "huid-, hart- of nierziekte",
        0.15,
        (0, 6, 22),
        {
            **_FAMILY,
            "verpleging": 3,
            "persoonlijke_verzorging": 3,
            "vervoer": 2,
            "medische_zorg": 2,
            "begeleiding": 1,
            **_LATER,
        },
        {
            "somatische_aandoening": 0.98,
            "behoefte_blijvend": 0.6,
            "permanent_toezicht_nodig": 0.15,
            "kan_zelf_beslissen_zorg": 0.75,
            "kan_zelf_hulp_inroepen": 0.7,
        },
    ),
)

# Hoe vaak een feit ja is als geen groep er iets over zegt.
COMMON: Chances = {
    "ingezetene": 0.985,
    "zorgverzekering": 0.985,
    "wlz_verzekerd": 0.985,
    "huurwoning": 0.4,
    "gezin_wil_pgb": 0.35,
    "pgb_vaardig": 0.75,
    "verwijzing_arts": 0.7,
    "mantelzorger": 0.8,
    "wil_gegevens_delen_met_zorg": 0.9,
    "toestemming_delen_met_zorg": 0.85,
    "wmo_voorziening_nodig": 0.6,
    "oordeel_jeugdhulp_nodig": 0.7,
    "voorgeschreven_door_arts": 0.7,
    "behoefte_ook_na_18": 0.7,
    "spoed": 0.06,
    "arts_verwacht_achttien": 0.6,
    "hulp_gericht_op_meedoen": 0.6,
    "zelfredzaamheidstekort": 0.8,
    "meerdere_oorzaken": 0.25,
    "psychische_stoornis": 0.08,
    "psychogeriatrische_aandoening": 0.0,
}

# Een keuze of getal dat alleen bij sommige soorten behoeften wordt gevraagd.
ONLY_FOR: dict[str, tuple[str, ...]] = {
    "hulpmiddel_soort": ("hulpmiddel",),
    "gebruiksduur": ("hulpmiddel",),
    "eenvoudig_hulpmiddel": ("hulpmiddel",),
    "doel_verblijf": ("verblijf", "respijt"),
    "schoolsoort": ("school", "vervoer"),
    "vervoer_bestemming": ("vervoer",),
    "zittend_vervoer_grond": ("vervoer",),
    "paramedische_soort": ("paramedische_zorg",),
    "behandelingen_dit_jaar": ("paramedische_zorg",),
    "therapie_uren_dit_jaar": ("paramedische_zorg",),
    "op_chronische_lijst": ("paramedische_zorg",),
    "probleemcategorie": ("begeleiding", "opvoedhulp", "behandeling_psychisch", "psychosociale_hulp"),
}

# Van een keuze waar niet elke optie even vaak voorkomt.
WORDS: dict[str, Chances] = {
    "woonsituatie": {"thuis": 0.88, "instelling_met_behandeling": 0.06, "pleeggezin": 0.03},
    "wlz_leveringsvorm": {"mpt": 0.3, "pgb": 0.3, "mpt_pgb": 0.25, "vpt": 0.1, "verblijf": 0.05},
    "pgb_vertegenwoordiger": {"ouder_of_voogd": 0.9, "familie_of_partner": 0.05, "curator_mentor": 0.03},
}

# Hoe vaak een datum vastligt; de andere data zijn zeldzaam.
DATES: Chances = {
    "aanvraag_ontvangen_op": 0.5,
    "wmo_melding_ontvangen_op": 0.25,
    "wmo_aanvraag_ontvangen_op": 0.2,
    "ciz_aanvraag_ontvangen_op": 0.2,
    "besluit_bekendgemaakt_op": 0.15,
}
