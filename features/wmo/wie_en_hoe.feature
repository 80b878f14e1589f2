# language: nl
@wmo
Functionaliteit: In welke vorm Wmo-ondersteuning komt en wanneer zij overbrugt

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een jongere die hier woont, met deze feiten
      | feit            | waarde | bron  |
      | ingezetene      | ja     | gezin |
      | zorgverzekering | ja     | gezin |
    En een jongere van 18 jaar

  Regel: De gemeente geeft de ondersteuning in natura of met een pgb; kortdurend verblijf ook.

    Abstract Scenario: De vorm van <soort> als het gezin een pgb <pgb>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: gezin_wil_pgb is ja, pgb_vaardig is ja, pgb_wens_gemotiveerd is <pgb>, pgb_kwaliteit_gewaarborgd is ja
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet      | status         | beslisser | vorm   |
        | Wmo 2015 | van toepassing | gemeente  | <vorm> |

      Voorbeelden: met uitleg waarom
        | soort                   | wie   | hier geldt                                             | pgb | vorm               |
        | hulpmiddel              | kind  | hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam | ja  | alleen natura, pgb |
        | woningaanpassing        | kind  | niets anders                                           | ja  | alleen natura, pgb |
        | vervoer                 | kind  | vervoer_bestemming is vrije_tijd                       | ja  | alleen natura, pgb |
        | begeleiding             | kind  | niets anders                                           | ja  | alleen natura, pgb |
        | persoonlijke_verzorging | kind  | verband_geneeskundige_zorg is nee                      | ja  | alleen natura, pgb |
        | respijt                 | ouder | niets anders                                           | ja  | alleen natura, pgb |
        | psychosociale_hulp      | kind  | hulp_gericht_op_meedoen is ja                          | ja  | alleen natura, pgb |
        | huishoudelijke_hulp     | ouder | ouder_heeft_beperking is ja                            | ja  | alleen natura, pgb |

      Voorbeelden: zonder uitleg waarom
        | soort       | wie   | hier geldt   | pgb | vorm          |
        | begeleiding | kind  | niets anders | nee | alleen natura |
        | respijt     | ouder | niets anders | nee | alleen natura |

      Voorbeelden: de uitleg moet nog komen
        | soort                   | wie   | hier geldt                        | pgb      | vorm                                |
        | persoonlijke_verzorging | kind  | verband_geneeskundige_zorg is nee | onbekend | alleen natura, pgb (nog te toetsen) |
        | respijt                 | ouder | niets anders                      | onbekend | alleen natura, pgb (nog te toetsen) |
        | psychosociale_hulp      | kind  | hulp_gericht_op_meedoen is ja     | onbekend | alleen natura, pgb (nog te toetsen) |

  Regel: Vanaf 18 overbrugt de Wmo wat de Wlz kan overnemen, tot het CIZ heeft besloten.

    Abstract Scenario: <soort> na 18 terwijl <hier geldt>
      Gegeven de behoefte <soort> voor <wie>
      En een jongere die aan de Wlz voldoet, met deze feiten
        | feit                                 | waarde |
        | verstandelijke_beperking             | ja     |
        | behoefte_vanwege_grondslag           | ja     |
        | behoefte_blijvend                    | ja     |
        | permanent_toezicht_nodig             | ja     |
        | behoefte_vanwege_psychische_stoornis | nee    |
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet      | status         | rol   |
        | Wmo 2015 | van toepassing | <rol> |

      Voorbeelden:
        | soort                   | wie   | hier geldt                                                                                 | rol       |
        | begeleiding             | kind  | niets anders                                                                               | overbrugt |
        | begeleiding             | kind  | behoefte_blijvend is nee                                                                   | draagt    |
        | begeleiding             | kind  | behoefte_blijvend is onbekend                                                              | draagt    |
        | begeleiding             | kind  | behoefte_blijvend is onbekend, ciz_aanvraag_loopt is ja                                    | overbrugt |
        | persoonlijke_verzorging | kind  | verband_geneeskundige_zorg is nee                                                          | overbrugt |
        | persoonlijke_verzorging | kind  | verband_geneeskundige_zorg is nee, behoefte_blijvend is nee                                | draagt    |
        | persoonlijke_verzorging | kind  | verband_geneeskundige_zorg is nee, behoefte_blijvend is onbekend, ciz_aanvraag_loopt is ja | overbrugt |
        | respijt                 | ouder | niets anders                                                                               | overbrugt |
        | respijt                 | ouder | behoefte_blijvend is nee                                                                   | draagt    |
        | respijt                 | ouder | behoefte_blijvend is onbekend, ciz_aanvraag_loopt is ja                                    | overbrugt |
        | verblijf                | kind  | doel_verblijf is respijt, behoefte_blijvend is onbekend, ciz_aanvraag_loopt is ja          | overbrugt |
        | verblijf                | kind  | doel_verblijf is respijt, behoefte_blijvend is nee                                         | draagt    |
