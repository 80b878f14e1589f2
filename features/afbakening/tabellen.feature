# language: nl
Functionaliteit: Welke wet draagt welke behoefte, de overzichten van de vier wetten rij voor rij

  Elke rij komt uit het overzicht aan het eind van een digest (shared/recht). Het gaat om de hoofdlijn: een verzekerd kind zonder
  Wlz-besluit, tenzij de rij iets anders zegt.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een gezin dat hier woont, met deze feiten
      | feit                     | waarde | bron  |
      | ingezetene               | ja     | gezin |
      | zorgverzekering          | ja     | gezin |
      | wlz_indicatie_aanwezig   | nee    | CIZ   |
      | permanent_toezicht_nodig | nee    | arts  |
      | kan_zelf_hulp_inroepen   | ja     | arts  |

  Regel: Het overzicht van de Jeugdwet.

    Abstract Scenario: Jeugdwet, <rij>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet      | status              |
        | <draagt> | van toepassing      |
        | <niet>   | niet van toepassing |

      Voorbeelden:
        | rij                                                     | soort                   | wie   | jaren | hier geldt                                                                                                                       | draagt   | niet     |
        | verpleging thuis onder 18                               | verpleging              | kind  | 8     | verband_geneeskundige_zorg is ja                                                                                                 | Zvw      | Jeugdwet |
        | verpleging thuis vanaf 18                               | verpleging              | kind  | 18    | verband_geneeskundige_zorg is ja                                                                                                 | Zvw      | Jeugdwet |
        | verpleging met indicatie                                | verpleging              | kind  | 8     | verband_geneeskundige_zorg is ja, wlz_indicatie_aanwezig is ja                                                                   | Wlz      | Zvw      |
        | verzorging in verband met geneeskundige zorg            | persoonlijke_verzorging | kind  | 8     | verband_geneeskundige_zorg is ja                                                                                                 | Zvw      | Jeugdwet |
        | verzorging door een tekort aan zelfredzaamheid onder 18 | persoonlijke_verzorging | kind  | 17    | verband_geneeskundige_zorg is nee, zelfredzaamheidstekort is ja                                                                  | Jeugdwet | Zvw      |
        | idem vanaf 18, begeleidend                              | persoonlijke_verzorging | kind  | 18    | verband_geneeskundige_zorg is nee, zelfredzaamheidstekort is ja                                                                  | Wmo 2015 | Jeugdwet |
        | idem vanaf 18, geneeskundig                             | persoonlijke_verzorging | kind  | 18    | verband_geneeskundige_zorg is ja                                                                                                 | Zvw      | Wmo 2015 |
        | begeleiding onder 18                                    | begeleiding             | kind  | 17    | niets anders                                                                                                                     | Jeugdwet | Wmo 2015 |
        | dagactiviteit onder 18                                  | dagactiviteit           | kind  | 17    | niets anders                                                                                                                     | Jeugdwet | Wmo 2015 |
        | begeleiding onder 18 met Wlz-recht                      | begeleiding             | kind  | 17    | wlz_indicatie_aanwezig is ja                                                                                                     | Wlz      | Jeugdwet |
        | begeleiding vanaf 18                                    | begeleiding             | kind  | 18    | niets anders                                                                                                                     | Wmo 2015 | Jeugdwet |
        | begeleiding vanaf 18 met Wlz-recht                      | begeleiding             | kind  | 18    | wlz_indicatie_aanwezig is ja                                                                                                     | Wlz      | Wmo 2015 |
        | respijt bij permanent toezicht en verpleging            | respijt                 | ouder | 8     | permanent_toezicht_nodig is ja, ontvangt_zvw_verpleging is ja, vv_voornamelijk_somatisch is ja, verband_geneeskundige_zorg is ja | Jeugdwet | Zvw      |
        | respijt dat zelf medisch verblijf is                    | respijt                 | ouder | 8     | medisch_noodzakelijk_verblijf is ja                                                                                              | Zvw      | Jeugdwet |
        | respijt vanaf 18                                        | respijt                 | ouder | 18    | niets anders                                                                                                                     | Wmo 2015 | Jeugdwet |
        | rouw van het zieke kind                                 | rouwbegeleiding         | kind  | 10    | niets anders                                                                                                                     | Jeugdwet | -        |
        | psychosociale hulp in de ziekenhuisbehandeling          | psychosociale_hulp      | kind  | 10    | onderdeel_somatische_behandeling is ja                                                                                           | Zvw      | Jeugdwet |
        | jeugd-ggz                                               | behandeling_psychisch   | kind  | 17    | verwijzing_arts is ja                                                                                                            | Jeugdwet | Zvw      |
        | ggz vanaf 18                                            | behandeling_psychisch   | kind  | 18    | verwijzing_arts is ja, jeugdhulp_gestart_voor_18 is nee                                                                          | Zvw      | Jeugdwet |
        | opvoedondersteuning                                     | opvoedhulp              | ouder | 8     | niets anders                                                                                                                     | Jeugdwet | Zvw      |
        | opvoedondersteuning die vóór 18 begon                   | opvoedhulp              | ouder | 18    | jeugdhulp_gestart_voor_18 is ja, voortzetting_bepaald is ja                                                                      | Jeugdwet | Zvw      |
        | wonen en begeleiding op VG3-niveau                      | begeleiding             | kind  | 15    | verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is nee                                                 | Jeugdwet | Wlz      |
        | behoefte door een psychische stoornis                   | begeleiding             | kind  | 15    | psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja, behoefte_vanwege_grondslag is nee                         | Jeugdwet | Wlz      |
        | broer of zus met een psychosociaal probleem             | psychosociale_hulp      | brus  | 4     | leeftijd_brus is 12                                                                                                              | Jeugdwet | Zvw      |
        | psychische klachten van een ouder zelf                  | behandeling_psychisch   | ouder | 8     | verwijzing_arts is ja                                                                                                            | Zvw      | Jeugdwet |
        | vervoer naar jeugdhulp                                  | vervoer                 | kind  | 10    | vervoer_bestemming is jeugdhulplocatie                                                                                           | Jeugdwet | Zvw      |
        | rolstoel                                                | hulpmiddel              | kind  | 10    | hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam                                                                           | Wmo 2015 | Jeugdwet |
        | woningaanpassing                                        | woningaanpassing        | kind  | 10    | niets anders                                                                                                                     | Wmo 2015 | Jeugdwet |
        | pleegzorg onder 18                                      | pleegzorg               | kind  | 17    | niets anders                                                                                                                     | Jeugdwet | -        |
        | pleegzorg van 18 tot 21                                 | pleegzorg               | kind  | 20    | pleegzorg_gestart_voor_18 is ja                                                                                                  | Jeugdwet | -        |
        | pleegzorg vanaf 21                                      | pleegzorg               | kind  | 21    | pleegzorg_gestart_voor_18 is ja                                                                                                  | -        | Jeugdwet |
        | vertrouwenspersoon                                      | clientondersteuning     | ouder | 10    | niets anders                                                                                                                     | Jeugdwet | Wlz      |
        | cliëntondersteuning                                     | clientondersteuning     | ouder | 18    | niets anders                                                                                                                     | Wmo 2015 | Wlz      |

  Regel: Het overzicht van de Wmo.

    Abstract Scenario: Wmo, <rij>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet      | status              |
        | <draagt> | van toepassing      |
        | <niet>   | niet van toepassing |

      Voorbeelden:
        | rij                                                     | soort               | wie   | jaren | hier geldt                                                                                                                          | draagt    | niet     |
        | tillift voor langdurig gebruik                          | hulpmiddel          | kind  | 6     | hulpmiddel_soort is tillift, gebruiksduur is duurzaam                                                                               | Wmo 2015  | Zvw      |
        | aangepaste fiets                                        | hulpmiddel          | kind  | 6     | hulpmiddel_soort is fiets                                                                                                           | Wmo 2015  | Zvw      |
        | rolstoel voor een Wlz-kind thuis                        | hulpmiddel          | kind  | 6     | hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, wlz_indicatie_aanwezig is ja, woonsituatie is thuis                         | Wmo 2015  | Wlz      |
        | woningaanpassing voor een Wlz-kind thuis                | woningaanpassing    | kind  | 6     | wlz_indicatie_aanwezig is ja, woonsituatie is thuis                                                                                 | Wmo 2015  | Jeugdwet |
        | rolstoel bij verblijf zonder behandeling                | hulpmiddel          | kind  | 6     | hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, wlz_indicatie_aanwezig is ja, woonsituatie is instelling_zonder_behandeling | Wmo 2015  | Wlz      |
        | rolstoel bij verblijf met behandeling                   | hulpmiddel          | kind  | 6     | hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, wlz_indicatie_aanwezig is ja, woonsituatie is instelling_met_behandeling    | Wlz       | Wmo 2015 |
        | rolstoel voor kort gebruik                              | hulpmiddel          | kind  | 6     | hulpmiddel_soort is rolstoel, gebruiksduur is beperkt                                                                               | Zvw       | Wmo 2015 |
        | respijt onder 18                                        | respijt             | ouder | 17    | permanent_toezicht_nodig is nee                                                                                                     | Jeugdwet  | Wmo 2015 |
        | respijt vanaf 18 met Wlz                                | respijt             | ouder | 18    | wlz_indicatie_aanwezig is ja                                                                                                        | Wlz       | Wmo 2015 |
        | vervoer in de vrije tijd                                | vervoer             | kind  | 6     | vervoer_bestemming is vrije_tijd                                                                                                    | Wmo 2015  | Jeugdwet |
        | vervoer naar het ziekenhuis                             | vervoer             | kind  | 6     | vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is alleen_rolstoel                                                          | Zvw       | Wmo 2015 |
        | vervoer naar school                                     | vervoer             | kind  | 6     | vervoer_bestemming is school, schoolsoort is basisonderwijs, handicap_belet_zelf_reizen is ja                                       | Onderwijs | Wmo 2015 |
        | hulp in het huishouden voor een ouder met een beperking | huishoudelijke_hulp | ouder | 6     | ouder_heeft_beperking is ja                                                                                                         | Wmo 2015  | Jeugdwet |
        | steun voor de mantelzorger                              | mantelzorgsteun     | ouder | 6     | niets anders                                                                                                                        | Wmo 2015  | -        |
        | verpleging is nooit Wmo                                 | verpleging          | kind  | 18    | verband_geneeskundige_zorg is ja                                                                                                    | Zvw       | Wmo 2015 |
        | verpleging is ook zonder zorgverzekering nooit Wmo      | verpleging          | kind  | 18    | zorgverzekering is nee, wlz_verzekerd is nee, verband_geneeskundige_zorg is nee                                                     | -         | Wmo 2015 |

  Regel: Het overzicht van de Wlz, zonder indicatie maar met alle voorwaarden vervuld.

    Abstract Scenario: Wlz, <rij>, <jaren> jaar
      Gegeven de behoefte langdurige_zorg voor kind
      En een kind dat aan de voorwaarden van lid 1 voldoet, met deze feiten
        | feit                       | waarde |
        | permanent_toezicht_nodig   | ja     |
        | behoefte_blijvend          | ja     |
        | behoefte_vanwege_grondslag | ja     |
        | somatische_aandoening      | ja     |
        | psychische_stoornis        | nee    |
        | verstandelijke_beperking   | nee    |
        | verband_geneeskundige_zorg | ja     |
        | vv_voornamelijk_somatisch  | nee    |
      En hier geldt: leeftijd is <jaren>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "langdurige_zorg"
        | wet      | status              |
        | <draagt> | van toepassing      |
        | <niet>   | niet van toepassing |

      Voorbeelden:
        | rij                                                    | jaren | hier geldt                                                                                                                                                                | draagt   | niet     |
        | vooral lichamelijk                                     | 17    | vv_voornamelijk_somatisch is ja                                                                                                                                           | Zvw      | Wlz      |
        | vooral lichamelijk                                     | 18    | vv_voornamelijk_somatisch is ja                                                                                                                                           | Wlz      | -        |
        | vooral verstandelijk, VG4 of meer                      | 17    | verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja                                                                                           | Wlz      | -        |
        | vooral verstandelijk, VG4 of meer                      | 18    | verstandelijke_beperking is ja                                                                                                                                            | Wlz      | -        |
        | EMB waarvan het CIZ zegt dat het vooral lichamelijk is | 17    | verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, vv_voornamelijk_somatisch is ja                                                          | Zvw      | Wlz      |
        | verstandelijk, niveau VG3                              | 17    | verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is nee, verband_geneeskundige_zorg is nee                                                       | Jeugdwet | Wlz      |
        | verstandelijk, niveau VG3                              | 18    | verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is nee, verband_geneeskundige_zorg is nee                                                       | Wlz      | Jeugdwet |
        | LVG met gedrag                                         | 17    | licht_verstandelijke_beperking is ja, gedragsproblemen is ja, verband_geneeskundige_zorg is nee                                                                           | Jeugdwet | Wlz      |
        | LVG met gedrag                                         | 18    | licht_verstandelijke_beperking is ja, gedragsproblemen is ja, behoefte_blijvend is nee, tijdelijk_toezicht_of_nabijheid is ja                                             | Wlz      | Jeugdwet |
        | psychische stoornis                                    | 17    | somatische_aandoening is nee, psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja, behoefte_vanwege_grondslag is nee, verband_geneeskundige_zorg is nee | Jeugdwet | Wlz      |
        | psychische stoornis                                    | 18    | somatische_aandoening is nee, psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja, behoefte_vanwege_grondslag is nee, verband_geneeskundige_zorg is nee | Wlz      | Jeugdwet |
        | terminaal, nog niet in de Wlz                          | 8     | terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is nee                                                                                                                | Zvw      | Wlz      |
        | terminaal, nog niet in de Wlz                          | 18    | terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is nee                                                                                                                | Zvw      | Wlz      |
        | terminaal, al in de Wlz                                | 8     | terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is ja                                                                                                                 | Wlz      | Zvw      |
        | geen zorg in de nabijheid of toezicht                  | 18    | permanent_toezicht_nodig is nee                                                                                                                                           | Zvw      | Wlz      |

  Regel: Het overzicht van de zorgverzekering.

    Abstract Scenario: Zvw, <rij>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet      | status              |
        | <draagt> | van toepassing      |
        | <niet>   | niet van toepassing |

      Voorbeelden:
        | rij                                                 | soort                   | wie  | jaren | hier geldt                                                                                                                                                 | draagt   | niet     |
        | verzorging met twee oorzaken onder 18               | persoonlijke_verzorging | kind | 8     | verband_geneeskundige_zorg is ja, zelfredzaamheidstekort is ja, meerdere_oorzaken is ja, soortgelijke_voorziening is ja                                    | Jeugdwet | Wmo 2015 |
        | begeleiding is geen verzekerde zorg                 | begeleiding             | kind | 8     | verband_geneeskundige_zorg is ja                                                                                                                           | Jeugdwet | Zvw      |
        | verblijf dat medisch nodig is                       | verblijf                | kind | 8     | medisch_noodzakelijk_verblijf is ja                                                                                                                        | Zvw      | Jeugdwet |
        | verblijf om ouders te ontlasten                     | verblijf                | kind | 8     | doel_verblijf is respijt                                                                                                                                   | Jeugdwet | Zvw      |
        | fysiotherapie, de eerste negen                      | paramedische_zorg       | kind | 8     | behandelingen_dit_jaar is 8, op_chronische_lijst is nee                                                                                                    | Zvw      | -        |
        | ziekenvervoer van een kind met intensieve zorg      | vervoer                 | kind | 8     | vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is geen, verband_geneeskundige_zorg is ja, complexe_somatiek is ja, permanent_toezicht_nodig is ja | Zvw      | Wmo 2015 |
        | hetzelfde vanaf 18                                  | vervoer                 | kind | 18    | vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is geen, verband_geneeskundige_zorg is ja, complexe_somatiek is ja, permanent_toezicht_nodig is ja | -        | Zvw      |
        | hetzelfde vanaf 18, hardheidsclausule               | vervoer                 | kind | 18    | vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is langdurig_vervoer                                                                               | Zvw      | Wmo 2015 |
        | sondevoedingspomp                                   | hulpmiddel              | kind | 8     | hulpmiddel_soort is sondevoedingspomp, voorgeschreven_door_arts is ja                                                                                      | Zvw      | Wmo 2015 |
        | zuurstof                                            | hulpmiddel              | kind | 18    | hulpmiddel_soort is zuurstof, voorgeschreven_door_arts is ja                                                                                               | Zvw      | Wmo 2015 |
        | bed                                                 | hulpmiddel              | kind | 8     | hulpmiddel_soort is bed, voorgeschreven_door_arts is ja                                                                                                    | Zvw      | Wmo 2015 |
        | huisarts en medicijnen thuis met Wlz                | medische_zorg           | kind | 8     | wlz_indicatie_aanwezig is ja, woonsituatie is thuis                                                                                                        | Zvw      | Wlz      |
        | huisarts en medicijnen bij verblijf met behandeling | medische_zorg           | kind | 8     | wlz_indicatie_aanwezig is ja, woonsituatie is instelling_met_behandeling                                                                                   | Wlz      | Zvw      |
        | behandeling van de aandoening met Wlz               | behandeling_aandoening  | kind | 8     | wlz_indicatie_aanwezig is ja                                                                                                                               | Wlz      | Zvw      |
