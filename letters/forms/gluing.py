"""What may not break over a line: a date, a phone number, an amount, an article. Ordinary spaces become fixed ones."""

import re

FIXED = "\u00a0"
_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_DAY = re.compile(rf"\b\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?\b")
_PHONE = re.compile(r"(?<![\w,.-])\+?\d{2,4}(?: \d{2,4}){1,4}(?!\w|[.,]\d)")
_COUNT = re.compile(r"(?:€ \d[\d.,]*|\b\d+(?:,\d+)? (?:jaar|uur|dagen|dag|nachten|weken|week|maanden|maand)\b)")
_ARTICLE = re.compile(r" (?=[\d(])")


def glued(text: str, article: bool = False) -> str:
    """The text with what belongs together held on one line.

    >>> glued("Bel 000 123 45 67 vóór 1 december 2026.").split(" ")
    ['Bel', '000\\xa0123\\xa045\\xa067', 'vóór', '1\\xa0december\\xa02026.']
    >>> glued("Jeugdwet 2.3 lid 1", article=True).split(" ")
    ['Jeugdwet\\xa02.3', 'lid\\xa01']
    """
    if not any(char.isdigit() for char in text):
        return text
    if article:
        return _ARTICLE.sub(FIXED, text)
    for pattern in (_DAY, _PHONE, _COUNT):
        text = pattern.sub(lambda found: found[0].replace(" ", FIXED), text)
    return text
