# language: nl
Functionaliteit: De kleur van een levensgebied
  Elk antwoord is een argument. De eerste regel die past geeft de kleur. Er wordt niets geteld of gemiddeld.

  Regel: Een zware last die niemand opvangt is rood, een duidelijke last oranje, een lichte last groen

    Abstract Scenario: Nachtzorg
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit              | antwoord   |
        | balans_nachten_op | <antwoord> |
      Als Schakel de balans opmaakt
      Dan is gebied F <kleur> volgens <regel>

      Voorbeelden:
        | antwoord       | kleur  | regel |
        | nooit          | groen  | G4    |
        | 1x             | groen  | G4    |
        | 2-3x           | oranje | G2    |
        | 4x_of_vaker    | rood   | G1    |
        | wakker_blijven | rood   | G1    |
        | onbekend       | grijs  | G3    |
        | wil_niet_zeggen | grijs  | G3    |

    Scenario: Veel lichte lasten maken samen niets oranje
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                    | antwoord          |
        | balans_nachten_op       | 1x                |
        | balans_zorguren_per_dag | 4-8               |
        | balans_lichaam_ouder    | klachten          |
        | balans_ziekteverloop    | langzaam_slechter |
      Als Schakel de balans opmaakt
      Dan is gebied F groen volgens G4

  Regel: Een last is pas opgevangen als er hulp is geregeld én het gezin zegt dat die genoeg helpt

    Abstract Scenario: Nachten waarin iemand wakker moet blijven
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                      | antwoord       |
        | balans_nachten_op         | wakker_blijven |
        | balans_overname           | <overname>     |
        | balans_nachten_opgevangen | <helpt>        |
      Als Schakel de balans opmaakt
      Dan is gebied F <kleur> volgens <regel>

      Voorbeelden:
        | overname       | helpt           | kleur  | regel |
        | genoeg         | ja              | oranje | G2    |
        | genoeg         | deels           | oranje | G2    |
        | genoeg         | nee             | rood   | G1    |
        | genoeg         | onbekend        | rood   | G1    |
        | genoeg         | wil_niet_zeggen | rood   | G1    |
        | vaste_momenten | ja              | oranje | G2    |
        | soms           | ja              | oranje | G2    |
        | nee            | ja              | rood   | G1    |
        | onbekend       | ja              | rood   | G1    |

    Abstract Scenario: Een duidelijke last
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                      | antwoord |
        | balans_nachten_op         | 2-3x     |
        | balans_overname           | genoeg   |
        | balans_nachten_opgevangen | <helpt>  |
      Als Schakel de balans opmaakt
      Dan is gebied F <kleur> volgens <regel>

      Voorbeelden:
        | helpt    | kleur  | regel |
        | ja       | groen  | G4    |
        | deels    | groen  | G4    |
        | nee      | oranje | G2    |
        | onbekend | oranje | G2    |

    Scenario: Wie het alleen doet met genoeg mensen om zich heen
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                            | antwoord |
        | balans_alleen_zorgen            | alleen   |
        | balans_netwerk                  | ja       |
        | balans_alleen_zorgen_opgevangen | ja       |
      Als Schakel de balans opmaakt
      Dan is gebied R groen volgens G4
      En is vlag RV07 er niet

    Scenario: Elke geregelde steun kan het volhouden opvangen
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                        | antwoord |
        | balans_volhouden            | weken    |
        | balans_school_werkt_mee     | ja       |
        | balans_volhouden_opgevangen | ja       |
      Als Schakel de balans opmaakt
      Dan is gebied E groen volgens G4

  Regel: Hulp die binnen zes maanden stopt, draagt niet lang meer

    Abstract Scenario: De nachtverpleging loopt af
      Gegeven de peildatum is 2026-11-21
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                      | antwoord |
        | balans_nachten_op         | 2-3x     |
        | balans_overname           | genoeg   |
        | balans_overname_tot       | <tot>    |
        | balans_nachten_opgevangen | ja       |
      Als Schakel de balans opmaakt
      Dan is gebied F <kleur> volgens <regel>

      Voorbeelden:
        | tot        | kleur  | regel |
        | 2027-05-22 | groen  | G4    |
        | 2027-05-21 | oranje | G2    |
        | 2026-11-21 | oranje | G2    |
        | 2026-11-20 | oranje | G2    |

    Scenario: Hulp die afloopt terwijl er niets zwaar is, maakt niets oranje
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                | antwoord   |
        | balans_overname_tot | 2026-12-31 |
      Als Schakel de balans opmaakt
      Dan is gebied F groen volgens G4

  Regel: Rood en oranje winnen van grijs, grijs wint van groen

    Abstract Scenario: Een onbeantwoorde kernvraag naast een last
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                    | antwoord   |
        | balans_nachten_op       | <antwoord> |
        | balans_zorguren_per_dag | onbekend   |
      Als Schakel de balans opmaakt
      Dan is gebied F <kleur> volgens <regel>

      Voorbeelden:
        | antwoord    | kleur  | regel |
        | nooit       | grijs  | G3    |
        | 1x          | grijs  | G3    |
        | 2-3x        | oranje | G2    |
        | 4x_of_vaker | rood   | G1    |

  Regel: Geen school telt alleen zwaar als het kind dat wil of kan

    Abstract Scenario: Het kind gaat niet naar school of opvang
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                     | antwoord |
        | balans_school            | nee      |
        | balans_school_wil_of_kan | <wil>    |
      Als Schakel de balans opmaakt
      Dan is gebied S <kleur> volgens <regel>

      Voorbeelden:
        | wil      | kleur  | regel |
        | ja       | rood   | G1    |
        | nee      | groen  | G4    |
        | onbekend | oranje | G2    |

  Regel: Geld telt nooit mee

    Abstract Scenario: Rondkomen
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit             | antwoord   |
        | balans_rondkomen | <antwoord> |
      Als Schakel de balans opmaakt
      Dan is gebied M groen volgens G4
      En is het oordeel in balans volgens T4

      Voorbeelden:
        | antwoord |
        | ja       |
        | net      |
        | nee      |
        | schulden |
        | onbekend |

  Regel: Ziet een ander het zwaarder, dan telt het zwaarste en blijft het verschil zichtbaar

    Scenario: De verpleegkundige ziet meer nachten dan het gezin
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En een ander ziet het anders
        | feit              | antwoord    | bron                  |
        | balans_nachten_op | 4x_of_vaker | kinderverpleegkundige |
      Als Schakel de balans opmaakt
      Dan is gebied F rood volgens G1
      En staat erbij: "Hier zien mensen het anders (nachtzorg)"
      En is er tegenspraak

    Scenario: Een lichter antwoord van een ander maakt niets groener
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit              | antwoord    |
        | balans_nachten_op | 4x_of_vaker |
      En een ander ziet het anders
        | feit              | antwoord | bron     |
        | balans_nachten_op | 1x       | gemeente |
      Als Schakel de balans opmaakt
      Dan is gebied F rood volgens G1

  Regel: Een vragenlijst telt alleen met toestemming, en een lage uitslag weerlegt niets

    Abstract Scenario: De lijst CSI
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                          | antwoord      |
        | balans_csi                    | <uitslag>     |
        | balans_instrument_toestemming | <toestemming> |
      Als Schakel de balans opmaakt
      Dan is gebied E <kleur> volgens <regel>
      En is vlag RV03 <vlag>

      Voorbeelden:
        | uitslag              | toestemming | kleur | regel | vlag     |
        | op_of_boven_de_grens | ja          | rood  | G1    | klasse B |
        | op_of_boven_de_grens | nee         | groen | G4    | er niet  |
        | op_of_boven_de_grens | onbekend    | rood  | G1    | klasse B |
        | onder_de_grens       | ja          | groen | G4    | er niet  |

    Scenario: Een uitslag van een ander zonder toestemming telt niet
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit       | antwoord      |
        | balans_csi | niet gevraagd |
      En een ander ziet het anders
        | feit       | antwoord             | bron |
        | balans_csi | op_of_boven_de_grens | arts |
      Als Schakel de balans opmaakt
      Dan is gebied E groen volgens G4

    Scenario: Onder de grens, maar de ouder houdt het niet vol
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit             | antwoord       |
        | balans_csi       | onder_de_grens |
        | balans_volhouden | nu_niet        |
      Als Schakel de balans opmaakt
      Dan is gebied E rood volgens G1
