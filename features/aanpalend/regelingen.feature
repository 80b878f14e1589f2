# language: nl
Functionaliteit: Aanpalende regelingen: school, kinderbijslag, Wajong, vertegenwoordiging, subsidie

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: De gemeente betaalt leerlingenvervoer als een kind door een handicap niet zelf naar school kan reizen (WPO 4, WEC 4, WVO 8.28).

    Abstract Scenario: Leerlingenvervoer als <hier geldt>
      Gegeven de behoefte vervoer voor kind
      En hier geldt: vervoer_bestemming is school, handicap_belet_zelf_reizen is ja, schoolsoort is basisonderwijs
      En hier geldt: <hier geldt>
      Dan is de conclusie onderwijs_draagt_vervoer <uitkomst>

      Voorbeelden:
        | hier geldt                                                                                             | uitkomst |
        | niets anders                                                                                           | ja       |
        | schoolsoort is speciaal_onderwijs                                                                      | ja       |
        | schoolsoort is vso                                                                                     | ja       |
        | schoolsoort is anders                                                                                  | nee      |
        | schoolsoort is voortgezet                                                                              | ja       |
        | handicap_belet_zelf_reizen is nee, school_verder_dan_regeling is ja                                    | ja       |
        | handicap_belet_zelf_reizen is nee, school_verder_dan_regeling is ja, schoolsoort is voortgezet         | nee      |
        | handicap_belet_zelf_reizen is nee, school_verder_dan_regeling is ja, schoolsoort is vso                | nee      |
        | handicap_belet_zelf_reizen is nee, school_verder_dan_regeling is ja, schoolsoort is speciaal_onderwijs | ja       |
        | handicap_belet_zelf_reizen is nee, school_verder_dan_regeling is nee                                   | nee      |
        | schoolsoort is onbekend                                                                                | onbekend |
        | handicap_belet_zelf_reizen is nee                                                                      | nee      |
        | handicap_belet_zelf_reizen is onbekend                                                                 | onbekend |
        | vervoer_bestemming is ziekenhuis                                                                       | nee      |
        | vervoer_bestemming is onbekend                                                                         | onbekend |

    Scenario: Bij ander vervoer dan naar school blijft het leerlingenvervoer buiten beeld
      Gegeven de behoefte vervoer voor kind
      En hier geldt: vervoer_bestemming is ziekenhuis
      Als Schakel de zaak beoordeelt
      Dan wordt Onderwijs hier niet genoemd

    Scenario: Leerlingenvervoer is gelezen vanaf 1 augustus 2020
      Gegeven de behoefte vervoer voor kind
      En de peildatum is 2020-08-01
      En hier geldt: vervoer_bestemming is school, handicap_belet_zelf_reizen is ja, schoolsoort is basisonderwijs
      Dan is de conclusie onderwijs_draagt_vervoer ja

    Scenario: De tekst over leerlingenvervoer van vóór 1 augustus 2020 is niet gelezen
      Gegeven de behoefte vervoer voor kind
      En de peildatum is 2020-07-31
      Dan bestaat de norm onderwijs_draagt_vervoer op die dag niet

  Regel: De school zoekt voor een leerling een passende plek (WPO 40).

    Abstract Scenario: Passend onderwijs als <hier geldt>
      Gegeven de behoefte school voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie onderwijs_draagt_school <uitkomst>

      Voorbeelden:
        | hier geldt                                                              | uitkomst |
        | leeftijd is 17                                                          | ja       |
        | leeftijd is 18, schoolsoort is basisonderwijs                           | nee      |
        | leeftijd is 18                                                          | onbekend |
        | leeftijd is onbekend                                                    | onbekend |
        | leeftijd is 19, schoolsoort is vso                                      | ja       |
        | leeftijd is 20, schoolsoort is vso                                      | onbekend |
        | leeftijd is 20, schoolsoort is vso, schooljaar_van_twintig_loopt is ja  | ja       |
        | leeftijd is 20, schoolsoort is vso, schooljaar_van_twintig_loopt is nee | nee      |
        | leeftijd is 21, schoolsoort is vso, schooljaar_van_twintig_loopt is ja  | nee      |
        | leeftijd is 19, schoolsoort is speciaal_onderwijs                       | nee      |
        | leeftijd is 22, schoolsoort is voortgezet                               | ja       |
        | leeftijd is 23, schoolsoort is voortgezet                               | nee      |

    Scenario: Passend onderwijs is gelezen vanaf 1 augustus 2020
      Gegeven de behoefte school voor kind
      En de peildatum is 2020-08-01
      En een kind van 8 jaar
      Dan is de conclusie onderwijs_draagt_school ja

    Scenario: De tekst over passend onderwijs van vóór 1 augustus 2020 is niet gelezen
      Gegeven de behoefte school voor kind
      En de peildatum is 2020-07-31
      Dan bestaat de norm onderwijs_draagt_school op die dag niet

  Regel: Dubbele kinderbijslag is er voor een kind van 3 tot en met 17 jaar dat thuis woont en volgens het CIZ intensieve zorg nodig heeft (AKW 7a).

    Abstract Scenario: Dubbele kinderbijslag als <hier geldt>
      Gegeven de behoefte kinderbijslag voor ouder
      En een kind van 8 jaar
      En hier geldt: intensieve_zorg_ciz is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie akw_dubbele_kinderbijslag <uitkomst>

      Voorbeelden:
        | hier geldt                                 | uitkomst |
        | niets anders                               | ja       |
        | leeftijd is 2                              | nee      |
        | leeftijd is 3                              | ja       |
        | leeftijd is 17                             | ja       |
        | leeftijd is 18                             | nee      |
        | leeftijd is onbekend                       | onbekend |
        | woonsituatie is thuis                      | ja       |
        | woonsituatie is instelling_met_behandeling | nee      |
        | intensieve_zorg_ciz is nee                 | nee      |
        | intensieve_zorg_ciz is onbekend            | onbekend |

  Regel: Wie niet kan werken kan vanaf 18 Wajong krijgen; aanvragen gebeurt vóór de verjaardag, dus de vraag komt vanaf 16.

    Abstract Scenario: Wajong als <hier geldt>
      Gegeven de behoefte inkomen_18 voor kind
      En een jongere van 17 jaar
      En hier geldt: mogelijkheden_om_te_werken is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie wajong_mogelijk <uitkomst>

      Voorbeelden:
        | hier geldt                             | uitkomst |
        | niets anders                           | ja       |
        | leeftijd is 15                         | nee      |
        | leeftijd is 16                         | ja       |
        | leeftijd is onbekend                   | onbekend |
        | mogelijkheden_om_te_werken is ja       | nee      |
        | mogelijkheden_om_te_werken is onbekend | onbekend |

  Regel: Wie 18 is en geen inkomen heeft om van te leven, kan de gemeente naar bijstand vragen; dat is een wegwijzer, geen toets.

    Abstract Scenario: Bijstand als <hier geldt>
      Gegeven de behoefte inkomen_18 voor kind
      En een jongere van 18 jaar
      En hier geldt: genoeg_inkomen_om_van_te_leven is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie participatiewet_mogelijk <uitkomst>

      Voorbeelden:
        | hier geldt                                 | uitkomst |
        | niets anders                               | ja       |
        | leeftijd is 17                             | nee      |
        | leeftijd is 19                             | ja       |
        | leeftijd is onbekend                       | onbekend |
        | genoeg_inkomen_om_van_te_leven is ja       | nee      |
        | genoeg_inkomen_om_van_te_leven is onbekend | onbekend |

  Regel: De kantonrechter kan een mentor en een bewindvoerder benoemen voor wie niet zelf kan beslissen, ook al vóór 18 (BW 1:432, 1:450 en 1:451).

    Abstract Scenario: Mentorschap en bewind als <hier geldt>
      Gegeven de behoefte vertegenwoordiging voor kind
      En een jongere van 17 jaar
      En hier geldt: kan_zelf_beslissen_zorg is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie bw_vertegenwoordiging <uitkomst>

      Voorbeelden:
        | hier geldt                          | uitkomst |
        | niets anders                        | ja       |
        | leeftijd is 15                      | nee      |
        | leeftijd is 16                      | ja       |
        | leeftijd is onbekend                | onbekend |
        | kan_zelf_beslissen_zorg is ja       | nee      |
        | kan_zelf_beslissen_zorg is onbekend | onbekend |

  Regel: Het Netwerk Integrale Kindzorg kan geestelijke verzorging en rouwbegeleiding thuis regelen zolang de subsidie geldt; dat is geen individueel recht.

    Abstract Scenario: Subsidie als <hier geldt>
      Gegeven de behoefte geestelijke_verzorging voor ouder
      En een kind van 7 jaar
      En hier geldt: lezing_subsidie_geestelijke_verzorging is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie subsidie_rouw <uitkomst>

      Voorbeelden:
        | hier geldt                                         | uitkomst |
        | niets anders                                       | ja       |
        | lezing_subsidie_geestelijke_verzorging is nee      | nee      |
        | lezing_subsidie_geestelijke_verzorging is onbekend | onbekend |
        | leeftijd is 17                                     | ja       |
        | leeftijd is 18                                     | onbekend |
        | leeftijd is 18, jeugdhulp_gestart_voor_18 is ja    | ja       |
        | leeftijd is 18, jeugdhulp_gestart_voor_18 is nee   | nee      |
        | leeftijd is 22, jeugdhulp_gestart_voor_18 is ja    | ja       |
        | leeftijd is 23, jeugdhulp_gestart_voor_18 is ja    | nee      |

    Scenario: De subsidieregeling is gelezen vanaf 2018
      Gegeven de behoefte geestelijke_verzorging voor ouder
      En de peildatum is 2018-01-01
      En een kind van 7 jaar
      En hier geldt: lezing_subsidie_geestelijke_verzorging is ja
      Dan is de conclusie subsidie_rouw ja

    Scenario: De subsidieregeling van vóór 2018 is niet gelezen
      Gegeven de behoefte geestelijke_verzorging voor ouder
      En de peildatum is 2017-12-31
      Dan bestaat de norm subsidie_rouw op die dag niet

  Regel: Voor een kind zonder verzekering is er misschien een regeling die de aanbieder betaalt; of zij bekend is, vragen wij de zorgaanbieder.

    Abstract Scenario: Regeling voor een kind zonder verzekering: <bekend>
      Gegeven de behoefte verpleging voor kind
      En hier geldt: zorgverzekering is nee, regeling_onverzekerden_bekend is <bekend>
      Dan is de conclusie anders_onverzekerd <bekend>

      Voorbeelden:
        | bekend   |
        | ja       |
        | nee      |
        | onbekend |

    Scenario: Een verzekerd kind hoort niets over deze regeling
      Gegeven de behoefte verpleging voor kind
      En hier geldt: zorgverzekering is ja
      Als Schakel de zaak beoordeelt
      Dan wordt Anders hier niet genoemd

  Regel: Meerderjarig is wie 18 is; rond de overgang telt wie 16 of 17 is.

    Abstract Scenario: Leeftijden rond de overgang als <hier geldt>
      Gegeven hier geldt: arts_verwacht_achttien is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie minderjarig <minderjarig>
      En de conclusie bijna_meerderjarig is <bijna>

      Voorbeelden:
        | hier geldt                                         | minderjarig | bijna    |
        | leeftijd is 15                                     | ja          | nee      |
        | leeftijd is 16                                     | ja          | ja       |
        | leeftijd is 17                                     | ja          | ja       |
        | leeftijd is 18                                     | nee         | nee      |
        | leeftijd is 17, arts_verwacht_achttien is nee      | ja          | nee      |
        | leeftijd is 17, arts_verwacht_achttien is onbekend | ja          | onbekend |
        | geboren in 2008                                    | onbekend    | onbekend |
        | geboren in 2010                                    | ja          | onbekend |
        | leeftijd is onbekend                               | onbekend    | onbekend |

    Abstract Scenario: Geboren op 29 februari 2008 is iemand op <dag> minderjarig: <minderjarig>
      Gegeven de peildatum is <dag>
      En hier geldt: geboren op 2008-02-29
      Dan is de conclusie minderjarig <minderjarig>

      Voorbeelden:
        | dag        | minderjarig |
        | 2026-02-28 | ja          |
        | 2026-03-01 | nee         |
        | 2024-02-28 | ja          |
        | 2024-02-29 | ja          |
