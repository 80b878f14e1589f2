"""A crawler over every link and every form, as a person without manners: never a 5xx, never a dead end."""

from collections import deque

from fastapi import FastAPI

from tests.service.conftest import User
from tests.service.reader import Page

SKIP = ("http://", "https://", "mailto:", "#")
MOST = 400


def crawl(user: User, starts: list[str], follow: str) -> tuple[dict[str, int], list[str]]:
    """Every address that was seen with its status, and what went wrong; forms are sent as they stand."""
    todo, seen, wrong = deque(starts), dict[str, int](), list[str]()
    while todo and len(seen) < MOST:
        path = todo.popleft()
        if path in seen:
            continue
        answer = user.http.get(path)
        seen[path] = answer.status_code
        if answer.status_code != 200:
            wrong.append(f"{path}: {answer.status_code}")
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        page = Page(answer.text)
        if not (page.h1 and page.title and len(page.ids) == len(set(page.ids))):
            wrong.append(f"{path}: geen kop of titel, of een dubbele id")
        todo += [link.split("#")[0] for link in page.links if _inside(link, follow)]
        for form in page.forms:
            if form.method == "post" and form.action != "/afmelden" and _inside(form.action, follow):
                sent = user.http.post(form.action, data=form.filled())
                if sent.status_code not in (200, 400, 409):
                    wrong.append(f"{form.action} (formulier op {path}): {sent.status_code}")
    return seen, wrong


def _inside(link: str, follow: str) -> bool:
    path = link.split("#")[0].split("?")[0]
    if not path or link.startswith(SKIP) or "/statisch/" in path:
        return False
    other_case = path.startswith("/zaken/") and not path.startswith((follow, "/zaken/nieuw"))
    return (not other_case and "/welke-wet/" not in path[1:]) or path.count("/") < 3


def test_every_link_and_form_of_a_case(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind", "respijt.ouder", "begeleiding.kind")
    seen, wrong = crawl(user, ["/", case], case)
    assert wrong == []
    assert len(seen) > 40
    assert f"{case}/mdo" in seen
    assert f"{case}/verloop" in seen


def test_every_link_for_whoever_did_not_sign_in(app: FastAPI) -> None:
    seen, wrong = crawl(User(app, ""), ["/", "/welke-wet/respijt/ouder/start/antwoord"], "/zaken")
    assert wrong == []
    assert {"/over", "/help", "/welke-wet", "/algoritmeregister.json"} <= set(seen)
