"""The advice on a screen: signals first, then each need law by law, then the questions that decide most."""

from collections.abc import Iterable

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from engine import Advies, BehoefteAdvies, RouteAdvies
from service.cli.words import PERSON, ROLE, STATUS, STATUS_STYLE, long_date

_QUESTIONS = 6
_ORDER = {
    "van_toepassing": 0,
    "nader_onderzoek": 1,
    "niet_van_toepassing": 2,
    "draagt": 0,
    "overbrugt": 1,
    "vult_aan": 2,
}
_SEVERITY = {"spoed": ("SPOED", "bold red"), "let_op": ("LET OP", "bold yellow"), "informatie": ("INFO", "bold")}


def show_advies(advies: Advies, console: Console, short: bool = False) -> None:
    """Prints the advice, or with ``short`` only its tables and questions; a colour never stands alone for a word."""
    console.print(Text(f"Advies over zaak {advies.zaak} op {long_date(advies.peildatum)}", style="bold"))
    console.print(Text(f"Regelboek {advies.regelboek.versie} ({advies.regelboek.hash[:12]})", style="dim"))
    for signaal in advies.signalen:
        word, style = _SEVERITY[signaal.ernst]
        tail = f" ({signaal.artikel})" if signaal.artikel else ""
        console.print(Text.assemble("\n", (f"{word}: ", style), signaal.tekst, tail))
    for behoefte in advies.behoeften:
        console.print()
        console.print(_need(behoefte, short))
    _questions(advies, console)
    _law_changes(advies, console)
    console.print()
    console.print(Text("Dit is een advies. Een mens beslist.", style="bold"))


def _need(behoefte: BehoefteAdvies, short: bool) -> Group:
    whose = PERSON.get(behoefte.voor, behoefte.voor)
    title = Text(f" {behoefte.id}: {behoefte.naam}, voor {whose} ", style="bold")
    parts: list[RenderableType] = [Rule(title, align="left", style="dim")]
    if behoefte.omschrijving:
        parts.append(Text(f"“{behoefte.omschrijving}”", style="italic"))
    routes = sorted(behoefte.routes, key=lambda route: (_ORDER[route.status], _ORDER.get(route.rol or "", 9)))
    parts.append(Padding(_overview(routes), (1, 0)))
    for route in () if short else routes:
        parts.append(Padding(_route(route), (0, 0, 1, 0)))
    return Group(*parts)


def _overview(routes: Iterable[RouteAdvies]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, expand=False)
    for head in ("Wet", "Uitkomst", "Rol", "Beslist"):
        table.add_column(head, overflow="fold")
    for route in routes:
        status = Text(STATUS[route.status], style=STATUS_STYLE[route.status])
        table.add_row(Text(route.wet), status, Text(ROLE[route.rol]), Text(route.beslisser))
    return table


def _route(route: RouteAdvies) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=17, style="dim")
    grid.add_column(overflow="fold")
    grid.add_row(Text(route.wet, style="bold"), Text(STATUS[route.status], style=STATUS_STYLE[route.status]))
    rows: list[tuple[str, Iterable[str]]] = [
        ("Waarom", [_why(route)]),
        ("Artikelen", [", ".join(route.artikelen)]),
        ("Vormen", [", ".join(route.leveringsvormen)]),
        ("Uitgegaan van", [item.zin for item in route.aannames]),
        ("Voorbehoud", route.voorbehoud),
        ("Nog te beslissen", route.nog_te_beslissen),
        ("Termijnen", [f"{item.tekst}. {item.termijnzin}" for item in route.stappen if item.berekening]),
        ("Vragen", _first_questions(route)),
        ("Volgende stap", [route.vervolgstap.zin] if route.vervolgstap else []),
        ("Nodig", [f"{item.tekst} ({item.artikel})" for item in route.documenten]),
        ("Goed om te weten", [item.tekst for item in route.mededelingen]),
        ("Let op", route.let_op),
        ("Dit wordt anders", [item.zin for item in route.anders_als]),
    ]
    for label, lines in rows:
        written = [line for line in lines if line]
        if written:
            grid.add_row(Text(label), Group(*(_item(line, len(written) > 1) for line in written)))
    return grid


def _why(route: RouteAdvies) -> str:
    """The explanation without the questions it ends with: those stand below it."""
    text = route.uitleg_zonder_vragen
    return f"{text} de vragen hieronder." if text.endswith(":") else text


def _first_questions(route: RouteAdvies) -> list[str]:
    asked = [f"{item.vraag} ({item.wie})" for item in route.vragen]
    rest = len(asked) - _QUESTIONS
    return asked if rest <= 0 else [*asked[:_QUESTIONS], f"en nog {rest}; zie de lijst onderaan"]


def _item(line: str, listed: bool) -> RenderableType:
    if not listed:
        return Text(line)
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_row(Text("-"), Text(line))
    return grid


def _law_changes(advies: Advies, console: Console) -> None:
    if not advies.wetswijzigingen:
        return
    console.print(Rule(Text(" De wet verandert of veranderde ", style="bold"), align="left", style="dim"))
    for item in advies.wetswijzigingen:
        console.print(Text(f"{item.zin} ({item.titel}; {', '.join(item.behoeften)})"))


def _questions(advies: Advies, console: Console) -> None:
    if not advies.vragen:
        return
    console.print(Rule(Text(" Open vragen, de meest beslissende eerst ", style="bold"), align="left", style="dim"))
    for number, vraag in enumerate(advies.vragen, 1):
        settles = f"beslist {vraag.beslist} van {vraag.raakt}" if vraag.beslist else f"telt mee bij {vraag.raakt}"
        settles = f"verandert de uitkomst niet; hoort bij {vraag.raakt}" if vraag.navraag else settles
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(width=3, justify="right")
        grid.add_column(overflow="fold")
        routes = "route" if vraag.raakt == 1 else "routes"
        needs = ", ".join(vraag.behoeften)
        detail = Text(f"{vraag.feit}; aan {vraag.wie}; {settles} {routes} ({needs})", style="dim")
        grid.add_row(Text(f"{number}."), Group(Text(vraag.vraag), detail))
        console.print(grid)
