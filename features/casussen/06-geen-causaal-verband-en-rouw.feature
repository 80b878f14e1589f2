# language: nl
Functionaliteit: PUB-06 Grondslag zonder oorzakelijk verband, en rouw in het gezin

  Kind van zeven heeft een stofwisselingsziekte en is nu alleen slechtziend. Het durft sinds de dood van de oudste
  broer, in februari, aan dezelfde ziekte, geen moment alleen te zijn, ook 's nachts niet. Ouders vroegen de Wlz
  aan; het CIZ wees af: de behoefte komt niet door de ogen. Zus van tien trekt zich terug en haar cijfers dalen.
  Moeder is somber, de huisarts stelde een depressie vast. Vader wil vooral iemand om mee te praten over de dood.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2019-05-20
    En deze feiten
      | feit                           | waarde     | bron                  | dat wil zeggen                                                      |
      | ingezetene                     | ja         | gezin                 | Het kind is ingezetene van Nederland                                |
      | zorgverzekering                | ja         | gezin                 | Het kind heeft een zorgverzekering                                  |
      | zintuiglijke_handicap          | ja         | arts                  | Het kind heeft een zintuiglijke handicap                            |
      | behoefte_vanwege_grondslag     | nee        | CIZ                   | De behoefte komt niet door de ziekte of beperking zelf              |
      | psychische_stoornis            | nee        | gedragsdeskundige     | Het kind heeft geen psychische stoornis                             |
      | ciz_afwijzing_bekendgemaakt_op | 2026-10-19 | CIZ                   | Het CIZ maakte de afwijzing bekend op 2026-10-19                    |
      | verband_geneeskundige_zorg     | nee        | kinderverpleegkundige | De verpleging of verzorging hangt niet samen met geneeskundige zorg |
    En de behoefte "Steeds iemand dichtbij en hulp bij de angst om alleen te zijn" (begeleiding voor kind), met deze feiten
      | feit                    | waarde        | bron              | dat wil zeggen                                                                      |
      | probleemcategorie       | psychosociaal | gedragsdeskundige | De begeleiding is gericht op psychosociale problemen                                |
      | oordeel_jeugdhulp_nodig | ja            | gemeente          | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Hulp voor zus bij rouw en schoolproblemen" (rouwbegeleiding voor brus), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | leeftijd_brus           | 10     | gezin    | De broer of zus is 10 jaar                                                          |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Behandeling van de depressie van moeder" (behandeling_psychisch voor ouder), met deze feiten
      | feit            | waarde | bron | dat wil zeggen                    |
      | verwijzing_arts | ja     | arts | Er is een verwijzing van een arts |
    En de behoefte "Gesprekken over dood en zin voor vader" (geestelijke_verzorging voor ouder)

  Scenario: Steeds iemand dichtbij en hulp bij de angst om alleen te zijn
    Wlz: Er is een grondslag (zintuiglijk) maar de behoefte bestaat niet vanwege die grondslag; het CIZ heeft dat
    vastgesteld. Bezwaar kan tot en met 2026-11-30 (Awb 6:7, 6:8).
    Jeugdwet: Psychosociaal probleem; rouw van het zieke kind zelf valt onder 1°.
    Zvw: Geen medisch verband; psychosociale hulp onder 18 is Jeugdwet.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Steeds iemand dichtbij en hulp bij de angst om alleen te zijn"
      | wet      | status              | rol    | beslisser       | artikelen                                     | vorm   |
      | Wlz      | niet van toepassing |        | CIZ             | Wlz 3.2.1 lid 1                               |        |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 1°, Jeugdwet 2.3 lid 1 | natura |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10, Bzv 2.1 lid 1                       |        |

  Scenario: Hulp voor zus bij rouw en schoolproblemen
    Jeugdwet: Zus is zelf jeugdige met een eigen dossier.
    Subsidie: Rouwbegeleiding via het netwerk, geen individuele aanspraak. LET OP: regeling vervalt volgens de bron
    op 2027-01-01.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp voor zus bij rouw en schoolproblemen"
      | wet      | status          | rol    | beslisser                  | artikelen                                     | vorm   |
      | Jeugdwet | van toepassing  | draagt | gemeente                   | Jeugdwet 1.1 jeugdhulp 1°, Jeugdwet 2.3 lid 1 | natura |
      | Subsidie | nader onderzoek |        | Netwerk Integrale Kindzorg | BWBR0022841                                   |        |

  Scenario: Behandeling van de depressie van moeder
    Zvw: Ggz vanaf 18 na verwijzing; eigen risico van moeder.
    Jeugdwet: Klachten van de ouder zelf zijn geen jeugdhulp.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Behandeling van de depressie van moeder"
      | wet      | status              | rol    | beslisser       | artikelen    | vorm   |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.4      | natura |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.1 |        |

  Scenario: Gesprekken over dood en zin voor vader
    Subsidie: Geestelijke verzorging thuis voor het gezin van een ziek kind onder 18; start vóór de vervaldatum
    navragen.
    Zvw: Geen verzekerde prestatie.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Gesprekken over dood en zin voor vader"
      | wet      | status              | beslisser                  | artikelen   |
      | Subsidie | nader onderzoek     | Netwerk Integrale Kindzorg | BWBR0022841 |
      | Zvw      | niet van toepassing | zorgverzekeraar            | Zvw 10      |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                                   | aan                        |
      | lezing_subsidie_geestelijke_verzorging | Netwerk Integrale Kindzorg |

  Scenario: De tijd om bezwaar te maken loopt
    Als Schakel de zaak beoordeelt
    Dan is dit nog te beslissen
      | behoefte                                                      | wet | wat                   | uiterlijk  |
      | Steeds iemand dichtbij en hulp bij de angst om alleen te zijn | Wlz | bezwaar afwijzing CIZ | 2026-11-30 |

  Scenario: Geen stoornis, dus lid 6 speelt niet
    Als Schakel de zaak beoordeelt
    Dan wordt nergens Wlz 3.2.1 lid 6 aangehaald
