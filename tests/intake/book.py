"""A catalogue of one fact of every kind, enough to try the reading of cases without any law."""

from decimal import Decimal

from engine.model import BehoefteSoort, Feit, Gemeente, Optie, Regel, Zinnen
from engine.model.parameter import Adres
from engine.rulebook import Rulebook

ZIN = Zinnen(ja="Ja.", nee="Nee.")


def _fact(id: str, **more: object) -> Feit:
    base: dict[str, object] = {"id": id, "vraag": f"Is {id} zo?", "wie": ["gezin"], "soort": "ja_nee"}
    base.update(more)
    if base["soort"] == "ja_nee":
        base.setdefault("zin", ZIN)
    return Feit.model_validate(base)


def _options(*words: str) -> list[Optie]:
    return [Optie(waarde=word, label=word.title(), zin=f"Het is {word}.") for word in words]


def _kind(id: str, *people: str) -> BehoefteSoort:
    return BehoefteSoort.model_validate(
        {
            "id": id,
            "naam": id.replace("_", " ").title(),
            "uitleg": "Uitleg.",
            "voorbeelden": ["een voorbeeld"],
            "synoniemen": ["logeeropvang"] if id == "respijt" else [],
            "domein": "medisch",
            "voor": list(people),
        }
    )


def intake_book() -> Rulebook:
    """The catalogue: facts ``permanent_toezicht_nodig``, ``woonsituatie``, ``uren``, ``bedrag``, ``besluitdatum`` …"""
    adres = Adres(naam="Gemeente", straat="Straat 1", postcode="1234 AB", plaats="Dorp")
    return Rulebook(
        versie="proef",
        titel="Proefcatalogus",
        hash="0" * 64,
        feiten=[
            _fact("permanent_toezicht_nodig", naam="permanent toezicht", ook=["waken", "toezicht de hele dag"]),
            _fact("woonsituatie", soort="keuze", opties=_options("thuis", "instelling", "16", "nee")),
            _fact("uren", soort="getal", minimum=Decimal(0), maximum=Decimal(168)),
            _fact("eigen_bedrag", soort="bedrag", minimum=Decimal(0)),
            _fact("besluitdatum", soort="datum"),
            _fact("toelichting", soort="tekst"),
            _fact("verpleging_nodig", niveau="behoefte"),
            Feit(id="leeftijd", soort="getal", klasse="systeem"),
        ],
        behoeften=[
            _kind("verpleging", "kind"),
            _kind("respijt", "ouder", "kind"),
            _kind("brussenhulp", "brus"),
            _kind("steun", "ouder", "brus"),
        ],
        regels=[
            Regel.model_validate(
                {
                    "id": "proef.een",
                    "titel": "Proef",
                    "gevolg": "wlz_open",
                    "versies": [{"bron": {"bwb": "beleid"}, "als": {"feit": "permanent_toezicht_nodig"}}],
                    "uitleg": {"ja": "ja", "nee": "nee"},
                }
            )
        ],
        gemeenten=[
            Gemeente(
                code="voorbeeldgemeente", naam="Voorbeeldgemeente", college="college", adres=adres, bezwaar_adres=adres
            )
        ],
    )
