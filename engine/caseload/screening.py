"""The rulebook as Ibis expressions: an evaluator of its own, for screening where the caseload already lives.

SQL knows a third value itself: its NULL follows Kleene in AND, OR and NOT. Every fact and conclusion is therefore one
nullable boolean here, and not two planes; ages and terms are compared as days. What comes out is the same.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from engine import dates
from engine.caseload.batch import AT_CASE
from engine.errors import SchakelError
from engine.model import Afleiding, Alle, Blad, EenVan, Feit, Node
from engine.model.feit import Niveau
from engine.rulebook import Rulebook

_AGES = ("leeftijd", "leeftijd_jeugdige")
_FIRST, _LAST = "_eerste_dag", "_laatste_dag"


class ScreeningError(SchakelError):
    """A rule uses something that cannot be screened."""


def screen(table: Any, book: Rulebook, day: date) -> Any:
    """The needs of an Ibis table with the conclusion of every rule: true, false or null.

    ``table`` is laid out as ``caseload_schema``; facts without a column are unknown. A fact that Schakel reckons may
    have a column too: a term under the Algemene termijnenwet must, for SQL knows no holidays.
    """
    return _Screen(table, book, day).result()


class _Screen:
    def __init__(self, table: Any, book: Rulebook, day: date) -> None:
        import ibis

        self._ibis = ibis
        self._book, self._day = book, day
        self._rules = book.at(day)
        self._concluded: set[str] = set()
        self._at_case: set[str] = set()
        self._table = self._prepared(table)

    def result(self) -> Any:
        """Level after level, first of the case and then of the need."""
        for niveau in ("zaak", "behoefte"):
            chosen = [rule for rule in self._rules.rules if rule.regel.niveau == niveau]
            for level in sorted({rule.level for rule in chosen}):
                found = {}
                for rule in (rule for rule in chosen if rule.level == level):
                    found[rule.gevolg] = self._node(rule.versie.whole, niveau)
                self._table = self._table.mutate(**found)
                self._concluded |= found.keys()
        ids = [name for name in ("zaak", "behoefte") if name in self._table.columns]
        return self._table.select(*ids, *sorted(self._concluded))

    def _prepared(self, table: Any) -> Any:
        """The table with days of birth, what the gemeente sets, and what is lifted from the needs of a case."""
        ibis, columns = self._ibis, table.columns
        added: dict[str, Any] = {}
        added[_FIRST], added[_LAST] = _births(ibis, table)
        if "voor" not in columns:
            added["voor"] = ibis.literal("kind")
        for code, gemeente in self._book.gemeenten.items():
            for name, value in gemeente.feiten.items():
                if "gemeente" in columns:
                    said = _literal(ibis, self._book.feiten[name], value)
                    own = added.get(name, table[name] if name in columns else ibis.null(said.type()))
                    added[name] = ibis.coalesce(own, ibis.cases((table.gemeente == code, said)))
        for feit in self._book.feiten.values():
            if feit.optillen and feit.id in columns:
                told = table[feit.id].cast("int32")
                lifted = told.max().over(ibis.window(group_by=table.zaak)) == 1
                case = AT_CASE + feit.id
                added[f"_zaak_{feit.id}"] = ibis.coalesce(table[case], lifted) if case in columns else lifted
                if case in columns:
                    added[feit.id] = ibis.coalesce(table[feit.id], table[case])
                self._at_case.add(feit.id)
        return table.mutate(**added)

    def _node(self, node: Node, niveau: Niveau) -> Any:
        if isinstance(node, Blad):
            return self._leaf(node, niveau)
        found = [self._node(child, niveau) for child in node.children]
        if not isinstance(node, Alle | EenVan):
            return ~found[0]
        whole = found[0]
        for part in found[1:]:
            whole = (whole & part) if isinstance(node, Alle) else (whole | part)
        return whole

    def _leaf(self, leaf: Blad, niveau: Niveau) -> Any:
        found, recorded = self._test(leaf, niveau)
        if leaf.zolang_onbekend is None:
            return found
        presumed = self._ibis.literal(leaf.zolang_onbekend == "ja")
        if recorded is None:
            return self._ibis.coalesce(found, presumed)
        return self._ibis.ifelse(recorded, found, presumed)

    def _test(self, leaf: Blad, niveau: Niveau) -> tuple[Any, Any]:
        """A leaf, and when that is not the same as a known answer: whether the fact is recorded."""
        name = leaf.feit
        if name in self._concluded:
            return _word_test(self._ibis, leaf, self._table[name]), None
        feit = self._book.feiten.get(name)
        unknown = self._ibis.null("boolean")
        if feit is None:
            return unknown, None
        if name in _AGES:
            return self._age(leaf)
        if niveau == "zaak" and feit.niveau == "behoefte" and not feit.optillen:
            return unknown, None
        column = self._column(feit, niveau)
        if column is None:
            return unknown, None
        if feit.soort == "ja_nee":
            return _word_test(self._ibis, leaf, column), None
        return _compare(leaf, column), None

    def _column(self, feit: Feit, niveau: Niveau) -> Any:
        names = {"behoefte_soort": "soort", "behoefte_voor": "voor"}
        name = names.get(feit.id, feit.id)
        if niveau == "zaak" and feit.id in self._at_case:
            name = f"_zaak_{feit.id}"
        if name in self._table.columns:
            return self._table[name]
        return self._reckoned(feit, feit.afleiding, niveau) if feit.afleiding else None

    def _reckoned(self, feit: Feit, rule: Afleiding, niveau: Niveau) -> Any:
        """A fact that follows from recorded days."""
        ibis = self._ibis
        if rule.functie in ("op_leeftijd", "maanden_tussen", "termijn_voorbij"):
            raise ScreeningError(f"{feit.id}: {rule.functie} kan niet in een databank worden gezeefd")
        below = self._book.feiten[rule.van]
        start = self._column(below, niveau)
        if start is None or (niveau == "zaak" and below.niveau == "behoefte"):
            return None
        if rule.functie == "is_vastgelegd":
            return ibis.cases((start.notnull(), True))
        end = self._column(self._book.feiten[rule.tot], niveau) if rule.tot else ibis.literal(self._day)
        if end is None:
            return None
        if rule.functie == "dagen_tussen":
            return end.epoch_days() - start.epoch_days()
        if rule.functie == "ligt_voor":
            return start < end
        if not rule.tot:
            return start.between(_first_within(self._day, rule.maanden or 0), self._day)
        return (start <= end) & (end <= (start + ibis.interval(months=rule.maanden or 0)).cast("date"))

    def _age(self, leaf: Blad) -> tuple[Any, Any]:
        operator, limit = leaf.operator
        if operator not in ("minstens", "kleiner_dan") or int(limit) != limit:
            raise ScreeningError(f"{leaf.feit}: alleen minstens en kleiner_dan een heel getal kunnen worden gezeefd")
        table, ibis = self._table, self._ibis
        known = table[_FIRST].notnull()
        if limit > 0:
            born = _last_birth(self._day, int(limit))
            reached = ibis.cases((table[_LAST] <= born, True), (table[_FIRST] > born, False))
        else:
            reached = ibis.cases((known, True))
        if leaf.feit == "leeftijd_jeugdige":
            years = table["leeftijd_brus"] if "leeftijd_brus" in table.columns else ibis.null("int64")
            sibling = (table.voor == "brus").fill_null(False)
            reached = ibis.ifelse(sibling, years.cast("float64") >= float(limit), reached)
            known = ibis.ifelse(sibling, years.notnull(), known)
        return (reached if operator == "minstens" else ~reached), known


def _births(ibis: Any, table: Any) -> Iterator[Any]:
    """The first and the last possible day of birth; a text may hold only a year, or a year and a month."""
    if "geboortedatum" not in table.columns:
        yield from (ibis.null("date"), ibis.null("date"))
        return
    born = table.geboortedatum
    if born.type().is_date():
        yield from (born, born)
        return
    parts = born.length()
    first = (ibis.cases((parts == 4, born + "-01-01"), (parts == 7, born + "-01"), else_=born)).cast("date")
    yield first
    month = (first + ibis.interval(months=1)).cast("date") - ibis.interval(days=1)
    year = (born.left(4) + "-12-31").cast("date")
    yield ibis.cases((parts == 4, year), (parts == 7, month.cast("date")), else_=first)


def _word_test(ibis: Any, leaf: Blad, column: Any) -> Any:
    """A test of a fact or conclusion that is *ja* or *nee*."""
    operator, operand = leaf.operator
    held = set(operand) if operator == "een_uit" else {operand}
    if held >= {"ja", "nee"}:
        return ibis.cases((column.notnull(), True))
    if not held & {"ja", "nee"}:
        return ibis.cases((column.notnull(), False))
    return column if "ja" in held else ~column


def _compare(leaf: Blad, column: Any) -> Any:
    operator, operand = leaf.operator
    if operator == "is":
        return column == operand
    if operator == "een_uit":
        return column.isin(list(operand))
    return column >= operand if operator == "minstens" else column < operand


def _literal(ibis: Any, feit: Feit, value: Any) -> Any:
    return ibis.literal(value == "ja") if feit.soort == "ja_nee" else ibis.literal(value)


def _last_birth(day: date, age: int) -> date:
    """The last day of birth on which somebody has reached an age."""
    born = date(day.year - age, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)
    return max(option for option in (born, born + timedelta(1)) if dates.birthday(option, age) <= day)


def _first_within(day: date, months: int) -> date:
    """The first day from which ``day`` is still within so many months."""
    around = [dates.add_months(day, -months) + timedelta(shift) for shift in range(-4, 5)]
    return next(start for start in around if dates.add_months(start, months) >= day)
