"""Reads a page as a browser without JavaScript would: its forms with what stands in them, its links and its words."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

Pairs = list[tuple[str, str]]


@dataclass
class PageForm:
    """A form with the values that would be sent if nobody touched it."""

    action: str
    method: str
    pairs: Pairs = field(default_factory=list)
    choices: dict[str, list[str]] = field(default_factory=dict)
    buttons: Pairs = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    def filled(self, **changes: str | list[str]) -> dict[str, list[str]]:
        """What is sent after typing or choosing these; ``__`` in a name stands for ``-``."""
        data: dict[str, list[str]] = {}
        for name, value in self.pairs:
            data.setdefault(name, []).append(value)
        for name, wanted in changes.items():
            data[name.replace("__", "-")] = [wanted] if isinstance(wanted, str) else wanted
        return data


class Page(HTMLParser):
    """A page that was read."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.html = text
        self.forms: list[PageForm] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.words: list[str] = []
        self.title = ""
        self.h1 = ""
        self._inside: list[str] = []
        self._area = ""
        self._select = ""
        self.feed(text)

    @property
    def text(self) -> str:
        """Every word on the page, spaces made single."""
        return re.sub(r"\s+", " ", " ".join(self.words))

    def form(self, part: str) -> PageForm:
        """The form whose address ends so."""
        return next(form for form in self.forms if form.action.split("?")[0].endswith(part))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = {name: value or "" for name, value in attrs}
        self._inside.append(tag)
        if have.get("id"):
            self.ids.append(have["id"])
        if tag == "a" and "href" in have:
            self.links.append(have["href"])
        elif tag == "form":
            self.forms.append(PageForm(have.get("action", ""), have.get("method", "get")))
        elif self.forms and have.get("name"):
            self._control(tag, have)
        elif tag == "option" and self._select:
            self.forms[-1].choices.setdefault(self._select, []).append(have.get("value", ""))
            if "selected" in have:
                self.forms[-1].pairs.append((self._select, have.get("value", "")))

    def _control(self, tag: str, have: dict[str, str]) -> None:
        form, name = self.forms[-1], have["name"]
        form.names.append(name)
        if tag == "button":
            form.buttons.append((name, have.get("value", "")))
        elif tag == "textarea":
            self._area = name
            form.pairs.append((name, ""))
        elif tag == "select":
            self._select = name
        elif have.get("type") in ("radio", "checkbox"):
            form.choices.setdefault(name, []).append(have.get("value", ""))
            if "checked" in have:
                form.pairs.append((name, have.get("value", "")))
        else:
            form.pairs.append((name, have.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""
        elif tag == "select":
            self._select = ""
        while self._inside and self._inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._area:
            name, value = self.forms[-1].pairs[-1]
            # Een browser laat de eerste regeleinde na <textarea> weg.
            self.forms[-1].pairs[-1] = (name, (value + data).removeprefix("\n") if not value else value + data)
            return
        if "title" in self._inside:
            self.title += data
        if "h1" in self._inside:
            self.h1 += data
        if "style" not in self._inside:
            self.words.append(data)
