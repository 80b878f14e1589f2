"""The data model of ``rules/narratieven``: words that mean the same, and arguments that are known to be wrong."""

from pydantic import Field

from engine.model.bron import Bron, Strikt


class Patroon(Strikt):
    """One way in which a wrong argument is worded; everything named must stand in one sentence, in any order.

    A name is a *begrip*. After ``geen`` (``geen verbetering``) the begrip must be denied, after ``wel`` it must not.
    """

    alle: list[str] = Field(min_length=1, description="Begrippen die alle in de zin staan")
    rondom: list[str] = Field(
        default_factory=list, description="Begrippen waarvan er één in deze zin of in de zin ervoor of erna staat"
    )
    niet: list[str] = Field(default_factory=list, description="Begrippen waarbij dit patroon niet geldt")
    altijd: bool = Field(False, description="Ook als er een verordeningsartikel of kalender is")


class Grond(Strikt):
    """A refusal ground as it may be ticked in a form."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    label: str


class Voorbeeld(Strikt):
    """A text in which the rule must find this sentence."""

    tekst: str
    zin: str = Field("", description="Deel van de gevonden zin; zonder: de hele tekst is één zin")


class LintRegel(Strikt):
    """One wrong argument: how to know it, why it is wrong, which article refutes it and what to write instead."""

    id: str = Field(pattern=r"^LN\d{2}$")
    titel: str
    blokkerend: bool = False
    waarom: str
    bronnen: list[Bron] = Field(default_factory=list)
    uitspraken: list[str] = Field(default_factory=list, description="ECLI's uit de digest")
    beter: str
    ook_vragen: bool = Field(False, description="Ook een vraag kan fout zijn")
    vervalt_met: str | None = Field(None, description="verordening of kalender: dan is het argument niet meer fout")
    herken: list[Patroon] = Field(min_length=1)
    gronden: list[Grond] = Field(default_factory=list)
    fout: list[Voorbeeld] = Field(min_length=1)
    goed: list[str] = Field(min_length=1, description="Gewone zinnen waarin deze regel niets mag vinden")


class Begrip(Strikt):
    """Words and phrases that mean the same: ``*`` stands for any ending, ``..`` for a few words, ``#`` for a number."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    woorden: list[str] = Field(min_length=1)


class NarratievenBestand(Strikt):
    """One file of ``rules/narratieven``."""

    begrippen: list[Begrip] = Field(default_factory=list)
    regels: list[LintRegel] = Field(default_factory=list)
    ontkenning: list[str] = Field(default_factory=list)
    schijnontkenning: list[str] = Field(default_factory=list)
    weerspraak: list[str] = Field(default_factory=list)
    knippen: list[str] = Field(default_factory=list)
    afkortingen: list[str] = Field(default_factory=list)
    goede_teksten: list[str] = Field(default_factory=list)


class Narratieven(Strikt):
    """All files together."""

    begrippen: list[Begrip]
    regels: list[LintRegel]
    ontkenning: list[str] = Field(description="Woorden die ontkennen wat er in hetzelfde zinsdeel staat")
    schijnontkenning: list[str] = Field(description="Woorden die op ontkennen lijken en het niet doen")
    weerspraak: list[str] = Field(description="Wie dit zegt, spreekt een fout argument juist tegen")
    knippen: list[str] = Field(description="Woorden waarmee een nieuw zinsdeel begint")
    afkortingen: list[str] = Field(description="Afkortingen waarvan de punt geen zin eindigt")
    goede_teksten: list[str] = Field(default_factory=list, description="Gewone brieftekst zonder enige melding")
