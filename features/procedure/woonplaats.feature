# language: nl
Functionaliteit: Welke gemeente bij verblijf elders, en welke gemeente voor de Wmo (Jeugdwet 1.1, Wmo 1.2.1, Awb 2:3)

  Achtergrond:
    Gegeven een gezin dat hier woont, met deze feiten
      | feit            | waarde | bron  |
      | ingezetene      | ja     | gezin |
      | zorgverzekering | ja     | gezin |

  Regel: Voor jeugdhulp telt bij verblijf elders het adres direct vóór dat verblijf; een Wlz-instelling telt mee vanaf de tekst van 2025.

    Abstract Scenario: Herkomst op <dag>, <woont>, andere gemeente <ander>
      Gegeven de peildatum is <dag>
      En de behoefte begeleiding voor kind
      En hier geldt: andere_gemeente_bevoegd is <ander>, woonsituatie is <woont>
      Dan zijn dit de conclusies
        | conclusie                     | waarde         |
        | woonplaats_volgt_herkomst     | <herkomst>     |
        | woonplaats_volgt_inschrijving | <inschrijving> |

      Voorbeelden:
        | dag        | woont                         | ander    | herkomst | inschrijving |
        | 2022-01-01 | pleeggezin                    | ja       | ja       | nee          |
        | 2022-01-01 | jeugdhulpaanbieder            | ja       | ja       | nee          |
        | 2022-01-01 | thuis                         | ja       | nee      | ja           |
        | 2022-01-01 | onbekend                      | ja       | nee      | ja           |
        | 2022-01-01 | pleeggezin                    | nee      | nee      | nee          |
        | 2024-12-31 | instelling_met_behandeling    | ja       | nee      | ja           |
        | 2025-01-01 | instelling_met_behandeling    | ja       | ja       | nee          |
        | 2026-11-21 | instelling_zonder_behandeling | ja       | ja       | nee          |
        | 2026-11-21 | pleeggezin                    | ja       | ja       | nee          |
        | 2026-11-21 | pleeggezin                    | onbekend | nee      | nee          |
        | 2026-11-21 | jeugdhulpaanbieder            | ja       | ja       | nee          |
        | 2026-11-21 | thuis                         | ja       | nee      | ja           |

    Scenario: Tot 2022 volgde de woonplaats het gezag, ook bij een pleeggezin
      Gegeven de peildatum is 2021-12-31
      En de behoefte begeleiding voor kind
      En hier geldt: andere_gemeente_bevoegd is ja, woonsituatie is pleeggezin
      Dan is de conclusie woonplaats_volgt_gezag ja
      En de norm woonplaats_volgt_herkomst bestaat op die dag niet

  Regel: Voor de Wmo beslist de gemeente waar iemand ingezetene is; beschermd wonen is bij elke gemeente te vragen.

    Abstract Scenario: Doorzenden van een Wmo-vraag, <soort> op <dag> als <hier geldt>
      Gegeven de peildatum is <dag>
      En de behoefte <soort> voor kind
      En hier geldt: <hier geldt>
      Dan zijn dit de conclusies
        | conclusie                  | waarde       |
        | wmo_landelijk_toegankelijk | <landelijk>  |
        | wmo_eigen_gemeente         | <eigen>      |
        | wmo_doorzenden             | <doorzenden> |

      Voorbeelden:
        | soort           | dag        | hier geldt                                              | landelijk | eigen    | doorzenden |
        | hulpmiddel      | 2026-11-21 | andere_gemeente_bevoegd is ja, woonsituatie is thuis    | nee       | nee      | ja         |
        | hulpmiddel      | 2026-11-21 | andere_gemeente_bevoegd is nee                          | nee       | nee      | nee        |
        | hulpmiddel      | 2026-11-21 | niets anders                                            | nee       | nee      | nee        |
        | hulpmiddel      | 2026-11-21 | andere_gemeente_bevoegd is ja, woonsituatie is pleeggezin | nee     | ja       | nee        |
        | hulpmiddel      | 2021-12-31 | andere_gemeente_bevoegd is ja                           | nee       | ja       | nee        |
        | beschermd_wonen | 2026-11-21 | andere_gemeente_bevoegd is ja                           | ja        | ja       | nee        |
        | verblijf        | 2026-11-21 | andere_gemeente_bevoegd is ja, doel_verblijf is wonen   | ja        | ja       | nee        |
        | verblijf        | 2026-11-21 | andere_gemeente_bevoegd is ja, doel_verblijf is respijt | nee       | nee      | ja         |
        | verblijf        | 2026-11-21 | andere_gemeente_bevoegd is ja                           | onbekend  | onbekend | onbekend   |
