# language: nl
Functionaliteit: Valkuilen, redeneringen die in de praktijk voorkomen en niet kloppen

  Elk scenario noemt de fout en laat zien wat wel geldt. De nummers verwijzen naar de lijst Valkuilen van de digest.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind met een ernstige lichamelijke ziekte, met deze feiten
      | feit                       | waarde | bron                  |
      | ingezetene                 | ja     | gezin                 |
      | zorgverzekering            | ja     | gezin                 |
      | somatische_aandoening      | ja     | arts                  |
      | verstandelijke_beperking   | nee    | arts                  |
      | psychische_stoornis        | nee    | arts                  |
      | behoefte_vanwege_grondslag | ja     | arts                  |
      | behoefte_blijvend          | ja     | arts                  |
      | permanent_toezicht_nodig   | ja     | arts                  |
      | vv_voornamelijk_somatisch  | ja     | CIZ                   |
      | ontvangt_zvw_verpleging    | ja     | kinderverpleegkundige |
    En een kind van 8 jaar

  Abstract Scenario: Jeugdwet 1, "palliatief is medisch, dus zorgverzekering": <soort> blijft Jeugdwet
    Gegeven de behoefte <soort> voor <wie>
    En hier geldt: <hier geldt>
    Als Schakel de zaak beoordeelt
    Dan draagt de Jeugdwet dit

    Voorbeelden:
      | soort                   | wie   | hier geldt                                                      |
      | begeleiding             | kind  | verband_geneeskundige_zorg is ja                                |
      | persoonlijke_verzorging | kind  | verband_geneeskundige_zorg is nee, zelfredzaamheidstekort is ja |
      | respijt                 | ouder | niets anders                                                    |
      | opvoedhulp              | ouder | niets anders                                                    |
      | psychosociale_hulp      | brus  | leeftijd_brus is 9                                              |

  Abstract Scenario: Jeugdwet 2, "terminaal, dus geen jeugdhulp meer": <soort> blijft Jeugdwet
    Gegeven de behoefte <soort> voor <wie>
    En hier geldt: terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is nee
    Als Schakel de zaak beoordeelt
    Dan draagt de Jeugdwet dit

    Voorbeelden:
      | soort           | wie   |
      | begeleiding     | kind  |
      | respijt         | ouder |
      | rouwbegeleiding | kind  |

  Scenario: Jeugdwet 4, "eerst Wlz aanvragen, tot die tijd niets"
    Gegeven de behoefte begeleiding voor kind
    En hier geldt: vv_voornamelijk_somatisch is nee, verband_geneeskundige_zorg is nee
    Als Schakel de zaak beoordeelt
    Dan geldt voor "begeleiding"
      | wet      | status         | rol       | beslisser |
      | Wlz      | van toepassing | draagt    | CIZ       |
      | Jeugdwet | van toepassing | overbrugt | gemeente  |

  Scenario: Jeugdwet 5, "het kind heeft een indicatie, dus de gemeente is klaar"
    Een Wlz-recht sluit alleen af wat het pakket omvat.
    Gegeven hier geldt: wlz_indicatie_aanwezig is ja
    En de behoefte "Begeleiding thuis" (begeleiding voor kind)
    En de behoefte "Rouwhulp" (rouwbegeleiding voor kind), met deze feiten
      | feit                      | waarde |
      | wlz_pakket_omvat_behoefte | nee    |
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding thuis"
      | wet      | status              |
      | Wlz      | van toepassing      |
      | Jeugdwet | niet van toepassing |
    En voor "Rouwhulp" geldt
      | wet      | status         |
      | Jeugdwet | van toepassing |

  Scenario: Jeugdwet 6, "niet gehouden betekent verboden"
    Gegeven de behoefte begeleiding voor kind
    En hier geldt: weigert_medewerking_wlz is ja, gegronde_redenen_wlz is ja, verstandelijke_beperking is ja, vv_voornamelijk_somatisch is nee
    Als Schakel de zaak beoordeelt
    Dan draagt de Jeugdwet dit niet
    En de uitleg van de Jeugdwet bij "begeleiding" noemt: geen verbod
    En dit is nog te beslissen
      | behoefte    | wet      | wat                | door     |
      | begeleiding | Jeugdwet | niet gehouden hulp | gemeente |

  Abstract Scenario: Jeugdwet 9, "op 18 loopt alles door tot 23": <soort> stopt
    Gegeven de behoefte <soort> voor kind
    En een jongere van 18 jaar
    En hier geldt: jeugdhulp_gestart_voor_18 is ja, voortzetting_bepaald is ja, zelfredzaamheidstekort is ja, verband_geneeskundige_zorg is nee
    Als Schakel de zaak beoordeelt
    Dan draagt de Jeugdwet dit niet

    Voorbeelden:
      | soort                   |
      | begeleiding             |
      | persoonlijke_verzorging |

  Scenario: Jeugdwet 10, "dit gezin heeft geen jeugdhulp, dus geen recht op ontlasting"
    Verpleging uit de zorgverzekering opent de plicht van 2.3 lid 3.
    Gegeven de behoefte respijt voor ouder
    En hier geldt: ontvangt_jeugdhulp_2_of_3 is nee
    Als Schakel de zaak beoordeelt
    Dan geldt voor "respijt"
      | wet      | status         | artikelen          |
      | Jeugdwet | van toepassing | Jeugdwet 2.3 lid 3 |

  Scenario: Wlz 1, "dag en nacht toezicht, dus Wlz"
    Gegeven de behoefte langdurige_zorg voor kind
    En hier geldt: verband_geneeskundige_zorg is ja
    Als Schakel de zaak beoordeelt
    Dan geldt voor "langdurige_zorg"
      | wet | status              | artikelen         |
      | Wlz | niet van toepassing | Blz 3.1.5 onder b |
      | Zvw | van toepassing      | Bzv 2.10          |
    En nergens staat "indicatiebesluit op aanvraag"

  Abstract Scenario: Wlz 2, de oude eisen voor intensieve kindzorg tellen niet: <hier geldt>
    Gegeven de behoefte langdurige_zorg voor kind
    En hier geldt: verband_geneeskundige_zorg is ja
    En hier geldt: <hier geldt>
    Dan is de conclusie wlz_uitgesloten_somatisch_kind ja
    En de conclusie zvw_verpleging_verzorging is ja

    Voorbeelden:
      | hier geldt                       |
      | permanent_toezicht_nodig is nee  |
      | verpleegkundige_handeling is nee |

  Scenario: Wlz 3, "voornamelijk" wordt niet uitgerekend maar gevraagd
    Gegeven de behoefte langdurige_zorg voor kind
    En hier geldt: verband_geneeskundige_zorg is ja, vv_voornamelijk_somatisch is onbekend
    Als Schakel de zaak beoordeelt
    Dan vraagt de Wlz nader onderzoek
    En de vraag over vv_voornamelijk_somatisch staat open bij arts

  Scenario: Wmo 2, "een Wlz-kind krijgt niets van de gemeente"
    Gegeven de behoefte hulpmiddel voor kind
    En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is thuis, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam
    Als Schakel de zaak beoordeelt
    Dan draagt de Wmo 2015 dit

  Scenario: Wmo 3, weigeren om mee te werken werkt in de twee wetten anders
    Gegronde redenen voor Wlz-zorg is iets anders dan redenen voor verblijf in een instelling.
    Gegeven hier geldt: weigert_medewerking_wlz is ja, gegronde_redenen_wlz is ja, redenen_wlz_verblijf is nee, vv_voornamelijk_somatisch is nee
    En de behoefte "Begeleiding" (begeleiding voor kind)
    En de behoefte "Aangepaste fiets" (hulpmiddel voor kind), met deze feiten
      | feit             | waarde |
      | hulpmiddel_soort | fiets  |
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding"
      | wet      | status              |
      | Jeugdwet | niet van toepassing |
    En voor "Aangepaste fiets" geldt
      | wet      | status         |
      | Wmo 2015 | van toepassing |

  Scenario: Wmo 8, een minderjarige betaalt niet voor een hulpmiddel
    Gegeven de behoefte hulpmiddel voor kind
    En hier geldt: hulpmiddel_soort is fiets
    Als Schakel de zaak beoordeelt
    Dan hoort het gezin dit
      | behoefte   | wet      | wat                               |
      | hulpmiddel | Wmo 2015 | onder 18 jaar geen eigen bijdrage |

  Scenario: Wmo 11, bij spoed komt de voorziening vóór het onderzoek
    Gegeven de behoefte hulpmiddel voor kind
    En hier geldt: hulpmiddel_soort is tillift, spoed is ja
    Als Schakel de zaak beoordeelt
    Dan is de eerste stap bij "hulpmiddel" volgens de Wmo 2015: onverwijld tijdelijke voorziening

  Scenario: Zvw 5, "geen handeling, dus geen verpleging"
    Ook een hoog risico op geneeskundige zorg telt.
    Gegeven de behoefte persoonlijke_verzorging voor kind
    En hier geldt: verband_geneeskundige_zorg is ja, verpleegkundige_handeling is nee
    Als Schakel de zaak beoordeelt
    Dan draagt de Zvw dit

  Scenario: Zvw 7, het ziekenvervoer kent een eigen bijdrage, ook voor een kind
    Gegeven de behoefte vervoer voor kind
    En hier geldt: vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is kankerbehandeling
    Als Schakel de zaak beoordeelt
    Dan hoort het gezin dit
      | behoefte | wet | wat                                   |
      | vervoer  | Zvw | ziekenvervoer eigen bijdrage ook kind |

  Scenario: Zvw 8, de ziekenhuispsycholoog is geen jeugd-ggz
    Gegeven de behoefte behandeling_psychisch voor kind
    En hier geldt: onderdeel_somatische_behandeling is ja
    Als Schakel de zaak beoordeelt
    Dan geldt voor "behandeling_psychisch"
      | wet      | status              |
      | Zvw      | van toepassing      |
      | Jeugdwet | niet van toepassing |

  Scenario: Zvw 11, de schulden van een ouder kosten het kind het pgb, niet de zorg
    Gegeven de behoefte verpleging voor kind
    En hier geldt: leeftijd is 9, verband_geneeskundige_zorg is ja, ouder_failliet_of_wsnp is ja
    Als Schakel de zaak beoordeelt
    Dan geldt voor "verpleging"
      | wet | status         | vorm          |
      | Zvw | van toepassing | alleen natura |

  Abstract Scenario: Zvw 12, "verzorging onder 18 is van de gemeente": de oorzaak beslist, verband <verband>
    Gegeven de behoefte persoonlijke_verzorging voor kind
    En hier geldt: verband_geneeskundige_zorg is <verband>, zelfredzaamheidstekort is ja
    Als Schakel de zaak beoordeelt
    Dan geldt voor "persoonlijke_verzorging"
      | wet      | status     |
      | Zvw      | <zvw>      |
      | Jeugdwet | <jeugdwet> |

    Voorbeelden:
      | verband | zvw                 | jeugdwet            |
      | ja      | van toepassing      | niet van toepassing |
      | nee     | niet van toepassing | van toepassing      |
