# language: nl
Functionaliteit: Wat het gezin bij de Wmo leest over herzien, terugvragen, pgb, eigen bijdrage en beschermd wonen

  Regel: Is er een grond om te herzien (Wmo 2.3.10), dan hoort het gezin dat, ook als nog niet vaststaat of de Wmo draagt.

    Abstract Scenario: Wel te lezen over herzien, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                                                                           | status          | tekst                                            |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, reden_herziening is niet_toereikend | van toepassing  | De gemeente mag dit besluit herzien of intrekken |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, reden_herziening is niet_toereikend                           | nader onderzoek | De gemeente mag dit besluit herzien of intrekken |

    Abstract Scenario: Niet te lezen over herzien, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                                                                | status          | tekst                                            |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam                           | van toepassing  | De gemeente mag dit besluit herzien of intrekken |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, reden_herziening is geen | van toepassing  | De gemeente mag dit besluit herzien of intrekken |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel                                                     | nader onderzoek | De gemeente mag dit besluit herzien of intrekken |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, reden_herziening is geen                           | nader onderzoek | De gemeente mag dit besluit herzien of intrekken |

  Regel: Terugvragen kan alleen bij opzet (Wmo 2.4.1).

    Abstract Scenario: Wel te lezen over terugvragen, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                                                                                                                | status          | tekst                                                               |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, reden_herziening is onjuiste_gegevens, opzet_bij_onjuiste_gegevens is ja | van toepassing  | De gemeente mag geld of hulp terugvragen, omdat het gezin met opzet |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, reden_herziening is onjuiste_gegevens, opzet_bij_onjuiste_gegevens is ja                           | nader onderzoek | De gemeente mag geld of hulp terugvragen, omdat het gezin met opzet |

    Abstract Scenario: Niet te lezen over terugvragen, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                                                                                                                      | status          | tekst                                                               |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, reden_herziening is onjuiste_gegevens, opzet_bij_onjuiste_gegevens is nee      | van toepassing  | De gemeente mag geld of hulp terugvragen, omdat het gezin met opzet |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, reden_herziening is onjuiste_gegevens, opzet_bij_onjuiste_gegevens is onbekend | van toepassing  | De gemeente mag geld of hulp terugvragen, omdat het gezin met opzet |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, reden_herziening is onjuiste_gegevens, opzet_bij_onjuiste_gegevens is nee                                | nader onderzoek | De gemeente mag geld of hulp terugvragen, omdat het gezin met opzet |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, reden_herziening is onjuiste_gegevens, opzet_bij_onjuiste_gegevens is onbekend                           | nader onderzoek | De gemeente mag geld of hulp terugvragen, omdat het gezin met opzet |

  Regel: Wil het gezin een pgb, dan volgt de keuze op zijn uitleg (Wmo 2.3.6 lid 2 onder b); is die uitleg er, dan is deze stap klaar.

    Abstract Scenario: Wel te lezen over de uitleg bij een pgb, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                                                           | status          | tekst                                     |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, gezin_wil_pgb is ja | van toepassing  | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gezin_wil_pgb is ja                           | nader onderzoek | natura of pgb, na de uitleg van het gezin |

    Abstract Scenario: Niet te lezen over de uitleg bij een pgb, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                                                                                       | status          | tekst                                     |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam                                                  | van toepassing  | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, gezin_wil_pgb is nee                            | van toepassing  | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam, gezin_wil_pgb is ja, pgb_wens_gemotiveerd is ja | van toepassing  | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel                                                                            | nader onderzoek | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gezin_wil_pgb is nee                                                      | nader onderzoek | natura of pgb, na de uitleg van het gezin |
        | 2026-11-21 | hulpmiddel | kind | ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gezin_wil_pgb is ja, pgb_wens_gemotiveerd is ja                           | nader onderzoek | natura of pgb, na de uitleg van het gezin |

  Regel: Voor huishoudelijke hulp betaalt een paar waarvan ten minste één onder de AOW-leeftijd is niets (UBW 3.8 lid 3 onder f).

    Abstract Scenario: Wel te lezen over de eigen bijdrage, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte            | wie   | hier geldt                                                                   | status         | tekst                                                               |
        | 2026-11-21 | huishoudelijke_hulp | ouder | ingezetene is ja, ouder_heeft_beperking is ja, ouders_onder_aow_gehuwd is ja | van toepassing | Gehuwd of samenwonend en onder de AOW-leeftijd: geen eigen bijdrage |

    Abstract Scenario: Niet te lezen over de eigen bijdrage, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte            | wie   | hier geldt                                                                    | status         | tekst                                                               |
        | 2026-11-21 | huishoudelijke_hulp | ouder | ingezetene is ja, ouder_heeft_beperking is ja                                 | van toepassing | Gehuwd of samenwonend en onder de AOW-leeftijd: geen eigen bijdrage |
        | 2026-11-21 | huishoudelijke_hulp | ouder | ingezetene is ja, ouder_heeft_beperking is ja, ouders_onder_aow_gehuwd is nee | van toepassing | Gehuwd of samenwonend en onder de AOW-leeftijd: geen eigen bijdrage |

  Regel: De gemeente onderzoekt en besluit over beschermd wonen (Wmo 2.3.5 lid 4).

    Abstract Scenario: Wel te lezen over beschermd wonen, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte        | wie  | hier geldt                                                                                                | status          | tekst                                     |
        | 2026-11-21 | beschermd_wonen | kind | ingezetene is ja, psychische_of_psychosociale_problemen is ja, kan_zelfstandig_of_thuis_wonen is nee      | van toepassing  | onderzoek en besluit over beschermd wonen |
        | 2026-11-21 | beschermd_wonen | kind | ingezetene is ja, psychische_of_psychosociale_problemen is ja, kan_zelfstandig_of_thuis_wonen is onbekend | nader onderzoek | onderzoek en besluit over beschermd wonen |

    Abstract Scenario: Niet te lezen over beschermd wonen, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wmo 2015 (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte        | wie  | hier geldt                                                                                          | status              | tekst                                     |
        | 2026-11-21 | beschermd_wonen | kind | ingezetene is ja, psychische_of_psychosociale_problemen is ja, kan_zelfstandig_of_thuis_wonen is ja | niet van toepassing | onderzoek en besluit over beschermd wonen |
