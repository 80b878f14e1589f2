# language: nl
@zvw
Functionaliteit: Verzekerd zijn, en verpleging en verzorging uit de zorgverzekering (Zvw 2, Bzv 2.1 en 2.10)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: Wie voor de Wlz verzekerd is moet een zorgverzekering hebben; zegt het gezin dat er geen is, dan is er geen.

    Abstract Scenario: Een zorgverzekering als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie zvw_verzekering <uitkomst>
      En de conclusie kind_onverzekerd is <onverzekerd>

      Voorbeelden:
        | hier geldt                                                           | uitkomst | onverzekerd |
        | niets anders                                                         | onbekend | onbekend    |
        | zorgverzekering is ja                                                | ja       | nee         |
        | zorgverzekering is ja, wlz_verzekerd is nee                          | ja       | nee         |
        | ingezetene is ja                                                     | ja       | nee         |
        | zorgverzekering is nee                                               | nee      | ja          |
        | zorgverzekering is nee, ingezetene is ja                             | nee      | ja          |
        | ingezetene is nee, wlz_verzekerd is nee, zorgverzekering is onbekend | onbekend | onbekend    |

    Abstract Scenario: Zorg zonder verzekering, <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie onverzekerde_zorg <uitkomst>

      Voorbeelden:
        | soort      | hier geldt                                                             | uitkomst |
        | verpleging | zorgverzekering is nee                                                 | ja       |
        | verpleging | zorgverzekering is ja                                                  | nee      |
        | verpleging | niets anders                                                           | onbekend |
        | hulpmiddel | zorgverzekering is nee, ingezetene is ja, hulpmiddel_soort is fiets    | nee      |
        | hulpmiddel | zorgverzekering is nee, ingezetene is nee, hulpmiddel_soort is fiets   | ja       |
        | hulpmiddel | zorgverzekering is nee, ingezetene is ja, hulpmiddel_soort is zuurstof | ja       |

  Regel: Wat de Wlz betaalt, betaalt de zorgverzekeraar niet (Bzv 2.1 lid 1); over verpleging onder regie van de specialist bestaat twijfel.

    Abstract Scenario: De Wlz betaalt al als <hier geldt>
      Gegeven de behoefte verpleging voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_bekostigt_zorg <uitkomst>

      Voorbeelden:
        | hier geldt                                                     | uitkomst |
        | niets anders                                                   | ja       |
        | wlz_indicatie_aanwezig is nee                                  | nee      |
        | wlz_indicatie_aanwezig is onbekend                             | nee      |
        | verpleging_ivm_specialist is ja                                | onbekend |
        | verpleging_ivm_specialist is ja, lezing_msvt_onder_wlz is ja   | ja       |
        | verpleging_ivm_specialist is nee, lezing_msvt_onder_wlz is nee | ja       |
        | lezing_msvt_onder_wlz is nee                                   | ja       |

    Scenario: Verpleging onder regie van de specialist blijft bij de zorgverzekeraar
      Gegeven de behoefte verpleging voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, verpleging_ivm_specialist is ja, lezing_msvt_onder_wlz is nee
      Dan is de conclusie wlz_bekostigt_zorg nee door de uitzondering specialistische_verpleging

  Regel: Verpleging en verzorging die samenhangt met geneeskundige zorg of een hoog risico daarop, is verzekerd op elke leeftijd. Een handeling of permanent toezicht is geen eis.

    Achtergrond:
      Gegeven een kind dat verpleging nodig heeft, met deze feiten
        | feit                       | waarde |
        | zorgverzekering            | ja     |
        | verband_geneeskundige_zorg | ja     |

    Abstract Scenario: De zorgverzekering draagt <soort>: <uitkomst>
      Gegeven de behoefte <soort> voor kind
      Dan is de conclusie zvw_verpleging_verzorging <uitkomst>

      Voorbeelden:
        | soort                   | uitkomst |
        | verpleging              | ja       |
        | persoonlijke_verzorging | ja       |
        | langdurige_zorg         | ja       |
        | begeleiding             | nee      |

    Abstract Scenario: De zorgverzekering draagt de verzorging als <hier geldt>
      Gegeven de behoefte persoonlijke_verzorging voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_verpleging_verzorging <uitkomst>

      Voorbeelden:
        | hier geldt                             | uitkomst |
        | leeftijd is 2                          | ja       |
        | leeftijd is 17                         | ja       |
        | leeftijd is 18                         | ja       |
        | leeftijd is onbekend                   | ja       |
        | permanent_toezicht_nodig is nee        | ja       |
        | verpleegkundige_handeling is nee       | ja       |
        | verband_geneeskundige_zorg is nee      | nee      |
        | verband_geneeskundige_zorg is onbekend | onbekend |
        | zorgverzekering is nee                 | nee      |
        | zorgverzekering is onbekend            | onbekend |
        | zvw_indicatie_gegeven is ja            | ja       |
        | zvw_indicatie_gegeven is nee           | ja       |

    Scenario: Tijdens een medisch noodzakelijk verblijf hoort de verpleging bij dat verblijf
      Gegeven de behoefte verpleging voor kind
      En hier geldt: verpleging_tijdens_medisch_verblijf is ja
      Dan is de conclusie zvw_verpleging_verzorging nee door de uitzondering tijdens_verblijf

    Scenario: Hoort de verpleging niet bij een opname, dan draagt de zorgverzekering haar
      Gegeven de behoefte verpleging voor kind
      En hier geldt: verpleging_tijdens_medisch_verblijf is nee
      Dan is de conclusie zvw_verpleging_verzorging ja

    Scenario: Een kind met een Wlz-indicatie krijgt de verpleging uit de Wlz
      Gegeven de behoefte verpleging voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja
      Dan is de conclusie zvw_verpleging_verzorging nee door de uitzondering wlz_bekostigt

  Regel: Tot 2018 was verzorging onder 18 alleen verzekerd bij intensieve kindzorg; verpleging altijd.

    Achtergrond:
      Gegeven de peildatum is 2017-12-31
      En een kind met thuiszorg, met deze feiten
        | feit                       | waarde |
        | zorgverzekering            | ja     |
        | verband_geneeskundige_zorg | ja     |
        | complexe_somatiek          | ja     |
        | permanent_toezicht_nodig   | nee    |
        | zorg_24u_nabijheid_nodig   | nee    |
      En een kind van 8 jaar

    Abstract Scenario: Op 31 december 2017 <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_verpleging_verzorging <uitkomst>

      Voorbeelden:
        | soort                   | hier geldt                             | uitkomst |
        | verpleging              | niets anders                           | ja       |
        | persoonlijke_verzorging | niets anders                           | nee      |
        | langdurige_zorg         | niets anders                           | nee      |
        | persoonlijke_verzorging | permanent_toezicht_nodig is ja         | ja       |
        | langdurige_zorg         | permanent_toezicht_nodig is ja         | ja       |
        | begeleiding             | permanent_toezicht_nodig is ja         | nee      |
        | persoonlijke_verzorging | permanent_toezicht_nodig is onbekend   | onbekend |
        | persoonlijke_verzorging | leeftijd is 17                         | nee      |
        | persoonlijke_verzorging | leeftijd is 18                         | ja       |
        | persoonlijke_verzorging | leeftijd is onbekend                   | onbekend |
        | verpleging              | verband_geneeskundige_zorg is nee      | nee      |
        | verpleging              | verband_geneeskundige_zorg is onbekend | onbekend |
        | verpleging              | zorgverzekering is nee                 | nee      |

    Scenario: Ook in 2017 ging een Wlz-indicatie voor
      Gegeven de behoefte verpleging voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja
      Dan is de conclusie zvw_verpleging_verzorging nee door de uitzondering wlz_bekostigt

    Scenario: Vanaf 1 januari 2018 is dezelfde verzorging wel verzekerd
      Gegeven de behoefte persoonlijke_verzorging voor kind
      En de peildatum is 2018-01-01
      Dan is de conclusie zvw_verpleging_verzorging ja

  Regel: Begeleiding en opvoedhulp zijn geen verpleging of verzorging; de zorgverzekering betaalt ze niet.

    Abstract Scenario: De zorgverzekering betaalt <soort>: <uitkomst>
      Gegeven de behoefte <soort> voor <wie>
      Dan is de conclusie zvw_draagt_begeleiding <uitkomst>

      Voorbeelden:
        | soort                   | wie   | uitkomst |
        | verpleging              | kind  | ja       |
        | persoonlijke_verzorging | kind  | ja       |
        | begeleiding             | kind  | nee      |
        | dagactiviteit           | kind  | nee      |
        | opvoedhulp              | ouder | nee      |

  Regel: Verpleging en verzorging op een dagplek, zoals een verpleegkundig kinderdagverblijf, betaalt de zorgverzekering; begeleiding op die plek niet.

    Abstract Scenario: Dagopvang met <hier geldt>: <uitkomst>
      Gegeven de behoefte dagactiviteit voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_dagopvang <uitkomst>

      Voorbeelden:
        | hier geldt                                                                       | uitkomst |
        | zorgverzekering is ja, verpleging_op_dagplek is ja                               | ja       |
        | zorgverzekering is ja, verpleging_op_dagplek is nee                              | nee      |
        | zorgverzekering is ja, verpleging_op_dagplek is onbekend                         | nee      |
        | zorgverzekering is nee, verpleging_op_dagplek is ja                              | nee      |
        | zorgverzekering is onbekend, verpleging_op_dagplek is ja                         | onbekend |
        | zorgverzekering is ja, verpleging_op_dagplek is ja, wlz_indicatie_aanwezig is ja | nee      |

    Abstract Scenario: De vorm van de zorg op de dagplek als <hier geldt>
      Gegeven de behoefte dagactiviteit voor kind
      En hier geldt: zorgverzekering is ja, verpleging_op_dagplek is ja, verband_geneeskundige_zorg is ja, gezin_wil_pgb is ja, pgb_vaardig is ja, pgb_hulpverleners_aangestuurd is ja, pgb_wens_gemotiveerd is ja, pgb_kwaliteit_gewaarborgd is ja
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "dagactiviteit"
        | wet | status         | beslisser       | vorm   |
        | Zvw | van toepassing | zorgverzekeraar | <vorm> |

      Voorbeelden:
        | hier geldt                                  | vorm                                |
        | niets anders                                | alleen natura, pgb                  |
        | pgb_wens_gemotiveerd is onbekend            | alleen natura, pgb (nog te toetsen) |
        | pgb_wens_gemotiveerd is nee                 | alleen natura                       |
        | leeftijd is 9, ouder_failliet_of_wsnp is ja | alleen natura                       |

    Scenario: Op 1 januari 2018 gold de regel voor de dagplek
      Gegeven de behoefte dagactiviteit voor kind
      En hier geldt: zorgverzekering is ja, verpleging_op_dagplek is ja
      En de peildatum is 2018-01-01
      Dan is de conclusie zvw_dagopvang ja

    Abstract Scenario: De dagplek en de Wlz: blijvend <blijvend>, aanvraag <aanvraag>, rol <rol>
      Gegeven een kind van 8 jaar
      En de behoefte dagactiviteit voor kind
      En hier geldt: ingezetene is ja, zorgverzekering is ja, verpleging_op_dagplek is ja, verstandelijke_beperking is ja, psychische_stoornis is nee, permanent_toezicht_nodig is ja, behoefte_blijvend is <blijvend>, vv_voornamelijk_somatisch is nee, behoefte_verder_dan_wonen_met_begeleiding is ja, ciz_aanvraag_loopt is <aanvraag>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "dagactiviteit"
        | wet | status         | rol   |
        | Zvw | van toepassing | <rol> |

      Voorbeelden:
        | blijvend | aanvraag | rol       |
        | ja       | nee      | overbrugt |
        | onbekend | ja       | overbrugt |
        | onbekend | nee      | draagt    |
        | nee      | nee      | draagt    |

    Scenario: Op een andere behoefte slaat deze regel niet
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: zorgverzekering is ja, verpleging_op_dagplek is ja
      Dan is de conclusie zvw_dagopvang nee

  Regel: Verpleging uit de zorgverzekering telt als lopend zodra er recht op is, ook als zij nog niet is begonnen; met een Wlz-recht niet.

    Abstract Scenario: Het kind krijgt of heeft recht op verpleging als <hier geldt>
      Gegeven hier geldt: zorgverzekering is ja, ontvangt_zvw_verpleging is nee, verband_geneeskundige_zorg is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_verpleging_loopt <loopt>
      En de conclusie kind_heeft_medische_verpleging is <nodig>

      Voorbeelden:
        | hier geldt                                                  | loopt    | nodig    |
        | niets anders                                                | nee      | nee      |
        | ontvangt_zvw_verpleging is ja                               | ja       | ja       |
        | verband_geneeskundige_zorg is ja                            | ja       | ja       |
        | ontvangt_zvw_verpleging is onbekend                         | onbekend | nee      |
        | verband_geneeskundige_zorg is onbekend                      | onbekend | onbekend |
        | ontvangt_zvw_verpleging is ja, zorgverzekering is nee       | nee      | ja       |
        | ontvangt_zvw_verpleging is ja, zorgverzekering is onbekend  | onbekend | ja       |
        | ontvangt_zvw_verpleging is ja, wlz_indicatie_aanwezig is ja | nee      | ja       |

    Scenario: Een medisch verband bij één behoefte geldt voor het kind
      Gegeven hier geldt: zorgverzekering is ja
      En de behoefte "Sondezorg" (verpleging voor kind), met deze feiten
        | feit                       | waarde |
        | verband_geneeskundige_zorg | ja     |
      En de behoefte "Wassen" (persoonlijke_verzorging voor kind), met deze feiten
        | feit                       | waarde |
        | verband_geneeskundige_zorg | nee    |
      Dan is de conclusie zvw_verpleging_loopt ja
