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

    Abstract Scenario: Met uitstel is de gemeente niet te laat met jeugdhulp: <uitzondering>
      Gegeven hier geldt: aanvraag_ontvangen_op is 2026-09-25, <feit> is ja
      Dan is de conclusie jeugdwet_besluit_te_laat nee door de uitzondering <uitzondering>

      Voorbeelden:
        | uitzondering        | feit                        |
        | uitstel_gemeld      | gemeente_meldde_uitstel     |
        | uitstel_afgesproken | gezin_stemde_in_met_uitstel |

    Abstract Scenario: Zonder uitstel is de gemeente te laat met jeugdhulp: <feit> is nee
      Gegeven hier geldt: aanvraag_ontvangen_op is 2026-09-25, <feit> is nee
      Dan is de conclusie jeugdwet_besluit_te_laat ja

      Voorbeelden:
        | feit                        |
        | gemeente_meldde_uitstel     |
        | gezin_stemde_in_met_uitstel |

    Scenario: De termijn staat stil zolang de aanvraag moet worden aangevuld
      Gegeven hier geldt: aanvraag_ontvangen_op is 2026-09-25, aanvraag_onvolledig is ja
      Dan is de conclusie jeugdwet_besluit_te_laat nee door de uitzondering opgeschort

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

    Scenario: Ook bij de Wmo staat de termijn stil zolang de aanvraag moet worden aangevuld
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-06, aanvraag_onvolledig is ja
      Dan is de conclusie wmo_besluit_te_laat nee door de uitzondering opgeschort

    Scenario: Met instemming van het gezin telt het uitstel ook bij de Wmo
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-06, gezin_stemde_in_met_uitstel is ja
      Dan is de conclusie wmo_besluit_te_laat nee door de uitzondering uitstel_afgesproken

    Scenario: Zonder instemming is de gemeente bij de Wmo te laat
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-06, gezin_stemde_in_met_uitstel is nee
      Dan is de conclusie wmo_besluit_te_laat ja

    Scenario: Wie de gemeente al in gebreke stelde, hoeft dat niet nog eens
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-06, gemeente_in_gebreke_gesteld is ja
      Dan is de conclusie gemeente_te_laat nee door de uitzondering al_gedaan

    Scenario: Nog niet in gebreke gesteld
      Gegeven hier geldt: wmo_aanvraag_ontvangen_op is 2026-11-06, gemeente_in_gebreke_gesteld is nee
      Dan is de conclusie gemeente_te_laat ja

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

    Scenario: De termijn van het CIZ is gelezen vanaf 2017
      Gegeven de peildatum is 2017-01-01
      En hier geldt: ciz_aanvraag_ontvangen_op is 2016-10-09, ciz_aanvraag_loopt is ja
      Dan is de conclusie ciz_te_laat ja

    Scenario: De termijn van het CIZ van vóór 2017 is niet gelezen
      Gegeven de peildatum is 2016-12-31
      Dan bestaat de norm ciz_te_laat op die dag niet
