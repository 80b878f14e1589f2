"""A pgb in a decision: the money, who manages it, and the conditions of the law with who judged them."""

from dataclasses import dataclass
from decimal import Decimal

from letters.backing import Backing, Gat, Waarde
from letters.citing import law
from letters.dutch import day, money
from letters.facts import judged_words, said_by
from letters.gaps import gap
from letters.grants import GrantView
from letters.inputs import Inputs
from letters.laws import JEUGDWET, Law
from letters.views import ReasonView

Line = Waarde | Gat
PGB_FACTS = {
    "jeugdwet": ("pgb_vaardig", "natura_niet_passend_gemotiveerd", "pgb_kwaliteit_gewaarborgd"),
    "wmo": ("pgb_vaardig", "pgb_wens_gemotiveerd", "pgb_kwaliteit_gewaarborgd"),
}
_PART = "abc"


@dataclass(frozen=True)
class Condition:
    """One condition of the law: met, with who says so, or still open."""

    reden: ReasonView | None
    gat: Gat | None


@dataclass(frozen=True)
class BudgetView:
    """The pgb for one need."""

    naam: Waarde
    bedrag: Line
    per_uur: bool
    tarief: Line
    tarief_artikel: Line
    per_week: Waarde | None
    berekening: Line
    beheerder: Line
    hulpverlener: Line
    kwaliteit: Line
    besteding: Line
    waarom: Line
    eisen: tuple[Condition, ...]


def pgb_law(wet: Law) -> Waarde:
    """The article with the conditions of a pgb."""
    return law("Jeugdwet 8.1.1 lid 2" if wet == JEUGDWET else "Wmo 2.3.6 lid 2")


def budgets(inputs: Inputs, wet: Law, grants: tuple[GrantView, ...]) -> tuple[BudgetView, ...]:
    """The budget of every granted need; what nobody filled in is a gap."""
    return tuple(_budget(inputs, wet, item) for item in grants)


def _budget(inputs: Inputs, wet: Law, item: GrantView) -> BudgetView:
    def typed(name: str) -> Line:
        return inputs.field(name, item.id)

    return BudgetView(
        naam=item.naam,
        bedrag=typed("pgb_bedrag"),
        per_uur=item.nodig is not None,
        tarief=typed("pgb_tarief"),
        tarief_artikel=_tariff_article(inputs, wet),
        per_week=_weekly(inputs, item) if item.nodig is not None else None,
        berekening=typed("pgb_berekening"),
        beheerder=typed("pgb_beheerder"),
        hulpverlener=typed("pgb_hulpverlener"),
        kwaliteit=typed("pgb_kwaliteit"),
        besteding=typed("pgb_besteding"),
        waarom=typed("pgb_waarom"),
        eisen=tuple(
            _condition(inputs, wet, item, fact, part) for fact, part in zip(PGB_FACTS[wet.sleutel], _PART, strict=True)
        ),
    )


def _parts(wet: Law) -> list[tuple[str, str]]:
    return list(zip(PGB_FACTS[wet.sleutel], _PART, strict=True))


def _tariff_article(inputs: Inputs, wet: Law) -> Line:
    gemeente = inputs.book.gemeenten.get(inputs.zaak.gemeente)
    local = (gemeente.jeugd if wet == JEUGDWET else gemeente.wmo) if gemeente else None
    if local is None or not local.artikel_pgb_tarief:
        return gap("pgb_tarief_artikel")
    back = Backing(gegeven=f"gemeente.{'jeugd' if wet == JEUGDWET else 'wmo'}")
    return Waarde(f"artikel {local.artikel_pgb_tarief}", "artikel", (back,))


def _weekly(inputs: Inputs, item: GrantView) -> Waarde | None:
    """Hours times tariff, when both are known."""
    tariff = inputs.typed("pgb_tarief", item.id)
    given = inputs.details.needs.get(item.id)
    hours = given.uren_per_week if given and given.uren_per_week is not None else None
    if hours is None:
        raw = inputs.facts.raw("omvang_uren_week", inputs.need_of(item.id))
        hours = Decimal(raw) if isinstance(raw, int | Decimal) else None
    if not tariff or hours is None:
        return None
    backing = (
        Backing(behoefte=item.id, gegeven="veld:pgb_tarief"),
        inputs.facts.backing("omvang_uren_week", inputs.need_of(item.id)),
    )
    return Waarde(money(hours * Decimal(tariff.replace(",", "."))), backing=backing)


def _condition(inputs: Inputs, wet: Law, item: GrantView, fact: str, part: str) -> Condition:
    need = inputs.need_of(item.id)
    feit = inputs.book.feiten[fact]
    answer = inputs.facts.answer(fact, need)
    if answer is None or answer.waarde not in ("ja", "nee"):
        return Condition(None, gap("pgb_voorwaarde", about=feit.naam))
    back = (inputs.facts.backing(fact, need),)
    judged = answer.oordeel
    words = judged_words(judged) if judged else ""
    name = f"{pgb_law(wet).tekst} onder {part}"
    return Condition(
        ReasonView(
            feit=fact,
            zin=Waarde(inputs.voiced(feit.sentence(answer.waarde).replace("{kind}", "het kind")), "zin", back),
            bron=Waarde(said_by(inputs.book, answer.bron, answer.datum), backing=back) if answer.bron else None,
            artikel=law(name),
            oordeel=Waarde(words, "citaat", back) if words else None,
            aanname=False,
            besluit=True,
            onbekend=False,
            van_ons=inputs.book.same_party(answer.bron, "gemeente") if answer.bron else False,
            wanneer=Waarde(day(answer.datum), backing=back) if answer.datum else None,
        ),
        None,
    )
