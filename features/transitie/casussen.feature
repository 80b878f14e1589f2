# language: nl
Functionaliteit: Het plan rond achttien bij de openbare casussen

  Elke tabel noemt wat er ten minste in moet staan, met de eerste en de laatste dag.

  Scenario: PUB-03 Kind met EMB en zware somatiek, onbekend wat overheerst
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2020-09-30
    En deze feiten
      | feit                                      | waarde     | bron                  |
      | ingezetene                                | ja         | gezin                 |
      | zorgverzekering                           | ja         | gezin                 |
      | verstandelijke_beperking                  | ja         | arts                  |
      | complexe_somatiek                         | ja         | arts                  |
      | permanent_toezicht_nodig                  | ja         | arts                  |
      | behoefte_blijvend                         | ja         | arts                  |
      | behoefte_verder_dan_wonen_met_begeleiding | ja         | arts                  |
      | behoefte_vanwege_psychische_stoornis      | nee        | arts                  |
      | ciz_aanvraag_ontvangen_op                 | 2026-11-02 | CIZ                   |
      | ciz_aanvraag_loopt                        | ja         | CIZ                   |
      | weigert_medewerking_wlz                   | nee        | gezin                 |
      | verband_geneeskundige_zorg                | ja         | kinderverpleegkundige |
      | ontvangt_zvw_verpleging                   | ja         | kinderverpleegkundige |
      | woonsituatie                              | thuis      | gezin                 |
    En de behoefte "1" (verpleging voor kind)
    En de behoefte "2" (dagactiviteit voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "3" (verblijf voor kind)
    En de behoefte "4" (woningaanpassing voor kind), met deze feiten
      | feit                     | waarde     | bron     |
      | wmo_melding_ontvangen_op | 2026-11-16 | gemeente |
      | wmo_onderzoek_klaar      | nee        | gemeente |
    Als Schakel het plan voor achttien maakt
    Dan is de stand van het plan nog_niet

  Scenario: PUB-04 Jongere met verstandelijke beperking en autisme, waar komt het toezicht vandaan
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2011-02-17
    En deze feiten
      | feit                                      | waarde | bron                  |
      | ingezetene                                | ja     | gezin                 |
      | zorgverzekering                           | ja     | gezin                 |
      | verstandelijke_beperking                  | ja     | arts                  |
      | psychische_stoornis                       | ja     | arts                  |
      | permanent_toezicht_nodig                  | ja     | CIZ                   |
      | behoefte_blijvend                         | ja     | CIZ                   |
      | behoefte_vanwege_grondslag                | ja     | CIZ                   |
      | behoefte_vanwege_psychische_stoornis      | nee    | CIZ                   |
      | behoefte_verder_dan_wonen_met_begeleiding | ja     | CIZ                   |
      | verband_geneeskundige_zorg                | nee    | kinderverpleegkundige |
      | wlz_indicatie_aanwezig                    | nee    | CIZ                   |
      | jeugdstrafrecht                           | nee    | gemeente              |
      | weigert_medewerking_wlz                   | nee    | gezin                 |
      | arts_verwacht_achttien                    | ja     |                       |
    En de behoefte "1" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "2" (behandeling_psychisch voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | verwijzing_arts         | ja     | arts     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "3" (vervoer voor kind), met deze feiten
      | feit                          | waarde           | bron     |
      | vervoer_bestemming            | jeugdhulplocatie |          |
      | jeugdhulpvervoer_noodzakelijk | ja               | gemeente |
    En de behoefte "4" (opvoedhulp voor ouder), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    Als Schakel het plan voor achttien maakt
    Dan staan deze stappen in het plan
      | stap                          | start      | uiterlijk |
      | I01 individueel transitieplan | 2025-02-17 |           |

  Scenario: PUB-04 Jongere met verstandelijke beperking en autisme, waar komt het toezicht vandaan, variant b
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2011-02-17
    En deze feiten
      | feit                                      | waarde | bron                  |
      | ingezetene                                | ja     | gezin                 |
      | zorgverzekering                           | ja     | gezin                 |
      | verstandelijke_beperking                  | ja     | arts                  |
      | psychische_stoornis                       | ja     | arts                  |
      | permanent_toezicht_nodig                  | ja     | CIZ                   |
      | behoefte_blijvend                         | ja     | CIZ                   |
      | behoefte_vanwege_grondslag                | nee    | CIZ                   |
      | behoefte_vanwege_psychische_stoornis      | ja     | CIZ                   |
      | behoefte_verder_dan_wonen_met_begeleiding | ja     | CIZ                   |
      | verband_geneeskundige_zorg                | nee    | kinderverpleegkundige |
      | wlz_indicatie_aanwezig                    | nee    | CIZ                   |
      | jeugdstrafrecht                           | nee    | gemeente              |
      | weigert_medewerking_wlz                   | nee    | gezin                 |
      | arts_verwacht_achttien                    | ja     |                       |
    En de behoefte "1" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "2" (behandeling_psychisch voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | verwijzing_arts         | ja     | arts     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "3" (vervoer voor kind), met deze feiten
      | feit                          | waarde           | bron     |
      | vervoer_bestemming            | jeugdhulplocatie |          |
      | jeugdhulpvervoer_noodzakelijk | ja               | gemeente |
    En de behoefte "4" (opvoedhulp voor ouder), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    Als Schakel het plan voor achttien maakt
    Dan staan deze stappen in het plan
      | stap                                   | start      | uiterlijk  |
      | I01 individueel transitieplan          | 2025-02-17 |            |
      | C04 psychische grondslag telt vanaf 18 | 2028-10-17 | 2029-01-06 |

  Scenario: PUB-07 Jongvolwassene van twintig met SMA, kan zelf hulp inroepen
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2006-08-10
    En deze feiten
      | feit                     | waarde | bron     |
      | ingezetene               | ja     | gezin    |
      | zorgverzekering          | ja     | gezin    |
      | kan_zelf_hulp_inroepen   | ja     | CIZ      |
      | permanent_toezicht_nodig | nee    | CIZ      |
      | wlz_indicatie_aanwezig   | nee    | CIZ      |
      | jeugdstrafrecht          | nee    | gemeente |
      | lichamelijke_handicap    | ja     | arts     |
    En de behoefte "1" (persoonlijke_verzorging voor kind), met deze feiten
      | feit                       | waarde | bron                  |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige |
      | zvw_indicatie_gegeven      | ja     | kinderverpleegkundige |
    En de behoefte "2" (begeleiding voor kind), met deze feiten
      | feit                  | waarde | bron     |
      | wmo_voorziening_nodig | ja     | gemeente |
    En de behoefte "3" (respijt voor ouder), met deze feiten
      | feit                  | waarde | bron     |
      | wmo_voorziening_nodig | ja     | gemeente |
    En de behoefte "4" (hulpmiddel voor kind), met deze feiten
      | feit                  | waarde   | bron     |
      | hulpmiddel_soort      | rolstoel |          |
      | gebruiksduur          | duurzaam | arts     |
      | wmo_voorziening_nodig | ja       | gemeente |
    En de behoefte "5" (vervoer voor kind), met deze feiten
      | feit                  | waarde     | bron     |
      | vervoer_bestemming    | vrije_tijd |          |
      | wmo_voorziening_nodig | ja         | gemeente |
    En de behoefte "6" (behandeling_psychisch voor kind), met deze feiten
      | feit                      | waarde | bron     |
      | verwijzing_arts           | ja     | arts     |
      | jeugdhulp_gestart_voor_18 | nee    | gemeente |
      | noodzaak_bepaald_voor_18  | nee    | gemeente |
    Als Schakel het plan voor achttien maakt
    Dan gelden deze stappen niet
      | stap                                                     |
      | A09 verlengde jeugdhulp eindigt altijd                   |
      | C02 de Wlz gaat open voor wie vooral lichamelijk ziek is |

  Scenario: PUB-08 Jongere met LVG en gedragsproblemen, vandaag of morgen achttien
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2008-11-21
    En deze feiten
      | feit                              | waarde             | bron     |
      | ingezetene                        | ja                 | gezin    |
      | zorgverzekering                   | ja                 | gezin    |
      | licht_verstandelijke_beperking    | ja                 | arts     |
      | gedragsproblemen                  | ja                 | arts     |
      | jw_behandeling_met_verblijf_loopt | ja                 | gemeente |
      | behandelaar_adviseert_afmaken     | ja                 | arts     |
      | ciz_aanvraag_loopt                | ja                 | CIZ      |
      | ciz_aanvraag_ontvangen_op         | 2026-10-12         | CIZ      |
      | jeugdstrafrecht                   | nee                | gemeente |
      | woonsituatie                      | jeugdhulpaanbieder | gemeente |
      | overgangsplan                     | ja                 |          |
    En de behoefte "1" (verblijf voor kind), met deze feiten
      | feit                      | waarde    | bron     |
      | doel_verblijf             | jeugdhulp | arts     |
      | jeugdhulp_gestart_voor_18 | ja        | gemeente |
      | voortzetting_bepaald      | ja        | gemeente |
      | oordeel_jeugdhulp_nodig   | ja        | gemeente |
    En de behoefte "2" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
      | wmo_voorziening_nodig   | ja     | gemeente |
    En de behoefte "3" (behandeling_psychisch voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | verwijzing_arts         | ja     | arts     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "4" (beschermd_wonen voor kind)
    Als Schakel het plan voor achttien maakt
    Dan staan deze stappen in het plan
      | stap                                                         | start      | uiterlijk  |
      | C05 tijdelijke Wlz voor LVG en gedrag of afmaken behandeling | 2026-05-21 | 2026-11-21 |
      | A06 verlengde jeugdhulp grond a voortzetting                 | 2026-05-21 | 2026-11-21 |
      | D14 jeugd-ggz naar volwassen-ggz                             | 2026-05-21 | 2026-11-21 |
      | E03 meerderjarig                                             |            | 2026-11-21 |
      | D01 eigen zorgpolis en premie                                | 2026-09-21 | 2026-12-01 |

  Scenario: PUB-08 Jongere met LVG en gedragsproblemen, vandaag of morgen achttien, variant b
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2008-11-22
    En deze feiten
      | feit                              | waarde             | bron     |
      | ingezetene                        | ja                 | gezin    |
      | zorgverzekering                   | ja                 | gezin    |
      | licht_verstandelijke_beperking    | ja                 | arts     |
      | gedragsproblemen                  | ja                 | arts     |
      | jw_behandeling_met_verblijf_loopt | ja                 | gemeente |
      | behandelaar_adviseert_afmaken     | ja                 | arts     |
      | ciz_aanvraag_loopt                | ja                 | CIZ      |
      | ciz_aanvraag_ontvangen_op         | 2026-10-12         | CIZ      |
      | jeugdstrafrecht                   | nee                | gemeente |
      | woonsituatie                      | jeugdhulpaanbieder | gemeente |
      | overgangsplan                     | ja                 |          |
    En de behoefte "1" (verblijf voor kind), met deze feiten
      | feit                      | waarde    | bron     |
      | doel_verblijf             | jeugdhulp | arts     |
      | jeugdhulp_gestart_voor_18 | ja        | gemeente |
      | voortzetting_bepaald      | ja        | gemeente |
      | oordeel_jeugdhulp_nodig   | ja        | gemeente |
    En de behoefte "2" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
      | wmo_voorziening_nodig   | ja     | gemeente |
    En de behoefte "3" (behandeling_psychisch voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | verwijzing_arts         | ja     | arts     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "4" (beschermd_wonen voor kind)
    Als Schakel het plan voor achttien maakt
    Dan staan deze stappen in het plan
      | stap                                                         | start      | uiterlijk  |
      | C05 tijdelijke Wlz voor LVG en gedrag of afmaken behandeling | 2026-05-22 | 2026-11-22 |
      | A06 verlengde jeugdhulp grond a voortzetting                 | 2026-05-22 | 2026-11-22 |
      | D14 jeugd-ggz naar volwassen-ggz                             | 2026-05-22 | 2026-11-22 |
      | E03 meerderjarig                                             |            | 2026-11-22 |
      | D01 eigen zorgpolis en premie                                | 2026-09-22 | 2026-12-01 |

  Scenario: PUB-15 Jongere van achttien in een pleeggezin, wat loopt door en wat niet
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2008-08-12
    En deze feiten
      | feit                    | waarde     | bron     |
      | ingezetene              | ja         | gezin    |
      | zorgverzekering         | ja         | gezin    |
      | woonsituatie            | pleeggezin | gemeente |
      | jeugdstrafrecht         | nee        | gemeente |
      | kan_zelf_beslissen_zorg | ja         |          |
    En de behoefte "1" (pleegzorg voor kind), met deze feiten
      | feit                      | waarde | bron     |
      | pleegzorg_gestart_voor_18 | ja     | gemeente |
    En de behoefte "2" (psychosociale_hulp voor kind), met deze feiten
      | feit                      | waarde | bron     |
      | jeugdhulp_gestart_voor_18 | ja     | gemeente |
      | voortzetting_bepaald      | ja     | gemeente |
      | is_ggz_behandeling        | nee    | gemeente |
    En de behoefte "3" (rouwbegeleiding voor kind), met deze feiten
      | feit                     | waarde | bron     |
      | noodzaak_bepaald_voor_18 | ja     | gemeente |
    En de behoefte "4" (psychosociale_hulp voor kind), met deze feiten
      | feit                      | waarde     | bron     |
      | jeugdhulp_gestart_voor_18 | ja         | gemeente |
      | jeugdhulp_geeindigd_op    | 2026-07-31 | gemeente |
      | jeugdhulp_hervat_op       | 2026-12-01 | gemeente |
      | hervatting_bepaald        | ja         | gemeente |
      | is_ggz_behandeling        | nee        | gemeente |
    En de behoefte "5" (psychosociale_hulp voor kind), met deze feiten
      | feit                      | waarde     | bron     |
      | jeugdhulp_gestart_voor_18 | ja         | gemeente |
      | jeugdhulp_geeindigd_op    | 2026-01-10 | gemeente |
      | noodzaak_bepaald_voor_18  | nee        | gemeente |
    En de behoefte "6" (begeleiding voor kind), met deze feiten
      | feit                     | waarde     | bron     |
      | wmo_melding_ontvangen_op | 2026-11-02 | gemeente |
      | wmo_onderzoek_klaar      | nee        | gemeente |
    Als Schakel het plan voor achttien maakt
    Dan staan deze stappen in het plan
      | stap                                       | start      | uiterlijk  |
      | A08 verlengde jeugdhulp grond c hervatting | 2026-07-31 | 2027-01-31 |
      | A10 pleegzorg 18-21                        | 2025-08-12 | 2029-08-12 |
      | A09 verlengde jeugdhulp eindigt altijd     | 2030-08-12 | 2031-08-12 |
    En stap A08:b4 zegt: De uiterste datum was 10 juli 2026. Die dag is voorbij. Daarna kan dit niet meer.

  Scenario: PUB-16 Kind komt thuis om te sterven, wel of niet al in de Wlz
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2021-03-19
    En deze feiten
      | feit                          | waarde | bron                  |
      | ingezetene                    | ja     | gezin                 |
      | zorgverzekering               | ja     | gezin                 |
      | terminale_fase                | ja     | arts                  |
      | wlz_zorg_al_verleend_voor_ptz | nee    | CIZ                   |
      | verband_geneeskundige_zorg    | ja     | kinderverpleegkundige |
      | permanent_toezicht_nodig      | ja     | arts                  |
      | oordeel_noodzaak_ontlasting   | ja     | gemeente              |
      | woonsituatie                  | thuis  | gezin                 |
    En de behoefte "1" (verpleging voor kind)
    En de behoefte "2" (hulpmiddel voor kind), met deze feiten
      | feit                     | waarde | bron |
      | hulpmiddel_soort         | bed    |      |
      | voorgeschreven_door_arts | ja     | arts |
    En de behoefte "3" (hulpmiddel voor kind), met deze feiten
      | feit             | waarde  | bron     |
      | hulpmiddel_soort | tillift |          |
      | spoed            | ja      | gemeente |
    En de behoefte "4" (respijt voor ouder)
    En de behoefte "5" (psychosociale_hulp voor brus), met deze feiten
      | feit                    | waarde | bron     |
      | leeftijd_brus           | 9      |          |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "6" (geestelijke_verzorging voor ouder)
    Als Schakel het plan voor achttien maakt
    Dan toont het plan geen enkele stap
    En de stand van het plan is niet_tonen

  Scenario: PUB-19 Onvolledige aanvraag van een jongere van wie alleen het geboortejaar bekend is
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2008
    En deze feiten
      | feit                       | waarde     | bron     |
      | ingezetene                 | ja         | gezin    |
      | zorgverzekering            | ja         | gezin    |
      | verblijf_zonder_recht      | nee        | gemeente |
      | somatische_aandoening      | ja         | arts     |
      | gevestigd_in_nederland_op  | 2026-05-04 | gemeente |
      | zorgbehoefte_bij_vestiging | ja         | arts     |
    En de behoefte "1" (begeleiding voor kind)
    En de behoefte "2" (behandeling_psychisch voor kind)
    En de behoefte "3" (verpleging voor kind), met deze feiten
      | feit                       | waarde | bron                  |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige |
    En de behoefte "4" (hulpmiddel voor kind), met deze feiten
      | feit             | waarde   | bron |
      | hulpmiddel_soort | rolstoel |      |
    En de behoefte "5" (langdurige_zorg voor kind)
    Als Schakel het plan voor achttien maakt
    Dan noemt het plan geen enkele vaste dag
    En het plan vraagt vooraf naar geboortedatum aan gezin of gemeente
    En de achttiende verjaardag is tussen 1 januari 2026 en 31 december 2026

  Scenario: PUB-21 Jongere van zestieneneenhalf met lichte verstandelijke beperking en hartziekte
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2010-05-21
    En deze feiten
      | feit                                      | waarde | bron                  |
      | ingezetene                                | ja     | gezin                 |
      | zorgverzekering                           | ja     | gezin                 |
      | verstandelijke_beperking                  | ja     | arts                  |
      | behoefte_verder_dan_wonen_met_begeleiding | nee    | CIZ                   |
      | permanent_toezicht_nodig                  | nee    | CIZ                   |
      | verband_geneeskundige_zorg                | nee    | kinderverpleegkundige |
      | arts_verwacht_achttien                    | ja     |                       |
      | overgangsplan                             | ja     |                       |
      | kan_zelf_beslissen_zorg                   | ja     |                       |
    En de behoefte "1" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "2" (persoonlijke_verzorging voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "3" (respijt voor kind)
    En de behoefte "4" (vervoer voor kind), met deze feiten
      | feit               | waarde | bron |
      | vervoer_bestemming | school |      |
      | schoolsoort        | vso    |      |
    Als Schakel het plan voor achttien maakt
    Dan staan deze stappen in het plan
      | stap                                     | start      | uiterlijk  |
      | J01 toekomstplan Big 5 en gezinsbalans   | 2026-11-21 |            |
      | G01 uitstroombesluit VSO                 | 2026-05-21 | 2027-05-21 |
      | A01 begeleiding en dagbesteding stopt    | 2027-05-21 | 2028-03-26 |
      | A02 persoonlijke verzorging stopt        | 2027-11-21 | 2028-02-21 |
      | B01 melding Wmo                          | 2027-11-21 | 2028-03-26 |
      | C03 uitsluiting licht VG-profiel vervalt | 2028-01-21 | 2028-04-09 |
      | G04 einde VSO                            | 2028-07-31 | 2030-07-31 |
    En deze stappen hangen af van een antwoord
      | stap       |
      | F01 Wajong |

  Scenario: PUB-22 Jongere van precies zeventien, zware somatiek en niet zelf beslisbekwaam
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2009-11-21
    En deze feiten
      | feit                        | waarde | bron                  |
      | ingezetene                  | ja     | gezin                 |
      | zorgverzekering             | ja     | gezin                 |
      | wlz_indicatie_aanwezig      | nee    | CIZ                   |
      | permanent_toezicht_nodig    | ja     | arts                  |
      | behoefte_blijvend           | ja     | arts                  |
      | vv_voornamelijk_somatisch   | ja     | CIZ                   |
      | verband_geneeskundige_zorg  | ja     | kinderverpleegkundige |
      | ontvangt_zvw_verpleging     | ja     | kinderverpleegkundige |
      | ontvangt_jeugdhulp_2_of_3   | ja     | gemeente              |
      | oordeel_noodzaak_ontlasting | ja     | gemeente              |
      | kan_zelf_beslissen_zorg     | nee    | arts                  |
      | arts_verwacht_achttien      | ja     |                       |
      | pgb_jeugdhulp               | ja     |                       |
      | overgangsplan               | nee    |                       |
    En de behoefte "1" (verpleging voor kind)
    En de behoefte "2" (dagactiviteit voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
    En de behoefte "3" (respijt voor ouder)
    En de behoefte "4" (vertegenwoordiging voor kind)
    En de behoefte "5" (inkomen_18 voor kind)
    Als Schakel het plan voor achttien maakt
    Dan staan deze stappen in het plan
      | stap                                      | start      | uiterlijk  |
      | J02 gezamenlijk overleg                   | 2026-11-21 |            |
      | A01 begeleiding en dagbesteding stopt     | 2026-11-21 | 2027-09-26 |
      | A03 plicht om ouders te ontlasten eindigt | 2026-11-21 | 2027-09-26 |
      | B01 melding Wmo                           | 2027-05-21 | 2027-09-26 |
      | B12 pgb jeugd naar pgb Wmo                | 2027-05-21 | 2027-09-26 |
      | C02 uitsluiting somatisch kind vervalt    | 2027-05-21 | 2027-10-10 |
      | D04 wijkverpleging opnieuw indiceren      | 2027-05-21 | 2027-08-21 |
      | E03 meerderjarig                          |            | 2027-11-21 |
      | E04 mentorschap                           | 2027-05-21 | 2027-08-21 |
      | E05 bewind                                | 2027-05-21 | 2027-08-21 |
      | D01 eigen zorgpolis en premie             | 2027-09-21 | 2027-12-01 |
    En deze stappen hangen af van een antwoord
      | stap       |
      | F01 Wajong |

  Scenario: PUB-23 Jongere van zeventien jaar en tien maanden, bijna niets geregeld
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2009-01-21
    En deze feiten
      | feit                     | waarde | bron  |
      | ingezetene               | ja     | gezin |
      | zorgverzekering          | ja     | gezin |
      | wlz_indicatie_aanwezig   | nee    | CIZ   |
      | permanent_toezicht_nodig | nee    | arts  |
      | zorg_24u_nabijheid_nodig | nee    | arts  |
      | somatische_aandoening    | ja     | arts  |
      | arts_verwacht_achttien   | ja     |       |
      | kan_zelf_beslissen_zorg  | ja     |       |
      | ontvangt_zvw_verpleging  | nee    |       |
      | overgangsplan            | nee    |       |
    En de behoefte "1" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
      | behoefte_ook_na_18      | ja     | gezin    |
    En de behoefte "2" (persoonlijke_verzorging voor kind), met deze feiten
      | feit                    | waarde | bron     |
      | oordeel_jeugdhulp_nodig | ja     | gemeente |
      | behoefte_ook_na_18      | ja     | gezin    |
    En de behoefte "3" (psychosociale_hulp voor kind), met deze feiten
      | feit                      | waarde | bron     |
      | oordeel_jeugdhulp_nodig   | ja     | gemeente |
      | behoefte_ook_na_18        | ja     | gezin    |
      | jeugdhulp_gestart_voor_18 | ja     | gemeente |
      | voortzetting_bepaald      | nee    | gemeente |
    En de behoefte "4" (behandeling_psychisch voor kind), met deze feiten
      | feit                             | waarde | bron |
      | onderdeel_somatische_behandeling | ja     | arts |
    En de behoefte "5" (paramedische_zorg voor kind), met deze feiten
      | feit                   | waarde | bron |
      | behandelingen_dit_jaar | 11     |      |
    En de behoefte "6" (inkomen_18 voor kind)
    Als Schakel het plan voor achttien maakt
    Dan staan deze stappen in het plan
      | stap                                         | start      | uiterlijk  |
      | A01 begeleiding en dagbesteding stopt        | 2026-01-21 | 2026-11-26 |
      | B01 melding Wmo                              | 2026-07-21 | 2026-11-26 |
      | A02 persoonlijke verzorging stopt            | 2026-07-21 | 2026-10-21 |
      | A06 verlengde jeugdhulp grond a voortzetting | 2026-07-21 | 2027-01-21 |
      | D09 fysio- en oefentherapie                  | 2026-10-21 | 2027-01-21 |
      | D10 mondzorg vaststelling voortand           | 2026-07-21 | 2027-01-21 |
      | E07 volmacht of schriftelijke machtiging     | 2026-10-21 | 2027-01-21 |
      | E13 behandelwensen en behandelgrenzen        | 2026-01-21 | 2027-04-21 |
      | D01 eigen zorgpolis en premie                | 2026-11-21 | 2027-02-01 |
    En deze stappen hangen af van een antwoord
      | stap                                               |
      | F01 Wajong                                         |
      | I10 rouw en geestelijke verzorging starten vóór 18 |
    En stap A02 zegt: De uiterste datum was 21 oktober 2026. Die dag is voorbij.
    En stap A02 zegt: (Wmo 2.3.3)
    En stap A02 zegt: (A06)
    En stap A01 zegt: De uiterste datum is 26 november 2026, over 5 dagen.
    En deze stappen gelden niet
      | stap | omdat                                  |
      | C02  | geen permanent toezicht                |
      | D04  | geen verpleging uit de zorgverzekering |
    En dit zijn de vlaggen: K01, K02, K03

  Scenario: PUB-24 Geboren op 29 februari, de dag ervoor
    Gegeven de peildatum is 2026-02-28
    En een kind geboren op 2008-02-29
    En deze feiten
      | feit                     | waarde                        | bron     |
      | ingezetene               | ja                            | gezin    |
      | zorgverzekering          | ja                            | gezin    |
      | verstandelijke_beperking | ja                            | arts     |
      | wlz_indicatie_aanwezig   | ja                            | CIZ      |
      | permanent_toezicht_nodig | ja                            | CIZ      |
      | woonsituatie             | instelling_zonder_behandeling | CIZ      |
      | jeugdstrafrecht          | nee                           | gemeente |
      | overgangsplan            | ja                            |          |
    En de behoefte "1" (langdurige_zorg voor kind)
    En de behoefte "2" (vervoer voor kind), met deze feiten
      | feit               | waarde             | bron |
      | vervoer_bestemming | wlz_dagbegeleiding |      |
    En de behoefte "3" (hulpmiddel voor kind), met deze feiten
      | feit                  | waarde | bron     |
      | hulpmiddel_soort      | fiets  |          |
      | wmo_voorziening_nodig | ja     | gemeente |
    En de behoefte "4" (eigen_bijdrage voor kind)
    En de behoefte "5" (clientondersteuning voor kind)
    En de behoefte "6" (rouwbegeleiding voor kind), met deze feiten
      | feit                      | waarde | bron     |
      | noodzaak_bepaald_voor_18  | ja     | gemeente |
      | oordeel_jeugdhulp_nodig   | ja     | gemeente |
      | wlz_pakket_omvat_behoefte | nee    | CIZ      |
    Als Schakel het plan voor achttien maakt
    Dan staan deze stappen in het plan
      | stap                                                | start      | uiterlijk  |
      | C01 bestaande Wlz-indicatie blijft; profiel nalopen | 2025-08-28 |            |
      | C06 eigen bijdrage Wlz vanaf 18                     | 2025-11-28 | 2026-03-01 |
      | A07 verlengde jeugdhulp grond b noodzaak vóór 18    | 2025-08-28 | 2026-03-01 |
      | E03 meerderjarig                                    |            | 2026-03-01 |
      | D01 eigen zorgpolis en premie                       | 2025-12-28 | 2026-04-01 |
    En de achttiende verjaardag is 1 maart 2026
