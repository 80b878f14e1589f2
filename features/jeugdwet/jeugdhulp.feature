# language: nl
@jeugdwet
Functionaliteit: Wat jeugdhulp is (Jeugdwet 1.1)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: Jeugdhulp onder 1° is hulp bij psychische, psychosociale, gedrags- of opvoedingsproblemen van een jeugdige, of van ouders over hun kind. Rouw telt mee; klachten van een ouder zelf niet.

    Abstract Scenario: <soort> voor <wie> is jeugdhulp onder 1°: <uitkomst>
      Gegeven de behoefte <soort> voor <wie>
      Dan is de conclusie jeugdhulp_1 <uitkomst>

      Voorbeelden:
        | soort                 | wie   | uitkomst |
        | opvoedhulp            | ouder | ja       |
        | behandeling_psychisch | kind  | ja       |
        | behandeling_psychisch | brus  | ja       |
        | behandeling_psychisch | ouder | nee      |
        | psychosociale_hulp    | kind  | ja       |
        | psychosociale_hulp    | brus  | ja       |
        | psychosociale_hulp    | ouder | nee      |
        | rouwbegeleiding       | kind  | ja       |
        | rouwbegeleiding       | brus  | ja       |
        | rouwbegeleiding       | ouder | nee      |
        | begeleiding           | kind  | nee      |
        | respijt               | kind  | nee      |
        | verblijf              | kind  | onbekend |
        | hulpmiddel            | kind  | nee      |

    Abstract Scenario: <soort> voor een ouder als <hier geldt>
      Gegeven de behoefte <soort> voor ouder
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdhulp_1 <uitkomst>

      Voorbeelden:
        | soort                 | hier geldt                           | uitkomst |
        | psychosociale_hulp    | hulp_aan_ouder_gaat_over_kind is ja  | ja       |
        | rouwbegeleiding       | hulp_aan_ouder_gaat_over_kind is ja  | ja       |
        | psychosociale_hulp    | hulp_aan_ouder_gaat_over_kind is nee | nee      |
        | behandeling_psychisch | hulp_aan_ouder_gaat_over_kind is ja  | nee      |
        | respijt               | doel_verblijf is jeugdhulp           | nee      |

    Abstract Scenario: <soort> voor een kind als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdhulp_1 <uitkomst>

      Voorbeelden:
        | soort       | hier geldt                                                                          | uitkomst |
        | begeleiding | probleemcategorie is psychisch                                                      | ja       |
        | begeleiding | probleemcategorie is psychosociaal                                                  | ja       |
        | begeleiding | probleemcategorie is gedrag                                                         | ja       |
        | begeleiding | probleemcategorie is verstandelijke_beperking                                       | ja       |
        | begeleiding | probleemcategorie is zelfredzaamheid                                                | nee      |
        | begeleiding | probleemcategorie is onbekend                                                       | nee      |
        | verblijf    | doel_verblijf is jeugdhulp                                                          | ja       |
        | verblijf    | doel_verblijf is wonen, verstandelijke_beperking is ja                              | ja       |
        | verblijf    | doel_verblijf is wonen, psychische_stoornis is nee, verstandelijke_beperking is nee | nee      |
        | verblijf    | doel_verblijf is wonen                                                              | onbekend |
        | verblijf    | doel_verblijf is respijt, verstandelijke_beperking is ja                            | nee      |
        | verblijf    | doel_verblijf is respijt                                                            | nee      |
        | hulpmiddel  | probleemcategorie is psychisch                                                      | nee      |
        | respijt     | doel_verblijf is jeugdhulp                                                          | nee      |
        | begeleiding | hulp_aan_ouder_gaat_over_kind is ja                                                 | nee      |

    Abstract Scenario: Wonen in een instelling of gezinshuis is jeugdhulp bij een probleem dat de wet noemt: <hier geldt>
      Gegeven de behoefte verblijf voor kind
      En hier geldt: psychische_stoornis is nee, verstandelijke_beperking is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie wonen_wegens_jeugdproblematiek <uitkomst>

      Voorbeelden:
        | hier geldt                           | uitkomst |
        | niets anders                         | nee      |
        | somatische_aandoening is ja          | nee      |
        | psychische_stoornis is ja            | ja       |
        | psychische_stoornis is onbekend      | onbekend |
        | verstandelijke_beperking is ja       | ja       |
        | verstandelijke_beperking is onbekend | onbekend |
        | licht_verstandelijke_beperking is ja | ja       |
        | gedragsproblemen is ja               | ja       |
        | opvoedproblemen_thuis is ja          | ja       |

  Regel: Voor jeugdhulp onder 2° moet het kind een ziekte of beperking hebben; bij wie Schakel gebruikt gaan wij daarvan uit.

    Abstract Scenario: Een ziekte of beperking als <hier geldt>
      Gegeven een kind zonder ziekte of beperking, met deze feiten
        | feit                         | waarde |
        | levensbedreigende_aandoening | nee    |
        | somatische_aandoening        | nee    |
        | complexe_somatiek            | nee    |
        | lichamelijke_handicap        | nee    |
        | verstandelijke_beperking     | nee    |
        | zintuiglijke_handicap        | nee    |
        | psychische_stoornis          | nee    |
      En hier geldt: <hier geldt>
      Dan is de conclusie kind_heeft_beperking <uitkomst>

      Voorbeelden:
        | hier geldt                               | uitkomst |
        | niets anders                             | nee      |
        | levensbedreigende_aandoening is onbekend | ja       |
        | levensbedreigende_aandoening is ja       | ja       |
        | somatische_aandoening is ja              | ja       |
        | complexe_somatiek is ja                  | ja       |
        | lichamelijke_handicap is ja              | ja       |
        | verstandelijke_beperking is ja           | ja       |
        | licht_verstandelijke_beperking is ja     | ja       |
        | zintuiglijke_handicap is ja              | ja       |
        | psychische_stoornis is ja                | ja       |
        | psychische_stoornis is onbekend          | onbekend |

  Regel: Jeugdhulp onder 2° helpt een kind met een ziekte of beperking onder 18 om mee te doen: begeleiding, dagactiviteit, logeren. Na 18 kan zij niet worden verlengd.

    Abstract Scenario: <soort> voor <wie> is jeugdhulp onder 2°: <uitkomst>
      Gegeven de behoefte <soort> voor <wie>
      En een kind van 11 jaar
      Dan is de conclusie jeugdhulp_2 <uitkomst>

      Voorbeelden:
        | soort                   | wie   | uitkomst |
        | begeleiding             | kind  | ja       |
        | dagactiviteit           | kind  | ja       |
        | respijt                 | ouder | ja       |
        | respijt                 | kind  | ja       |
        | langdurige_zorg         | kind  | ja       |
        | verblijf                | kind  | onbekend |
        | persoonlijke_verzorging | kind  | nee      |
        | psychosociale_hulp      | kind  | nee      |

    Abstract Scenario: Jeugdhulp onder 2°, <soort> voor <wie> als <hier geldt>
      Gegeven de behoefte <soort> voor <wie>
      En een kind van 17 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdhulp_2 <uitkomst>

      Voorbeelden:
        | soort       | wie  | hier geldt                                 | uitkomst |
        | begeleiding | kind | niets anders                               | ja       |
        | begeleiding | kind | leeftijd is 18                             | nee      |
        | begeleiding | kind | leeftijd is onbekend                       | onbekend |
        | begeleiding | kind | leeftijd is 18, jeugdstrafrecht is ja      | ja       |
        | begeleiding | kind | leeftijd is 18, jeugdstrafrecht is nee     | nee      |
        | verblijf    | kind | doel_verblijf is respijt                   | ja       |
        | verblijf    | kind | doel_verblijf is wonen                     | nee      |
        | hulpmiddel  | kind | doel_verblijf is respijt                   | nee      |
        | begeleiding | brus | leeftijd_brus is 12                        | onbekend |
        | begeleiding | brus | leeftijd_brus is 12, beperking_brus is ja  | ja       |
        | begeleiding | brus | leeftijd_brus is 12, beperking_brus is nee | nee      |
        | begeleiding | brus | leeftijd_brus is 18, beperking_brus is ja  | nee      |

    Abstract Scenario: Zonder ziekte of beperking is begeleiding geen jeugdhulp onder 2°: <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En een kind van 17 jaar
      En een kind zonder ziekte of beperking, met deze feiten
        | feit                         | waarde |
        | levensbedreigende_aandoening | nee    |
        | somatische_aandoening        | nee    |
        | complexe_somatiek            | nee    |
        | lichamelijke_handicap        | nee    |
        | verstandelijke_beperking     | nee    |
        | zintuiglijke_handicap        | nee    |
        | psychische_stoornis          | nee    |
        | beperking_brus               | nee    |
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdhulp_2 <uitkomst>

      Voorbeelden:
        | hier geldt                      | uitkomst |
        | niets anders                    | nee      |
        | psychische_stoornis is ja       | ja       |
        | psychische_stoornis is onbekend | onbekend |

  Regel: Jeugdhulp onder 3° is persoonlijke verzorging die een kind onder 18 door ziekte of beperking zelf niet kan. Vooruitgang is geen eis.

    Abstract Scenario: Jeugdhulp onder 3°, <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En een kind van 17 jaar
      En hier geldt: zelfredzaamheidstekort is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdhulp_3 <uitkomst>

      Voorbeelden:
        | soort                   | hier geldt                                                         | uitkomst |
        | persoonlijke_verzorging | niets anders                                                       | ja       |
        | langdurige_zorg         | niets anders                                                       | ja       |
        | begeleiding             | niets anders                                                       | nee      |
        | persoonlijke_verzorging | leeftijd is 18                                                     | nee      |
        | persoonlijke_verzorging | leeftijd is onbekend                                               | onbekend |
        | persoonlijke_verzorging | leeftijd is 18, jeugdstrafrecht is ja                              | ja       |
        | persoonlijke_verzorging | leeftijd is 18, jeugdstrafrecht is nee                             | nee      |
        | persoonlijke_verzorging | zelfredzaamheidstekort is nee                                      | nee      |
        | persoonlijke_verzorging | zelfredzaamheidstekort is onbekend                                 | onbekend |
        | persoonlijke_verzorging | zelfredzaamheidstekort is onbekend, oordeel_jeugdhulp_nodig is ja  | ja       |
        | persoonlijke_verzorging | zelfredzaamheidstekort is onbekend, oordeel_jeugdhulp_nodig is nee | onbekend |
        | persoonlijke_verzorging | zelfredzaamheidstekort is nee, oordeel_jeugdhulp_nodig is ja       | ja       |

  Regel: Een algemeen aanbod om problemen te voorkomen is preventie en geen jeugdhulp onder 1°.

    Abstract Scenario: Preventie, <soort> voor <wie> als <hier geldt>
      Gegeven de behoefte <soort> voor <wie>
      En een kind van 11 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdhulp_1 <uitkomst>

      Voorbeelden:
        | soort              | wie   | hier geldt          | uitkomst |
        | psychosociale_hulp | kind  | is_preventie is ja  | nee      |
        | psychosociale_hulp | kind  | is_preventie is nee | ja       |
        | opvoedhulp         | ouder | is_preventie is ja  | nee      |
        | opvoedhulp         | ouder | niets anders        | ja       |

    Scenario: Een cursus voor alle ouders is preventie
      Gegeven de behoefte opvoedhulp voor ouder
      En hier geldt: is_preventie is ja
      Dan is de conclusie jeugdhulp_1 nee door de uitzondering preventie

  Regel: Jeugdhulp is wat onder 1°, 2° of 3° valt, en pleegzorg.

    Abstract Scenario: <soort> is jeugdhulp: <uitkomst>
      Gegeven de behoefte <soort> voor kind
      En een kind van 11 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie is_jeugdhulp <uitkomst>

      Voorbeelden:
        | soort                   | hier geldt                         | uitkomst |
        | psychosociale_hulp      | niets anders                       | ja       |
        | begeleiding             | niets anders                       | ja       |
        | persoonlijke_verzorging | zelfredzaamheidstekort is ja       | ja       |
        | persoonlijke_verzorging | zelfredzaamheidstekort is onbekend | onbekend |
        | pleegzorg               | niets anders                       | ja       |
        | verpleging              | niets anders                       | nee      |

    Abstract Scenario: Een hulpmiddel, woningaanpassing of hulp in het huishouden is geen jeugdhulp: <soort>
      Gegeven de behoefte <soort> voor <wie>
      Dan is de conclusie jeugdwet_draagt_hulpmiddel <uitkomst>

      Voorbeelden:
        | soort                   | wie   | uitkomst |
        | hulpmiddel              | kind  | nee      |
        | woningaanpassing        | kind  | nee      |
        | huishoudelijke_hulp     | ouder | nee      |
        | begeleiding             | kind  | ja       |
        | dagactiviteit           | kind  | ja       |
        | persoonlijke_verzorging | kind  | ja       |

  Regel: Alleen wie elders gaat wonen, leest over pleeggezin en gezinshuis.

    Abstract Scenario: Verblijf om te wonen als <hier geldt>
      Gegeven de behoefte verblijf voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wonen_buiten_thuis <uitkomst>

      Voorbeelden:
        | hier geldt               | uitkomst |
        | doel_verblijf is wonen   | ja       |
        | doel_verblijf is medisch | nee      |
        | niets anders             | onbekend |
