# language: nl
Functionaliteit: Een wet die binnen een jaar verandert of veranderde wordt aangekondigd

  Regel: De grondslag van de Wlz is op 1 januari 2021 verruimd; een jaar ervoor en een jaar erna staat dat in het advies.

    Achtergrond:
      Gegeven een kind van 9 jaar
      En de behoefte langdurige_zorg voor kind
      En hier geldt: zorgverzekering is ja, somatische_aandoening is ja

    Abstract Scenario: De Wlz op <dag>
      Gegeven de peildatum is <dag>
      Als Schakel de zaak beoordeelt
      Dan kondigt het advies deze wetswijzigingen aan
        | datum      | wat   | zin   |
        | 2021-01-01 | <wat> | <zin> |

      Voorbeelden:
        | dag        | wat          | zin                                               |
        | 2020-01-01 | verandert    | Wlz 3.2.1 lid 1 geldt tot en met 31 december 2020 |
        | 2020-12-31 | verandert    | Wlz 3.2.1 lid 1 geldt tot en met 31 december 2020 |
        | 2020-12-31 | begint       | Wlz 3.2.1 lid 6 geldt pas vanaf 1 januari 2021    |
        | 2021-01-01 | is veranderd | Wlz 3.2.1 lid 1 kort geleden sinds 1 januari 2021 |
        | 2021-12-31 | is veranderd | Wlz 3.2.1 lid 1 kort geleden sinds 1 januari 2021 |

    Abstract Scenario: De Wlz op <dag>, te lang ervoor of erna
      Gegeven de peildatum is <dag>
      Als Schakel de zaak beoordeelt
      Dan zwijgt het advies over een wijziging van Wlz 3.2.1

      Voorbeelden:
        | dag        |
        | 2019-12-31 |
        | 2022-01-01 |

  Regel: Verpleging uit de zorgverzekering is op 1 januari 2018 verruimd.

    Achtergrond:
      Gegeven een kind van 9 jaar
      En de behoefte verpleging voor kind
      En hier geldt: zorgverzekering is ja, verband_geneeskundige_zorg is ja

    Abstract Scenario: Bzv 2.10 op <dag>
      Gegeven de peildatum is <dag>
      Als Schakel de zaak beoordeelt
      Dan kondigt het advies deze wetswijzigingen aan
        | datum      | wat   | zin   |
        | 2018-01-01 | <wat> | <zin> |

      Voorbeelden:
        | dag        | wat          | zin                                  |
        | 2017-12-31 | verandert    | Bzv 2.10 tot en met 31 december 2017 |
        | 2018-01-01 | is veranderd | Bzv 2.10 sinds 1 januari 2018        |

  Regel: De woonplaats en de algemeen gebruikelijke voorziening veranderden in 2022 en 2020.

    Abstract Scenario: De woonplaats op <dag>
      Gegeven de peildatum is <dag>
      En een kind van 9 jaar
      En de behoefte begeleiding voor kind
      En hier geldt: andere_gemeente_bevoegd is ja
      Als Schakel de zaak beoordeelt
      Dan kondigt het advies deze wetswijzigingen aan
        | datum      | wat   | zin   |
        | 2022-01-01 | <wat> | <zin> |

      Voorbeelden:
        | dag        | wat          | zin                                                 |
        | 2021-12-31 | verandert    | Jeugdwet 1.1 woonplaats tot en met 31 december 2021 |
        | 2021-12-31 | eindigt      | Jeugdwet 1.1 woonplaats vervalt                     |
        | 2021-12-31 | begint       | Jeugdwet 1.1 woonplaats geldt pas vanaf             |
        | 2022-01-01 | is veranderd | Jeugdwet 1.1 woonplaats sinds 1 januari 2022        |
        | 2022-01-01 | is begonnen  | Jeugdwet 1.1 woonplaats geldt sinds 1 januari 2022  |

    Abstract Scenario: De Wmo op <dag>
      Gegeven de peildatum is <dag>
      En een kind van 9 jaar
      En de behoefte hulpmiddel voor kind
      En hier geldt: ingezetene is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam
      Als Schakel de zaak beoordeelt
      Dan kondigt het advies deze wetswijzigingen aan
        | datum      | wat   | zin   |
        | 2020-01-01 | <wat> | <zin> |

      Voorbeelden:
        | dag        | wat          | zin                                         |
        | 2019-12-31 | verandert    | Wmo 2.3.5 lid 3 tot en met 31 december 2019 |
        | 2020-01-01 | is veranderd | Wmo 2.3.5 lid 3 sinds 1 januari 2020        |

  Regel: Wat pas sinds kort is gelezen, zegt het advies eerlijk.

    Scenario: De vrijstelling van ouders is pas vanaf 2026 gelezen, de Wlz-woningaanpassing begon toen
      Gegeven de peildatum is 2026-11-21
      En een kind van 9 jaar
      En de behoefte woningaanpassing voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, ouders_onder_aow_gehuwd is ja
      Als Schakel de zaak beoordeelt
      Dan kondigt het advies deze wetswijzigingen aan
        | datum      | wat          | zin                                                                                      |
        | 2026-01-01 | is veranderd | Wlz 3.1.3 is kort geleden veranderd: de tekst waarop dit rust geldt sinds 1 januari 2026 |
        | 2026-01-01 | is begonnen  | UBW 3.8 gelezen vanaf 1 januari 2026 hoe het daarvoor was niet gelezen                   |
