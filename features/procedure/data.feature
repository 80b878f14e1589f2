# language: nl
@awb
Functionaliteit: Uiterste data van stappen (Awb 4:5, 4:13 tot 4:18, 6:7, 7:10, Wmo 2.3.2 en 2.3.5, Blz 3.2.4, Algemene termijnenwet)

  Elke dag noemt haar artikel en hoe zij is berekend. Mist er een datum, dan staat er geen dag, maar de vraag.

  Regel: Na een Wmo-melding heeft de gemeente zes weken voor het onderzoek en heeft het gezin zeven dagen voor een eigen plan.

    Achtergrond:
      Gegeven de peildatum is 2026-11-21
      En een kind van 9 jaar
      En de behoefte "rolstoel" (hulpmiddel voor kind), met deze feiten
        | feit             | waarde   |
        | hulpmiddel_soort | rolstoel |
        | gebruiksduur     | duurzaam |

    Abstract Scenario: Een melding op <melding>
      Gegeven hier geldt: wmo_melding_ontvangen_op is <melding>
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet      | wat           | door     | uiterlijk   | tot en met   | hoe   | vraag |
        | rolstoel | Wmo 2015 | Wmo-onderzoek | gemeente | <uiterlijk> | <tot en met> | <hoe> | geen  |

      Voorbeelden:
        | melding    | uiterlijk  | tot en met | hoe                                                            |
        | 2026-10-09 | 2026-11-20 | 2026-11-20 | zes weken na 9 oktober 2026 (Wmo 2.3.2 lid 1) voorbij          |
        | 2026-10-12 | 2026-11-23 | 2026-11-23 | zes weken na 12 oktober 2026                                   |
        | 2026-10-10 | 2026-11-21 | 2026-11-23 | zaterdag, dus tot en met 23 november 2026 (Atw 1 lid 1)        |
        | 2026-11-13 | 2026-12-25 | 2026-12-28 | eerste kerstdag, dus tot en met 28 december 2026 (Atw 1 lid 1) |
        | 2026-11-20 | 2027-01-01 | 2027-01-04 | Nieuwjaarsdag, dus tot en met 4 januari 2027                   |

    Scenario: Zonder datum van de melding staat er geen dag, maar de vraag
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet      | wat           | uiterlijk | hoe                         | vraag                     |
        | rolstoel | Wmo 2015 | Wmo-onderzoek | None      | zes weken (Wmo 2.3.2 lid 1) | wmo_melding_ontvangen_op  |
        | rolstoel | Wmo 2015 | besluit       | None      | twee weken                  | wmo_aanvraag_ontvangen_op |

    Abstract Scenario: Eigen plan binnen zeven dagen na <melding>
      Gegeven hier geldt: wmo_melding_ontvangen_op is <melding>
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet      | wat        | door  | uiterlijk   | tot en met   | hoe   |
        | rolstoel | Wmo 2015 | eigen plan | gezin | <uiterlijk> | <tot en met> | <hoe> |

      Voorbeelden:
        | melding    | uiterlijk  | tot en met | hoe                                                     |
        | 2026-11-16 | 2026-11-23 | 2026-11-23 | zeven dagen na 16 november 2026                         |
        | 2026-11-14 | 2026-11-21 | 2026-11-23 | zaterdag, dus tot en met 23 november 2026 (Atw 1 lid 1) |

    Scenario: Is het onderzoek klaar, dan is de aanvraag de volgende stap
      Gegeven hier geldt: wmo_melding_ontvangen_op is 2026-11-02, wmo_onderzoek_klaar is ja
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet      | wat           | door  |
        | rolstoel | Wmo 2015 | aanvraag doen | gezin |
      En dit is geen stap meer
        | behoefte | wet      | wat           |
        | rolstoel | Wmo 2015 | Wmo-onderzoek |
        | rolstoel | Wmo 2015 | eigen plan    |

    Scenario: Na de aanvraag heeft de gemeente twee weken
      Gegeven hier geldt: wmo_onderzoek_klaar is ja, wmo_aanvraag_ontvangen_op is 2026-12-11
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet      | wat                    | uiterlijk  | tot en met | hoe                          |
        | rolstoel | Wmo 2015 | besluit op de aanvraag | 2026-12-25 | 2026-12-28 | twee weken (Wmo 2.3.5 lid 2) |
      En dit is geen stap meer
        | behoefte | wet      | wat           |
        | rolstoel | Wmo 2015 | aanvraag doen |

    Scenario: Een bericht dat het later wordt verlengt de Wmo-termijn niet
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-12, gemeente_meldde_uitstel is ja, uitstel_gemeld_tot is 2026-12-31
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet      | wat                    | uiterlijk  | tot en met |
        | rolstoel | Wmo 2015 | besluit op de aanvraag | 2026-11-26 | 2026-11-26 |

    Scenario: De aanvraag blijft stilstaan tot de aanvulling er is, en loopt daarna door
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-09, aanvulling_gevraagd_op is 2026-11-10, aanvraag_aangevuld_op is 2026-11-16
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet      | wat                    | uiterlijk  | hoe                                                               |
        | rolstoel | Wmo 2015 | besluit op de aanvraag | 2026-11-28 | stond vijf dagen stil voor de aanvulling (Awb 4:15 lid 1 onder a) |

  Regel: Zonder eigen termijn in de verordening beslist de gemeente over jeugdhulp binnen acht weken.

    Achtergrond:
      Gegeven de peildatum is 2026-11-21
      En een kind van 9 jaar
      En de behoefte "begeleiding" (begeleiding voor kind), met deze feiten
        | feit                  | waarde     |
        | aanvraag_ontvangen_op | 2026-10-26 |

    Abstract Scenario: Het besluit over jeugdhulp als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte    | wet      | wat                    | door     | uiterlijk   | tot en met   | hoe   | vraag   |
        | begeleiding | Jeugdwet | besluit op de aanvraag | gemeente | <uiterlijk> | <tot en met> | <hoe> | <vraag> |

      Voorbeelden:
        | hier geldt                                                                                                                                               | uiterlijk  | tot en met | hoe                                                | vraag                           |
        | niets anders                                                                                                                                             | 2026-12-21 | 2026-12-21 | acht weken na 26 oktober 2026 (Awb 4:13)           | geen                            |
        | aanvraag_ontvangen_op is 2026-10-30                                                                                                                      | 2026-12-25 | 2026-12-28 | eerste kerstdag (Atw 1 lid 1)                      | geen                            |
        | aanvraag_ontvangen_op is onbekend                                                                                                                        | None       | None       | acht weken (Awb 4:13)                              | aanvraag_ontvangen_op           |
        | aanvraag_onvolledig is ja                                                                                                                                | None       | None       | kan stilstaan voor de aanvulling                   | aanvulling_gevraagd_op          |
        | aanvulling_gevraagd_op is 2026-11-09                                                                                                                     | None       | None       | staat stil sinds 10 november 2026 (Awb 4:15 lid 1) | aanvraag_aangevuld_op           |
        | aanvulling_gevraagd_op is 2026-11-09, aanvulling_uiterlijk_op is 2026-11-21                                                                              | None       | None       | staat stil sinds 10 november 2026                  | aanvraag_aangevuld_op           |
        | aanvulling_gevraagd_op is 2026-11-09, aanvulling_uiterlijk_op is 2026-11-20                                                                              | 2026-12-31 | 2026-12-31 | stond tien dagen stil                              | geen                            |
        | aanvulling_gevraagd_op is 2026-11-09, aanvraag_aangevuld_op is 2026-11-16                                                                                | 2026-12-27 | 2026-12-28 | stond zes dagen stil; zondag                       | geen                            |
        | aanvulling_gevraagd_op is 2026-11-09, aanvraag_aangevuld_op is 2026-11-10                                                                                | 2026-12-21 | 2026-12-21 | acht weken                                         | geen                            |
        | aanvulling_gevraagd_op is 2026-11-09, aanvulling_uiterlijk_op is 2026-11-14, aanvraag_aangevuld_op is 2026-11-20                                         | 2026-12-25 | 2026-12-28 | stond vier dagen stil                              | geen                            |
        | gemeente_meldde_uitstel is ja                                                                                                                            | None       | None       | Awb 4:14 lid 3                                     | uitstel_gemeld_tot              |
        | gemeente_meldde_uitstel is ja, uitstel_gemeld_tot is 2027-01-16                                                                                          | 2027-01-16 | 2027-01-16 | later tot en met 16 januari 2027 (Awb 4:14 lid 3)  | geen                            |
        | uitstel_gemeld_tot is 2026-12-01                                                                                                                         | 2026-12-21 | 2026-12-21 | acht weken                                         | geen                            |
        | gezin_stemde_in_met_uitstel is ja                                                                                                                        | None       | None       | Awb 4:15 lid 2 onder a                             | uitstel_ingestemd_tot           |
        | gezin_stemde_in_met_uitstel is ja, uitstel_ingestemd_tot is 2027-02-01, gemeente_meldde_uitstel is ja, uitstel_gemeld_tot is 2027-01-16                  | 2027-02-01 | 2027-02-01 | instemde tot en met 1 februari 2027                | geen                            |
        | verordening_noemt_beslistermijn is ja                                                                                                                    | None       | None       | eigen termijn (Awb 4:13 lid 1)                     | verordening_beslistermijn_weken |
        | verordening_noemt_beslistermijn is ja, verordening_beslistermijn_weken is 6                                                                              | 2026-12-07 | 2026-12-07 | zes weken na 26 oktober 2026                       | geen                            |
        | verordening_noemt_beslistermijn is ja, verordening_beslistermijn_weken is 6, aanvraag_ontvangen_op is 2026-11-13                                         | 2026-12-25 | 2026-12-25 | zes weken                                          | geen                            |
        | verordening_noemt_beslistermijn is ja, verordening_beslistermijn_weken is 6, aanvraag_onvolledig is ja                                                   | None       | None       | kan stilstaan voor de aanvulling                   | aanvulling_gevraagd_op          |
        | verordening_noemt_beslistermijn is ja, verordening_beslistermijn_weken is 6, aanvulling_gevraagd_op is 2026-11-09, aanvraag_aangevuld_op is 2026-11-16   | 2026-12-13 | 2026-12-13 | stond zes dagen stil                               | geen                            |
        | verordening_noemt_beslistermijn is ja, verordening_beslistermijn_weken is 6, aanvulling_gevraagd_op is 2026-11-09, aanvulling_uiterlijk_op is 2026-11-20 | 2026-12-17 | 2026-12-17 | stond tien dagen stil                              | geen                            |
        | verordening_noemt_beslistermijn is ja, verordening_beslistermijn_weken is 6, gezin_stemde_in_met_uitstel is ja                                           | None       | None       | Awb 4:15 lid 2 onder a                             | uitstel_ingestemd_tot           |
        | verordening_noemt_beslistermijn is ja, verordening_beslistermijn_weken is 6, gezin_stemde_in_met_uitstel is ja, uitstel_ingestemd_tot is 2027-02-01      | 2027-02-01 | 2027-02-01 | instemde tot en met 1 februari 2027                | geen                            |
        | verordening_noemt_beslistermijn is ja, verordening_beslistermijn_weken is 6, gemeente_meldde_uitstel is ja, uitstel_gemeld_tot is 2027-01-16             | 2026-12-07 | 2026-12-07 | zes weken                                          | geen                            |

    Scenario: Na het besluit is er geen beslistermijn meer, wel een bezwaartermijn
      Gegeven hier geldt: besluit_bekendgemaakt_op is 2026-11-13, verordening_noemt_beslistermijn is ja
      Als Schakel de zaak beoordeelt
      Dan is dit geen stap meer
        | behoefte    | wet      | wat                    |
        | begeleiding | Jeugdwet | besluit op de aanvraag |
      En dit is nog te beslissen
        | behoefte    | wet      | wat     | door  | uiterlijk  | tot en met | hoe               |
        | begeleiding | Jeugdwet | bezwaar | gezin | 2026-12-25 | 2026-12-28 | zes weken Awb 6:7 |

  Regel: Mist er iets, dan krijgt het gezin een dag om aan te vullen; niet behandelen kan alleen binnen vier weken daarna.

    Achtergrond:
      Gegeven de peildatum is 2026-11-21
      En een kind van 9 jaar
      En de behoefte "begeleiding" (begeleiding voor kind), met deze feiten
        | feit                  | waarde     |
        | aanvraag_ontvangen_op | 2026-10-26 |
        | aanvraag_onvolledig   | ja         |

    Scenario: De gemeente vroeg nog niets
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte    | wet      | wat                   | door     | uiterlijk | vraag                   |
        | begeleiding | Jeugdwet | redelijke termijn     | gemeente |           |                         |
        | begeleiding | Jeugdwet | de aanvraag aanvullen | gezin    | None      | aanvulling_uiterlijk_op |

    Scenario: Het gezin heeft nog tijd om aan te vullen
      Gegeven hier geldt: aanvulling_gevraagd_op is 2026-11-09, aanvulling_uiterlijk_op is 2026-11-28
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte    | wet      | wat                   | door  | uiterlijk  | tot en met | hoe                              |
        | begeleiding | Jeugdwet | de aanvraag aanvullen | gezin | 2026-11-28 | 2026-11-28 | 28 november 2026 (Awb 4:5 lid 1) |
      En dit is geen stap meer
        | behoefte    | wet      | wat               |
        | begeleiding | Jeugdwet | redelijke termijn |
        | begeleiding | Jeugdwet | niet behandelen   |

    Scenario: De tijd om aan te vullen ging ongebruikt voorbij
      Gegeven hier geldt: aanvulling_gevraagd_op is 2026-11-02, aanvulling_uiterlijk_op is 2026-11-20
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte    | wet      | wat             | door     | uiterlijk  | hoe                                                                  |
        | begeleiding | Jeugdwet | niet behandelen | gemeente | 2026-12-18 | vier weken na 20 november 2026 de aanvraag aanvullen (Awb 4:5 lid 4) |

    Scenario: De dag die de gemeente zelf stelde schuift niet op, de vier weken van de wet wel
      Gegeven hier geldt: aanvulling_gevraagd_op is 2026-10-29, aanvulling_uiterlijk_op is 2026-10-31
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte    | wet      | wat                   | door     | uiterlijk  | tot en met | hoe                                           |
        | begeleiding | Jeugdwet | de aanvraag aanvullen | gezin    | 2026-10-31 | 2026-10-31 | 31 oktober 2026                               |
        | begeleiding | Jeugdwet | niet behandelen       | gemeente | 2026-11-28 | 2026-11-30 | vier weken na 31 oktober 2026 zaterdag, (Atw 1 lid 1) |

  Regel: Wie tijdens de hulp verhuist, houdt haar op verzoek hooguit een jaar; een termijn van meer dan drie maanden schuift niet op (Atw 4).

    Scenario: Het jaar eindigt op een zondag
      Gegeven de peildatum is 2026-11-21
      En een kind van 9 jaar
      En de behoefte "begeleiding" (begeleiding voor kind), met deze feiten
        | feit                       | waarde     |
        | verhuisd_tijdens_jeugdhulp | ja         |
        | woonplaats_gewijzigd_op    | 2026-08-01 |
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte    | wet      | wat          | uiterlijk  | tot en met | hoe                                                                |
        | begeleiding | Jeugdwet | voortzetting | 2027-08-01 | 2027-08-01 | Jeugdwet 2.7a lid 1 schuift niet op, ook al zondag Atw 4 onder a |

  Regel: Is de gemeente te laat, dan kan het gezin om een besluit vragen; na twee weken kost elke dag een dwangsom, hooguit 42 dagen.

    Achtergrond:
      Gegeven de peildatum is 2026-11-21
      En een kind van 9 jaar
      En de behoefte "begeleiding" (begeleiding voor kind), met deze feiten
        | feit                  | waarde     |
        | aanvraag_ontvangen_op | 2026-09-08 |
      En de behoefte "rolstoel" (hulpmiddel voor kind), met deze feiten
        | feit                      | waarde     |
        | hulpmiddel_soort          | rolstoel   |
        | gebruiksduur              | duurzaam   |
        | wmo_aanvraag_ontvangen_op | 2026-10-16 |

    Scenario: Te laat, en nog niet in gebreke gesteld
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte    | wet      | wat               | door  |
        | begeleiding | Jeugdwet | ingebrekestelling | gezin |
        | rolstoel    | Wmo 2015 | ingebrekestelling | gezin |
      En het signaal gemeente_te_laat verschijnt

    Scenario: In gebreke gesteld, nog binnen de twee weken
      Gegeven hier geldt bij "begeleiding": ingebrekestelling_ontvangen_op is 2026-11-13
      En hier geldt bij "rolstoel": ingebrekestelling_ontvangen_op is 2026-11-13
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte    | wet      | wat              | door     | uiterlijk  | hoe                       |
        | begeleiding | Jeugdwet | alsnog beslissen | gemeente | 2026-11-27 | twee weken Awb 4:17 lid 3 |
        | rolstoel    | Wmo 2015 | alsnog beslissen | gemeente | 2026-11-27 | twee weken Awb 4:17 lid 3 |
      En het gezin hoort dit
        | behoefte    | wet      | wat                            |
        | begeleiding | Jeugdwet | € 23 € 35 € 45 hooguit € 1.442 |
        | rolstoel    | Wmo 2015 | € 23 € 35 € 45 hooguit € 1.442 |
      En dit is geen stap meer
        | behoefte    | wet      | wat                  |
        | begeleiding | Jeugdwet | vaststellen hoe hoog |
        | rolstoel    | Wmo 2015 | vaststellen hoe hoog |
        | begeleiding | Jeugdwet | schriftelijk vragen  |
        | rolstoel    | Wmo 2015 | schriftelijk vragen  |

    Scenario: De dwangsom loopt
      Gegeven hier geldt bij "begeleiding": ingebrekestelling_ontvangen_op is 2026-11-06
      En hier geldt bij "rolstoel": ingebrekestelling_ontvangen_op is 2026-11-06
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte    | wet      | wat                  | door     | uiterlijk  | tot en met | hoe                                   |
        | begeleiding | Jeugdwet | vaststellen hoe hoog | gemeente | 2027-01-15 | 2027-01-15 | twee weken na 1 januari 2027 Awb 4:18 |
        | rolstoel    | Wmo 2015 | vaststellen hoe hoog | gemeente | 2027-01-15 | 2027-01-15 | twee weken na 1 januari 2027 Awb 4:18 |

    Scenario: De 42 dagen van de dwangsom schuiven niet op, de twee weken wel
      Gegeven de peildatum is 2027-01-04
      En hier geldt bij "rolstoel": ingebrekestelling_ontvangen_op is 2026-12-12
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet      | wat                  | uiterlijk  | tot en met |
        | rolstoel | Wmo 2015 | alsnog beslissen     | 2026-12-26 | 2026-12-28 |
        | rolstoel | Wmo 2015 | vaststellen hoe hoog | 2027-02-22 | 2027-02-22 |

    Scenario: De twee weken om de dwangsom vast te stellen eindigen op Goede Vrijdag
      Gegeven de peildatum is 2027-02-01
      En hier geldt bij "rolstoel": ingebrekestelling_ontvangen_op is 2027-01-15
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet      | wat                  | uiterlijk  | tot en met | hoe                                  |
        | rolstoel | Wmo 2015 | vaststellen hoe hoog | 2027-03-26 | 2027-03-30 | twee weken Goede Vrijdag Atw 1 lid 1 |

    Scenario: Een te vroege ingebrekestelling
      Gegeven hier geldt bij "begeleiding": ingebrekestelling_ontvangen_op is 2026-11-03
      En hier geldt bij "rolstoel": ingebrekestelling_ontvangen_op is 2026-10-30
      Als Schakel de zaak beoordeelt
      Dan het gezin hoort dit
        | behoefte    | wet      | wat                                |
        | begeleiding | Jeugdwet | telt pas als de termijn voorbij is |
        | rolstoel    | Wmo 2015 | telt pas als de termijn voorbij is |
      En dit is geen stap meer
        | behoefte    | wet      | wat              |
        | begeleiding | Jeugdwet | alsnog beslissen |
        | rolstoel    | Wmo 2015 | alsnog beslissen |

  Regel: Op bezwaar beslist de gemeente binnen zes weken na de bezwaartermijn, met een adviescommissie twaalf; uitstellen kan met zes weken.

    Achtergrond:
      Gegeven de peildatum is 2026-11-21
      En een kind van 9 jaar
      En de behoefte "rolstoel" (hulpmiddel voor kind), met deze feiten
        | feit                        | waarde     |
        | hulpmiddel_soort            | rolstoel   |
        | gebruiksduur                | duurzaam   |
        | besluit_bekendgemaakt_op    | 2026-10-09 |
        | bezwaarschrift_ontvangen_op | 2026-11-02 |

    Abstract Scenario: Beslissen op bezwaar als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet      | wat                      | door     | uiterlijk   | tot en met   | hoe   |
        | rolstoel | Wmo 2015 | beslissen op het bezwaar | gemeente | <uiterlijk> | <tot en met> | <hoe> |

      Voorbeelden:
        | hier geldt                                                | uiterlijk  | tot en met | hoe                                                        |
        | niets anders                                              | 2027-01-01 | 2027-01-04 | zes weken na 20 november 2026 Awb 7:10 lid 1 Nieuwjaarsdag |
        | bezwaar_met_adviescommissie is nee                        | 2027-01-01 | 2027-01-04 | zes weken                                                  |
        | bezwaar_met_adviescommissie is ja                         | 2027-02-12 | 2027-02-12 | twaalf weken                                               |
        | bezwaar_verdaagd is ja                                    | 2027-02-12 | 2027-02-12 | twaalf weken Awb 7:10 lid 3                                |
        | bezwaar_verdaagd is nee                                   | 2027-01-01 | 2027-01-04 | zes weken                                                  |
        | bezwaar_met_adviescommissie is ja, bezwaar_verdaagd is ja | 2027-03-26 | 2027-03-30 | 18 weken Goede Vrijdag                                     |
        | besluit_bekendgemaakt_op is 2026-10-10                    | 2027-01-04 | 2027-01-04 | zes weken na 23 november 2026                              |

    Scenario: Bezwaar houdt het besluit niet tegen
      Als Schakel de zaak beoordeelt
      Dan het gezin hoort dit
        | behoefte | wet      | wat                                                  |
        | rolstoel | Wmo 2015 | houdt het besluit niet tegen; voorlopige voorziening |
      En dit is geen stap meer
        | behoefte | wet      | wat           |
        | rolstoel | Wmo 2015 | bezwaar maken |

  Regel: Het CIZ beslist binnen zes weken, of twee weken bij wie al is opgenomen; op bezwaar binnen 21 weken, en die schuiven niet op.

    Achtergrond:
      Gegeven de peildatum is 2026-11-21
      En een kind van 9 jaar
      En de behoefte "zorg" (langdurige_zorg voor kind)

    Abstract Scenario: Een besluit van het CIZ als <hier geldt>
      Gegeven hier geldt: ciz_aanvraag_ontvangen_op is 2026-11-13
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet | wat              | door | uiterlijk   | tot en met   | hoe   |
        | zorg     | Wlz | indicatiebesluit | CIZ  | <uiterlijk> | <tot en met> | <hoe> |

      Voorbeelden:
        | hier geldt                              | uiterlijk  | tot en met | hoe                                       |
        | niets anders                            | 2026-12-25 | 2026-12-28 | zes weken Blz 3.2.4 lid 1 eerste kerstdag |
        | al_opgenomen_door_omstandigheden is nee | 2026-12-25 | 2026-12-28 | zes weken                                 |
        | al_opgenomen_door_omstandigheden is ja  | 2026-11-27 | 2026-11-27 | twee weken                                |
        | ciz_aanvraag_ontvangen_op is onbekend   | None       | None       | zes weken                                 |

    Scenario: Bezwaar maken tegen het CIZ
      Gegeven hier geldt: ciz_afwijzing_bekendgemaakt_op is 2026-11-14
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet | wat                     | door  | uiterlijk  | tot en met | hoe                       |
        | zorg     | Wlz | bezwaar maken afwijzing | gezin | 2026-12-26 | 2026-12-28 | zes weken tweede kerstdag |

    Scenario: Is er bezwaar gemaakt, dan is alleen de beslissing daarop nog een stap
      Gegeven hier geldt: ciz_afwijzing_bekendgemaakt_op is 2026-11-14, ciz_bezwaar_ontvangen_op is 2026-11-20
      Als Schakel de zaak beoordeelt
      Dan dit is geen stap meer
        | behoefte | wet | wat                     |
        | zorg     | Wlz | bezwaar maken afwijzing |
      En is dit nog te beslissen
        | behoefte | wet | wat                      | door  | uiterlijk  | tot en met | hoe                          |
        | zorg     | Wlz | beslissen op het bezwaar | CIZ   | 2027-05-24 | 2027-05-24 | 21 weken na 28 december 2026 |

    Scenario: Een lange termijn eindigt ook op een vrije dag
      Gegeven hier geldt: ciz_afwijzing_bekendgemaakt_op is 2026-09-21, ciz_bezwaar_ontvangen_op is 2026-10-20
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet | wat                      | uiterlijk  | tot en met | hoe                                                                                      |
        | zorg     | Wlz | beslissen op het bezwaar | 2027-03-29 | 2027-03-29 | 21 weken na 2 november 2026 schuift niet op, ook al is dit tweede paasdag Atw 4 onder a |
