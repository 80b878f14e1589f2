# language: nl
Functionaliteit: De uitgewerkte toetsgevallen
  Fictieve gezinnen uit draagkracht-draaglast.md, hoofdstuk 12.

  Regel: De regels geven samen het oordeel dat een mens zou geven

    Scenario: T-A, nachten zonder overname
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2017-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                     | antwoord    |
        | balans_nachten_op        | 4x_of_vaker |
        | balans_nachten_per_week  | 6-7         |
        | balans_slaapt_bij_kind   | vast        |
        | balans_zorguren_per_dag  | meer_dan_16 |
        | balans_brussen_missen    | soms        |
        | balans_hulpverleners     | 20-45       |
        | balans_vaste_persoon     | nee         |
        | balans_overname          | nee         |
        | balans_gezinsoordeel     | eruit       |
        | permanent_toezicht_nodig | ja          |
        | ontvangt_zvw_verpleging  | ja          |
      Als Schakel de balans opmaakt
      Dan is gebied F rood volgens G1
      En is gebied M rood volgens G1
      En is gebied R oranje volgens G2
      En is het oordeel uit balans volgens T1
      En zijn de rode vlaggen: RV01 A, RV02 B, RV06 B
      En pleit dit voor
        | compensatie |
        | CP01        |
        | CP02        |
        | CP04        |
        | CP13        |
      En is de uitkomst van de respijtregel ja

    Scenario: T-B, hetzelfde gezin met nachtverpleging
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2017-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                       | antwoord    |
        | balans_nachten_op          | 4x_of_vaker |
        | balans_nachten_per_week    | 6-7         |
        | balans_overname            | genoeg      |
        | balans_nachten_opgevangen  | ja          |
        | balans_zorguren_per_dag    | 8-16        |
        | balans_zorguren_opgevangen | deels       |
        | balans_brussen_missen      | soms        |
        | balans_hulpverleners       | 20-45       |
        | balans_gezinsoordeel       | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied F oranje volgens G2
      En is gebied R oranje volgens G2
      En is het oordeel kwetsbaar volgens T2
      En is er geen tegenspraak
      En is vlag RV01 er niet
      En staat erbij: "Valt dit weg: iemand die de zorg overneemt, dan is dit gebied uit balans. Afbouwen vraagt een reden."

    Scenario: T-C, bijna achttien zonder plan en niet gehoord
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2009-06-21
      En een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                 | antwoord    |
        | overgangsplan        | nee         |
        | jongere_gehoord      | nee         |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied S oranje volgens G2
      En is het oordeel kwetsbaar volgens T2
      En zijn de rode vlaggen: RV13 B, RV15 C

    Scenario: T-D, kernvragen leeg
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                    | antwoord |
        | balans_nachten_op       | onbekend |
        | balans_zorguren_per_dag | onbekend |
        | balans_ouder_gaat_het   | onbekend |
        | balans_volhouden        | onbekend |
        | balans_gezinsoordeel    | onbekend |
      Als Schakel de balans opmaakt
      Dan is gebied F grijs volgens G3
      En is gebied E grijs volgens G3
      En is het oordeel onbekend volgens T3
      En wordt gevraagd: "Wilt u vertellen hoe de nachten gaan"

    Scenario: Een alleenstaande ouder met nachtzorg
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2022-06-14
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                    | antwoord       |
        | balans_nachten_op       | wakker_blijven |
        | balans_nachten_per_week | 6-7            |
        | balans_alleen_zorgen    | alleen         |
        | balans_netwerk          | nee            |
        | balans_gezinsoordeel    | eruit          |
      Als Schakel de balans opmaakt
      Dan is het oordeel uit balans volgens T1
      En zijn de rode vlaggen: RV01 A, RV07 B
      En wordt gevraagd: "Wie kan vanaf vannacht de nachten overnemen?"
