"""Dutch words for what the machinery knows by a key: dates, statuses, roles, people."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/Amsterdam")
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
STATUS = {
    "van_toepassing": "Van toepassing",
    "nader_onderzoek": "Nader onderzoek",
    "niet_van_toepassing": "Niet van toepassing",
}
STATUS_MEANS = {
    "van_toepassing": "Op de vastgelegde feiten draagt deze wet dit.",
    "nader_onderzoek": "Er is nog iets niet bekend dat dit beslist.",
    "niet_van_toepassing": "Op de vastgelegde feiten draagt deze wet dit niet.",
}
STATUS_SIGN = {"van_toepassing": "✓", "nader_onderzoek": "?", "niet_van_toepassing": "–"}
ROL = {
    "draagt": "draagt deze behoefte",
    "vult_aan": "vult een andere wet aan",
    "overbrugt": "overbrugt: helpt tot een andere wet heeft beslist",
}
ERNST = {"spoed": "Spoed", "let_op": "Let op", "informatie": "Goed om te weten"}
DOMEIN = {
    "medisch": "Medisch: zorg voor het lichaam",
    "ontwikkeling": "Ontwikkeling: leren en groeien",
    "sociaal": "Sociaal: het gezin en de mensen eromheen",
    "veiligheid": "Veiligheid: wonen en beschermen",
}
VOOR = {"kind": "voor het kind", "ouder": "voor een ouder", "brus": "voor een broer of zus"}
VERZENDING = (("post", "Per post"), ("elektronisch", "Digitaal"))
WAARDE = {"ja": "Ja", "nee": "Nee", "onbekend": "Nog niet bekend"}
WAARDE_SIGN = {"ja": "✓", "nee": "✗", "onbekend": "?"}


def datum(value: Any) -> str:
    """A day (or an incomplete birth date) as people write it.

    >>> datum(date(2026, 11, 21)), datum("2019-05"), datum("2019"), datum("")
    ('21 november 2026', 'mei 2019', '2019', '')
    """
    if isinstance(value, datetime):
        value = value.astimezone(HERE).date()
    parts = (value.isoformat() if isinstance(value, date) else str(value or "")).split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > 3:
        return str(value or "")
    words = [parts[0]]
    if len(parts) > 1:
        words.append(MONTHS[int(parts[1]) - 1])
    if len(parts) > 2:
        words.append(str(int(parts[2])))
    return " ".join(reversed(words))


def moment(value: datetime) -> str:
    """A moment, to the minute, on the clock in the Netherlands."""
    here = value.astimezone(HERE)
    return f"{datum(here.date())} om {here:%H:%M} uur"


def count(number: int, one: str, more: str) -> str:
    """A number with its noun.

    >>> count(1, "vraag", "vragen"), count(3, "vraag", "vragen")
    ('1 vraag', '3 vragen')
    """
    return f"{number} {one if number == 1 else more}"


def number(value: int) -> str:
    """A whole number with a point between the thousands.

    >>> number(12345), number(12)
    ('12.345', '12')
    """
    return f"{value:,}".replace(",", ".")


def listed(words: list[str], last: str = "en") -> str:
    """Words as in a sentence.

    >>> listed(["arts"]), listed(["arts", "CIZ", "gezin"], "of")
    ('arts', 'arts, CIZ of gezin')
    """
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def capital(text: str) -> str:
    """A text with its first letter as a capital, the rest untouched."""
    return text[:1].upper() + text[1:]
