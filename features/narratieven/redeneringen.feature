# language: nl
Functionaliteit: Foute redeneringen in een concept, en wat er dan wel klopt

  Per redenering: zinnen waarin zij staat, en zinnen die haar ontkennen of tegenspreken. In die laatste vindt Schakel niets.

  Regel: Hulp hoeft geen vooruitgang te geven; stabiliseren is een geldig doel.

    Abstract Scenario: LN01 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                                              | bevinding |
        | Wij verwachten niet dat begeleiding de zelfredzaamheid van uw kind nog zal verbeteren.           | LN01      |
        | Omdat er geen groei meer mogelijk is, wijzen wij de begeleiding af.                              | LN01      |
        | Uw dochter gaat achteruit en daarom zien wij geen doel meer voor dagbesteding.                   | LN01      |
        | Wij vragen niet of de zelfredzaamheid verbetert; behoud is genoeg.                               | niets     |
        | Dat verbetering van de zelfredzaamheid niet te verwachten is, is geen reden om hulp te weigeren. | niets     |
        | De begeleiding is gericht op behoud van wat uw zoon nu kan.                                      | niets     |

  Regel: Een ziekte sluit jeugdhulp niet uit; alleen een echt recht onder een andere wet doet dat.

    Abstract Scenario: LN02 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                                                         | bevinding |
        | Palliatieve zorg voor kinderen is een medische aangelegenheid, waarvoor u bij de zorgverzekeraar moet zijn. | LN02      |
        | Uw kind is ernstig ziek en hoort dus bij de Zorgverzekeringswet.                                            | LN02      |
        | De zorgverzekeraar vergoedt al verpleging. Om die reden wijzen wij respijtzorg af.                          | LN02      |
        | Palliatieve zorg is niet alleen medisch; de gemeente gaat over begeleiding en ontlasting.                   | niets     |
        | De verpleging valt onder de Zorgverzekeringswet.                                                            | niets     |

  Regel: Dat ouders het tot nu toe deden, zegt niet wat zij nog kunnen dragen.

    Abstract Scenario: LN03 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                         | bevinding |
        | U verzorgt uw zoon al zes jaar zonder hulp, zodat extra hulp niet nodig is. | LN03      |
        | Ouders redden het al jaren prima samen.                                     | LN03      |
        | Het gaat thuis goed, dus wijzen wij de nachtzorg af.                        | LN03      |
        | Dat u dit al zes jaar doet, betekent niet dat u het volhoudt.               | niets     |
        | Ouders zorgen al jaren voor hun zoon en zijn uitgeput.                      | niets     |

  Regel: Gebruikelijke zorg of eigen kracht telt alleen met een artikel van de verordening.

    Abstract Scenario: LN04 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                            | bevinding |
        | Aankleden en wassen van een kleuter is gebruikelijke zorg.                     | LN04      |
        | De zorg is niet bovengebruikelijk.                                             | LN04      |
        | Van ouders mag worden verwacht dat zij dit zelf doen.                          | LN04      |
        | Dit is geen gebruikelijke zorg, want geen ander kind van vijf heeft dit nodig. | niets     |
        | De eigen kracht van dit gezin is niet toereikend.                              | niets     |

  Regel: Geld van ouders telt niet mee bij jeugdhulp.

    Abstract Scenario: LN05 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                          | bevinding |
        | Gelet op uw vermogen kunt u de hulp zelf bekostigen.                         | LN05      |
        | Ouders hebben een goed salaris en kunnen een oppas zelf betalen.             | LN05      |
        | Uw inkomen speelt bij deze beslissing geen rol.                              | niets     |
        | Hebt u te weinig inkomen, dan helpt de cliëntondersteuner u met een toeslag. | niets     |

  Regel: Een Wlz-aanvraag is geen voorwaarde voor hulp nu.

    Abstract Scenario: LN06 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                              | bevinding |
        | Voordat wij beslissen, moet u eerst een aanvraag doen bij het CIZ.               | LN06      |
        | Zolang het CIZ niet heeft beslist, nemen wij uw aanvraag niet in behandeling.    | LN06      |
        | Uw kind komt mogelijk in aanmerking voor de Wlz. Wij wijzen jeugdhulp daarom af. | LN06      |
        | Zolang het CIZ niet heeft beslist, loopt de jeugdhulp door.                      | niets     |
        | Wilt u dat wij u helpen met een aanvraag bij het CIZ?                            | niets     |

  Regel: Dat hulp in natura bestaat, is geen reden om een pgb te weigeren.

    Abstract Scenario: LN07 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                                  | bevinding |
        | U krijgt geen pgb, omdat wij een passende aanbieder in natura hebben gecontracteerd. | LN07      |
        | Er is gecontracteerd aanbod beschikbaar. Een pgb wijzen wij daarom af.               | LN07      |
        | Wij toetsen eerst de voorwaarden van het pgb, ook al is er natura.                   | niets     |
        | De hulp komt in natura, zoals u vroeg.                                               | niets     |

  Regel: Een onzekere toekomst vraagt om een lange en soepele looptijd.

    Abstract Scenario: LN08 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                     | bevinding |
        | Vanwege het onzekere beloop beperken wij de indicatie tot drie maanden. | LN08      |
        | De prognose is onduidelijk, dus wij geven een kortdurend besluit.       | LN08      |
        | Juist omdat de prognose onzeker is, geldt dit besluit drie jaar.        | niets     |
        | De prognose is onzeker.                                                 | niets     |

  Regel: Op achttien stopt niet alles, en melden kan al eerder.

    Abstract Scenario: LN09 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                         | bevinding |
        | Zodra hij 18 wordt, stopt alle hulp van de gemeente.                        | LN09      |
        | Melden voor de Wmo kan pas na zijn achttiende verjaardag.                   | LN09      |
        | Op 18 eindigt de begeleiding uit de Jeugdwet; de behandeling kan doorlopen. | niets     |
        | U kunt zich nu al melden, ruim voor de achttiende verjaardag.               | niets     |

  Regel: Hulp van familie en buren is niet af te dwingen.

    Abstract Scenario: LN10 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                       | bevinding |
        | Opa en oma kunnen de oppas overnemen.                     | LN10      |
        | Wij verwachten dat u een beroep doet op familie en buren. | LN10      |
        | Oma kan en wil op vrijdag oppassen tot de zomervakantie.  | niets     |
        | Het netwerk kan de nachten niet overnemen.                | niets     |

  Regel: De gemeente kijkt naar het hele gezin.

    Abstract Scenario: LN11 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                       | bevinding |
        | De overbelasting van de ouders laten wij buiten beschouwing.              | LN11      |
        | Zusjes en broertjes horen niet bij dit onderzoek.                         | LN11      |
        | De ouders en de zus horen bij het gesprek.                                | niets     |
        | Voor de broer maken wij een eigen dossier; hij hoort niet in dit besluit. | niets     |

  Regel: Wie geen hulpvraag onder woorden krijgt, krijgt hulp om die te vinden.

    Abstract Scenario: LN12 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                          | bevinding |
        | Er is geen concrete hulpvraag.                               | LN12      |
        | Het gezin wil geen hulp.                                     | LN12      |
        | Ook als de hulpvraag nog niet duidelijk is, komen wij langs. | niets     |
        | De ouders willen geen hulp van een onbekende 's nachts.      | niets     |

  Regel: Veel betrokkenen is last; eerst komt één vaste persoon.

    Abstract Scenario: LN13 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                             | bevinding |
        | Er zijn al twintig professionals betrokken, zodat wij de uren verlagen.         | LN13      |
        | Gezien het grote aantal hulpverleners kennen wij geen extra begeleiding toe.    | LN13      |
        | Er zijn twintig professionals betrokken. Daarom krijgt u een vaste casemanager. | niets     |

  Regel: De wet vraagt maatwerk; beleid alleen is geen reden.

    Abstract Scenario: LN14 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                                                | bevinding |
        | Onze beleidsregels laten geen uitzondering toe.                                                    | LN14      |
        | Volgens het protocol mag een familielid dit niet doen.                                             | LN14      |
        | Het protocol staat dit niet toe; toch maken wij een uitzondering omdat uw kind anders niet slaapt. | niets     |

  Regel: Palliatief is niet terminaal, en in de laatste fase loopt hulp door.

    Abstract Scenario: LN15 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                        | bevinding |
        | Nu uw zoon in de terminale fase is, stopt de dagbesteding. | LN15      |
        | Palliatief betekent terminaal.                             | LN15      |
        | Ook in de terminale fase loopt de dagbesteding door.       | niets     |
        | Palliatief betekent niet terminaal.                        | niets     |

  Regel: Eerst staat vast wat nodig is; pas daarna kan er iets af.

    Abstract Scenario: LN16 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                         | bevinding |
        | Wij brengen vijf uur per week in mindering. | LN16      |
        | De indicatie wordt verlaagd met acht uur.   | LN16      |
        | Wij brengen geen uren in mindering.         | niets     |
        | U krijgt acht uur per week.                 | niets     |

  Regel: Wat de gemeente al heeft, vraagt zij niet nog eens.

    Abstract Scenario: LN17 staat er, of juist niet
      Gegeven in het concept staat: <zin>
      Als Schakel het concept leest
      Dan vindt Schakel <bevinding>

      Voorbeelden:
        | zin                                                                 | bevinding |
        | Wilt u het hele medische dossier opsturen?                          | LN17      |
        | Vul alle vragenlijsten nogmaals in.                                 | LN17      |
        | U hoeft de gegevens die wij al hebben niet opnieuw te sturen.       | niets     |
        | Wij gebruiken de verklaring van de kinderarts die u in mei stuurde. | niets     |
