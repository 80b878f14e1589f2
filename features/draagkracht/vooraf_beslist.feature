# language: nl
Functionaliteit: Vooraf beslist, gezinnen in en uit balans

  Met de hand beslist uit draagkracht-draaglast.md voordat Schakel het gezin zag. Elk gezin gaf op alle andere vragen het lichtste antwoord,
  zonder hulp of netwerk, en zegt van zichzelf dat het in balans is, tenzij het scenario iets anders zegt.

  Regel: Rood en oranje winnen van grijs, grijs wint van groen, en zonder het eigen oordeel is niemand in balans.

    Scenario: Moeder zorgt alleen, niemand neemt het over
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord    |
        | balans_alleen_zorgen | alleen      |
        | balans_netwerk       | nee         |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied R oranje volgens G2
      En is het oordeel kwetsbaar volgens T2
      En zijn de rode vlaggen: RV07 B
      En is er geen tegenspraak

    Scenario: Moeder zorgt alleen, oma kan en wil en dat helpt genoeg
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                            | antwoord |
        | balans_alleen_zorgen            | alleen   |
        | balans_netwerk                  | ja       |
        | balans_alleen_zorgen_opgevangen | ja       |
      Als Schakel de balans opmaakt
      Dan is gebied R groen volgens G4
      En is het oordeel in balans volgens T4
      En zijn de rode vlaggen: geen

    Scenario: Waken in twee nachten per week
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                    | antwoord       |
        | balans_nachten_op       | wakker_blijven |
        | balans_nachten_per_week | 1-2            |
        | balans_gezinsoordeel    | op_de_grens    |
      Als Schakel de balans opmaakt
      Dan is gebied F rood volgens G1
      En is het oordeel kwetsbaar volgens T2
      En zijn de rode vlaggen: geen

    Scenario: Elke nacht vier keer op, de nachtzorg helpt een beetje
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                      | antwoord       |
        | balans_nachten_op         | 4x_of_vaker    |
        | balans_nachten_per_week   | 6-7            |
        | balans_overname           | vaste_momenten |
        | balans_nachten_opgevangen | deels          |
        | balans_gezinsoordeel      | op_de_grens    |
      Als Schakel de balans opmaakt
      Dan is gebied F oranje volgens G2
      En is het oordeel kwetsbaar volgens T2
      En zijn de rode vlaggen: geen

    Scenario: Elke nacht vier keer op, de nachtzorg komt maar helpt niet
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                      | antwoord       |
        | balans_nachten_op         | 4x_of_vaker    |
        | balans_nachten_per_week   | 6-7            |
        | balans_overname           | vaste_momenten |
        | balans_nachten_opgevangen | nee            |
        | balans_gezinsoordeel      | eruit          |
      Als Schakel de balans opmaakt
      Dan is gebied F rood volgens G1
      En is het oordeel uit balans volgens T1
      En zijn de rode vlaggen: RV01 A

    Scenario: Elke nacht vier keer op, niemand zei of de nachtzorg helpt
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                      | antwoord      |
        | balans_nachten_op         | 4x_of_vaker   |
        | balans_nachten_per_week   | 3-5           |
        | balans_overname           | genoeg        |
        | balans_nachten_opgevangen | niet gevraagd |
        | balans_gezinsoordeel      | op_de_grens   |
      Als Schakel de balans opmaakt
      Dan is gebied F rood volgens G1
      En is het oordeel uit balans volgens T1
      En zijn de rode vlaggen: RV01 A

    Scenario: Nog weken vol te houden en toch: in balans
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit             | antwoord |
        | balans_volhouden | weken    |
      Als Schakel de balans opmaakt
      Dan is gebied E oranje volgens G2
      En is het oordeel kwetsbaar volgens T6
      En is er tegenspraak
      En zijn de rode vlaggen: RV03 B

    Scenario: Alles licht, en toch: eruit
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord |
        | balans_gezinsoordeel | eruit    |
      Als Schakel de balans opmaakt
      Dan is het oordeel kwetsbaar volgens T5
      En is er tegenspraak
      En zijn de rode vlaggen: geen

    Scenario: Een zus mist veel, en het gezin zegt: eruit
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                  | antwoord |
        | balans_brussen_missen | vaak     |
        | balans_gezinsoordeel  | eruit    |
      Als Schakel de balans opmaakt
      Dan is gebied S oranje volgens G2
      En is het oordeel uit balans volgens T5
      En is er tegenspraak
      En zijn de rode vlaggen: RV04 B

    Scenario: Over gevaar is niets gevraagd, de rest is licht
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit          | antwoord      |
        | balans_gevaar | niet gevraagd |
      Als Schakel de balans opmaakt
      Dan is gebied V grijs volgens G3
      En is het oordeel onbekend volgens T3

    Scenario: Grijs bij veiligheid, oranje bij spullen
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                   | antwoord      |
        | balans_gevaar          | niet gevraagd |
        | balans_spullen_op_tijd | nee           |
        | balans_gezinsoordeel   | op_de_grens   |
      Als Schakel de balans opmaakt
      Dan is gebied V grijs volgens G3
      En is gebied M oranje volgens G2
      En is het oordeel kwetsbaar volgens T2

    Scenario: Niet veilig thuis wint van een vraag die niemand stelde
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord      |
        | balans_gevaar        | niet gevraagd |
        | balans_veilig_thuis  | nee           |
        | balans_gezinsoordeel | op_de_grens   |
      Als Schakel de balans opmaakt
      Dan is gebied V rood volgens G1
      En is het oordeel uit balans volgens T1
      En zijn de rode vlaggen: RV10 A

    Scenario: Alleen schulden
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit             | antwoord |
        | balans_rondkomen | schulden |
      Als Schakel de balans opmaakt
      Dan is gebied M groen volgens G4
      En is het oordeel in balans volgens T4
      En pleit dit niet voor CP01

    Scenario: Zestig hulpverleners en niemand die regelt
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord    |
        | balans_hulpverleners | meer_dan_45 |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied R rood volgens G1
      En is het oordeel uit balans volgens T1
      En zijn de rode vlaggen: RV06 A

    Scenario: Eén gebied zonder antwoord staat er zichtbaar bij
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit          | antwoord      |
        | balans_school | niet gevraagd |
      Als Schakel de balans opmaakt
      Dan is gebied S grijs volgens G3
      En is het oordeel in balans volgens T4

    Scenario: Twee gebieden zonder antwoord
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit          | antwoord      |
        | balans_school | niet gevraagd |
        | balans_woning | niet gevraagd |
      Als Schakel de balans opmaakt
      Dan is gebied S grijs volgens G3
      En is gebied M grijs volgens G3
      En is het oordeel onbekend volgens T3

    Scenario: Het gezin gaf zelf geen oordeel
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord      |
        | balans_gezinsoordeel | niet gevraagd |
      Als Schakel de balans opmaakt
      Dan is het oordeel onbekend volgens T3

    Scenario: De arts verklaarde de laatste fase
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord    |
        | terminale_fase       | ja          |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied F rood volgens G1
      En is het oordeel uit balans volgens T1
      En zijn de rode vlaggen: RV08 A
      En wordt niet vooruitgekeken

    Scenario: Zeventien jaar en acht maanden zonder plan
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2009-03-20
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord    |
        | overgangsplan        | nee         |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied S oranje volgens G2
      En is het oordeel kwetsbaar volgens T2
      En zijn de rode vlaggen: RV13 B

    Scenario: Zeventien jaar en tien maanden zonder plan
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2009-01-20
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord    |
        | overgangsplan        | nee         |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied S rood volgens G1
      En is het oordeel kwetsbaar volgens T2
      En zijn de rode vlaggen: RV13 B

    Scenario: De ouder heeft het zwaar en kan niet zeggen wat helpt
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                       | antwoord    |
        | balans_ouder_gaat_het      | zwaar       |
        | balans_hulpvraag_te_zeggen | nee         |
        | balans_gezinsoordeel       | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied E oranje volgens G2
      En is het oordeel kwetsbaar volgens T2
      En zijn de rode vlaggen: RV12 B

    Scenario: Drie onverwachte opnames zonder noodplan
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord    |
        | balans_crisisopnames | 3-5         |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied V oranje volgens G2
      En is het oordeel kwetsbaar volgens T2
      En zijn de rode vlaggen: RV11 B

    Scenario: Een vader stopte met werken
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord    |
        | balans_werken        | gestopt     |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied S oranje volgens G2
      En is het oordeel kwetsbaar volgens T2
      En zijn de rode vlaggen: RV05 B

    Scenario: Een ouder slaapt vast bij het kind
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                   | antwoord    |
        | balans_slaapt_bij_kind | vast        |
        | balans_gezinsoordeel   | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is gebied M rood volgens G1
      En is het oordeel kwetsbaar volgens T2
      En zijn de rode vlaggen: RV02 B

    Scenario: Een ouder slaapt vast bij het kind, en het gezin zegt: eruit
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2018-06-01
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                   | antwoord |
        | balans_slaapt_bij_kind | vast     |
        | balans_gezinsoordeel   | eruit    |
      Als Schakel de balans opmaakt
      Dan is gebied M rood volgens G1
      En is het oordeel uit balans volgens T1
      En zijn de rode vlaggen: RV02 B

  Regel: De compensatie volgt de leeftijd en een bestaand Wlz-recht.

    Abstract Scenario: Compensatie, <geval>
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op <geboren>
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit   | antwoord   |
        | <feit> | <antwoord> |
      En hier geldt: wlz_indicatie_aanwezig is <wlz>
      Als Schakel de balans opmaakt
      Dan pleit dit voor
        | compensatie   | wet   | beslisser   | artikel   |
        | <compensatie> | <wet> | <beslisser> | <artikel> |

      Voorbeelden:
        | geval                                    | geboren    | feit                  | antwoord    | wlz | compensatie | wet      | beslisser       | artikel                   |
        | de nachten, negen jaar                   | 2017-06-01 | balans_nachten_op     | 4x_of_vaker | nee | CP02        | Zvw      | zorgverzekeraar | Bzv 2.10                  |
        | de nachten, negentien jaar               | 2007-06-01 | balans_nachten_op     | 4x_of_vaker | nee | CP02        | Zvw      | zorgverzekeraar | Bzv 2.10                  |
        | de nachten, met Wlz                      | 2017-06-01 | balans_nachten_op     | 4x_of_vaker | ja  | CP02        | Wlz      | zorgkantoor     | Wlz 3.3.3                 |
        | rust, negen jaar                         | 2017-06-01 | balans_volhouden      | nu_niet     | nee | CP01        | Jeugdwet | gemeente        | Jeugdwet 2.3 lid 3        |
        | rust, negentien jaar                     | 2007-06-01 | balans_volhouden      | nu_niet     | nee | CP01        | Wmo 2015 | gemeente        | Wmo 1.1.1                 |
        | rust, met Wlz                            | 2017-06-01 | balans_volhouden      | nu_niet     | ja  | CP01        | Wlz      | zorgkantoor     | Blz 3.1.3                 |
        | iemand naast het gezin, met Wlz          | 2017-06-01 | balans_hulpverleners  | 20-45       | ja  | CP04        | Wlz      | zorgkantoor     | Wlz 4.2.1 lid 2 onder c   |
        | iemand naast het gezin, vóór het besluit | 2017-06-01 | balans_hulpverleners  | 20-45       | nee | CP04        | Wmo 2015 | gemeente        | Wmo 2.2.4                 |
        | een woning die niet past, met Wlz        | 2017-06-01 | balans_woning         | nee         | ja  | CP08        | Wmo 2015 | gemeente        | Wmo 8.6a onder a          |
        | een broer van negen                      | 2017-06-01 | balans_brussen_missen | vaak        | nee | CP06        | Jeugdwet | gemeente        | Jeugdwet 1.1 jeugdhulp 1° |
