# language: nl
Functionaliteit: Hangt een route op een onbekende leeftijd, dan hoort daar een vraag bij

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een gezin dat hier woont, met deze feiten
      | feit                   | waarde | bron  |
      | ingezetene             | ja     | gezin |
      | zorgverzekering        | ja     | gezin |
      | wlz_indicatie_aanwezig | nee    | CIZ   |
      | wlz_verzekerd          | ja     | SVB   |
      | permanent_toezicht_nodig | nee  | arts  |
      | kan_zelf_hulp_inroepen   | ja   | arts  |

  Scenario: Bij een broer of zus van wie de leeftijd onbekend is
    Gegeven de behoefte psychosociale_hulp voor brus
    En een kind van 8 jaar
    Als Schakel de zaak beoordeelt
    Dan vraagt de Jeugdwet nader onderzoek
    En de vraag over leeftijd_brus staat open bij gezin
