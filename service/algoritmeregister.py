"""The record for the Algoritmeregister (publication standard 1.0.0): what Schakel is, for whom, and who decides."""

from engine import Rulebook
from service.settings import Settings

STANDARD = "1.0.0"
LIMITS = {"name": 100, "description_short": 350, "methods_and_models": 5000, "goal": 5000, "human_intervention": 5000}


def register(book: Rulebook, settings: Settings) -> dict[str, str]:
    """The record; every field a text, within the lengths of the standard."""
    gemeente = book.gemeenten.get(settings.gemeente)
    laws = sorted({route.wet for route in book.routes.values()})
    return {
        "standard_version": STANDARD,
        "lang": "nld",
        "name": "Schakel: welke wet draagt de hulp voor een ernstig ziek kind",
        "organization": gemeente.naam if gemeente else "Nog niet ingevuld",
        "description_short": (
            "Schakel helpt medewerkers zien welke wet de hulp voor een gezin met een ernstig ziek kind"
            " draagt en wie beslist. Het past vaste regels uit de wet toe op wat mensen vastleggen. Het"
            " beslist niet en leert niet."
        ),
        "status": "In ontwikkeling",
        "publication_category": "Overige algoritmes",
        "contact_email": settings.contact_email,
        "goal": (
            "Gezinnen met een ernstig ziek kind krijgen hulp uit meer wetten tegelijk. Schakel legt per"
            " behoefte elke wet ernaast en zegt welke haar draagt, wie beslist, waarom, en wat nog gevraagd"
            " moet worden. Zo hoeft een gezin niet van loket naar loket."
        ),
        "proportionality": (
            "De regels volgen alleen uit de wet en uit de verordening van de gemeente. Er zijn geen"
            " profielen, geen scores en geen voorspellingen. Wie alleen wil weten welke wet geldt, hoeft geen"
            " persoonsgegevens in te vullen en er wordt dan niets bewaard."
        ),
        "human_intervention": (
            "Een mens beslist altijd. Schakel kent niets toe, wijst niets af en tekent geen brief. Een open"
            " norm, zoals 'permanent toezicht', rekent het nooit uit: daarover oordeelt een mens, met naam,"
            " functie en motivering."
        ),
        "risks": (
            "Een regel kan verkeerd zijn gelezen of verouderd zijn; daarom staat bij elke regel het artikel"
            " en de versie die een mens las. Een lezing die niet zeker is, staat er als 'let op'. Twee"
            " beoordelaars rekenen elke zaak los van elkaar na; verschillen zij, dan komt er geen advies. Wat"
            " niet bekend is, telt nooit als nee."
        ),
        "lawful_basis": f"De taken uit {', '.join(laws)} en de Algemene wet bestuursrecht.",
        "source_data": (
            "Wat het gezin, de arts, de verpleegkundige en de gemeente zelf vastleggen, elk met wie het zei"
            " en wanneer. Er zijn geen koppelingen met andere bestanden."
        ),
        "methods_and_models": (
            f"Een regelboek van {len(book.regels)} regels en {len(book.feiten)} feiten (versie {book.versie},"
            f" controlegetal {book.hash[:12]}), in leesbare bestanden. De uitkomst is ja, nee of onbekend. Er"
            " is geen machine learning. Het hele regelboek is te lezen op de pagina Regelboek."
        ),
        "provider": "Schakel, vrije software onder de EUPL-1.2",
        "publiccode": "publiccode.yml in de broncode",
        "tags": "jeugdwet, wmo, wlz, zvw, kinderpalliatieve zorg, regels",
    }
