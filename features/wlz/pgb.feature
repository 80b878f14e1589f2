# language: nl
@wlz
Functionaliteit: Een pgb uit de Wlz (Wlz 3.3.3, Blz 3.6.2, Rlz 5.5, 5.9, 5.11 en 5.22)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En de behoefte langdurige_zorg voor kind
    En een gezin dat aan de voorwaarden voor een pgb voldoet, met deze feiten
      | feit                          | waarde |
      | wlz_leveringsvorm             | pgb    |
      | pgb_kwaliteit_gewaarborgd     | ja     |
      | pgb_vaardig                   | ja     |
      | pgb_hulpverleners_aangestuurd | ja     |
      | pgb_wens_gemotiveerd          | ja     |
      | budgetplan_aanwezig           | ja     |

  Regel: Lid 4 stelt vijf voorwaarden aan wie een pgb kiest; zijn zij vervuld en is er geen weigergrond, dan moet het zorgkantoor het verlenen.

    Abstract Scenario: Een Wlz-pgb als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_pgb_voorwaarden <kan>
      En de conclusie wlz_pgb_kan is <kan>
      En de conclusie wlz_pgb_kan_niet is <kan niet>

      Voorbeelden:
        | hier geldt                                | kan      | kan niet |
        | niets anders                              | ja       | nee      |
        | wlz_leveringsvorm is mpt_pgb              | ja       | nee      |
        | wlz_leveringsvorm is mpt                  | nee      | nee      |
        | wlz_leveringsvorm is onbekend             | onbekend | onbekend |
        | pgb_kwaliteit_gewaarborgd is nee          | nee      | ja       |
        | pgb_kwaliteit_gewaarborgd is onbekend     | onbekend | onbekend |
        | pgb_vaardig is nee                        | nee      | ja       |
        | pgb_vaardig is onbekend                   | onbekend | onbekend |
        | pgb_hulpverleners_aangestuurd is nee      | nee      | ja       |
        | pgb_hulpverleners_aangestuurd is onbekend | onbekend | onbekend |
        | pgb_wens_gemotiveerd is nee               | nee      | ja       |
        | pgb_wens_gemotiveerd is onbekend          | onbekend | onbekend |
        | budgetplan_aanwezig is nee                | nee      | ja       |
        | budgetplan_aanwezig is onbekend           | onbekend | onbekend |

  Regel: Elk van deze gronden verplicht het zorgkantoor het pgb te weigeren; de zorg zelf blijft.

    Abstract Scenario: Een weigergrond voor het Wlz-pgb als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_pgb_weigergrond <uitkomst>

      Voorbeelden:
        | hier geldt                                         | uitkomst |
        | niets anders                                       | nee      |
        | pgb_eerder_niet_nageleefd is ja                    | ja       |
        | pgb_eerder_niet_nageleefd is nee                   | nee      |
        | geen_woonadres_brp is ja                           | ja       |
        | geen_woonadres_brp is nee                          | nee      |
        | vrijheid_ontnomen is ja                            | ja       |
        | vrijheid_ontnomen is nee                           | nee      |
        | pgb_vertegenwoordiger_ongeschikt is ja             | ja       |
        | pgb_vertegenwoordiger_ongeschikt is nee            | nee      |
        | pgb_gesprek_geweigerd is ja                        | ja       |
        | pgb_gesprek_geweigerd is nee                       | nee      |
        | pgb_alleen_gecontracteerd is ja                    | ja       |
        | pgb_alleen_gecontracteerd is nee                   | nee      |
        | wlz_profiel_zonder_pgb is ja                       | ja       |
        | wlz_profiel_zonder_pgb is nee                      | nee      |
        | zorgprofiel is lvg4                                | ja       |
        | zorgprofiel is lvg1_3                              | ja       |
        | zorgprofiel is sglvg                               | ja       |
        | zorgprofiel is vg7                                 | nee      |
        | woonsituatie is instelling_met_behandeling         | ja       |
        | woonsituatie is instelling_zonder_behandeling      | ja       |
        | woonsituatie is thuis                              | nee      |
        | leeftijd is 17, ouder_failliet_of_wsnp is ja       | ja       |
        | leeftijd is 17, ouder_failliet_of_wsnp is nee      | nee      |
        | leeftijd is 18, ouder_failliet_of_wsnp is ja       | nee      |
        | leeftijd is onbekend, ouder_failliet_of_wsnp is ja | onbekend |
        | leeftijd is 18, verzekerde_failliet_of_wsnp is ja  | ja       |
        | leeftijd is 17, verzekerde_failliet_of_wsnp is ja  | ja       |
        | leeftijd is 18, verzekerde_failliet_of_wsnp is nee | nee      |
        | toestemming_doorgifte_pgb is nee                   | ja       |
        | toestemming_doorgifte_pgb is ja                    | nee      |

    Scenario: Voorwaarden vervuld, maar een ouder zit in de schuldsanering
      Gegeven hier geldt: leeftijd is 9, ouder_failliet_of_wsnp is ja
      Dan is de conclusie wlz_pgb_kan nee door de uitzondering weigergrond
      En de conclusie wlz_pgb_kan_niet is ja

    Scenario: Het Wlz-pgb is gelezen in de tekst van 1 januari 2026
      Gegeven de peildatum is 2026-01-01
      Dan zijn dit de conclusies
        | conclusie           | waarde |
        | wlz_pgb_voorwaarden | ja     |
        | wlz_pgb_weigergrond | nee    |
        | wlz_pgb_kan         | ja     |
        | wlz_pgb_kan_niet    | nee    |

    Scenario: De tekst over het Wlz-pgb van 2025 is niet gelezen
      Gegeven de peildatum is 2025-12-31
      Dan bestaat de norm wlz_pgb_voorwaarden op die dag niet
      En de norm wlz_pgb_weigergrond bestaat op die dag niet
      En de norm wlz_pgb_schulden bestaat op die dag niet
      En de norm wlz_pgb_kan bestaat op die dag niet
      En de norm wlz_pgb_kan_niet bestaat op die dag niet

  Regel: Voor hulp van naaste familie of partner uit een pgb geldt het informele tarief, ook met een diploma (Rlz 5.22, Rzv 2.29a).

    Abstract Scenario: Informeel tarief als <hier geldt>
      Gegeven hier geldt: gezin_wil_pgb is nee, wlz_leveringsvorm is mpt
      En hier geldt: <hier geldt>
      Dan is de conclusie pgb_informeel_tarief <tarief>
      En de conclusie pgb_familie_gewenst is <gewenst>

      Voorbeelden:
        | hier geldt                                          | tarief | gewenst  |
        | niets anders                                        | nee    | nee      |
        | pgb_helper_familie is nee, gezin_wil_pgb is ja      | nee    | nee      |
        | pgb_helper_familie is ja                            | ja     | nee      |
        | pgb_helper_familie is ja, gezin_wil_pgb is ja       | ja     | ja       |
        | pgb_helper_familie is ja, wlz_leveringsvorm is pgb  | ja     | ja       |
        | pgb_helper_familie is ja, gezin_wil_pgb is onbekend | ja     | onbekend |

    Scenario: Het informele tarief is gelezen vanaf 24 april 2025
      Gegeven de peildatum is 2025-04-24
      En hier geldt: pgb_helper_familie is ja, gezin_wil_pgb is ja
      Dan is de conclusie pgb_informeel_tarief ja
      En de conclusie pgb_familie_gewenst is ja

    Scenario: De tekst over het informele tarief van vóór 24 april 2025 is niet gelezen
      Gegeven de peildatum is 2025-04-23
      Dan bestaat de norm pgb_informeel_tarief op die dag niet
      En de norm pgb_familie_gewenst bestaat op die dag niet
