# language: nl
Functionaliteit: Wat het gezin bij de zorgverzekering leest over dagopvang, vervoer, psychische zorg, hospice en zorgplicht

  Regel: Op de dagplek betaalt de zorgverzekering de verpleging en verzorging in de groep, niet de begeleiding (Bzv 2.10).

    Abstract Scenario: Wel te lezen over de dagplek, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte      | wie  | hier geldt                                         | status         | tekst                                                                                              |
        | 2026-11-21 | dagactiviteit | kind | zorgverzekering is ja, verpleging_op_dagplek is ja | van toepassing | Verpleging en verzorging in de groep betaalt de zorgverzekering. Begeleiding op dezelfde plek niet |

    Abstract Scenario: Niet te lezen over de dagplek, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte      | wie  | hier geldt                                          | status              | tekst                                                                                              |
        | 2026-11-21 | dagactiviteit | kind | verpleging_op_dagplek is ja                         | nader onderzoek     | Verpleging en verzorging in de groep betaalt de zorgverzekering. Begeleiding op dezelfde plek niet |
        | 2026-11-21 | dagactiviteit | kind | zorgverzekering is ja, verpleging_op_dagplek is nee | niet van toepassing | Verpleging en verzorging in de groep betaalt de zorgverzekering. Begeleiding op dezelfde plek niet |

  Regel: De kinderverpleegkundige indiceert (Zvw 14); is de indicatie er, dan is dat geen stap meer.

    Abstract Scenario: Wel te lezen over de indicatie, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte      | wie  | hier geldt                                         | status         | tekst                          |
        | 2026-11-21 | dagactiviteit | kind | zorgverzekering is ja, verpleging_op_dagplek is ja | van toepassing | indicatie (aard, omvang, duur) |

    Abstract Scenario: Niet te lezen over de indicatie, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte      | wie  | hier geldt                                                                      | status          | tekst                          |
        | 2026-11-21 | dagactiviteit | kind | zorgverzekering is ja, verpleging_op_dagplek is ja, zvw_indicatie_gegeven is ja | van toepassing  | indicatie (aard, omvang, duur) |
        | 2026-11-21 | dagactiviteit | kind | verpleging_op_dagplek is ja                                                     | nader onderzoek | indicatie (aard, omvang, duur) |

  Regel: Bij vervoer naar het ziekenhuis staat ook wanneer een ambulance verzekerd is (Bzv 2.13).

    Abstract Scenario: Wel te lezen over de ambulance, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte | wie  | hier geldt                                                                                                                | status              | tekst                                                                                      |
        | 2026-11-21 | vervoer  | kind | zorgverzekering is ja, vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is alleen_rolstoel                         | van toepassing      | Een ambulance is verzekerd als de arts die medisch nodig vindt, over hooguit 200 kilometer |
        | 2026-11-21 | vervoer  | kind | vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is alleen_rolstoel                                                | nader onderzoek     | Een ambulance is verzekerd als de arts die medisch nodig vindt, over hooguit 200 kilometer |
        | 2026-11-21 | vervoer  | kind | zorgverzekering is ja, vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is geen, verband_geneeskundige_zorg is nee | niet van toepassing | Een ambulance is verzekerd als de arts die medisch nodig vindt, over hooguit 200 kilometer |

    Abstract Scenario: Niet te lezen over de ambulance, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte | wie  | hier geldt                                                                             | status              | tekst                                                                                      |
        | 2026-11-21 | vervoer  | kind | zorgverzekering is ja, vervoer_bestemming is ziekenhuis, ambulance_medisch_nodig is ja | van toepassing      | Een ambulance is verzekerd als de arts die medisch nodig vindt, over hooguit 200 kilometer |
        | 2026-11-21 | vervoer  | kind | zorgverzekering is ja, vervoer_bestemming is vrije_tijd                                | niet van toepassing | Een ambulance is verzekerd als de arts die medisch nodig vindt, over hooguit 200 kilometer |

  Regel: Het informele pgb-tarief (Rzv 2.29a) is er voor hulp van naaste familie.

    Abstract Scenario: Wel te lezen over het informele tarief, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                                             | status         | tekst                                          |
        | 2026-11-21 | verpleging | kind | zorgverzekering is ja, verband_geneeskundige_zorg is ja, gezin_wil_pgb is ja, pgb_helper_familie is ja | van toepassing | Voor naaste familie geldt het informele tarief |

    Abstract Scenario: Niet te lezen over het informele tarief, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                                              | status         | tekst                                          |
        | 2026-11-21 | verpleging | kind | zorgverzekering is ja, verband_geneeskundige_zorg is ja, gezin_wil_pgb is ja                            | van toepassing | Voor naaste familie geldt het informele tarief |
        | 2026-11-21 | verpleging | kind | zorgverzekering is ja, verband_geneeskundige_zorg is ja, gezin_wil_pgb is ja, pgb_helper_familie is nee | van toepassing | Voor naaste familie geldt het informele tarief |
        | 2026-11-21 | verpleging | kind | zorgverzekering is ja, verband_geneeskundige_zorg is ja, gezin_wil_pgb is nee, pgb_helper_familie is ja | van toepassing | Voor naaste familie geldt het informele tarief |

  Regel: Onder 18 betaalt de Jeugdwet psychische hulp, behalve als zij bij de behandeling van een lichamelijke ziekte hoort: die blijft zorgverzekering (Bzv 2.1 en 2.4).

    Abstract Scenario: Wel te lezen over psychische hulp, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte              | wie   | hier geldt                            | status              | tekst                                                                                                                   |
        | 2026-11-21 | behandeling_psychisch | kind  | zorgverzekering is ja, leeftijd is 17 | niet van toepassing | Psychische hulp onder 18 jaar betaalt de Jeugdwet                                                                       |
        | 2026-11-21 | behandeling_psychisch | kind  | niets anders                          | nader onderzoek     | Psychische behandeling is vanaf 18 jaar verzekerde zorg, na verwijzing door een arts. Onder 18 jaar betaalt de Jeugdwet |
        | 2026-11-21 | behandeling_psychisch | kind  | zorgverzekering is ja, leeftijd is 18 | nader onderzoek     | Psychische behandeling is vanaf 18 jaar verzekerde zorg, na verwijzing door een arts. Onder 18 jaar betaalt de Jeugdwet |
        | 2026-11-21 | behandeling_psychisch | ouder | leeftijd is 9                         | nader onderzoek     | Psychische behandeling is vanaf 18 jaar verzekerde zorg, na verwijzing door een arts. Onder 18 jaar betaalt de Jeugdwet |

    Abstract Scenario: Niet te lezen over psychische hulp, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte              | wie   | hier geldt                                                                                        | status              | tekst                                                                                                                   |
        | 2026-11-21 | behandeling_psychisch | kind  | leeftijd is 17, onderdeel_somatische_behandeling is ja                                            | nader onderzoek     | Psychische hulp onder 18 jaar betaalt de Jeugdwet                                                                       |
        | 2026-11-21 | behandeling_psychisch | kind  | leeftijd is 17, onderdeel_somatische_behandeling is ja                                            | nader onderzoek     | Psychische behandeling is vanaf 18 jaar verzekerde zorg, na verwijzing door een arts. Onder 18 jaar betaalt de Jeugdwet |
        | 2026-11-21 | behandeling_psychisch | kind  | zorgverzekering is ja, leeftijd is 18                                                             | nader onderzoek     | Psychische hulp onder 18 jaar betaalt de Jeugdwet                                                                       |
        | 2026-11-21 | behandeling_psychisch | ouder | leeftijd is 9                                                                                     | nader onderzoek     | hangt af van de leeftijd                                                                                                |
        | 2026-11-21 | behandeling_psychisch | kind  | zorgverzekering is ja, leeftijd is 17, onderdeel_somatische_behandeling is ja                     | van toepassing      | Psychische hulp onder 18 jaar betaalt de Jeugdwet                                                                       |
        | 2026-11-21 | behandeling_psychisch | kind  | zorgverzekering is nee, ingezetene is nee, leeftijd is 17, onderdeel_somatische_behandeling is ja | niet van toepassing | Psychische hulp onder 18 jaar betaalt de Jeugdwet                                                                       |

  Regel: Het eigen risico geldt pas vanaf 18 jaar (Zvw 19).

    Abstract Scenario: Wel te lezen over het eigen risico, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte              | wie  | hier geldt                                                   | status         | tekst                                |
        | 2026-11-21 | behandeling_psychisch | kind | zorgverzekering is ja, leeftijd is 18, verwijzing_arts is ja | van toepassing | Vanaf 18 jaar geldt het eigen risico |

    Abstract Scenario: Niet te lezen over het eigen risico, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte              | wie  | hier geldt                                                                    | status          | tekst                                |
        | 2026-11-21 | behandeling_psychisch | kind | zorgverzekering is ja, leeftijd is 17, onderdeel_somatische_behandeling is ja | van toepassing  | Vanaf 18 jaar geldt het eigen risico |
        | 2026-11-21 | behandeling_psychisch | kind | leeftijd is 17, onderdeel_somatische_behandeling is ja                        | nader onderzoek | Vanaf 18 jaar geldt het eigen risico |

  Regel: Een kinderhospice of zorghuis is geen verzekerd recht; de zorg die er wordt gegeven telt (Bzv 2.12).

    Abstract Scenario: Wel te lezen over het hospice, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte | wie  | hier geldt                                                 | status          | tekst                                                             |
        | 2026-11-21 | verblijf | kind | zorgverzekering is ja, medisch_noodzakelijk_verblijf is ja | van toepassing  | Een kinderhospice of zorghuis is op zichzelf geen verzekerd recht |
        | 2026-11-21 | verblijf | kind | medisch_noodzakelijk_verblijf is ja                        | nader onderzoek | Een kinderhospice of zorghuis is op zichzelf geen verzekerd recht |

    Abstract Scenario: Niet te lezen over het hospice, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte | wie  | hier geldt                                                                            | status              | tekst                                                             |
        | 2026-11-21 | verblijf | kind | zorgverzekering is ja, doel_verblijf is respijt, medisch_noodzakelijk_verblijf is nee | niet van toepassing | Een kinderhospice of zorghuis is op zichzelf geen verzekerd recht |

  Regel: De zorgplicht (Zvw 11) staat er als stap als de verpleging niet komt.

    Abstract Scenario: Wel te lezen over de zorgplicht, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                                                             | status         | tekst                                                                         |
        | 2026-11-21 | verpleging | kind | zorgverzekering is ja, verband_geneeskundige_zorg is ja, zvw_indicatie_gegeven is ja, verpleging_wordt_geleverd is nee | van toepassing | zorgen dat de geïndiceerde verpleging er komt, of haar vergoeden (zorgplicht) |

    Abstract Scenario: Niet te lezen over de zorgplicht, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                                                            | status         | tekst                                                                         |
        | 2026-11-21 | verpleging | kind | zorgverzekering is ja, verband_geneeskundige_zorg is ja, zvw_indicatie_gegeven is ja                                  | van toepassing | zorgen dat de geïndiceerde verpleging er komt, of haar vergoeden (zorgplicht) |
        | 2026-11-21 | verpleging | kind | zorgverzekering is ja, verband_geneeskundige_zorg is ja, zvw_indicatie_gegeven is ja, verpleging_wordt_geleverd is ja | van toepassing | zorgen dat de geïndiceerde verpleging er komt, of haar vergoeden (zorgplicht) |
