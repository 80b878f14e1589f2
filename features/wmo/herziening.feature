# language: nl
Functionaliteit: Een Wmo-besluit herzien, terugvorderen, en de uitleg bij een pgb

  Regel: De gemeente mag een besluit of pgb herzien of intrekken op vijf gronden (2.3.10); terugvorderen alleen bij opzet (2.4.1).

    Abstract Scenario: Herzien bij <reden>, opzet <opzet>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: reden_herziening is <reden>, opzet_bij_onjuiste_gegevens is <opzet>
      Dan zijn dit de conclusies
        | conclusie             | waarde          |
        | wmo_herzien_kan       | <herzien>       |
        | wmo_terugvorderen_kan | <terugvorderen> |

      Voorbeelden:
        | reden                   | opzet    | herzien | terugvorderen |
        | onjuiste_gegevens       | ja       | ja      | ja            |
        | onjuiste_gegevens       | nee      | ja      | nee           |
        | onjuiste_gegevens       | onbekend | ja      | nee           |
        | niet_meer_nodig         | ja       | ja      | nee           |
        | niet_toereikend         | nee      | ja      | nee           |
        | voorwaarden_geschonden  | ja       | ja      | nee           |
        | niet_of_anders_gebruikt | nee      | ja      | nee           |
        | geen                    | ja       | nee     | nee           |
        | onbekend                | ja       | nee     | nee           |

    Abstract Scenario: De tekst over herzien en terugvorderen staat al in de wet van 1 januari 2015: <norm>
      Gegeven de peildatum is 2014-12-31
      En de behoefte hulpmiddel voor kind
      Dan bestaat de norm <norm> op die dag niet

      Voorbeelden:
        | norm                  |
        | wmo_herzien_kan       |
        | wmo_terugvorderen_kan |

    Abstract Scenario: Op <dag> gelden beide
      Gegeven de peildatum is <dag>
      En de behoefte hulpmiddel voor kind
      En hier geldt: reden_herziening is onjuiste_gegevens, opzet_bij_onjuiste_gegevens is ja
      Dan zijn dit de conclusies
        | conclusie             | waarde |
        | wmo_herzien_kan       | ja     |
        | wmo_terugvorderen_kan | ja     |

      Voorbeelden:
        | dag        |
        | 2015-01-01 |
        | 2019-07-01 |

    Scenario: Het gezin hoort dat herzien mag, en dat er recht op hulp blijft
      Gegeven een kind van 8 jaar
      En de behoefte hulpmiddel voor kind
      En hier geldt: ingezetene is ja, hulpmiddel_soort is fiets, reden_herziening is niet_of_anders_gebruikt
      Als Schakel de zaak beoordeelt
      Dan hoort het gezin dit
        | behoefte   | wet      | wat                                      |
        | hulpmiddel | Wmo 2015 | herzien intrekken welke dag blijft recht |
      En nergens staat "terugvragen"

    Scenario: Bij opzet mag de gemeente terugvragen
      Gegeven een kind van 8 jaar
      En de behoefte hulpmiddel voor kind
      En hier geldt: ingezetene is ja, hulpmiddel_soort is fiets, reden_herziening is onjuiste_gegevens, opzet_bij_onjuiste_gegevens is ja
      Als Schakel de zaak beoordeelt
      Dan hoort het gezin dit
        | behoefte   | wet      | wat               |
        | hulpmiddel | Wmo 2015 | terugvragen opzet |

  Regel: Voor een Wmo-pgb legt het gezin uit waarom het een pgb wil (2.3.6 lid 2 onder b); of natura past, vraagt de wet niet.

    Abstract Scenario: Uitleg over een Wmo-pgb is nog nodig als <hier geldt>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_pgb_uitleg_nodig <uitkomst>

      Voorbeelden:
        | hier geldt                                       | uitkomst |
        | gezin_wil_pgb is ja                              | ja       |
        | gezin_wil_pgb is nee                             | nee      |
        | gezin_wil_pgb is onbekend                        | onbekend |
        | gezin_wil_pgb is ja, pgb_wens_gemotiveerd is ja  | nee      |
        | gezin_wil_pgb is ja, pgb_wens_gemotiveerd is nee | nee      |

  Regel: Een vraag die bij de zorgverzekeraar hoort, draagt de gemeente alleen met toestemming over (5.2.5).

    Abstract Scenario: Overdragen aan de verzekeraar als <hier geldt>
      Gegeven de behoefte verpleging voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie overdracht_aan_verzekeraar <uitkomst>

      Voorbeelden:
        | hier geldt                                                        | uitkomst |
        | niets anders                                                      | nee      |
        | andere_gemeente_bevoegd is ja                                     | ja       |
        | aanvraag_ontvangen_op is 2026-11-16                               | ja       |
        | wil_gegevens_delen_met_zorg is ja                                 | ja       |
        | wil_gegevens_delen_met_zorg is ja, ontvangt_zvw_verpleging is ja  | nee      |
        | wil_gegevens_delen_met_zorg is ja, ontvangt_zvw_verpleging is nee | ja       |
