# language: nl
Functionaliteit: Eerst vragen, dan pas een plan

  Achttien worden is een mijlpaal om te vieren. Maar niet elk kind wordt achttien. Wie dat niet verwacht, krijgt geen
  lijst: dan gaat een gesprek voor.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een jongere geboren op 2010-05-21

  Regel: In de terminale fase toont Schakel niets over later.

    Scenario: De arts verwacht dat het kind korter dan drie maanden leeft
      Gegeven hier geldt: terminale_fase is ja, arts_verwacht_achttien is ja, gezin_wil_vooruitkijken is ja
      Dan toont het plan geen enkele stap
      En de stand van het plan is niet_tonen
      En het plan biedt een gesprek aan: wat vandaag helpt
      En vraagt het plan vooraf niets

    Scenario: Het gezin zegt dat het de laatste fase is
      Gegeven hier geldt: balans_ziekteverloop is laatste_fase
      Dan toont het plan geen enkele stap
      En de stand van het plan is niet_tonen

    Scenario: Een meerderjarige in de laatste fase ziet alleen wat dan nog telt
      Gegeven een jongere geboren op 2008-05-21
      En hier geldt: terminale_fase is ja, ouder_in_loondienst is ja
      Dan staan deze stappen in het plan
        | stap                              | stand |
        | C12 zorg in de laatste levensfase | weten |
        | D18 zorg thuis of in een hospice  | weten |
        | F17 zorgverlof voor ouders blijft | weten |
      En staan deze stappen nergens in het plan: A01, B01, D01, F01, J01

  Regel: Verwacht de arts niet dat het kind achttien wordt, dan komt eerst een gesprek en geen lijst.

    Scenario: De arts verwacht het niet
      Gegeven hier geldt: arts_verwacht_achttien is nee
      Dan toont het plan geen enkele stap
      En de stand van het plan is gesprek
      En het plan biedt een gesprek aan: waar wilt u het over hebben

    Scenario: Het gezin wil toch vooruitkijken
      Gegeven hier geldt: arts_verwacht_achttien is nee, gezin_wil_vooruitkijken is ja
      Dan is de stand van het plan lijst

  Regel: Bij een ernstig ziek kind vraagt Schakel de arts eerst of het kind naar verwachting achttien wordt.

    Abstract Scenario: Niemand vroeg het nog, en <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de stand van het plan <stand>
      En het plan vraagt vooraf naar arts_verwacht_achttien aan arts

      Voorbeelden:
        | hier geldt                            | stand        |
        | levensbedreigende_aandoening is ja    | eerst_vragen |
        | ziekte_instabiel is ja                | eerst_vragen |
        | balans_ziekteverloop is snel_slechter | eerst_vragen |
        | balans_ziekteverloop is stabiel       | lijst        |
        | niets anders                          | lijst        |
        | levensbedreigende_aandoening is nee   | lijst        |

    Scenario: Wordt eerst gevraagd, dan staat er nog geen enkele stap
      Gegeven hier geldt: levensbedreigende_aandoening is ja
      Dan toont het plan geen enkele stap
      En het plan biedt een gesprek aan: wat is nu belangrijk

    Scenario: De arts verwacht het wel
      Gegeven hier geldt: levensbedreigende_aandoening is ja, arts_verwacht_achttien is ja
      Dan is de stand van het plan lijst
      En vraagt het plan vooraf niets

    Scenario: Wie al achttien is, vraagt niemand dit meer
      Gegeven een jongere geboren op 2008-11-21
      En hier geldt: levensbedreigende_aandoening is ja
      Dan is de stand van het plan lijst
      En vraagt het plan vooraf niets

  Regel: Over het levenseinde begint alleen de jongere zelf.

    Scenario: Niemand vroeg ernaar
      Dan staan deze stappen nergens in het plan: E14

    Scenario: De jongere begon er zelf over
      Gegeven hier geldt: jongere_begint_over_levenseinde is ja
      Dan staan deze stappen in het plan
        | stap                                  | stand |
        | E14 als de jongere zelf erover begint | weten |

  Regel: Bij een jong kind is er nog niets te regelen.

    Abstract Scenario: Geboren op <dag>
      Gegeven een kind geboren op <dag>
      Dan is de stand van het plan <stand>

      Voorbeelden:
        | dag        | stand    |
        | 2020-05-21 | nog_niet |
        | 2016-11-22 | nog_niet |
        | 2016-11-21 | lijst    |
        | 2012-11-21 | lijst    |
