# language: nl
Functionaliteit: PUB-18 Aanvraag bij de verkeerde gemeente na verhuizing

  Ouders zijn gescheiden en hebben samen gezag. Kind van tien woonde bij vader in Lindehaven en kreeg daar
  ambulante begeleiding. Sinds 15 september staat het kind bij moeder ingeschreven in Kruisveen. Vader vroeg op 16
  november bij Lindehaven extra begeleiding aan, verpleging, een aangepast bed en een rolstoel voor zes weken na
  een operatie, en wil dat de vertrouwde begeleider blijft. Het kind logeert om de week in een kinderhospice in
  Oosterwaard.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2016-06-23
    En de zaak ligt bij de gemeente Lindehaven
    En deze feiten
      | feit                    | waarde     | bron     | dat wil zeggen                                                   |
      | ingezetene              | ja         | gezin    | Het kind is ingezetene van Nederland                             |
      | zorgverzekering         | ja         | gezin    | Het kind heeft een zorgverzekering                               |
      | bevoegde_gemeente       | Kruisveen  | gemeente | Het kind staat ingeschreven in Kruisveen                         |
      | andere_gemeente_bevoegd | ja         | gemeente | Het kind staat in een andere gemeente ingeschreven               |
      | woonplaats_gewijzigd_op | 2026-09-15 | gemeente | Het kind staat sinds 2026-09-15 op het nieuwe adres ingeschreven |
    En de behoefte "Extra begeleiding" (begeleiding voor kind)
    En de behoefte "De vertrouwde begeleider houden" (begeleiding voor kind), met deze feiten
      | feit                       | waarde | bron     | dat wil zeggen                                                  |
      | verhuisd_tijdens_jeugdhulp | ja     | gemeente | Het kind is verhuisd terwijl deze hulp liep of al was toegekend |
    En de behoefte "Verpleging" (verpleging voor kind), met deze feiten
      | feit                       | waarde | bron                  | dat wil zeggen                                                                           |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
    En de behoefte "Aangepast bed" (hulpmiddel voor kind), met deze feiten
      | feit             | waarde | bron  | dat wil zeggen          |
      | hulpmiddel_soort | bed    | gezin | Het gaat om een zorgbed |
    En de behoefte "Rolstoel voor zes weken na een operatie" (hulpmiddel voor kind), met deze feiten
      | feit             | waarde   | bron  | dat wil zeggen                          |
      | hulpmiddel_soort | rolstoel | gezin | Het gaat om een rolstoel                |
      | gebruiksduur     | beperkt  | arts  | Het hulpmiddel is maar korte tijd nodig |

  Scenario: Extra begeleiding
    Jeugdwet: Begeleiding onder 18 is Jeugdwet. Woonplaats volgt de inschrijving, niet het gezag of de logeerplek;
    Lindehaven zendt door. Hoeveel er nodig is beoordeelt Kruisveen.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Extra begeleiding"
      | wet      | status         | rol    | beslisser          | artikelen                                            |
      | Jeugdwet | van toepassing | draagt | gemeente Kruisveen | Jeugdwet 1.1 woonplaats, Jeugdwet 2.3 lid 1, Awb 2:3 |
    En dit is nog te beslissen
      | behoefte          | wet      | wat                                         | door     |
      | Extra begeleiding | Jeugdwet | onverwijld doorzenden gemeente inschrijving | gemeente |
      | Extra begeleiding | Jeugdwet | hoeveel hulp nodig                          | gemeente |

  Scenario: De vertrouwde begeleider houden
    Jeugdwet: Op verzoek voortzetting bij dezelfde aanbieder en tegen dezelfde voorwaarden, hooguit tot 2027-09-15.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "De vertrouwde begeleider houden"
      | wet      | status         | rol    | beslisser          | artikelen     | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente Kruisveen | Jeugdwet 2.7a | natura |

  Scenario: Verpleging
    Zvw: Zorgverzekeraar is geen bestuursorgaan: geen doorzending, wel warme overdracht met toestemming.
    Jeugdwet: Verpleging is nooit jeugdhulp.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verpleging"
      | wet      | status              | rol    | beslisser          | artikelen            | vorm          |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar    | Bzv 2.10             | natura of pgb |
      | Jeugdwet | niet van toepassing |        | gemeente Kruisveen | Jeugdwet 1.2 lid 1 a |               |
    En dit is nog te beslissen
      | behoefte   | wet | wat                        | door                  |
      | Verpleging | Zvw | indicatie aard omvang duur | kinderverpleegkundige |

  Scenario: Aangepast bed
    Zvw: Als het een voorgeschreven zorgbed is.
    Wmo 2015: Gemeente van inwoning; ook dit deel doorzenden.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Aangepast bed"
      | wet      | status          | beslisser          | artikelen          |
      | Zvw      | nader onderzoek | zorgverzekeraar    | Bzv 2.9, Rzv 2.17  |
      | Wmo 2015 | nader onderzoek | gemeente Kruisveen | Wmo 1.2.1, Awb 2:3 |

  Scenario: Rolstoel voor zes weken na een operatie
    Zvw: Beperkte gebruiksduur.
    Wmo 2015: Verzekerd hulpmiddel; geen resterende beperking.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Rolstoel voor zes weken na een operatie"
      | wet      | status              | rol    | beslisser          | artikelen         | vorm   |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar    | Bzv 2.9, Rzv 2.12 | natura |
      | Wmo 2015 | niet van toepassing |        | gemeente Kruisveen | Wmo 2.3.5 lid 3   |        |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                       | aan   |
      | voorgeschreven_door_arts   | arts  |
      | toestemming_delen_met_zorg | gezin |

  Scenario: Lindehaven zendt door, Kruisveen beslist, en de begeleider blijft
    Als Schakel de zaak beoordeelt
    Dan hoort het gezin dit
      | behoefte          | wet      | wat                                                   |
      | Extra begeleiding | Jeugdwet | gemeente ingeschreven gezag logeerplek verandert niet |
    En dit is nog te beslissen
      | behoefte                        | wet      | wat                                     | uiterlijk  |
      | De vertrouwde begeleider houden | Jeugdwet | voortzetting dezelfde aanbieder verzoek | 2027-09-15 |
