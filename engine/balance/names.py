"""The names a condition in ``rules/draagkracht`` may test beside the facts: what the balance itself knows."""

from engine.balance.model import Draagkracht

AREA_NAMES = (
    "last_over",
    "zware_last_opgevangen",
    "steun_valt_weg",
    "kern_onbeantwoord",
    "kern_verouderd",
    "vlag_klasse_a_hier",
)
TOTAL_NAMES = (
    "vlag_klasse_a",
    "gebieden_rood",
    "gebieden_oranje",
    "gebieden_grijs",
    "gebieden_uit_balans",
    "gezinsoordeel_ontbreekt",
)
CASE_NAMES = (
    "leeftijd",
    "overgang_niet_verwacht",
    "hulp_loopt_af_zonder_besluit",
    "hulpvraag",
    "zelf_gehoord",
    "kern_beantwoord",
)
AFTERWARDS = ("pgb_pleit",)


def strength_name(indicator: str) -> str:
    """The name of the strength of an indicator, before anything takes it over."""
    return f"sterkte_{indicator.lower()}"


def left_name(indicator: str) -> str:
    """The name of what is left of a load after what takes it over."""
    return f"last_{indicator.lower()}"


def caught_name(indicator: str) -> str:
    """The name of how far a load is taken over: ja, deels or nee."""
    return f"opvang_{indicator.lower()}"


def colour_name(gebied: str) -> str:
    """The name of the colour of an area."""
    return f"kleur_{gebied.lower()}"


def flag_name(vlag: str) -> str:
    """The name of whether a flag is up."""
    return f"vlag_{vlag.lower()}"


def known_names(book: Draagkracht) -> set[str]:
    """Every name that is not a fact of the catalogue."""
    found = {*AREA_NAMES, *TOTAL_NAMES, *CASE_NAMES, *AFTERWARDS}
    found |= {grens.naam for grens in book.overgang.grenzen}
    found |= {colour_name(item.id) for item in book.gebieden} | {flag_name(item.id) for item in book.vlaggen}
    for item in book.indicatoren:
        found.add(strength_name(item.id))
        if item.is_load:
            found |= {left_name(item.id), caught_name(item.id)}
    return found
