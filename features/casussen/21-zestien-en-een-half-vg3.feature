# language: nl
Functionaliteit: PUB-21 Jongere van zestieneneenhalf met lichte verstandelijke beperking en hartziekte

  Jongere is vandaag zestieneneenhalf, heeft een verstandelijke beperking en een ernstige hartziekte. Het CIZ wees
  in 2025 de Wlz af: zij heeft een veilige woonplek met begeleiding en verzorging nodig, niet meer. De gemeente
  geeft begeleiding en persoonlijke verzorging thuis. Alles lijkt goed te gaan en er is een overgangsplan, maar
  moeder zegt: wij zitten op de grens. Jongere wil zelf meepraten over later en een weekend logeren om te oefenen.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2010-05-21
    En deze feiten
      | feit                                      | waarde | bron                  | dat wil zeggen                                                                            |
      | ingezetene                                | ja     | gezin                 | Het kind is ingezetene van Nederland                                                      |
      | zorgverzekering                           | ja     | gezin                 | Het kind heeft een zorgverzekering                                                        |
      | verstandelijke_beperking                  | ja     | arts                  | Het kind heeft een verstandelijke beperking                                               |
      | behoefte_verder_dan_wonen_met_begeleiding | nee    | CIZ                   | Het kind heeft niet meer nodig dan een veilige woonomgeving met begeleiding en verzorging |
      | permanent_toezicht_nodig                  | nee    | CIZ                   | Er hoeft niet dag en nacht zonder onderbreking op het kind te worden gelet                |
      | verband_geneeskundige_zorg                | nee    | kinderverpleegkundige | De verpleging of verzorging hangt niet samen met geneeskundige zorg                       |
    En de behoefte "Begeleiding en verzorging thuis (begeleiding)" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Begeleiding en verzorging thuis (persoonlijke verzorging)" (persoonlijke_verzorging voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Een weekend logeren om te oefenen" (respijt voor kind)
    En de behoefte "Vervoer naar het voortgezet speciaal onderwijs" (vervoer voor kind), met deze feiten
      | feit               | waarde | bron  | dat wil zeggen                                       |
      | vervoer_bestemming | school | gezin | Het vervoer is naar school                           |
      | schoolsoort        | vso    | gezin | Het kind gaat naar het voortgezet speciaal onderwijs |

  Scenario: Begeleiding en verzorging thuis (begeleiding)
    Jeugdwet: Geen Wlz-recht; de gemeente draagt dit tot 18.
    Wlz: Minderjarig en behoefte op het niveau wonen met begeleiding en verzorging (VG3). Vervalt op 18 (item C03).
    Zvw: Geen medisch verband.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding en verzorging thuis (begeleiding)"
      | wet      | status              | rol    | beslisser       | artikelen                                     | vorm          |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 | natura of pgb |
      | Wlz      | niet van toepassing |        | CIZ             | Blz 3.1.5 onder c                             |               |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10                                      |               |

  Scenario: Begeleiding en verzorging thuis (persoonlijke verzorging)
    Jeugdwet: Geen Wlz-recht; de gemeente draagt dit tot 18.
    Wlz: Minderjarig en behoefte op het niveau wonen met begeleiding en verzorging (VG3). Vervalt op 18 (item C03).
    Zvw: Geen medisch verband.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding en verzorging thuis (persoonlijke verzorging)"
      | wet      | status              | rol    | beslisser       | artikelen                                     | vorm          |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 3°, Jeugdwet 2.3 lid 1 | natura of pgb |
      | Wlz      | niet van toepassing |        | CIZ             | Blz 3.1.5 onder c                             |               |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10                                      |               |

  Scenario: Een weekend logeren om te oefenen
    Jeugdwet: Lid 3 niet (geen permanent toezicht); lid 1 draagt dit: oefenen in zelfstandigheid door een jongere
    met een beperking.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Een weekend logeren om te oefenen"
      | wet      | status         | rol    | beslisser | artikelen                                     |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 |
    En dit is nog te beslissen
      | behoefte                          | wet      | wat                | door     |
      | Een weekend logeren om te oefenen | Jeugdwet | hoeveel hulp nodig | gemeente |

  Scenario: Vervoer naar het voortgezet speciaal onderwijs
    Onderwijs: Leerlingenvervoer; bij het vso alleen als openbaar vervoer door de handicap niet kan. Dat is
    onbekend.
    Jeugdwet: School is geen jeugdhulplocatie.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Vervoer naar het voortgezet speciaal onderwijs"
      | wet       | status              | beslisser | artikelen          |
      | Onderwijs | nader onderzoek     | gemeente  | WEC 4              |
      | Jeugdwet  | niet van toepassing | gemeente  | Jeugdwet 2.3 lid 2 |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                       | aan   |
      | handicap_belet_zelf_reizen | gezin |
