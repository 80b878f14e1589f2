# language: nl
Functionaliteit: Wat het gezin bij de Jeugdwet leest over woonplaats, geld, pgb en verhuizen

  Regel: Tot 2022 wijst het gezag de gemeente aan, sinds 2022 de inschrijving (Jw 1.1); de verkeerde gemeente stuurt door (Awb 2:3), en zegt ook bij een afwijzing welke gemeente beslist.

    Abstract Scenario: Wel te lezen over de woonplaats, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                                                           | status              | tekst                                                                                            |
        | 2021-12-31 | begeleiding | kind | leeftijd is 9, andere_gemeente_bevoegd is ja                                         | van toepassing      | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2021-12-31 | begeleiding | kind | leeftijd is 9, andere_gemeente_bevoegd is ja                                         | van toepassing      | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | begeleiding | kind | leeftijd is 9, andere_gemeente_bevoegd is ja                                         | van toepassing      | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2022-01-01 | begeleiding | kind | leeftijd is 9, andere_gemeente_bevoegd is ja                                         | van toepassing      | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | begeleiding | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2021-12-31 | begeleiding | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | begeleiding | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2022-01-01 | begeleiding | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | begeleiding | kind | wlz_indicatie_aanwezig is ja, andere_gemeente_bevoegd is ja                          | niet van toepassing | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | begeleiding | kind | wlz_indicatie_aanwezig is ja, andere_gemeente_bevoegd is ja                          | niet van toepassing | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie, andere_gemeente_bevoegd is ja | van toepassing      | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2021-12-31 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie, andere_gemeente_bevoegd is ja | van toepassing      | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie, andere_gemeente_bevoegd is ja | van toepassing      | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2022-01-01 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie, andere_gemeente_bevoegd is ja | van toepassing      | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | vervoer     | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2021-12-31 | vervoer     | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | vervoer     | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2022-01-01 | vervoer     | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | vervoer     | kind | vervoer_bestemming is vrije_tijd, andere_gemeente_bevoegd is ja                      | niet van toepassing | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | vervoer     | kind | vervoer_bestemming is vrije_tijd, andere_gemeente_bevoegd is ja                      | niet van toepassing | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |

    Abstract Scenario: Niet te lezen over de woonplaats, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                                                           | status              | tekst                                                                                            |
        | 2021-12-31 | begeleiding | kind | leeftijd is 9, andere_gemeente_bevoegd is ja                                         | van toepassing      | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2021-12-31 | begeleiding | kind | leeftijd is 9                                                                        | van toepassing      | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2021-12-31 | begeleiding | kind | leeftijd is 9, andere_gemeente_bevoegd is ja                                         | van toepassing      | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | begeleiding | kind | leeftijd is 9                                                                        | van toepassing      | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | begeleiding | kind | leeftijd is 9, andere_gemeente_bevoegd is ja                                         | van toepassing      | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2022-01-01 | begeleiding | kind | leeftijd is 9                                                                        | van toepassing      | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2022-01-01 | begeleiding | kind | leeftijd is 9, andere_gemeente_bevoegd is ja                                         | van toepassing      | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | begeleiding | kind | leeftijd is 9                                                                        | van toepassing      | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | begeleiding | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2021-12-31 | begeleiding | kind | leeftijd is onbekend                                                                 | nader onderzoek     | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2021-12-31 | begeleiding | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | begeleiding | kind | leeftijd is onbekend                                                                 | nader onderzoek     | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | begeleiding | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2022-01-01 | begeleiding | kind | leeftijd is onbekend                                                                 | nader onderzoek     | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2022-01-01 | begeleiding | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | begeleiding | kind | leeftijd is onbekend                                                                 | nader onderzoek     | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | begeleiding | kind | wlz_indicatie_aanwezig is ja, andere_gemeente_bevoegd is ja                          | niet van toepassing | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2021-12-31 | begeleiding | kind | wlz_indicatie_aanwezig is ja, andere_gemeente_bevoegd is ja                          | niet van toepassing | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | begeleiding | kind | wlz_indicatie_aanwezig is ja                                                         | niet van toepassing | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | begeleiding | kind | wlz_indicatie_aanwezig is ja, andere_gemeente_bevoegd is ja                          | niet van toepassing | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2022-01-01 | begeleiding | kind | wlz_indicatie_aanwezig is ja, andere_gemeente_bevoegd is ja                          | niet van toepassing | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | begeleiding | kind | wlz_indicatie_aanwezig is ja                                                         | niet van toepassing | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie, andere_gemeente_bevoegd is ja | van toepassing      | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2021-12-31 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie                                | van toepassing      | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2021-12-31 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie, andere_gemeente_bevoegd is ja | van toepassing      | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie                                | van toepassing      | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie, andere_gemeente_bevoegd is ja | van toepassing      | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2022-01-01 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie                                | van toepassing      | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2022-01-01 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie, andere_gemeente_bevoegd is ja | van toepassing      | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie                                | van toepassing      | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | vervoer     | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2021-12-31 | vervoer     | kind | leeftijd is onbekend                                                                 | nader onderzoek     | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2021-12-31 | vervoer     | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | vervoer     | kind | leeftijd is onbekend                                                                 | nader onderzoek     | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | vervoer     | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2022-01-01 | vervoer     | kind | leeftijd is onbekend                                                                 | nader onderzoek     | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2022-01-01 | vervoer     | kind | leeftijd is onbekend, andere_gemeente_bevoegd is ja                                  | nader onderzoek     | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | vervoer     | kind | leeftijd is onbekend                                                                 | nader onderzoek     | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | vervoer     | kind | vervoer_bestemming is vrije_tijd, andere_gemeente_bevoegd is ja                      | niet van toepassing | onverwijld doorzenden naar de gemeente waar woont wie het gezag heeft                            |
        | 2021-12-31 | vervoer     | kind | vervoer_bestemming is vrije_tijd, andere_gemeente_bevoegd is ja                      | niet van toepassing | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |
        | 2021-12-31 | vervoer     | kind | vervoer_bestemming is vrije_tijd                                                     | niet van toepassing | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | vervoer     | kind | vervoer_bestemming is vrije_tijd, andere_gemeente_bevoegd is ja                      | niet van toepassing | onverwijld doorzenden naar de gemeente van inschrijving                                          |
        | 2022-01-01 | vervoer     | kind | vervoer_bestemming is vrije_tijd, andere_gemeente_bevoegd is ja                      | niet van toepassing | De gemeente beslist waar woont wie het gezag over het kind heeft                                 |
        | 2022-01-01 | vervoer     | kind | vervoer_bestemming is vrije_tijd                                                     | niet van toepassing | De gemeente waar het kind staat ingeschreven beslist; gezag of een logeerplek verandert dat niet |

  Regel: Voor jeugdhulp, en voor het vervoer erheen, is er geen eigen bijdrage; over de tijd vóór 2016 zegt Schakel daar niets over.

    Abstract Scenario: Wel te lezen over de eigen bijdrage, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                            | status         | tekst                                    |
        | 2016-01-01 | begeleiding | kind | leeftijd is 9                                         | van toepassing | Voor jeugdhulp is er geen eigen bijdrage |
        | 2016-01-01 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie | van toepassing | Voor jeugdhulp is er geen eigen bijdrage |
        | 2026-11-21 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie | van toepassing | Voor jeugdhulp is er geen eigen bijdrage |

    Abstract Scenario: Niet te lezen over de eigen bijdrage, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                            | status         | tekst                                    |
        | 2015-12-31 | begeleiding | kind | leeftijd is 9                                         | van toepassing | Voor jeugdhulp is er geen eigen bijdrage |
        | 2015-12-31 | vervoer     | kind | leeftijd is 9, vervoer_bestemming is jeugdhulplocatie | van toepassing | Voor jeugdhulp is er geen eigen bijdrage |

  Regel: Trekt de gemeente hulp af wegens eigen kracht terwijl omvang, verordening of eigen mogelijkheden niet vaststaan, dan hoort het gezin dat dit niet mag (Jw 2.9).

    Abstract Scenario: Wel te lezen over aftrek, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                                 | status          | tekst                                                  |
        | 2026-11-21 | begeleiding | kind | leeftijd is 9, gemeente_trekt_eigen_kracht_af is ja        | van toepassing  | De gemeente mag nu niets aftrekken wegens eigen kracht |
        | 2026-11-21 | begeleiding | kind | leeftijd is onbekend, gemeente_trekt_eigen_kracht_af is ja | nader onderzoek | De gemeente mag nu niets aftrekken wegens eigen kracht |

    Abstract Scenario: Niet te lezen over aftrek, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                                         | status              | tekst                                                  |
        | 2026-11-21 | begeleiding | kind | leeftijd is 9                                                      | van toepassing      | De gemeente mag nu niets aftrekken wegens eigen kracht |
        | 2026-11-21 | begeleiding | kind | leeftijd is onbekend                                               | nader onderzoek     | De gemeente mag nu niets aftrekken wegens eigen kracht |
        | 2026-11-21 | begeleiding | kind | wlz_indicatie_aanwezig is ja, gemeente_trekt_eigen_kracht_af is ja | niet van toepassing | De gemeente mag nu niets aftrekken wegens eigen kracht |

  Regel: Wil het gezin een pgb, dan volgt de keuze tussen natura en pgb op zijn uitleg (Jw 8.1.1 lid 2 onder b); is die uitleg er, dan is deze stap klaar.

    Abstract Scenario: Wel te lezen over de uitleg bij een pgb, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                | status          | tekst                                     |
        | 2026-11-21 | begeleiding | kind | leeftijd is 9, gezin_wil_pgb is ja        | van toepassing  | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | begeleiding | kind | leeftijd is onbekend, gezin_wil_pgb is ja | nader onderzoek | natura of pgb, na de uitleg van het gezin |

    Abstract Scenario: Niet te lezen over de uitleg bij een pgb, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                                                       | status          | tekst                                     |
        | 2026-11-21 | begeleiding | kind | leeftijd is 9                                                                    | van toepassing  | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | begeleiding | kind | leeftijd is 9, gezin_wil_pgb is nee                                              | van toepassing  | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | begeleiding | kind | leeftijd is 9, gezin_wil_pgb is ja, natura_niet_passend_gemotiveerd is ja        | van toepassing  | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | begeleiding | kind | leeftijd is onbekend                                                             | nader onderzoek | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | begeleiding | kind | leeftijd is onbekend, gezin_wil_pgb is ja, natura_niet_passend_gemotiveerd is ja | nader onderzoek | natura of pgb, na de uitleg van het gezin |

  Regel: Een lopend pgb mag de gemeente op vijf gronden herzien (Jw 8.1.4); zonder pgb of zonder grond hoort het gezin daar niets over.

    Abstract Scenario: Wel te lezen over herzien, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                                          | status         | tekst                                        |
        | 2026-11-21 | begeleiding | kind | leeftijd is 9, pgb_loopt is ja, reden_herziening is niet_toereikend | van toepassing | De gemeente mag dit pgb herzien of intrekken |

    Abstract Scenario: Niet te lezen over herzien, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                                           | status         | tekst                                        |
        | 2026-11-21 | begeleiding | kind | leeftijd is 9, pgb_loopt is ja                                       | van toepassing | De gemeente mag dit pgb herzien of intrekken |
        | 2026-11-21 | begeleiding | kind | leeftijd is 9, pgb_loopt is ja, reden_herziening is geen             | van toepassing | De gemeente mag dit pgb herzien of intrekken |
        | 2026-11-21 | begeleiding | kind | leeftijd is 9, pgb_loopt is nee, reden_herziening is niet_toereikend | van toepassing | De gemeente mag dit pgb herzien of intrekken |

  Regel: Wie tijdens de hulp verhuist, kan om voortzetting bij dezelfde aanbieder vragen (Jw 2.7a), ook als nog open is welke wet voorgaat.

    Abstract Scenario: Wel te lezen over voortzetting, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte        | wie  | hier geldt                                                                   | status          | tekst                                                         |
        | 2026-11-21 | langdurige_zorg | kind | leeftijd is 9, somatische_aandoening is ja, verhuisd_tijdens_jeugdhulp is ja | nader onderzoek | voortzetting bij dezelfde aanbieder, op verzoek van het gezin |

    Abstract Scenario: Niet te lezen over voortzetting, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte        | wie  | hier geldt                                 | status          | tekst                                                         |
        | 2026-11-21 | langdurige_zorg | kind | leeftijd is 9, somatische_aandoening is ja | nader onderzoek | voortzetting bij dezelfde aanbieder, op verzoek van het gezin |
