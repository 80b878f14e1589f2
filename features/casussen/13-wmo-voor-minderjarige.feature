# language: nl
Functionaliteit: PUB-13 Kind met spierziekte zonder Wlz, rolstoel, badkamer en vervoer

  Kind van zeven heeft een aangeboren spierziekte die langzaam verslechtert. Er is geen verpleging nodig. Het kind
  past niet meer in de oude rolstoel, de douche in de huurwoning is onbruikbaar, het wil mee naar vrienden en
  sport, en moeder helpt bij aankleden en toilet. Ritten naar het ziekenhuis kunnen alleen in de rolstoel. Moeder
  is alleenstaand maar haar ouders helpen echt mee. De gemeente zei aan de telefoon: de Wmo is er niet voor
  kinderen.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2019-11-02
    En deze feiten
      | feit                       | waarde | bron                  | dat wil zeggen                                                             |
      | ingezetene                 | ja     | gezin                 | Het kind is ingezetene van Nederland                                       |
      | zorgverzekering            | ja     | gezin                 | Het kind heeft een zorgverzekering                                         |
      | lichamelijke_handicap      | ja     | arts                  | Het kind heeft een lichamelijke handicap                                   |
      | wlz_indicatie_aanwezig     | nee    | CIZ                   | Er is geen Wlz-indicatie van het CIZ                                       |
      | verband_geneeskundige_zorg | nee    | kinderverpleegkundige | De verpleging of verzorging hangt niet samen met geneeskundige zorg        |
      | permanent_toezicht_nodig   | nee    | arts                  | Er hoeft niet dag en nacht zonder onderbreking op het kind te worden gelet |
      | huurwoning                 | ja     | gezin                 | Het gezin woont in een huurwoning                                          |
    En de behoefte "Rolstoel op maat" (hulpmiddel voor kind), met deze feiten
      | feit                      | waarde     | bron     | dat wil zeggen                                                          |
      | hulpmiddel_soort          | rolstoel   | gezin    | Het gaat om een rolstoel                                                |
      | gebruiksduur              | duurzaam   | arts     | Het hulpmiddel is langdurig nodig                                       |
      | wmo_voorziening_nodig     | ja         | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |
      | wmo_melding_ontvangen_op  | 2026-10-05 | gemeente | De gemeente ontving de Wmo-melding op 2026-10-05                        |
      | wmo_onderzoek_klaar       | ja         | gemeente | Het Wmo-onderzoek is klaar                                              |
      | wmo_aanvraag_ontvangen_op | 2026-11-12 | gemeente | De gemeente ontving de Wmo-aanvraag op 2026-11-12                       |
    En de behoefte "Badkamer aanpassen" (woningaanpassing voor kind), met deze feiten
      | feit                      | waarde     | bron     | dat wil zeggen                                                          |
      | wmo_voorziening_nodig     | ja         | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |
      | eigenaar_gehoord          | nee        | gemeente | De eigenaar van de woning is nog niet gehoord                           |
      | wmo_onderzoek_klaar       | ja         | gemeente | Het Wmo-onderzoek is klaar                                              |
      | wmo_aanvraag_ontvangen_op | 2026-11-12 | gemeente | De gemeente ontving de Wmo-aanvraag op 2026-11-12                       |
    En de behoefte "Meedoen met vrienden en sport (vervoer)" (vervoer voor kind), met deze feiten
      | feit               | waarde     | bron  | dat wil zeggen                                           |
      | vervoer_bestemming | vrije_tijd | gezin | Het vervoer is voor vrienden, sport of andere vrije tijd |
    En de behoefte "Helpen met aankleden en toilet" (persoonlijke_verzorging voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                                |
      | zelfredzaamheidstekort  | ja     | gemeente | Het kind kan dit door de ziekte of beperking niet zelf; dat is meer dan bij de leeftijd hoort |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg           |
    En de behoefte "Af en toe een nacht vrij voor moeder" (respijt voor ouder)
    En de behoefte "Vervoer naar het ziekenhuis" (vervoer voor kind), met deze feiten
      | feit                  | waarde          | bron  | dat wil zeggen                                             |
      | vervoer_bestemming    | ziekenhuis      | gezin | Het vervoer is naar het ziekenhuis of andere medische zorg |
      | zittend_vervoer_grond | alleen_rolstoel | arts  | Het kind kan alleen per rolstoel worden vervoerd           |

  Scenario: Rolstoel op maat
    Wmo 2015: De Wmo kent geen leeftijdsgrens. Geen eigen bijdrage: rolstoel en kind. Besluit uiterlijk 2026-11-26.
    Zvw: Alleen bij beperkte of onzekere gebruiksduur.
    Jeugdwet: Wmo-hulpmiddel is voorliggend.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Rolstoel op maat"
      | wet      | status              | rol    | beslisser       | artikelen                                   | vorm          |
      | Wmo 2015 | van toepassing      | draagt | gemeente        | Wmo 1.2.1, Wmo 2.3.5 lid 3, UBW 3.8 lid 3 d | natura of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.9, Rzv 2.12                           |               |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 b                        |               |
    En dit is nog te beslissen
      | behoefte         | wet      | wat              | door     | uiterlijk  |
      | Rolstoel op maat | Wmo 2015 | besluit aanvraag | gemeente | 2026-11-26 |

  Scenario: Badkamer aanpassen
    Wmo 2015: Eigenaar eerst horen, toestemming niet nodig. Bijdrage van de ouder alleen als de verordening dat
    bepaalt; moeder is alleenstaand dus de uitzondering voor gehuwden helpt niet.
    Wlz: Geen Wlz-recht.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Badkamer aanpassen"
      | wet      | status              | rol    | beslisser | artikelen                             | vorm          |
      | Wmo 2015 | van toepassing      | draagt | gemeente  | Wmo 2.3.5 lid 3, Wmo 2.3.7, Wmo 2.1.5 | natura of pgb |
      | Wlz      | niet van toepassing |        | CIZ       | Wlz 3.1.3                             |               |
    En dit is nog te beslissen
      | behoefte           | wet      | wat              | door     | uiterlijk  |
      | Badkamer aanpassen | Wmo 2015 | eigenaar horen   | gemeente |            |
      | Badkamer aanpassen | Wmo 2015 | besluit aanvraag | gemeente | 2026-11-26 |

  Scenario: Meedoen met vrienden en sport (vervoer)
    Wmo 2015: Participatie van een kind dat alleen per rolstoel kan reizen. Het onderzoek naar andere oplossingen
    gaat over 'voor zover' en is een stap.
    Jeugdwet: Geen jeugdhulplocatie.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Meedoen met vrienden en sport (vervoer)"
      | wet      | status              | rol    | beslisser | artikelen                  |
      | Wmo 2015 | van toepassing      | draagt | gemeente  | Wmo 1.1.1, Wmo 2.3.5 lid 3 |
      | Jeugdwet | niet van toepassing |        | gemeente  | Jeugdwet 2.3 lid 2         |
    En dit is nog te beslissen
      | behoefte                                | wet      | wat                       | door     |
      | Meedoen met vrienden en sport (vervoer) | Wmo 2015 | onderzoek besluit netwerk | gemeente |

  Scenario: Helpen met aankleden en toilet
    Jeugdwet: Lichamelijke beperking, jonger dan 18.
    Zvw: Geen medisch verband.
    Wmo 2015: Verzorging onder 18 loopt via de Jeugdwet.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Helpen met aankleden en toilet"
      | wet      | status              | rol    | beslisser       | artikelen                                     | vorm          |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 3°, Jeugdwet 2.3 lid 1 | natura of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10                                      |               |
      | Wmo 2015 | niet van toepassing |        | gemeente        | Wmo 1.2.1                                     |               |

  Scenario: Af en toe een nacht vrij voor moeder
    Jeugdwet: 2.3 lid 3 niet: geen permanent toezicht en geen Zvw-verpleging. Lid 1 draagt dit, 'voor zover' de hulp
    van de grootouders tekortschiet: een oordeel over de omvang.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Af en toe een nacht vrij voor moeder"
      | wet      | status         | rol    | beslisser | artikelen          |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 2.3 lid 1 |
    En dit is nog te beslissen
      | behoefte                             | wet      | wat                | door     |
      | Af en toe een nacht vrij voor moeder | Jeugdwet | hoeveel hulp nodig | gemeente |

  Scenario: Vervoer naar het ziekenhuis
    Zvw: Uitsluitend per rolstoel; grond e niet (geen verpleging, geen toezicht).
    Wmo 2015: Ziekenhuisritten zijn geen Wmo-vervoer.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Vervoer naar het ziekenhuis"
      | wet      | status              | rol    | beslisser       | artikelen        |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.14 lid 1 c |
      | Wmo 2015 | niet van toepassing |        | gemeente        | Wmo 1.1.1        |

  Scenario: Grond e draagt het ziekenvervoer niet, en de Wmo is er ook voor kinderen
    Als Schakel de zaak beoordeelt
    Dan noemt de Zvw bij "Vervoer naar het ziekenhuis" niet: Bzv 2.14 lid 1 onder e
    En nergens staat "niet voor kinderen"
    En het gezin hoort dit
      | behoefte           | wet      | wat                               |
      | Badkamer aanpassen | Wmo 2015 | ouders betalen alleen verordening |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                                  | aan      |
      | verordening_bijdrage_woningaanpassing | gemeente |
      | eigen_vervoer                         | gezin    |
      | netwerk_neemt_nacht_over              | gezin    |
