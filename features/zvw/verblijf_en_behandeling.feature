# language: nl
@zvw
Functionaliteit: Verblijf, behandeling en medische zorg uit de zorgverzekering (Bzv 2.1, 2.4, 2.6 en 2.12)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En hier geldt: zorgverzekering is ja

  Regel: Verblijf is verzekerd als het medisch noodzakelijk is; ouders ontlasten is daarvoor geen grond en het gebouw beslist niet.

    Abstract Scenario: Verblijf uit de zorgverzekering als <hier geldt>
      Gegeven de behoefte verblijf voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_verblijf <uitkomst>

      Voorbeelden:
        | hier geldt                                                       | uitkomst |
        | medisch_noodzakelijk_verblijf is ja                              | ja       |
        | medisch_noodzakelijk_verblijf is ja, doel_verblijf is respijt    | ja       |
        | doel_verblijf is medisch                                         | ja       |
        | doel_verblijf is medisch, medisch_noodzakelijk_verblijf is nee   | nee      |
        | doel_verblijf is respijt                                         | nee      |
        | doel_verblijf is wonen                                           | nee      |
        | doel_verblijf is onbekend                                        | onbekend |
        | medisch_noodzakelijk_verblijf is ja, zorgverzekering is nee      | nee      |
        | medisch_noodzakelijk_verblijf is ja, zorgverzekering is onbekend | onbekend |

    Abstract Scenario: Ouders ontlasten is geen medisch verblijf, tenzij een arts het nodig vindt: <hier geldt>
      Gegeven de behoefte respijt voor ouder
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_verblijf <uitkomst>

      Voorbeelden:
        | hier geldt                          | uitkomst |
        | niets anders                        | nee      |
        | doel_verblijf is medisch            | nee      |
        | medisch_noodzakelijk_verblijf is ja | ja       |

  Regel: Psychische behandeling is vanaf 18 verzekerd na verwijzing; onder 18 betaalt de Jeugdwet, tenzij zij onderdeel is van de behandeling in het ziekenhuis.

    Achtergrond:
      Gegeven hier geldt: verwijzing_arts is ja
      En een jongere van 18 jaar

    Abstract Scenario: Psychische behandeling van een jongere als <hier geldt>
      Gegeven de behoefte behandeling_psychisch voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_psychische_zorg <uitkomst>

      Voorbeelden:
        | hier geldt                                                     | uitkomst |
        | niets anders                                                   | ja       |
        | leeftijd is 19                                                 | ja       |
        | leeftijd is 17                                                 | nee      |
        | leeftijd is onbekend                                           | onbekend |
        | leeftijd is 17, onderdeel_somatische_behandeling is ja         | ja       |
        | leeftijd is 17, onderdeel_somatische_behandeling is nee        | nee      |
        | verwijzing_arts is nee                                         | nee      |
        | verwijzing_arts is onbekend                                    | onbekend |
        | verwijzing_arts is nee, onderdeel_somatische_behandeling is ja | ja       |
        | zorgverzekering is nee                                         | nee      |
        | zorgverzekering is onbekend                                    | onbekend |
        | ouder_zorgverzekering is ja, zorgverzekering is nee            | nee      |

    Abstract Scenario: <soort> van een jongere is verzekerde zorg als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_psychische_zorg <uitkomst>

      Voorbeelden:
        | soort              | hier geldt                     | uitkomst |
        | psychosociale_hulp | is_ggz_behandeling is ja       | ja       |
        | psychosociale_hulp | is_ggz_behandeling is nee      | nee      |
        | psychosociale_hulp | is_ggz_behandeling is onbekend | onbekend |
        | rouwbegeleiding    | is_ggz_behandeling is ja       | ja       |
        | rouwbegeleiding    | is_ggz_behandeling is nee      | nee      |
        | rouwbegeleiding    | is_ggz_behandeling is onbekend | nee      |
        | begeleiding        | is_ggz_behandeling is ja       | nee      |

    Abstract Scenario: Psychische behandeling van een ouder als <hier geldt>
      Gegeven de behoefte behandeling_psychisch voor ouder
      En een kind van 7 jaar
      En hier geldt: zorgverzekering is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_psychische_zorg <uitkomst>

      Voorbeelden:
        | hier geldt                   | uitkomst |
        | niets anders                 | ja       |
        | ouder_zorgverzekering is ja  | ja       |
        | ouder_zorgverzekering is nee | nee      |
        | verwijzing_arts is nee       | nee      |

    Abstract Scenario: Psychische behandeling van een broer of zus van <jaren> jaar is verzekerd: <uitkomst>
      Gegeven de behoefte behandeling_psychisch voor brus
      En een kind van 7 jaar
      En hier geldt: leeftijd_brus is <jaren>
      Dan is de conclusie zvw_psychische_zorg <uitkomst>

      Voorbeelden:
        | jaren    | uitkomst |
        | 17       | nee      |
        | 18       | ja       |
        | onbekend | onbekend |

  Regel: Gewone medische zorg en medicijnen blijven bij de zorgverzekeraar, ook naast de Wlz thuis; alleen bij verblijf met behandeling betaalt de Wlz.

    Abstract Scenario: Huisarts en medicijnen als <hier geldt>
      Gegeven de behoefte medische_zorg voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_medische_zorg <uitkomst>

      Voorbeelden:
        | hier geldt                                          | uitkomst |
        | niets anders                                        | ja       |
        | wlz_indicatie_aanwezig is ja, woonsituatie is thuis | ja       |
        | zorgverzekering is nee                              | nee      |
        | zorgverzekering is onbekend                         | onbekend |

    Scenario: In een instelling met behandeling betaalt de Wlz huisarts en medicijnen
      Gegeven de behoefte medische_zorg voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is instelling_met_behandeling
      Dan is de conclusie zvw_medische_zorg nee door de uitzondering wlz_verblijf_met_behandeling

  Regel: Behandeling van de aandoening is zonder Wlz-recht verzekerd na verwijzing.

    Abstract Scenario: Behandeling van de aandoening als <hier geldt>
      Gegeven de behoefte behandeling_aandoening voor kind
      En hier geldt: verwijzing_arts is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_behandeling_aandoening <uitkomst>

      Voorbeelden:
        | hier geldt                  | uitkomst |
        | niets anders                | ja       |
        | verwijzing_arts is nee      | nee      |
        | verwijzing_arts is onbekend | onbekend |
        | zorgverzekering is nee      | nee      |
        | zorgverzekering is onbekend | onbekend |

    Scenario: Met een Wlz-recht betaalt de Wlz de behandeling
      Gegeven de behoefte behandeling_aandoening voor kind
      En hier geldt: verwijzing_arts is ja, wlz_indicatie_aanwezig is ja
      Dan is de conclusie zvw_behandeling_aandoening nee door de uitzondering wlz_bekostigt

  Regel: Fysiotherapie is voor een kind verzekerd: bij een aandoening van de lijst zonder grens, anders negen behandelingen en nog eens negen als het resultaat niet toereikend is. Vanaf 18 telt alleen de lijst, na twintig behandelingen.

    Achtergrond:
      Gegeven hier geldt: op_chronische_lijst is nee, resultaat_ontoereikend is nee

    Abstract Scenario: Een kind van 17 met <aantal> behandelingen als <hier geldt>
      Gegeven de behoefte paramedische_zorg voor kind
      En een jongere van 17 jaar
      En hier geldt: behandelingen_dit_jaar is <aantal>
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_paramedisch <uitkomst>

      Voorbeelden:
        | aantal   | hier geldt                         | uitkomst |
        | 8        | niets anders                       | ja       |
        | 9        | niets anders                       | nee      |
        | 9        | resultaat_ontoereikend is ja       | ja       |
        | 9        | resultaat_ontoereikend is onbekend | onbekend |
        | 17       | resultaat_ontoereikend is ja       | ja       |
        | 18       | resultaat_ontoereikend is ja       | nee      |
        | 40       | op_chronische_lijst is ja          | ja       |
        | 9        | op_chronische_lijst is onbekend    | onbekend |
        | onbekend | niets anders                       | onbekend |
        | 8        | zorgverzekering is nee             | nee      |
        | 8        | zorgverzekering is onbekend        | onbekend |

    Abstract Scenario: Een jongere van 18 met <aantal> behandelingen als <hier geldt>
      Gegeven de behoefte paramedische_zorg voor kind
      En een jongere van 18 jaar
      En hier geldt: behandelingen_dit_jaar is <aantal>
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_paramedisch <uitkomst>

      Voorbeelden:
        | aantal   | hier geldt                                                                | uitkomst |
        | 8        | niets anders                                                              | nee      |
        | 9        | resultaat_ontoereikend is ja                                              | nee      |
        | 5        | op_chronische_lijst is ja, eerste_twintig_behandelingen_gehad is nee      | nee      |
        | 5        | op_chronische_lijst is ja, eerste_twintig_behandelingen_gehad is ja       | ja       |
        | 19       | op_chronische_lijst is ja, eerste_twintig_behandelingen_gehad is onbekend | nee      |
        | 20       | op_chronische_lijst is ja, eerste_twintig_behandelingen_gehad is onbekend | ja       |
        | 20       | op_chronische_lijst is ja, eerste_twintig_behandelingen_gehad is nee      | ja       |
        | onbekend | op_chronische_lijst is ja, eerste_twintig_behandelingen_gehad is onbekend | onbekend |
        | onbekend | op_chronische_lijst is ja, eerste_twintig_behandelingen_gehad is ja       | ja       |
        | 20       | op_chronische_lijst is nee                                                | nee      |
        | 5        | eerste_twintig_behandelingen_gehad is ja                                  | nee      |

    Abstract Scenario: Fysiotherapie zelf bij <jaren> jaar en <aantal> behandelingen: <uitkomst>
      Gegeven de behoefte paramedische_zorg voor kind
      En hier geldt: leeftijd is <jaren>, behandelingen_dit_jaar is <aantal>
      Dan is de conclusie zvw_fysiotherapie <uitkomst>

      Voorbeelden:
        | jaren | aantal   | uitkomst |
        | 8     | 8        | ja       |
        | 8     | 9        | nee      |
        | 8     | onbekend | onbekend |
        | 18    | 1        | nee      |

  Regel: Logopedie is verzekerd zonder grens, ergotherapie tot tien uur en dieetadvies tot drie uur per jaar, op elke leeftijd.

    Abstract Scenario: <therapie> als <hier geldt>
      Gegeven de behoefte paramedische_zorg voor kind
      En een jongere van 18 jaar
      En hier geldt: paramedische_soort is <therapie>, behandelingen_dit_jaar is 1, op_chronische_lijst is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_paramedisch <uitkomst>

      Voorbeelden:
        | therapie      | hier geldt                                   | uitkomst |
        | fysiotherapie | niets anders                                 | nee      |
        | fysiotherapie | leeftijd is 17                               | ja       |
        | fysiotherapie | therapie_uren_dit_jaar is 1                  | nee      |
        | logopedie     | niets anders                                 | ja       |
        | logopedie     | zorgverzekering is nee                       | nee      |
        | ergotherapie  | therapie_uren_dit_jaar is 9                  | ja       |
        | ergotherapie  | therapie_uren_dit_jaar is 10                 | nee      |
        | ergotherapie  | therapie_uren_dit_jaar is onbekend           | onbekend |
        | ergotherapie  | therapie_uren_dit_jaar is 10, leeftijd is 17 | nee      |
        | dietetiek     | therapie_uren_dit_jaar is 2                  | ja       |
        | dietetiek     | therapie_uren_dit_jaar is 3                  | nee      |
        | dietetiek     | therapie_uren_dit_jaar is onbekend           | onbekend |
        | onbekend      | therapie_uren_dit_jaar is 1                  | nee      |
        | onbekend      | leeftijd is 17                               | ja       |

  Regel: Gesprekken over leven, dood en zin zijn geen verzekerde zorg.

    Abstract Scenario: <soort> is psychische behandeling: <uitkomst>
      Gegeven de behoefte <soort> voor ouder
      Dan is de conclusie zvw_geestelijke_verzorging <uitkomst>

      Voorbeelden:
        | soort                  | uitkomst |
        | geestelijke_verzorging | nee      |
        | behandeling_psychisch  | ja       |

  Regel: Behandeling van de aandoening loopt via de zorgverzekering door tot het CIZ over de Wlz heeft besloten.

    Abstract Scenario: De zorgverzekering bij behandeling van de aandoening, indicatie <indicatie>
      Gegeven een kind van 8 jaar
      En de behoefte behandeling_aandoening voor kind
      En hier geldt: ingezetene is ja, zorgverzekering is ja, verwijzing_arts is ja, verstandelijke_beperking is ja, psychische_stoornis is nee, permanent_toezicht_nodig is ja, behoefte_blijvend is <blijvend>, vv_voornamelijk_somatisch is nee, behoefte_verder_dan_wonen_met_begeleiding is ja, ciz_aanvraag_loopt is <aanvraag>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "behandeling_aandoening"
        | wet | status         | rol   |
        | Zvw | van toepassing | <rol> |

      Voorbeelden:
        | blijvend | aanvraag | indicatie | rol       |
        | ja       | nee      | geen      | overbrugt |
        | onbekend | ja       | geen      | overbrugt |
        | onbekend | nee      | geen      | draagt    |
        | nee      | nee      | geen      | draagt    |
