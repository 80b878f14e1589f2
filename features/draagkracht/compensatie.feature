# language: nl
Functionaliteit: Van onbalans naar compensatie
  Een compensatie is een argument, nooit een recht. Zij noemt de wet, wie beslist en in welke vorm.

  Regel: Dezelfde onbalans wijst onder 18, vanaf 18 en met een Wlz-indicatie naar een andere wet

    Abstract Scenario: Een ouder die het niet meer volhoudt
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op <geboren>
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                  | antwoord |
        | balans_volhouden      | nu_niet  |
        | wlz_indicatie_aanwezig | <wlz>   |
      Als Schakel de balans opmaakt
      Dan pleit dit voor
        | compensatie | wet   | beslisser   |
        | CP01        | <wet> | <beslisser> |

      Voorbeelden:
        | geboren    | wlz      | wet      | beslisser    |
        | 2015-01-01 | nee      | Jeugdwet | gemeente     |
        | 2015-01-01 | nee      | Zvw      | zorgverzekeraar |
        | 2008-11-21 | nee      | Wmo 2015 | gemeente     |
        | 2015-01-01 | ja       | Wlz      | zorgkantoor  |
        | 2005-01-01 | ja       | Wlz      | zorgkantoor  |
        | 2015-01-01 | onbekend | Jeugdwet | gemeente     |
        | 2008-00-00 | nee      | Jeugdwet | gemeente     |
        | 2008-00-00 | nee      | Wmo 2015 | gemeente     |

  Regel: Elke compensatie hoort bij haar eigen onbalans

    Abstract Scenario: <compensatie>
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op <geboren>
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit          | antwoord   |
        | <feit>        | <antwoord> |
        | overgangsplan | nee        |
      Als Schakel de balans opmaakt
      Dan pleit dit voor
        | compensatie   | wet   | artikel   |
        | <compensatie> | <wet> | <artikel> |

      Voorbeelden:
        | compensatie | geboren    | feit                   | antwoord      | wet            | artikel                     |
        | CP01        | 2017-01-01 | balans_nachten_op      | 4x_of_vaker   | Jeugdwet       | Jeugdwet 2.3 lid 3          |
        | CP02        | 2017-01-01 | balans_nachten_op      | 2-3x          | Zvw            | Bzv 2.10                    |
        | CP03        | 2017-01-01 | balans_school          | bijna_nooit   | Jeugdwet       | Jeugdwet 1.1 jeugdhulp 2°   |
        | CP04        | 2017-01-01 | balans_hulpverleners   | 20-45         | Wmo 2015       | Wmo 2.2.4                   |
        | CP06        | 2017-01-01 | balans_brussen_missen  | vaak          | Jeugdwet       | Jeugdwet 1.1 jeugdhulp 1°   |
        | CP07        | 2017-01-01 | balans_rouw            | ja            | Subsidie       |                             |
        | CP08        | 2017-01-01 | balans_woning          | nee           | Wmo 2015       | Wmo 2.3.5 lid 3             |
        | CP09        | 2017-01-01 | balans_lichaam_ouder   | klachten_door_zorg | Wmo 2015  | Wmo 2.3.5 lid 3             |
        | CP10        | 2017-01-01 | balans_slaapt_bij_kind | vast          | Wmo 2015       | Wmo 2.3.5 lid 3             |
        | CP11        | 2017-01-01 | balans_school          | bijna_nooit   | WEC            | WEC 4                       |
        | CP12        | 2017-01-01 | balans_werken          | gestopt       | AKW            | AKW 7a                      |
        | CP12        | 2017-01-01 | balans_rondkomen       | schulden      | Participatiewet |                            |
        | CP13        | 2017-01-01 | balans_vertrouwen      | nee           | Jeugdwet       | Jeugdwet 2.1 onder f        |
        | CP14        | 2017-01-01 | balans_volhouden       | maanden       | Jeugdwet       | Jeugdwet 2.3 lid 1          |
        | CP15        | 2017-01-01 | balans_ziekteverloop   | langzaam_slechter | Jeugdwet   | Jeugdwet 2.3 lid 1          |
        | CP16        | 2017-01-01 | balans_ziekteverloop   | langzaam_slechter | Jeugdwet   | Jeugdwet 8.1.3              |
        | CP17        | 2017-01-01 | balans_crisisopnames   | 3-5           | Zvw            |                             |
        | CP18        | 2017-01-01 | balans_vertrouwen      | nee           | Jeugdwet       | Jeugdwet 2.5                |
        | CP19        | 2009-01-21 | balans_rondkomen       | ja            | Wmo 2015       | Wmo 2.1.2 lid 4 onder e     |

    Scenario: Wat in balans is, vraagt geen respijt en geen casemanager
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      Als Schakel de balans opmaakt
      Dan pleit dit niet voor CP01
      En pleit dit niet voor CP04
      En pleit dit niet voor CP05

    Scenario: Veel hulpverleners vraagt eerst één vaste persoon
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                 | antwoord    |
        | balans_hulpverleners | meer_dan_45 |
      Als Schakel de balans opmaakt
      Dan wordt gevraagd: "Wie wordt de vaste cliëntondersteuner, en per wanneer?"

    Scenario: Bij schulden wijst Schakel op steun en telt het geld niet mee
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit             | antwoord |
        | balans_rondkomen | schulden |
      Als Schakel de balans opmaakt
      Dan is het oordeel in balans volgens T4
      En staat erbij: "Inkomen en vermogen tellen nooit mee voor jeugdhulp"

  Regel: R-RESPIJT pleit voor rust als het kind permanent toezicht en hulp heeft en de ouder te veel draagt

    Abstract Scenario: Elke voorwaarde telt
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op <geboren>
      En een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit                      | antwoord     |
        | balans_zorguren_per_dag   | <uren>       |
        | balans_slaapt_bij_kind    | <slaapt>     |
        | permanent_toezicht_nodig  | <toezicht>   |
        | ontvangt_zvw_verpleging   | <verpleging> |
        | ontvangt_jeugdhulp_2_of_3 | <jeugdhulp>  |
      Als Schakel de balans opmaakt
      Dan is de uitkomst van de respijtregel <uitkomst>

      Voorbeelden:
        | geboren    | uren        | slaapt | toezicht | verpleging | jeugdhulp | uitkomst |
        | 2015-01-01 | meer_dan_16 | nee    | ja       | ja         | nee       | ja       |
        | 2015-01-01 | meer_dan_16 | nee    | ja       | nee        | ja        | ja       |
        | 2015-01-01 | 4-8         | vast   | ja       | ja         | nee       | ja       |
        | 2015-01-01 | 4-8         | nee    | ja       | ja         | nee       | nee      |
        | 2015-01-01 | meer_dan_16 | nee    | nee      | ja         | nee       | nee      |
        | 2015-01-01 | meer_dan_16 | nee    | ja       | nee        | nee       | nee      |
        | 2015-01-01 | meer_dan_16 | nee    | onbekend | ja         | nee       | onbekend |
        | 2015-01-01 | meer_dan_16 | nee    | ja       | onbekend   | nee       | onbekend |
        | 2008-11-21 | meer_dan_16 | nee    | ja       | ja         | nee       | nee      |

  Regel: R-PGB, minstens twee zichtbare redenen en iemand die het kan regelen

    Abstract Scenario: Een pgb
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                        | antwoord  |
        | balans_pgb_vaste_mensen     | <vast>    |
        | balans_pgb_wisselende_tijden | <tijden> |
        | balans_pgb_beheer           | <beheer>  |
        | balans_volhouden            | <vol>     |
      Als Schakel de balans opmaakt
      Dan is de uitkomst van de pgb-regel: <uitkomst>

      Voorbeelden:
        | vast | tijden   | beheer   | vol                 | uitkomst                   |
        | ja   | ja       | zelf     | langer_dan_een_jaar | pgb past                   |
        | ja   | ja       | met_hulp | langer_dan_een_jaar | pgb past met ondersteuning |
        | ja   | ja       | zelf     | weken               | pgb past met ondersteuning |
        | ja   | nee      | zelf     | langer_dan_een_jaar | eerst gesprek              |
        | ja   | ja       | nee      | langer_dan_een_jaar | eerst gesprek              |
        | ja   | ja       | onbekend | langer_dan_een_jaar | eerst gesprek              |
        | ja   | onbekend | zelf     | langer_dan_een_jaar | eerst gesprek              |

    Scenario: Past een pgb, dan noemt Schakel alle wetten met hun voorwaarden
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2015-01-01
      En een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                         | antwoord |
        | balans_pgb_vaste_mensen      | ja       |
        | balans_pgb_natura_past_niet  | ja       |
        | balans_pgb_beheer            | zelf     |
      Als Schakel de balans opmaakt
      Dan pleit dit voor
        | compensatie | wet      | beslisser       | artikel        |
        | CP05        | Jeugdwet | gemeente        | Jeugdwet 8.1.1 |
        | CP05        | Zvw      | zorgverzekeraar | Bzv 2.15a      |
      En staat erbij: "Is de kwaliteit van de hulp goed?"

  Regel: Zonder 24-uurskalender en zonder artikel van de verordening trekt niemand uren af

    Abstract Scenario: Aftrek voor eigen kracht
      Gegeven het gezin antwoordt
        | feit                             | antwoord   |
        | kalender_24_uur_gemaakt          | <kalender> |
        | verordening_artikel_eigen_kracht | <artikel>  |
      Als Schakel de balans opmaakt
      Dan staat erbij: "<tekst>"

      Voorbeelden:
        | kalender | artikel  | tekst                                                                |
        | nee      | 5.2      | Zonder 24-uurskalender trekt niemand uren af voor eigen kracht.      |
        | onbekend | 5.2      | Zonder 24-uurskalender trekt niemand uren af voor eigen kracht.      |
        | ja       | onbekend | Zonder artikel trekt niemand uren af                                 |
        | ja       | 5.2      | Een aftrek mag alleen met een eigen reden voor deze ouders.          |
