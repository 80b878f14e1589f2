# language: nl
@wlz
Functionaliteit: Wat het Wlz-pakket omvat (Wlz 3.1.1, 3.1.3, 3.2.5, 4.2.1 en Blz 3.1.3)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind met een Wlz-indicatie, met deze feiten
      | feit                   | waarde |
      | wlz_indicatie_aanwezig | ja     |
      | zorgverzekering        | nee    |
      | wlz_verzekerd          | nee    |

  Regel: Verzorging, begeleiding en verpleging zitten in het pakket (onderdeel b); of verpleging onder regie van de specialist daarbij hoort is niet bevestigd.

    Abstract Scenario: De Wlz draagt <soort>: <uitkomst>
      Gegeven de behoefte <soort> voor kind
      Dan is de conclusie wlz_draagt_zorg <uitkomst>

      Voorbeelden:
        | soort                   | uitkomst |
        | verpleging              | ja       |
        | persoonlijke_verzorging | ja       |
        | begeleiding             | ja       |
        | dagactiviteit           | ja       |
        | langdurige_zorg         | ja       |
        | hulpmiddel              | nee      |
        | paramedische_zorg       | nee      |

    Abstract Scenario: De Wlz draagt de verpleging als <hier geldt>
      Gegeven de behoefte verpleging voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_draagt_zorg <uitkomst>

      Voorbeelden:
        | hier geldt                                                     | uitkomst |
        | wlz_indicatie_aanwezig is nee                                  | nee      |
        | wlz_indicatie_aanwezig is nee, wlz_verzekerd is onbekend       | onbekend |
        | verpleging_ivm_specialist is ja                                | onbekend |
        | verpleging_ivm_specialist is ja, lezing_msvt_onder_wlz is ja   | ja       |
        | verpleging_ivm_specialist is nee, lezing_msvt_onder_wlz is nee | ja       |
        | lezing_msvt_onder_wlz is nee                                   | ja       |

    Scenario: Blijft verpleging onder regie van de specialist bij de zorgverzekeraar, dan draagt de Wlz haar niet
      Gegeven de behoefte verpleging voor kind
      En hier geldt: verpleging_ivm_specialist is ja, lezing_msvt_onder_wlz is nee
      Dan is de conclusie wlz_draagt_zorg nee door de uitzondering specialistische_verpleging

    Scenario: In een gesloten instelling of gevangenis wordt Wlz-zorg niet ingezet (3.2.7)
      Gegeven de behoefte verpleging voor kind
      En hier geldt: vrijheid_ontnomen is ja
      Dan is de conclusie wlz_open nee door de uitzondering gesloten
      En is de conclusie wlz_draagt_zorg nee

    Scenario: Wie niet vastzit houdt de Wlz-zorg
      Gegeven de behoefte verpleging voor kind
      En hier geldt: vrijheid_ontnomen is nee
      Dan is de conclusie wlz_draagt_zorg ja

  Regel: Wonen of jeugdhulp met verblijf zit in het pakket (onderdeel a); logeren telt als logeeropvang.

    Abstract Scenario: De Wlz draagt verblijf als <hier geldt>
      Gegeven de behoefte verblijf voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_draagt_verblijf <uitkomst>

      Voorbeelden:
        | hier geldt                                            | uitkomst |
        | doel_verblijf is wonen                                | ja       |
        | doel_verblijf is jeugdhulp                            | ja       |
        | doel_verblijf is respijt                              | ja       |
        | doel_verblijf is respijt, mantelzorger is nee         | nee      |
        | doel_verblijf is medisch                              | nee      |
        | doel_verblijf is onbekend                             | onbekend |
        | doel_verblijf is wonen, mantelzorger is nee           | ja       |
        | doel_verblijf is wonen, wlz_indicatie_aanwezig is nee | nee      |

  Regel: Behandeling die op de aandoening is gericht zit in het pakket (onderdeel c), ook thuis.

    Abstract Scenario: De Wlz draagt behandeling als <hier geldt>
      Gegeven de behoefte behandeling_aandoening voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_draagt_behandeling <uitkomst>

      Voorbeelden:
        | hier geldt                                               | uitkomst |
        | woonsituatie is thuis                                    | ja       |
        | wlz_indicatie_aanwezig is nee                            | nee      |
        | wlz_indicatie_aanwezig is nee, wlz_verzekerd is onbekend | onbekend |

  Regel: Huisarts en medicijnen betaalt de Wlz alleen bij verblijf met behandeling in dezelfde instelling (onderdeel d).

    Abstract Scenario: De Wlz draagt huisarts en medicijnen als <hier geldt>
      Gegeven de behoefte medische_zorg voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_draagt_medische_zorg <uitkomst>

      Voorbeelden:
        | hier geldt                                                                | uitkomst |
        | woonsituatie is instelling_met_behandeling                                | ja       |
        | woonsituatie is instelling_zonder_behandeling                             | nee      |
        | woonsituatie is thuis                                                     | nee      |
        | woonsituatie is onbekend                                                  | nee      |
        | woonsituatie is instelling_met_behandeling, wlz_indicatie_aanwezig is nee | nee      |

  Regel: Een mobiliteitshulpmiddel levert de Wlz alleen bij verblijf met behandeling (onderdeel e); thuis en zonder behandeling is het de gemeente.

    Abstract Scenario: De Wlz draagt het hulpmiddel als <hier geldt>
      Gegeven de behoefte hulpmiddel voor kind
      En deze feiten
        | feit             | waarde                     |
        | hulpmiddel_soort | rolstoel                   |
        | woonsituatie     | instelling_met_behandeling |
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_draagt_hulpmiddel <uitkomst>

      Voorbeelden:
        | hier geldt                                                                          | uitkomst |
        | niets anders                                                                        | ja       |
        | hulpmiddel_soort is fiets                                                           | ja       |
        | hulpmiddel_soort is scootmobiel                                                     | ja       |
        | hulpmiddel_soort is buggy_of_autostoel                                              | ja       |
        | hulpmiddel_soort is tillift                                                         | ja       |
        | hulpmiddel_soort is zuurstof                                                        | ja       |
        | hulpmiddel_soort is ademhaling                                                      | ja       |
        | hulpmiddel_soort is beademing                                                       | nee      |
        | hulpmiddel_soort is onbekend                                                        | onbekend |
        | woonsituatie is instelling_zonder_behandeling                                       | nee      |
        | woonsituatie is instelling_zonder_behandeling, hulpmiddel_soort is tillift          | ja       |
        | woonsituatie is instelling_zonder_behandeling, hulpmiddel_soort is douche_of_toilet | ja       |
        | woonsituatie is instelling_zonder_behandeling, hulpmiddel_soort is bed              | ja       |
        | woonsituatie is instelling_zonder_behandeling, hulpmiddel_soort is orthese          | nee      |
        | woonsituatie is instelling_zonder_behandeling, hulpmiddel_soort is onbekend         | onbekend |
        | woonsituatie is thuis, hulpmiddel_soort is tillift                                  | nee      |
        | woonsituatie is onbekend, hulpmiddel_soort is tillift                               | nee      |
        | woonsituatie is thuis                                                               | nee      |
        | woonsituatie is onbekend                                                            | nee      |
        | wlz_indicatie_aanwezig is nee                                                       | nee      |

  Regel: Vervoer naar begeleiding of behandeling in dagdelen zit in het pakket (onderdeel f), ander vervoer niet.

    Abstract Scenario: De Wlz draagt het vervoer als <hier geldt>
      Gegeven de behoefte vervoer voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_draagt_vervoer <uitkomst>

      Voorbeelden:
        | hier geldt                                                              | uitkomst |
        | vervoer_bestemming is wlz_dagbegeleiding                                | ja       |
        | vervoer_bestemming is ziekenhuis                                        | nee      |
        | vervoer_bestemming is onbekend                                          | onbekend |
        | vervoer_bestemming is wlz_dagbegeleiding, wlz_indicatie_aanwezig is nee | nee      |

  Regel: Logeeropvang ontlast een mantelzorger: het kind woont thuis of wordt ook thuis verzorgd (onderdeel g en Blz 3.1.3).

    Abstract Scenario: De Wlz draagt logeeropvang als <hier geldt>
      Gegeven de behoefte respijt voor ouder
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_draagt_logeeropvang <uitkomst>

      Voorbeelden:
        | hier geldt                                                            | uitkomst |
        | niets anders                                                          | ja       |
        | woonsituatie is thuis                                                 | ja       |
        | mantelzorger is ja                                                    | ja       |
        | mantelzorger is nee                                                   | nee      |
        | woonsituatie is instelling_met_behandeling                            | onbekend |
        | woonsituatie is instelling_met_behandeling, ook_thuis_verzorgd is ja  | ja       |
        | woonsituatie is instelling_met_behandeling, ook_thuis_verzorgd is nee | nee      |
        | wlz_indicatie_aanwezig is nee                                         | nee      |
        | wlz_indicatie_aanwezig is nee, wlz_verzekerd is onbekend              | onbekend |

  Regel: Een woningaanpassing uit de Wlz kan alleen met een vastgesteld recht of een lopende aanvraag, thuis, en als het vergoedingsrecht in werking is; dat laatste is niet bevestigd.

    Achtergrond:
      Gegeven de behoefte woningaanpassing voor kind
      En hier geldt: lezing_wlz_woningaanpassing_in_werking is ja

    Abstract Scenario: De Wlz vergoedt de woningaanpassing als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_draagt_woningaanpassing <uitkomst>

      Voorbeelden:
        | hier geldt                                                                         | uitkomst |
        | niets anders                                                                       | ja       |
        | woonsituatie is thuis                                                              | ja       |
        | woonsituatie is instelling_met_behandeling                                         | nee      |
        | lezing_wlz_woningaanpassing_in_werking is nee                                      | nee      |
        | lezing_wlz_woningaanpassing_in_werking is onbekend                                 | onbekend |
        | wlz_indicatie_aanwezig is nee, wlz_verzekerd is onbekend                           | nee      |
        | wlz_indicatie_aanwezig is nee, wlz_verzekerd is onbekend, ciz_aanvraag_loopt is ja | onbekend |
        | wlz_indicatie_aanwezig is nee, ciz_aanvraag_loopt is ja                            | nee      |

    Scenario: Vóór 1 januari 2026 gaf het pakket deze vergoeding niet, en dat staat er
      Gegeven de peildatum is 2025-12-31
      Dan is de conclusie wlz_draagt_woningaanpassing nee

    Scenario: Op 1 januari 2026 bestaat de tekst
      Gegeven de peildatum is 2026-01-01
      Dan is de conclusie wlz_draagt_woningaanpassing ja

  Regel: Andere hulp dan de wet noemt draagt de Wlz alleen als het zorgkantoor zegt dat het pakket haar omvat.

    Abstract Scenario: De Wlz draagt de rouwhulp als <hier geldt>
      Gegeven de behoefte rouwbegeleiding voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_draagt_andere_hulp <uitkomst>

      Voorbeelden:
        | hier geldt                                                     | uitkomst |
        | wlz_pakket_omvat_behoefte is ja                                | ja       |
        | wlz_pakket_omvat_behoefte is nee                               | nee      |
        | wlz_pakket_omvat_behoefte is onbekend                          | onbekend |
        | wlz_pakket_omvat_behoefte is ja, wlz_indicatie_aanwezig is nee | nee      |

  Regel: Vanaf het indicatiebesluit biedt het zorgkantoor gratis onafhankelijke cliëntondersteuning (Wlz 4.2.1).

    Abstract Scenario: Cliëntondersteuning uit de Wlz als <hier geldt>
      Gegeven de behoefte clientondersteuning voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_draagt_clientondersteuning <uitkomst>

      Voorbeelden:
        | hier geldt                                              | uitkomst |
        | niets anders                                            | ja       |
        | wlz_indicatie_aanwezig is nee                           | nee      |
        | wlz_indicatie_aanwezig is nee, ciz_aanvraag_loopt is ja | nee      |

  Regel: Een eigen bijdrage voor de Wlz is er pas vanaf 18 jaar (Wlz 3.2.5, Blz 3.3.1.1).

    Abstract Scenario: Eigen bijdrage als <hier geldt>
      Gegeven de behoefte eigen_bijdrage voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_eigen_bijdrage <uitkomst>

      Voorbeelden:
        | hier geldt                                    | uitkomst |
        | leeftijd is 17                                | nee      |
        | leeftijd is 18                                | ja       |
        | leeftijd is 19                                | ja       |
        | leeftijd is onbekend                          | onbekend |
        | leeftijd is 18, wlz_indicatie_aanwezig is nee | nee      |

    Abstract Scenario: Geboren op 29 februari 2008 is er op <dag> een eigen bijdrage: <uitkomst>
      Gegeven de behoefte eigen_bijdrage voor kind
      En de peildatum is <dag>
      En hier geldt: geboren op 2008-02-29
      Dan is de conclusie wlz_eigen_bijdrage <uitkomst>

      Voorbeelden:
        | dag        | uitkomst |
        | 2026-02-28 | nee      |
        | 2026-03-01 | ja       |
