# language: nl
Functionaliteit: Wat het gezin bij kinderbijslag en Wajong leest, en wanneer niet

  Regel: Bij dubbele kinderbijslag hoort het gezin van het extra bedrag voor wie alleen staat of één inkomen heeft (AKW 7a lid 2); wie 18 is niet meer.

    Abstract Scenario: Wel te lezen over het extra bedrag, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de AKW (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte      | wie   | hier geldt                               | status          | tekst                                                          |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 8, intensieve_zorg_ciz is ja | van toepassing  | geen partner één van beide ouders weinig extra bedrag per jaar |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 8                            | nader onderzoek | geen partner één van beide ouders weinig extra bedrag per jaar |

    Abstract Scenario: Niet te lezen over het extra bedrag, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de AKW (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte      | wie   | hier geldt                                | status              | tekst                                                          |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 18, intensieve_zorg_ciz is ja | niet van toepassing | geen partner één van beide ouders weinig extra bedrag per jaar |

  Regel: Voor de kinderbijslag telt de eerste dag van het kwartaal (AKW 11).

    Abstract Scenario: Wel te lezen over het kwartaal, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de AKW (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte      | wie   | hier geldt                               | status          | tekst                                              |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 8, intensieve_zorg_ciz is ja | van toepassing  | De situatie op de eerste dag van het kwartaal telt |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 8                            | nader onderzoek | De situatie op de eerste dag van het kwartaal telt |

    Abstract Scenario: Niet te lezen over het kwartaal, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de AKW (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte      | wie   | hier geldt                                | status              | tekst                                              |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 18, intensieve_zorg_ciz is ja | niet van toepassing | De situatie op de eerste dag van het kwartaal telt |

  Regel: Alleen bij een Wlz-recht hoort het gezin dat het CIZ zijn besluit aan de SVB meldt (Wlz 9.1.3a).

    Abstract Scenario: Wel te lezen over de melding door het CIZ, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de AKW (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte      | wie   | hier geldt                                                             | status          | tekst                                                                                  |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 8, intensieve_zorg_ciz is ja, wlz_indicatie_aanwezig is ja | van toepassing  | Het CIZ meldt een Wlz-besluit zelf aan de SVB, tenzij ouders binnen twee weken bezwaar |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 8, wlz_indicatie_aanwezig is ja                            | nader onderzoek | Het CIZ meldt een Wlz-besluit zelf aan de SVB, tenzij ouders binnen twee weken bezwaar |

    Abstract Scenario: Niet te lezen over de melding door het CIZ, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de AKW (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte      | wie   | hier geldt                                                              | status              | tekst                                                                                  |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 8, intensieve_zorg_ciz is ja                                | van toepassing      | Het CIZ meldt een Wlz-besluit zelf aan de SVB, tenzij ouders binnen twee weken bezwaar |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 8, intensieve_zorg_ciz is ja, wlz_indicatie_aanwezig is nee | van toepassing      | Het CIZ meldt een Wlz-besluit zelf aan de SVB, tenzij ouders binnen twee weken bezwaar |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 8                                                           | nader onderzoek     | Het CIZ meldt een Wlz-besluit zelf aan de SVB, tenzij ouders binnen twee weken bezwaar |
        | 2026-11-21 | kinderbijslag | ouder | leeftijd is 18, intensieve_zorg_ciz is ja, wlz_indicatie_aanwezig is ja | niet van toepassing | Het CIZ meldt een Wlz-besluit zelf aan de SVB, tenzij ouders binnen twee weken bezwaar |

  Regel: UWV beoordeelt of iemand duurzaam niet kan werken, op een aanvraag vóór de achttiende verjaardag.

    Abstract Scenario: Wel te lezen over de Wajong, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wajong (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                        | status          | tekst                                                                           |
        | 2026-11-21 | inkomen_18 | kind | leeftijd is 17, mogelijkheden_om_te_werken is nee | van toepassing  | oordeel duurzaam geen mogelijkheden om te werken, vóór de achttiende verjaardag |
        | 2026-11-21 | inkomen_18 | kind | leeftijd is 17                                    | nader onderzoek | oordeel duurzaam geen mogelijkheden om te werken, vóór de achttiende verjaardag |

    Abstract Scenario: Niet te lezen over de Wajong, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wajong (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                       | status              | tekst                                            |
        | 2026-11-21 | inkomen_18 | kind | leeftijd is 17, mogelijkheden_om_te_werken is ja | niet van toepassing | oordeel duurzaam geen mogelijkheden om te werken |

  Regel: Een basisschool beslist binnen zes weken over een aanmelding, en school vraagt geen verblijfsvergunning (WPO 40).

    Abstract Scenario: Het gaat om een basisschool: <schoolsoort>
      Gegeven de behoefte school voor kind
      En hier geldt: schoolsoort is <schoolsoort>
      Dan is de conclusie is_basisschool <uitkomst>

      Voorbeelden:
        | schoolsoort    | uitkomst |
        | basisonderwijs | ja       |
        | vso            | nee      |
        | onbekend       | onbekend |

    Abstract Scenario: Wat het gezin over school leest, <geval>
      Gegeven een kind van 9 jaar
      En de behoefte school voor kind
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Onderwijs (van toepassing): <leest>
      En het gezin leest bij de Onderwijs (van toepassing) niet: <niet>

      Voorbeelden:
        | geval                    | hier geldt                                               | leest                       | niet                  |
        | basisschool              | schoolsoort is basisonderwijs                            | beslist binnen zes weken    | verblijfsvergunning   |
        | zonder verblijfsrecht    | schoolsoort is vso, verblijf_zonder_recht is ja          | geen verblijfsvergunning    | binnen zes weken      |
