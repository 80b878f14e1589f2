# language: nl
Functionaliteit: Een verordeningsartikel of een 24-uurskalender maakt een argument anders

  Regel: Met een artikel van de verordening mag de gemeente over eigen kracht spreken, maar niet met een richtlijn van het CIZ.

    Scenario: Gebruikelijke zorg zonder artikel houdt het concept tegen
      Gegeven in het concept staat: De gevraagde hulp is gebruikelijke zorg.
      Als Schakel het concept leest
      Dan vindt Schakel LN04
      En houdt dat het concept tegen
      En noemt de bevinding Jeugdwet 2.9 onder a en zegt: artikel van de verordening

    Scenario: Met een artikel uit de zaak is er geen melding
      Gegeven in het concept staat: De gevraagde hulp is gebruikelijke zorg.
      En artikel 5.2 van de verordening regelt eigen kracht
      Als Schakel het concept leest
      Dan vindt Schakel niets
      En houdt dat het concept niet tegen

    Scenario: Een artikel dat de tekst zelf noemt telt ook
      Gegeven dit concept
        """
        Vier uur begeleiding is gebruikelijke hulp van vader. Dat volgt uit artikel 5.2 van de verordening.
        """
      Als Schakel het concept leest
      Dan vindt Schakel niets

    Scenario: Een CIZ-richtlijn is nooit de maatstaf voor jeugdhulp
      Gegeven in het concept staat: Volgens de CIZ-richtlijn is dit gebruikelijke zorg.
      En artikel 5.2 van de verordening regelt eigen kracht
      Als Schakel het concept leest
      Dan vindt Schakel LN04
      En houdt dat het concept tegen

    Scenario: Een artikel helpt niet bij inkomen van ouders
      Gegeven in het concept staat: Gezien uw inkomen kunt u de uren zelf inkopen.
      En artikel 5.2 van de verordening regelt eigen kracht
      En er is een 24-uurskalender gemaakt
      Als Schakel het concept leest
      Dan vindt Schakel LN05

  Regel: Uren aftrekken kan pas als vaststaat wat er nodig is; de 24-uurskalender laat dat zien.

    Scenario: Aftrek zonder kalender houdt het concept tegen
      Gegeven in het concept staat: Wij trekken daarom vijf uur per week af.
      Als Schakel het concept leest
      Dan vindt Schakel LN16
      En houdt dat het concept tegen
      En noemt de bevinding Jeugdwet 2.3 lid 1 en zegt: eerst de 24-uurskalender

    Scenario: Aftrek met een kalender in de zaak geeft geen melding
      Gegeven in het concept staat: Wij trekken daarom vijf uur per week af.
      En er is een 24-uurskalender gemaakt
      Als Schakel het concept leest
      Dan vindt Schakel niets

    Scenario: Aftrek met een kalender die de tekst noemt geeft geen melding
      Gegeven dit concept
        """
        Met de 24-uurskalender stelden wij vast dat twaalf uur nodig is. Wij trekken daarvan vijf uur per week af.
        """
      Als Schakel het concept leest
      Dan vindt Schakel niets

    Scenario: Noemt de tekst een kalender die er niet is, dan blijft de melding
      Gegeven dit concept
        """
        Met de 24-uurskalender stelden wij vast dat twaalf uur nodig is. Wij trekken daarvan vijf uur per week af.
        """
      En er is geen 24-uurskalender gemaakt
      Als Schakel het concept leest
      Dan vindt Schakel LN16

    Scenario: Een kalender maakt gebruikelijke zorg zonder artikel niet goed
      Gegeven in het concept staat: De gevraagde hulp is gebruikelijke zorg.
      En er is een 24-uurskalender gemaakt
      Als Schakel het concept leest
      Dan vindt Schakel LN04
