# language: nl
Functionaliteit: De dagen rond achttien

  Regel: Elke dag volgt uit de verjaardag; maanden tellen op de kalender, weken in dagen.

    Abstract Scenario: Geboren op <geboren>
      Gegeven de peildatum is 2026-01-01
      En een jongere geboren op <geboren>
      En hier geldt: ontvangt_begeleiding_jeugdhulp is ja, gaat_studeren is ja, school_nu is vso
      Dan staan deze stappen in het plan
        | stap                             | start   | uiterlijk |
        | J01 toekomstplan                 | <D-18m> |           |
        | B01 melding bij de Wmo           | <D-6m>  | <D-8w>    |
        | D17 noodplan                     | <D-3m>  | <D>       |
        | D01 eigen zorgpolis en premie    | <D-2m>  | <M1>      |
        | F11 studiefinanciering           | <D-6m>  | <MBO>     |
        | G04 het speciaal onderwijs stopt | <SJ18>  | <SJ20>    |

      Voorbeelden:
        | geboren    | D          | D-18m      | D-6m       | D-3m       | D-2m       | D-8w       | M1         | MBO        | SJ18       | SJ20       |
        | 2009-05-14 | 2027-05-14 | 2025-11-14 | 2026-11-14 | 2027-02-14 | 2027-03-14 | 2027-03-19 | 2027-06-01 | 2027-07-01 | 2027-07-31 | 2029-07-31 |
        | 2009-04-01 | 2027-04-01 | 2025-10-01 | 2026-10-01 | 2027-01-01 | 2027-02-01 | 2027-02-04 | 2027-05-01 | 2027-04-01 | 2027-07-31 | 2029-07-31 |
        | 2009-08-31 | 2027-08-31 | 2026-02-28 | 2027-02-28 | 2027-05-31 | 2027-06-30 | 2027-07-06 | 2027-09-01 | 2027-10-01 | 2028-07-31 | 2030-07-31 |
        | 2008-02-29 | 2026-03-01 | 2024-08-28 | 2025-08-28 | 2025-11-28 | 2025-12-28 | 2026-01-03 | 2026-04-01 | 2026-04-01 | 2026-07-31 | 2028-07-31 |

  Regel: De kinderbijslag loopt tot en met het laatste kwartaal waarvan de eerste dag vóór de verjaardag ligt (AKW 11).

    Abstract Scenario: Kinderbijslag voor wie op <geboren> is geboren
      Gegeven een jongere geboren op <geboren>
      En hier geldt: intensieve_zorg_ciz is ja
      Dan staan deze stappen in het plan
        | stap              | uiterlijk   |
        | F14 kinderbijslag | <uiterlijk> |

      Voorbeelden:
        | geboren    | uiterlijk  |
        | 2009-05-14 | 2027-06-30 |
        | 2009-04-01 | 2027-03-31 |
        | 2009-08-31 | 2027-09-30 |
        | 2008-02-29 | 2026-03-31 |

  Regel: Is alleen een deel van de geboortedatum bekend, dan noemt Schakel geen vaste dag.

    Scenario: Alleen het jaar
      Gegeven een jongere geboren in 2009
      Dan is de achttiende verjaardag tussen 1 januari 2027 en 31 december 2027
      En noemt het plan geen enkele vaste dag
      En het plan vraagt vooraf naar geboortedatum aan gezin of gemeente

    Scenario: Jaar en maand
      Gegeven een jongere geboren in 2009-05
      Dan is de achttiende verjaardag tussen 1 mei 2027 en 31 mei 2027
      En staan deze stappen in het plan
        | stap                          | uiterlijk  |
        | D01 eigen zorgpolis en premie | 2027-06-01 |

    Scenario: Ook zonder dag staat vast dat een termijn voorbij is
      Gegeven de peildatum is 2026-11-21
      En een jongere geboren in 2008-05
      En hier geldt: ontvangt_begeleiding_jeugdhulp is ja
      Dan stap B01 zegt: De uiterste datum was tussen 6 maart 2026 en 5 april 2026. Die dag is in elk geval voorbij.

  Regel: Wat voorbij is, wordt gezegd, met wat nog kan.

    Abstract Scenario: Wmo-melding op <peildatum>
      Gegeven de peildatum is <peildatum>
      En een jongere geboren op 2009-01-21
      En hier geldt: ontvangt_begeleiding_jeugdhulp is ja
      Dan stap B01 zegt: <zin>

      Voorbeelden:
        | peildatum  | zin                                                               |
        | 2026-07-20 | Begin op 21 juli 2026. Uiterlijk 26 november 2026.                |
        | 2026-07-21 | Hier kunt u nu aan werken. Uiterlijk 26 november 2026.            |
        | 2026-11-19 | De uiterste datum is 26 november 2026, over 7 dagen.              |
        | 2026-11-25 | De uiterste datum is 26 november 2026, morgen.                    |
        | 2026-11-26 | De uiterste datum is 26 november 2026, vandaag.                   |
        | 2026-11-27 | Een besluit op tijd is niet meer af te dwingen. Meld vandaag nog. |

    Scenario: Een recht dat op de verjaardag vervalt, moet de dag ervoor
      Gegeven de peildatum is 2027-01-20
      En een jongere geboren op 2009-01-21
      Dan stap D10 zegt: De laatste dag is 20 januari 2027, vandaag.

    Scenario: Op de verjaardag zelf is het te laat
      Gegeven de peildatum is 2027-01-21
      En een jongere geboren op 2009-01-21
      Dan stap D10 zegt: Dit moest vóór 21 januari 2027 gebeuren. Die dag is voorbij. Daarna kan dit niet meer.

  Regel: Een jaar na de verjaardag staat een stap bij wat voorbij is; zij verdwijnt niet.

    Abstract Scenario: Noodplan op <peildatum>
      Gegeven de peildatum is <peildatum>
      En een jongere geboren op 2008-01-21
      Dan staan deze stappen in het plan
        | stap         | stand   |
        | D17 noodplan | te_laat |

      Voorbeelden:
        | peildatum  |
        | 2027-01-21 |
        | 2027-01-22 |

  Regel: Op eenentwintig en drieëntwintig komt er nog een overgang.

    Scenario: Verlengde jeugdhulp en pleegzorg
      Gegeven de peildatum is 2030-09-01
      En een jongere geboren op 2008-08-12
      En de behoefte "hulp" (psychosociale_hulp voor kind), met deze feiten
        | feit                      | waarde |
        | jeugdhulp_gestart_voor_18 | ja     |
        | voortzetting_bepaald      | ja     |
        | is_ggz_behandeling        | nee    |
      En de behoefte "pleegzorg" (pleegzorg voor kind), met deze feiten
        | feit                      | waarde |
        | pleegzorg_gestart_voor_18 | ja     |
      Dan staan deze stappen in het plan
        | stap                            | start      | uiterlijk  | stand   |
        | A09 verlengde jeugdhulp eindigt | 2030-08-12 | 2031-08-12 | lopend  |
        | A10 pleegzorg tot eenentwintig  | 2025-08-12 | 2029-08-12 | te_laat |
