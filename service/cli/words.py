"""Dutch words for the codes of the contract."""

from datetime import date

STATUS = {
    "van_toepassing": "van toepassing",
    "niet_van_toepassing": "niet van toepassing",
    "nader_onderzoek": "nader onderzoek",
}
STATUS_STYLE = {"van_toepassing": "bold green", "niet_van_toepassing": "dim", "nader_onderzoek": "bold yellow"}
ROLE: dict[str | None, str] = {None: "", "draagt": "draagt", "vult_aan": "vult aan", "overbrugt": "overbrugt"}
PERSON = {"kind": "het kind", "ouder": "de ouder", "brus": "de broer of zus"}
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def long_date(day: date) -> str:
    """A day in words.

    >>> long_date(date(2026, 11, 21))
    '21 november 2026'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def period(start: date | None, end: date | None) -> str:
    """The days on which a version is the law, in words."""
    if start is None and end is None:
        return "altijd"
    first = f"vanaf {start.isoformat()}" if start else ""
    last = f"tot en met {end.isoformat()}" if end else ""
    return f"{first} {last}".strip()


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun.

    >>> counted(1, "feit", "feiten")
    '1 feit'
    """
    return f"{number} {one if number == 1 else many}"
