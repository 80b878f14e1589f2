# language: nl
@jeugdwet
Functionaliteit: Een pgb uit de Jeugdwet (Jeugdwet 8.1.1)

  Een geweigerd pgb is geen geweigerde hulp: de hulp zelf blijft, in natura.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En de behoefte begeleiding voor kind
    En een gezin dat aan de voorwaarden voor een pgb voldoet, met deze feiten
      | feit                            | waarde | dat wil zeggen                                              |
      | gezin_wil_pgb                   | ja     | Het gezin wil een pgb                                       |
      | pgb_vaardig                     | ja     | Het gezin kan de taken van een pgb verantwoord uitvoeren    |
      | natura_niet_passend_gemotiveerd | ja     | Het gezin legde uit waarom hulp van een aanbieder niet past |
      | pgb_kwaliteit_gewaarborgd       | ja     | De hulp is van goede kwaliteit                              |

  Regel: Een pgb kan als het gezin het wil, het aankan, uitlegt waarom natura niet past, en de kwaliteit goed is. Schulden en inkomen tellen niet.

    Abstract Scenario: Een pgb uit de Jeugdwet als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_pgb_kan <kan>
      En de conclusie jeugdwet_pgb_kan_niet is <kan niet>

      Voorbeelden:
        | hier geldt                                                  | kan      | kan niet |
        | niets anders                                                | ja       | nee      |
        | gezin_wil_pgb is nee                                        | nee      | nee      |
        | gezin_wil_pgb is onbekend                                   | onbekend | onbekend |
        | pgb_vaardig is nee                                          | nee      | ja       |
        | pgb_vaardig is onbekend                                     | onbekend | onbekend |
        | natura_niet_passend_gemotiveerd is nee                      | nee      | ja       |
        | natura_niet_passend_gemotiveerd is onbekend                 | onbekend | onbekend |
        | pgb_kwaliteit_gewaarborgd is nee                            | nee      | ja       |
        | pgb_kwaliteit_gewaarborgd is onbekend                       | onbekend | onbekend |
        | ouder_failliet_of_wsnp is ja                                | ja       | nee      |
        | gedwongen_kader is nee                                      | ja       | nee      |
        | gedwongen_kader is ja                                       | ja       | nee      |
        | college_weigert_pgb is nee                                  | ja       | nee      |
        | pgb_uit_netwerk is ja                                       | ja       | nee      |
        | verordening_sluit_netwerk_uit is ja                         | ja       | nee      |
        | pgb_uit_netwerk is nee, verordening_sluit_netwerk_uit is ja | ja       | nee      |
        | pgb_uit_netwerk is ja, verordening_sluit_netwerk_uit is nee | ja       | nee      |

    Abstract Scenario: Geen pgb door de uitzondering <uitzondering>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_pgb_kan nee door de uitzondering <uitzondering>
      En de conclusie jeugdwet_pgb_kan_niet is ja

      Voorbeelden:
        | uitzondering    | hier geldt                                                 |
        | netwerk         | pgb_uit_netwerk is ja, verordening_sluit_netwerk_uit is ja |
        | geweigerd       | college_weigert_pgb is ja                                  |

  Regel: Hulp van familie of bekenden uit een pgb volgt de regels van de verordening.

    Abstract Scenario: Het pgb gaat naar bekenden als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie pgb_naar_netwerk <uitkomst>

      Voorbeelden:
        | hier geldt                                       | uitkomst |
        | pgb_uit_netwerk is ja                            | ja       |
        | pgb_uit_netwerk is nee                           | nee      |
        | pgb_uit_netwerk is onbekend                      | nee      |
        | pgb_uit_netwerk is ja, gezin_wil_pgb is nee      | nee      |
        | pgb_uit_netwerk is ja, gezin_wil_pgb is onbekend | onbekend |

  Regel: Bepaalt een gecertificeerde instelling of rechter de hulp, dan komt een pgb alleen ter sprake als het gezin erom vraagt.

    Abstract Scenario: Een pgb komt ter sprake als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_pgb_ter_sprake <uitkomst>

      Voorbeelden:
        | hier geldt                                           | uitkomst |
        | gedwongen_kader is nee, gezin_wil_pgb is onbekend    | ja       |
        | gedwongen_kader is onbekend, gezin_wil_pgb is nee    | ja       |
        | gedwongen_kader is ja, gezin_wil_pgb is ja           | ja       |
        | gedwongen_kader is ja, gezin_wil_pgb is nee          | nee      |
        | gedwongen_kader is ja, gezin_wil_pgb is onbekend     | onbekend |
