# language: nl
@zvw
Functionaliteit: Een pgb uit de zorgverzekering (Zvw 13a, Bzv 2.15a en 2.15c, Rzv 2.29b en 2.29c)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een gezin dat aan de voorwaarden voor een pgb voldoet, met deze feiten
      | feit                          | waarde |
      | gezin_wil_pgb                 | ja     |
      | pgb_vaardig                   | ja     |
      | pgb_hulpverleners_aangestuurd | ja     |
      | pgb_wens_gemotiveerd          | ja     |
      | pgb_kwaliteit_gewaarborgd     | ja     |

  Regel: De zorgverzekeraar moet een pgb weigeren bij elk van deze gronden; bij een kind telt de schuldsanering van een ouder.

    Abstract Scenario: Een weigergrond als <hier geldt>
      Gegeven de behoefte verpleging voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_pgb_weigergrond <uitkomst>

      Voorbeelden:
        | hier geldt                                         | uitkomst |
        | niets anders                                       | nee      |
        | pgb_eerder_niet_nageleefd is ja                    | ja       |
        | pgb_eerder_niet_nageleefd is nee                   | nee      |
        | geen_woonadres_brp is ja                           | ja       |
        | geen_woonadres_brp is nee                          | nee      |
        | vrijheid_ontnomen is ja                            | ja       |
        | vrijheid_ontnomen is nee                           | nee      |
        | pgb_vertegenwoordiger is ander                     | ja       |
        | pgb_vertegenwoordiger is niemand                   | nee      |
        | pgb_vertegenwoordiger_ongeschikt is ja             | ja       |
        | pgb_vertegenwoordiger_ongeschikt is nee            | nee      |
        | leeftijd is 17, ouder_failliet_of_wsnp is ja       | ja       |
        | leeftijd is 17, ouder_failliet_of_wsnp is nee      | nee      |
        | leeftijd is 18, ouder_failliet_of_wsnp is ja       | nee      |
        | leeftijd is onbekend, ouder_failliet_of_wsnp is ja | onbekend |
        | leeftijd is 18, verzekerde_failliet_of_wsnp is ja  | ja       |
        | leeftijd is 17, verzekerde_failliet_of_wsnp is ja  | ja       |
        | leeftijd is 18, verzekerde_failliet_of_wsnp is nee | nee      |

  Regel: Een Zvw-pgb kan alleen voor verpleging en verzorging, als alle voorwaarden vervuld zijn en er geen weigergrond is.

    Abstract Scenario: Een Zvw-pgb voor <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_pgb_kan <kan>
      En de conclusie zvw_pgb_kan_niet is <kan niet>

      Voorbeelden:
        | soort                   | hier geldt                                                             | kan      | kan niet |
        | verpleging              | niets anders                                                           | ja       | nee      |
        | persoonlijke_verzorging | niets anders                                                           | ja       | nee      |
        | langdurige_zorg         | niets anders                                                           | ja       | nee      |
        | begeleiding             | niets anders                                                           | nee      | ja       |
        | verpleging              | gezin_wil_pgb is nee                                                   | nee      | nee      |
        | verpleging              | gezin_wil_pgb is onbekend                                              | onbekend | onbekend |
        | verpleging              | pgb_vaardig is nee                                                     | nee      | ja       |
        | verpleging              | pgb_vaardig is onbekend                                                | onbekend | onbekend |
        | verpleging              | pgb_hulpverleners_aangestuurd is nee                                   | nee      | ja       |
        | verpleging              | pgb_hulpverleners_aangestuurd is onbekend                              | onbekend | onbekend |
        | verpleging              | pgb_wens_gemotiveerd is nee                                            | nee      | ja       |
        | verpleging              | pgb_wens_gemotiveerd is onbekend                                       | onbekend | onbekend |
        | verpleging              | pgb_kwaliteit_gewaarborgd is nee                                       | nee      | ja       |
        | verpleging              | pgb_kwaliteit_gewaarborgd is onbekend                                  | onbekend | onbekend |
        | verpleging              | leeftijd is 9, ouder_failliet_of_wsnp is ja, gezin_wil_pgb is onbekend | nee      | ja       |

    Scenario: Vader zit in de schuldsanering
      Gegeven de behoefte verpleging voor kind
      En hier geldt: leeftijd is 9, ouder_failliet_of_wsnp is ja
      Dan is de conclusie zvw_pgb_kan nee door de uitzondering weigergrond
      En de conclusie zvw_pgb_kan_niet is ja

    Scenario: Het Zvw-pgb is gelezen vanaf 1 juli 2018
      Gegeven de behoefte verpleging voor kind
      En de peildatum is 2018-07-01
      Dan is de conclusie zvw_pgb_kan ja
      En de conclusie zvw_pgb_weigergrond is nee
      En de conclusie zvw_pgb_kan_niet is nee

    Scenario: De teksten over het Zvw-pgb van vóór 1 juli 2018 zijn niet gelezen
      Gegeven de behoefte verpleging voor kind
      En de peildatum is 2018-06-30
      Dan bestaat de norm zvw_pgb_kan op die dag niet
      En de norm zvw_pgb_weigergrond bestaat op die dag niet
      En de norm zvw_pgb_kan_niet bestaat op die dag niet
      En de norm zvw_pgb_schulden bestaat op die dag niet
