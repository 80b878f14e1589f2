# language: nl
@jeugdwet
Functionaliteit: Wanneer het college niet gehouden is, en wanneer de Jeugdwet draagt (Jeugdwet 1.2 en 2.3)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: Een vastgesteld Wlz-recht voor deze problematiek gaat voor (1.2 lid 1 a); kunnen voldoen aan de Wlz is geen recht.

    Abstract Scenario: Een vastgesteld Wlz-recht voor <soort>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: wlz_indicatie_aanwezig is ja
      Dan is de conclusie wlz_recht_voor_behoefte <uitkomst>

      Voorbeelden:
        | soort                   | wie   | uitkomst |
        | verpleging              | kind  | ja       |
        | persoonlijke_verzorging | kind  | ja       |
        | begeleiding             | kind  | ja       |
        | dagactiviteit           | kind  | ja       |
        | respijt                 | ouder | ja       |
        | verblijf                | kind  | ja       |
        | langdurige_zorg         | kind  | ja       |
        | behandeling_aandoening  | kind  | ja       |
        | rouwbegeleiding         | kind  | onbekend |

    Abstract Scenario: Een Wlz-recht bij <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_recht_voor_behoefte <uitkomst>

      Voorbeelden:
        | soort           | hier geldt                                                     | uitkomst |
        | rouwbegeleiding | wlz_pakket_omvat_behoefte is ja                                | ja       |
        | rouwbegeleiding | wlz_pakket_omvat_behoefte is nee                               | nee      |
        | begeleiding     | wlz_indicatie_aanwezig is nee                                  | nee      |
        | begeleiding     | wlz_indicatie_aanwezig is nee, ciz_aanvraag_loopt is ja        | nee      |
        | rouwbegeleiding | wlz_indicatie_aanwezig is nee, wlz_pakket_omvat_behoefte is ja | nee      |

  Regel: Recht op zorg uit de zorgverzekering voor deze problematiek gaat ook voor.

    Achtergrond:
      Gegeven een kind met een zorgverzekering, met deze feiten
        | feit            | waarde |
        | zorgverzekering | ja     |
        | verwijzing_arts | ja     |

    Abstract Scenario: Recht op <soort> uit de zorgverzekering als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En een kind van 11 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_recht_voor_behoefte <uitkomst>

      Voorbeelden: verpleging en verzorging
        | soort                   | hier geldt                                                             | uitkomst |
        | verpleging              | verband_geneeskundige_zorg is ja                                       | ja       |
        | persoonlijke_verzorging | verband_geneeskundige_zorg is ja                                       | ja       |
        | langdurige_zorg         | verband_geneeskundige_zorg is ja                                       | ja       |
        | begeleiding             | verband_geneeskundige_zorg is ja                                       | nee      |
        | persoonlijke_verzorging | verband_geneeskundige_zorg is nee                                      | nee      |
        | persoonlijke_verzorging | verband_geneeskundige_zorg is onbekend                                 | onbekend |
        | persoonlijke_verzorging | verband_geneeskundige_zorg is onbekend, oordeel_jeugdhulp_nodig is ja  | nee      |
        | persoonlijke_verzorging | verband_geneeskundige_zorg is onbekend, oordeel_jeugdhulp_nodig is nee | onbekend |
        | persoonlijke_verzorging | verband_geneeskundige_zorg is ja, oordeel_jeugdhulp_nodig is ja        | ja       |

      Voorbeelden: verblijf
        | soort       | hier geldt                                                     | uitkomst |
        | verblijf    | medisch_noodzakelijk_verblijf is ja                            | ja       |
        | verblijf    | medisch_noodzakelijk_verblijf is nee, doel_verblijf is respijt | nee      |
        | verblijf    | doel_verblijf is onbekend                                      | onbekend |
        | respijt     | medisch_noodzakelijk_verblijf is ja                            | ja       |
        | begeleiding | medisch_noodzakelijk_verblijf is ja                            | nee      |

      Voorbeelden: psychische zorg
        | soort                 | hier geldt                                  | uitkomst |
        | behandeling_psychisch | leeftijd is 18                              | ja       |
        | behandeling_psychisch | leeftijd is 17                              | nee      |
        | behandeling_psychisch | leeftijd is 18, verwijzing_arts is onbekend | onbekend |
        | psychosociale_hulp    | leeftijd is 18, is_ggz_behandeling is ja    | ja       |
        | rouwbegeleiding       | leeftijd is 18, is_ggz_behandeling is ja    | ja       |
        | begeleiding           | onderdeel_somatische_behandeling is ja      | nee      |

  Regel: Heeft de behoefte meerdere oorzaken en is er een soortgelijke hulp, dan moet de gemeente de jeugdhulp toch geven (1.2 lid 2).

    Achtergrond:
      Gegeven een kind met een Wlz-indicatie, met deze feiten
        | feit                      | waarde |
        | wlz_indicatie_aanwezig    | ja     |
        | wlz_pakket_omvat_behoefte | ja     |

    Abstract Scenario: Hulp aan ouders en pleegzorg zitten niet in het Wlz-pakket van het kind: <soort> voor <wie>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: wlz_indicatie_aanwezig is ja, wlz_pakket_omvat_behoefte is <pakket>
      Dan is de conclusie wlz_recht_voor_behoefte <uitkomst>

      Voorbeelden:
        | soort                 | wie   | pakket   | uitkomst |
        | psychosociale_hulp    | kind  | ja       | ja       |
        | psychosociale_hulp    | kind  | nee      | nee      |
        | psychosociale_hulp    | kind  | onbekend | onbekend |
        | rouwbegeleiding       | kind  | ja       | ja       |
        | behandeling_psychisch | kind  | ja       | ja       |
        | psychosociale_hulp    | ouder | ja       | nee      |
        | rouwbegeleiding       | ouder | onbekend | nee      |
        | opvoedhulp            | ouder | ja       | nee      |
        | opvoedhulp            | ouder | onbekend | nee      |
        | pleegzorg             | kind  | ja       | nee      |
        | pleegzorg             | kind  | onbekend | nee      |

    Abstract Scenario: Andere zorg gaat voor op <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_andere_zorg_gaat_voor <uitkomst>

      Voorbeelden:
        | soort       | hier geldt                                               | uitkomst |
        | begeleiding | niets anders                                             | ja       |
        | begeleiding | meerdere_oorzaken is nee, soortgelijke_voorziening is ja | ja       |
        | begeleiding | soortgelijke_voorziening is ja                           | ja       |
        | begeleiding | meerdere_oorzaken is ja                                  | onbekend |
        | begeleiding | meerdere_oorzaken is ja, soortgelijke_voorziening is nee | ja       |
        | verpleging  | meerdere_oorzaken is ja, soortgelijke_voorziening is ja  | ja       |
        | begeleiding | wlz_indicatie_aanwezig is nee                            | nee      |

    Abstract Scenario: Lid 2 bij <soort>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: meerdere_oorzaken is ja, soortgelijke_voorziening is ja
      Dan is de conclusie jeugdwet_andere_zorg_gaat_voor nee door de uitzondering meerdere_oorzaken

      Voorbeelden:
        | soort                   |
        | persoonlijke_verzorging |
        | begeleiding             |
        | dagactiviteit           |
        | respijt                 |
        | behandeling_psychisch   |
        | psychosociale_hulp      |
        | rouwbegeleiding         |
        | verblijf                |

    Abstract Scenario: Naast een Wlz-recht dat er al is, overbrugt de Jeugdwet niet: zij draagt <soort> zelf
      Gegeven een kind van 10 jaar
      En de behoefte <soort> voor <wie>
      En een kind met een verstandelijke beperking, met deze feiten
        | feit                      | waarde |
        | ingezetene                | ja     |
        | zorgverzekering           | ja     |
        | verstandelijke_beperking  | ja     |
        | permanent_toezicht_nodig  | ja     |
        | ontvangt_jeugdhulp_2_of_3 | ja     |
        | ciz_aanvraag_loopt        | ja     |
        | mantelzorger              | ja     |
      En hier geldt: meerdere_oorzaken is ja, soortgelijke_voorziening is ja
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet      | status         | rol    |
        | Jeugdwet | van toepassing | draagt |
        | Wlz      | van toepassing | draagt |

      Voorbeelden:
        | soort       | wie   | hier geldt             |
        | begeleiding | kind  | niets anders           |
        | respijt     | ouder | niets anders           |
        | verblijf    | kind  | doel_verblijf is wonen |

    Abstract Scenario: Ook de zorgverzekering gaat voor op de verzorging als <hier geldt>
      Gegeven de behoefte persoonlijke_verzorging voor kind
      En hier geldt: wlz_indicatie_aanwezig is nee, zorgverzekering is ja, verband_geneeskundige_zorg is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_andere_zorg_gaat_voor <uitkomst>

      Voorbeelden:
        | hier geldt                             | uitkomst |
        | niets anders                           | ja       |
        | verband_geneeskundige_zorg is nee      | nee      |
        | verband_geneeskundige_zorg is onbekend | onbekend |

  Regel: Weigert het gezin een CIZ-besluit terwijl er gegronde redenen voor de Wlz zijn, dan is het college niet gehouden (1.2 lid 1 c). Nog niet aanvragen is geen weigering.

    Abstract Scenario: Weigering bij <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: weigert_medewerking_wlz is ja, gegronde_redenen_wlz is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_weigering_ciz <uitkomst>

      Voorbeelden:
        | soort                   | hier geldt                          | uitkomst |
        | begeleiding             | niets anders                        | ja       |
        | persoonlijke_verzorging | niets anders                        | ja       |
        | dagactiviteit           | niets anders                        | ja       |
        | respijt                 | niets anders                        | ja       |
        | verblijf                | niets anders                        | ja       |
        | langdurige_zorg         | niets anders                        | ja       |
        | psychosociale_hulp      | niets anders                        | nee      |
        | begeleiding             | weigert_medewerking_wlz is nee      | nee      |
        | begeleiding             | weigert_medewerking_wlz is onbekend | nee      |
        | begeleiding             | gegronde_redenen_wlz is nee         | nee      |
        | begeleiding             | gegronde_redenen_wlz is onbekend    | onbekend |

    Abstract Scenario: Tot 2018 ging het om redenen voor Wlz-verblijf: <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En de peildatum is 2017-12-31
      En hier geldt: weigert_medewerking_wlz is ja, redenen_wlz_verblijf is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_weigering_ciz <uitkomst>

      Voorbeelden:
        | soort                   | hier geldt                          | uitkomst |
        | begeleiding             | niets anders                        | ja       |
        | persoonlijke_verzorging | niets anders                        | ja       |
        | dagactiviteit           | niets anders                        | ja       |
        | respijt                 | niets anders                        | ja       |
        | verblijf                | niets anders                        | ja       |
        | langdurige_zorg         | niets anders                        | ja       |
        | psychosociale_hulp      | niets anders                        | nee      |
        | begeleiding             | weigert_medewerking_wlz is nee      | nee      |
        | begeleiding             | weigert_medewerking_wlz is onbekend | nee      |
        | begeleiding             | redenen_wlz_verblijf is nee         | nee      |
        | begeleiding             | redenen_wlz_verblijf is onbekend    | onbekend |

    Scenario: Vanaf 1 januari 2018 tellen redenen voor verblijf niet meer maar gegronde redenen voor de Wlz
      Gegeven de behoefte begeleiding voor kind
      En de peildatum is 2018-01-01
      En hier geldt: weigert_medewerking_wlz is ja, redenen_wlz_verblijf is ja, gegronde_redenen_wlz is nee
      Dan is de conclusie jeugdwet_weigering_ciz nee

  Regel: Het college is niet gehouden als andere zorg voorgaat, een andere wet het regelt of het gezin weigert; wat de gecertificeerde instelling of rechter bepaalde moet het wel inzetten (lid 3).

    Abstract Scenario: Niet gehouden als <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_niet_gehouden <uitkomst>

      Voorbeelden:
        | hier geldt                                                | uitkomst |
        | niets anders                                              | nee      |
        | wlz_indicatie_aanwezig is ja                              | ja       |
        | aanspraak_andere_wet is ja                                | ja       |
        | aanspraak_andere_wet is nee                               | nee      |
        | weigert_medewerking_wlz is ja, gegronde_redenen_wlz is ja | ja       |
        | weigert_medewerking_wlz is ja                             | onbekend |
        | aanspraak_andere_wet is ja, gedwongen_kader is nee        | ja       |

    Abstract Scenario: In het gedwongen kader is het college wel gehouden, ook als <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: gedwongen_kader is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_niet_gehouden nee door de uitzondering gedwongen_kader

      Voorbeelden:
        | hier geldt                                                |
        | wlz_indicatie_aanwezig is ja                              |
        | aanspraak_andere_wet is ja                                |
        | weigert_medewerking_wlz is ja, gegronde_redenen_wlz is ja |

  Regel: De Jeugdwet draagt een behoefte op grond van lid 1, lid 3, een verhuizing of een bepaling in het gedwongen kader, tenzij het college niet gehouden is.

    Abstract Scenario: De Jeugdwet draagt begeleiding als <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En een kind van 11 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_draagt <uitkomst>

      Voorbeelden:
        | hier geldt                                                            | uitkomst |
        | niets anders                                                          | ja       |
        | leeftijd is 18                                                        | nee      |
        | leeftijd is onbekend                                                  | onbekend |
        | verblijf_zonder_recht is ja                                           | ja       |
        | oordeel_jeugdhulp_nodig is nee                                        | nee      |
        | oordeel_jeugdhulp_nodig is nee, verhuisd_tijdens_jeugdhulp is ja      | ja       |
        | oordeel_jeugdhulp_nodig is nee, gedwongen_kader is ja                 | ja       |
        | oordeel_jeugdhulp_nodig is nee, gedwongen_kader is nee                | nee      |
        | oordeel_jeugdhulp_nodig is nee, gedwongen_kader is ja, leeftijd is 18 | nee      |
        | behoefte_soort is hulpmiddel                                          | nee      |

    Scenario: De Jeugdwet draagt ontlasting op grond van lid 3, ook als het college de hulp van lid 1 niet nodig vindt
      Gegeven de behoefte respijt voor ouder
      En een kind van 4 jaar
      En hier geldt: permanent_toezicht_nodig is ja, ontvangt_jeugdhulp_2_of_3 is ja, oordeel_jeugdhulp_nodig is nee
      Dan is de conclusie jeugdwet_draagt ja

    Scenario: Met een Wlz-recht draagt de Jeugdwet de begeleiding niet
      Gegeven de behoefte begeleiding voor kind
      En een kind van 11 jaar
      En hier geldt: wlz_indicatie_aanwezig is ja
      Dan is de conclusie jeugdwet_draagt nee door de uitzondering niet_gehouden

    Scenario: Zonder verblijfsrecht draagt de Jeugdwet na 18 niets, ook niet bij jeugdstrafrecht
      Gegeven de behoefte begeleiding voor kind
      En een jongere van 18 jaar
      En hier geldt: jeugdstrafrecht is ja, verblijf_zonder_recht is ja
      Dan is de conclusie jeugdwet_draagt nee
