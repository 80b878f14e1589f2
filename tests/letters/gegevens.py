"""What a writer fills in for any kind of letter: fictional words of the right kind for every field it asks."""

from datetime import date

import engine
import letters

TYPED = {
    "lang": "Wij spraken hierover met het gezin en schreven op wat zij zeiden.",
    "datum": "2026-12-01",
    "getal": "6",
    "bedrag": "25",
    "ja_nee": "ja",
    "regel": "Marijke Jansen, teamlid",
}
WORDS = {
    "mening_gezin": "Wij zijn blij met de aanbieder die ons al kent.",
    "mening_telde": "Daarom kozen wij de aanbieder die het gezin al kent.",
    "alternatieven": "Wij bekeken ook hulp van een vrijwilliger, maar die kan deze zorg niet geven.",
    "niet_wat": "vier uur per week",
    "niet_reden": "Vader kan en wil deze vier uur zelf doen, en dat houdt hij vol.",
    "niet_artikel": "artikel 4.3 van de verordening",
    "oordeel_door": "P. Smit",
    "oordeel_functie": "jeugdconsulent",
    "wel_mogelijk": "Bel ons als het zwaarder wordt; dan kijken wij opnieuw.",
    "tegen_advies": "Het onderzoek laat zien dat een andere oplossing al loopt.",
    "gehoord_zei": "Vader zei dat hij deze uren zelf wil doen.",
    "ontbreekt": "uw handtekening\nwelke hulp u precies vraagt",
    "eigen_bijdrage": "u betaalt geen eigen bijdrage, want de verordening vraagt die niet",
    "pgb_bedrag": "11700",
    "pgb_berekening": "Het aantal uren keer het tarief, voor elke week van het jaar.",
    "pgb_kwaliteit": "De helper volgt elk jaar de scholing van het ziekenhuis.",
    "pgb_besteding": "Alleen aan de hulp in dit besluit. U laat dat zien met een lijst van uren.",
    "laatste_dag": "2027-03-13",
    "opvolger_van": "2027-03-14",
    "opvolger": "Dagbesteding De Brug",
    "opvolger_wet": "de Wmo",
    "stop_reden": "Op de achttiende verjaardag stopt de Jeugdwet voor deze hulp.",
    "stop_artikel": "Jeugdwet 1.1",
    "doorgestuurd_reden": "Daar staat Sem sinds september ingeschreven.",
    "onderbouwing": "Wij zien dat het gezin dag en nacht klaarstaat en dat dit niet vanzelf overgaat.",
    "school_nodig": "elke dag om tien uur en om twee uur sondevoeding\neen rustige plek om te liggen",
    "school_nood": "Bel eerst 112 en daarna moeder.",
    "wie_komt": "maandag en donderdag, van drie tot zes",
    "voornemen": "wij willen zes van de tien uur toekennen",
    "voornemen_gegevens": "op het gesprek van 10 november",
    "spoed_wat": "een tillift",
    "spoed_reden": "Morgen komt zij thuis uit het ziekenhuis.",
    "zonder_maatwerk": "Familie helpt bij leuke dingen. Voor deze hulp is dat niet genoeg.",
    "anders_reden": "De zorg werd zwaarder.",
    "tot_nu": "4 uur per week",
}


def typed(name: str) -> str:
    """A value that fits a field."""
    return WORDS.get(name, TYPED[letters.fields()[name].soort])


def DETAILS(kind: str, zaak: engine.Zaak) -> letters.LetterDetails:
    """Everything that can be given for a kind of letter on a case, except a signature."""
    asked = next(item for item in letters.kinds() if item.id == kind)
    home = letters.Address(straat="Kade 3", postcode="1234 CD", plaats="Voorbeeldstad")
    chosen = asked.velden_behoefte
    return letters.LetterDetails(
        kenmerk="Z-2026-0042",
        dated=date(2026, 11, 24),
        child=letters.Person(naam="Sem de Wit", roepnaam="Sem", adres=home),
        parents=(letters.Person(naam="Anna de Wit"), letters.Person(naam="Karel Bos")),
        representative=letters.Person(naam="T. Vos", adres=home),
        representative_role="voogd",
        recipient=letters.Address(naam="Ontvanger BV", straat="Plein 1", postcode="3500 AA", plaats="Stad"),
        sender=letters.Sender(organisatie="Indicatieteam Midden", telefoon="000 111 22 33"),
        mandate_holder=letters.MandateHolder(naam="J. Jansen"),
        sent_by="post",
        given={name: typed(name) for name in asked.velden if name != "niet_gehoord"},
        needs={
            need.id: letters.Grant(given={name: typed(name) for name in chosen}) for need in zaak.behoeften if chosen
        },
    )
