# language: nl
@zvw
Functionaliteit: In welke vorm verpleging uit de zorgverzekering komt

  Een verzekeraar is geen bestuursorgaan: Schakel schrijft voor hem geen besluit.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind dat verpleging nodig heeft, met deze feiten
      | feit                          | waarde | bron                  |
      | ingezetene                    | ja     | gezin                 |
      | zorgverzekering               | ja     | gezin                 |
      | verband_geneeskundige_zorg    | ja     | kinderverpleegkundige |
      | gezin_wil_pgb                 | ja     | gezin                 |
      | pgb_vaardig                   | ja     | zorgverzekeraar       |
      | pgb_hulpverleners_aangestuurd | ja     | zorgverzekeraar       |
      | pgb_wens_gemotiveerd          | ja     | gezin                 |
      | pgb_kwaliteit_gewaarborgd     | ja     | zorgverzekeraar       |
    En een kind van 4 jaar

  Regel: Natura kan altijd; een pgb als de zorgverzekeraar vindt dat de voorwaarden vervuld zijn.

    Abstract Scenario: De vorm van de verpleging als <hier geldt>
      Gegeven de behoefte verpleging voor kind
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "verpleging"
        | wet | status         | beslisser       | vorm   |
        | Zvw | van toepassing | zorgverzekeraar | <vorm> |

      Voorbeelden:
        | hier geldt                       | vorm                                |
        | niets anders                     | alleen natura, pgb                  |
        | pgb_wens_gemotiveerd is onbekend | alleen natura, pgb (nog te toetsen) |
        | pgb_wens_gemotiveerd is nee      | alleen natura                       |
        | ouder_failliet_of_wsnp is ja     | alleen natura                       |
