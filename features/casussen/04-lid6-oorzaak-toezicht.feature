# language: nl
Functionaliteit: PUB-04 Jongere met verstandelijke beperking en autisme, waar komt het toezicht vandaan

  Jongere van vijftien heeft een zeldzame genetische aandoening, een verstandelijke beperking en autisme. Medisch
  is het nu rustig, er is geen verpleging nodig. Er moet wel dag en nacht iemand opletten. Ouders willen weten of
  de Wlz openstaat, wie de behandeling betaalt, wie het vervoer daarheen regelt en wie hen helpt met opvoeden.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2011-02-17
    En deze feiten
      | feit                                      | waarde | bron                  | dat wil zeggen                                                                       |
      | ingezetene                                | ja     | gezin                 | Het kind is ingezetene van Nederland                                                 |
      | zorgverzekering                           | ja     | gezin                 | Het kind heeft een zorgverzekering                                                   |
      | verstandelijke_beperking                  | ja     | arts                  | Het kind heeft een verstandelijke beperking                                          |
      | psychische_stoornis                       | ja     | arts                  | Het kind heeft een psychische stoornis                                               |
      | permanent_toezicht_nodig                  | ja     | CIZ                   | Er moet dag en nacht zonder onderbreking actief op het kind worden gelet             |
      | behoefte_blijvend                         | ja     | CIZ                   | De behoefte aan zorg is blijvend                                                     |
      | behoefte_vanwege_grondslag                | ja     | CIZ                   | De behoefte komt door de ziekte of beperking zelf                                    |
      | behoefte_vanwege_psychische_stoornis      | nee    | CIZ                   | De behoefte komt niet door een psychische stoornis                                   |
      | behoefte_verder_dan_wonen_met_begeleiding | ja     | CIZ                   | Het kind heeft meer nodig dan een veilige woonomgeving met begeleiding en verzorging |
      | verband_geneeskundige_zorg                | nee    | kinderverpleegkundige | De verpleging of verzorging hangt niet samen met geneeskundige zorg                  |
      | wlz_indicatie_aanwezig                    | nee    | CIZ                   | Er is geen Wlz-indicatie van het CIZ                                                 |
      | jeugdstrafrecht                           | nee    | gemeente              | Het kind valt niet onder het jeugdstrafrecht                                         |
      | weigert_medewerking_wlz                   | nee    | gezin                 | Het gezin weigert niet om mee te werken aan een besluit van het CIZ                  |
    En de behoefte "Dag en nacht begeleiding en toezicht" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Behandeling van het autisme" (behandeling_psychisch voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | verwijzing_arts         | ja     | arts     | Er is een verwijzing van een arts                                                   |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Vervoer naar de behandellocatie" (vervoer voor kind), met deze feiten
      | feit                          | waarde           | bron     | dat wil zeggen                                            |
      | vervoer_bestemming            | jeugdhulplocatie | gezin    | Het vervoer is naar een plek waar jeugdhulp wordt gegeven |
      | jeugdhulpvervoer_noodzakelijk | ja               | gemeente | Het college vindt vervoer naar de jeugdhulp nodig         |
    En de behoefte "Hulp bij het opvoeden" (opvoedhulp voor ouder), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |

  Scenario: Dag en nacht begeleiding en toezicht
    Wlz: Alle criteria zijn volgens de vastgelegde feiten vervuld en niets sluit uit: advies CIZ-aanvraag. Lid 6
    bijt niet: de behoefte komt door de verstandelijke beperking, niet door de psychische stoornis. Het recht zelf
    ontstaat pas met het indicatiebesluit; tot dan is er geen bestaand recht in de zin van Jw 1.2 lid 1 a.
    Jeugdwet: Tot het CIZ-besluit; niet aangevraagd is geen weigering.
    Zvw: Geen verband met geneeskundige zorg.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Dag en nacht begeleiding en toezicht"
      | wet      | status              | rol       | beslisser       | artikelen                                     | vorm          |
      | Wlz      | van toepassing      | draagt    | CIZ             | Wlz 3.2.1 lid 1, Wlz 3.2.3                    |               |
      | Jeugdwet | van toepassing      | overbrugt | gemeente        | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 | natura of pgb |
      | Zvw      | niet van toepassing |           | zorgverzekeraar | Bzv 2.10                                      |               |
    En dit is nog te beslissen
      | behoefte                             | wet | wat                             | door |
      | Dag en nacht begeleiding en toezicht | Wlz | indicatiebesluit aanvraag gezin | CIZ  |

  Scenario: Behandeling van het autisme
    Jeugdwet: Jeugd-ggz; verwijzing door medisch specialist is een zelfstandige toegang.
    Zvw: Ggz onder 18 is Jeugdwet.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Behandeling van het autisme"
      | wet      | status              | beslisser       | artikelen                                       | vorm   |
      | Jeugdwet | van toepassing      | gemeente        | Jeugdwet 1.1 jeugdhulp 1°, Jeugdwet 2.6 lid 1 e | natura |
      | Zvw      | niet van toepassing | zorgverzekeraar | Bzv 2.1 lid 1                                   |        |

  Scenario: Vervoer naar de behandellocatie
    Jeugdwet: Beperking in zelfredzaamheid; naar een jeugdhulplocatie.
    Zvw: Geen van de gronden.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Vervoer naar de behandellocatie"
      | wet      | status              | beslisser       | artikelen          | vorm   |
      | Jeugdwet | van toepassing      | gemeente        | Jeugdwet 2.3 lid 2 | natura |
      | Zvw      | niet van toepassing | zorgverzekeraar | Bzv 2.14           |        |

  Scenario: Hulp bij het opvoeden
    Jeugdwet: Opvoedingsproblemen van ouders vallen onder 1°.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp bij het opvoeden"
      | wet      | status         | rol    | beslisser | artikelen                                     | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdhulp 1°, Jeugdwet 2.3 lid 1 | natura |

  Scenario: De gemeente verschuilt zich niet achter de Wlz
    Als Schakel de zaak beoordeelt
    Dan noemt de Jeugdwet bij "Dag en nacht begeleiding en toezicht" niet: Jeugdwet 1.2 lid 1 onder c
    En de eerste stap bij "Dag en nacht begeleiding en toezicht" volgens de Wlz is: indicatiebesluit op aanvraag van het gezin

  Scenario: Dag en nacht begeleiding en toezicht, maar het toezicht komt door het autisme
    Wlz: Minderjarig en de behoefte bestaat vanwege de psychische stoornis. Vervalt op de 18e verjaardag.
    Jeugdwet: Geen overbrugging maar de dragende wet tot 18.
    Zvw: Geen verband met geneeskundige zorg.
    Gegeven hier geldt: behoefte_vanwege_grondslag is nee, behoefte_vanwege_psychische_stoornis is ja
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Dag en nacht begeleiding en toezicht"
      | wet      | status              | rol    | beslisser       | artikelen                                     | vorm          |
      | Wlz      | niet van toepassing |        | CIZ             | Wlz 3.2.1 lid 6                               |               |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 | natura of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10                                      |               |

  Scenario: De Wlz is geen haalbare route en een CIZ-aanvraag wordt niet gevraagd, maar het toezicht komt door het autisme
    Gegeven hier geldt: behoefte_vanwege_grondslag is nee, behoefte_vanwege_psychische_stoornis is ja
    Als Schakel de zaak beoordeelt
    Dan staat nergens "indicatiebesluit"
    En nergens wordt Jeugdwet 1.2 lid 1 onder c aangehaald

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit              | aan   |
      | wil_ciz_aanvragen | gezin |
