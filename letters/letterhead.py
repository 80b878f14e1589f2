"""Sender, addressees, contact and signature: what every letter starts and ends with."""

from collections.abc import Sequence
from dataclasses import dataclass

from letters.backing import Backing, Gat, Waarde
from letters.details import Address
from letters.dutch import day, listed
from letters.gaps import gap
from letters.inputs import Inputs

Line = Waarde | Gat


@dataclass(frozen=True)
class Letterhead:
    """The lines around the words of a letter; what nobody gave is a gap."""

    afzender: tuple[Line, ...]
    aan: tuple[Line, ...]
    namen: tuple[Line, ...]
    datum: Line
    kenmerk: Line
    contact: Line
    college: Line
    mandaathouder: Line
    functie: Line
    mandaat: Waarde | None
    handtekening: Line


def letterhead(inputs: Inputs) -> Letterhead:
    """The lines of one letter, from the writer's details over the gemeente's settings."""
    details = inputs.details
    holder = details.mandate_holder
    role = (holder.functie if holder else "") or inputs.of_gemeente("mandaathouder_functie")
    mandate = (holder.mandaat if holder else "") or inputs.of_gemeente("mandaat")
    dated = Waarde(day(details.dated), backing=(Backing(gegeven="dated"),)) if details.dated else gap("dagtekening")
    return Letterhead(
        afzender=_sender(inputs),
        aan=_addressees(inputs),
        namen=_names(inputs),
        datum=dated,
        kenmerk=_given("kenmerk", details.kenmerk, "kenmerk"),
        contact=_contact(inputs),
        college=_given("gemeente.college", inputs.of_gemeente("college"), "college"),
        mandaathouder=_given("mandate_holder", holder.naam if holder else "", "mandaathouder"),
        functie=_given("mandate_holder", role, "mandaathouder_functie"),
        mandaat=Waarde(mandate, backing=(Backing(gegeven="mandate_holder"),)) if mandate else None,
        handtekening=_given("signed_by", details.signed_by, "ondertekening"),
    )


def _given(name: str, text: str, missing: str) -> Line:
    return Waarde(text, backing=(Backing(gegeven=name),)) if text.strip() else gap(missing)


def _lines(name: str, texts: Sequence[str]) -> tuple[Line, ...]:
    return tuple(Waarde(text, backing=(Backing(gegeven=name),)) for text in texts if text.strip())


def _sender(inputs: Inputs) -> tuple[Line, ...]:
    given = inputs.details.sender
    gemeente = inputs.book.gemeenten.get(inputs.zaak.gemeente)
    if given.organisatie or given.adres:
        own = given.adres
        place = [own.straat, f"{own.postcode} {own.plaats}"] if own else []
        return _lines("sender", [given.organisatie, *place]) or (gap("afzender"),)
    if gemeente is None:
        return (gap("afzender"),)
    place = [gemeente.adres.straat, f"{gemeente.adres.postcode} {gemeente.adres.plaats}"]
    return _lines("gemeente.adres", [gemeente.adres.naam, *place])


def _names(inputs: Inputs) -> tuple[Line, ...]:
    """The child, and who represents it in this letter."""
    details = inputs.details
    found: list[Line] = [_given("child", details.child.naam if details.child else "", "kind_naam")]
    if details.audience == "vertegenwoordiger":
        person = details.representative
        found.append(_given("representative", person.naam if person else "", "vertegenwoordiger"))
    elif details.audience == "ouders":
        found += _lines("parents", [parent.naam for parent in details.parents]) or (gap("ouders_naam"),)
    return tuple(found)


def _addressees(inputs: Inputs) -> tuple[Line, ...]:
    """Names and one address: with the addresses of both parents, each would read where the other lives."""
    places = _places(inputs)
    if len(places) > 1:
        return (*_names(inputs), Gat("adres", gap("adres_apart").label))
    lines = [line for place in places for line in (place.straat, f"{place.postcode} {place.plaats}")]
    return (*_names(inputs), *(_lines("parents", lines) or (gap("adres"),)))


def _places(inputs: Inputs) -> list[Address]:
    """Where the reader lives; the child's own address counts where a parent gave none."""
    details = inputs.details
    family = [*details.parents, *([details.child] if details.child else [])]
    if details.audience == "vertegenwoordiger" and details.representative and details.representative.adres:
        return [details.representative.adres]
    if details.audience not in ("ouders", "vertegenwoordiger"):
        family.sort(key=lambda person: person is not details.child)
        return [person.adres for person in family if person.adres][:1]
    of_parents = [person.adres for person in details.parents if person.adres]
    every = of_parents or [person.adres for person in family if person.adres]
    return list(dict.fromkeys(every))


def concerned(inputs: Inputs) -> tuple[Line, Line]:
    """Of whom a letter to somebody else speaks: the full name and the day of birth."""
    child, born = inputs.details.child, inputs.zaak.geboortedatum
    known = born is not None and born.complete
    when = Waarde(day(born.earliest), backing=(Backing(gegeven="geboortedatum"),)) if born and known else None
    return _given("child", child.naam if child else "", "kind_naam"), when or gap("geboortedatum")


def _contact(inputs: Inputs) -> Line:
    given = inputs.details.sender
    gemeente = inputs.book.gemeenten.get(inputs.zaak.gemeente)
    ways = [given.telefoon, given.email]
    if not any(ways) and gemeente is not None:
        ways = [gemeente.adres.telefoon, gemeente.adres.email]
    words = listed([way for way in ways if way], last="of")
    if given.contactpersoon and words:
        words = f"{given.contactpersoon}, {words}"
    return _given("sender", words, "contact")


def setting(inputs: Inputs, field: str) -> Line:
    """A setting of the gemeente that a letter must name, or the gap of that name."""
    return _given(f"gemeente.{field}", inputs.of_gemeente(field), field)
