# language: nl
Functionaliteit: De balans van de openbare casussen
  Per casus de antwoorden over draagkracht en draaglast, en wat daaruit volgt.

  Regel: Elke openbare casus krijgt het oordeel, de kleuren, de vlaggen en het label die zij verdient

    Scenario: PUB-01, Peuter met tracheacanule, alleenstaande moeder met nachtzorg
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2022-06-14
      En het gezin antwoordt
        | feit                      | antwoord       |
        | balans_nachten_op         | wakker_blijven |
        | balans_nachten_per_week   | 6-7            |
        | balans_zorguren_per_dag   | meer_dan_16    |
        | balans_overname           | soms           |
        | balans_nachten_opgevangen | nee            |
        | balans_ouder_gaat_het     | zwaar          |
        | balans_volhouden          | weken          |
        | balans_praten             | niemand        |
        | balans_school             | deels          |
        | balans_brussen_missen     | soms           |
        | balans_werken             | gestopt        |
        | balans_alleen_zorgen      | alleen         |
        | balans_netwerk            | nee            |
        | balans_hulpverleners      | 10-20          |
        | balans_vaste_persoon      | nee            |
        | balans_woning             | krap           |
        | balans_slaapt_bij_kind    | vast           |
        | balans_gevaar             | bijna          |
        | balans_crisisopnames      | 3-5            |
        | balans_veilig_thuis       | ja             |
        | balans_gezinsoordeel      | eruit          |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: uit balans
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | rood   |
        | E      | oranje |
        | S      | oranje |
        | R      | oranje |
        | M      | rood   |
        | V      | oranje |
      En zijn de rode vlaggen: RV01, RV02, RV03, RV05, RV07, RV11
      En is er geen tegenspraak

    Scenario: PUB-02, Kind met Wlz-indicatie via 24-uurszorg nabij, thuis of in een instelling
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2017-03-08
      En het gezin antwoordt
        | feit                    | antwoord            |
        | balans_nachten_op       | 1x                  |
        | balans_nachten_per_week | 1-2                 |
        | balans_zorguren_per_dag | 4-8                 |
        | balans_ouder_gaat_het   | wisselend           |
        | balans_volhouden        | langer_dan_een_jaar |
        | balans_school           | deels               |
        | balans_brussen_missen   | nee                 |
        | balans_netwerk          | ja                  |
        | balans_hulpverleners    | 10-20               |
        | balans_woning           | ja                  |
        | balans_slaapt_bij_kind  | nee                 |
        | balans_gevaar           | nooit               |
        | balans_veilig_thuis     | ja                  |
        | balans_gezinsoordeel    | in_balans           |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: in balans
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | groen  |
        | E      | groen  |
        | S      | groen  |
        | R      | groen  |
        | M      | groen  |
        | V      | groen  |
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-03, Kind met EMB en zware somatiek, onbekend wat overheerst
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2020-09-30
      En het gezin antwoordt
        | feit                   | antwoord |
        | balans_school          | volledig |
        | balans_brussen_missen  | nee      |
        | balans_netwerk         | ja       |
        | balans_hulpverleners   | 10-20    |
        | balans_woning          | krap     |
        | balans_slaapt_bij_kind | nee      |
        | balans_gevaar          | nooit    |
        | balans_veilig_thuis    | ja       |
        | balans_gezinsoordeel   | onbekend |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | grijs  |
        | E      | grijs  |
        | S      | groen  |
        | R      | groen  |
        | M      | groen  |
        | V      | groen  |
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-04, Jongere met verstandelijke beperking en autisme, waar komt het toezicht vandaan
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2011-02-17
      En het gezin antwoordt
        | feit                   | antwoord |
        | arts_verwacht_achttien | ja       |
        | jongere_gehoord        | ja       |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-05, Kind met Duchenne en angst, conceptmotivering met foute redeneringen
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2015-04-02
      En het gezin antwoordt
        | feit                    | antwoord          |
        | balans_nachten_op       | 2-3x              |
        | balans_nachten_per_week | 6-7               |
        | balans_zorguren_per_dag | 4-8               |
        | balans_ziekteverloop    | langzaam_slechter |
        | balans_overname         | nee               |
        | balans_ouder_gaat_het   | wisselend         |
        | balans_volhouden        | maanden           |
        | balans_kind_vanbinnen   | zwaar             |
        | balans_praten           | niemand           |
        | balans_school           | deels             |
        | balans_brussen_missen   | nee               |
        | balans_netwerk          | soms              |
        | balans_hulpverleners    | 20-45             |
        | balans_vaste_persoon    | nee               |
        | balans_woning           | ja                |
        | balans_slaapt_bij_kind  | soms              |
        | balans_gevaar           | nooit             |
        | balans_veilig_thuis     | ja                |
        | balans_gezinsoordeel    | in_balans         |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: kwetsbaar
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | oranje |
        | E      | oranje |
        | S      | groen  |
        | R      | oranje |
        | M      | groen  |
        | V      | groen  |
      En zijn de rode vlaggen: RV06
      En is er tegenspraak

    Scenario: PUB-06, Grondslag zonder oorzakelijk verband, en rouw in het gezin
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2019-05-20
      En het gezin antwoordt
        | feit                      | antwoord      |
        | balans_nachten_op         | 1x            |
        | balans_nachten_per_week   | 6-7           |
        | balans_zorguren_per_dag   | 4-8           |
        | balans_ouder_gaat_het     | zwaar         |
        | balans_volhouden          | maanden       |
        | balans_rouw               | ja            |
        | balans_praten             | niemand       |
        | balans_school             | deels         |
        | balans_brussen_missen     | vaak          |
        | balans_brus_eigen_persoon | nee           |
        | balans_netwerk            | soms          |
        | balans_hulpverleners      | minder_dan_10 |
        | balans_woning             | ja            |
        | balans_slaapt_bij_kind    | soms          |
        | balans_gevaar             | nooit         |
        | balans_veilig_thuis       | ja            |
        | balans_gezinsoordeel      | op_de_grens   |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: kwetsbaar
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | groen  |
        | E      | oranje |
        | S      | oranje |
        | R      | groen  |
        | M      | groen  |
        | V      | groen  |
      En zijn de rode vlaggen: RV04
      En is er geen tegenspraak

    Scenario: PUB-07, Jongvolwassene van twintig met SMA, kan zelf hulp inroepen
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2006-08-10
      En het gezin antwoordt
        | feit            | antwoord |
        | jongere_gehoord | ja       |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-08, Jongere met LVG en gedragsproblemen, vandaag of morgen achttien
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2008-11-21
      En het gezin antwoordt
        | feit            | antwoord |
        | overgangsplan   | ja       |
        | jongere_gehoord | ja       |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-09, Verzorging met drie verschillende oorzaken, toekenning Jeugdwet in natura
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2021-10-03
      En het gezin antwoordt
        | feit                    | antwoord    |
        | balans_nachten_op       | 2-3x        |
        | balans_nachten_per_week | 3-5         |
        | balans_zorguren_per_dag | 4-8         |
        | balans_overname         | nee         |
        | balans_ouder_gaat_het   | wisselend   |
        | balans_volhouden        | maanden     |
        | balans_school           | deels       |
        | balans_brussen_missen   | nee         |
        | balans_netwerk          | soms        |
        | balans_hulpverleners    | 10-20       |
        | balans_woning           | ja          |
        | balans_slaapt_bij_kind  | nee         |
        | balans_gevaar           | nooit       |
        | balans_veilig_thuis     | ja          |
        | balans_gezinsoordeel    | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: kwetsbaar
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | oranje |
        | E      | groen  |
        | S      | groen  |
        | R      | groen  |
        | M      | groen  |
        | V      | groen  |
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-10, Zelfde soort kind onder het recht van 2017
      Gegeven de peildatum is 2017-11-21
      En een kind geboren op 2011-08-15
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-11, Ouders weigeren het CIZ, met en zonder gedwongen kader
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2016-01-12
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-12, Aftrek wegens eigen kracht, met en zonder regel in de verordening
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-02-26
      En het gezin antwoordt
        | feit                       | antwoord    |
        | balans_nachten_op          | 4x_of_vaker |
        | balans_nachten_per_week    | 6-7         |
        | balans_overname            | genoeg      |
        | balans_nachten_opgevangen  | ja          |
        | balans_zorguren_per_dag    | 8-16        |
        | balans_zorguren_opgevangen | deels       |
        | balans_ouder_gaat_het      | wisselend   |
        | balans_volhouden           | maanden     |
        | balans_school              | deels       |
        | balans_brussen_missen      | soms        |
        | balans_netwerk             | soms        |
        | balans_hulpverleners       | 20-45       |
        | balans_vaste_persoon       | nee         |
        | balans_woning              | ja          |
        | balans_slaapt_bij_kind     | nee         |
        | balans_gevaar              | nooit       |
        | balans_veilig_thuis        | ja          |
        | balans_gezinsoordeel       | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: kwetsbaar
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | oranje |
        | E      | groen  |
        | S      | groen  |
        | R      | oranje |
        | M      | groen  |
        | V      | groen  |
      En zijn de rode vlaggen: RV06
      En is er geen tegenspraak

    Scenario: PUB-13, Kind met spierziekte zonder Wlz, rolstoel, badkamer en vervoer
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2019-11-02
      En het gezin antwoordt
        | feit                            | antwoord    |
        | balans_nachten_op               | 1x          |
        | balans_nachten_per_week         | 3-5         |
        | balans_zorguren_per_dag         | 4-8         |
        | balans_ouder_gaat_het           | wisselend   |
        | balans_volhouden                | maanden     |
        | balans_school                   | volledig    |
        | balans_brussen_missen           | nee         |
        | balans_alleen_zorgen            | alleen      |
        | balans_netwerk                  | ja          |
        | balans_alleen_zorgen_opgevangen | ja          |
        | balans_hulpverleners            | 10-20       |
        | balans_woning                   | nee         |
        | balans_aanvraag_loopt           | loopt       |
        | balans_woning_opgevangen        | nee         |
        | balans_slaapt_bij_kind          | nee         |
        | balans_gevaar                   | nooit       |
        | balans_veilig_thuis             | ja          |
        | balans_gezinsoordeel            | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: kwetsbaar
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | groen  |
        | E      | groen  |
        | S      | groen  |
        | R      | groen  |
        | M      | rood   |
        | V      | groen  |
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-14, Pgb-wensen onder verschillende wetten, toekenning pgb Jeugdwet
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2020-01-30
      En het gezin antwoordt
        | feit                   | antwoord   |
        | huidig_besluit_tot     | 2026-12-31 |
        | vervolgbesluit_genomen | nee        |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn de rode vlaggen: RV14
      En is er geen tegenspraak

    Scenario: PUB-15, Jongere van achttien in een pleeggezin, wat loopt door en wat niet
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2008-08-12
      En het gezin antwoordt
        | feit            | antwoord |
        | jongere_gehoord | ja       |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-16, Kind komt thuis om te sterven, wel of niet al in de Wlz
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2021-03-19
      En het gezin antwoordt
        | feit                 | antwoord     |
        | terminale_fase       | ja           |
        | balans_ziekteverloop | laatste_fase |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: uit balans
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | rood   |
      En zijn de rode vlaggen: RV08
      En is er geen tegenspraak

    Scenario: PUB-17, Gezin met meer dan 45 contacten, schoolvervoer en dubbele kinderbijslag
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-07-07
      En het gezin antwoordt
        | feit                    | antwoord    |
        | brus_zelf_gehoord       | ja          |
        | balans_nachten_op       | 1x          |
        | balans_nachten_per_week | 3-5         |
        | balans_zorguren_per_dag | 4-8         |
        | balans_ziekteverloop    | stabiel     |
        | balans_ouder_gaat_het   | zwaar       |
        | balans_volhouden        | maanden     |
        | balans_praten           | niemand     |
        | balans_school           | deels       |
        | balans_werken           | minder      |
        | balans_brussen_missen   | vaak        |
        | balans_netwerk          | soms        |
        | balans_hulpverleners    | meer_dan_45 |
        | balans_regeluren        | meer_dan_20 |
        | balans_vaste_persoon    | nee         |
        | balans_woning           | ja          |
        | balans_slaapt_bij_kind  | nee         |
        | balans_gevaar           | ja          |
        | balans_veilig_thuis     | ja          |
        | balans_gezinsoordeel    | eruit       |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: uit balans
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | groen  |
        | E      | oranje |
        | S      | oranje |
        | R      | rood   |
        | M      | groen  |
        | V      | rood   |
      En zijn de rode vlaggen: RV04, RV06, RV09
      En is er geen tegenspraak

    Scenario: PUB-18, Aanvraag bij de verkeerde gemeente na verhuizing
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2016-06-23
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-19, Onvolledige aanvraag van een jongere van wie alleen het geboortejaar bekend is
      Gegeven de peildatum is 2026-11-21
      En een kind geboren in 2008-00-00
      En het gezin antwoordt
        | feit            | antwoord |
        | jongere_gehoord | ja       |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak

    Scenario: PUB-20, Ernstig ziek kind zonder rechtmatig verblijf
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2017-02-14
      En het gezin antwoordt
        | feit                    | antwoord |
        | balans_ouder_gaat_het   | zwaar    |
        | balans_waarmee_geholpen | onbekend |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: kwetsbaar
      En zijn dit de kleuren
        | gebied | kleur  |
        | E      | oranje |
      En zijn de rode vlaggen: RV12
      En is er geen tegenspraak

    Scenario: PUB-21, Jongere van zestieneneenhalf met lichte verstandelijke beperking en hartziekte
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2010-05-21
      En het gezin antwoordt
        | feit                    | antwoord            |
        | jongere_gehoord         | ja                  |
        | arts_verwacht_achttien  | ja                  |
        | overgangsplan           | ja                  |
        | balans_nachten_op       | nooit               |
        | balans_zorguren_per_dag | minder_dan_4        |
        | balans_ouder_gaat_het   | goed                |
        | balans_volhouden        | langer_dan_een_jaar |
        | balans_school           | volledig            |
        | balans_brussen_missen   | nee                 |
        | balans_netwerk          | ja                  |
        | balans_hulpverleners    | minder_dan_10       |
        | balans_woning           | ja                  |
        | balans_slaapt_bij_kind  | nee                 |
        | balans_gevaar           | nooit               |
        | balans_veilig_thuis     | ja                  |
        | balans_gezinsoordeel    | op_de_grens         |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: kwetsbaar
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | groen  |
        | E      | groen  |
        | S      | groen  |
        | R      | groen  |
        | M      | groen  |
        | V      | groen  |
      En zijn de rode vlaggen: geen
      En is er tegenspraak

    Scenario: PUB-22, Jongere van precies zeventien, zware somatiek en niet zelf beslisbekwaam
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2009-11-21
      En het gezin antwoordt
        | feit                   | antwoord |
        | arts_verwacht_achttien | ja       |
        | overgangsplan          | nee      |
        | jongere_gehoord        | nee      |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: kwetsbaar
      En zijn dit de kleuren
        | gebied | kleur  |
        | S      | oranje |
      En zijn de rode vlaggen: RV15
      En is er geen tegenspraak

    Scenario: PUB-23, Jongere van zeventien jaar en tien maanden, bijna niets geregeld
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2009-01-21
      En het gezin antwoordt
        | feit                    | antwoord    |
        | jongere_gehoord         | ja          |
        | huidig_besluit_tot      | 2027-01-21  |
        | arts_verwacht_achttien  | ja          |
        | balans_ziekteverloop    | stabiel     |
        | overgangsplan           | nee         |
        | balans_nachten_op       | 1x          |
        | balans_zorguren_per_dag | 4-8         |
        | balans_ouder_gaat_het   | wisselend   |
        | balans_volhouden        | maanden     |
        | balans_school           | deels       |
        | balans_brussen_missen   | soms        |
        | brus_zelf_gehoord       | ja          |
        | balans_netwerk          | ja          |
        | balans_hulpverleners    | 10-20       |
        | balans_woning           | ja          |
        | balans_slaapt_bij_kind  | nee         |
        | balans_gevaar           | nooit       |
        | balans_veilig_thuis     | ja          |
        | balans_gezinsoordeel    | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: kwetsbaar
      En zijn dit de kleuren
        | gebied | kleur  |
        | F      | groen  |
        | E      | groen  |
        | S      | rood   |
        | R      | groen  |
        | M      | groen  |
        | V      | groen  |
      En zijn de rode vlaggen: RV13
      En is er geen tegenspraak

    Scenario: PUB-24, Geboren op 29 februari, de dag ervoor
      Gegeven de peildatum is 2026-02-28
      En een kind geboren op 2008-02-29
      En het gezin antwoordt
        | feit            | antwoord |
        | overgangsplan   | ja       |
        | jongere_gehoord | ja       |
      Als Schakel de balans opmaakt
      Dan is het oordeel over het gezin: onbekend
      En zijn de rode vlaggen: geen
      En is er geen tegenspraak
