"""``schakel brief maak``: a letter on one case, written to a file in the form its extension says."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from service.cli.surroundings import Commands, busy, case_text, rulebook, today, write

if TYPE_CHECKING:
    from letters import Form, Letter


def brief(
    zaak: str = typer.Argument(
        ..., metavar="ZAAK.yaml", help="De zaak, als YAML of JSON; - leest van de standaardinvoer."
    ),
    soort: str = typer.Option(
        ..., "--soort", metavar="SOORT", help="Bijvoorbeeld adviesrapport; zie schakel brief soorten."
    ),
    uit: Path = typer.Option(..., "--uit", metavar="BESTAND", help="Waar de brief komt: .pdf, .docx, .odt of .html."),
    gegevens: Path | None = typer.Option(
        None, "--gegevens", metavar="BESTAND", help="Namen, adres, mandaat en ondertekening (YAML); mag ontbreken."
    ),
    sjabloon: Path | None = typer.Option(
        None, "--sjabloon", metavar="BESTAND", help="Het eigen Word-sjabloon van de gemeente, voor .docx."
    ),
    peildatum: str = typer.Option(
        "", "--peildatum", metavar="DATUM", help="De dag waarop het recht geldt, jjjj-mm-dd."
    ),
) -> int:
    """Een brief in concept bij een zaak.

    Wat Schakel niet weet, staat als open plek in de brief en in de lijst hieronder. CONCEPT blijft erop staan tot een
    mens ondertekent en niets meer open is.
    """
    import letters
    from engine import assess, read_record

    form = chosen_form(uit, soort)
    text = case_text(zaak)
    own = _template(sjabloon, form)
    details = read_record(gegevens, letters.LetterDetails) if gegevens is not None else letters.LetterDetails()
    book = rulebook()
    case = text.read(book, peildatum)
    with busy("De brief wordt gemaakt"):
        advice = assess(case, case.peildatum or today(), book)
        letter = letters.compose(soort, advice, case, book, details)
        content = letters.render(letter, form, own)
    save(uit, content)
    _report(letter, uit)
    return 0


def chosen_form(target: Path, kind: str) -> "Form":
    """The form of a letter by its extension; refuses an unknown form and an unknown kind, both at once."""
    import letters
    from engine import InputError, Problem, suggestion

    suffix = target.suffix.lower().removeprefix(".")
    form = next((item for item in letters.FORMS if item == suffix), None)
    known = [item.id for item in letters.kinds()]
    problems = []
    if kind not in known:
        message = f"deze brief bestaat niet.{suggestion(kind, known)} Kies uit {', '.join(known)}."
        problems.append(Problem("--soort", 0, "", message))
    if form is None:
        endings = ", ".join(f".{item}" for item in letters.FORMS)
        problems.append(Problem("--uit", 0, "", f"kies een bestand dat eindigt op {endings}"))
    if problems or form is None:
        raise InputError(problems)
    return form


def _template(path: Path | None, form: "Form") -> bytes | None:
    """The gemeente's own Word template, checked; what is not serious is only mentioned."""
    import letters
    from engine import InputError, Problem

    if path is None:
        return None
    if form != "docx":
        raise InputError([Problem("--sjabloon", 0, "", "een Word-sjabloon is er alleen voor een brief in .docx")])
    try:
        content = path.read_bytes()
    except OSError:
        raise InputError([Problem("--sjabloon", 0, "", "dit bestand kan niet worden gelezen")]) from None
    faults = letters.check_template(content)
    serious = [Problem("--sjabloon", 0, "", fault.tekst) for fault in faults if fault.ernstig]
    if serious:
        raise InputError(serious)
    for fault in faults:
        write(f"Let op: {fault.tekst}")
    return content


def save(target: Path, content: bytes) -> None:
    """The whole letter or nothing: an earlier file stays until the new one is complete."""
    from engine import InputError, Problem

    unfinished = target.with_name(f".{target.name}.deel")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(target)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise InputError([Problem("--uit", 0, "", "dit bestand kan niet worden geschreven")]) from None


def _report(letter: "Letter", target: Path) -> None:
    write(f"Geschreven: {target}{' (CONCEPT)' if letter.concept else ''}")
    if letter.open:
        write(f"Nog open ({len(letter.open)}):")
    for item in letter.open:
        source = f" ({item.artikel})" if item.artikel else ""
        write(f"- {item.tekst}{source}")
        for missing in item.wat:
            write(f"    {missing}")


COMMANDS: Commands = [
    (
        brief,
        "schakel brief zaak.yaml --soort adviesrapport --uit advies.pdf\n"
        "schakel brief zaak.yaml --soort toekenning-jeugdwet --gegevens brief.yaml --uit besluit.docx\n"
        "schakel brief zaak.yaml --soort toekenning-jeugdwet --sjabloon gemeente.docx --uit besluit.docx",
    )
]
