"""Everything that is wrong is told at once, helpfully, quickly, and without repeating what was typed."""

from tests.intake.reading import data, data_problems, problems


def test_every_problem_at_once_with_line_and_field() -> None:
    found = problems(
        """\
id: voorbeeld 1
peildatum: 2026-13-01
gemeente: voorbeeldgemente
kind: {geboortedatum: 2019-02-30, naam: Pietje}
verhaaltje: tekst
feiten:
  permanent_toezicht_nodg: ja
  woonsituatie: thuiss
  woonsituatie: thuis
  uren: veel
  leeftijd: 7
  wlz_open: ja
behoeften:
  - {id: b1, soort: verpleeging}
  - {id: b1, soort: respijt, voor: oma}
"""
    )
    assert [line.split(": ")[0:2] for line in found] == [
        ["zaak.yaml:1", "id"],
        ["zaak.yaml:2", "peildatum"],
        ["zaak.yaml:3", "gemeente"],
        ["zaak.yaml:4", "kind.geboortedatum"],
        ["zaak.yaml:4", "kind.naam"],
        ["zaak.yaml:5", "verhaaltje"],
        ["zaak.yaml:7", "feiten.permanent_toezicht_nodg"],
        ["zaak.yaml:9", "feiten.woonsituatie"],
        ["zaak.yaml:10", "feiten.uren"],
        ["zaak.yaml:11", "feiten.leeftijd"],
        ["zaak.yaml:12", "feiten.wlz_open"],
        ["zaak.yaml:14", "behoeften.1.soort"],
        ["zaak.yaml:15", "behoeften.2.id"],
        ["zaak.yaml:15", "behoeften.2.voor"],
    ]
    assert "Bedoelt u 'voorbeeldgemeente'?" in found[2]
    assert "Bedoelt u 'verhaal'?" in found[5]
    assert "Bedoelt u 'permanent_toezicht_nodig'?" in found[6]
    assert "rekent Schakel zelf uit" in found[9]
    assert "conclusie van de regels" in found[10]
    assert "Bedoelt u 'verpleging'?" in found[11]
    assert "regel 14" in found[12]


def test_synonyms_of_facts_and_needs_lead_to_the_right_word() -> None:
    assert data_problems(data(feiten={"waken": "ja"})) == [
        "feiten.waken: dit feit bestaat niet. Bedoelt u 'permanent_toezicht_nodig'?"
    ]
    given = data(behoeften=[{"id": "b", "soort": "logeeropvang"}])
    assert "Bedoelt u 'respijt'?" in data_problems(given)[0]


def test_nothing_that_was_typed_is_repeated() -> None:
    marker = "Jansen-geheim"
    given = {
        "id": f"{marker} 1",
        "peildatum": marker,
        "gemeente": marker,
        "kind": {"geboortedatum": marker},
        f"{marker} is ziek": marker,
        "verhaal": [marker],
        "feiten": {
            "permanent_toezicht_nodig": {
                "waarde": marker,
                "bron": [marker],
                "datum": marker,
                "oordeel": {"door": [marker]},
            },
            "woonsituatie": marker,
            "uren": marker,
            "besluitdatum": marker,
            f"{marker} is ziek": "ja",
        },
        "behoeften": [{"id": f" {marker}", "soort": marker, "voor": marker, "omschrijving": [marker]}],
    }
    found = data_problems(given)
    assert len(found) >= 14
    assert not any(marker in line for line in found)


def test_very_many_mistakes_are_told_quickly() -> None:
    facts = {f"onbekend_feit_{number}": "ja" for number in range(50_000)}
    found = data_problems(data(feiten=facts))
    assert len(found) == 501
    assert found[0] == ": er zijn 50000 problemen; dit zijn de eerste 500"
