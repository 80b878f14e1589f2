# language: nl
Functionaliteit: Vooraf beslist, wie over de zorg beslist (BW 7:447 tot en met 7:465, Wlz 8.1.2)

  Regel: Kan een jongere het niet zelf overzien, dan staat erbij wie dan beslist; anders niet.

    Abstract Scenario: Medische zorg, <jaren> jaar, <hier geldt>
      Gegeven de peildatum is 2026-11-21
      En de behoefte <soort> voor kind
      En hier geldt: leeftijd is <jaren>, zorgverzekering is ja, ingezetene is ja
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de <wet> (van toepassing): <wel>
      En leest het gezin bij de <wet> (van toepassing) niet: <niet>

      Voorbeelden:
        | soort                 | jaren | hier geldt                                                                        | wet | wel                                                                | niet                                      |
        | verpleging            | 9     | verband_geneeskundige_zorg is ja                                                  | Zvw | Onder 12 jaar beslissen de ouders over de medische zorg            | kan dit niet zelf overzien                |
        | verpleging            | 13    | verband_geneeskundige_zorg is ja                                                  | Zvw | Zonder de ouders kan het als het kind                              | kan dit niet zelf overzien                |
        | verpleging            | 13    | verband_geneeskundige_zorg is ja, wilsbekwaam_ter_zake is nee                     | Zvw | kan dit niet zelf overzien. Tot 18 jaar beslissen dan de ouders    | allebei toestemming                       |
        | verpleging            | 17    | verband_geneeskundige_zorg is ja                                                  | Zvw | Vanaf 16 jaar beslist de jongere zelf over de medische zorg        | kan dit niet zelf overzien                |
        | verpleging            | 17    | verband_geneeskundige_zorg is ja, wilsbekwaam_ter_zake is nee                     | Zvw | welke behandeling hij niet wil                                     | beslist de jongere zelf                   |
        | verpleging            | 19    | verband_geneeskundige_zorg is ja, wilsbekwaam_ter_zake is nee                     | Zvw | Vanaf 18 jaar is dat de curator of mentor                          | beslist de jongere zelf                   |
        | verblijf              | 13    | doel_verblijf is medisch, medisch_noodzakelijk_verblijf is ja                     | Zvw | Van 12 tot 16 jaar geven het kind en de ouders allebei toestemming | kan dit niet zelf overzien                |
        | behandeling_psychisch | 19    | verwijzing_arts is ja, wilsbekwaam_ter_zake is nee                                | Zvw | Vanaf 18 jaar is dat de curator of mentor                          | beslist de jongere zelf                   |
        | verpleging            | 17    | wlz_indicatie_aanwezig is ja, wilsbekwaam_ter_zake is nee                         | Wlz | Tot 18 jaar spreekt dan wie het gezag heeft                        | beslist de jongere zelf over het zorgplan |
        | verblijf              | 19    | wlz_indicatie_aanwezig is ja, doel_verblijf is wonen, wilsbekwaam_ter_zake is nee | Wlz | Een mentor komt er niet vanzelf                                    | beslist de jongere zelf over het zorgplan |
