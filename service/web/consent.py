"""The exchanges for which the law asks consent, with its article, and who can give it; what a refusal stops."""

from service.store import consents, refused
from service.web.site import Visit
from service.web.words import datum

UITWISSELINGEN = {
    "jeugd_wmo": ("Het jeugddossier gebruiken voor de Wmo", "Wmo 2015 artikel 5.1.1 lid 4"),
    "gemeente_zorg": ("Gegevens delen tussen gemeente, zorgverzekeraar en zorgaanbieder", "Wmo 2015 artikel 5.2.5"),
    "behandelaars": ("Gegevens delen met de artsen en de kinderverpleegkundige", "Jeugdwet artikel 7.3.11 lid 1"),
    "school": ("Gegevens delen met school of kinderopvang", "Jeugdwet artikel 7.3.11 lid 1, Wmo 2015 artikel 5.3.3"),
    "volwassen": ("Het dossier overdragen rond de achttiende verjaardag", "Wmo 2015 artikel 5.3.3 lid 1"),
    "pgb": (
        "Gegevens voor een pgb doorgeven aan het CAK en de SVB",
        "Regeling langdurige zorg artikel 5.9 onderdeel f",
    ),
    "onderzoek": (
        "Gegevens zonder namen gebruiken voor onderzoek",
        "Jeugdwet artikel 7.3.12 en Wmo 2015 artikel 5.3.6: bij bezwaar gebeurt het niet",
    ),
}
WIE = {
    "jeugdige": "Het kind of de jongere zelf",
    "ouder": "Een ouder met gezag",
    "vertegenwoordiger": "Een voogd, curator, mentor of gemachtigde",
}
BRIEVEN = {
    "warme-overdracht": "volwassen",
    "onderbouwing-wlz": "gemeente_zorg",
    "motivering-zorgverzekeraar": "gemeente_zorg",
    "motivering-zorgkantoor": "gemeente_zorg",
    "schoolbrief": "school",
}
"""The letters that carry something about a family to somebody else, each with the exchange it is."""
HOE = {"schriftelijk": "Op papier of digitaal", "mondeling": "In een gesprek"}


def stopped(visit: Visit, zaak_id: str, soort: str) -> str:
    """Why a letter of this kind may not leave: somebody refused or withdrew consent; empty when nobody did."""
    exchange = BRIEVEN.get(soort)
    if exchange is None:
        return ""
    row = refused(consents(visit.site.store, visit.user.actor, zaak_id), exchange)
    if row is None:
        return ""
    who, what = WIE[row.wie].lower(), UITWISSELINGEN[exchange][0]
    return (
        f"Er is geen toestemming: {who} zei op {datum(row.dag.isoformat())} nee. Het gaat om: {what.lower()}."
        " Deze brief gaat daarom niet weg. Is er weer toestemming? Leg die eerst vast bij Toestemming."
    )
