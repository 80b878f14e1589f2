# language: nl
@jeugdwet
Functionaliteit: De jeugdhulpplicht (Jeugdwet 1.3, 2.3, 2.5 en 2.7a)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: De jeugdhulpplicht geldt ook voor een kind zonder verblijfsrecht, tot 18 jaar (Besluit Jeugdwet 1.2).

    Abstract Scenario: De Jeugdwet geldt als <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_geldt <uitkomst>

      Voorbeelden:
        | hier geldt                                                                | uitkomst |
        | leeftijd is 18                                                            | ja       |
        | leeftijd is 18, verblijf_zonder_recht is nee                              | ja       |
        | leeftijd is 17, verblijf_zonder_recht is ja                               | ja       |
        | leeftijd is 18, verblijf_zonder_recht is ja                               | nee      |
        | leeftijd is onbekend, verblijf_zonder_recht is ja                         | onbekend |
        | leeftijd is 9, verblijft_in_nederland is nee                              | nee      |
        | leeftijd is 9, verblijft_in_nederland is ja                               | ja       |
        | leeftijd is 9, verblijf_zonder_recht is ja, verblijft_in_nederland is nee | nee      |

    Scenario: Wie niet in Nederland verblijft
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: leeftijd is 9, verblijft_in_nederland is nee
      Dan is de conclusie jeugdwet_geldt nee door de uitzondering buitenland

    Scenario: Vervoer naar jeugdhulp voor wie niet in Nederland verblijft
      Gegeven de behoefte vervoer voor kind
      En hier geldt: leeftijd is 9, vervoer_bestemming is jeugdhulplocatie, verblijft_in_nederland is nee
      Dan is de conclusie jeugdwet_draagt_vervoer nee

  Regel: Lid 1: het college treft voorzieningen voor een jeugdige die jeugdhulp nodig heeft. Of en hoeveel is een oordeel van het college en maakt de route niet open.

    Abstract Scenario: De jeugdhulpplicht van lid 1 als <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En een kind van 17 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_lid1 <uitkomst>

      Voorbeelden:
        | hier geldt                     | uitkomst |
        | niets anders                   | ja       |
        | oordeel_jeugdhulp_nodig is ja  | ja       |
        | oordeel_jeugdhulp_nodig is nee | nee      |
        | leeftijd is 18                 | nee      |
        | leeftijd is onbekend           | onbekend |
        | behoefte_soort is hulpmiddel   | nee      |

    Scenario: Een jongere van 18 zonder verlenging is geen jeugdige, ook niet voor psychosociale hulp
      Gegeven de behoefte psychosociale_hulp voor kind
      En een jongere van 18 jaar
      En hier geldt: jeugdhulp_gestart_voor_18 is nee
      Dan is de conclusie jeugdwet_lid1 nee

  Regel: Lid 2: vervoer hoort bij de jeugdhulp van een jeugdige, alleen naar de plek waar zij wordt gegeven; na 18 alleen bij verlengde jeugdhulp.

    Abstract Scenario: Vervoer naar jeugdhulp als <hier geldt>
      Gegeven de behoefte vervoer voor kind
      En een jongere van 22 jaar
      En hier geldt: vervoer_bestemming is jeugdhulplocatie
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_vervoer <uitkomst>

      Voorbeelden:
        | hier geldt                                                            | uitkomst |
        | niets anders                                                          | onbekend |
        | leeftijd is 15                                                        | ja       |
        | leeftijd is 17                                                        | ja       |
        | leeftijd is 18                                                        | onbekend |
        | krijgt_verlengde_jeugdhulp is ja                                      | ja       |
        | krijgt_verlengde_jeugdhulp is nee, jeugdhulp_gestart_voor_18 is nee   | nee      |
        | krijgt_verlengde_jeugdhulp is ja, leeftijd is 23                      | nee      |
        | jeugdhulp_gestart_voor_18 is ja                                       | ja       |
        | jeugdhulp_gestart_voor_18 is nee                                      | nee      |
        | jeugdhulp_gestart_voor_18 is nee, noodzaak_bepaald_voor_18 is ja      | ja       |
        | jeugdhulp_gestart_voor_18 is nee, jeugdstrafrecht is ja               | ja       |
        | jeugdhulp_gestart_voor_18 is nee, jeugdstrafrecht is nee              | nee      |
        | leeftijd is 23                                                        | nee      |
        | leeftijd is 23, jeugdhulp_gestart_voor_18 is ja                       | nee      |
        | leeftijd is onbekend                                                  | onbekend |
        | jeugdhulp_gestart_voor_18 is ja, vervoer_bestemming is ziekenhuis     | nee      |
        | vervoer_bestemming is school                                          | nee      |
        | jeugdhulp_gestart_voor_18 is ja, vervoer_bestemming is onbekend       | onbekend |
        | jeugdhulp_gestart_voor_18 is ja, jeugdhulpvervoer_noodzakelijk is ja  | ja       |
        | jeugdhulp_gestart_voor_18 is ja, jeugdhulpvervoer_noodzakelijk is nee | nee      |

    Abstract Scenario: De Jeugdwet draagt het vervoer als <hier geldt>
      Gegeven de behoefte vervoer voor kind
      En een jongere van 15 jaar
      En hier geldt: vervoer_bestemming is jeugdhulplocatie
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_draagt_vervoer <uitkomst>

      Voorbeelden:
        | hier geldt                     | uitkomst |
        | niets anders                   | ja       |
        | aanspraak_andere_wet is nee    | ja       |
        | vervoer_bestemming is school   | nee      |
        | vervoer_bestemming is onbekend | onbekend |

    Scenario: Regelt een andere wet het vervoer al, dan draagt de Jeugdwet het niet
      Gegeven de behoefte vervoer voor kind
      En een jongere van 15 jaar
      En hier geldt: vervoer_bestemming is jeugdhulplocatie, aanspraak_andere_wet is ja
      Dan is de conclusie jeugdwet_draagt_vervoer nee door de uitzondering andere_wet

  Regel: Lid 3: heeft een kind onder 18 permanent toezicht nodig en krijgt het verpleging uit de zorgverzekering of jeugdhulp, dan doet het college wat nodig is om ouders hun rol te laten volhouden.

    Achtergrond:
      Gegeven een gezin dat dag en nacht oplet, met deze feiten
        | feit                       | waarde |
        | permanent_toezicht_nodig   | ja     |
        | zorgverzekering            | ja     |
        | ontvangt_zvw_verpleging    | ja     |
        | verband_geneeskundige_zorg | nee    |
        | ontvangt_jeugdhulp_2_of_3  | nee    |
      En een kind van 4 jaar

    Abstract Scenario: Ouders ontlasten als <hier geldt>
      Gegeven de behoefte respijt voor ouder
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_ontlasting <uitkomst>

      Voorbeelden: wat het kind nodig heeft en krijgt
        | hier geldt                                                            | uitkomst |
        | niets anders                                                          | ja       |
        | permanent_toezicht_nodig is nee                                       | nee      |
        | permanent_toezicht_nodig is onbekend                                  | onbekend |
        | ontvangt_zvw_verpleging is nee                                        | nee      |
        | ontvangt_zvw_verpleging is onbekend                                   | onbekend |
        | ontvangt_zvw_verpleging is nee, ontvangt_jeugdhulp_2_of_3 is ja       | ja       |
        | ontvangt_zvw_verpleging is nee, ontvangt_jeugdhulp_2_of_3 is onbekend | onbekend |
        | ontvangt_zvw_verpleging is nee, verband_geneeskundige_zorg is ja      | ja       |
        | wlz_indicatie_aanwezig is ja                                          | nee      |
        | wlz_indicatie_aanwezig is ja, ontvangt_jeugdhulp_2_of_3 is ja         | ja       |
        | terminale_fase is ja                                                  | ja       |

      Voorbeelden: leeftijd en oordeel
        | hier geldt                         | uitkomst |
        | leeftijd is 17                     | ja       |
        | leeftijd is 18                     | nee      |
        | leeftijd is onbekend               | onbekend |
        | oordeel_noodzaak_ontlasting is ja  | ja       |
        | oordeel_noodzaak_ontlasting is nee | nee      |
        | pleegouders_verzorgen is nee       | ja       |

    Scenario: Pleegouders vallen niet onder lid 3
      Gegeven de behoefte respijt voor ouder
      En hier geldt: pleegouders_verzorgen is ja
      Dan is de conclusie jeugdwet_ontlasting nee door de uitzondering pleegouders

    Abstract Scenario: Logeren als verblijf telt alleen als ontlasting als dat het doel is: <soort>, <doel>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: doel_verblijf is <doel>
      Dan is de conclusie jeugdwet_ontlasting <uitkomst>

      Voorbeelden:
        | soort       | doel     | uitkomst |
        | verblijf    | respijt  | ja       |
        | verblijf    | wonen    | nee      |
        | verblijf    | onbekend | onbekend |
        | begeleiding | respijt  | nee      |

  Regel: Na een verhuizing loopt de hulp op verzoek hooguit een jaar door bij dezelfde aanbieder (2.7a, in de tekst van 1 augustus 2022 en later); verblijf en pleegzorg niet.

    Abstract Scenario: Voortzetting na verhuizing als <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En een kind van 11 jaar
      En hier geldt: verhuisd_tijdens_jeugdhulp is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_voortzetting_verhuizing <uitkomst>

      Voorbeelden:
        | hier geldt                                             | uitkomst |
        | niets anders                                           | ja       |
        | verhuisd_tijdens_jeugdhulp is nee                      | nee      |
        | verhuisd_tijdens_jeugdhulp is onbekend                 | nee      |
        | leeftijd is 18                                         | nee      |
        | leeftijd is onbekend                                   | onbekend |
        | behoefte_soort is hulpmiddel                           | nee      |
        | behoefte_soort is pleegzorg                            | nee      |
        | behoefte_soort is verblijf, doel_verblijf is jeugdhulp | nee      |

    Scenario: Een jongere van 18 die geen jeugdige meer is, krijgt geen voortzetting
      Gegeven de behoefte psychosociale_hulp voor kind
      En een jongere van 18 jaar
      En hier geldt: verhuisd_tijdens_jeugdhulp is ja, jeugdhulp_gestart_voor_18 is nee
      Dan is de conclusie jeugdwet_voortzetting_verhuizing nee

    Scenario: Vóór 2022 bestond de regel over verhuizing niet
      Gegeven de behoefte begeleiding voor kind
      En de peildatum is 2021-12-31
      Dan bestaat de norm jeugdwet_voortzetting_verhuizing op die dag niet

    Scenario: Op 1 januari 2022 bestaat de regel over verhuizing
      Gegeven de behoefte begeleiding voor kind
      En de peildatum is 2022-01-01
      En een kind van 11 jaar
      En hier geldt: verhuisd_tijdens_jeugdhulp is ja
      Dan is de conclusie jeugdwet_voortzetting_verhuizing ja

  Regel: Iedere jeugdige en zijn ouders kunnen naar een onafhankelijke vertrouwenspersoon.

    Abstract Scenario: Vertrouwenspersoon op <dag> bij <leeftijd> jaar: <uitkomst>
      Gegeven de behoefte clientondersteuning voor ouder
      En de peildatum is <dag>
      En hier geldt: leeftijd is <leeftijd>
      Dan is de conclusie jeugdwet_vertrouwenspersoon <uitkomst>

      Voorbeelden:
        | dag        | leeftijd | uitkomst |
        | 2026-11-21 | 17       | ja       |
        | 2026-11-21 | 18       | nee      |
        | 2026-11-21 | onbekend | onbekend |
        | 2017-12-31 | 17       | ja       |
        | 2017-12-31 | 18       | nee      |
        | 2017-12-31 | onbekend | onbekend |
        | 2018-01-01 | 17       | ja       |

    Abstract Scenario: Vertrouwenspersoon na 18 op <dag>, <hier geldt>: <uitkomst>
      Gegeven de behoefte clientondersteuning voor ouder
      En de peildatum is <dag>
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_vertrouwenspersoon <uitkomst>

      Voorbeelden:
        | dag        | hier geldt                                        | uitkomst |
        | 2026-11-21 | leeftijd is 18, krijgt_verlengde_jeugdhulp is ja  | ja       |
        | 2026-11-21 | leeftijd is 22, krijgt_verlengde_jeugdhulp is ja  | ja       |
        | 2026-11-21 | leeftijd is 23, krijgt_verlengde_jeugdhulp is ja  | nee      |
        | 2026-11-21 | leeftijd is 18, krijgt_verlengde_jeugdhulp is nee | nee      |
        | 2017-12-31 | leeftijd is 18, krijgt_verlengde_jeugdhulp is ja  | ja       |
        | 2017-12-31 | leeftijd is 22, krijgt_verlengde_jeugdhulp is ja  | ja       |
        | 2017-12-31 | leeftijd is 23, krijgt_verlengde_jeugdhulp is ja  | nee      |
        | 2017-12-31 | leeftijd is 18, krijgt_verlengde_jeugdhulp is nee | nee      |

    Abstract Scenario: De tekst over de vertrouwenspersoon op <dag>
      Gegeven de behoefte clientondersteuning voor ouder
      En de peildatum is <dag>
      Dan rust de conclusie jeugdwet_vertrouwenspersoon op <artikel>, gelezen in de tekst van <gelezen>

      Voorbeelden:
        | dag        | artikel            | gelezen    |
        | 2017-12-31 | Jeugdwet 2.6 oud   | 2015-01-01 |
        | 2018-01-01 | Jeugdwet 2.5 lid 1 | 2026-01-01 |

  Regel: Voor jeugdhulp is er geen eigen bijdrage.

    Abstract Scenario: Geen eigen bijdrage voor jeugdhulp aan <wie>, leeftijd <leeftijd>
      Gegeven de behoefte psychosociale_hulp voor <wie>
      En hier geldt: leeftijd is <leeftijd>
      Dan is de conclusie jeugdwet_geen_eigen_bijdrage ja

      Voorbeelden:
        | wie   | leeftijd |
        | kind  | 0        |
        | kind  | 17       |
        | kind  | onbekend |
        | ouder | 17       |
        | brus  | 17       |

    Scenario: Over een eigen bijdrage vóór 2016 is niets gelezen
      Gegeven de peildatum is 2015-12-31
      En de behoefte begeleiding voor kind
      Dan bestaat de norm jeugdwet_geen_eigen_bijdrage op die dag niet

    Scenario: Vanaf 1 januari 2016 is er geen eigen bijdrage
      Gegeven de peildatum is 2016-01-01
      En de behoefte begeleiding voor kind
      Dan is de conclusie jeugdwet_geen_eigen_bijdrage ja

  Regel: De gemeente van de woonplaats beslist; ligt de aanvraag ergens anders, dan stuurt die gemeente haar door.

    Abstract Scenario: Een andere gemeente is bevoegd op <dag> als <hier geldt>
      Gegeven de peildatum is <dag>
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_andere_gemeente <uitkomst>

      Voorbeelden:
        | dag        | hier geldt                     | uitkomst |
        | 2026-11-21 | andere_gemeente_bevoegd is ja  | ja       |
        | 2026-11-21 | andere_gemeente_bevoegd is nee | nee      |
        | 2026-11-21 | niets anders                   | nee      |
        | 2024-12-31 | andere_gemeente_bevoegd is ja  | ja       |
        | 2024-12-31 | niets anders                   | nee      |
        | 2021-12-31 | andere_gemeente_bevoegd is ja  | ja       |
        | 2021-12-31 | niets anders                   | nee      |
        | 2024-12-31 | andere_gemeente_bevoegd is nee | nee      |
        | 2021-12-31 | andere_gemeente_bevoegd is nee | nee      |

    Abstract Scenario: Het woonplaatsbeginsel op <dag>
      Gegeven de peildatum is <dag>
      Dan rust de conclusie jeugdwet_andere_gemeente op <artikel>, gelezen in de tekst van <gelezen>

      Voorbeelden:
        | dag        | artikel                     | gelezen    |
        | 2021-12-31 | Jeugdwet 1.1 woonplaats oud | 2015-01-01 |
        | 2022-01-01 | Jeugdwet 1.1 woonplaats     | 2022-08-01 |
        | 2024-12-31 | Jeugdwet 1.1 woonplaats     | 2022-08-01 |
        | 2025-01-01 | Jeugdwet 1.1 woonplaats     | 2026-01-01 |

  Regel: Ook een gecertificeerde instelling maakt van verpleging geen jeugdhulp; andere hulp moet het college inzetten (1.2 lid 3).

    Abstract Scenario: De gecertificeerde instelling bepaalt <soort>
      Gegeven een kind van 8 jaar
      En de behoefte <soort> voor kind
      En hier geldt: zorgverzekering is ja, verband_geneeskundige_zorg is ja, gedwongen_kader is ja
      Dan is de conclusie jeugdwet_draagt <uitkomst>

      Voorbeelden:
        | soort                   | uitkomst |
        | verpleging              | nee      |
        | persoonlijke_verzorging | ja       |
        | begeleiding             | ja       |
        | pleegzorg               | ja       |
