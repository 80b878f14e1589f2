"""Fills in the pages of the family balance without a browser."""

from service.web.questions import key_of
from tests.service.conftest import User
from tests.service.reader import Page, PageForm


def field(feit: str) -> str:
    """The name of a question on its page."""
    return f"b-{key_of(feit)}"


def page_of(user: User, case: str, blad: str, stem: str = "") -> tuple[str, PageForm, Page]:
    """The address, the form and the page with the questions of one area."""
    path = f"{case}/balans/vragen/{blad}" + (f"?stem={stem}" if stem else "")
    page = user.get(path)
    return path, page.form(f"/vragen/{blad}"), page


def tell(user: User, case: str, blad: str, stem: str = "", status: int = 303, **answers: str) -> str:
    """Answers questions of one page; gives the address it leads to, or the page it gave back."""
    path, form, _ = page_of(user, case, blad, stem)
    typed = {
        (field(name.removesuffix("_naast")) + ("-anders" if name.endswith("_naast") else "")): word
        for name, word in answers.items()
    }
    return user.send(path, form.filled(**typed), status)


def add(user: User, case: str, part: str, /, status: int = 303, **values: str | list[str]) -> str:
    """Adds a block to the calendar or a person to the care map."""
    path = f"{case}/balans/deel/{part}/nieuw"
    return user.send(path, user.get(path).form("/nieuw").filled(**values), status)


NIGHT: dict[str, str | list[str]] = {
    "wat": "Waken",
    "soort": "toezicht",
    "wie": "moeder",
    "wanneer": "tijd",
    "van": "22:30",
    "tot": "7",
}
