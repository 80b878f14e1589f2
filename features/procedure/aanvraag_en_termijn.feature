# language: nl
@awb
Functionaliteit: Aanvraag, horen en termijnen (Awb 4:5, 4:7, 4:13, 4:15 en 4:17, Wmo 2.3.2 en 2.3.5, Blz 3.2.4)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En de behoefte begeleiding voor kind

  Regel: Mist er iets in de aanvraag, dan krijgt het gezin eerst tijd om haar aan te vullen.

    Abstract Scenario: Aanvullen als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie aanvraag_moet_aangevuld <uitkomst>

      Voorbeelden:
        | hier geldt                                           | uitkomst |
        | niets anders                                         | nee      |
        | aanvraag_onvolledig is nee                           | nee      |
        | aanvraag_onvolledig is ja                            | ja       |
        | aanvraag_onvolledig is ja, aanvraag_aangevuld is nee | ja       |

    Scenario: De aanvraag is aangevuld
      Gegeven hier geldt: aanvraag_onvolledig is ja, aanvraag_aangevuld is ja
      Dan is de conclusie aanvraag_moet_aangevuld nee door de uitzondering aangevuld

    Scenario: De aanvulling kwam binnen op een vastgelegde dag
      Gegeven hier geldt: aanvraag_onvolledig is ja, aanvraag_aangevuld_op is 2026-11-20
      Dan is de conclusie aanvraag_moet_aangevuld nee door de uitzondering aanvulling_ontvangen

    Abstract Scenario: De tijd om aan te vullen is ongebruikt voorbij als <hier geldt>
      Gegeven hier geldt: aanvraag_onvolledig is ja, aanvulling_uiterlijk_op is 2026-11-20
      En hier geldt: <hier geldt>
      Dan is de conclusie aanvultermijn_ongebruikt <uitkomst>

      Voorbeelden:
        | hier geldt                            | uitkomst |
        | niets anders                          | ja       |
        | aanvulling_uiterlijk_op is 2026-11-21 | nee      |
        | aanvulling_uiterlijk_op is onbekend   | nee      |
        | aanvraag_aangevuld_op is 2026-11-19   | nee      |
        | aanvraag_onvolledig is onbekend       | nee      |

  Regel: Wil de gemeente afwijzen op gegevens die afwijken van wat het gezin zei, dan hoort zij het gezin eerst, behalve bij spoed of als dat al gebeurde.

    Abstract Scenario: Horen als <hier geldt>
      Gegeven hier geldt: gemeente_overweegt_afwijzing is ja, afwijkende_gegevens_gebruikt is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie awb_horen_nodig <uitkomst>

      Voorbeelden:
        | hier geldt                               | uitkomst |
        | niets anders                             | ja       |
        | al_gehoord is nee                        | ja       |
        | spoed is nee                             | ja       |
        | gemeente_overweegt_afwijzing is nee      | nee      |
        | gemeente_overweegt_afwijzing is onbekend | nee      |
        | afwijkende_gegevens_gebruikt is nee      | nee      |
        | afwijkende_gegevens_gebruikt is onbekend | nee      |
        | afwijking_gering is nee                  | ja       |

    Scenario: Een kleine afwijking vraagt geen gesprek
      Gegeven hier geldt: gemeente_overweegt_afwijzing is ja, afwijkende_gegevens_gebruikt is ja, afwijking_gering is ja
      Dan is de conclusie awb_horen_nodig nee door de uitzondering geringe_afwijking

    Abstract Scenario: Horen hoeft niet door de uitzondering <uitzondering>
      Gegeven hier geldt: gemeente_overweegt_afwijzing is ja, afwijkende_gegevens_gebruikt is ja
      En hier geldt: <uitzondering> is ja
      Dan is de conclusie awb_horen_nodig nee door de uitzondering <uitzondering>

      Voorbeelden:
        | uitzondering |
        | al_gehoord   |
        | spoed        |

  Regel: De Jeugdwet noemt geen beslistermijn; zonder eigen termijn in de verordening is acht weken het langst. Daarna is de gemeente te laat.

    Abstract Scenario: Een eigen termijn in de verordening: <verordening>
      Gegeven hier geldt: verordening_noemt_beslistermijn is <verordening>
      Dan is de conclusie jeugdwet_termijn_verordening <uitkomst>
      En de conclusie geen_gewone_jeugdwettermijn is <uitkomst>

      Voorbeelden:
        | verordening | uitkomst |
        | ja          | ja       |
        | nee         | nee      |
        | onbekend    | nee      |

    Abstract Scenario: Geen gewone termijn als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie geen_gewone_jeugdwettermijn <uitkomst>

      Voorbeelden:
        | hier geldt                             | uitkomst |
        | niets anders                           | nee      |
        | gedwongen_kader is ja                  | ja       |
        | gedwongen_kader is nee                 | nee      |
        | besluit_bekendgemaakt_op is 2026-11-20 | ja       |

    Abstract Scenario: Aanvraag voor jeugdhulp als <hier geldt>
      Gegeven hier geldt: aanvraag_ontvangen_op is 2026-09-25
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_besluit_te_laat <te laat>
      En de conclusie gemeente_te_laat is <te laat>

      Voorbeelden:
        | hier geldt                             | te laat |
        | niets anders                           | ja      |
        | aanvraag_ontvangen_op is 2026-09-26    | nee     |
        | aanvraag_ontvangen_op is 2026-09-24    | ja      |
        | aanvraag_ontvangen_op is onbekend      | nee     |
        | verordening_noemt_beslistermijn is ja  | nee     |
        | besluit_bekendgemaakt_op is 2026-11-20 | nee     |
        | gedwongen_kader is ja                  | nee     |

    Abstract Scenario: Uitstel of stilstand bij een aanvraag voor jeugdhulp: <hier geldt>
      Gegeven hier geldt: aanvraag_ontvangen_op is 2026-09-25
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_besluit_te_laat <te laat>

      Voorbeelden:
        | hier geldt                                                                | te laat |
        | gemeente_meldde_uitstel is nee                                            | ja      |
        | gemeente_meldde_uitstel is ja                                             | nee     |
        | gemeente_meldde_uitstel is ja, uitstel_gemeld_tot is 2026-11-21           | nee     |
        | gemeente_meldde_uitstel is ja, uitstel_gemeld_tot is 2026-11-20           | ja      |
        | gezin_stemde_in_met_uitstel is nee                                        | ja      |
        | gezin_stemde_in_met_uitstel is ja                                         | nee     |
        | uitstel_ingestemd_tot is 2026-11-21                                       | nee     |
        | uitstel_ingestemd_tot is 2026-11-20                                       | ja      |
        | aanvraag_onvolledig is ja                                                 | nee     |
        | aanvraag_onvolledig is ja, aanvulling_gevraagd_op is 2026-11-10           | nee     |
        | aanvulling_gevraagd_op is 2026-11-10, aanvraag_aangevuld_op is 2026-11-12 | nee     |
        | aanvulling_gevraagd_op is 2026-11-10, aanvraag_aangevuld_op is 2026-11-11 | ja      |
        | aanvulling_gevraagd_op is 2026-11-21, aanvraag_onvolledig is ja           | ja      |

    Abstract Scenario: De termijn van de verordening als <hier geldt>
      Gegeven hier geldt: aanvraag_ontvangen_op is 2026-10-09, verordening_noemt_beslistermijn is ja
      En hier geldt: verordening_beslistermijn_weken is 6
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_besluit_te_laat <te laat>

      Voorbeelden:
        | hier geldt                                  | te laat |
        | niets anders                                | ja      |
        | aanvraag_ontvangen_op is 2026-10-10         | nee     |
        | verordening_beslistermijn_weken is 7        | nee     |
        | verordening_beslistermijn_weken is onbekend | nee     |
        | verordening_noemt_beslistermijn is nee      | nee     |
        | besluit_bekendgemaakt_op is 2026-11-20      | nee     |
        | gedwongen_kader is ja                       | nee     |
        | gedwongen_kader is nee                      | ja      |

  Regel: Het Wmo-onderzoek duurt hooguit zes weken na de melding, het besluit hooguit twee weken na de aanvraag.

    Abstract Scenario: Het Wmo-onderzoek als <hier geldt>
      Gegeven hier geldt: wmo_melding_ontvangen_op is 2026-10-09
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_onderzoek_te_laat <uitkomst>

      Voorbeelden:
        | hier geldt                             | uitkomst |
        | niets anders                           | ja       |
        | wmo_melding_ontvangen_op is 2026-10-08 | ja       |
        | wmo_melding_ontvangen_op is 2026-10-10 | nee      |
        | wmo_melding_ontvangen_op is onbekend   | nee      |
        | wmo_onderzoek_klaar is ja              | nee      |
        | wmo_onderzoek_klaar is nee             | ja       |

    Abstract Scenario: Het besluit op de Wmo-aanvraag als <hier geldt>
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-06
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_besluit_te_laat <uitkomst>
      En de conclusie gemeente_te_laat is <uitkomst>

      Voorbeelden:
        | hier geldt                              | uitkomst |
        | niets anders                            | ja       |
        | wmo_aanvraag_ontvangen_op is 2026-11-05 | ja       |
        | wmo_aanvraag_ontvangen_op is 2026-11-07 | nee      |
        | wmo_aanvraag_ontvangen_op is onbekend   | nee      |
        | besluit_bekendgemaakt_op is 2026-11-20  | nee      |

    Abstract Scenario: Uitstel of stilstand bij een Wmo-aanvraag: <hier geldt>
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-06
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_besluit_te_laat <te laat>

      Voorbeelden:
        | hier geldt                                                                | te laat |
        | aanvraag_onvolledig is ja                                                 | nee     |
        | gezin_stemde_in_met_uitstel is ja                                         | nee     |
        | gezin_stemde_in_met_uitstel is nee                                        | ja      |
        | uitstel_ingestemd_tot is 2026-11-21                                       | nee     |
        | gemeente_meldde_uitstel is ja                                             | ja      |
        | gemeente_meldde_uitstel is ja, uitstel_gemeld_tot is 2026-12-31           | ja      |
        | aanvulling_gevraagd_op is 2026-11-10, aanvraag_aangevuld_op is 2026-11-12 | nee     |
        | aanvulling_gevraagd_op is 2026-11-10, aanvraag_aangevuld_op is 2026-11-11 | ja      |

  Regel: Is de termijn voorbij, dan kan het gezin de gemeente in gebreke stellen; een te vroege ingebrekestelling telt niet.

    Abstract Scenario: In gebreke gesteld als <hier geldt>
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-06
      En hier geldt: <hier geldt>
      Dan is de conclusie ingebrekestelling_gedaan <gedaan>
      En de conclusie gemeente_te_laat is <te laat>

      Voorbeelden:
        | hier geldt                                   | gedaan | te laat |
        | niets anders                                 | nee    | ja      |
        | gemeente_in_gebreke_gesteld is nee           | nee    | ja      |
        | gemeente_in_gebreke_gesteld is ja            | ja     | nee     |
        | ingebrekestelling_ontvangen_op is 2026-11-21 | ja     | nee     |

    Scenario: Wie de gemeente al in gebreke stelde, hoeft dat niet nog eens
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-06, gemeente_in_gebreke_gesteld is ja
      Dan is de conclusie gemeente_te_laat nee door de uitzondering al_gedaan

    Abstract Scenario: Een ingebrekestelling over de Wmo-aanvraag als <hier geldt>
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-10-23, ingebrekestelling_ontvangen_op is 2026-11-07
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_ingebrekestelling_telt <telt>
      En de conclusie wmo_dwangsom_loopt is <dwangsom>

      Voorbeelden:
        | hier geldt                                   | telt | dwangsom |
        | niets anders                                 | ja   | nee      |
        | ingebrekestelling_ontvangen_op is 2026-11-06 | nee  | nee      |
        | wmo_aanvraag_ontvangen_op is onbekend        | nee  | nee      |
        | ingebrekestelling_ontvangen_op is onbekend   | nee  | nee      |

    Abstract Scenario: Een ingebrekestelling over jeugdhulp als <hier geldt>
      Gegeven hier geldt: aanvraag_ontvangen_op is 2026-09-08, ingebrekestelling_ontvangen_op is 2026-11-04
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_ingebrekestelling_telt <telt>
      En de conclusie jeugdwet_dwangsom_loopt is <dwangsom>

      Voorbeelden:
        | hier geldt                                                                   | telt | dwangsom |
        | niets anders                                                                 | ja   | ja       |
        | ingebrekestelling_ontvangen_op is 2026-11-03                                 | nee  | nee      |
        | ingebrekestelling_ontvangen_op is 2026-11-06                                 | ja   | ja       |
        | ingebrekestelling_ontvangen_op is 2026-11-07                                 | ja   | nee      |
        | verordening_noemt_beslistermijn is ja                                        | nee  | nee      |
        | verordening_noemt_beslistermijn is ja, verordening_beslistermijn_weken is 8  | ja   | ja       |
        | verordening_noemt_beslistermijn is ja, verordening_beslistermijn_weken is 9  | nee  | nee      |
        | verordening_noemt_beslistermijn is nee, verordening_beslistermijn_weken is 9 | ja   | ja       |
        | aanvraag_ontvangen_op is 2026-09-11, verordening_beslistermijn_weken is 2    | nee  | nee      |
        | gedwongen_kader is nee                                                       | ja   | ja       |

    Scenario: Zonder ingebrekestelling telt er geen, wat de verordening ook zegt
      Gegeven hier geldt: aanvraag_ontvangen_op is 2026-09-08, verordening_noemt_beslistermijn is nee
      Dan is de conclusie jeugdwet_ingebrekestelling_telt nee

    Abstract Scenario: Geen ingebrekestelling over jeugdhulp door de uitzondering <uitzondering>
      Gegeven hier geldt: aanvraag_ontvangen_op is 2026-09-08, ingebrekestelling_ontvangen_op is 2026-11-04
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_ingebrekestelling_telt nee door de uitzondering <uitzondering>

      Voorbeelden:
        | uitzondering    | hier geldt                             |
        | gedwongen_kader | gedwongen_kader is ja                  |
        | besluit_is_er   | besluit_bekendgemaakt_op is 2026-11-20 |

    Scenario: Na het besluit telt een ingebrekestelling over de Wmo niet meer
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-10-23, ingebrekestelling_ontvangen_op is 2026-11-07
      En hier geldt: besluit_bekendgemaakt_op is 2026-11-20
      Dan is de conclusie wmo_ingebrekestelling_telt nee door de uitzondering besluit_is_er

    Abstract Scenario: De dwangsom over de Wmo loopt als <hier geldt>
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-10-16, ingebrekestelling_ontvangen_op is 2026-11-06
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_dwangsom_loopt <uitkomst>

      Voorbeelden:
        | hier geldt                                   | uitkomst |
        | niets anders                                 | ja       |
        | ingebrekestelling_ontvangen_op is 2026-11-07 | nee      |
        | ingebrekestelling_ontvangen_op is 2026-10-30 | nee      |

  Regel: Het CIZ beslist binnen zes weken na de aanvraag.

    Abstract Scenario: Het CIZ als <hier geldt>
      Gegeven hier geldt: ciz_aanvraag_ontvangen_op is 2026-10-09, ciz_aanvraag_loopt is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie ciz_te_laat <uitkomst>

      Voorbeelden:
        | hier geldt                              | uitkomst |
        | niets anders                            | ja       |
        | ciz_aanvraag_ontvangen_op is 2026-10-08 | ja       |
        | ciz_aanvraag_ontvangen_op is 2026-10-10 | nee      |
        | ciz_aanvraag_ontvangen_op is onbekend   | nee      |
        | ciz_aanvraag_loopt is nee               | nee      |
        | ciz_aanvraag_loopt is onbekend          | nee      |

    Abstract Scenario: Wie al is opgenomen wacht hooguit twee weken op het CIZ: <hier geldt>
      Gegeven hier geldt: ciz_aanvraag_ontvangen_op is 2026-11-06, ciz_aanvraag_loopt is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie ciz_te_laat <uitkomst>

      Voorbeelden:
        | hier geldt                                                                      | uitkomst |
        | niets anders                                                                    | nee      |
        | al_opgenomen_door_omstandigheden is nee                                         | nee      |
        | al_opgenomen_door_omstandigheden is ja                                          | ja       |
        | al_opgenomen_door_omstandigheden is ja, ciz_aanvraag_ontvangen_op is 2026-11-07 | nee      |

    Scenario: De termijn van het CIZ is gelezen vanaf 2017
      Gegeven de peildatum is 2017-01-01
      En hier geldt: ciz_aanvraag_ontvangen_op is 2016-10-09, ciz_aanvraag_loopt is ja
      Dan is de conclusie ciz_te_laat ja

    Scenario: De termijn van het CIZ van vóór 2017 is niet gelezen
      Gegeven de peildatum is 2016-12-31
      Dan bestaat de norm ciz_te_laat op die dag niet

  Regel: Is een ander het waarschijnlijk niet eens met een besluit dat op gegevens over hem rust, dan hoort de gemeente ook hem.

    Abstract Scenario: Een ander horen als <hier geldt>
      Gegeven hier geldt: ander_heeft_bedenkingen is ja, gegevens_over_ander_gebruikt is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie awb_ander_horen_nodig <uitkomst>

      Voorbeelden:
        | hier geldt                               | uitkomst |
        | niets anders                             | ja       |
        | ander_al_gehoord is nee                  | ja       |
        | spoed is nee                             | ja       |
        | ander_heeft_bedenkingen is nee           | nee      |
        | ander_heeft_bedenkingen is onbekend      | nee      |
        | gegevens_over_ander_gebruikt is nee      | nee      |
        | gegevens_over_ander_gebruikt is onbekend | nee      |

    Abstract Scenario: Een ander horen hoeft niet door de uitzondering <uitzondering>
      Gegeven hier geldt: ander_heeft_bedenkingen is ja, gegevens_over_ander_gebruikt is ja
      En hier geldt: <feit> is ja
      Dan is de conclusie awb_ander_horen_nodig nee door de uitzondering <uitzondering>

      Voorbeelden:
        | uitzondering | feit             |
        | al_gehoord   | ander_al_gehoord |
        | spoed        | spoed            |

  Regel: Tot 2022 besliste de gemeente van wie het gezag heeft, daarna die van inschrijving; de verkeerde gemeente stuurt direct door.

    Abstract Scenario: De woonplaats op <dag> als een andere gemeente bevoegd is: <ander>
      Gegeven de peildatum is <dag>
      En hier geldt: andere_gemeente_bevoegd is <ander>
      Dan is de conclusie <conclusie> <uitkomst>
      En bestaat de norm <andere conclusie> op die dag niet

      Voorbeelden:
        | dag        | ander    | conclusie                     | uitkomst | andere conclusie              |
        | 2021-12-31 | ja       | woonplaats_volgt_gezag        | ja       | woonplaats_volgt_inschrijving |
        | 2021-12-31 | nee      | woonplaats_volgt_gezag        | nee      | woonplaats_volgt_inschrijving |
        | 2021-12-31 | onbekend | woonplaats_volgt_gezag        | nee      | woonplaats_volgt_inschrijving |
        | 2022-01-01 | ja       | woonplaats_volgt_inschrijving | ja       | woonplaats_volgt_gezag        |
        | 2022-01-01 | nee      | woonplaats_volgt_inschrijving | nee      | woonplaats_volgt_gezag        |
        | 2022-01-01 | onbekend | woonplaats_volgt_inschrijving | nee      | woonplaats_volgt_gezag        |

    Abstract Scenario: Het gezin leest op <dag> welke gemeente beslist
      Gegeven de peildatum is <dag>
      En een kind van 9 jaar
      En hier geldt: andere_gemeente_bevoegd is ja
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte    | wet      | wat          | door     |
        | begeleiding | Jeugdwet | <doorzenden> | gemeente |
      En het gezin hoort dit
        | behoefte    | wet      | wat     |
        | begeleiding | Jeugdwet | <hoort> |

      Voorbeelden:
        | dag        | doorzenden                         | hoort                          |
        | 2021-12-31 | onverwijld doorzenden gezag        | waar woont wie het gezag heeft |
        | 2022-01-01 | onverwijld doorzenden inschrijving | ingeschreven logeerplek        |
