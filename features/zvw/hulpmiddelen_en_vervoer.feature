# language: nl
@zvw
Functionaliteit: Hulpmiddelen en ziekenvervoer uit de zorgverzekering (Bzv 2.9 en 2.14, Rzv 2.6 tot en met 2.29)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En hier geldt: zorgverzekering is ja

  Regel: Een hulpmiddel is verzekerd als het op de lijst staat en een arts het voorschreef; de lijst is limitatief.

    Abstract Scenario: Een voorgeschreven <middel> staat op de lijst: <uitkomst>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: hulpmiddel_soort is <middel>, voorgeschreven_door_arts is ja
      Dan is de conclusie zvw_hulpmiddel_lijst <uitkomst>

      Voorbeelden:
        | middel            | uitkomst |
        | zuurstof          | ja       |
        | loophulpmiddel    | ja       |
        | houding           | ja       |
        | orthese           | ja       |
        | communicatie      | ja       |
        | bed               | ja       |
        | infuuspomp        | ja       |
        | sondevoedingspomp | ja       |
        | alarmering        | ja       |
        | thuisdialyse      | ja       |
        | rolstoel          | nee      |
        | tillift           | nee      |
        | fiets             | nee      |
        | ademhaling        | ja       |
        | beademing         | nee      |
        | anders            | onbekend |
        | onbekend          | onbekend |

    Abstract Scenario: Een bed als <hier geldt>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: hulpmiddel_soort is bed
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_hulpmiddel_lijst <lijst>
      En de conclusie zvw_hulpmiddel is <uitkomst>

      Voorbeelden:
        | hier geldt                                                  | lijst    | uitkomst |
        | voorgeschreven_door_arts is ja                              | ja       | ja       |
        | voorgeschreven_door_arts is nee                             | nee      | nee      |
        | voorgeschreven_door_arts is onbekend                        | onbekend | onbekend |
        | voorgeschreven_door_arts is ja, zorgverzekering is nee      | ja       | nee      |
        | voorgeschreven_door_arts is ja, zorgverzekering is onbekend | ja       | onbekend |

    Scenario: Een eenvoudig loophulpmiddel, zoals een gewone rollator, is niet verzekerd
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: hulpmiddel_soort is loophulpmiddel, voorgeschreven_door_arts is ja, eenvoudig_hulpmiddel is ja
      Dan is de conclusie zvw_hulpmiddel_lijst nee door de uitzondering eenvoudig

    Abstract Scenario: Alleen bij een loophulpmiddel telt of het eenvoudig is: <middel>, <eenvoudig>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: hulpmiddel_soort is <middel>, voorgeschreven_door_arts is ja, eenvoudig_hulpmiddel is <eenvoudig>
      Dan is de conclusie zvw_hulpmiddel_lijst ja

      Voorbeelden:
        | middel         | eenvoudig |
        | loophulpmiddel | nee       |
        | loophulpmiddel | onbekend  |
        | bed            | ja        |

  Regel: Incontinentiemateriaal is verzekerd vanaf 5 jaar, en vanaf 3 jaar als de incontinentie door de ziekte komt (Rzv 2.11).

    Abstract Scenario: Incontinentiemateriaal als <hier geldt>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: hulpmiddel_soort is incontinentiemateriaal, voorgeschreven_door_arts is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_incontinentiemateriaal <uitkomst>
      En de conclusie zvw_hulpmiddel_lijst is <uitkomst>

      Voorbeelden:
        | hier geldt                                      | uitkomst |
        | leeftijd is 4                                   | onbekend |
        | leeftijd is 5                                   | ja       |
        | leeftijd is 4, incontinentie_door_ziekte is ja  | ja       |
        | leeftijd is 4, incontinentie_door_ziekte is nee | nee      |
        | leeftijd is 3, incontinentie_door_ziekte is ja  | ja       |
        | leeftijd is 2, incontinentie_door_ziekte is ja  | nee      |
        | leeftijd is onbekend                            | onbekend |

    Scenario: Wie ander materiaal nodig heeft valt niet onder deze regel
      Gegeven de behoefte hulpmiddel voor kind
      En een kind van 8 jaar
      En hier geldt: hulpmiddel_soort is rolstoel
      Dan is de conclusie zvw_incontinentiemateriaal nee

    Abstract Scenario: Ook incontinentiemateriaal volgt op <dag> de ene gelezen lijst, die van 24 april 2025
      Gegeven de behoefte hulpmiddel voor kind
      En de peildatum is <dag>
      En een kind van 8 jaar
      En hier geldt: hulpmiddel_soort is incontinentiemateriaal
      Dan is de conclusie zvw_incontinentiemateriaal ja

      Voorbeelden:
        | dag        |
        | 2025-04-24 |
        | 2025-04-23 |
        | 2018-06-01 |

    Scenario: Een rolstoel voor jaren blijft ook vóór 2025 buiten de zorgverzekering
      Gegeven de behoefte hulpmiddel voor kind
      En de peildatum is 2024-06-01
      En hier geldt: leeftijd is 8, ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam
      Als Schakel de zaak beoordeelt
      Dan draagt de Zvw dit niet
      En draagt de Wmo 2015 dit

  Regel: Een hulpmiddel om te bewegen betaalt de zorgverzekeraar alleen bij beperkte of onzekere gebruiksduur (Rzv 2.12); langdurig is het de gemeente.

    Abstract Scenario: Een <middel> met gebruiksduur <duur> is tijdelijk verzekerd: <uitkomst>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: hulpmiddel_soort is <middel>, gebruiksduur is <duur>
      Dan is de conclusie zvw_hulpmiddel_tijdelijk <uitkomst>
      En de conclusie zvw_hulpmiddel is <uitkomst>

      Voorbeelden:
        | middel           | duur     | uitkomst |
        | rolstoel         | beperkt  | ja       |
        | rolstoel         | onzeker  | ja       |
        | rolstoel         | duurzaam | nee      |
        | rolstoel         | onbekend | onbekend |
        | tillift          | beperkt  | ja       |
        | douche_of_toilet | beperkt  | ja       |
        | fiets            | beperkt  | nee      |
        | scootmobiel      | onzeker  | nee      |

  Regel: Zittend ziekenvervoer is verzekerd op de gronden van Bzv 2.14, alleen naar medische zorg.

    Achtergrond:
      Gegeven een kind dat naar het ziekenhuis moet, met deze feiten
        | feit                       | waarde |
        | verband_geneeskundige_zorg | nee    |
        | ontvangt_zvw_verpleging    | nee    |
      En de behoefte vervoer voor kind
      En een kind van 8 jaar

    Abstract Scenario: Ziekenvervoer op de grond <grond>: <uitkomst>
      Gegeven hier geldt: vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is <grond>
      Dan is de conclusie zvw_vervoer <uitkomst>

      Voorbeelden:
        | grond                | uitkomst |
        | nierdialyse          | ja       |
        | kankerbehandeling    | ja       |
        | alleen_rolstoel      | ja       |
        | visuele_beperking    | ja       |
        | dagbehandeling_groep | ja       |
        | langdurig_vervoer    | ja       |
        | geen                 | nee      |
        | onbekend             | onbekend |

    Abstract Scenario: Vóór 2025 is de grond dagbehandeling in een groep niet gelezen: <grond>, <uitkomst>
      Gegeven de peildatum is 2024-12-31
      En hier geldt: vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is <grond>
      Dan is de conclusie zvw_vervoer <uitkomst>

      Voorbeelden:
        | grond                | uitkomst |
        | nierdialyse          | ja       |
        | kankerbehandeling    | ja       |
        | alleen_rolstoel      | ja       |
        | visuele_beperking    | ja       |
        | langdurig_vervoer    | ja       |
        | dagbehandeling_groep | nee      |
        | geen                 | nee      |
        | onbekend             | onbekend |

    Abstract Scenario: Ziekenvervoer op <dag> als <hier geldt>
      Gegeven de peildatum is <dag>
      En hier geldt: vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is dagbehandeling_groep
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_vervoer <uitkomst>

      Voorbeelden:
        | dag        | hier geldt                                                           | uitkomst |
        | 2025-01-01 | niets anders                                                         | ja       |
        | 2024-12-31 | niets anders                                                         | nee      |
        | 2024-12-31 | zittend_vervoer_grond is nierdialyse, zorgverzekering is nee         | nee      |
        | 2024-12-31 | zittend_vervoer_grond is nierdialyse, zorgverzekering is onbekend    | onbekend |
        | 2024-12-31 | zittend_vervoer_grond is nierdialyse, vervoer_bestemming is school   | nee      |
        | 2024-12-31 | zittend_vervoer_grond is nierdialyse, vervoer_bestemming is onbekend | onbekend |

    Abstract Scenario: Ziekenvervoer voor kankerbehandeling als <hier geldt>
      Gegeven hier geldt: vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is kankerbehandeling
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_vervoer <uitkomst>

      Voorbeelden:
        | hier geldt                       | uitkomst |
        | vervoer_bestemming is school     | nee      |
        | vervoer_bestemming is vrije_tijd | nee      |
        | vervoer_bestemming is onbekend   | onbekend |
        | zorgverzekering is nee           | nee      |
        | zorgverzekering is onbekend      | onbekend |

  Regel: Grond e geldt voor een kind met intensieve zorg: verpleging of verzorging door zware lichamelijke problemen, én permanent toezicht of zorg in de nabijheid.

    Achtergrond:
      Gegeven een kind met intensieve zorg, met deze feiten
        | feit                       | waarde     |
        | vervoer_bestemming         | ziekenhuis |
        | zittend_vervoer_grond      | geen       |
        | verband_geneeskundige_zorg | ja         |
        | ontvangt_zvw_verpleging    | nee        |
        | vv_voornamelijk_somatisch  | nee        |
        | complexe_somatiek          | ja         |
        | lichamelijke_handicap      | nee        |
        | permanent_toezicht_nodig   | ja         |
        | kan_zelf_hulp_inroepen     | ja         |
      En de behoefte vervoer voor kind
      En een kind van 8 jaar

    Abstract Scenario: Grond e als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie zvw_vervoer_intensieve_zorg <uitkomst>
      En de conclusie zvw_vervoer is <uitkomst>

      Voorbeelden:
        | hier geldt                                                       | uitkomst |
        | niets anders                                                     | ja       |
        | leeftijd is 17                                                   | ja       |
        | leeftijd is 18                                                   | nee      |
        | leeftijd is onbekend                                             | onbekend |
        | verband_geneeskundige_zorg is nee                                | nee      |
        | verband_geneeskundige_zorg is onbekend                           | onbekend |
        | verband_geneeskundige_zorg is nee, ontvangt_zvw_verpleging is ja | ja       |
        | complexe_somatiek is nee                                         | nee      |
        | complexe_somatiek is onbekend                                    | onbekend |
        | complexe_somatiek is nee, vv_voornamelijk_somatisch is ja        | ja       |
        | complexe_somatiek is nee, lichamelijke_handicap is ja            | ja       |
        | permanent_toezicht_nodig is nee                                  | nee      |
        | permanent_toezicht_nodig is onbekend                             | onbekend |

    Abstract Scenario: Tot 2018 verwees grond e naar de oude intensieve kindzorg: <dag>, <hier geldt>
      Gegeven de peildatum is <dag>
      En hier geldt: ontvangt_zvw_verpleging is nee, verband_geneeskundige_zorg is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_vervoer_intensieve_zorg <uitkomst>

      Voorbeelden:
        | dag        | hier geldt                       | uitkomst |
        | 2017-12-31 | niets anders                     | ja       |
        | 2017-12-31 | leeftijd is 17                   | ja       |
        | 2017-12-31 | leeftijd is 18                   | nee      |
        | 2017-12-31 | leeftijd is onbekend             | onbekend |
        | 2017-12-31 | complexe_somatiek is nee         | nee      |
        | 2017-12-31 | complexe_somatiek is onbekend    | onbekend |
        | 2018-01-01 | niets anders                     | nee      |
        | 2018-01-01 | verband_geneeskundige_zorg is ja | ja       |
        | 2016-10-06 | niets anders                     | ja       |

    Scenario: Tot 2018 droeg grond e het vervoer ook
      Gegeven de peildatum is 2017-12-31
      Dan is de conclusie zvw_vervoer ja

    Scenario: Vóór 6 oktober 2016 stond grond e niet in de gelezen tekst
      Gegeven de peildatum is 2016-10-05
      Dan bestaat de norm zvw_vervoer_intensieve_zorg op die dag niet

  Regel: Wat de Wlz-instelling levert, betaalt de zorgverzekering niet ook.

    Abstract Scenario: <soort> bij <woonsituatie>
      Gegeven een kind van 8 jaar
      En de behoefte hulpmiddel voor kind
      En hier geldt: zorgverzekering is ja, wlz_indicatie_aanwezig is ja, hulpmiddel_soort is <soort>, voorgeschreven_door_arts is ja, woonsituatie is <woonsituatie>
      Dan is de conclusie zvw_hulpmiddel <uitkomst>

      Voorbeelden:
        | soort    | woonsituatie                  | uitkomst |
        | zuurstof | thuis                         | ja       |
        | zuurstof | instelling_zonder_behandeling | ja       |
        | bed      | thuis                         | ja       |

    Abstract Scenario: De instelling levert <soort> bij <woonsituatie>
      Gegeven een kind van 8 jaar
      En de behoefte hulpmiddel voor kind
      En hier geldt: zorgverzekering is ja, wlz_indicatie_aanwezig is ja, hulpmiddel_soort is <soort>, voorgeschreven_door_arts is ja, woonsituatie is <woonsituatie>
      Dan is de conclusie zvw_hulpmiddel nee door de uitzondering wlz_levert

      Voorbeelden:
        | soort    | woonsituatie                  |
        | zuurstof | instelling_met_behandeling    |
        | bed      | instelling_zonder_behandeling |
        | bed      | instelling_met_behandeling    |
