# language: nl
@wlz
Functionaliteit: Wie van de Wlz is uitgesloten (Wlz 3.2.1 lid 3 en 6, Blz 3.1.5 en 3.4.1)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: In de terminale fase gaat de zorgverzekering voor, tenzij het kind al Wlz-zorg kreeg (Blz 3.1.5 onder a).

    Achtergrond:
      Gegeven een kind van wie de arts een leven korter dan drie maanden verwacht, met deze feiten
        | feit                          | waarde |
        | terminale_fase                | ja     |
        | zorgverzekering               | ja     |
        | wlz_zorg_al_verleend_voor_ptz | nee    |

    Abstract Scenario: Terminale fase als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_uitgesloten_terminaal <uitkomst>

      Voorbeelden:
        | hier geldt                                                               | uitkomst |
        | niets anders                                                             | ja       |
        | terminale_fase is nee                                                    | nee      |
        | terminale_fase is onbekend                                               | nee      |
        | zorgverzekering is nee                                                   | nee      |
        | zorgverzekering is onbekend                                              | onbekend |
        | wlz_zorg_al_verleend_voor_ptz is onbekend                                | onbekend |
        | wlz_zorg_al_verleend_voor_ptz is onbekend, wlz_indicatie_aanwezig is nee | ja       |
        | wlz_zorg_al_verleend_voor_ptz is onbekend, wlz_indicatie_aanwezig is ja  | onbekend |

    Scenario: Het kind kreeg al Wlz-zorg
      Gegeven hier geldt: wlz_zorg_al_verleend_voor_ptz is ja
      Dan is de conclusie wlz_uitgesloten_terminaal nee door de uitzondering voortzetting_van_wlz_zorg

    Abstract Scenario: In 2017 gold hetzelfde: <hier geldt>
      Gegeven de peildatum is 2017-12-31
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_uitgesloten_terminaal <uitkomst>

      Voorbeelden:
        | hier geldt                                                               | uitkomst |
        | niets anders                                                             | ja       |
        | terminale_fase is nee                                                    | nee      |
        | terminale_fase is onbekend                                               | nee      |
        | zorgverzekering is nee                                                   | nee      |
        | zorgverzekering is onbekend                                              | onbekend |
        | wlz_zorg_al_verleend_voor_ptz is onbekend                                | onbekend |
        | wlz_zorg_al_verleend_voor_ptz is onbekend, wlz_indicatie_aanwezig is nee | ja       |

    Scenario: Ook in 2017 liep Wlz-zorg door die er al was
      Gegeven de peildatum is 2017-12-31
      En hier geldt: wlz_zorg_al_verleend_voor_ptz is ja
      Dan is de conclusie wlz_uitgesloten_terminaal nee door de uitzondering voortzetting_van_wlz_zorg

    Abstract Scenario: Onderdeel a op <dag>
      Gegeven de peildatum is <dag>
      Dan rust de conclusie wlz_uitgesloten_terminaal op <artikel>, gelezen in de tekst van <gelezen>

      Voorbeelden:
        | dag        | artikel               | gelezen    |
        | 2017-01-01 | Blz 3.1.5 onder a oud | 2017-01-01 |
        | 2017-12-31 | Blz 3.1.5 onder a oud | 2017-01-01 |
        | 2018-01-01 | Blz 3.1.5 onder a     | 2026-04-01 |

    Abstract Scenario: De tekst van onderdeel a van vóór 2017 is niet gelezen; dat is een vraag, <hier geldt>
      Gegeven de peildatum is 2016-12-31
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_uitgesloten_terminaal <uitkomst>

      Voorbeelden:
        | hier geldt                                                                                             | uitkomst |
        | niets anders                                                                                           | onbekend |
        | lezing_blz_uitsluitingen_2015 is ja                                                                    | ja       |
        | lezing_blz_uitsluitingen_2015 is nee                                                                   | nee      |
        | terminale_fase is nee                                                                                  | nee      |
        | lezing_blz_uitsluitingen_2015 is ja, wlz_zorg_al_verleend_voor_ptz is ja, wlz_indicatie_aanwezig is ja | nee      |

  Regel: Een minderjarige van wie de verpleging en verzorging vooral door lichamelijke ziekte of handicap nodig is, heeft tot 18 geen recht op Wlz-zorg (Blz 3.1.5 onder b). Permanent toezicht is geen eis en maakt het niet anders.

    Achtergrond:
      Gegeven een kind met vooral lichamelijke zorg, met deze feiten
        | feit                       | waarde |
        | verband_geneeskundige_zorg | ja     |
        | vv_voornamelijk_somatisch  | ja     |
      En een kind van 11 jaar

    Abstract Scenario: Vooral lichamelijke zorg als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_uitgesloten_somatisch_kind <uitkomst>

      Voorbeelden:
        | hier geldt                             | uitkomst |
        | niets anders                           | ja       |
        | permanent_toezicht_nodig is ja         | ja       |
        | permanent_toezicht_nodig is nee        | ja       |
        | verpleegkundige_handeling is nee       | ja       |
        | vv_voornamelijk_somatisch is nee       | nee      |
        | vv_voornamelijk_somatisch is onbekend  | onbekend |
        | verband_geneeskundige_zorg is nee      | nee      |
        | verband_geneeskundige_zorg is onbekend | ja       |

    Abstract Scenario: De leeftijd bij Blz 3.1.5 onder b, <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_uitgesloten_somatisch_kind <uitkomst>

      Voorbeelden:
        | hier geldt            | uitkomst |
        | leeftijd is 0         | ja       |
        | leeftijd is 17        | ja       |
        | leeftijd is 18        | nee      |
        | geboren op 2008-11-22 | ja       |
        | geboren op 2008-11-21 | nee      |
        | geboren in 2008-11    | onbekend |
        | geboren in 2008-12    | ja       |
        | geboren in 2008-10    | nee      |

    Abstract Scenario: Geboren op 29 februari 2008 is iemand op <dag> nog minderjarig: <uitkomst>
      Gegeven de peildatum is <dag>
      En hier geldt: geboren op 2008-02-29
      Dan is de conclusie wlz_uitgesloten_somatisch_kind <uitkomst>

      Voorbeelden:
        | dag        | uitkomst |
        | 2026-02-28 | ja       |
        | 2026-03-01 | nee      |

  Regel: Tot 2018 telden voor dezelfde uitsluiting de eisen van de intensieve kindzorg: permanent toezicht, of zorg in de nabijheid met een verpleegkundige handeling.

    Achtergrond:
      Gegeven de peildatum is 2017-12-31
      En een kind dat aan de oude eisen voldoet, met deze feiten
        | feit                      | waarde |
        | zorgverzekering           | ja     |
        | complexe_somatiek         | ja     |
        | lichamelijke_handicap     | nee    |
        | permanent_toezicht_nodig  | nee    |
        | zorg_24u_nabijheid_nodig  | ja     |
        | verpleegkundige_handeling | ja     |
      En een kind van 8 jaar

    Abstract Scenario: Intensieve kindzorg als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie ikz_oud <ikz>
      En de conclusie wlz_uitgesloten_somatisch_kind is <uitgesloten>

      Voorbeelden:
        | hier geldt                                                       | ikz      | uitgesloten |
        | niets anders                                                     | ja       | ja          |
        | complexe_somatiek is nee                                         | nee      | nee         |
        | complexe_somatiek is onbekend                                    | onbekend | onbekend    |
        | complexe_somatiek is nee, lichamelijke_handicap is ja            | ja       | ja          |
        | verpleegkundige_handeling is nee                                 | nee      | nee         |
        | zorg_24u_nabijheid_nodig is nee                                  | nee      | nee         |
        | zorg_24u_nabijheid_nodig is nee, permanent_toezicht_nodig is ja  | ja       | ja          |
        | verpleegkundige_handeling is nee, permanent_toezicht_nodig is ja | ja       | ja          |
        | leeftijd is 17                                                   | ja       | ja          |
        | leeftijd is 18                                                   | ja       | nee         |
        | vv_voornamelijk_somatisch is nee                                 | ja       | ja          |
        | zorgverzekering is nee                                           | ja       | nee         |
        | zorgverzekering is onbekend                                      | ja       | onbekend    |

    Scenario: De oude tekst van onderdeel b is gelezen vanaf 1 januari 2017
      Gegeven de peildatum is 2017-01-01
      Dan is de conclusie wlz_uitgesloten_somatisch_kind ja

    Abstract Scenario: De tekst van onderdeel b van vóór 2017 is niet gelezen; dat is een vraag, <hier geldt>
      Gegeven de peildatum is 2016-12-31
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_uitgesloten_somatisch_kind <uitkomst>

      Voorbeelden:
        | hier geldt                           | uitkomst |
        | niets anders                         | onbekend |
        | lezing_blz_uitsluitingen_2015 is ja  | ja       |
        | lezing_blz_uitsluitingen_2015 is nee | nee      |
        | leeftijd is 18                       | nee      |

    Scenario: Vanaf 1 januari 2018 telt niet meer de oude eis maar waardoor de zorg nodig is
      Gegeven de peildatum is 2018-01-01
      En hier geldt: verband_geneeskundige_zorg is ja, vv_voornamelijk_somatisch is nee
      Dan is de conclusie wlz_uitgesloten_somatisch_kind nee
      En bestaat de norm ikz_oud op die dag niet

  Regel: Een minderjarige met een verstandelijke beperking die niet meer nodig heeft dan wonen met begeleiding en verzorging, heeft tot 18 geen recht op Wlz-zorg (Blz 3.1.5 onder c).

    Achtergrond:
      Gegeven een kind dat alleen een veilige plek met begeleiding en verzorging nodig heeft, met deze feiten
        | feit                                      | waarde |
        | verstandelijke_beperking                  | ja     |
        | behoefte_verder_dan_wonen_met_begeleiding | nee    |
      En een kind van 11 jaar

    Abstract Scenario: Wonen met begeleiding en verzorging als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_uitgesloten_wonen_met_begeleiding <uitkomst>

      Voorbeelden:
        | hier geldt                                            | uitkomst |
        | niets anders                                          | ja       |
        | leeftijd is 17                                        | ja       |
        | leeftijd is 18                                        | nee      |
        | leeftijd is onbekend                                  | onbekend |
        | verstandelijke_beperking is nee                       | nee      |
        | verstandelijke_beperking is onbekend                  | onbekend |
        | behoefte_verder_dan_wonen_met_begeleiding is ja       | nee      |
        | behoefte_verder_dan_wonen_met_begeleiding is onbekend | onbekend |

    Scenario: De tekst van onderdeel c geldt vanaf 1 januari 2017
      Gegeven de peildatum is 2017-01-01
      Dan is de conclusie wlz_uitgesloten_wonen_met_begeleiding ja

    Abstract Scenario: De tekst van onderdeel c van vóór 2017 is niet gelezen; dat is een vraag, <hier geldt>
      Gegeven de peildatum is 2016-12-31
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_uitgesloten_wonen_met_begeleiding <uitkomst>

      Voorbeelden:
        | hier geldt                           | uitkomst |
        | niets anders                         | onbekend |
        | lezing_blz_uitsluitingen_2015 is ja  | ja       |
        | lezing_blz_uitsluitingen_2015 is nee | nee      |
        | leeftijd is 18                       | nee      |

  Regel: Een jeugdige van wie de behoefte door een psychische stoornis komt, heeft geen toegang tot de Wlz, tenzij de behoefte ook zelfstandig door een andere grondslag komt (Wlz 3.2.1 lid 6, sinds 2021).

    Achtergrond:
      Gegeven een kind met autisme van wie de behoefte daardoor komt, met deze feiten
        | feit                                 | waarde |
        | psychische_stoornis                  | ja     |
        | behoefte_vanwege_psychische_stoornis | ja     |
        | behoefte_vanwege_grondslag           | nee    |
      En een kind van 15 jaar

    Abstract Scenario: Lid 6 als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_uitgesloten_psychische_stoornis <uitkomst>

      Voorbeelden: de stoornis en de oorzaak
        | hier geldt                                       | uitkomst |
        | niets anders                                     | ja       |
        | psychische_stoornis is nee                       | nee      |
        | psychische_stoornis is onbekend                  | onbekend |
        | behoefte_vanwege_psychische_stoornis is nee      | nee      |
        | behoefte_vanwege_psychische_stoornis is onbekend | onbekend |
        | behoefte_vanwege_grondslag is onbekend           | onbekend |

      Voorbeelden: de jeugdige
        | hier geldt                             | uitkomst |
        | leeftijd is 17                         | ja       |
        | leeftijd is 18                         | nee      |
        | leeftijd is onbekend                   | onbekend |
        | leeftijd is 18, jeugdstrafrecht is ja  | ja       |
        | leeftijd is 18, jeugdstrafrecht is nee | nee      |
        | leeftijd is 17, jeugdstrafrecht is nee | ja       |

    Scenario: De behoefte komt ook zelfstandig door de verstandelijke beperking
      Gegeven hier geldt: behoefte_vanwege_grondslag is ja
      Dan is de conclusie wlz_uitgesloten_psychische_stoornis nee door de uitzondering ook_door_andere_grondslag

    Scenario: Op 31 december 2020 bestond lid 6 niet
      Gegeven de peildatum is 2020-12-31
      Dan bestaat de norm wlz_uitgesloten_psychische_stoornis op die dag niet

    Scenario: Op 1 januari 2021 bestaat lid 6
      Gegeven de peildatum is 2021-01-01
      Dan is de conclusie wlz_uitgesloten_psychische_stoornis ja

  Regel: Met een licht verstandelijke handicap én gedragsproblemen staat de Wlz pas vanaf 18 open.

    Abstract Scenario: Licht verstandelijke handicap als <hier geldt>
      Gegeven een jongere met een licht verstandelijke handicap, met deze feiten
        | feit                           | waarde |
        | licht_verstandelijke_beperking | ja     |
        | gedragsproblemen               | ja     |
      En een jongere van 17 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_uitgesloten_lvg_onder_18 <uitkomst>

      Voorbeelden:
        | hier geldt                                  | uitkomst |
        | niets anders                                | ja       |
        | leeftijd is 18                              | nee      |
        | leeftijd is onbekend                        | onbekend |
        | licht_verstandelijke_beperking is nee       | nee      |
        | licht_verstandelijke_beperking is onbekend  | nee      |
        | gedragsproblemen is nee                     | nee      |
        | gedragsproblemen is onbekend                | nee      |
        | lvg_behoefte_blijvend_door_beperking is nee | ja       |

    Scenario: Komt de behoefte blijvend door de verstandelijke beperking zelf, dan geldt deze uitsluiting niet
      Gegeven een jongere met een licht verstandelijke handicap, met deze feiten
        | feit                                 | waarde |
        | licht_verstandelijke_beperking       | ja     |
        | gedragsproblemen                     | ja     |
        | lvg_behoefte_blijvend_door_beperking | ja     |
      En een jongere van 17 jaar
      Dan is de conclusie wlz_uitgesloten_lvg_onder_18 nee door de uitzondering blijvend_door_de_beperking

  Regel: Wie korter dan een jaar in Nederland woont en de zorg toen al nodig had, wacht twaalf maanden; of dat bij een kind geldt moet het CIZ zeggen (Blz 3.4.1).

    Abstract Scenario: Wachttijd na vestiging als <hier geldt>
      Gegeven een kind dat dit jaar in Nederland kwam wonen, met deze feiten
        | feit                       | waarde     |
        | gevestigd_in_nederland_op  | 2026-05-04 |
        | zorgbehoefte_bij_vestiging | ja         |
        | lezing_wachttijd_vestiging | ja         |
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_wachttijd <uitkomst>

      Voorbeelden:
        | hier geldt                              | uitkomst |
        | niets anders                            | ja       |
        | gevestigd_in_nederland_op is onbekend   | nee      |
        | gevestigd_in_nederland_op is 2025-11-21 | ja       |
        | gevestigd_in_nederland_op is 2025-11-20 | nee      |
        | zorgbehoefte_bij_vestiging is nee       | nee      |
        | zorgbehoefte_bij_vestiging is onbekend  | onbekend |
        | lezing_wachttijd_vestiging is nee       | nee      |
        | lezing_wachttijd_vestiging is onbekend  | onbekend |
        | asielvergunning is nee                  | ja       |

    Scenario: Voor wie een verblijfsvergunning asiel heeft geldt de wachttijd niet
      Gegeven hier geldt: gevestigd_in_nederland_op is 2026-05-04, zorgbehoefte_bij_vestiging is ja, lezing_wachttijd_vestiging is ja
      En hier geldt: asielvergunning is ja
      Dan is de conclusie wlz_wachttijd nee door de uitzondering asielvergunning

  Regel: Staat de Wlz op de vastgelegde feiten kennelijk dicht, dan zijn er geen gegronde redenen voor de Wlz en blijft de gemeente gehouden.

    Abstract Scenario: De Wlz staat kennelijk dicht als <hier geldt>
      Gegeven een kind van 8 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_kennelijk_gesloten <uitkomst>

      Voorbeelden:
        | hier geldt                                                                    | uitkomst |
        | niets anders                                                                  | nee      |
        | vv_voornamelijk_somatisch is ja                                               | ja       |
        | vv_voornamelijk_somatisch is nee                                              | nee      |
        | vv_voornamelijk_somatisch is ja, leeftijd is 17                               | ja       |
        | vv_voornamelijk_somatisch is ja, leeftijd is 18                               | nee      |
        | vv_voornamelijk_somatisch is ja, leeftijd is onbekend                         | onbekend |
        | behoefte_verder_dan_wonen_met_begeleiding is nee                              | ja       |
        | behoefte_verder_dan_wonen_met_begeleiding is ja                               | nee      |
        | behoefte_vanwege_psychische_stoornis is ja                                    | nee      |
        | behoefte_vanwege_psychische_stoornis is ja, behoefte_vanwege_grondslag is nee | ja       |
        | behoefte_vanwege_grondslag is nee                                             | nee      |
        | behoefte_blijvend is nee                                                      | ja       |
        | behoefte_blijvend is nee, leeftijd is 18                                      | ja       |
        | behoefte_blijvend is ja                                                       | nee      |

    Abstract Scenario: Kennelijk dicht is gelezen vanaf 2021; op <dag>: <uitkomst>
      Gegeven de peildatum is <dag>
      En een kind van 8 jaar
      En hier geldt: behoefte_blijvend is nee
      Dan is de conclusie wlz_kennelijk_gesloten <uitkomst>

      Voorbeelden:
        | dag        | uitkomst |
        | 2021-01-01 | ja       |

    Scenario: Lid 6 is gelezen vanaf 2021
      Gegeven de peildatum is 2020-12-31
      En de behoefte begeleiding voor kind
      En een kind van 8 jaar
      En hier geldt: weigert_medewerking_wlz is ja, gegronde_redenen_wlz is ja, vv_voornamelijk_somatisch is ja
      Dan is de conclusie jeugdwet_weigering_ciz ja

    Abstract Scenario: Weigeren telt niet als de Wlz toch dicht is: <dag>, <hier geldt>
      Gegeven de peildatum is <dag>
      En de behoefte begeleiding voor kind
      En een kind van 8 jaar
      En hier geldt: weigert_medewerking_wlz is ja, gegronde_redenen_wlz is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_weigering_ciz <uitkomst>

      Voorbeelden:
        | dag        | hier geldt                                                        | uitkomst |
        | 2021-01-01 | vv_voornamelijk_somatisch is ja                                   | nee      |
        | 2026-11-21 | niets anders                                                      | ja       |
        | 2026-11-21 | vv_voornamelijk_somatisch is ja                                   | nee      |
        | 2026-11-21 | vv_voornamelijk_somatisch is ja, gegronde_redenen_wlz is onbekend | nee      |
        | 2026-11-21 | gegronde_redenen_wlz is onbekend                                  | onbekend |
