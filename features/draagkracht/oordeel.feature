# language: nl
Functionaliteit: Het oordeel over het hele gezin
  Het oordeel noemt de regel die het gaf. Zonder het eigen oordeel van het gezin is het nooit: in balans.

  Regel: T1, uit balans

    Scenario: Eén rode vlag van klasse A is genoeg
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                 | antwoord     |
        | balans_ziekteverloop | laatste_fase |
      Als Schakel de balans opmaakt
      Dan is het oordeel uit balans volgens T1

    Scenario: Twee gebieden rood
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                   | antwoord       |
        | balans_woning          | nee            |
        | balans_ouder_gaat_het  | gaat_niet_meer |
        | balans_waarmee_geholpen | Een nacht slapen |
      Als Schakel de balans opmaakt
      Dan is gebied M rood volgens G1
      En is gebied E rood volgens G1
      En is het oordeel uit balans volgens T1

    Abstract Scenario: Eén gebied rood en wat het gezin zelf zegt
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord |
        | balans_woning        | nee      |
        | balans_gezinsoordeel | <gezin>  |
      Als Schakel de balans opmaakt
      Dan is het oordeel <oordeel> volgens <regel>

      Voorbeelden:
        | gezin       | oordeel    | regel |
        | eruit       | uit balans | T1    |
        | op_de_grens | kwetsbaar  | T2    |
        | in_balans   | kwetsbaar  | T6    |
        | onbekend    | kwetsbaar  | T2    |

  Regel: T2, kwetsbaar

    Scenario: Eén gebied oranje
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord    |
        | balans_gevaar        | bijna       |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is het oordeel kwetsbaar volgens T2

    Scenario: De ziekte wordt snel erger, ook als hulp dat nu opvangt
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                            | antwoord      |
        | balans_ziekteverloop            | snel_slechter |
        | balans_ziekteverloop_opgevangen | ja            |
        | balans_gezinsoordeel            | op_de_grens   |
      Als Schakel de balans opmaakt
      Dan is gebied F groen volgens G4
      En is het oordeel kwetsbaar volgens T2

    Abstract Scenario: Bijna achttien zonder plan
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op <geboren>
      En een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                   | antwoord   |
        | overgangsplan          | <plan>     |
        | arts_verwacht_achttien | <verwacht> |
        | balans_gezinsoordeel   | <gezin>    |
      Als Schakel de balans opmaakt
      Dan is het oordeel <oordeel> volgens <regel>
      En is gebied S <kleur> volgens <gebiedsregel>

      Voorbeelden:
        | geboren    | plan     | verwacht | gezin       | oordeel   | regel | kleur  | gebiedsregel |
        | 2009-01-21 | nee      | ja       | op_de_grens | kwetsbaar | T2    | rood   | G1           |
        | 2009-02-21 | nee      | ja       | op_de_grens | kwetsbaar | T2    | oranje | G2           |
        | 2009-02-20 | nee      | ja       | op_de_grens | kwetsbaar | T2    | rood   | G1           |
        | 2010-05-21 | nee      | ja       | op_de_grens | kwetsbaar | T2    | oranje | G2           |
        | 2010-05-22 | nee      | ja       | in_balans   | in balans | T4    | groen  | G4           |
        | 2009-01-21 | ja       | ja       | in_balans   | in balans | T4    | groen  | G4           |
        | 2009-01-21 | nee      | nee      | in_balans   | in balans | T4    | groen  | G4           |
        | 2009-01-21 | nee      | onbekend | op_de_grens | kwetsbaar | T2    | rood   | G1           |
        | 2009-01-21 | onbekend | ja       | in_balans   | in balans | T4    | groen  | G4           |
        | 2007-01-21 | nee      | ja       | op_de_grens | kwetsbaar | T2    | rood   | G1           |
        | 2008-11-21 | nee      | ja       | in_balans   | in balans | T4    | groen  | G4           |

  Regel: T3, onbekend, en nooit in balans

    Abstract Scenario: Te weinig bekend
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit     | antwoord |
        | <eerste> | onbekend |
        | <tweede> | onbekend |
      Als Schakel de balans opmaakt
      Dan is het oordeel <oordeel> volgens <regel>

      Voorbeelden:
        | eerste                  | tweede                  | oordeel   | regel |
        | balans_nachten_op       | balans_zorguren_per_dag | onbekend  | T3    |
        | balans_ouder_gaat_het   | balans_volhouden        | onbekend  | T3    |
        | balans_gevaar           | balans_veilig_thuis     | onbekend  | T3    |
        | balans_school           | balans_woning           | onbekend  | T3    |
        | balans_school           | balans_brussen_missen   | in balans | T4    |
        | balans_netwerk          | balans_hulpverleners    | in balans | T4    |
        | balans_woning           | balans_slaapt_bij_kind  | in balans | T4    |
        | balans_gezinsoordeel    | balans_rondkomen        | onbekend  | T3    |

    Scenario: Een leeg formulier
      Als Schakel de balans opmaakt
      Dan is het oordeel onbekend volgens T3
      En zijn de rode vlaggen: geen
      En wordt gevraagd: "hoe de nachten gaan, hoe lang u het volhoudt en of uw gezin in balans is"

    Scenario: Een enkel grijs gebied staat er zichtbaar bij
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit          | antwoord |
        | balans_woning | onbekend |
      Als Schakel de balans opmaakt
      Dan is het oordeel in balans volgens T4
      En staat erbij: "Nog onbekend: materiële situatie"

  Regel: T5 en T6, het gezin noemt het anders

    Abstract Scenario: Alles licht, maar het gezin noemt het zwaarder
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                 | antwoord |
        | balans_gezinsoordeel | <gezin>  |
      Als Schakel de balans opmaakt
      Dan is het oordeel <oordeel> volgens T5
      En is er tegenspraak
      En wordt gevraagd: "Wat missen wij"

      Voorbeelden:
        | gezin       | oordeel   |
        | op_de_grens | kwetsbaar |
        | eruit       | kwetsbaar |

    Scenario: Eén gebied oranje en het gezin zegt eruit
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord |
        | balans_gevaar        | bijna    |
        | balans_gezinsoordeel | eruit    |
      Als Schakel de balans opmaakt
      Dan is het oordeel uit balans volgens T5
      En is er tegenspraak

    Scenario: Nog te weinig bekend, en het gezin zegt op de grens
      Gegeven het gezin antwoordt
        | feit                 | antwoord    |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is het oordeel kwetsbaar volgens T5

    Scenario: Het gezin noemt het lichter; de uitkomst blijft staan
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit              | antwoord |
        | balans_nachten_op | 2-3x     |
      Als Schakel de balans opmaakt
      Dan is het oordeel kwetsbaar volgens T6
      En is er tegenspraak
      En wordt gevraagd: "Klopt ons beeld"

    Scenario: Onbekend is geen tegenspraak
      Gegeven het gezin antwoordt
        | feit                 | antwoord  |
        | balans_gezinsoordeel | in_balans |
      Als Schakel de balans opmaakt
      Dan is het oordeel onbekend volgens T3
      En is er geen tegenspraak
