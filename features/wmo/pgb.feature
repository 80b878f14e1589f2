# language: nl
@wmo
Functionaliteit: Een pgb uit de Wmo (Wmo 2.3.6)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En de behoefte hulpmiddel voor kind
    En een gezin dat aan de voorwaarden voor een pgb voldoet, met deze feiten
      | feit                      | waarde | dat wil zeggen                                           |
      | gezin_wil_pgb             | ja     | Het gezin wil een pgb                                    |
      | pgb_vaardig               | ja     | Het gezin kan de taken van een pgb verantwoord uitvoeren |
      | pgb_wens_gemotiveerd      | ja     | Het gezin legde uit waarom het een pgb wil               |
      | pgb_kwaliteit_gewaarborgd | ja     | De hulp is van goede kwaliteit                           |

  Regel: De Wmo vraagt een gemotiveerde wens; dat natura niet past hoeft het gezin niet uit te leggen.

    Abstract Scenario: Een pgb uit de Wmo als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wmo_pgb_kan <kan>
      En de conclusie wmo_pgb_kan_niet is <kan niet>

      Voorbeelden:
        | hier geldt                                                  | kan      | kan niet |
        | niets anders                                                | ja       | nee      |
        | natura_niet_passend_gemotiveerd is nee                      | ja       | nee      |
        | gezin_wil_pgb is nee                                        | nee      | nee      |
        | gezin_wil_pgb is onbekend                                   | onbekend | onbekend |
        | pgb_vaardig is nee                                          | nee      | ja       |
        | pgb_vaardig is onbekend                                     | onbekend | onbekend |
        | pgb_wens_gemotiveerd is nee                                 | nee      | ja       |
        | pgb_wens_gemotiveerd is onbekend                            | onbekend | onbekend |
        | pgb_kwaliteit_gewaarborgd is nee                            | nee      | ja       |
        | pgb_kwaliteit_gewaarborgd is onbekend                       | onbekend | onbekend |
        | college_weigert_pgb is nee                                  | ja       | nee      |
        | pgb_uit_netwerk is ja                                       | ja       | nee      |
        | verordening_sluit_netwerk_uit is ja                         | ja       | nee      |
        | pgb_uit_netwerk is nee, verordening_sluit_netwerk_uit is ja | ja       | nee      |

    Abstract Scenario: Geen Wmo-pgb door de uitzondering <uitzondering>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wmo_pgb_kan nee door de uitzondering <uitzondering>

      Voorbeelden:
        | uitzondering | hier geldt                                                 |
        | netwerk      | pgb_uit_netwerk is ja, verordening_sluit_netwerk_uit is ja |
        | geweigerd    | college_weigert_pgb is ja                                  |

    Abstract Scenario: Artikel 2.3.6 luidt in 2015 en in 2019 gelijk, op <dag>
      Gegeven de peildatum is <dag>
      Dan is de conclusie wmo_pgb_kan ja
      En de conclusie wmo_pgb_kan_niet is nee

      Voorbeelden:
        | dag        |
        | 2015-01-01 |
        | 2019-07-01 |

    Scenario: Vóór de Wmo 2015 is er geen artikel 2.3.6
      Gegeven de peildatum is 2014-12-31
      Dan bestaat de norm wmo_pgb_kan op die dag niet
      En de norm wmo_pgb_kan_niet bestaat op die dag niet
