# language: nl
Functionaliteit: Elk antwoord op elke vraag, en wat het met zijn gebied doet
  Per gebied staat hier wat één antwoord doet als de rest het lichtste antwoord is. Een last kleurt alleen haar eigen
  gebied. Steun alleen maakt niets groener dan groen. Is een kernvraag onbekend of geweigerd, dan is het gebied grijs.

  Regel: Eén antwoord kleurt alleen zijn eigen gebied, naar zijn sterkte

    Abstract Scenario: Fysieke gezondheid, één antwoord anders
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit   | antwoord   |
        | <feit> | <antwoord> |
      Als Schakel de balans opmaakt
      Dan is gebied F <kleur> volgens <regel>

      Voorbeelden:
        | feit                    | antwoord           | kleur  | regel |
        | balans_nachten_op       | nooit              | groen  | G4    |
        | balans_nachten_op       | 1x                 | groen  | G4    |
        | balans_nachten_op       | 2-3x               | oranje | G2    |
        | balans_nachten_op       | 4x_of_vaker        | rood   | G1    |
        | balans_nachten_op       | wakker_blijven     | rood   | G1    |
        | balans_nachten_op       | onbekend           | grijs  | G3    |
        | balans_nachten_op       | wil_niet_zeggen    | grijs  | G3    |
        | balans_zorguren_per_dag | minder_dan_4       | groen  | G4    |
        | balans_zorguren_per_dag | 4-8                | groen  | G4    |
        | balans_zorguren_per_dag | 8-16               | oranje | G2    |
        | balans_zorguren_per_dag | meer_dan_16        | rood   | G1    |
        | balans_zorguren_per_dag | onbekend           | grijs  | G3    |
        | balans_zorguren_per_dag | wil_niet_zeggen    | grijs  | G3    |
        | balans_uit_het_oog      | ja                 | groen  | G4    |
        | balans_uit_het_oog      | korte_tijd         | oranje | G2    |
        | balans_uit_het_oog      | nooit              | rood   | G1    |
        | balans_uit_het_oog      | onbekend           | groen  | G4    |
        | balans_uit_het_oog      | wil_niet_zeggen    | groen  | G4    |
        | balans_lichaam_ouder    | goed               | groen  | G4    |
        | balans_lichaam_ouder    | klachten           | groen  | G4    |
        | balans_lichaam_ouder    | klachten_door_zorg | oranje | G2    |
        | balans_lichaam_ouder    | kan_niet_meer      | rood   | G1    |
        | balans_lichaam_ouder    | onbekend           | groen  | G4    |
        | balans_lichaam_ouder    | wil_niet_zeggen    | groen  | G4    |
        | balans_ziekteverloop    | stabiel            | groen  | G4    |
        | balans_ziekteverloop    | langzaam_slechter  | groen  | G4    |
        | balans_ziekteverloop    | snel_slechter      | oranje | G2    |
        | balans_ziekteverloop    | laatste_fase       | rood   | G1    |
        | balans_ziekteverloop    | onbekend           | groen  | G4    |
        | balans_ziekteverloop    | wil_niet_zeggen    | groen  | G4    |
        | balans_overname         | nee                | groen  | G4    |
        | balans_overname         | soms               | groen  | G4    |
        | balans_overname         | vaste_momenten     | groen  | G4    |
        | balans_overname         | genoeg             | groen  | G4    |
        | balans_overname         | onbekend           | groen  | G4    |
        | balans_overname         | wil_niet_zeggen    | groen  | G4    |

    Abstract Scenario: Emotioneel welzijn, één antwoord anders
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit   | antwoord   |
        | <feit> | <antwoord> |
      Als Schakel de balans opmaakt
      Dan is gebied E <kleur> volgens <regel>

      Voorbeelden:
        | feit                   | antwoord             | kleur  | regel |
        | balans_ouder_gaat_het  | goed                 | groen  | G4    |
        | balans_ouder_gaat_het  | wisselend            | groen  | G4    |
        | balans_ouder_gaat_het  | zwaar                | oranje | G2    |
        | balans_ouder_gaat_het  | gaat_niet_meer       | rood   | G1    |
        | balans_ouder_gaat_het  | onbekend             | grijs  | G3    |
        | balans_ouder_gaat_het  | wil_niet_zeggen      | grijs  | G3    |
        | balans_volhouden       | langer_dan_een_jaar  | groen  | G4    |
        | balans_volhouden       | maanden              | groen  | G4    |
        | balans_volhouden       | weken                | oranje | G2    |
        | balans_volhouden       | nu_niet              | rood   | G1    |
        | balans_volhouden       | onbekend             | grijs  | G3    |
        | balans_volhouden       | wil_niet_zeggen      | grijs  | G3    |
        | balans_kind_vanbinnen  | goed                 | groen  | G4    |
        | balans_kind_vanbinnen  | wisselend            | groen  | G4    |
        | balans_kind_vanbinnen  | zwaar                | oranje | G2    |
        | balans_kind_vanbinnen  | zeer_zwaar           | rood   | G1    |
        | balans_kind_vanbinnen  | onbekend             | groen  | G4    |
        | balans_kind_vanbinnen  | wil_niet_zeggen      | groen  | G4    |
        | balans_rouw            | nee                  | groen  | G4    |
        | balans_rouw            | ja                   | oranje | G2    |
        | balans_rouw            | onbekend             | groen  | G4    |
        | balans_rouw            | wil_niet_zeggen      | groen  | G4    |
        | balans_praten          | niemand              | groen  | G4    |
        | balans_praten          | wel_iemand           | groen  | G4    |
        | balans_praten          | hulpverlener         | groen  | G4    |
        | balans_praten          | onbekend             | groen  | G4    |
        | balans_praten          | wil_niet_zeggen      | groen  | G4    |
        | balans_bang_of_stoppen | nee                  | groen  | G4    |
        | balans_bang_of_stoppen | ja                   | rood   | G1    |
        | balans_bang_of_stoppen | onbekend             | groen  | G4    |
        | balans_bang_of_stoppen | wil_niet_zeggen      | groen  | G4    |
        | balans_csi             | onder_de_grens       | groen  | G4    |
        | balans_csi             | op_of_boven_de_grens | rood   | G1    |
        | balans_csi             | onbekend             | groen  | G4    |
        | balans_csi             | wil_niet_zeggen      | groen  | G4    |
        | balans_ediz_plus       | onder_de_grens       | groen  | G4    |
        | balans_ediz_plus       | op_of_boven_de_grens | rood   | G1    |
        | balans_ediz_plus       | onbekend             | groen  | G4    |
        | balans_ediz_plus       | wil_niet_zeggen      | groen  | G4    |

    Abstract Scenario: Scholing en ontwikkeling, één antwoord anders
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit   | antwoord   |
        | <feit> | <antwoord> |
      Als Schakel de balans opmaakt
      Dan is gebied S <kleur> volgens <regel>

      Voorbeelden:
        | feit                      | antwoord        | kleur  | regel |
        | balans_brussen_missen     | geen_brussen    | groen  | G4    |
        | balans_brussen_missen     | nee             | groen  | G4    |
        | balans_brussen_missen     | soms            | groen  | G4    |
        | balans_brussen_missen     | vaak            | oranje | G2    |
        | balans_brussen_missen     | slecht          | rood   | G1    |
        | balans_brussen_missen     | onbekend        | grijs  | G3    |
        | balans_brussen_missen     | wil_niet_zeggen | grijs  | G3    |
        | balans_school_werkt_mee   | nee             | groen  | G4    |
        | balans_school_werkt_mee   | deels           | groen  | G4    |
        | balans_school_werkt_mee   | ja              | groen  | G4    |
        | balans_school_werkt_mee   | onbekend        | groen  | G4    |
        | balans_school_werkt_mee   | wil_niet_zeggen | groen  | G4    |
        | balans_werken             | ja              | groen  | G4    |
        | balans_werken             | minder          | groen  | G4    |
        | balans_werken             | gestopt         | oranje | G2    |
        | balans_werken             | beide_gestopt   | rood   | G1    |
        | balans_werken             | onbekend        | groen  | G4    |
        | balans_werken             | wil_niet_zeggen | groen  | G4    |
        | balans_brus_eigen_persoon | nee             | groen  | G4    |
        | balans_brus_eigen_persoon | soms            | groen  | G4    |
        | balans_brus_eigen_persoon | ja              | groen  | G4    |
        | balans_brus_eigen_persoon | onbekend        | groen  | G4    |
        | balans_brus_eigen_persoon | wil_niet_zeggen | groen  | G4    |

    Abstract Scenario: Relaties en netwerk, één antwoord anders
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit   | antwoord   |
        | <feit> | <antwoord> |
      Als Schakel de balans opmaakt
      Dan is gebied R <kleur> volgens <regel>

      Voorbeelden:
        | feit                        | antwoord           | kleur  | regel |
        | balans_nacht_overnemen_door | niemand            | groen  | G4    |
        | balans_nacht_overnemen_door | een                | groen  | G4    |
        | balans_nacht_overnemen_door | twee_of_meer       | groen  | G4    |
        | balans_nacht_overnemen_door | onbekend           | groen  | G4    |
        | balans_nacht_overnemen_door | wil_niet_zeggen    | groen  | G4    |
        | balans_netwerk              | nee                | groen  | G4    |
        | balans_netwerk              | soms               | groen  | G4    |
        | balans_netwerk              | ja                 | groen  | G4    |
        | balans_netwerk              | onbekend           | grijs  | G3    |
        | balans_netwerk              | wil_niet_zeggen    | grijs  | G3    |
        | balans_alleen_zorgen        | samen              | groen  | G4    |
        | balans_alleen_zorgen        | partner_kan_weinig | groen  | G4    |
        | balans_alleen_zorgen        | alleen             | oranje | G2    |
        | balans_alleen_zorgen        | onbekend           | groen  | G4    |
        | balans_alleen_zorgen        | wil_niet_zeggen    | groen  | G4    |
        | balans_hulpverleners        | minder_dan_10      | groen  | G4    |
        | balans_hulpverleners        | 10-20              | groen  | G4    |
        | balans_hulpverleners        | 20-45              | oranje | G2    |
        | balans_hulpverleners        | meer_dan_45        | rood   | G1    |
        | balans_hulpverleners        | onbekend           | grijs  | G3    |
        | balans_hulpverleners        | wil_niet_zeggen    | grijs  | G3    |
        | balans_regeluren            | minder_dan_4       | groen  | G4    |
        | balans_regeluren            | 4-10               | groen  | G4    |
        | balans_regeluren            | 10-20              | oranje | G2    |
        | balans_regeluren            | meer_dan_20        | rood   | G1    |
        | balans_regeluren            | onbekend           | groen  | G4    |
        | balans_regeluren            | wil_niet_zeggen    | groen  | G4    |
        | balans_vaste_persoon        | nee                | groen  | G4    |
        | balans_vaste_persoon        | half               | groen  | G4    |
        | balans_vaste_persoon        | ja                 | groen  | G4    |
        | balans_vaste_persoon        | onbekend           | groen  | G4    |
        | balans_vaste_persoon        | wil_niet_zeggen    | groen  | G4    |
        | balans_relaties             | goed               | groen  | G4    |
        | balans_relaties             | minder             | groen  | G4    |
        | balans_relaties             | bijna_weg          | oranje | G2    |
        | balans_relaties             | breuk              | rood   | G1    |
        | balans_relaties             | onbekend           | groen  | G4    |
        | balans_relaties             | wil_niet_zeggen    | groen  | G4    |
        | balans_vertrouwen           | ja                 | groen  | G4    |
        | balans_vertrouwen           | wisselend          | groen  | G4    |
        | balans_vertrouwen           | nee                | oranje | G2    |
        | balans_vertrouwen           | onbekend           | groen  | G4    |
        | balans_vertrouwen           | wil_niet_zeggen    | groen  | G4    |

    Abstract Scenario: Materiële situatie, één antwoord anders
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit   | antwoord   |
        | <feit> | <antwoord> |
      Als Schakel de balans opmaakt
      Dan is gebied M <kleur> volgens <regel>

      Voorbeelden:
        | feit                   | antwoord        | kleur  | regel |
        | balans_woning          | ja              | groen  | G4    |
        | balans_woning          | krap            | groen  | G4    |
        | balans_woning          | nee             | rood   | G1    |
        | balans_woning          | onbekend        | grijs  | G3    |
        | balans_woning          | wil_niet_zeggen | grijs  | G3    |
        | balans_slaapt_bij_kind | nee             | groen  | G4    |
        | balans_slaapt_bij_kind | soms            | groen  | G4    |
        | balans_slaapt_bij_kind | vast            | rood   | G1    |
        | balans_slaapt_bij_kind | onbekend        | grijs  | G3    |
        | balans_slaapt_bij_kind | wil_niet_zeggen | grijs  | G3    |
        | balans_rondkomen       | ja              | groen  | G4    |
        | balans_rondkomen       | net             | groen  | G4    |
        | balans_rondkomen       | nee             | groen  | G4    |
        | balans_rondkomen       | schulden        | groen  | G4    |
        | balans_rondkomen       | onbekend        | groen  | G4    |
        | balans_rondkomen       | wil_niet_zeggen | groen  | G4    |
        | balans_spullen_op_tijd | ja              | groen  | G4    |
        | balans_spullen_op_tijd | deels           | groen  | G4    |
        | balans_spullen_op_tijd | nee             | oranje | G2    |
        | balans_spullen_op_tijd | onbekend        | groen  | G4    |
        | balans_spullen_op_tijd | wil_niet_zeggen | groen  | G4    |
        | balans_aanvraag_loopt  | nee             | groen  | G4    |
        | balans_aanvraag_loopt  | loopt           | groen  | G4    |
        | balans_aanvraag_loopt  | toegekend       | groen  | G4    |
        | balans_aanvraag_loopt  | onbekend        | groen  | G4    |
        | balans_aanvraag_loopt  | wil_niet_zeggen | groen  | G4    |
        | balans_hulp_komt       | nee             | groen  | G4    |
        | balans_hulp_komt       | soms            | groen  | G4    |
        | balans_hulp_komt       | vaak            | groen  | G4    |
        | balans_hulp_komt       | ja              | groen  | G4    |
        | balans_hulp_komt       | onbekend        | groen  | G4    |
        | balans_hulp_komt       | wil_niet_zeggen | groen  | G4    |
        | balans_pgb_eigen_zorg  | nee             | groen  | G4    |
        | balans_pgb_eigen_zorg  | deels           | groen  | G4    |
        | balans_pgb_eigen_zorg  | genoeg          | groen  | G4    |
        | balans_pgb_eigen_zorg  | onbekend        | groen  | G4    |
        | balans_pgb_eigen_zorg  | wil_niet_zeggen | groen  | G4    |

    Abstract Scenario: Veiligheid, één antwoord anders
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit   | antwoord   |
        | <feit> | <antwoord> |
      Als Schakel de balans opmaakt
      Dan is gebied V <kleur> volgens <regel>

      Voorbeelden:
        | feit                 | antwoord        | kleur  | regel |
        | balans_gevaar        | nooit           | groen  | G4    |
        | balans_gevaar        | bijna           | oranje | G2    |
        | balans_gevaar        | ja              | rood   | G1    |
        | balans_gevaar        | onbekend        | grijs  | G3    |
        | balans_gevaar        | wil_niet_zeggen | grijs  | G3    |
        | balans_veilig_thuis  | ja              | groen  | G4    |
        | balans_veilig_thuis  | soms_niet       | oranje | G2    |
        | balans_veilig_thuis  | nee             | rood   | G1    |
        | balans_veilig_thuis  | onbekend        | grijs  | G3    |
        | balans_veilig_thuis  | wil_niet_zeggen | grijs  | G3    |
        | balans_noodplan      | nee             | groen  | G4    |
        | balans_noodplan      | deels           | groen  | G4    |
        | balans_noodplan      | ja              | groen  | G4    |
        | balans_noodplan      | onbekend        | groen  | G4    |
        | balans_noodplan      | wil_niet_zeggen | groen  | G4    |
        | balans_spoedbrief    | nee             | groen  | G4    |
        | balans_spoedbrief    | deels           | groen  | G4    |
        | balans_spoedbrief    | ja              | groen  | G4    |
        | balans_spoedbrief    | onbekend        | groen  | G4    |
        | balans_spoedbrief    | wil_niet_zeggen | groen  | G4    |
        | balans_crisisopnames | 0               | groen  | G4    |
        | balans_crisisopnames | 1-2             | groen  | G4    |
        | balans_crisisopnames | 3-5             | oranje | G2    |
        | balans_crisisopnames | meer_dan_5      | rood   | G1    |
        | balans_crisisopnames | onbekend        | groen  | G4    |
        | balans_crisisopnames | wil_niet_zeggen | groen  | G4    |

  Regel: Wie op elke vraag het lichtste antwoord geeft, krijgt geen voorstel dat niemand vroeg

    Abstract Scenario: Zonder last pleit niets voor <compensatie>
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      Als Schakel de balans opmaakt
      Dan pleit dit niet voor <compensatie>

      Voorbeelden:
        | compensatie |
        | CP01        |
        | CP02        |
        | CP03        |
        | CP04        |
        | CP05        |
        | CP06        |
        | CP07        |
        | CP08        |
        | CP09        |
        | CP10        |
        | CP11        |
        | CP12        |
        | CP13        |
        | CP14        |
        | CP15        |
        | CP16        |
        | CP17        |
        | CP18        |
        | CP19        |
