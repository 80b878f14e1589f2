# language: nl
Functionaliteit: PUB-15 Jongere van achttien in een pleeggezin, wat loopt door en wat niet

  Jongere met taaislijmziekte werd op 12 augustus achttien. Hij woont sinds 2020 in een pleeggezin. Gezinsgerichte
  hulp bij gedrag en rouw loopt al sinds 2025. Voor zijn verjaardag is bepaald dat hij rouwhulp krijgt, die nog
  moet beginnen. Twee andere trajecten zijn gestopt: sociale vaardigheden eind juli, agressietraining in januari;
  hij wil met allebei verder. Ook heeft hij begeleiding nodig om op zichzelf te leren wonen. De gemeente zegt: tot
  23 loopt alles door.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2008-08-12
    En deze feiten
      | feit            | waarde     | bron     | dat wil zeggen                               |
      | ingezetene      | ja         | gezin    | Het kind is ingezetene van Nederland         |
      | zorgverzekering | ja         | gezin    | Het kind heeft een zorgverzekering           |
      | woonsituatie    | pleeggezin | gemeente | Het kind woont in een pleeggezin             |
      | jeugdstrafrecht | nee        | gemeente | Het kind valt niet onder het jeugdstrafrecht |
    En de behoefte "In het pleeggezin blijven wonen" (pleegzorg voor kind), met deze feiten
      | feit                      | waarde | bron     | dat wil zeggen                                   |
      | pleegzorg_gestart_voor_18 | ja     | gemeente | De pleegzorg begon vóór de achttiende verjaardag |
    En de behoefte "Gezinsgerichte hulp bij gedrag voortzetten" (psychosociale_hulp voor kind), met deze feiten
      | feit                      | waarde | bron     | dat wil zeggen                                                   |
      | jeugdhulp_gestart_voor_18 | ja     | gemeente | Deze jeugdhulp begon vóór de achttiende verjaardag               |
      | voortzetting_bepaald      | ja     | gemeente | Het college heeft bepaald dat voortzetting na 18 noodzakelijk is |
      | is_ggz_behandeling        | nee    | gemeente | Het gaat niet om behandeling van een psychische stoornis         |
    En de behoefte "Rouwhulp starten" (rouwbegeleiding voor kind), met deze feiten
      | feit                     | waarde | bron     | dat wil zeggen                                                            |
      | noodzaak_bepaald_voor_18 | ja     | gemeente | Het college bepaalde vóór de achttiende verjaardag dat deze hulp nodig is |
    En de behoefte "Hulp bij sociale vaardigheden hervatten" (psychosociale_hulp voor kind), met deze feiten
      | feit                      | waarde     | bron     | dat wil zeggen                                           |
      | jeugdhulp_gestart_voor_18 | ja         | gemeente | Deze jeugdhulp begon vóór de achttiende verjaardag       |
      | jeugdhulp_geeindigd_op    | 2026-07-31 | gemeente | De jeugdhulp stopte op 2026-07-31                        |
      | jeugdhulp_hervat_op       | 2026-12-01 | gemeente | De jeugdhulp wordt hervat op 2026-12-01                  |
      | hervatting_bepaald        | ja         | gemeente | Het college heeft bepaald dat hervatting noodzakelijk is |
      | is_ggz_behandeling        | nee        | gemeente | Het gaat niet om behandeling van een psychische stoornis |
    En de behoefte "Agressietraining hervatten" (psychosociale_hulp voor kind), met deze feiten
      | feit                      | waarde     | bron     | dat wil zeggen                                                                 |
      | jeugdhulp_gestart_voor_18 | ja         | gemeente | Deze jeugdhulp begon vóór de achttiende verjaardag                             |
      | jeugdhulp_geeindigd_op    | 2026-01-10 | gemeente | De jeugdhulp stopte op 2026-01-10                                              |
      | noodzaak_bepaald_voor_18  | nee        | gemeente | Het college bepaalde niet vóór de achttiende verjaardag dat deze hulp nodig is |
    En de behoefte "Begeleiding om op zichzelf te leren wonen" (begeleiding voor kind), met deze feiten
      | feit                     | waarde     | bron     | dat wil zeggen                                   |
      | wmo_melding_ontvangen_op | 2026-11-02 | gemeente | De gemeente ontving de Wmo-melding op 2026-11-02 |
      | wmo_onderzoek_klaar      | nee        | gemeente | Het Wmo-onderzoek is nog niet klaar              |

  Scenario: In het pleeggezin blijven wonen
    Jeugdwet: Pleegzorg gestart vóór 18: tot 2029-08-12 (21 jaar), niet tot 23.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "In het pleeggezin blijven wonen"
      | wet      | status         | rol    | beslisser | artikelen                | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdige 3° | natura |

  Scenario: Gezinsgerichte hulp bij gedrag voortzetten
    Jeugdwet: Grond i (voortzetting van 1°, bepaald als noodzakelijk); uiterlijk tot 2031-08-12.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Gezinsgerichte hulp bij gedrag voortzetten"
      | wet      | status         | rol    | beslisser | artikelen                                           | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdige 4°, Jeugdwet 1.1 jeugdhulp 1° | natura |

  Scenario: Rouwhulp starten
    Jeugdwet: Grond ii: noodzaak vóór de achttiende verjaardag bepaald (20 juli), ook al begint de hulp later.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Rouwhulp starten"
      | wet      | status         | rol    | beslisser | artikelen                                           | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdige 4°, Jeugdwet 1.1 jeugdhulp 1° | natura |

  Scenario: Hulp bij sociale vaardigheden hervatten
    Jeugdwet: Grond iii: hervatting binnen een half jaar na 31 juli (uiterlijk 2027-01-31).
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp bij sociale vaardigheden hervatten"
      | wet      | status         | rol    | beslisser | artikelen                                           | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdige 4°, Jeugdwet 1.1 jeugdhulp 1° | natura |

  Scenario: Agressietraining hervatten
    Jeugdwet: Half jaar liep af op 2026-07-10, en vóór 18 is niets bepaald: geen van de drie gronden.
    Zvw: Alleen als het om ggz gaat met verwijzing.
    Wmo 2015: Alleen als ondersteuning bij zelfredzaamheid of participatie; melding doen.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Agressietraining hervatten"
      | wet      | status              | beslisser       | artikelen                |
      | Jeugdwet | niet van toepassing | gemeente        | Jeugdwet 1.1 jeugdige 4° |
      | Zvw      | nader onderzoek     | zorgverzekeraar | Bzv 2.4                  |
      | Wmo 2015 | nader onderzoek     | gemeente        | Wmo 2.3.2 lid 1          |

  Scenario: Begeleiding om op zichzelf te leren wonen
    Jeugdwet: Begeleiding is 2° en eindigt bij 18; alleen 1° kan verlengd worden.
    Wmo 2015: Meerderjarig, dus begeleiding via de Wmo; het lopende onderzoek is een stap. Bij gevaar nu: 2.3.3.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding om op zichzelf te leren wonen"
      | wet      | status              | rol    | beslisser | artikelen                        |
      | Jeugdwet | niet van toepassing |        | gemeente  | Jeugdwet 1.1 jeugdhulp 2°        |
      | Wmo 2015 | van toepassing      | draagt | gemeente  | Wmo 2.3.2 lid 1, Wmo 2.3.5 lid 3 |
    En dit is nog te beslissen
      | behoefte                                  | wet      | wat                         | door     | uiterlijk  |
      | Begeleiding om op zichzelf te leren wonen | Wmo 2015 | Wmo-onderzoek               | gemeente | 2026-12-14 |
      | Begeleiding om op zichzelf te leren wonen | Wmo 2015 | besluit twee weken aanvraag | gemeente |            |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                    | aan            |
      | is_ggz_behandeling      | arts           |
      | verwijzing_arts         | arts           |
      | hulp_gericht_op_meedoen | gezin gemeente |
