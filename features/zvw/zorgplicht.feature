# language: nl
Functionaliteit: Geïndiceerde verpleging die niet komt (Zvw 11)

  Regel: De zorgverzekeraar zorgt dat verzekerde zorg er is, of vergoedt haar; komt zij niet, dan vraagt Schakel hem waarom.

    Abstract Scenario: De verpleging ontbreekt als zij komt: <komt>
      Gegeven de behoefte verpleging voor kind
      En hier geldt: verpleging_wordt_geleverd is <komt>
      Dan is de conclusie zvw_verpleging_ontbreekt <uitkomst>

      Voorbeelden:
        | komt     | uitkomst |
        | nee      | ja       |
        | ja       | nee      |
        | onbekend | nee      |

    Scenario: Is er een indicatie, dan vraagt Schakel of de verpleging ook komt
      Gegeven een kind van 4 jaar
      En de behoefte verpleging voor kind
      En hier geldt: zorgverzekering is ja, verband_geneeskundige_zorg is ja, zvw_indicatie_gegeven is ja
      Als Schakel de zaak beoordeelt
      Dan staat de vraag over verpleging_wordt_geleverd open bij gezin
      En er staat geen vraag open over reden_geen_verpleging

    Scenario: Komt de verpleging niet, dan is de zorgverzekeraar aan zet
      Gegeven een kind van 4 jaar
      En de behoefte verpleging voor kind
      En hier geldt: zorgverzekering is ja, verband_geneeskundige_zorg is ja, zvw_indicatie_gegeven is ja, verpleging_wordt_geleverd is nee
      Als Schakel de zaak beoordeelt
      Dan draagt de Zvw dit
      En staat de vraag over reden_geen_verpleging open bij zorgverzekeraar
      En is de eerste stap bij "verpleging" volgens de Zvw: verpleging er komt zorgplicht
