# language: nl
@wlz
Functionaliteit: Toegang tot de Wlz (artikelen 2.1.1, 3.2.1 en 3.2.3)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: Wie in Nederland woont en hier rechtmatig is, is verzekerd voor de Wlz; een zorgverzekering bewijst dat, en wat de SVB vaststelt gaat voor.

    Abstract Scenario: Verzekerd voor de Wlz als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_verzekering <uitkomst>

      Voorbeelden:
        | hier geldt                                                                                                                        | uitkomst |
        | niets anders                                                                                                                      | onbekend |
        | wlz_verzekerd is ja                                                                                                               | ja       |
        | zorgverzekering is ja                                                                                                             | ja       |
        | ingezetene is ja                                                                                                                  | ja       |
        | ingezetene is ja, verblijf_zonder_recht is nee                                                                                    | ja       |
        | ingezetene is ja, verblijf_zonder_recht is ja                                                                                     | onbekend |
        | ingezetene is ja, verblijf_zonder_recht is ja, ouder_rechtmatig_in_nederland is ja                                                | ja       |
        | ingezetene is ja, verblijf_zonder_recht is ja, ouder_rechtmatig_in_nederland is nee, zorgverzekering is nee, wlz_verzekerd is nee | nee      |
        | ingezetene is nee, ouder_rechtmatig_in_nederland is ja, zorgverzekering is nee                                                    | nee      |
        | ingezetene is ja, verblijf_zonder_recht is ja, zorgverzekering is nee, wlz_verzekerd is nee                                       | nee      |
        | ingezetene is ja, verblijf_zonder_recht is ja, zorgverzekering is nee                                                             | nee      |
        | ingezetene is nee, zorgverzekering is nee                                                                                         | nee      |
        | ingezetene is nee, zorgverzekering is nee, wlz_verzekerd is ja                                                                    | ja       |
        | ingezetene is nee, zorgverzekering is nee, wlz_verzekerd is nee                                                                   | nee      |
        | ingezetene is ja, zorgverzekering is ja, wlz_verzekerd is nee                                                                     | nee      |

  Regel: De wet noemt de grondslagen; één is genoeg. Een psychische stoornis telt sinds 1 januari 2021 mee.

    Achtergrond:
      Gegeven een kind zonder vastgelegde ziekte of beperking, met deze feiten
        | feit                          | waarde |
        | somatische_aandoening         | nee    |
        | complexe_somatiek             | nee    |
        | psychogeriatrische_aandoening | nee    |
        | psychische_stoornis           | nee    |
        | verstandelijke_beperking      | nee    |
        | lichamelijke_handicap         | nee    |
        | zintuiglijke_handicap         | nee    |

    Abstract Scenario: Een grondslag voor de Wlz als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_grondslag <uitkomst>

      Voorbeelden:
        | hier geldt                           | uitkomst |
        | vv_voornamelijk_somatisch is ja      | ja       |
        | vv_voornamelijk_somatisch is nee     | nee      |
        | niets anders                         | nee      |
        | somatische_aandoening is ja          | ja       |
        | complexe_somatiek is ja              | ja       |
        | psychogeriatrische_aandoening is ja  | ja       |
        | psychische_stoornis is ja            | ja       |
        | verstandelijke_beperking is ja       | ja       |
        | licht_verstandelijke_beperking is ja | ja       |
        | lichamelijke_handicap is ja          | ja       |
        | zintuiglijke_handicap is ja          | ja       |
        | zintuiglijke_handicap is onbekend    | onbekend |
        | psychische_stoornis is onbekend      | onbekend |

    Abstract Scenario: De grondslagen vóór en na 1 januari 2021, op <dag> als <hier geldt>
      Gegeven de peildatum is <dag>
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_grondslag <uitkomst>

      Voorbeelden:
        | dag        | hier geldt                           | uitkomst |
        | 2020-12-31 | psychische_stoornis is ja            | nee      |
        | 2020-12-31 | psychische_stoornis is onbekend      | nee      |
        | 2020-12-31 | zintuiglijke_handicap is onbekend    | onbekend |
        | 2021-01-01 | psychische_stoornis is ja            | ja       |
        | 2020-12-31 | somatische_aandoening is ja          | ja       |
        | 2020-12-31 | complexe_somatiek is ja              | ja       |
        | 2020-12-31 | psychogeriatrische_aandoening is ja  | ja       |
        | 2020-12-31 | verstandelijke_beperking is ja       | ja       |
        | 2020-12-31 | licht_verstandelijke_beperking is ja | ja       |
        | 2020-12-31 | lichamelijke_handicap is ja          | ja       |
        | 2020-12-31 | zintuiglijke_handicap is ja          | ja       |

  Regel: De behoefte aan toezicht of nabijheid moet door de grondslag komen; een ziekte of beperking hebben is niet genoeg.

    Abstract Scenario: De behoefte komt door de grondslag als <hier geldt>
      Gegeven een kind zonder vastgelegde ziekte of beperking, met deze feiten
        | feit                          | waarde |
        | somatische_aandoening         | nee    |
        | complexe_somatiek             | nee    |
        | verstandelijke_beperking      | nee    |
        | lichamelijke_handicap         | nee    |
        | zintuiglijke_handicap         | nee    |
        | psychogeriatrische_aandoening | nee    |
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_behoefte_door_grondslag <uitkomst>

      Voorbeelden: iemand zei waar de behoefte door komt
        | hier geldt                                                                                                  | uitkomst |
        | behoefte_vanwege_grondslag is ja                                                                            | ja       |
        | behoefte_vanwege_grondslag is nee, psychische_stoornis is nee                                               | nee      |
        | behoefte_vanwege_grondslag is onbekend                                                                      | onbekend |
        | behoefte_vanwege_grondslag is nee, psychische_stoornis is ja                                                | onbekend |
        | behoefte_vanwege_grondslag is nee, psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja    | ja       |
        | behoefte_vanwege_grondslag is nee, psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is nee   | nee      |
        | behoefte_vanwege_grondslag is nee, psychische_stoornis is nee, behoefte_vanwege_psychische_stoornis is ja   | nee      |
        | behoefte_vanwege_grondslag is nee, somatische_aandoening is ja, behoefte_vanwege_psychische_stoornis is nee | nee      |

      Voorbeelden: iemand zei alleen dat het niet door een psychische stoornis komt
        | hier geldt                                                                                             | uitkomst |
        | behoefte_vanwege_psychische_stoornis is nee                                                            | onbekend |
        | behoefte_vanwege_psychische_stoornis is nee, somatische_aandoening is ja                               | ja       |
        | behoefte_vanwege_psychische_stoornis is nee, complexe_somatiek is ja                                   | ja       |
        | behoefte_vanwege_psychische_stoornis is nee, verstandelijke_beperking is ja                            | ja       |
        | behoefte_vanwege_psychische_stoornis is nee, lichamelijke_handicap is ja                               | ja       |
        | behoefte_vanwege_psychische_stoornis is nee, licht_verstandelijke_beperking is ja                      | ja       |
        | behoefte_vanwege_psychische_stoornis is nee, zintuiglijke_handicap is ja                               | ja       |
        | behoefte_vanwege_psychische_stoornis is nee, psychogeriatrische_aandoening is ja                       | ja       |
        | behoefte_vanwege_psychische_stoornis is ja, somatische_aandoening is ja                                | onbekend |
        | vv_voornamelijk_somatisch is ja                                                                        | ja       |
        | vv_voornamelijk_somatisch is nee                                                                       | onbekend |
        | vv_voornamelijk_somatisch is ja, behoefte_vanwege_grondslag is nee, psychische_stoornis is nee         | nee      |
        | vv_voornamelijk_somatisch is ja, psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja | ja       |
        | psychische_stoornis is nee, verstandelijke_beperking is ja                                             | ja       |
        | psychische_stoornis is nee                                                                             | onbekend |
        | psychische_stoornis is onbekend, verstandelijke_beperking is ja                                        | onbekend |
        | psychische_stoornis is ja, verstandelijke_beperking is ja                                              | onbekend |

    Abstract Scenario: Wat vooral door lichamelijke ziekte nodig is, telt als oorzaak, tenzij iemand een psychische stoornis als oorzaak noemt: <hier geldt>
      Gegeven hier geldt: vv_voornamelijk_somatisch is ja, psychische_stoornis is onbekend
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_behoefte_door_grondslag <uitkomst>

      Voorbeelden:
        | hier geldt                                 | uitkomst |
        | niets anders                               | ja       |
        | behoefte_vanwege_psychische_stoornis is ja | onbekend |
        | vv_voornamelijk_somatisch is onbekend      | onbekend |

    Abstract Scenario: Vóór 2021 telde alleen of de behoefte door de grondslag zelf kwam: <dag>, <hier geldt>
      Gegeven de peildatum is <dag>
      En hier geldt: psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_behoefte_door_grondslag <uitkomst>

      Voorbeelden:
        | dag        | hier geldt                             | uitkomst |
        | 2020-12-31 | behoefte_vanwege_grondslag is ja       | ja       |
        | 2020-12-31 | behoefte_vanwege_grondslag is nee      | nee      |
        | 2020-12-31 | behoefte_vanwege_grondslag is onbekend | onbekend |
        | 2021-01-01 | behoefte_vanwege_grondslag is nee      | ja       |

  Regel: Dag en nacht zorg in de nabijheid vraagt drie dingen tegelijk; wat het CIZ zelf over de nabijheid zei, gaat voor.

    Abstract Scenario: Zorg in de nabijheid als <hier geldt>
      Gegeven een kind dat niet kan roepen en steeds hulp nodig heeft, met deze feiten
        | feit                     | waarde |
        | kan_zelf_hulp_inroepen   | nee    |
        | ernstig_nadeel           | ja     |
        | fysiek_voortdurend_nodig | ja     |
        | regie_voortdurend_nodig  | nee    |
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_zorg_nabij <uitkomst>

      Voorbeelden:
        | hier geldt                                                     | uitkomst |
        | niets anders                                                   | ja       |
        | zorg_24u_nabijheid_nodig is ja                                 | ja       |
        | zorg_24u_nabijheid_nodig is nee                                | nee      |
        | fysiek_voortdurend_nodig is nee, regie_voortdurend_nodig is ja | ja       |
        | kan_zelf_hulp_inroepen is ja                                   | nee      |
        | ernstig_nadeel is nee                                          | nee      |

  Regel: Permanent toezicht of dag en nacht zorg in de nabijheid: één van beide is genoeg.

    Abstract Scenario: Een zorgbehoefte voor de Wlz als <hier geldt>
      Gegeven een kind dat zelf hulp kan inroepen, met deze feiten
        | feit                     | waarde |
        | permanent_toezicht_nodig | nee    |
        | kan_zelf_hulp_inroepen   | ja     |
        | ernstig_nadeel           | ja     |
        | fysiek_voortdurend_nodig | ja     |
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_zorgbehoefte <uitkomst>

      Voorbeelden:
        | hier geldt                           | uitkomst |
        | niets anders                         | nee      |
        | permanent_toezicht_nodig is ja       | ja       |
        | permanent_toezicht_nodig is onbekend | onbekend |
        | kan_zelf_hulp_inroepen is nee        | ja       |
        | kan_zelf_hulp_inroepen is onbekend   | onbekend |

  Regel: Lid 1 vraagt verzekering, grondslag, oorzaak, blijvendheid en toezicht of nabijheid, alle vijf, en geen uitsluiting.

    Achtergrond:
      Gegeven een kind dat aan alle voorwaarden van lid 1 voldoet, met deze feiten
        | feit                          | waarde |
        | zorgverzekering               | ja     |
        | zintuiglijke_handicap         | ja     |
        | somatische_aandoening         | nee    |
        | complexe_somatiek             | nee    |
        | psychogeriatrische_aandoening | nee    |
        | psychische_stoornis           | nee    |
        | verstandelijke_beperking      | nee    |
        | lichamelijke_handicap         | nee    |
        | behoefte_vanwege_grondslag    | ja     |
        | behoefte_blijvend             | ja     |
        | permanent_toezicht_nodig      | ja     |
        | verband_geneeskundige_zorg    | nee    |
        | kan_zelf_hulp_inroepen        | ja     |
      En een kind van 11 jaar

    Abstract Scenario: Lid 1 als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_toegang_lid1 <uitkomst>

      Voorbeelden:
        | hier geldt                                                              | uitkomst |
        | niets anders                                                            | ja       |
        | zorgverzekering is nee, ingezetene is nee, wlz_verzekerd is nee         | nee      |
        | zorgverzekering is onbekend                                             | onbekend |
        | zintuiglijke_handicap is nee                                            | nee      |
        | zintuiglijke_handicap is onbekend                                       | onbekend |
        | behoefte_vanwege_grondslag is nee                                       | nee      |
        | behoefte_vanwege_grondslag is onbekend, psychische_stoornis is onbekend | onbekend |
        | behoefte_vanwege_grondslag is onbekend                                  | ja       |
        | behoefte_blijvend is nee                                                | nee      |
        | behoefte_blijvend is onbekend                                           | onbekend |
        | permanent_toezicht_nodig is nee                                         | nee      |
        | permanent_toezicht_nodig is onbekend                                    | onbekend |
        | wlz_redelijkerwijs_aangewezen is ja                                     | ja       |
        | wlz_redelijkerwijs_aangewezen is nee                                    | nee      |

    Scenario: Een kind met vooral lichamelijke zorg is uitgesloten
      Gegeven hier geldt: verband_geneeskundige_zorg is ja, vv_voornamelijk_somatisch is ja
      Dan is de conclusie wlz_toegang_lid1 nee door de uitzondering somatisch_kind

    Scenario: Een kind dat alleen wonen met begeleiding en verzorging nodig heeft is uitgesloten
      Gegeven hier geldt: verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is nee
      Dan is de conclusie wlz_toegang_lid1 nee door de uitzondering wonen_met_begeleiding

    Scenario: Een kind met een behoefte door alleen een psychische stoornis is uitgesloten
      Gegeven hier geldt: psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja, behoefte_vanwege_grondslag is nee
      Dan is de conclusie wlz_toegang_lid1 nee door de uitzondering psychische_stoornis_jeugdige

    Scenario: Een kind met een licht verstandelijke handicap en gedragsproblemen is uitgesloten
      Gegeven hier geldt: licht_verstandelijke_beperking is ja, gedragsproblemen is ja
      Dan is de conclusie wlz_toegang_lid1 nee door de uitzondering licht_verstandelijk_onder_18

    Abstract Scenario: Is een uitsluiting onbekend, dan is de toegang dat ook: <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_toegang_lid1 onbekend

      Voorbeelden:
        | hier geldt                                                                                                    |
        | verband_geneeskundige_zorg is ja                                                                              |
        | verstandelijke_beperking is ja                                                                                |
        | psychische_stoornis is ja, behoefte_vanwege_grondslag is onbekend, behoefte_vanwege_psychische_stoornis is ja |
        | leeftijd is onbekend, licht_verstandelijke_beperking is ja, gedragsproblemen is ja                            |

  Regel: Lid 3 geeft een meerderjarige met een licht verstandelijke handicap en gedragsproblemen tijdelijk toegang, zonder eis van blijvendheid.

    Achtergrond:
      Gegeven een jongere met een licht verstandelijke handicap, met deze feiten
        | feit                              | waarde |
        | zorgverzekering                   | ja     |
        | licht_verstandelijke_beperking    | ja     |
        | gedragsproblemen                  | ja     |
        | tijdelijk_toezicht_of_nabijheid   | nee    |
        | jw_behandeling_met_verblijf_loopt | ja     |
        | behandelaar_adviseert_afmaken     | ja     |
      En een kind van 18 jaar

    Abstract Scenario: Lid 3 als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_toegang_lid3 <uitkomst>

      Voorbeelden: de jongere zelf
        | hier geldt                                                      | uitkomst |
        | niets anders                                                    | ja       |
        | leeftijd is 17                                                  | nee      |
        | leeftijd is 19                                                  | ja       |
        | leeftijd is onbekend                                            | onbekend |
        | zorgverzekering is nee, ingezetene is nee, wlz_verzekerd is nee | nee      |
        | zorgverzekering is onbekend                                     | onbekend |
        | licht_verstandelijke_beperking is nee                           | nee      |
        | licht_verstandelijke_beperking is onbekend                      | nee      |
        | gedragsproblemen is nee                                         | nee      |
        | gedragsproblemen is onbekend                                    | nee      |

      Voorbeelden: tijdelijk toezicht (onderdeel a), of een behandeling afmaken (onderdeel b)
        | hier geldt                                                                            | uitkomst |
        | jw_behandeling_met_verblijf_loopt is nee                                              | nee      |
        | behandelaar_adviseert_afmaken is nee                                                  | nee      |
        | behandelaar_adviseert_afmaken is onbekend                                             | onbekend |
        | jw_behandeling_met_verblijf_loopt is onbekend                                         | onbekend |
        | jw_behandeling_met_verblijf_loopt is nee, tijdelijk_toezicht_of_nabijheid is ja       | ja       |
        | jw_behandeling_met_verblijf_loopt is nee, tijdelijk_toezicht_of_nabijheid is onbekend | onbekend |
        | behoefte_blijvend is nee                                                              | ja       |

    Abstract Scenario: De tijdelijke route bestond al vóór 2021, ook op <dag>
      Gegeven de peildatum is <dag>
      Dan is de conclusie wlz_toegang_lid3 ja

      Voorbeelden:
        | dag        |
        | 2020-12-31 |
        | 2021-01-01 |

  Regel: De Wlz staat open via lid 1 of lid 3, tenzij de zorg palliatief terminaal is of de wachttijd na vestiging loopt.

    Achtergrond:
      Gegeven een jongere die via lid 3 toegang heeft, met deze feiten
        | feit                              | waarde |
        | zorgverzekering                   | ja     |
        | licht_verstandelijke_beperking    | ja     |
        | gedragsproblemen                  | ja     |
        | jw_behandeling_met_verblijf_loopt | ja     |
        | behandelaar_adviseert_afmaken     | ja     |
        | behoefte_blijvend                 | nee    |
      En een kind van 18 jaar

    Abstract Scenario: De Wlz staat open als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_toegang <uitkomst>

      Voorbeelden:
        | hier geldt                                                                                                               | uitkomst |
        | niets anders                                                                                                             | ja       |
        | behandelaar_adviseert_afmaken is nee, tijdelijk_toezicht_of_nabijheid is nee                                             | nee      |
        | behandelaar_adviseert_afmaken is onbekend                                                                                | onbekend |
        | gedragsproblemen is nee, behoefte_blijvend is ja, permanent_toezicht_nodig is ja, behoefte_vanwege_grondslag is ja       | ja       |
        | gedragsproblemen is nee, behoefte_blijvend is onbekend, permanent_toezicht_nodig is ja, behoefte_vanwege_grondslag is ja | onbekend |

    Scenario: De arts verwacht een leven korter dan drie maanden en er was nog geen Wlz-zorg
      Gegeven hier geldt: terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is nee
      Dan is de conclusie wlz_toegang nee door de uitzondering palliatief_terminaal

    Scenario: De wachttijd na vestiging loopt
      Gegeven hier geldt: gevestigd_in_nederland_op is 2026-05-04, zorgbehoefte_bij_vestiging is ja, lezing_wachttijd_vestiging is ja
      Dan is de conclusie wlz_toegang nee door de uitzondering wachttijd_vestiging

  Regel: Een recht op Wlz-zorg bestaat pas na een besluit van het CIZ; voldoen aan de voorwaarden is nog geen recht.

    Abstract Scenario: Een vastgesteld recht als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_recht_bestaat <uitkomst>

      Voorbeelden:
        | hier geldt                           | uitkomst |
        | niets anders                         | nee      |
        | wlz_indicatie_aanwezig is ja         | ja       |
        | wlz_indicatie_aanwezig is nee        | nee      |
        | wlz_zorg_al_verleend_voor_ptz is ja  | ja       |
        | wlz_zorg_al_verleend_voor_ptz is nee | nee      |
        | ciz_aanvraag_loopt is ja             | nee      |

    Abstract Scenario: De Wlz is aan zet bij een recht, of bij toegang op de vastgelegde feiten: <hier geldt>
      Gegeven een jongere van wie de behandeling loopt, met deze feiten
        | feit                              | waarde |
        | zorgverzekering                   | ja     |
        | licht_verstandelijke_beperking    | ja     |
        | gedragsproblemen                  | ja     |
        | jw_behandeling_met_verblijf_loopt | ja     |
        | tijdelijk_toezicht_of_nabijheid   | nee    |
        | behoefte_blijvend                 | nee    |
      En een kind van 18 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_open <uitkomst>

      Voorbeelden:
        | hier geldt                                                         | uitkomst |
        | behandelaar_adviseert_afmaken is ja                                | ja       |
        | behandelaar_adviseert_afmaken is onbekend                          | onbekend |
        | behandelaar_adviseert_afmaken is nee                               | nee      |
        | behandelaar_adviseert_afmaken is nee, wlz_indicatie_aanwezig is ja | ja       |
