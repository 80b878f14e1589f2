# language: nl
Functionaliteit: PUB-08 Jongere met LVG en gedragsproblemen, vandaag of morgen achttien

  Jongere met een hartaandoening, een licht verstandelijke handicap en gedragsproblemen woont sinds maart in een
  behandelcentrum, betaald uit de Jeugdwet. De behandeling is nog niet af. Daarnaast krijgt hij begeleiding om
  zelfstandig te worden en psychologische behandeling voor angst. Iedereen vraagt: wat verandert er op de
  verjaardag zelf?

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2008-11-21
    En deze feiten
      | feit                              | waarde             | bron     | dat wil zeggen                                                    |
      | ingezetene                        | ja                 | gezin    | Het kind is ingezetene van Nederland                              |
      | zorgverzekering                   | ja                 | gezin    | Het kind heeft een zorgverzekering                                |
      | licht_verstandelijke_beperking    | ja                 | arts     | Het kind heeft een licht verstandelijke handicap                  |
      | gedragsproblemen                  | ja                 | arts     | Het kind heeft gedragsproblemen                                   |
      | jw_behandeling_met_verblijf_loopt | ja                 | gemeente | Er loopt een behandeling met verblijf die onder de Jeugdwet begon |
      | behandelaar_adviseert_afmaken     | ja                 | arts     | De behandelaar adviseert de behandeling met verblijf af te maken  |
      | ciz_aanvraag_loopt                | ja                 | CIZ      | Er loopt een aanvraag bij het CIZ                                 |
      | ciz_aanvraag_ontvangen_op         | 2026-10-12         | CIZ      | Het CIZ ontving de aanvraag op 2026-10-12                         |
      | jeugdstrafrecht                   | nee                | gemeente | Het kind valt niet onder het jeugdstrafrecht                      |
      | woonsituatie                      | jeugdhulpaanbieder | gemeente | Het kind verblijft bij een jeugdhulpaanbieder                     |
    En de behoefte "De behandeling met verblijf afmaken" (verblijf voor kind), met deze feiten
      | feit                      | waarde    | bron     | dat wil zeggen                                                                      |
      | doel_verblijf             | jeugdhulp | arts     | Het verblijf hoort bij een behandeling als jeugdhulp                                |
      | jeugdhulp_gestart_voor_18 | ja        | gemeente | Deze jeugdhulp begon vóór de achttiende verjaardag                                  |
      | voortzetting_bepaald      | ja        | gemeente | Het college heeft bepaald dat voortzetting na 18 noodzakelijk is                    |
      | oordeel_jeugdhulp_nodig   | ja        | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Begeleiding om zelfstandig te worden" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
      | wmo_voorziening_nodig   | ja     | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen             |
    En de behoefte "Psychologische behandeling van de angst" (behandeling_psychisch voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | verwijzing_arts         | ja     | arts     | Er is een verwijzing van een arts                                                   |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Een plek om te wonen na de behandeling" (beschermd_wonen voor kind)

  Scenario: De behandeling met verblijf afmaken
    Wlz: Meerderjarig, LVG, gedragsproblemen en advies om af te maken: tijdelijke route zonder blijvendheidseis. Het
    recht zelf ontstaat pas met het CIZ-besluit.
    Jeugdwet: Verlengd op grond i (voortzetting van 1°) tot er Wlz-recht is.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "De behandeling met verblijf afmaken"
      | wet      | status         | rol       | beslisser | artikelen                                    | vorm   |
      | Wlz      | van toepassing | draagt    | CIZ       | Wlz 3.2.1 lid 3                              |        |
      | Jeugdwet | van toepassing | overbrugt | gemeente  | Jeugdwet 1.1 jeugdige 4°, Jeugdwet 2.3 lid 1 | natura |
    En dit is nog te beslissen
      | behoefte                            | wet | wat              | door | uiterlijk  |
      | De behandeling met verblijf afmaken | Wlz | indicatiebesluit | CIZ  | 2026-11-23 |

  Scenario: Begeleiding om zelfstandig te worden
    Wmo 2015: Vanaf de achttiende verjaardag.
    Jeugdwet: 2° stopt op de verjaardag en is niet te verlengen.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding om zelfstandig te worden"
      | wet      | status              | beslisser | artikelen                  | vorm          |
      | Wmo 2015 | van toepassing      | gemeente  | Wmo 1.2.1, Wmo 2.3.5 lid 3 | natura of pgb |
      | Jeugdwet | niet van toepassing | gemeente  | Jeugdwet 1.1 jeugdhulp 2°  |               |

  Scenario: Psychologische behandeling van de angst
    Zvw: Ggz vanaf 18; eigen risico.
    Jeugdwet: Zvw-recht gaat vanaf 18 voor.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Psychologische behandeling van de angst"
      | wet      | status              | beslisser       | artikelen            | vorm   |
      | Zvw      | van toepassing      | zorgverzekeraar | Bzv 2.4, Zvw 19      | natura |
      | Jeugdwet | niet van toepassing | gemeente        | Jeugdwet 1.2 lid 1 a |        |

  Scenario: Een plek om te wonen na de behandeling
    Wmo 2015: Beschermd wonen; de wet noemt geen leeftijd. Of de jongere na de behandeling naar huis kan, zelf kan
    wonen of in de Wlz blijft is niet bekend.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Een plek om te wonen na de behandeling"
      | wet      | status          | beslisser | artikelen |
      | Wmo 2015 | nader onderzoek | gemeente  | Wmo 1.2.1 |
    En dit is nog te beslissen
      | behoefte                               | wet      | wat                               | door     |
      | Een plek om te wonen na de behandeling | Wmo 2015 | onderzoek besluit beschermd wonen | gemeente |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                           | aan        |
      | kan_zelfstandig_of_thuis_wonen | gezin arts |

  Scenario: De behandeling met verblijf afmaken, maar de verjaardag is morgen
    Wlz: Route bestaat niet onder 18; morgen wel. Aanvraag loopt.
    Jeugdwet: Vandaag gewoon minderjarig; het verlengingsbesluit ligt klaar voor morgen.
    Gegeven hier geldt: geboren op 2008-11-22
    Als Schakel de zaak beoordeelt
    Dan geldt voor "De behandeling met verblijf afmaken"
      | wet      | status              | rol    | beslisser | artikelen                                    | vorm   |
      | Wlz      | niet van toepassing |        | CIZ       | Wlz 3.2.1 lid 3                              |        |
      | Jeugdwet | van toepassing      | draagt | gemeente  | Jeugdwet 1.1 jeugdige 1°, Jeugdwet 2.3 lid 1 | natura |

  Scenario: Begeleiding om zelfstandig te worden, maar de verjaardag is morgen
    Wmo 2015: Begeleiding onder 18 is Jeugdwet. Een Wmo-besluit met ingang van morgen mag al genomen zijn (uitleg).
    Jeugdwet: Nog vandaag.
    Gegeven hier geldt: geboren op 2008-11-22
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding om zelfstandig te worden"
      | wet      | status              | rol    | beslisser | artikelen                                     | vorm   |
      | Wmo 2015 | niet van toepassing |        | gemeente  | Jeugdwet 1.2 lid 1 b                          |        |
      | Jeugdwet | van toepassing      | draagt | gemeente  | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 | natura |

  Scenario: Psychologische behandeling van de angst, maar de verjaardag is morgen
    Zvw: Ggz onder 18 is Jeugdwet.
    Jeugdwet: Nog vandaag.
    Gegeven hier geldt: geboren op 2008-11-22
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Psychologische behandeling van de angst"
      | wet      | status              | rol    | beslisser       | artikelen                 | vorm   |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.1 lid 1             |        |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 1° | natura |
