"""A walk along the pages about access, the log and privacy, for whatever must be true of every page."""

from collections.abc import Iterator

from playwright.sync_api import Page

WHY = "Dit is een verzonnen reden om te proberen."


def accountability_pages(page: Page, site: str, case: str) -> Iterator[str]:
    """Every such page, filled and with an error; ends signed in as the auditor."""
    page.goto(f"{case}/toegang")
    yield "toegang"
    page.get_by_role("button", name="Leg vast").click()
    yield "toegang met fout"
    page.get_by_label("Iemand erbij zetten").check()
    page.locator("select[name=gebruiker]").select_option("demo-noor")
    page.get_by_label("Waarom?").fill(WHY)
    page.get_by_role("button", name="Leg vast").click()
    yield "toegang gevuld"
    kenmerk = page.locator(".schakel-kenmerk").inner_text()
    page.goto(f"{site}/noodtoegang")
    yield "noodtoegang"
    page.get_by_role("button", name="Open deze zaak").click()
    yield "noodtoegang met fout"
    yield from privacy_pages(page, site, case)
    sign_in_as(page, site, "demo-bram")
    page.goto(f"{site}/noodtoegang")
    page.get_by_label("Nummer van de zaak").fill(kenmerk)
    page.get_by_label("Waarom kunt u niet wachten?").fill(WHY)
    page.get_by_role("button", name="Open deze zaak").click()
    yield "zaak in nood"
    sign_in_as(page, site, "demo-ada")
    page.goto(f"{site}/logboek")
    yield "logboek"
    page.goto(f"{site}/logboek?zaak={kenmerk}")
    yield "logboek over een zaak"


def privacy_pages(page: Page, site: str, case: str) -> Iterator[str]:
    """Consent, attachments, what was known when, inspection and the citizen service number."""
    for part in ("toestemming", "bijlagen"):
        page.goto(f"{case}/{part}")
        yield part
        page.locator("main form button.nl-button--primary").click()
        yield f"{part} met fout"
    for part in ("vastgelegd", "vastgelegd?dag=2026-02-31", "inzage"):
        page.goto(f"{case}/{part}")
        yield part
    page.goto(f"{case}/vastgelegd")
    again = page.locator("a[href*='/bewijzen/']")
    if again.count():
        again.first.click()
        yield "nagerekend advies"
    sign_in_as(page, site, "demo-sam")
    for part in (f"{case}/bsn", f"{site}/zoeken"):
        page.goto(part)
        yield part.rsplit("/", 1)[1]
        page.locator("main form button.nl-button--primary").click()
        yield f"{part.rsplit('/', 1)[1]} met fout"


def sign_in_as(page: Page, site: str, account: str) -> None:
    """Signs out and in again as somebody else."""
    page.goto(f"{site}/")
    page.get_by_role("button", name="Afmelden").click()
    page.goto(f"{site}/aanmelden")
    page.locator(f"input[value={account}]").check()
    page.get_by_role("button", name="Aanmelden").click()
    page.wait_for_load_state()
