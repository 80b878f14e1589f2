"""The four forms of a letter."""

from typing import Literal, get_args

from letters.forms.docx import render_docx
from letters.forms.html import fragment, render_html, stylesheet
from letters.forms.odt import render_odt
from letters.forms.pdf import render_pdf
from letters.letter import Letter

Form = Literal["html", "pdf", "docx", "odt"]
FORMS: tuple[Form, ...] = get_args(Form)


def render(letter: Letter, form: Form, template: bytes | None = None) -> bytes:
    """A letter as a file; the same letter gives the same bytes.

    ``template`` is the gemeente's own Word template and counts for ``docx`` only. Text in the letter stays text in
    every form, whatever it looks like.
    """
    match form:
        case "html":
            return render_html(letter)
        case "pdf":
            return render_pdf(letter)
        case "docx":
            return render_docx(letter, template)
        case "odt":
            return render_odt(letter)
    raise ValueError(f"onbekende vorm '{form}'; kies uit {', '.join(FORMS)}")


__all__ = ["FORMS", "Form", "fragment", "render", "stylesheet"]
