# language: nl
Functionaliteit: Wat het gezin bij de zorgverzekering leest, en wanneer niet

  Elke rij is één stap of mededeling: bij welke uitkomst zij er staat, en welk feit haar weghaalt. Van een tekst staan de eerste woorden.

  Regel: Bij de zorgverzekering (Zvw) hoort een stap of mededeling alleen als de feiten haar vragen.

    Abstract Scenario: Wel te lezen bij de zorgverzekering (Zvw): <behoefte>, <hier geldt>, <tekst>
      Gegeven de peildatum is 2026-11-21
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>): <tekst>

      Voorbeelden:
        | behoefte               | wie  | hier geldt                                                                                                          | status              | tekst                                                         |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, leeftijd is 9, ouder_failliet_of_wsnp is ja                | van toepassing      | Een pgb kan niet zolang een ouder in de                       |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja                                                             | van toepassing      | Een pgb kan alleen als aan de voorwaarden is                  |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, gezin_wil_pgb is ja, pgb_vaardig is nee                    | van toepassing      | Een pgb uit de zorgverzekering kan nu niet. De                |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, leeftijd is 9                                              | van toepassing      | Onder 12 jaar beslissen de ouders over de medische            |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, leeftijd is 13                                             | van toepassing      | Van 12 tot 16 jaar geven het kind en                          |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, leeftijd is 16                                             | van toepassing      | Vanaf 16 jaar beslist de jongere zelf over de                 |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja                                                             | van toepassing      | De zorgverzekeraar neemt geen besluit in de zin van           |
        | verpleging             | kind | verband_geneeskundige_zorg is nee                                                                                   | niet van toepassing | De zorgverzekeraar neemt geen besluit in de zin van           |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja                                                             | van toepassing      | indicatie (aard, omvang, duur)                                |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja                                                             | van toepassing      | Alleen zorginhoud telt bij de vraag hoeveel zorg nodig        |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja                                                             | van toepassing      | Verpleging en verzorging vallen buiten het eigen risico en    |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is nee | van toepassing      | In de terminale fase loopt verpleging via de zorgverzekering  |
        | verblijf               | kind | niets anders                                                                                                        | nader onderzoek     | Een kinderhospice of zorghuis is op zichzelf geen verzekerd   |
        | behandeling_psychisch  | kind | verband_geneeskundige_zorg is nee, leeftijd is 9                                                                    | niet van toepassing | Psychische hulp onder 18 jaar betaalt de Jeugdwet             |
        | behandeling_psychisch  | kind | niets anders                                                                                                        | nader onderzoek     | Psychische behandeling is vanaf 18 jaar verzekerde zorg       |
        | medische_zorg          | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, leeftijd is 9                                              | van toepassing      | Onder 18 jaar is er geen premie en geen                       |
        | medische_zorg          | kind | zorgverzekering is ja, leeftijd is 17, arts_verwacht_achttien is ja                                                 | van toepassing      | Premie begint op de eerste dag van de                         |
        | behandeling_aandoening | kind | zorgverzekering is ja, zintuiglijke_handicap is ja, verwijzing_arts is ja                                           | van toepassing      | Behandeling om te leren leven met slecht horen                |
        | behandeling_aandoening | kind | zorgverzekering is ja, zintuiglijke_handicap is ja                                                                  | nader onderzoek     | Behandeling om te leren leven met slecht horen                |
        | vervoer                | kind | zorgverzekering is ja, vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is kankerbehandeling                 | van toepassing      | Duurt de behandeling drie dagen of langer                     |
        | vervoer                | kind | zorgverzekering is ja, vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is kankerbehandeling                 | van toepassing      | Voor ritten met de eigen auto is er                           |
        | medische_zorg          | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja                                                             | van toepassing      | Gewone tandzorg is verzekerd tot 18 jaar; bijzondere tandzorg |

    Abstract Scenario: Niet te lezen bij de zorgverzekering (Zvw): <behoefte>, <hier geldt>, <tekst>
      Gegeven de peildatum is 2026-11-21
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Zvw (<status>) niet: <tekst>

      Voorbeelden:
        | behoefte               | wie  | hier geldt                                                                           | status              | tekst                                                        |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja                              | van toepassing      | Een pgb kan niet zolang een ouder in de                      |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja                              | van toepassing      | Een pgb uit de zorgverzekering kan nu niet. De               |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja                              | van toepassing      | Voor naaste familie geldt het informele tarief, hooguit      |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, leeftijd is 12              | van toepassing      | Onder 12 jaar beslissen de ouders over de medische           |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, leeftijd is 11              | van toepassing      | Van 12 tot 16 jaar geven het kind en                         |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, leeftijd is 15              | van toepassing      | Vanaf 16 jaar beslist de jongere zelf over de                |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, zvw_indicatie_gegeven is ja | van toepassing      | indicatie (aard, omvang, duur)                               |
        | verpleging             | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja                              | van toepassing      | In de terminale fase loopt verpleging via de zorgverzekering |
        | behandeling_psychisch  | kind | zorgverzekering is nee, leeftijd is 18                                               | niet van toepassing | Psychische hulp onder 18 jaar betaalt de Jeugdwet            |
        | medische_zorg          | kind | verband_geneeskundige_zorg is ja, zorgverzekering is ja, leeftijd is 18              | van toepassing      | Onder 18 jaar is er geen premie en geen                      |
        | medische_zorg          | kind | zorgverzekering is ja, leeftijd is 17                                                | van toepassing      | Premie begint op de eerste dag van de                        |
        | medische_zorg          | kind | zorgverzekering is ja, leeftijd is 9, arts_verwacht_achttien is ja                   | van toepassing      | Premie begint op de eerste dag van de                        |
        | behandeling_aandoening | kind | zorgverzekering is ja, verwijzing_arts is ja                                         | van toepassing      | Behandeling om te leren leven met slecht horen               |
