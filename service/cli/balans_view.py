"""The family balance on a screen: the family's own words first, then what may not wait, then area by area."""

from collections.abc import Iterable, Mapping
from typing import Any

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from engine import day_words, existing_day

_STYLE = {"groen": "bold green", "oranje": "bold yellow", "rood": "bold red", "grijs": "dim"}
_SIGN = {"groen": "✓", "oranje": "▲", "rood": "✕", "grijs": "?"}
_WEIGHT = {"geen": "weegt niet", "licht": "licht", "duidelijk": "duidelijk", "zwaar": "zwaar"}
_ENOUGH = {"ja": "Ja", "deels": "Een beetje", "nee": "Nee", "onbekend": "Nog niet gezegd"}
_OF_JUDGEMENT = {"in balans": "groen", "kwetsbaar": "oranje", "uit balans": "rood", "onbekend": "grijs"}
Part = Mapping[str, Any]


def show_balance(balans: Part, case_id: str, console: Console) -> None:
    """Prints a balance (``Advies.balans``); a colour never stands alone for a word."""
    console.print(Text(f"Gezinsbalans van zaak {case_id} op {_day(balans['peildatum'])}", style="bold"))
    parts: list[RenderableType] = [
        *_own_words(balans["gezin"]),
        *_outcome(balans),
        *_flags(balans),
        _areas(balans["gebieden"]),
        *(_area(area) for area in balans["gebieden"]),
        *_moments(balans),
        *_options(balans),
        *_calendar(balans),
        *_map(balans["zorgkaart"]),
        *_questions(balans),
    ]
    for part in parts:
        console.print()
        console.print(part)
    console.print()
    console.print(Text("Dit zijn argumenten, geen rechten. Een mens beslist.", style="bold"))


def _day(written: str) -> str:
    return day_words(existing_day(written))


def _head(title: str) -> Rule:
    return Rule(Text(f" {title} ", style="bold"), align="left", style="dim")


def _list(title: str, lines: Iterable[str]) -> list[RenderableType]:
    items = [line for line in lines if line]
    return [Group(_head(title), *(_item(line) for line in items))] if items else []


def _item(line: str | Text) -> Table:
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_row(Text("-"), line if isinstance(line, Text) else Text(line))
    return grid


def _rows(rows: Iterable[tuple[str, Iterable[str]]]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=17, style="dim")
    grid.add_column(overflow="fold")
    for label, lines in rows:
        written = [line for line in lines if line]
        if written:
            many = len(written) > 1
            grid.add_row(Text(label), Group(*(_item(line) if many else Text(line) for line in written)))
    return grid


def _own_words(own: Part) -> list[RenderableType]:
    said = [
        own["oordeel"],
        *(f"Geholpen met: “{word}”" for word in own["geholpen_met"]),
        *(f"Dit mag niet gebeuren: “{word}”" for word in own["mag_niet_gebeuren"]),
        *(f"De jongere zegt: “{word}”" for word in own["jongere_wil"]),
        *own["laten_zien"],
    ]
    return _list("Wat het gezin zelf zegt", said)


def _outcome(balans: Part) -> list[RenderableType]:
    style = _STYLE[_OF_JUDGEMENT[balans["oordeel"]]]
    lines: list[RenderableType] = [Text(balans["zin"], style=style)]
    if balans["correctie"]:
        lines.append(Text(f"Tegenspraak ({balans['correctie']['id']}): {balans['correctie']['zin']}", style="bold"))
    rule = f"{balans['regel']['id']}: {balans['regel']['zin']}"
    lines.append(_rows([("Regel", [rule]), ("Rust op", balans["redenen"]), ("Anders als", balans["anders_als"])]))
    lines += [_item(text) for text in (*balans["tegenspraken"], *balans["signalen"])]
    return [Group(_head("De balans"), *lines)]


def _flags(balans: Part) -> list[RenderableType]:
    lines: list[RenderableType] = []
    for flag in balans["rode_vlaggen"]:
        style = "bold red" if flag["klasse"] == "A" else "bold"
        lines.append(Text(f"{flag['id']} {flag['titel']}: {flag['termijn']}", style=style))
        rows = [("Waarom", flag["redenen"] or [flag["zin"]]), ("Eerste stap", [flag["eerste_stap"]])]
        lines.append(Padding(_rows([*rows, ("Artikelen", [", ".join(flag["artikelen"])])]), (0, 0, 1, 0)))
    for flag in balans["mogelijke_vlaggen"]:
        asked = " ".join(item["vraag"] for item in flag["vragen"])
        lines.append(_item(f"Misschien {flag['id']} ({flag['titel']}): {asked}"))
    return [Group(_head("Dit kan niet wachten"), *lines)] if lines else []


def _mark(colour: str, word: str) -> Text:
    return Text(f"{_SIGN[colour]} {word}", style=_STYLE[colour])


def _areas(areas: Iterable[Part]) -> Group:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, expand=False)
    for head in ("Gebied", "Kleur", "Balans", "Regel"):
        table.add_column(head, overflow="fold")
    for area in areas:
        row = (
            Text(area["naam"]),
            _mark(area["kleur"], area["kleur"]),
            Text(area["oordeel"]),
            Text(area["regel"]["id"]),
        )
        table.add_row(*row)
    return Group(_head("Zes gebieden"), table)


