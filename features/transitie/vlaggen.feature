# language: nl
Functionaliteit: Waarschuwingen rond achttien

  Abstract Scenario: Op <peildatum>, en <hier geldt>
    Gegeven een jongere geboren op 2009-01-21
    En de peildatum is <peildatum>
    En hier geldt: overgangsplan is ja
    En hier geldt: <hier geldt>
    Dan zijn dit de vlaggen: <vlaggen>

    Voorbeelden: K01, een plan
      | peildatum  | hier geldt           | vlaggen |
      | 2025-07-20 | overgangsplan is nee | geen    |
      | 2025-07-21 | overgangsplan is nee | K01     |
      | 2025-07-21 | overgangsplan is ja  | geen    |

    Voorbeelden: K02 tot en met K05, hulp die op achttien stopt
      | peildatum  | hier geldt                                                                                    | vlaggen |
      | 2026-01-20 | ontvangt_begeleiding_jeugdhulp is ja                                                          | geen    |
      | 2026-01-21 | ontvangt_begeleiding_jeugdhulp is ja                                                          | K02     |
      | 2026-01-21 | ontvangt_begeleiding_jeugdhulp is ja, vaste_persoon_na_18 is ja                               | geen    |
      | 2026-07-21 | ontvangt_begeleiding_jeugdhulp is ja, vaste_persoon_na_18 is ja                               | K03     |
      | 2026-07-21 | ontvangt_begeleiding_jeugdhulp is ja, vaste_persoon_na_18 is ja, ciz_aanvraag_loopt is ja     | geen    |
      | 2026-11-26 | ontvangt_begeleiding_jeugdhulp is ja, vaste_persoon_na_18 is ja                               | K04     |
      | 2026-11-26 | ontvangt_begeleiding_jeugdhulp is ja, vaste_persoon_na_18 is ja, wmo_melding_voor_na_18 is ja | geen    |
      | 2027-01-21 | ontvangt_begeleiding_jeugdhulp is ja, vaste_persoon_na_18 is ja, wmo_melding_voor_na_18 is ja | K05     |
      | 2027-01-21 | ontvangt_begeleiding_jeugdhulp is ja, vaste_persoon_na_18 is ja, wmo_besluit_voor_na_18 is ja | geen    |

    Voorbeelden: K06 tot en met K09, beslissen, inkomen, Wlz en pgb
      | peildatum  | hier geldt                                                                            | vlaggen |
      | 2026-10-20 | kan_zelf_beslissen_zorg is nee                                                        | geen    |
      | 2026-10-21 | kan_zelf_beslissen_zorg is nee                                                        | K06     |
      | 2026-10-21 | kan_zelf_beslissen_zorg is nee, verzoek_kantonrechter_gedaan is ja                    | geen    |
      | 2026-12-20 | mogelijkheden_om_te_werken is nee                                                     | geen    |
      | 2026-12-21 | mogelijkheden_om_te_werken is nee                                                     | K07     |
      | 2026-12-21 | mogelijkheden_om_te_werken is nee, wajong_aanvraag_gedaan is ja                       | geen    |
      | 2026-09-20 | complexe_somatiek is ja, permanent_toezicht_nodig is ja                               | geen    |
      | 2026-09-21 | complexe_somatiek is ja, permanent_toezicht_nodig is ja                               | K08     |
      | 2026-09-21 | complexe_somatiek is ja, permanent_toezicht_nodig is ja, wlz_indicatie_aanwezig is ja | geen    |
      | 2026-10-20 | pgb_jeugdhulp is ja                                                                   | geen    |
      | 2026-10-21 | pgb_jeugdhulp is ja                                                                   | K09     |
      | 2026-10-21 | pgb_jeugdhulp is ja, pgb_beheer_na_18_geregeld is ja                                  | geen    |

    Voorbeelden: K10 tot en met K17, school, gezin en de jongere zelf
      | peildatum  | hier geldt                                                   | vlaggen |
      | 2028-07-30 | school_nu is vso                                             | geen    |
      | 2028-07-31 | school_nu is vso                                             | K10     |
      | 2028-07-31 | school_nu is vso, dagbesteding_gevonden is ja                | geen    |
      | 2027-02-11 | school_nu is mbo_1_2, afwezig_van_studie_sinds is 2027-01-01 | geen    |
      | 2027-02-12 | school_nu is mbo_1_2, afwezig_van_studie_sinds is 2027-01-01 | K11     |
      | 2027-02-12 | school_nu is mbo_3_4, afwezig_van_studie_sinds is 2027-01-01 | geen    |
      | 2026-12-30 | intensieve_zorg_ciz is ja                                    | geen    |
      | 2026-12-31 | intensieve_zorg_ciz is ja                                    | K12     |
      | 2026-09-01 | ziekte_instabiel is ja, arts_verwacht_achttien is ja         | K13     |
      | 2026-09-01 | jongere_gehoord is nee                                       | K14     |
      | 2026-09-01 | jongere_gehoord is ja                                        | geen    |
      | 2026-09-01 | jongere_tekende_mee is nee                                   | K14     |
      | 2027-01-20 | dossier_op_naam_ouder is ja                                  | geen    |
      | 2027-01-21 | dossier_op_naam_ouder is ja                                  | K16     |
      | 2026-09-01 | loketten_wijzen_naar_elkaar is ja                            | K17     |
