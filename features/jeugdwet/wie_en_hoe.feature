# language: nl
@jeugdwet
Functionaliteit: Wie er over jeugdhulp beslist, in welke vorm zij komt en wanneer zij overbrugt

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een gezin waarvan het kind verzekerd is, met deze feiten
      | feit            | waarde | bron  |
      | ingezetene      | ja     | gezin |
      | zorgverzekering | ja     | gezin |
    En een kind van 15 jaar

  Regel: De gemeente beslist; wat een gecertificeerde instelling of rechter bepaalde, staat al vast.

    Abstract Scenario: <soort> voor <wie>, bepaling <bepaling>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: gedwongen_kader is <bepaling>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet      | status         | beslisser   |
        | Jeugdwet | van toepassing | <beslisser> |

      Voorbeelden:
        | soort                 | wie   | hier geldt                 | bepaling | beslisser                  |
        | begeleiding           | kind  | niets anders               | ja       | gecertificeerde instelling |
        | begeleiding           | kind  | niets anders               | nee      | gemeente                   |
        | behandeling_psychisch | kind  | niets anders               | ja       | gecertificeerde instelling |
        | behandeling_psychisch | kind  | niets anders               | nee      | gemeente                   |
        | psychosociale_hulp    | kind  | niets anders               | ja       | gecertificeerde instelling |
        | psychosociale_hulp    | kind  | niets anders               | onbekend | gemeente                   |
        | respijt               | ouder | niets anders               | ja       | gecertificeerde instelling |
        | respijt               | ouder | niets anders               | nee      | gemeente                   |
        | verblijf              | kind  | doel_verblijf is jeugdhulp | ja       | gecertificeerde instelling |
        | verblijf              | kind  | doel_verblijf is jeugdhulp | nee      | gemeente                   |
        | pleegzorg             | kind  | niets anders               | ja       | gecertificeerde instelling |
        | pleegzorg             | kind  | niets anders               | nee      | gemeente                   |

  Regel: Begeleiding, verzorging en ontlasting kunnen in natura of met een pgb; een pgb is een toets, geen belofte.

    Abstract Scenario: De vorm van <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: gezin_wil_pgb is ja, pgb_vaardig is ja, natura_niet_passend_gemotiveerd is ja, pgb_kwaliteit_gewaarborgd is ja
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet      | status         | vorm   |
        | Jeugdwet | van toepassing | <vorm> |

      Voorbeelden:
        | soort       | wie   | hier geldt              | vorm                                |
        | begeleiding | kind  | niets anders            | alleen natura, pgb                  |
        | begeleiding | kind  | pgb_vaardig is nee      | alleen natura                       |
        | begeleiding | kind  | pgb_vaardig is onbekend | alleen natura, pgb (nog te toetsen) |
        | respijt     | ouder | niets anders            | alleen natura, pgb                  |
        | respijt     | ouder | pgb_vaardig is nee      | alleen natura                       |
        | respijt     | ouder | pgb_vaardig is onbekend | alleen natura, pgb (nog te toetsen) |

  Regel: Zolang het CIZ niet heeft besloten, overbrugt de Jeugdwet wat de Wlz kan overnemen; ook als de Wlz nog open is en de aanvraag loopt.

    Abstract Scenario: <soort> terwijl <hier geldt>
      Gegeven de behoefte <soort> voor <wie>
      En een kind dat aan de Wlz voldoet, met deze feiten
        | feit                                      | waarde |
        | verstandelijke_beperking                  | ja     |
        | behoefte_vanwege_grondslag                | ja     |
        | behoefte_verder_dan_wonen_met_begeleiding | ja     |
        | behoefte_blijvend                         | ja     |
        | permanent_toezicht_nodig                  | ja     |
        | verband_geneeskundige_zorg                | nee    |
        | doel_verblijf                             | <doel> |
        | ontvangt_jeugdhulp_2_of_3                 | ja     |
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet      | status         | rol   |
        | Jeugdwet | van toepassing | <rol> |

      Voorbeelden:
        | soort       | wie   | doel      | hier geldt                                              | rol       |
        | begeleiding | kind  | onbekend  | niets anders                                            | overbrugt |
        | begeleiding | kind  | onbekend  | behoefte_blijvend is nee                                | draagt    |
        | begeleiding | kind  | onbekend  | behoefte_blijvend is onbekend                           | draagt    |
        | begeleiding | kind  | onbekend  | behoefte_blijvend is onbekend, ciz_aanvraag_loopt is ja | overbrugt |
        | respijt     | ouder | onbekend  | niets anders                                            | overbrugt |
        | respijt     | ouder | onbekend  | behoefte_blijvend is nee                                | draagt    |
        | respijt     | ouder | onbekend  | behoefte_blijvend is onbekend, ciz_aanvraag_loopt is ja | overbrugt |
        | verblijf    | kind  | jeugdhulp | niets anders                                            | overbrugt |
        | verblijf    | kind  | jeugdhulp | behoefte_blijvend is nee                                | draagt    |
        | verblijf    | kind  | jeugdhulp | behoefte_blijvend is onbekend, ciz_aanvraag_loopt is ja | overbrugt |
