# language: nl
@wmo
Functionaliteit: Maatwerk en algemene steun uit de Wmo (Wmo 1.1.1, 1.2.1, 2.2.2, 2.2.4, 2.3.3 en 2.3.5)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En hier geldt: ingezetene is ja

  Regel: Een hulpmiddel voor langdurig gebruik draagt de gemeente, ook voor een kind; wat de zorgverzekering betaalt niet, tenzij er spoed is of het college het al nodig vond.

    Abstract Scenario: Een rolstoel als <hier geldt>
      Gegeven de behoefte hulpmiddel voor kind
      En een kind van 7 jaar
      En hier geldt: hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_hulpmiddel <uitkomst>

      Voorbeelden:
        | hier geldt                                                                    | uitkomst |
        | niets anders                                                                  | ja       |
        | wmo_voorziening_nodig is ja                                                   | ja       |
        | wmo_voorziening_nodig is nee                                                  | nee      |
        | gebruiksduur is beperkt                                                       | nee      |
        | gebruiksduur is onbekend                                                      | onbekend |
        | gebruiksduur is beperkt, spoed is ja                                          | ja       |
        | gebruiksduur is beperkt, spoed is nee                                         | nee      |
        | gebruiksduur is onbekend, spoed is ja                                         | ja       |
        | gebruiksduur is beperkt, wmo_voorziening_nodig is ja                          | ja       |
        | gebruiksduur is beperkt, wmo_voorziening_nodig is nee                         | nee      |
        | spoed is ja, wmo_voorziening_nodig is nee                                     | nee      |
        | ingezetene is nee, zorgverzekering is nee                                     | nee      |
        | ingezetene is onbekend, zorgverzekering is onbekend, gebruiksduur is duurzaam | onbekend |

    Scenario: Een kind dat met Wlz in een instelling met behandeling woont, krijgt het hulpmiddel daar
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is instelling_met_behandeling
      Dan is de conclusie wmo_draagt_hulpmiddel nee door de uitzondering wlz_verblijf

  Regel: Een woningaanpassing voor een kind met een beperking draagt de gemeente.

    Abstract Scenario: Een woningaanpassing als <hier geldt>
      Gegeven de behoefte woningaanpassing voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_woningaanpassing <uitkomst>

      Voorbeelden:
        | hier geldt                                          | uitkomst |
        | niets anders                                        | ja       |
        | wmo_voorziening_nodig is nee                        | nee      |
        | wmo_voorziening_nodig is ja                         | ja       |
        | wmo_onderzoek_klaar is nee                          | ja       |
        | ingezetene is nee, zorgverzekering is nee           | nee      |
        | ingezetene is onbekend                              | onbekend |
        | wlz_indicatie_aanwezig is ja, woonsituatie is thuis | ja       |

    Scenario: Een woningaanpassing in een instelling
      Gegeven de behoefte woningaanpassing voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is instelling_met_behandeling
      Dan is de conclusie wmo_draagt_woningaanpassing nee door de uitzondering wlz_verblijf

  Regel: Vervoer om mee te doen in de vrije tijd draagt de gemeente; vervoer naar ziekenhuis, school of jeugdhulp niet.

    Abstract Scenario: Vervoer als <hier geldt>
      Gegeven de behoefte vervoer voor kind
      En hier geldt: vervoer_bestemming is vrije_tijd
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_vervoer <uitkomst>

      Voorbeelden:
        | hier geldt                                | uitkomst |
        | niets anders                              | ja       |
        | wmo_voorziening_nodig is nee              | nee      |
        | vervoer_bestemming is ziekenhuis          | nee      |
        | vervoer_bestemming is school              | nee      |
        | vervoer_bestemming is jeugdhulplocatie    | nee      |
        | vervoer_bestemming is onbekend            | onbekend |
        | ingezetene is nee, zorgverzekering is nee | nee      |
        | ingezetene is onbekend                    | onbekend |

    Scenario: Vrijetijdsvervoer bij Wlz-verblijf
      Gegeven de behoefte vervoer voor kind
      En hier geldt: vervoer_bestemming is vrije_tijd, wlz_indicatie_aanwezig is ja, woonsituatie is instelling_met_behandeling
      Dan is de conclusie wmo_draagt_vervoer nee door de uitzondering wlz_verblijf

    Abstract Scenario: Vrijetijdsvervoer voor een kind met Wlz dat thuis woont, lezing <lezing>
      Gegeven de behoefte vervoer voor kind
      En hier geldt: ingezetene is ja, vervoer_bestemming is vrije_tijd, wlz_indicatie_aanwezig is ja, woonsituatie is thuis
      En hier geldt: lezing_wmo_buiten_wlz_pakket is <lezing>
      Dan is de conclusie wmo_draagt_vervoer <uitkomst>

      Voorbeelden:
        | lezing   | uitkomst |
        | ja       | ja       |
        | nee      | nee      |
        | onbekend | onbekend |

  Regel: Medisch materiaal is geen Wmo-hulpmiddel, ook niet als de zorgverzekering het niet betaalt.

    Abstract Scenario: Wmo en <soort>, voorschrift <voorschrift>
      Gegeven een kind van 2 jaar
      En de behoefte hulpmiddel voor kind
      En hier geldt: ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is <soort>, voorgeschreven_door_arts is <voorschrift>
      Dan is de conclusie wmo_draagt_hulpmiddel <uitkomst>

      Voorbeelden:
        | soort                  | voorschrift | uitkomst |
        | incontinentiemateriaal | ja          | nee      |
        | zuurstof               | nee         | nee      |
        | sondevoedingspomp      | nee         | nee      |
        | infuuspomp             | nee         | nee      |
        | thuisdialyse           | nee         | nee      |
        | communicatie           | nee         | ja       |
        | fiets                  | onbekend    | ja       |

    Scenario: Vindt het college medisch materiaal toch nodig, dan draagt de Wmo het
      Gegeven een kind van 2 jaar
      En de behoefte hulpmiddel voor kind
      En hier geldt: ingezetene is ja, zorgverzekering is ja, hulpmiddel_soort is incontinentiemateriaal, wmo_voorziening_nodig is ja
      Dan is de conclusie wmo_draagt_hulpmiddel ja

  Regel: Begeleiding komt vanaf 18 van de Wmo; daarvóór van de Jeugdwet. Gaat het om nu en later, dan telt ook de tijd na de verjaardag.

    Abstract Scenario: Begeleiding als <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En een jongere van 18 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_begeleiding <uitkomst>

      Voorbeelden:
        | hier geldt                                | uitkomst |
        | niets anders                              | ja       |
        | leeftijd is 19                            | ja       |
        | leeftijd is 17                            | nee      |
        | leeftijd is onbekend                      | onbekend |
        | leeftijd is 17, behoefte_ook_na_18 is ja  | ja       |
        | leeftijd is 17, behoefte_ook_na_18 is nee | nee      |
        | wmo_voorziening_nodig is ja               | ja       |
        | wmo_voorziening_nodig is nee              | nee      |
        | ingezetene is nee, zorgverzekering is nee | nee      |
        | ingezetene is onbekend                    | onbekend |

    Scenario: Begeleiding bij een Wlz-recht
      Gegeven de behoefte begeleiding voor kind
      En een jongere van 18 jaar
      En hier geldt: wlz_indicatie_aanwezig is ja
      Dan is de conclusie wmo_draagt_begeleiding nee door de uitzondering wlz_verblijf

  Regel: Hulp bij zelfzorg zonder medisch verband komt vanaf 18 van de Wmo; verpleging nooit.

    Abstract Scenario: Hulp bij zelfzorg als <hier geldt>
      Gegeven de behoefte persoonlijke_verzorging voor kind
      En een jongere van 18 jaar
      En hier geldt: verband_geneeskundige_zorg is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_verzorging <uitkomst>

      Voorbeelden:
        | hier geldt                                | uitkomst |
        | niets anders                              | ja       |
        | leeftijd is 19                            | ja       |
        | leeftijd is 17                            | nee      |
        | leeftijd is onbekend                      | onbekend |
        | leeftijd is 17, behoefte_ook_na_18 is ja  | ja       |
        | leeftijd is 17, behoefte_ook_na_18 is nee | nee      |
        | verband_geneeskundige_zorg is ja          | nee      |
        | verband_geneeskundige_zorg is onbekend    | onbekend |
        | behoefte_soort is verpleging              | nee      |
        | wmo_voorziening_nodig is nee              | nee      |
        | wmo_voorziening_nodig is ja               | ja       |
        | ingezetene is nee, zorgverzekering is nee | nee      |
        | ingezetene is onbekend                    | onbekend |

    Scenario: Hulp bij zelfzorg bij een Wlz-recht
      Gegeven de behoefte persoonlijke_verzorging voor kind
      En een jongere van 18 jaar
      En hier geldt: verband_geneeskundige_zorg is nee, wlz_indicatie_aanwezig is ja
      Dan is de conclusie wmo_draagt_verzorging nee door de uitzondering wlz_verblijf

  Regel: Kortdurend verblijf om de mantelzorger te ontlasten komt vanaf 18 van de Wmo.

    Abstract Scenario: Kortdurend verblijf als <hier geldt>
      Gegeven de behoefte respijt voor ouder
      En een jongere van 18 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_respijt <uitkomst>

      Voorbeelden:
        | hier geldt                                | uitkomst |
        | niets anders                              | ja       |
        | leeftijd is 19                            | ja       |
        | leeftijd is 17                            | nee      |
        | leeftijd is onbekend                      | onbekend |
        | leeftijd is 17, behoefte_ook_na_18 is ja  | ja       |
        | leeftijd is 17, behoefte_ook_na_18 is nee | nee      |
        | wmo_voorziening_nodig is nee              | nee      |
        | wmo_voorziening_nodig is ja               | ja       |
        | ingezetene is nee, zorgverzekering is nee | nee      |
        | ingezetene is onbekend                    | onbekend |

    Scenario: Kortdurend verblijf bij een Wlz-recht
      Gegeven de behoefte respijt voor ouder
      En een jongere van 18 jaar
      En hier geldt: wlz_indicatie_aanwezig is ja
      Dan is de conclusie wmo_draagt_respijt nee door de uitzondering wlz_verblijf

  Regel: Steun bij psychosociale problemen draagt de Wmo voor een volwassene, als de problemen het meedoen of zelf redden belemmeren.

    Abstract Scenario: Psychosociale steun voor <wie> als <hier geldt>
      Gegeven de behoefte psychosociale_hulp voor <wie>
      En een jongere van 18 jaar
      En hier geldt: hulp_gericht_op_meedoen is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_psychosociaal <uitkomst>

      Voorbeelden:
        | wie   | hier geldt                                | uitkomst |
        | kind  | niets anders                              | ja       |
        | kind  | leeftijd is 19                            | ja       |
        | kind  | leeftijd is 17                            | nee      |
        | kind  | leeftijd is onbekend                      | onbekend |
        | ouder | leeftijd is 17                            | ja       |
        | brus  | leeftijd is 7, leeftijd_brus is 21        | ja       |
        | brus  | leeftijd is 21, leeftijd_brus is 7        | nee      |
        | kind  | hulp_gericht_op_meedoen is nee            | nee      |
        | kind  | hulp_gericht_op_meedoen is onbekend       | onbekend |
        | kind  | wmo_voorziening_nodig is nee              | nee      |
        | kind  | wmo_voorziening_nodig is ja               | ja       |
        | kind  | ingezetene is nee, zorgverzekering is nee | nee      |
        | kind  | ingezetene is onbekend                    | onbekend |

    Scenario: Psychosociale steun bij een Wlz-recht
      Gegeven de behoefte psychosociale_hulp voor kind
      En een jongere van 18 jaar
      En hier geldt: hulp_gericht_op_meedoen is ja, wlz_indicatie_aanwezig is ja, wlz_pakket_omvat_behoefte is ja
      Dan is de conclusie wmo_draagt_psychosociaal nee door de uitzondering wlz_verblijf

  Regel: Hulp in het huishouden is er voor een ouder met een eigen beperking; of ook voor een overbelaste ouder zonder beperking, is niet uitgezocht.

    Abstract Scenario: Hulp in het huishouden als <hier geldt>
      Gegeven de behoefte huishoudelijke_hulp voor ouder
      En hier geldt: ouder_heeft_beperking is nee
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_huishouden <uitkomst>

      Voorbeelden:
        | hier geldt                                                             | uitkomst |
        | niets anders                                                           | onbekend |
        | ouder_heeft_beperking is ja                                            | ja       |
        | ouder_heeft_beperking is onbekend                                      | onbekend |
        | lezing_huishoudelijke_hulp_overbelasting is ja                         | ja       |
        | lezing_huishoudelijke_hulp_overbelasting is nee                        | nee      |
        | ouder_heeft_beperking is ja, wmo_voorziening_nodig is nee              | nee      |
        | ouder_heeft_beperking is ja, wmo_voorziening_nodig is ja               | ja       |
        | ouder_heeft_beperking is ja, ingezetene is nee, zorgverzekering is nee | nee      |
        | ouder_heeft_beperking is ja, ingezetene is onbekend                    | onbekend |

    Scenario: Hulp in het huishouden voor een jongere met een Wlz-recht
      Gegeven de behoefte huishoudelijke_hulp voor kind
      En hier geldt: ouder_heeft_beperking is ja, wlz_indicatie_aanwezig is ja, wlz_leveringsvorm is vpt
      Dan is de conclusie wmo_draagt_huishouden nee door de uitzondering wlz_verblijf

    Abstract Scenario: Het Wlz-recht van het kind staat hulp in het huishouden niet in de weg: <wie>, <hier geldt>
      Gegeven de behoefte huishoudelijke_hulp voor <wie>
      En hier geldt: ouder_heeft_beperking is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_huishouden ja

      Voorbeelden:
        | wie   | hier geldt                                             |
        | ouder | wlz_indicatie_aanwezig is ja                           |
        | kind  | wlz_indicatie_aanwezig is nee                          |
        | kind  | wlz_indicatie_aanwezig is ja, wlz_leveringsvorm is mpt |

  Regel: Of maatwerk nodig is beslist het college; zolang het dat niet deed, blijft de route staan. Sinds 2020 noemt de wet ook wat algemeen gebruikelijk is.

    Abstract Scenario: Maatwerk nodig op <dag> als het oordeel <oordeel> is
      Gegeven de behoefte hulpmiddel voor kind
      En de peildatum is <dag>
      En hier geldt: wmo_voorziening_nodig is <oordeel>
      Dan is de conclusie wmo_maatwerk_nodig <uitkomst>

      Voorbeelden:
        | dag        | oordeel  | uitkomst |
        | 2026-11-21 | ja       | ja       |
        | 2026-11-21 | nee      | nee      |
        | 2026-11-21 | onbekend | ja       |
        | 2019-12-31 | ja       | ja       |
        | 2019-12-31 | nee      | nee      |
        | 2019-12-31 | onbekend | ja       |

    Abstract Scenario: De tekst van artikel 2.3.5 lid 3 op <dag>
      Gegeven de behoefte hulpmiddel voor kind
      En de peildatum is <dag>
      Dan rust de conclusie wmo_maatwerk_nodig op Wmo 2.3.5 lid 3, gelezen in de tekst van <gelezen>

      Voorbeelden:
        | dag        | gelezen    |
        | 2019-12-31 | 2019-07-01 |
        | 2020-01-01 | 2026-07-01 |

  Regel: Ouders van een minderjarige die gehuwd of samenwonend zijn en onder de AOW-leeftijd, betalen niet mee aan de woningaanpassing.

    Abstract Scenario: Vrij van bijdrage als <hier geldt>
      Gegeven de behoefte woningaanpassing voor kind
      En een kind van 17 jaar
      En hier geldt: ouders_onder_aow_gehuwd is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_ouders_vrij_van_bijdrage <uitkomst>

      Voorbeelden:
        | hier geldt                          | uitkomst |
        | niets anders                        | ja       |
        | leeftijd is 18                      | nee      |
        | leeftijd is onbekend                | onbekend |
        | ouders_onder_aow_gehuwd is nee      | nee      |
        | ouders_onder_aow_gehuwd is onbekend | onbekend |

    Scenario: De vrijstelling is gelezen in de tekst van 2026
      Gegeven de behoefte woningaanpassing voor kind
      En de peildatum is 2026-01-01
      En een kind van 8 jaar
      En hier geldt: ouders_onder_aow_gehuwd is ja
      Dan is de conclusie wmo_ouders_vrij_van_bijdrage ja

    Scenario: De tekst over de vrijstelling van vóór 2026 is niet gelezen
      Gegeven de behoefte woningaanpassing voor kind
      En de peildatum is 2025-12-31
      Dan bestaat de norm wmo_ouders_vrij_van_bijdrage op die dag niet

  Regel: Gratis onafhankelijke cliëntondersteuning en steun voor mantelzorgers zijn er voor iedere ingezetene.

    Abstract Scenario: Cliëntondersteuning en mantelzorgsteun als <hier geldt>
      Gegeven de behoefte <soort> voor ouder
      En hier geldt: <hier geldt>
      Dan is de conclusie <conclusie> <uitkomst>

      Voorbeelden:
        | soort               | conclusie                      | hier geldt                                | uitkomst |
        | clientondersteuning | wmo_draagt_clientondersteuning | niets anders                              | ja       |
        | clientondersteuning | wmo_draagt_clientondersteuning | ingezetene is nee, zorgverzekering is nee | nee      |
        | clientondersteuning | wmo_draagt_clientondersteuning | ingezetene is onbekend                    | onbekend |
        | mantelzorgsteun     | wmo_draagt_mantelzorgsteun     | niets anders                              | ja       |
        | mantelzorgsteun     | wmo_draagt_mantelzorgsteun     | ingezetene is nee, zorgverzekering is nee | nee      |
        | mantelzorgsteun     | wmo_draagt_mantelzorgsteun     | ingezetene is onbekend                    | onbekend |

  Regel: Beschermd wonen kan als iemand niet thuis of zelfstandig kan wonen; de wet noemt geen leeftijd.

    Abstract Scenario: Beschermd wonen als <hier geldt>
      Gegeven de behoefte beschermd_wonen voor kind
      En hier geldt: kan_zelfstandig_of_thuis_wonen is nee, psychische_of_psychosociale_problemen is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_beschermd_wonen <uitkomst>

      Voorbeelden:
        | hier geldt                                        | uitkomst |
        | niets anders                                      | ja       |
        | leeftijd is 17                                    | ja       |
        | kan_zelfstandig_of_thuis_wonen is ja              | nee      |
        | kan_zelfstandig_of_thuis_wonen is onbekend        | onbekend |
        | psychische_of_psychosociale_problemen is nee      | nee      |
        | psychische_of_psychosociale_problemen is onbekend | onbekend |
        | wmo_voorziening_nodig is nee                      | nee      |
        | wmo_voorziening_nodig is ja                       | ja       |
        | ingezetene is nee, zorgverzekering is nee         | nee      |
        | ingezetene is onbekend                            | onbekend |

    Scenario: Beschermd wonen bij een Wlz-recht
      Gegeven de behoefte beschermd_wonen voor kind
      En hier geldt: kan_zelfstandig_of_thuis_wonen is nee, psychische_of_psychosociale_problemen is ja, wlz_indicatie_aanwezig is ja
      Dan is de conclusie wmo_draagt_beschermd_wonen nee door de uitzondering wlz_verblijf

  Regel: Vanaf 18 kan de Wmo ook verblijf dragen: om ouders te ontlasten, of als beschermd wonen.

    Abstract Scenario: Verblijf uit de Wmo als <hier geldt>
      Gegeven een jongere van 19 jaar
      En de behoefte verblijf voor kind
      En hier geldt: ingezetene is ja, doel_verblijf is respijt
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_draagt_verblijf <uitkomst>

      Voorbeelden:
        | hier geldt                                                                                                 | uitkomst |
        | niets anders                                                                                               | ja       |
        | doel_verblijf is medisch                                                                                   | nee      |
        | doel_verblijf is jeugdhulp                                                                                 | nee      |
        | doel_verblijf is onbekend                                                                                  | onbekend |
        | leeftijd is 17                                                                                             | nee      |
        | wmo_voorziening_nodig is nee                                                                               | nee      |
        | wlz_indicatie_aanwezig is ja                                                                               | nee      |
        | doel_verblijf is wonen                                                                                     | onbekend |
        | doel_verblijf is wonen, kan_zelfstandig_of_thuis_wonen is nee, psychische_of_psychosociale_problemen is ja | ja       |
        | doel_verblijf is wonen, kan_zelfstandig_of_thuis_wonen is ja                                               | nee      |

    Abstract Scenario: De Wmo staat bij verblijf vanaf 18 jaar: <leeftijd>
      Gegeven een jongere van <leeftijd> jaar
      En de behoefte verblijf voor kind
      En hier geldt: ingezetene is ja, doel_verblijf is respijt
      Dan is de conclusie jeugdige_vanaf_18 <uitkomst>

      Voorbeelden:
        | leeftijd | uitkomst |
        | 17       | nee      |
        | 18       | ja       |
        | onbekend | onbekend |

    Scenario: Een jongere van negentien logeert in een hospice om ouders te ontlasten
      Gegeven een jongere van 19 jaar
      En de behoefte verblijf voor kind
      En hier geldt: ingezetene is ja, zorgverzekering is ja, doel_verblijf is respijt, permanent_toezicht_nodig is nee, kan_zelf_hulp_inroepen is ja
      Als Schakel de zaak beoordeelt
      Dan draagt de Wmo 2015 dit
      En geldt voor "verblijf"
        | wet      | status              | beslisser       | rol    |
        | Wmo 2015 | van toepassing      | gemeente        | draagt |
        | Jeugdwet | niet van toepassing | gemeente        |        |
        | Zvw      | niet van toepassing | zorgverzekeraar |        |

    Scenario: Onder 18 staat de Wmo niet bij verblijf
      Gegeven een jongere van 17 jaar
      En de behoefte verblijf voor kind
      En hier geldt: ingezetene is ja, zorgverzekering is ja, doel_verblijf is respijt
      Als Schakel de zaak beoordeelt
      Dan wordt de Wmo 2015 hier niet genoemd

    Scenario: Zolang het CIZ niet besloot, overbrugt de Wmo het logeren van een volwassene
      Gegeven een jongere van 19 jaar
      En de behoefte verblijf voor kind
      En hier geldt: ingezetene is ja, zorgverzekering is ja, doel_verblijf is respijt, permanent_toezicht_nodig is ja, behoefte_blijvend is ja, vv_voornamelijk_somatisch is ja
      Als Schakel de zaak beoordeelt
      Dan geldt voor "verblijf"
        | wet      | status         | rol       |
        | Wlz      | van toepassing | draagt    |
        | Wmo 2015 | van toepassing | overbrugt |
