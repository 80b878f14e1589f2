"""Step four of the Jeugdwet: what parents can do themselves. No deduction without an article of the verordening."""

from dataclasses import dataclass
from decimal import Decimal

from letters.backing import Backing, Gat, Waarde
from letters.checks import Blocker
from letters.gaps import gap
from letters.grants import GrantView
from letters.inputs import Inputs

_JUDGED = "oordeel_jeugdhulp_nodig"
_HOURS = "eigen_mogelijkheden_uren_week"
_ARTICLE = "verordening_artikel_eigen_kracht"


@dataclass(frozen=True)
class OwnPower:
    """What the letter may say about own power.

    ``gevraagd`` is ``False`` when the law only asks what parents can bear. ``tekort`` is the judgement that own power
    falls short; it is empty while the college has not judged every need.
    ``zonder_regels`` means that the verordening has no rules on it: then nothing may be deducted.
    """

    gevraagd: bool
    artikel: Waarde | Gat
    zonder_regels: bool
    tekort: tuple[Backing, ...]
    bron: Waarde | None
    ouders_doen: Waarde | None
    aftrek: bool
    oordeel: Gat
    blockers: tuple[Blocker, ...] = ()


def own_power(inputs: Inputs, grants: tuple[GrantView, ...]) -> OwnPower:
    """The fourth step over all granted needs."""
    needs = [inputs.need_of(item.id) for item in grants if item.naar_eigen_mogelijkheden]
    judged = [need for need in needs if inputs.facts.raw(_JUDGED, need) == "ja"]
    hours = [need for need in needs if _positive(inputs.facts.raw(_HOURS, need))]
    article, without = _article(inputs)
    doing = inputs.facts.value(_HOURS, "", hours[0]) if hours else None
    deducted = bool(hours) and not without
    marks = [inputs.facts.backing(_JUDGED, need) for need in judged]
    return OwnPower(
        gevraagd=bool(needs),
        artikel=article,
        zonder_regels=without,
        tekort=tuple(dict.fromkeys(marks)) if len(judged) == len(needs) else (),
        bron=inputs.facts.source(_JUDGED, judged[0]) if judged else None,
        ouders_doen=doing if isinstance(doing, Waarde) else None,
        aftrek=deducted,
        oordeel=gap("eigen_mogelijkheden"),
        blockers=(_partial(),) if deducted else (),
    )


def _positive(value: object) -> bool:
    return isinstance(value, int | Decimal) and value > 0


def _article(inputs: Inputs) -> tuple[Waarde | Gat, bool]:
    recorded = inputs.facts.raw(_ARTICLE)
    gemeente = inputs.book.gemeenten.get(inputs.zaak.gemeente)
    if isinstance(recorded, str) and recorded.strip():
        return _named(recorded, Backing(feit=_ARTICLE)), False
    if gemeente is None or gemeente.jeugd is None:
        return gap(_ARTICLE), False
    if gemeente.jeugd.artikel_eigen_kracht:
        return _named(gemeente.jeugd.artikel_eigen_kracht, Backing(gegeven="gemeente.jeugd")), False
    return gap(_ARTICLE), True


def _named(article: str, backing: Backing) -> Waarde:
    number = article.strip().removeprefix("artikel ").removeprefix("Artikel ")
    return Waarde(f"artikel {number}", "artikel", (backing,))


def _partial() -> Blocker:
    words = "ouders doen een deel zelf: gebruik de brief gedeeltelijke toekenning, of ken alle uren toe"
    return Blocker(check="6", wat=words)
