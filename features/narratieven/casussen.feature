# language: nl
Functionaliteit: Foute redeneringen in de concepten van de openbare casussen

  Een gemeente schreef een concept. Schakel noemt elke zin die een bekende foute redenering bevat, zegt waarom zij niet klopt en
  welk artikel haar weerlegt. In een goede tekst vindt Schakel niets.

  Scenario: PUB-03 Kind met EMB en zware somatiek, onbekend wat overheerst
    Gegeven dit concept
      """
      Vraag eerst de Wlz aan; tot die tijd nemen wij geen besluit over het dagcentrum. Lever het dossier van de
      kinderarts, dat wij al van u kregen, opnieuw in en beantwoord alle vragen nog een keer.
      """
    Als Schakel het concept leest
    Dan zijn dit de bevindingen, en geen andere
      | regel | blokkerend | zin                                                         |
      | LN06  | nee        | Vraag eerst de Wlz aan; tot die tijd nemen wij geen besluit |
      | LN17  | nee        | opnieuw in en beantwoord alle vragen nog een keer           |
    En houdt dat het concept niet tegen

  Scenario: PUB-05 Kind met Duchenne en angst, conceptmotivering met foute redeneringen
    Gegeven dit concept
      """
      Begeleiding wordt afgewezen. De ziekte van uw kind is progressief, zodat geen verbetering van de
      zelfredzaamheid te verwachten is. Kinderpalliatieve zorg is medische zorg en hoort daarom bij de
      zorgverzekeraar. Ouders doen dit al jaren en het gaat goed. De gevraagde hulp is gebruikelijke zorg. Wij
      trekken daarom vijf uur per week af. Gezien uw inkomen kunt u de resterende uren zelf inkopen. Oma woont
      dichtbij, het netwerk kan dit oplossen. Omdat de prognose onzeker is geven wij een besluit van drie maanden.
      """
    Als Schakel het concept leest
    Dan zijn dit de bevindingen, en geen andere
      | regel | blokkerend | zin                                                                            |
      | LN01  | ja         | geen verbetering van de zelfredzaamheid te verwachten                          |
      | LN02  | ja         | Kinderpalliatieve zorg is medische zorg en hoort daarom bij de zorgverzekeraar |
      | LN03  | ja         | Ouders doen dit al jaren en het gaat goed                                      |
      | LN04  | ja         | De gevraagde hulp is gebruikelijke zorg                                        |
      | LN16  | ja         | Wij trekken daarom vijf uur per week af                                        |
      | LN05  | ja         | Gezien uw inkomen kunt u de resterende uren zelf inkopen                       |
      | LN10  | nee        | Oma woont dichtbij, het netwerk kan dit oplossen                               |
      | LN08  | nee        | Omdat de prognose onzeker is geven wij een besluit van drie maanden            |
    En houdt dat het concept tegen

  Scenario: PUB-09 Verzorging met drie verschillende oorzaken, toekenning Jeugdwet in natura
    Gegeven dit concept
      """
      De hulp neemt de verzorging over en is gericht op stabiliseren en op rust in het gezin. Eerst is met de
      24-uurskalender vastgesteld wat nodig is; daarna is met artikel 4.3 van de verordening bekeken wat ouders zelf
      kunnen. Dat was voor deze zeven uur niet genoeg. De wondzorg beoordeelt de zorgverzekeraar.
      """
    Als Schakel het concept leest
    Dan vindt Schakel niets

  Scenario: PUB-14 Pgb-wensen onder verschillende wetten, toekenning pgb Jeugdwet
    Gegeven dit concept
      """
      Een pgb kan niet, want natura bestaat. Het protocol staat niet toe dat een tante hulp geeft.
      """
    Als Schakel het concept leest
    Dan zijn dit de bevindingen, en geen andere
      | regel | blokkerend | zin                                   |
      | LN07  | nee        | Een pgb kan niet, want natura bestaat |
      | LN14  | nee        | Het protocol staat niet toe           |
    En houdt dat het concept niet tegen

  Scenario: PUB-17 Gezin met meer dan 45 contacten, schoolvervoer en dubbele kinderbijslag
    Gegeven dit concept
      """
      Er zijn te veel hulpverleners, dus kennen wij minder uren toe. Broer en zus horen niet bij deze aanvraag. Het
      gezin heeft geen hulpvraag geformuleerd.
      """
    Als Schakel het concept leest
    Dan zijn dit de bevindingen, en geen andere
      | regel | blokkerend | zin                                                           |
      | LN13  | nee        | Er zijn te veel hulpverleners, dus kennen wij minder uren toe |
      | LN11  | nee        | Broer en zus horen niet bij deze aanvraag                     |
      | LN12  | nee        | geen hulpvraag geformuleerd                                   |
    En houdt dat het concept niet tegen

  Scenario: PUB-23 Jongere van zeventien jaar en tien maanden, bijna niets geregeld
    Gegeven dit concept
      """
      Wij kunnen pas iets doen als hij achttien is; eerst 18 worden, dan melden. Op 18 stopt alles van de Jeugdwet.
      Omdat de prognose onzeker is geven wij tot die tijd alleen een kort besluit. Palliatief is terminaal, dus
      begeleiding heeft geen zin meer.
      """
    Als Schakel het concept leest
    Dan zijn dit de bevindingen, en geen andere
      | regel | blokkerend | zin                                                                         |
      | LN09  | nee        | eerst 18 worden, dan melden                                                 |
      | LN09  | nee        | Op 18 stopt alles van de Jeugdwet                                           |
      | LN08  | nee        | Omdat de prognose onzeker is geven wij tot die tijd alleen een kort besluit |
      | LN15  | nee        | Palliatief is terminaal, dus begeleiding heeft geen zin meer                |
    En houdt dat het concept niet tegen
