# language: nl
Functionaliteit: Wie toestemming geeft, en toestemming om gegevens te gebruiken of te delen

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: Jonger dan 12 beslissen de ouders met gezag, van 12 tot 16 kind en ouders samen, vanaf 16 de jongere zelf.

    Abstract Scenario: Hulp voor een kind van <jaren> jaar
      Gegeven de behoefte psychosociale_hulp voor kind
      En hier geldt: leeftijd is <jaren>
      Dan zijn dit de conclusies
        | conclusie          | waarde   |
        | toestemming_ouders | <ouders> |
        | toestemming_samen  | <samen>  |
        | toestemming_zelf   | <zelf>   |

      Voorbeelden:
        | jaren    | ouders   | samen    | zelf     |
        | 11       | ja       | nee      | nee      |
        | 12       | nee      | ja       | nee      |
        | 15       | nee      | ja       | nee      |
        | 16       | nee      | nee      | ja       |
        | 17       | nee      | nee      | ja       |
        | onbekend | onbekend | onbekend | onbekend |

    Scenario: Bij een broer of zus telt diens eigen leeftijd
      Gegeven de behoefte psychosociale_hulp voor brus
      En een kind van 4 jaar
      En hier geldt: leeftijd_brus is 12
      Dan zijn dit de conclusies
        | conclusie             | waarde |
        | behoefte_van_jeugdige | ja     |
        | toestemming_samen     | ja     |

    Scenario: Hulp voor een ouder vraagt geen toestemming van het kind
      Gegeven de behoefte respijt voor ouder
      En een kind van 11 jaar
      Dan zijn dit de conclusies
        | conclusie             | waarde |
        | behoefte_van_jeugdige | nee    |
        | toestemming_ouders    | nee    |

    Abstract Scenario: Hulp voor een ouder bij een kind van <jaren>
      Gegeven de behoefte respijt voor ouder
      En hier geldt: leeftijd is <jaren>, wilsbekwaam_ter_zake is nee
      Dan zijn dit de conclusies
        | conclusie                     | waarde |
        | toestemming_samen             | nee    |
        | toestemming_zelf              | nee    |
        | toestemming_vertegenwoordiger | nee    |

      Voorbeelden:
        | jaren |
        | 13    |
        | 17    |

    Abstract Scenario: Hulp voor een ouder bij een kind van <jaren> dat het kan overzien
      Gegeven de behoefte respijt voor ouder
      En hier geldt: leeftijd is <jaren>
      Dan is de conclusie toestemming_samen nee
      En de conclusie toestemming_zelf is nee

      Voorbeelden:
        | jaren |
        | 13    |
        | 17    |

  Regel: Kan een jongere vanaf 12 dit niet zelf overzien, dan beslist de vertegenwoordiger.

    Abstract Scenario: Een jongere van <jaren> die dit niet overziet
      Gegeven de behoefte psychosociale_hulp voor kind
      En hier geldt: leeftijd is <jaren>, wilsbekwaam_ter_zake is nee
      Dan is de conclusie <conclusie> nee door de uitzondering kan_niet_overzien
      En de conclusie toestemming_vertegenwoordiger is ja

      Voorbeelden:
        | jaren | conclusie         |
        | 13    | toestemming_samen |
        | 17    | toestemming_zelf  |

    Abstract Scenario: De vertegenwoordiger beslist als <hier geldt>
      Gegeven de behoefte psychosociale_hulp voor kind
      En hier geldt: leeftijd is 12, wilsbekwaam_ter_zake is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie toestemming_vertegenwoordiger <uitkomst>

      Voorbeelden:
        | hier geldt                       | uitkomst |
        | niets anders                     | ja       |
        | leeftijd is 11                   | nee      |
        | leeftijd is onbekend             | onbekend |
        | wilsbekwaam_ter_zake is ja       | nee      |
        | wilsbekwaam_ter_zake is onbekend | nee      |

    Abstract Scenario: Wie het wel overziet beslist zelf mee: <jaren>
      Gegeven de behoefte psychosociale_hulp voor kind
      En hier geldt: leeftijd is <jaren>, wilsbekwaam_ter_zake is ja
      Dan is de conclusie <conclusie> ja

      Voorbeelden:
        | jaren | conclusie         |
        | 13    | toestemming_samen |
        | 17    | toestemming_zelf  |

  Regel: De gemeente gebruikt het jeugddossier niet voor de Wmo, en gemeente en zorg delen geen gegevens, zonder uitdrukkelijke toestemming.

    Abstract Scenario: Toestemming ontbreekt als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie toestemming_jeugddossier_ontbreekt <dossier>
      En de conclusie toestemming_delen_ontbreekt is <delen>

      Voorbeelden:
        | hier geldt                                                                          | dossier | delen |
        | niets anders                                                                        | nee     | nee   |
        | wil_jeugddossier_gebruiken_voor_wmo is nee                                          | nee     | nee   |
        | wil_jeugddossier_gebruiken_voor_wmo is ja                                           | ja      | nee   |
        | wil_jeugddossier_gebruiken_voor_wmo is ja, toestemming_jeugddossier_voor_wmo is ja  | nee     | nee   |
        | wil_jeugddossier_gebruiken_voor_wmo is ja, toestemming_jeugddossier_voor_wmo is nee | ja      | nee   |
        | wil_gegevens_delen_met_zorg is ja                                                   | nee     | ja    |
        | wil_gegevens_delen_met_zorg is nee                                                  | nee     | nee   |
        | wil_gegevens_delen_met_zorg is ja, toestemming_delen_met_zorg is ja                 | nee     | nee   |
        | wil_gegevens_delen_met_zorg is ja, toestemming_delen_met_zorg is nee                | nee     | ja    |

    Scenario: Deze regels zijn gelezen vanaf 25 mei 2018
      Gegeven de peildatum is 2018-05-25
      En hier geldt: wil_jeugddossier_gebruiken_voor_wmo is ja, wil_gegevens_delen_met_zorg is ja
      Dan is de conclusie toestemming_jeugddossier_ontbreekt ja
      En de conclusie toestemming_delen_ontbreekt is ja

    Scenario: De teksten van vóór 25 mei 2018 zijn niet gelezen
      Gegeven de peildatum is 2018-05-24
      Dan bestaat de norm toestemming_jeugddossier_ontbreekt op die dag niet
      En de norm toestemming_delen_ontbreekt bestaat op die dag niet

  Regel: Tot 18 ondertekent wie het gezag heeft de aanvraag; vanaf 18 de jongere zelf, of de vertegenwoordiger van wie dit niet overziet.

    Abstract Scenario: Wie de aanvraag ondertekent voor een jongere van <jaren>, wilsbekwaam <wilsbekwaam>
      Gegeven de behoefte psychosociale_hulp voor kind
      En hier geldt: leeftijd is <jaren>, wilsbekwaam_ter_zake is <wilsbekwaam>
      Dan zijn dit de conclusies
        | conclusie                       | waarde              |
        | aanvraag_door_gezag             | <gezag>             |
        | aanvraag_door_jongere           | <zelf>              |
        | aanvraag_door_vertegenwoordiger | <vertegenwoordiger> |

      Voorbeelden:
        | jaren    | wilsbekwaam | gezag    | zelf     | vertegenwoordiger |
        | 11       | onbekend    | ja       | nee      | nee               |
        | 16       | onbekend    | ja       | nee      | nee               |
        | 17       | onbekend    | ja       | nee      | nee               |
        | 17       | nee         | ja       | nee      | nee               |
        | 18       | onbekend    | nee      | ja       | nee               |
        | 18       | ja          | nee      | ja       | nee               |
        | 18       | nee         | nee      | nee      | ja                |
        | onbekend | onbekend    | onbekend | onbekend | nee               |
        | onbekend | nee         | onbekend | nee      | onbekend          |

    Scenario: Vanaf 18 tekent de jongere niet zelf als hij dit niet overziet
      Gegeven de behoefte psychosociale_hulp voor kind
      En hier geldt: leeftijd is 18, wilsbekwaam_ter_zake is nee
      Dan is de conclusie aanvraag_door_jongere nee door de uitzondering kan_niet_overzien

    Abstract Scenario: Voor hulp aan een ouder geldt dit niet, kind van <jaren>
      Gegeven de behoefte respijt voor ouder
      En hier geldt: leeftijd is <jaren>, wilsbekwaam_ter_zake is <wilsbekwaam>
      Dan zijn dit de conclusies
        | conclusie                        | waarde |
        | aanvraag_door_gezag              | nee    |
        | aanvraag_door_jongere            | nee    |
        | aanvraag_door_vertegenwoordiger  | nee    |
        | wmo_informatie_vertegenwoordiger | nee    |

      Voorbeelden:
        | jaren | wilsbekwaam |
        | 9     | onbekend    |
        | 18    | ja          |
        | 18    | nee         |

    Abstract Scenario: Informatie uit het Wmo-dossier bij <jaren> jaar, wilsbekwaam <wilsbekwaam>
      Gegeven de behoefte psychosociale_hulp voor kind
      En hier geldt: leeftijd is <jaren>, wilsbekwaam_ter_zake is <wilsbekwaam>
      Dan is de conclusie wmo_informatie_vertegenwoordiger <uitkomst>

      Voorbeelden:
        | jaren    | wilsbekwaam | uitkomst |
        | 15       | onbekend    | ja       |
        | 16       | onbekend    | nee      |
        | 16       | ja          | nee      |
        | 16       | nee         | ja       |
        | onbekend | onbekend    | onbekend |

    Abstract Scenario: Het gezin leest wie tekent: <jaren> jaar, wilsbekwaam <wilsbekwaam>
      Gegeven de behoefte "hulpmiddel" (hulpmiddel voor kind), met deze feiten
        | feit             | waarde   |
        | hulpmiddel_soort | rolstoel |
        | gebruiksduur     | duurzaam |
      En hier geldt: leeftijd is <jaren>, wilsbekwaam_ter_zake is <wilsbekwaam>
      Als Schakel de zaak beoordeelt
      Dan het gezin hoort dit
        | behoefte   | wet      | wat   |
        | hulpmiddel | Wmo 2015 | <wat> |

      Voorbeelden:
        | jaren | wilsbekwaam | wat                                           |
        | 17    | onbekend    | tot 18 jaar ondertekent wie het gezag heeft   |
        | 17    | nee         | krijgt informatie uit het Wmo-dossier         |
        | 18    | onbekend    | ondertekent de jongere zelf machtiging        |
        | 18    | nee         | dan ondertekent de vertegenwoordiger: curator |

    Abstract Scenario: Wie de indicatie bij het CIZ aanvraagt bij <jaren> jaar
      Gegeven de behoefte "zorg" (langdurige_zorg voor kind)
      En hier geldt: leeftijd is <jaren>, wilsbekwaam_ter_zake is <wilsbekwaam>
      Als Schakel de zaak beoordeelt
      Dan het gezin hoort dit
        | behoefte | wet | wat   |
        | zorg     | Wlz | <wat> |

      Voorbeelden:
        | jaren | wilsbekwaam | wat                                   |
        | 17    | onbekend    | kind vraagt wie het gezag heeft       |
        | 18    | onbekend    | vraagt de jongere zelf de indicatie   |
        | 18    | nee         | vraagt de vertegenwoordiger indicatie |
