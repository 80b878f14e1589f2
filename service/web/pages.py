"""Templates: autoescaped, strict about what is missing, with a few Dutch words as filters."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from service.settings import Settings
from service.web import words
from service.web.menu import FOOTER, MENU

_FOLDER = Path(__file__).parent


class Pages:
    """Renders the pages of one installation."""

    def __init__(self, settings: Settings, named: Callable[[str], str]) -> None:
        self._settings = settings
        self._jinja = Environment(
            loader=FileSystemLoader(_FOLDER / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._jinja.filters.update(
            datum=words.datum,
            moment=words.moment,
            opgesomd=words.listed,
            hoofdletter=words.capital,
            wetnaam=_law,
            getal=words.number,
            bron=named,
        )
        self._jinja.globals.update(
            W=words,
            aantal=words.count,
            demo=settings.demo,
            thema=settings.thema_css is not None,
            fout=_error,
            MENU=MENU,
            FOOTER=FOOTER,
        )
        self._jinja.globals["thema_klasse"] = settings.thema_klasse

    def html(self, name: str, **context: Any) -> str:
        """The text of a page."""
        return self._jinja.get_template(name).render(**context)

    def page(self, request: Request, name: str, status: int = 200, **context: Any) -> HTMLResponse:
        """A page as an answer; who is signed in and what was told goes along."""
        visit = getattr(request.state, "visit", None)
        context.setdefault("form", None)
        context.setdefault("conflict", None)
        told = visit.told() if visit is not None else []
        shared = {"bezoek": visit, "meldingen": told, "pad": request.url.path}
        return HTMLResponse(self.html(name, **shared, **context), status)


def _law(wet: str, name: Callable[[str], str]) -> str:
    return name(wet)


@pass_context
def _error(context: Context, name: str) -> str:
    """What is wrong with a field of this page's form."""
    form = context.get("form")
    return form.error(name) if form is not None else ""
