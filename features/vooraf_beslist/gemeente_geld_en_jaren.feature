# language: nl
Functionaliteit: Vooraf beslist, welke gemeente, wie betaalt mee en welk jaar

  Kleine gezinnen waarvan de uitslag met de hand uit de wettekst is bepaald voordat Schakel ze zag (Jeugdwet 2026-01-01, 2022-01-01 en
  2015-01-01; Wmo 2026-07-01, 2018-01-01 en 2015-01-01; AKW, Wajong, Participatiewet en WPO in de teksten van 2026).

  Achtergrond:
    Gegeven een gezin dat hier woont, met deze feiten
      | feit                   | waarde | bron  |
      | ingezetene             | ja     | gezin |
      | zorgverzekering        | ja     | gezin |
      | wlz_indicatie_aanwezig | nee    | CIZ   |

  Regel: Voor jeugdhulp bij verblijf elders beslist de gemeente van het adres vóór dat verblijf; voor de Wmo de gemeente waar iemand woont.

    Abstract Scenario: Welke gemeente, <geval>
      Gegeven de peildatum is <datum>
      En de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>, somatische_aandoening is ja, andere_gemeente_bevoegd is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de <wet> (van toepassing): <leest>
      En het gezin leest bij de <wet> (van toepassing) niet: <leest niet>

      Voorbeelden:
        | geval                                                 | datum      | soort           | wie   | jaren | feiten                                                                                                           | wet      | leest                                   | leest niet                           |
        | pleegkind, aanvraag in de pleeggemeente               | 2026-11-21 | begeleiding     | kind  | 10    | woonsituatie is pleeggezin                                                                                       | Jeugdwet | doorzenden adres direct vóór verblijf   | waar het kind staat ingeschreven     |
        | kind bij een jeugdhulpaanbieder                       | 2026-11-21 | begeleiding     | kind  | 10    | woonsituatie is jeugdhulpaanbieder                                                                               | Jeugdwet | beslist adres direct vóór het verblijf  | waar het kind staat ingeschreven     |
        | pleegkind in het eerste jaar van de nieuwe regel      | 2022-01-01 | begeleiding     | kind  | 10    | woonsituatie is pleeggezin                                                                                       | Jeugdwet | doorzenden adres direct vóór verblijf   | waar het kind staat ingeschreven     |
        | pleegkind op de laatste dag van de oude regel         | 2021-12-31 | begeleiding     | kind  | 10    | woonsituatie is pleeggezin                                                                                       | Jeugdwet | doorzenden wie het gezag heeft          | adres direct vóór                    |
        | kind in een Wlz-instelling, hulp aan ouders           | 2026-11-21 | opvoedhulp      | ouder | 10    | woonsituatie is instelling_met_behandeling                                                                       | Jeugdwet | doorzenden adres direct vóór verblijf   | waar het kind staat ingeschreven     |
        | kind in een Wlz-instelling, vóór de tekst van 2025    | 2023-06-01 | opvoedhulp      | ouder | 10    | woonsituatie is instelling_met_behandeling                                                                       | Jeugdwet | doorzenden gemeente van inschrijving    | adres direct vóór                    |
        | gescheiden ouders, kind thuis bij moeder ingeschreven | 2026-11-21 | begeleiding     | kind  | 10    | woonsituatie is thuis                                                                                            | Jeugdwet | doorzenden gemeente van inschrijving    | adres direct vóór                    |
        | pleegkind, aangepaste fiets                           | 2026-11-21 | hulpmiddel      | kind  | 10    | woonsituatie is pleeggezin, hulpmiddel_soort is fiets                                                            | Wmo 2015 | gemeente waar kind woont beslist        | onverwijld doorzenden                |
        | kind thuis, aangepaste fiets                          | 2026-11-21 | hulpmiddel      | kind  | 10    | woonsituatie is thuis, hulpmiddel_soort is fiets                                                                 | Wmo 2015 | onverwijld doorzenden                   | adres direct vóór                    |
        | gezag bij vader elders in 2018, aangepaste fiets      | 2018-06-01 | hulpmiddel      | kind  | 10    | woonsituatie is thuis, hulpmiddel_soort is fiets                                                                 | Wmo 2015 | gemeente waar kind woont beslist        | onverwijld doorzenden                |
        | beschermd wonen in een andere stad                    | 2026-11-21 | beschermd_wonen | kind  | 19    | kan_zelfstandig_of_thuis_wonen is nee, psychische_of_psychosociale_problemen is ja                               | Wmo 2015 | gemeente beslist waar jongere zich meldt | onverwijld doorzenden               |
        | elders wonen met begeleiding, andere stad             | 2026-11-21 | verblijf        | kind  | 19    | doel_verblijf is wonen, kan_zelfstandig_of_thuis_wonen is nee, psychische_of_psychosociale_problemen is ja       | Wmo 2015 | gemeente beslist waar jongere zich meldt | onverwijld doorzenden               |

    Abstract Scenario: De naam van de gemeente die beslist, <geval>
      Gegeven de zaak ligt bij de gemeente Oosterwaard
      En de behoefte <soort> voor kind
      En hier geldt: leeftijd is 10, somatische_aandoening is ja, andere_gemeente_bevoegd is ja, bevoegde_gemeente is Lindehaven
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>

      Voorbeelden:
        | geval                              | soort       | feiten                                                | uitslag                                  |
        | begeleiding van een pleegkind      | begeleiding | woonsituatie is pleeggezin                            | Jeugdwet geldt door gemeente Lindehaven  |
        | rolstoel van een pleegkind         | hulpmiddel  | woonsituatie is pleeggezin, hulpmiddel_soort is fiets | Wmo 2015 geldt door gemeente             |
        | begeleiding van een kind dat thuis | begeleiding | woonsituatie is thuis                                 | Jeugdwet geldt door gemeente Lindehaven  |
        | fiets van een kind dat thuis woont | hulpmiddel  | woonsituatie is thuis, hulpmiddel_soort is fiets      | Wmo 2015 geldt door gemeente Lindehaven  |

  Regel: Na een verhuizing loopt de hulp hooguit een jaar door bij dezelfde aanbieder; daarna gelden de gewone regels.

    Abstract Scenario: Voortzetting, <geval>
      Gegeven de peildatum is 2026-11-21
      En de behoefte begeleiding voor kind
      En hier geldt: leeftijd is 9, somatische_aandoening is ja, verhuisd_tijdens_jeugdhulp is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: Jeugdwet draagt
      En zijn dit de conclusies
        | conclusie                        | waarde  |
        | jeugdwet_voortzetting_verhuizing | <loopt> |

      Voorbeelden:
        | geval                        | feiten                                | loopt |
        | verhuisd op een onbekende dag | niets anders                         | ja    |
        | elf maanden geleden          | woonplaats_gewijzigd_op is 2025-12-21 | ja    |
        | het jaar is net voorbij      | woonplaats_gewijzigd_op is 2025-11-20 | nee   |
        | drie jaar geleden            | woonplaats_gewijzigd_op is 2023-09-01 | nee   |

  Regel: Zonder verblijfsrecht is er geen maatwerk uit de Wmo, geen Wajong en geen bijstand; algemene steun, school en jeugdhulp wel.

    Abstract Scenario: Zonder verblijfsrecht, <geval>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>, verblijf_zonder_recht is <zonder recht>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                              | soort               | wie   | jaren | zonder recht | feiten                                                               | uitslag                                  | vragen                         |
        | cliëntondersteuning                                | clientondersteuning | ouder | 9     | ja           | niets anders                                                         | Wmo 2015 geldt (Wmo 2.2.4)               | -                              |
        | cliëntondersteuning, geen ingezetene               | clientondersteuning | ouder | 9     | ja           | ingezetene is nee                                                    | Wmo 2015 niet (Wmo 2.2.4)                | -                              |
        | steun als mantelzorger                             | mantelzorgsteun     | ouder | 9     | ja           | niets anders                                                         | Wmo 2015 geldt (Wmo 2.2.2)               | -                              |
        | aangepaste fiets                                   | hulpmiddel          | kind  | 9     | ja           | hulpmiddel_soort is fiets                                            | Wmo 2015 niet (Wmo 1.2.2)                | -                              |
        | dezelfde fiets met verblijfsrecht                  | hulpmiddel          | kind  | 9     | nee          | hulpmiddel_soort is fiets                                            | Wmo 2015 geldt                           | -                              |
        | een plek op school                                 | school              | kind  | 9     | ja           | niets anders                                                         | Onderwijs geldt door school (WPO 40)     | -                              |
        | vervoer naar school                                | vervoer             | kind  | 9     | ja           | vervoer_bestemming is school, schoolsoort is speciaal_onderwijs, handicap_belet_zelf_reizen is ja | Onderwijs geldt door gemeente | -                    |
        | Wajong                                             | inkomen_18          | kind  | 17    | ja           | mogelijkheden_om_te_werken is nee                                    | Wajong niet (Wajong 1a:6)                | -                              |
        | Wajong met verblijfsrecht                          | inkomen_18          | kind  | 17    | nee          | mogelijkheden_om_te_werken is nee                                    | Wajong geldt door UWV (Wajong 1a:1)      | -                              |
        | bijstand                                           | inkomen_18          | kind  | 18    | ja           | mogelijkheden_om_te_werken is ja, genoeg_inkomen_om_van_te_leven is nee | Participatiewet niet (Pw 11)          | -                              |
        | bijstand met verblijfsrecht                        | inkomen_18          | kind  | 18    | nee          | mogelijkheden_om_te_werken is ja, genoeg_inkomen_om_van_te_leven is nee | Participatiewet geldt door gemeente (Pw 11) | -                           |
        | dubbele kinderbijslag, ouder zonder verblijfsrecht | kinderbijslag       | ouder | 9     | ja           | intensieve_zorg_ciz is ja, ouder_rechtmatig_in_nederland is nee      | AKW niet (AKW 6)                         | -                              |
        | dubbele kinderbijslag, ouder met verblijfsrecht    | kinderbijslag       | ouder | 9     | ja           | intensieve_zorg_ciz is ja, ouder_rechtmatig_in_nederland is ja       | AKW geldt door SVB (AKW 7a)              | -                              |
        | dubbele kinderbijslag, over de ouder is niets bekend | kinderbijslag     | ouder | 9     | ja           | intensieve_zorg_ciz is ja                                            | AKW open                                 | ouder_rechtmatig_in_nederland  |
        | dubbele kinderbijslag, gewoon verblijf             | kinderbijslag       | ouder | 9     | nee          | intensieve_zorg_ciz is ja                                            | AKW geldt door SVB                       | -                              |

  Regel: Wajong is er niet voor wie niet in Nederland woont of vastzit, en de aanvraag vóór achttien is alleen vóór achttien te doen.

    Abstract Scenario: Wajong, <geval>
      Gegeven de behoefte inkomen_18 voor kind
      En hier geldt: leeftijd is <jaren>, mogelijkheden_om_te_werken is nee
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>

      Voorbeelden:
        | geval                     | jaren | feiten                   | uitslag                   |
        | vijftien                  | 15    | niets anders             | Wajong niet               |
        | zestien                   | 16    | niets anders             | Wajong geldt door UWV     |
        | negentien                 | 19    | niets anders             | Wajong geldt door UWV     |
        | woont niet hier           | 17    | ingezetene is nee        | Wajong niet (Wajong 1a:1) |
        | in een gesloten instelling | 19   | vrijheid_ontnomen is ja  | Wajong niet (Wajong 1a:6) |

    Abstract Scenario: De aanvraag voor de Wajong, <jaren> jaar
      Gegeven de behoefte inkomen_18 voor kind
      En hier geldt: leeftijd is <jaren>, mogelijkheden_om_te_werken is nee
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wajong (van toepassing): <leest>
      En het gezin leest bij de Wajong (van toepassing) niet: <leest niet>

      Voorbeelden:
        | jaren | leest                            | leest niet                   |
        | 17    | aanvraag vóór de achttiende verjaardag | elke dag telt          |
        | 19    | oordeel elke dag telt            | vóór de achttiende verjaardag |

  Regel: De eigen bijdrage hangt af van wie de hulp krijgt, niet van de leeftijd van het zieke kind.

    Abstract Scenario: Eigen bijdrage, <geval>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (van toepassing): <leest>
      En het gezin leest bij de Wmo 2015 (van toepassing) niet: <leest niet>

      Voorbeelden:
        | geval                                 | soort              | wie   | jaren | feiten                                                                                          | leest                           | leest niet                      |
        | steun voor vader van een kind van acht | psychosociale_hulp | ouder | 8     | hulp_gericht_op_meedoen is ja, is_ggz_behandeling is nee                                        | verordening eigen bijdrage CAK  | Onder 18 jaar geen eigen        |
        | idem, ouders samenwonend onder de AOW | psychosociale_hulp | ouder | 8     | hulp_gericht_op_meedoen is ja, is_ggz_behandeling is nee, ouders_onder_aow_gehuwd is ja         | Gehuwd samenwonend geen eigen bijdrage | Onder 18 jaar geen eigen |
        | fiets voor een kind van acht          | hulpmiddel         | kind  | 8     | hulpmiddel_soort is fiets                                                                       | Onder 18 jaar geen eigen        | verordening eigen bijdrage CAK  |
        | fiets op achttien                     | hulpmiddel         | kind  | 18    | hulpmiddel_soort is fiets                                                                       | verordening eigen bijdrage CAK  | Onder 18 jaar geen eigen        |
        | logeren van een jongere van negentien | respijt            | ouder | 19    | permanent_toezicht_nodig is nee, zorg_24u_nabijheid_nodig is nee, somatische_aandoening is ja   | verordening eigen bijdrage CAK  | Onder 18 jaar geen eigen        |

  Regel: In een ouder jaar geldt de tekst van dat jaar.

    Abstract Scenario: Oude tekst, <geval>
      Gegeven de peildatum is <datum>
      En de behoefte <soort> voor kind
      En hier geldt: leeftijd is <jaren>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>

      Voorbeelden:
        | geval                                                 | datum      | soort               | jaren | feiten                                                                                                          | uitslag                                                  |
        | schoonmaken bij een modulair pakket, 2015             | 2015-06-01 | huishoudelijke_hulp | 12    | wlz_indicatie_aanwezig is ja, woonsituatie is thuis, wlz_leveringsvorm is mpt, ouder_heeft_beperking is ja      | Wmo 2015 niet (Wmo 2.3.5 lid 6)                          |
        | schoonmaken bij een modulair pakket, 2018             | 2018-06-01 | huishoudelijke_hulp | 12    | wlz_indicatie_aanwezig is ja, woonsituatie is thuis, wlz_leveringsvorm is mpt, ouder_heeft_beperking is ja      | Wmo 2015 geldt (Wmo 8.6a c)                              |
        | rolstoel van een thuiswonend Wlz-kind, 2015           | 2015-06-01 | hulpmiddel          | 12    | wlz_indicatie_aanwezig is ja, woonsituatie is thuis, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam     | Wmo 2015 geldt (Wmo 8.6a a)                              |
        | pleegzorg op negentien, laatste dag van de oude tekst | 2022-12-31 | pleegzorg           | 19    | pleegzorg_gestart_voor_18 is ja, jeugdhulp_gestart_voor_18 is nee, noodzaak_bepaald_voor_18 is nee              | Jeugdwet niet                                            |
        | pleegzorg op negentien, eerste dag van de nieuwe      | 2023-01-01 | pleegzorg           | 19    | pleegzorg_gestart_voor_18 is ja, jeugdhulp_gestart_voor_18 is nee, noodzaak_bepaald_voor_18 is nee              | Jeugdwet geldt (Jeugdwet 1.1 jeugdige 3°)                |
        | psychische stoornis met Wlz-beeld, 2020               | 2020-12-31 | begeleiding         | 12    | psychische_stoornis is ja, somatische_aandoening is nee, complexe_somatiek is nee, verstandelijke_beperking is nee, lichamelijke_handicap is nee, zintuiglijke_handicap is nee, psychogeriatrische_aandoening is nee | Jeugdwet geldt; Wlz niet |
        | geweigerd met redenen voor verblijf, 2016             | 2016-06-01 | begeleiding         | 12    | verstandelijke_beperking is ja, weigert_medewerking_wlz is ja, redenen_wlz_verblijf is ja                       | Jeugdwet niet (Jeugdwet 1.2 lid 4 oud)                   |
        | begeleiding in 2027                                   | 2027-02-01 | begeleiding         | 12    | somatische_aandoening is ja                                                                                     | Jeugdwet draagt (Jeugdwet 2.3 lid 1); Wmo 2015 niet      |

    Abstract Scenario: Een Wmo-pgb in <datum>
      Gegeven de peildatum is <datum>
      En de behoefte hulpmiddel voor kind
      En hier geldt: leeftijd is 8, hulpmiddel_soort is fiets, gezin_wil_pgb is ja, pgb_vaardig is ja, pgb_kwaliteit_gewaarborgd is ja, pgb_wens_gemotiveerd is ja
      Als Schakel de zaak beoordeelt
      Dan geldt voor "hulpmiddel"
        | wet      | status         | vorm               |
        | Wmo 2015 | van toepassing | alleen natura, pgb |

      Voorbeelden:
        | datum      |
        | 2015-06-01 |
        | 2018-06-01 |
        | 2021-06-01 |
        | 2024-06-01 |
        | 2026-11-21 |
