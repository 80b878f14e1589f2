"""A date rule as a jurist writes it: ``D-6m``, ``M1(D)``, ``KW(D)``, ``SJ(20)``, ``L(16j6m)`` or ``feit(naam)+6m``."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

Basis = Literal["D", "M1", "KW", "MBO", "SJ", "L", "feit"]
Eenheid = Literal["d", "w", "m", "j"]

_RULE = re.compile(
    r"(?:(?P<d>D)|(?P<vast>M1|KW|MBO)\(D\)|SJ\((?P<sj>\d{1,2})\)|L\((?P<jaren>\d{1,2})j(?:(?P<maanden>\d{1,2})m)?\)"
    r"|feit\((?P<feit>[a-z][a-z0-9_]*)\))(?:(?P<stap>[+-]\d{1,3})(?P<eenheid>[dwmj]))?"
)
_HELP = (
    "dit is geen datumregel; schrijf bijvoorbeeld D, D-6m, D-8w, M1(D), KW(D), MBO(D), SJ(20), L(16j6m) "
    "of feit(jeugdhulp_geeindigd_op)+6m"
)


@dataclass(frozen=True, slots=True)
class DatumRegel:
    """A day relative to the birthday, or to a recorded date, with a step in days, weeks, months or years."""

    tekst: str
    basis: Basis
    jaren: int = 18
    maanden: int = 0
    feit: str = ""
    stap: int = 0
    eenheid: Eenheid = "d"


@lru_cache(maxsize=1024)
def date_rule(text: str) -> DatumRegel:
    """The rule in a text; raises ``ValueError`` with a Dutch example when it is none.

    >>> date_rule("L(16j6m)").maanden, date_rule("D-8w").stap
    (6, -8)
    """
    found = _RULE.fullmatch(text)
    if not found:
        raise ValueError(_HELP)
    parts = found.groupdict()
    step = int(parts["stap"] or 0)
    unit = cast(Eenheid, parts["eenheid"] or "d")
    if parts["feit"]:
        return DatumRegel(text, "feit", feit=parts["feit"], stap=step, eenheid=unit)
    if parts["sj"]:
        return DatumRegel(text, "SJ", jaren=int(parts["sj"]), stap=step, eenheid=unit)
    if parts["jaren"]:
        years, months = int(parts["jaren"]), int(parts["maanden"] or 0)
        return DatumRegel(text, "L", jaren=years, maanden=months, stap=step, eenheid=unit)
    return DatumRegel(text, cast(Basis, parts["vast"] or "D"), stap=step, eenheid=unit)
