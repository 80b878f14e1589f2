"""The page docs/autorisatie.md, written from the tables: what a person reads is what the code does."""

from service.identity.people import MATRIX, RELATIES, Recht, Rol
from service.identity.routes import ROUTES
from service.store import Relatie

_HEAD = """# Wie mag wat

Gemaakt uit `service/identity` met `schakel autorisatie > docs/autorisatie.md`; niet met de hand wijzigen.
Wat hier niet staat, mag niemand.

"""
_RELATIES = {
    Relatie.TEAM: "werkt in het team van de zaak, en de zaak is niet besloten",
    Relatie.BETROKKEN: "is bij deze zaak met naam genoemd, ook van buiten het team of bij een besloten zaak",
    Relatie.NOOD: "opende de zaak met een reden, voor een paar uur; de auditor krijgt een melding",
    Relatie.GEBLOKKEERD: "kent het gezin: mag er niet bij, ook niet met noodtoegang",
    Relatie.GEEN: "hoort niet bij deze zaak: zij bestaat voor deze persoon niet",
}


def authorization_page() -> str:
    """The tables of rights, roles, relations and addresses, in Markdown."""
    roles = list(Rol)
    lines = [_HEAD + "## Rechten per rol\n", _row("recht", *roles), _row(*["---"] * (len(roles) + 1))]
    lines += [_row(recht, *("ja" if rol in MATRIX[recht] else "" for rol in roles)) for recht in MATRIX]
    lines += ["\n## Hoe iemand tot een zaak staat\n", _row("relatie", "wie dat is", *_LAWS), _row(*["---"] * 5)]
    for relatie, words in _RELATIES.items():
        lines.append(_row(relatie, words, *("ja" if relatie in RELATIES[recht] else "" for recht in _LAWS.values())))
    lines.append("\nHet gaat om de rol én de relatie. De opslag bewaakt de relatie, welke pagina er ook vraagt.")
    lines += ["\n## Recht per adres\n", _row("adres", "recht"), _row("---", "---")]
    lines += [_row(f"`{address}`", recht) for address, recht in sorted(ROUTES.items(), key=_by_path)]
    lines.append(_row("`GET /statisch/…`", Recht.OPENBAAR))
    return "\n".join(lines) + "\n"


_LAWS = {"lezen": Recht.ZAAK_LEZEN, "wijzigen": Recht.ZAAK_SCHRIJVEN, "toegang regelen": Recht.TOEGANG_REGELEN}


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _by_path(item: tuple[str, Recht]) -> tuple[str, str]:
    method, path = item[0].split(" ", 1)
    return path, method
