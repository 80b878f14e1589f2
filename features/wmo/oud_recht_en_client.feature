# language: nl
@wmo
Functionaliteit: De Wmo naast de Wlz in de tekst van 2015, wie de cliënt is en wie ingezetene is (Wmo 2.3.5 lid 6, 8.6a, 2.2.4, UBW 3.8)

  Regel: Artikel 8.6a kende in 2015 alleen onderdeel a en b; schoonmaken bij een modulair pakket staat er vanaf de tekst van 2018 in.

    Abstract Scenario: Op <dag> wijkt de weigergrond door <uitzondering>
      Gegeven de peildatum is <dag>
      En de behoefte <soort> voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_weigering_wlz nee door de uitzondering <uitzondering>

      Voorbeelden:
        | dag        | soort               | hier geldt                                                                                     | uitzondering                   |
        | 2015-06-01 | woningaanpassing    | woonsituatie is thuis                                                                          | thuis_met_wlz                  |
        | 2015-06-01 | hulpmiddel          | woonsituatie is instelling_zonder_behandeling, hulpmiddel_soort is rolstoel                    | verblijf_zonder_behandeling    |
        | 2015-06-01 | vervoer             | woonsituatie is thuis, vervoer_bestemming is vrije_tijd, lezing_wmo_buiten_wlz_pakket is ja    | buiten_het_pakket              |
        | 2015-06-01 | begeleiding         | wlz_overgangsgroep is ja                                                                       | overgangsgroep                 |
        | 2018-01-01 | huishoudelijke_hulp | woonsituatie is thuis, wlz_leveringsvorm is mpt                                                | schoonhouden_bij_modulair_pakket |

    Abstract Scenario: Op <dag> is de weigergrond <uitkomst> bij <soort> als <hier geldt>
      Gegeven de peildatum is <dag>
      En de behoefte <soort> voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_weigering_wlz <uitkomst>

      Voorbeelden:
        | dag        | soort               | hier geldt                                                                     | uitkomst |
        | 2017-12-31 | huishoudelijke_hulp | wlz_indicatie_aanwezig is ja, woonsituatie is thuis, wlz_leveringsvorm is mpt  | ja       |
        | 2018-01-01 | huishoudelijke_hulp | wlz_indicatie_aanwezig is ja, woonsituatie is thuis, wlz_leveringsvorm is mpt  | nee      |
        | 2015-06-01 | begeleiding         | wlz_indicatie_aanwezig is ja                                                   | ja       |
        | 2015-06-01 | begeleiding         | wlz_indicatie_aanwezig is nee                                                  | nee      |
        | 2015-06-01 | begeleiding         | weigert_medewerking_wlz is ja                                                  | onbekend |
        | 2015-06-01 | begeleiding         | weigert_medewerking_wlz is ja, redenen_wlz_verblijf is ja                      | ja       |

  Regel: Voor de eigen bijdrage telt de leeftijd van wie de hulp krijgt.

    Abstract Scenario: De cliënt is minderjarig, <soort> voor <wie>, leeftijd <jaren>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_client_minderjarig <uitkomst>

      Voorbeelden:
        | soort              | wie   | jaren    | hier geldt          | uitkomst |
        | hulpmiddel         | kind  | 17       | niets anders        | ja       |
        | hulpmiddel         | kind  | 18       | niets anders        | nee      |
        | hulpmiddel         | kind  | onbekend | niets anders        | onbekend |
        | psychosociale_hulp | ouder | 8        | niets anders        | nee      |
        | psychosociale_hulp | brus  | 8        | leeftijd_brus is 18 | nee      |
        | psychosociale_hulp | brus  | 18       | leeftijd_brus is 12 | ja       |
        | respijt            | ouder | 8        | niets anders        | ja       |
        | respijt            | ouder | 18       | niets anders        | nee      |

  Regel: Cliëntondersteuning en steun voor mantelzorgers zijn er voor iedere ingezetene, ook zonder verblijfsrecht.

    Abstract Scenario: Algemene steun als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wmo_ingezetene <uitkomst>

      Voorbeelden:
        | hier geldt                                     | uitkomst |
        | ingezetene is ja                               | ja       |
        | ingezetene is ja, verblijf_zonder_recht is ja  | ja       |
        | ingezetene is nee                              | nee      |
        | ingezetene is nee, zorgverzekering is ja       | nee      |
        | zorgverzekering is ja                          | ja       |
        | ingezetene is onbekend, zorgverzekering is nee | onbekend |
        | niets anders                                   | onbekend |
