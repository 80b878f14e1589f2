# language: nl
Functionaliteit: Vooraf beslist, na een afwijzing door het CIZ

  Met de hand beslist uit Wlz 3.2.3, 10.3.1 en Awb 6:7. Een afwijzing zegt dat er geen recht is; zij maakt de vastgelegde feiten niet anders.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind van 9 jaar
    En de behoefte "zorg" (begeleiding voor kind)
    En een gezin dat hier woont, met deze feiten
      | feit                                      | waarde | bron  |
      | ingezetene                                | ja     | gezin |
      | zorgverzekering                           | ja     | gezin |
      | wlz_indicatie_aanwezig                    | nee    | CIZ   |
      | verstandelijke_beperking                  | ja     | arts  |
      | psychische_stoornis                       | nee    | arts  |
      | permanent_toezicht_nodig                  | ja     | arts  |
      | behoefte_blijvend                         | ja     | arts  |
      | behoefte_verder_dan_wonen_met_begeleiding | ja     | arts  |
      | verband_geneeskundige_zorg                | nee    | arts  |

  Regel: Na een afwijzing is bezwaar de stap, niet een nieuwe aanvraag.

    Scenario: Het CIZ wees af en de termijn loopt
      Gegeven hier geldt: ciz_afwijzing_bekendgemaakt_op is 2026-11-02
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet | wat           | door  | uiterlijk  |
        | zorg     | Wlz | bezwaar maken | gezin | 2026-12-14 |
      En dit is geen stap meer
        | behoefte | wet | wat              |
        | zorg     | Wlz | indicatiebesluit |
      En leest het gezin bij de Wlz (van toepassing): Zolang dat besluit staat, is er geen recht op Wlz-zorg
      En staat de vraag over reden_afwijzing_ciz open bij CIZ
      En draagt de Jeugdwet dit

    Scenario: De reden van de afwijzing is vastgelegd
      Gegeven hier geldt: ciz_afwijzing_bekendgemaakt_op is 2026-11-02, behoefte_blijvend is nee
      Als Schakel de zaak beoordeelt
      Dan draagt de Wlz dit niet
      En draagt de Jeugdwet dit
      En is dit nog te beslissen
        | behoefte | wet | wat           | door  | uiterlijk  |
        | zorg     | Wlz | bezwaar maken | gezin | 2026-12-14 |

    Scenario: De termijn is ongebruikt voorbij
      Gegeven hier geldt: ciz_afwijzing_bekendgemaakt_op is 2026-09-01
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet | wat              | door |
        | zorg     | Wlz | indicatiebesluit | CIZ  |
      En dit is geen stap meer
        | behoefte | wet | wat           |
        | zorg     | Wlz | bezwaar maken |
      En leest het gezin bij de Wlz (van toepassing): Een nieuwe aanvraag bij het CIZ kan wel

    Scenario: Kwam er daarna toch een indicatie, dan is bezwaar geen stap meer
      Gegeven hier geldt: ciz_afwijzing_bekendgemaakt_op is 2026-11-02, wlz_indicatie_aanwezig is ja
      Als Schakel de zaak beoordeelt
      Dan dit is geen stap meer
        | behoefte | wet | wat           |
        | zorg     | Wlz | bezwaar maken |

    Scenario: Er loopt al een nieuwe aanvraag
      Gegeven hier geldt: ciz_afwijzing_bekendgemaakt_op is 2026-11-02, ciz_aanvraag_loopt is ja, ciz_aanvraag_ontvangen_op is 2026-11-16
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet | wat              | door | uiterlijk  |
        | zorg     | Wlz | indicatiebesluit | CIZ  | 2026-12-28 |

    Abstract Scenario: Bezwaar, <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie ciz_bezwaar_kan <kan>
      En is de conclusie ciz_bezwaar_verlopen <verlopen>
      En is de conclusie ciz_afwijzing_staat <staat>

      Voorbeelden:
        | hier geldt                                                                           | kan | verlopen | staat |
        | niets anders                                                                         | nee | nee      | nee   |
        | ciz_afwijzing_bekendgemaakt_op is 2026-11-02                                         | ja  | nee      | ja    |
        | ciz_afwijzing_bekendgemaakt_op is 2026-11-02, ciz_bezwaar_ontvangen_op is 2026-11-10 | nee | nee      | ja    |
        | ciz_afwijzing_bekendgemaakt_op is 2026-09-01                                         | nee | ja       | ja    |
        | ciz_afwijzing_bekendgemaakt_op is 2026-09-01, ciz_bezwaar_ontvangen_op is 2026-09-10 | nee | nee      | ja    |
        | ciz_afwijzing_bekendgemaakt_op is 2026-09-01, wlz_indicatie_aanwezig is ja           | nee | ja       | nee   |
