# language: nl
Functionaliteit: Oude antwoorden, wil ik niet zeggen, en drie momenten
  Een oud antwoord kan zorgen geven, maar nooit geruststellen.

  Regel: Een antwoord op een kernvraag is na zes maanden te oud

    Abstract Scenario: Het antwoord over de nachten
      Gegeven de peildatum is 2026-11-21
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit              | antwoord   |
        | balans_nachten_op | <antwoord> |
      En het antwoord op balans_nachten_op is van <datum>
      Als Schakel de balans opmaakt
      Dan is gebied F <kleur> volgens <regel>

      Voorbeelden:
        | antwoord    | datum      | kleur  | regel |
        | 1x          | 2026-05-21 | groen  | G4    |
        | 1x          | 2026-05-20 | grijs  | G3    |
        | 2-3x        | 2026-05-20 | oranje | G2    |
        | 4x_of_vaker | 2025-01-01 | rood   | G1    |

    Abstract Scenario: Wordt de ziekte snel erger, dan al na vier weken
      Gegeven de peildatum is 2026-11-21
      En een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                 | antwoord |
        | balans_ziekteverloop | <ziekte> |
      En het antwoord op balans_woning is van <datum>
      Als Schakel de balans opmaakt
      Dan is gebied M <kleur> volgens <regel>

      Voorbeelden:
        | ziekte            | datum      | kleur | regel |
        | stabiel           | 2026-10-23 | groen | G4    |
        | langzaam_slechter | 2026-10-23 | groen | G4    |
        | snel_slechter     | 2026-10-24 | groen | G4    |
        | snel_slechter     | 2026-10-23 | grijs | G3    |
        | laatste_fase      | 2026-10-23 | grijs | G3    |

    Scenario: Hulp van lang geleden vangt niets op
      Gegeven de peildatum is 2026-11-21
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                      | antwoord |
        | balans_nachten_op         | 2-3x     |
        | balans_overname           | genoeg   |
        | balans_nachten_opgevangen | ja       |
      En het antwoord op balans_overname is van 2026-05-20
      Als Schakel de balans opmaakt
      Dan is gebied F oranje volgens G2

    Scenario: Dat het genoeg helpt is lang geleden gezegd
      Gegeven de peildatum is 2026-11-21
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                      | antwoord |
        | balans_nachten_op         | 2-3x     |
        | balans_overname           | genoeg   |
        | balans_nachten_opgevangen | ja       |
      En het antwoord op balans_nachten_opgevangen is van 2026-05-20
      Als Schakel de balans opmaakt
      Dan is gebied F oranje volgens G2

    Scenario: Een oud gezinsoordeel stelt niet gerust
      Gegeven de peildatum is 2026-11-21
      En een gezin dat op elke vraag het lichtste antwoord gaf
      En het antwoord op balans_gezinsoordeel is van 2026-01-01
      Als Schakel de balans opmaakt
      Dan is het oordeel onbekend volgens T3

    Scenario: Een oud gezinsoordeel geeft wel zorgen
      Gegeven de peildatum is 2026-11-21
      En een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                 | antwoord    |
        | balans_gezinsoordeel | op_de_grens |
      En het antwoord op balans_gezinsoordeel is van 2026-01-01
      Als Schakel de balans opmaakt
      Dan is het oordeel kwetsbaar volgens T5

  Regel: Wil ik niet zeggen is een antwoord dat wij niet nog eens vragen

    Scenario: Eén geweigerd antwoord
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                | antwoord        |
        | balans_veilig_thuis | wil_niet_zeggen |
      Als Schakel de balans opmaakt
      Dan is gebied V grijs volgens G3
      En is het oordeel onbekend volgens T3
      En wordt balans_veilig_thuis niet gevraagd
      En staat erbij: "Het gezin wil dit nu niet zeggen. Dat mag; dit gebied blijft dan onbekend."

  Regel: Drie momenten, en nooit lichter dan nu

    Scenario: Nog maanden vol te houden
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit             | antwoord |
        | balans_volhouden | maanden  |
      Als Schakel de balans opmaakt
      Dan is nu het oordeel in balans
      En is over zes maanden het oordeel kwetsbaar
      En is bij terugval het oordeel kwetsbaar

    Scenario: Nog weken vol te houden
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord    |
        | balans_volhouden     | weken       |
        | balans_gezinsoordeel | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is nu het oordeel kwetsbaar
      En is over zes maanden het oordeel uit balans

    Scenario: De nachtverpleging stopt over twee maanden
      Gegeven de peildatum is 2026-11-21
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                      | antwoord    |
        | balans_nachten_op         | 4x_of_vaker |
        | balans_nachten_per_week   | 6-7         |
        | balans_overname           | genoeg      |
        | balans_overname_tot       | 2027-01-21  |
        | balans_nachten_opgevangen | ja          |
        | balans_gezinsoordeel      | op_de_grens |
      Als Schakel de balans opmaakt
      Dan is nu het oordeel kwetsbaar
      En is over zes maanden het oordeel uit balans
      En is bij terugval het oordeel uit balans
      En staat erbij: "Deze steun is dan gestopt: iemand die de zorg overneemt."
      En staat erbij: "Afbouwen vraagt een reden."

    Scenario: In de laatste fase wordt niet vooruitgekeken
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                 | antwoord     |
        | balans_ziekteverloop | laatste_fase |
      Als Schakel de balans opmaakt
      Dan wordt niet vooruitgekeken
      En staat erbij: "Nu telt vandaag."
