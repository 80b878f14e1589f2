# language: nl
Functionaliteit: PUB-07 Jongvolwassene van twintig met SMA, kan zelf hulp inroepen

  Jongere van twintig heeft spinale spieratrofie en studeert. Hij belt zelf met een alarmknop als er iets is. Hij
  heeft hulp nodig bij hoesten en nachtbeademing, bij het plannen van studie en post, en hij wil een nieuwe
  elektrische rolstoel en naar vrienden kunnen. Sinds de zomer is hij somber. Moeder doet 's nachts nog veel en
  raakt op. De gemeente denkt dat hij naar de Wlz kan of dat de jeugdhulp nog doorloopt.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2006-08-10
    En deze feiten
      | feit                     | waarde | bron     | dat wil zeggen                                                             |
      | ingezetene               | ja     | gezin    | Het kind is ingezetene van Nederland                                       |
      | zorgverzekering          | ja     | gezin    | Het kind heeft een zorgverzekering                                         |
      | kan_zelf_hulp_inroepen   | ja     | CIZ      | Het kind kan zelf op tijd hulp inroepen                                    |
      | permanent_toezicht_nodig | nee    | CIZ      | Er hoeft niet dag en nacht zonder onderbreking op het kind te worden gelet |
      | wlz_indicatie_aanwezig   | nee    | CIZ      | Er is geen Wlz-indicatie van het CIZ                                       |
      | jeugdstrafrecht          | nee    | gemeente | Het kind valt niet onder het jeugdstrafrecht                               |
      | lichamelijke_handicap    | ja     | arts     | Het kind heeft een lichamelijke handicap                                   |
    En de behoefte "Hulp bij hoesten en nachtbeademing" (persoonlijke_verzorging voor kind), met deze feiten
      | feit                       | waarde | bron                  | dat wil zeggen                                                                           |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
      | zvw_indicatie_gegeven      | ja     | kinderverpleegkundige | De kinderverpleegkundige heeft de zorg geïndiceerd                                       |
    En de behoefte "Begeleiding bij studie en post" (begeleiding voor kind), met deze feiten
      | feit                  | waarde | bron     | dat wil zeggen                                                          |
      | wmo_voorziening_nodig | ja     | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |
    En de behoefte "Moeder ontlasten" (respijt voor ouder), met deze feiten
      | feit                  | waarde | bron     | dat wil zeggen                                                          |
      | wmo_voorziening_nodig | ja     | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |
    En de behoefte "Elektrische rolstoel" (hulpmiddel voor kind), met deze feiten
      | feit                  | waarde   | bron     | dat wil zeggen                                                          |
      | hulpmiddel_soort      | rolstoel | gezin    | Het gaat om een rolstoel                                                |
      | gebruiksduur          | duurzaam | arts     | Het hulpmiddel is langdurig nodig                                       |
      | wmo_voorziening_nodig | ja       | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |
    En de behoefte "Naar vrienden en sport kunnen" (vervoer voor kind), met deze feiten
      | feit                  | waarde     | bron     | dat wil zeggen                                                          |
      | vervoer_bestemming    | vrije_tijd | gezin    | Het vervoer is voor vrienden, sport of andere vrije tijd                |
      | wmo_voorziening_nodig | ja         | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |
    En de behoefte "Behandeling van de depressie" (behandeling_psychisch voor kind), met deze feiten
      | feit                      | waarde | bron     | dat wil zeggen                                                                 |
      | verwijzing_arts           | ja     | arts     | Er is een verwijzing van een arts                                              |
      | jeugdhulp_gestart_voor_18 | nee    | gemeente | Deze jeugdhulp begon niet vóór de achttiende verjaardag                        |
      | noodzaak_bepaald_voor_18  | nee    | gemeente | Het college bepaalde niet vóór de achttiende verjaardag dat deze hulp nodig is |

  Scenario: Hulp bij hoesten en nachtbeademing
    Zvw: Leeftijdsneutraal; valt buiten het eigen risico.
    Wlz: Geen permanent toezicht; 24-uurszorg nabij valt af omdat hij zelf tijdig hulp kan inroepen. Blz 3.1.5 b
    speelt niet: hij is meerderjarig.
    Jeugdwet: Jeugdhulp 3° stopt bij 18.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp bij hoesten en nachtbeademing"
      | wet      | status              | rol    | beslisser       | artikelen          | vorm          |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.10, Bzv 2.17 | natura of pgb |
      | Wlz      | niet van toepassing |        | CIZ             | Wlz 3.2.1 lid 1    |               |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.1       |               |

  Scenario: Begeleiding bij studie en post
    Wmo 2015: Meerderjarig. Eigen bijdrage via CAK als de verordening dat bepaalt.
    Jeugdwet: Begeleiding is 2° en eindigt bij 18; verlengen kan alleen voor 1°.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding bij studie en post"
      | wet      | status              | rol    | beslisser | artikelen                                           | vorm          |
      | Wmo 2015 | van toepassing      | draagt | gemeente  | Wmo 1.2.1, Wmo 2.3.5 lid 3                          | natura of pgb |
      | Jeugdwet | niet van toepassing |        | gemeente  | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 1.1 jeugdige 4° |               |

  Scenario: Moeder ontlasten
    Wmo 2015: Kortdurend verblijf ter ontlasting van de mantelzorger; daarnaast algemene steun (2.2.2).
    Jeugdwet: Alleen onder 18.
    Wlz: Geen Wlz-recht.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Moeder ontlasten"
      | wet      | status              | rol    | beslisser | artikelen                  | vorm   |
      | Wmo 2015 | van toepassing      | draagt | gemeente  | Wmo 1.1.1, Wmo 2.3.5 lid 3 | natura |
      | Jeugdwet | niet van toepassing |        | gemeente  | Jeugdwet 2.3 lid 3         |        |
      | Wlz      | niet van toepassing |        | CIZ       | Blz 3.1.3                  |        |

  Scenario: Elektrische rolstoel
    Wmo 2015: Voor een rolstoel geen eigen bijdrage.
    Zvw: Duurzaam gebruik.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Elektrische rolstoel"
      | wet      | status              | rol    | beslisser       | artikelen                        | vorm          |
      | Wmo 2015 | van toepassing      | draagt | gemeente        | Wmo 2.3.5 lid 3, UBW 3.8 lid 3 d | natura of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Rzv 2.12                         |               |

  Scenario: Naar vrienden en sport kunnen
    Wmo 2015: Participatie: sociaal-recreatief vervoer.
    Zvw: Geen vervoer naar zorg.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Naar vrienden en sport kunnen"
      | wet      | status              | rol    | beslisser       | artikelen                  | vorm          |
      | Wmo 2015 | van toepassing      | draagt | gemeente        | Wmo 1.1.1, Wmo 2.3.5 lid 3 | natura of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.14                   |               |

  Scenario: Behandeling van de depressie
    Zvw: Ggz vanaf 18; eigen risico geldt.
    Jeugdwet: Niet vóór 18 gestart of bepaald, en Zvw gaat voor.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Behandeling van de depressie"
      | wet      | status              | rol    | beslisser       | artikelen                                      | vorm   |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.4, Zvw 19                                | natura |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.1 jeugdige 4°, Jeugdwet 1.2 lid 1 a |        |

  Scenario: Een meerderjarige is geen kind meer voor de Wlz en de jeugdhulp
    Als Schakel de zaak beoordeelt
    Dan wordt nergens Blz 3.1.5 onder b aangehaald
    En het gezin hoort dit
      | behoefte                           | wet | wat                 |
      | Hulp bij hoesten en nachtbeademing | Zvw | buiten eigen risico |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                           | aan      |
      | verordening_eigen_bijdrage_wmo | gemeente |
