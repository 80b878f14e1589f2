"""The draft beschikking toekenning Jeugdwet: what the writer gives stands in it, what is wrong is told and kept."""

import re

import pytest

from tests.service.conftest import User
from tests.service.reader import Page, PageForm


def granting(user: User) -> tuple[str, str, PageForm]:
    """A letter that grants something, on a case of the demo that the Jeugdwet carries."""
    for case in dict.fromkeys(link for link in user.get("/zaken").links if re.fullmatch(r"/zaken/[\w-]{20,}", link)):
        data = user.get(f"{case}/brieven").form("/brieven").filled(soort="toekenning-jeugdwet")
        answer = user.http.post(f"{case}/brieven", data=data, follow_redirects=False)
        if answer.status_code == 303:
            letter = answer.headers["location"]
            return case, letter, user.get(letter).form(letter)
    raise AssertionError("de Jeugdwet draagt in geen enkele demozaak iets")


def code_of(form: PageForm) -> str:
    return next(name for name in form.names if name.startswith("uren-")).removeprefix("uren-")


def test_what_was_given_stands_in_the_letter(user: User) -> None:
    _, letter, form = granting(user)
    code = code_of(form)
    given = {f"uren-{code}": "7,5", f"aanbieder-{code}": "De Verzonnen Vlinder", f"doel-{code}": "Rust in het gezin"}
    day = {f"van-{code}-dag": "1", f"van-{code}-maand": "12", f"van-{code}-jaar": "2026"}
    user.send(letter, form.filled(**given, **day, ouders="A. Verzonnen", mandaathouder="C. Verzonnen"))
    kept = dict(user.get(letter).form(letter).pairs)
    assert kept[f"uren-{code}"] == "7,5"
    words = user.get(f"{letter}/voorbeeld").text
    for part in ("7,5 uur per week", "De Verzonnen Vlinder", "Rust in het gezin", "1 december 2026", "C. Verzonnen"):
        assert part in words
    assert "CONCEPT" in words


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("uren", "veel", "Schrijf een aantal uren"),
        ("uren", "169", "Schrijf een aantal uren"),
        ("van", "31-2-2026", "Deze datum bestaat niet"),
        ("tot", "1-1-2020", "De laatste dag ligt voor de eerste dag"),
    ],
)
def test_what_cannot_be_is_told_and_kept(user: User, field: str, value: str, told: str) -> None:
    _, letter, form = granting(user)
    code = code_of(form)
    wrong = {f"{field}-{code}": value}
    if "-" in value:
        day, month, year = value.split("-")
        wrong = {f"{field}-{code}-dag": day, f"{field}-{code}-maand": month, f"{field}-{code}-jaar": year}
    if field == "tot":
        wrong |= {f"van-{code}-dag": "1", f"van-{code}-maand": "1", f"van-{code}-jaar": "2026"}
    section = next(name for name in form.names if name.startswith("sectie-"))
    back = Page(user.send(letter, form.filled(**wrong, **{section: "Mijn eigen tekst"}), 400))
    assert told in back.text
    kept = dict(back.form(letter).pairs)
    assert {name: kept[name] for name in wrong} == wrong
    assert kept[section] == "Mijn eigen tekst"


def test_question_of_the_letter_comes_back_to_the_letter(user: User) -> None:
    _, letter, _ = granting(user)
    question = next(link for link in user.get(letter).links if "terug=brieven/" in link)
    form = next(form for form in user.get(question).forms if "/vragen/" in form.action)
    data = form.filled()
    for name, options in form.choices.items():
        if name.startswith("a-"):
            data[name] = [options[0]]
    assert user.send(form.action, data) == letter
    assert "is veranderd sinds deze brief" not in user.get(letter).text


def test_nothing_to_grant_is_told(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "medische_zorg.kind")
    form = user.get(f"{case}/brieven").form("/brieven")
    back = Page(user.send(f"{case}/brieven", form.filled(soort="toekenning-jeugdwet"), 400))
    assert "er is dus niets toe te kennen" in back.text


def test_checklist_names_what_is_open(user: User) -> None:
    _, letter, _ = granting(user)
    page = user.get(letter)
    assert re.search(r"Controlelijst: \d+ klaar, [1-9]\d* open", page.text)
    assert "Awb 10:11" in page.text or "Ondertekening" in page.text
