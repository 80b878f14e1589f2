# language: nl
Functionaliteit: Wat het gezin bij de Wlz leest over aanvragen, wachten, meerzorg, herzien en pgb

  Regel: Tot 18 vraagt wie het gezag heeft de indicatie aan, vanaf 18 de jongere zelf of zijn vertegenwoordiger; is het recht er al, dan vraagt niemand meer aan.

    Abstract Scenario: Wel te lezen over wie aanvraagt, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                                                                                                                                                                                                                                                                                                                                | status          | tekst                                                     |
        | 2026-11-21 | begeleiding | kind | zorgverzekering is ja, verstandelijke_beperking is ja, behoefte_vanwege_grondslag is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, behoefte_blijvend is ja, permanent_toezicht_nodig is ja, behoefte_vanwege_psychische_stoornis is nee, psychische_stoornis is nee, vv_voornamelijk_somatisch is nee, leeftijd is 17                              | van toepassing  | Voor een kind vraagt wie het gezag heeft de indicatie aan |
        | 2026-11-21 | verpleging  | kind | leeftijd is 17                                                                                                                                                                                                                                                                                                                                            | nader onderzoek | Voor een kind vraagt wie het gezag heeft de indicatie aan |
        | 2026-11-21 | begeleiding | kind | zorgverzekering is ja, verstandelijke_beperking is ja, behoefte_vanwege_grondslag is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, behoefte_blijvend is ja, permanent_toezicht_nodig is ja, behoefte_vanwege_psychische_stoornis is nee, psychische_stoornis is nee, vv_voornamelijk_somatisch is nee, leeftijd is 18                              | van toepassing  | Vanaf 18 jaar vraagt de jongere zelf de indicatie aan     |
        | 2026-11-21 | verpleging  | kind | leeftijd is 18                                                                                                                                                                                                                                                                                                                                            | nader onderzoek | Vanaf 18 jaar vraagt de jongere zelf de indicatie aan     |
        | 2026-11-21 | begeleiding | kind | zorgverzekering is ja, verstandelijke_beperking is ja, behoefte_vanwege_grondslag is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, behoefte_blijvend is ja, permanent_toezicht_nodig is ja, behoefte_vanwege_psychische_stoornis is nee, psychische_stoornis is nee, vv_voornamelijk_somatisch is nee, leeftijd is 18, wilsbekwaam_ter_zake is nee | van toepassing  | De jongere is 18 of ouder en kan dit niet zelf overzien   |
        | 2026-11-21 | verpleging  | kind | leeftijd is 18, wilsbekwaam_ter_zake is nee                                                                                                                                                                                                                                                                                                               | nader onderzoek | De jongere is 18 of ouder en kan dit niet zelf overzien   |

    Abstract Scenario: Niet te lezen over wie aanvraagt, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte    | wie  | hier geldt                                                                                                                                                                                                                                                                                                                                                | status          | tekst                                                     |
        | 2026-11-21 | verpleging  | kind | wlz_indicatie_aanwezig is ja, leeftijd is 17                                                                                                                                                                                                                                                                                                              | van toepassing  | Voor een kind vraagt wie het gezag heeft de indicatie aan |
        | 2026-11-21 | begeleiding | kind | zorgverzekering is ja, verstandelijke_beperking is ja, behoefte_vanwege_grondslag is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, behoefte_blijvend is ja, permanent_toezicht_nodig is ja, behoefte_vanwege_psychische_stoornis is nee, psychische_stoornis is nee, vv_voornamelijk_somatisch is nee, leeftijd is 17                              | van toepassing  | Vanaf 18 jaar vraagt de jongere zelf de indicatie aan     |
        | 2026-11-21 | verpleging  | kind | leeftijd is 17                                                                                                                                                                                                                                                                                                                                            | nader onderzoek | Vanaf 18 jaar vraagt de jongere zelf de indicatie aan     |
        | 2026-11-21 | verpleging  | kind | wlz_indicatie_aanwezig is ja, leeftijd is 17                                                                                                                                                                                                                                                                                                              | van toepassing  | Vanaf 18 jaar vraagt de jongere zelf de indicatie aan     |
        | 2026-11-21 | begeleiding | kind | zorgverzekering is ja, verstandelijke_beperking is ja, behoefte_vanwege_grondslag is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, behoefte_blijvend is ja, permanent_toezicht_nodig is ja, behoefte_vanwege_psychische_stoornis is nee, psychische_stoornis is nee, vv_voornamelijk_somatisch is nee, leeftijd is 17                              | van toepassing  | De jongere is 18 of ouder en kan dit niet zelf overzien   |
        | 2026-11-21 | verpleging  | kind | leeftijd is 17                                                                                                                                                                                                                                                                                                                                            | nader onderzoek | De jongere is 18 of ouder en kan dit niet zelf overzien   |
        | 2026-11-21 | verpleging  | kind | wlz_indicatie_aanwezig is ja, leeftijd is 17                                                                                                                                                                                                                                                                                                              | van toepassing  | De jongere is 18 of ouder en kan dit niet zelf overzien   |
        | 2026-11-21 | begeleiding | kind | zorgverzekering is ja, verstandelijke_beperking is ja, behoefte_vanwege_grondslag is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, behoefte_blijvend is ja, permanent_toezicht_nodig is ja, behoefte_vanwege_psychische_stoornis is nee, psychische_stoornis is nee, vv_voornamelijk_somatisch is nee, leeftijd is 18                              | van toepassing  | Voor een kind vraagt wie het gezag heeft de indicatie aan |
        | 2026-11-21 | verpleging  | kind | leeftijd is 18                                                                                                                                                                                                                                                                                                                                            | nader onderzoek | Voor een kind vraagt wie het gezag heeft de indicatie aan |
        | 2026-11-21 | verpleging  | kind | wlz_indicatie_aanwezig is ja, leeftijd is 18                                                                                                                                                                                                                                                                                                              | van toepassing  | Voor een kind vraagt wie het gezag heeft de indicatie aan |
        | 2026-11-21 | verpleging  | kind | wlz_indicatie_aanwezig is ja, leeftijd is 18                                                                                                                                                                                                                                                                                                              | van toepassing  | Vanaf 18 jaar vraagt de jongere zelf de indicatie aan     |
        | 2026-11-21 | begeleiding | kind | zorgverzekering is ja, verstandelijke_beperking is ja, behoefte_vanwege_grondslag is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, behoefte_blijvend is ja, permanent_toezicht_nodig is ja, behoefte_vanwege_psychische_stoornis is nee, psychische_stoornis is nee, vv_voornamelijk_somatisch is nee, leeftijd is 18                              | van toepassing  | De jongere is 18 of ouder en kan dit niet zelf overzien   |
        | 2026-11-21 | verpleging  | kind | leeftijd is 18                                                                                                                                                                                                                                                                                                                                            | nader onderzoek | De jongere is 18 of ouder en kan dit niet zelf overzien   |
        | 2026-11-21 | verpleging  | kind | wlz_indicatie_aanwezig is ja, leeftijd is 18                                                                                                                                                                                                                                                                                                              | van toepassing  | De jongere is 18 of ouder en kan dit niet zelf overzien   |
        | 2026-11-21 | begeleiding | kind | zorgverzekering is ja, verstandelijke_beperking is ja, behoefte_vanwege_grondslag is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, behoefte_blijvend is ja, permanent_toezicht_nodig is ja, behoefte_vanwege_psychische_stoornis is nee, psychische_stoornis is nee, vv_voornamelijk_somatisch is nee, leeftijd is 18, wilsbekwaam_ter_zake is nee | van toepassing  | Voor een kind vraagt wie het gezag heeft de indicatie aan |
        | 2026-11-21 | verpleging  | kind | leeftijd is 18, wilsbekwaam_ter_zake is nee                                                                                                                                                                                                                                                                                                               | nader onderzoek | Voor een kind vraagt wie het gezag heeft de indicatie aan |
        | 2026-11-21 | verpleging  | kind | wlz_indicatie_aanwezig is ja, leeftijd is 18, wilsbekwaam_ter_zake is nee                                                                                                                                                                                                                                                                                 | van toepassing  | Voor een kind vraagt wie het gezag heeft de indicatie aan |
        | 2026-11-21 | begeleiding | kind | zorgverzekering is ja, verstandelijke_beperking is ja, behoefte_vanwege_grondslag is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, behoefte_blijvend is ja, permanent_toezicht_nodig is ja, behoefte_vanwege_psychische_stoornis is nee, psychische_stoornis is nee, vv_voornamelijk_somatisch is nee, leeftijd is 18, wilsbekwaam_ter_zake is nee | van toepassing  | Vanaf 18 jaar vraagt de jongere zelf de indicatie aan     |
        | 2026-11-21 | verpleging  | kind | leeftijd is 18, wilsbekwaam_ter_zake is nee                                                                                                                                                                                                                                                                                                               | nader onderzoek | Vanaf 18 jaar vraagt de jongere zelf de indicatie aan     |
        | 2026-11-21 | verpleging  | kind | wlz_indicatie_aanwezig is ja, leeftijd is 18, wilsbekwaam_ter_zake is nee                                                                                                                                                                                                                                                                                 | van toepassing  | Vanaf 18 jaar vraagt de jongere zelf de indicatie aan     |
        | 2026-11-21 | verpleging  | kind | wlz_indicatie_aanwezig is ja, leeftijd is 18, wilsbekwaam_ter_zake is nee                                                                                                                                                                                                                                                                                 | van toepassing  | De jongere is 18 of ouder en kan dit niet zelf overzien   |

  Regel: Alleen wie op een plek wacht, hoort dat een pgb tijdens het wachten kan (Wlz 3.3.6).

    Abstract Scenario: Wel te lezen over het wachten, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                            | status         | tekst                                                                                    |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, wlz_wacht_op_plek is ja | van toepassing | Had het gezin al een pgb, dan mag het ook tijdens het wachten op een plek een pgb kiezen |

    Abstract Scenario: Niet te lezen over het wachten, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                             | status         | tekst                                                                                    |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja                           | van toepassing | Had het gezin al een pgb, dan mag het ook tijdens het wachten op een plek een pgb kiezen |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, wlz_wacht_op_plek is nee | van toepassing | Had het gezin al een pgb, dan mag het ook tijdens het wachten op een plek een pgb kiezen |

  Regel: Bij een profiel met een tijdelijke indicatie hoort het gezin dat zij hooguit drie jaar geldt (Rlz 3.2).

    Abstract Scenario: Wel te lezen over de duur, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                        | status         | tekst                                                    |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, zorgprofiel is lvg4 | van toepassing | Bij dit zorgprofiel geldt de indicatie hooguit drie jaar |

    Abstract Scenario: Niet te lezen over de duur, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                       | status         | tekst                                                    |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja                     | van toepassing | Bij dit zorgprofiel geldt de indicatie hooguit drie jaar |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, zorgprofiel is vg5 | van toepassing | Bij dit zorgprofiel geldt de indicatie hooguit drie jaar |

  Regel: Is er een grond voor meerzorg (Rlz 2.2), dan staat er dat die er is; zonder grond staat er alleen dat meerzorg bestaat.

    Abstract Scenario: Wel te lezen over meerzorg, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                      | status         | tekst                                                                                   |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, meerzorg_kenmerk is epilepsiezorg | van toepassing | Er is een grond voor meerzorg                                                           |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja                                    | van toepassing | Is er meer zorg nodig dan het zorgprofiel geeft, dan kan het zorgkantoor meerzorg geven |

    Abstract Scenario: Niet te lezen over meerzorg, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                      | status         | tekst                                                                                   |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja                                    | van toepassing | Er is een grond voor meerzorg                                                           |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, meerzorg_kenmerk is epilepsiezorg | van toepassing | Is er meer zorg nodig dan het zorgprofiel geeft, dan kan het zorgkantoor meerzorg geven |

  Regel: Alleen als er een grond is, hoort het gezin dat het CIZ mag herzien, en dat het recht tot dan blijft (Wlz 3.2.4).

    Abstract Scenario: Wel te lezen over herzien, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                 | status         | tekst                                                                                         |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, ciz_reden_herziening is onjuiste_gegevens    | van toepassing | Het CIZ mag de indicatie herzien of intrekken. Tot een nieuw besluit blijft het recht bestaan |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, ciz_reden_herziening is niet_meer_aangewezen | van toepassing | Het CIZ mag de indicatie herzien of intrekken. Tot een nieuw besluit blijft het recht bestaan |

    Abstract Scenario: Niet te lezen over herzien, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                   | status         | tekst                                                                                         |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja | van toepassing | Het CIZ mag de indicatie herzien of intrekken. Tot een nieuw besluit blijft het recht bestaan |

  Regel: Het informele tarief (Rlz 5.22) is er voor een pgb dat naaste familie uitvoert, met hooguit 40 uur per week.

    Abstract Scenario: Wel te lezen over het informele tarief, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                       | status         | tekst                                                                   |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, wlz_leveringsvorm is pgb, pgb_helper_familie is ja | van toepassing | Voor naaste familie geldt het informele tarief, hooguit 40 uur per week |

    Abstract Scenario: Niet te lezen over het informele tarief, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte   | wie  | hier geldt                                                                        | status         | tekst                                                                   |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, wlz_leveringsvorm is pgb                            | van toepassing | Voor naaste familie geldt het informele tarief, hooguit 40 uur per week |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, wlz_leveringsvorm is pgb, pgb_helper_familie is nee | van toepassing | Voor naaste familie geldt het informele tarief, hooguit 40 uur per week |
        | 2026-11-21 | verpleging | kind | wlz_indicatie_aanwezig is ja, wlz_leveringsvorm is mpt, pgb_helper_familie is ja  | van toepassing | Voor naaste familie geldt het informele tarief, hooguit 40 uur per week |

  Regel: Het zorgkantoor oordeelt of een woningaanpassing uit de Wlz duurzaam en doelmatig is (Wlz 3.1.3), als die vergoeding geldt of dat nog open is.

    Abstract Scenario: Wel te lezen over de woningaanpassing, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>): <tekst>

      Voorbeelden:
        | dag        | behoefte         | wie  | hier geldt                                                                       | status          | tekst                                             |
        | 2026-11-21 | woningaanpassing | kind | wlz_indicatie_aanwezig is ja, lezing_wlz_woningaanpassing_in_werking is ja       | van toepassing  | oordeel of de aanpassing duurzaam en doelmatig is |
        | 2026-11-21 | woningaanpassing | kind | wlz_indicatie_aanwezig is ja, lezing_wlz_woningaanpassing_in_werking is onbekend | nader onderzoek | oordeel of de aanpassing duurzaam en doelmatig is |

    Abstract Scenario: Niet te lezen over de woningaanpassing, <dag>, <behoefte>, <hier geldt>: <tekst>
      Gegeven de peildatum is <dag>
      En de behoefte <behoefte> voor <wie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (<status>) niet: <tekst>

      Voorbeelden:
        | dag        | behoefte         | wie  | hier geldt                                                                  | status              | tekst                                             |
        | 2026-11-21 | woningaanpassing | kind | wlz_indicatie_aanwezig is ja, lezing_wlz_woningaanpassing_in_werking is nee | niet van toepassing | oordeel of de aanpassing duurzaam en doelmatig is |
