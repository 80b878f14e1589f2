# language: nl
@jeugdwet
Functionaliteit: Wie jeugdige is (Jeugdwet 1.1 jeugdige 1° tot en met 4°)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: Wie jonger is dan 18 is jeugdige (1°), en wie onder het jeugdstrafrecht valt ook daarna (2°).

    Abstract Scenario: Jeugdige als <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie is_jeugdige <uitkomst>

      Voorbeelden:
        | hier geldt                             | uitkomst |
        | leeftijd is 0                          | ja       |
        | leeftijd is 17                         | ja       |
        | leeftijd is 18                         | nee      |
        | leeftijd is onbekend                   | onbekend |
        | geboren op 2008-11-22                  | ja       |
        | geboren op 2008-11-21                  | nee      |
        | geboren in 2008                        | onbekend |
        | geboren in 2009                        | ja       |
        | leeftijd is 18, jeugdstrafrecht is ja  | ja       |
        | leeftijd is 18, jeugdstrafrecht is nee | nee      |

    Abstract Scenario: Geboren op 29 februari 2008 is iemand op <dag> jeugdige: <uitkomst>
      Gegeven de behoefte begeleiding voor kind
      En de peildatum is <dag>
      En hier geldt: geboren op 2008-02-29
      Dan is de conclusie is_jeugdige <uitkomst>

      Voorbeelden:
        | dag        | uitkomst |
        | 2026-02-28 | ja       |
        | 2026-03-01 | nee      |

    Abstract Scenario: Bij een broer of zus telt diens eigen leeftijd: <jaren>
      Gegeven de behoefte psychosociale_hulp voor brus
      En een kind van 8 jaar
      En hier geldt: leeftijd_brus is <jaren>, jeugdhulp_gestart_voor_18 is nee
      Dan is de conclusie is_jeugdige <uitkomst>

      Voorbeelden:
        | jaren    | uitkomst |
        | 17       | ja       |
        | 18       | nee      |
        | onbekend | onbekend |

  Regel: Pleegzorg die vóór 18 begon kan doorlopen tot 21 (3°, sinds 2023), ook na een onderbreking van hooguit een half jaar.

    Achtergrond:
      Gegeven de behoefte pleegzorg voor kind
      En een jongere van 18 jaar
      En hier geldt: pleegzorg_gestart_voor_18 is ja

    Abstract Scenario: Pleegzorg na 18 als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie jeugdige_pleegzorg <uitkomst>

      Voorbeelden:
        | hier geldt                            | uitkomst |
        | niets anders                          | ja       |
        | leeftijd is 17                        | nee      |
        | leeftijd is 20                        | ja       |
        | leeftijd is 21                        | nee      |
        | leeftijd is onbekend                  | onbekend |
        | pleegzorg_gestart_voor_18 is nee      | nee      |
        | pleegzorg_gestart_voor_18 is onbekend | onbekend |
        | behoefte_soort is begeleiding         | nee      |

    Abstract Scenario: Pleegzorg na een onderbreking als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie jeugdige_pleegzorg <uitkomst>

      Voorbeelden:
        | hier geldt                                                              | uitkomst |
        | pleegzorg_geeindigd_op is 2026-05-21                                    | ja       |
        | pleegzorg_geeindigd_op is 2026-05-20                                    | nee      |
        | pleegzorg_geeindigd_op is 2026-02-01, pleegzorg_hervat_op is 2026-08-01 | ja       |
        | pleegzorg_geeindigd_op is 2026-02-01, pleegzorg_hervat_op is 2026-08-02 | nee      |
        | pleegzorg_geeindigd_op is 2026-05-20, pleegzorg_hervat_op is 2026-12-01 | nee      |

    Scenario: Pleegzorg maakt iemand van 20 tot jeugdige
      Gegeven hier geldt: leeftijd is 20
      Dan is de conclusie is_jeugdige ja

    Scenario: Vóór 2023 had pleegzorg geen eigen grond tot 21
      Gegeven de peildatum is 2022-12-31
      Dan bestaat de norm jeugdige_pleegzorg op die dag niet

    Scenario: Op 1 januari 2023 heeft pleegzorg een eigen grond tot 21
      Gegeven de peildatum is 2023-01-01
      Dan is de conclusie jeugdige_pleegzorg ja

  Regel: Hulp na 18 kan op drie gronden doorgaan: voortzetting van hulp die vóór 18 begon (i), hulp die vóór 18 nodig is bevonden (ii), of hervatting binnen een half jaar (iii).

    Achtergrond:
      Gegeven de behoefte psychosociale_hulp voor kind
      En een jongere van 18 jaar

    Abstract Scenario: Een grond voor verlenging op <dag> als <hier geldt>
      Gegeven de peildatum is <dag>
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdhulp_verlenging_grond <uitkomst>

      Voorbeelden: grond i, voortzetting
        | dag        | hier geldt                                                   | uitkomst |
        | 2026-11-21 | niets anders                                                 | onbekend |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is ja                              | ja       |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is nee                             | nee      |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is ja, voortzetting_bepaald is ja  | ja       |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is ja, voortzetting_bepaald is nee | nee      |
        | 2022-12-31 | niets anders                                                 | onbekend |
        | 2022-12-31 | jeugdhulp_gestart_voor_18 is ja                              | ja       |
        | 2022-12-31 | jeugdhulp_gestart_voor_18 is nee                             | nee      |
        | 2022-12-31 | jeugdhulp_gestart_voor_18 is ja, voortzetting_bepaald is nee | nee      |

      Voorbeelden: grond ii, vóór 18 bepaald
        | dag        | hier geldt                                                        | uitkomst |
        | 2026-11-21 | noodzaak_bepaald_voor_18 is ja                                    | ja       |
        | 2026-11-21 | noodzaak_bepaald_voor_18 is ja, jeugdhulp_gestart_voor_18 is nee  | ja       |
        | 2026-11-21 | noodzaak_bepaald_voor_18 is nee, jeugdhulp_gestart_voor_18 is nee | nee      |
        | 2022-12-31 | noodzaak_bepaald_voor_18 is ja, jeugdhulp_gestart_voor_18 is nee  | ja       |

      Voorbeelden: grond iii, hervatten binnen een half jaar
        | dag        | hier geldt                                                                                               | uitkomst |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2026-05-21                                    | ja       |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2026-05-20                                    | nee      |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is nee, jeugdhulp_geeindigd_op is 2026-05-21                                   | nee      |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2026-02-01, jeugdhulp_hervat_op is 2026-08-01 | ja       |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2026-02-01, jeugdhulp_hervat_op is 2026-08-02 | nee      |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2026-05-21, hervatting_bepaald is nee         | nee      |
        | 2026-11-21 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2026-05-21, voortzetting_bepaald is nee       | ja       |
        | 2022-12-31 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2022-07-01                                    | ja       |
        | 2022-12-31 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2022-06-29                                    | nee      |
        | 2022-12-31 | jeugdhulp_gestart_voor_18 is nee, jeugdhulp_geeindigd_op is 2022-07-01                                   | nee      |
        | 2022-12-31 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2022-02-01, jeugdhulp_hervat_op is 2022-08-01 | ja       |
        | 2022-12-31 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2022-07-01, hervatting_bepaald is nee         | nee      |

    Abstract Scenario: De gronden voor verlenging op <dag>
      Gegeven de peildatum is <dag>
      Dan rust de conclusie jeugdhulp_verlenging_grond op <artikel>, gelezen in de tekst van <gelezen>

      Voorbeelden:
        | dag        | artikel                      | gelezen    |
        | 2022-12-31 | Jeugdwet 1.1 jeugdige 3° oud | 2022-08-01 |
        | 2023-01-01 | Jeugdwet 1.1 jeugdige 4°     | 2026-01-01 |

  Regel: Op die gronden loopt alleen jeugdhulp onder 1° door, van 18 tot 23 (4°). Begeleiding en verzorging niet.

    Achtergrond:
      Gegeven de behoefte psychosociale_hulp voor kind
      En een jongere van 18 jaar
      En hier geldt: jeugdhulp_gestart_voor_18 is ja

    Abstract Scenario: Verlengde jeugdhulp als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie jeugdige_verlengd <uitkomst>

      Voorbeelden:
        | hier geldt                                | uitkomst |
        | niets anders                              | ja       |
        | leeftijd is 17                            | nee      |
        | leeftijd is 22                            | ja       |
        | leeftijd is 23                            | nee      |
        | leeftijd is onbekend                      | onbekend |
        | jeugdhulp_gestart_voor_18 is nee          | nee      |
        | jeugdhulp_gestart_voor_18 is onbekend     | onbekend |
        | behoefte_soort is begeleiding             | nee      |
        | behoefte_soort is persoonlijke_verzorging | nee      |
        | behoefte_soort is pleegzorg               | nee      |

    Scenario: Verlengde jeugdhulp maakt iemand van 22 tot jeugdige
      Gegeven hier geldt: leeftijd is 22
      Dan is de conclusie is_jeugdige ja

    Abstract Scenario: Tot 2023 liep ook pleegzorg langs deze gronden door: <hier geldt>
      Gegeven de peildatum is 2022-12-31
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdige_verlengd <uitkomst>

      Voorbeelden:
        | hier geldt                            | uitkomst |
        | niets anders                          | ja       |
        | behoefte_soort is pleegzorg           | ja       |
        | behoefte_soort is begeleiding         | nee      |
        | leeftijd is 17                        | nee      |
        | leeftijd is 22                        | ja       |
        | leeftijd is 23                        | nee      |
        | leeftijd is onbekend                  | onbekend |
        | jeugdhulp_gestart_voor_18 is nee      | nee      |
        | jeugdhulp_gestart_voor_18 is onbekend | onbekend |

    Scenario: Vanaf 1 januari 2023 loopt pleegzorg alleen nog langs haar eigen grond door
      Gegeven de peildatum is 2023-01-01
      En hier geldt: behoefte_soort is pleegzorg
      Dan is de conclusie jeugdige_verlengd nee
