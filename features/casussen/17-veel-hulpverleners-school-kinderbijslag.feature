# language: nl
Functionaliteit: PUB-17 Gezin met meer dan 45 contacten, schoolvervoer en dubbele kinderbijslag

  Kind van acht heeft een hersentumor en krijgt immunotherapie. Het gaat weer een paar uur per dag naar de gewone
  basisschool maar kan niet zelf reizen. Moeder telde 52 hulpverleners en loketten en mailt meer dan twintig uur
  per week; vorige week gaf zij uit vermoeidheid een dubbele dosis. Broer van twaalf mist trainingen en slaapt
  slecht, zus van eenentwintig woont thuis en is overstuur. Het CIZ bevestigde voor de kinderbijslag dat het kind
  intensieve zorg nodig heeft; vader is al jaren huisman zonder eigen inkomen.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2018-07-07
    En deze feiten
      | feit                | waarde | bron  | dat wil zeggen                                                               |
      | ingezetene          | ja     | gezin | Het kind is ingezetene van Nederland                                         |
      | zorgverzekering     | ja     | gezin | Het kind heeft een zorgverzekering                                           |
      | intensieve_zorg_ciz | ja     | CIZ   | Het CIZ heeft voor de SVB bevestigd dat het kind intensieve zorg nodig heeft |
      | woonsituatie        | thuis  | gezin | Het kind woont thuis                                                         |
    En de behoefte "Eén onafhankelijk iemand die naast het gezin staat en regelt" (clientondersteuning voor ouder)
    En de behoefte "Vervoer naar de basisschool" (vervoer voor kind), met deze feiten
      | feit                       | waarde         | bron  | dat wil zeggen                                             |
      | vervoer_bestemming         | school         | gezin | Het vervoer is naar school                                 |
      | schoolsoort                | basisonderwijs | gezin | Het kind gaat naar de basisschool                          |
      | handicap_belet_zelf_reizen | ja             | arts  | Het kind kan door de handicap niet zelf naar school reizen |
    En de behoefte "Ritten voor de immunotherapie" (vervoer voor kind), met deze feiten
      | feit                  | waarde            | bron  | dat wil zeggen                                                  |
      | vervoer_bestemming    | ziekenhuis        | gezin | Het vervoer is naar het ziekenhuis of andere medische zorg      |
      | zittend_vervoer_grond | kankerbehandeling | arts  | Het vervoer is voor chemo-, immuno- of radiotherapie bij kanker |
    En de behoefte "Hulp voor broer van twaalf" (psychosociale_hulp voor brus), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | leeftijd_brus           | 12     | gezin    | De broer of zus is 12 jaar                                                          |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Hulp voor zus van eenentwintig" (psychosociale_hulp voor brus), met deze feiten
      | feit                      | waarde | bron     | dat wil zeggen                                                                 |
      | leeftijd_brus             | 21     | gezin    | De broer of zus is 21 jaar                                                     |
      | jeugdhulp_gestart_voor_18 | nee    | gemeente | Deze jeugdhulp begon niet vóór de achttiende verjaardag                        |
      | noodzaak_bepaald_voor_18  | nee    | gemeente | Het college bepaalde niet vóór de achttiende verjaardag dat deze hulp nodig is |
    En de behoefte "Dubbele kinderbijslag" (kinderbijslag voor ouder)

  Scenario: Eén onafhankelijk iemand die naast het gezin staat en regelt
    Wmo 2015: Cliëntondersteuning omvat ook zorg, jeugdhulp en onderwijs; gratis. De gemeente moet erop wijzen.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Eén onafhankelijk iemand die naast het gezin staat en regelt"
      | wet      | status         | rol    | beslisser | artikelen                             | vorm                 |
      | Wmo 2015 | van toepassing | draagt | gemeente  | Wmo 1.1.1, Wmo 2.2.4, Wmo 2.3.2 lid 3 | algemene voorziening |

  Scenario: Vervoer naar de basisschool
    Onderwijs: Leerlingenvervoer; bij handicap geen drempelbedrag of kilometergrens (lid 13).
    Jeugdwet: School is geen jeugdhulplocatie.
    Wmo 2015: Schoolvervoer hoort bij onderwijs.
    Zvw: Geen vervoer naar zorg.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Vervoer naar de basisschool"
      | wet       | status              | rol    | beslisser       | artikelen          | vorm   |
      | Onderwijs | van toepassing      | draagt | gemeente        | WPO 4              | natura |
      | Jeugdwet  | niet van toepassing |        | gemeente        | Jeugdwet 2.3 lid 2 |        |
      | Wmo 2015  | niet van toepassing |        | gemeente        | Wmo 1.1.1          |        |
      | Zvw       | niet van toepassing |        | zorgverzekeraar | Bzv 2.14           |        |

  Scenario: Ritten voor de immunotherapie
    Zvw: Ook consulten (lid 5). Eigen bijdrage vervoer geldt ook voor een kind.
    Jeugdwet: Ziekenhuis is geen jeugdhulplocatie.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Ritten voor de immunotherapie"
      | wet      | status              | rol    | beslisser       | artikelen                            |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.14 lid 1 b, Bzv 2.15, Rzv 2.37 |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 2.3 lid 2                   |

  Scenario: Hulp voor broer van twaalf
    Jeugdwet: Eigen dossier; broer van 12 stemt zelf mee in (Jw 7.3.4).
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp voor broer van twaalf"
      | wet      | status         | rol    | beslisser | artikelen                                     | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdhulp 1°, Jeugdwet 2.3 lid 1 | natura |

  Scenario: Hulp voor zus van eenentwintig
    Jeugdwet: Meerderjarig en niets vóór 18 gestart of bepaald.
    Wmo 2015: Bij psychosociaal probleem dat meedoen belemmert.
    Zvw: Bij behandeling met verwijzing.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp voor zus van eenentwintig"
      | wet      | status              | beslisser       | artikelen                                          |
      | Jeugdwet | niet van toepassing | gemeente        | Jeugdwet 1.1 jeugdige 1°, Jeugdwet 1.1 jeugdige 4° |
      | Wmo 2015 | nader onderzoek     | gemeente        | Wmo 1.2.1                                          |
      | Zvw      | nader onderzoek     | zorgverzekeraar | Bzv 2.4                                            |

  Scenario: Dubbele kinderbijslag
    AKW: Kind van 3 tot en met 17 thuis met intensieve zorg; extra jaarbedrag want partner heeft geen inkomen.
    Terugwerking is beperkt (AKW 14). Bedragen zijn parameters.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Dubbele kinderbijslag"
      | wet | status         | rol    | beslisser | artikelen |
      | AKW | van toepassing | draagt | SVB       | AKW 7a    |
    En dit is nog te beslissen
      | behoefte              | wet | wat                                | door |
      | Dubbele kinderbijslag | AKW | besluit kinderbijslag ingangsdatum | SVB  |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                     | aan      |
      | vaste_clientondersteuner | gemeente |
      | verwijzing_arts          | gezin    |
