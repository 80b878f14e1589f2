"""The main menu: one line per part. A part with a right shows only to whoever has it."""

MENU: tuple[tuple[str, str, str], ...] = (
    ("/welke-wet", "Welke wet?", ""),
    ("/zaken", "Mijn zaken", "zaak lezen"),
    ("/transitie", "Naar achttien", "transitie lezen"),
    ("/caseload", "Hele caseload", "caseload lezen"),
    ("/regelboek", "Regelboek", ""),
    ("/logboek", "Logboek", "logboek lezen"),
    ("/help", "Hulp", ""),
)
FOOTER: tuple[tuple[str, str], ...] = (
    ("/over", "Over Schakel"),
    ("/toegankelijkheid", "Toegankelijkheid"),
    ("/algoritmeregister", "Algoritmeregister"),
    ("/beheer", "Voor jurist en beheer"),
)