def _area(area: Part) -> Group:
    title = Text.assemble((area["naam"], "bold"), " ", _mark(area["kleur"], area["oordeel"]))
    grid = _rows(
        [
            ("Regel", [f"{area['regel']['id']}: {area['regel']['zin']}"]),
            ("Argumenten", [_argument(item) for item in area["argumenten"]]),
            ("Ontbreekt", [item["vraag"] for item in area["ontbreekt"]]),
            ("Anders als", area["anders_als"]),
        ]
    )
    return Group(title, grid)


def _argument(item: Part) -> str:
    kind = "last" if item["kant"] == "draaglast" else "steun"
    when = f", {_day(item['datum'])}" if item["datum"] else ""
    tail = f" ({kind}, {_WEIGHT[item['sterkte']]}; over {item['over']}; {item['bron']}{when})"
    notes = [
        "Dit draagt de kleur." if item["draagt_de_kleur"] else "",
        "Dit antwoord is te oud." if item["verouderd"] else "",
        _help(item),
        *(f"Anders gezien door {other}" for other in item["anders_gezien"]),
    ]
    return " ".join(filter(None, [item["zin"] + tail, *notes]))


def _help(item: Part) -> str:
    if not item["opgevangen_door"]:
        return ""
    return f"Hulp: {', '.join(item['opgevangen_door'])}. Helpt dat genoeg? {_ENOUGH[item['opvang']]}."


def _moments(balans: Part) -> list[RenderableType]:
    rows = [(moment["titel"], [moment["oordeel"], *moment["aannames"]]) for moment in balans["momenten"]]
    parts: list[RenderableType] = [_head("Drie momenten" if len(rows) > 1 else "Nu"), _rows(rows)]
    if balans["niet_vooruitkijken"]:
        parts.append(Text(balans["niet_vooruitkijken"]))
    return [Group(*parts)]


def _options(balans: Part) -> list[RenderableType]:
    found: list[RenderableType] = [_head("Wat zou helpen")] if balans["compensaties"] else []
    for item in balans["compensaties"]:
        ways = [_way(way) for way in item["wegen"]]
        rows = [("Pleit ervoor", item["pleit_ervoor"]), ("Weg", ways), ("Let op", [item["let_op"]])]
        found += [Text(f"{item['titel']} ({item['id']})", style="bold"), Padding(_rows(rows), (0, 0, 1, 0))]
    respite, pgb, own = balans["respijt"], balans["pgb"], balans["eigen_kracht"]
    asked = [item["vraag"] for item in pgb["vragen"]]
    found += [
        _head("Rust voor de ouders, pgb en eigen kracht"),
        _rows(
            [
                (f"Rust ({respite['uitkomst']})", [f"{respite['zin']} ({respite['artikel']})", *respite["redenen"]]),
                ("Pgb", [f"{pgb['uitkomst']}. {pgb['zin']} ({pgb['artikel']})"]),
                ("  ervoor", pgb["redenen"]),
                ("  ertegen", pgb["tegen"]),
                ("  altijd toetsen", pgb["altijd_toetsen"]),
                ("  nog vragen", asked),
                ("Eigen kracht", [f"{own['zin']} ({own['artikel']})"]),
            ]
        ),
    ]
    return [Group(*found)]


def _way(way: Part) -> str:
    forms = f"; {' of '.join(way['vormen'])}" if way["vormen"] else ""
    return f"{way['wet']}, {way['beslisser']} beslist ({way['artikel']}; {way['situatie']}{forms}). {way['zin']}"


def _calendar(balans: Part) -> list[RenderableType]:
    found = balans["kalender"]
    if not found:
        return []
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, expand=False)
    for head in ("Soort", "Omvang", "Wijst naar", "Overnemen"):
        table.add_column(head, overflow="fold")
    for row in found["uren"]:
        law = f"{row['wet']} ({row['artikel']})"
        table.add_row(
            Text(row["soort"]), Text("\n".join([row["omvang"], *row["wie"]])), Text(law), Text(row["overneembaar"])
        )
    return [Group(_head("24-uurskalender"), Text(found["zin"]), Padding(table, (1, 0, 0, 0)))]


def _map(found: Part | None) -> list[RenderableType]:
    if not found:
        return []
    rows = [(branch["naam"], branch["mensen"]) for branch in found["takken"]]
    rows += [("Ontbreekt", found["gaten"]), ("Dubbel", found["dubbel"])]
    return [Group(_head("Zorgkaart"), Text(f"{found['zin']} {found['coordinatie']}"), _rows(rows))]


def _questions(balans: Part) -> list[RenderableType]:
    calendar = balans["kalender"]["vragen"] if balans["kalender"] else []
    asked = [f"{item['vraag']} ({item['wie']})" for item in (*balans["vragen"], *calendar)]
    old = [f"{item['vraag']} {item['waarom']}" for item in balans["verouderd"]]
    refused = [f"{name[:1].upper()}{name[1:]}: dit vragen wij niet nog eens." for name in balans["geweigerd"]]
    return [
        *_list("Vragen die het meest helpen", asked),
        *_list("Te oud om op te leunen", old),
        *_list("Wil het gezin niet zeggen", refused),
    ]
