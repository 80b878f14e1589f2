"""What a change does, on a screen: a table of before and after per law, and the rules that made it so."""

from collections import Counter
from collections.abc import Iterable

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from engine import Spoor
from engine.caseload import STATES, Impact, Waarom
from service.cli.words import STATUS

_WORDS = {**STATUS, "niet_getoetst": "niet getoetst"}
_VALUES = {"ja": "van toepassing", "nee": "niet van toepassing", "onbekend": "nader onderzoek"}
_CAUSES, _TEAMS = 8, 20


def show_impact(impact: Impact, console: Console) -> None:
    """Prints per law the rows before and the columns after, then the causes, then the teams."""
    share = 100 * impact.changed / impact.rows if impact.rows else 0
    console.print(
        Text(f"{_number(impact.changed)} van {_number(impact.rows)} behoeften veranderen ({share:.2f} %).", "bold")
    )
    if not impact.changed:
        return
    for wet in impact.laws:
        cells = impact.law(wet)
        if (cells.sum() - cells.diagonal().sum()) == 0:
            continue
        console.print()
        console.print(_law(impact, wet))
        for line in _causes(impact, wet):
            console.print(Padding(line, (0, 0, 0, 2)))
    console.print()
    console.print(_teams(impact))


def _law(impact: Impact, wet: str) -> Table:
    cells = impact.law(wet)
    shown = [index for index in range(4) if cells[index].any() or cells[:, index].any()]
    table = Table(title=f"{wet}: van (rijen) naar (kolommen)", title_justify="left", box=box.SIMPLE_HEAD)
    table.add_column("")
    for index in shown:
        table.add_column(_WORDS[STATES[index]], justify="right")
    for row in shown:
        numbers = [Text(_number(int(cells[row, column])), "bold" if row != column else "dim") for column in shown]
        table.add_row(_WORDS[STATES[row]], *numbers)
    return table


def _causes(impact: Impact, wet: str) -> Iterable[Text]:
    found = Counter({key: number for key, number in impact.causes.items() if key[0] == wet})
    for (_, before, after, cause), number in found.most_common(_CAUSES):
        yield Text(f"{_number(number)}× {_WORDS[before]} → {_WORDS[after]}: {cause.zin}")
    if len(found) > _CAUSES:
        yield Text(f"en nog {len(found) - _CAUSES} andere oorzaken; zie --json of --uit")
    unknown = sum(number for key, number in impact.unexplained.items() if key[0] == wet)
    if unknown:
        yield Text(f"{_number(unknown)}× zonder aanwijsbare regel", "yellow")


def _teams(impact: Impact) -> Table:
    per_team: Counter[str] = Counter()
    for (team, _), number in impact.teams.items():
        per_team[team or "zonder team"] += number
    table = Table(title="Omslagen per team", title_justify="left", box=box.SIMPLE_HEAD)
    table.add_column("team")
    table.add_column("omslagen", justify="right")
    for team, number in sorted(per_team.items(), key=lambda item: (-item[1], item[0]))[:_TEAMS]:
        table.add_row(Text(team), _number(number))
    return table


def show_why(told: Iterable[Waarom], console: Console) -> None:
    """Prints every route of a case with its explanation and the tree below it."""
    for item in told:
        console.print()
        head = f"{item.behoefte} · {item.wet} ({item.route}): {_VALUES[item.uitkomst]}"
        console.print(Text(head, "bold"))
        console.print(Padding(Text(item.uitleg), (0, 0, 0, 2)))
        _branch(item.spoor, console, 1)


def _branch(spoor: Spoor, console: Console, depth: int) -> None:
    place = f" [{spoor.artikel}]" if spoor.artikel else ""
    line = Text(f"{spoor.waarde}: {spoor.tekst}{place}", "bold" if spoor.beslissend else "")
    console.print(Padding(line, (0, 0, 0, 2 * depth)))
    for child in spoor.kinderen:
        _branch(child, console, depth + 1)


def _number(value: int) -> str:
    return f"{value:,}".replace(",", ".")
