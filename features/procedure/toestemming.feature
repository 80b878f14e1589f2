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
