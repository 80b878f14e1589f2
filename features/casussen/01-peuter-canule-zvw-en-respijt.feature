# language: nl
Functionaliteit: PUB-01 Peuter met tracheacanule, alleenstaande moeder met nachtzorg

  Kind van vier heeft een tracheacanule en wordt 's nachts beademd. Er moet dag en nacht iemand wakker bij zitten,
  want een slijmprop kan binnen minuten fataal zijn. Moeder staat er alleen voor. De kinderverpleegkundige heeft
  verpleging geïndiceerd, ook 's nachts, maar er komt maar één nacht per week echt iemand. Moeder slaapt de andere
  nachten op de kinderkamer en is gestopt met werken. Zus van zeven mist soms een verjaardag. Moeder vraagt: wie
  regelt de nachten, wie helpt mij even op adem te komen, hoe komen we bij het academisch ziekenhuis, en heb ik
  recht op dubbele kinderbijslag? Een buurvrouw zei: zo'n zwaar kind hoort toch in de Wlz?

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2022-06-14
    En deze feiten
      | feit                        | waarde | bron                  | dat wil zeggen                                                                           |
      | ingezetene                  | ja     | gezin                 | Het kind is ingezetene van Nederland                                                     |
      | zorgverzekering             | ja     | gezin                 | Het kind heeft een zorgverzekering                                                       |
      | wlz_indicatie_aanwezig      | nee    | CIZ                   | Er is geen Wlz-indicatie van het CIZ                                                     |
      | permanent_toezicht_nodig    | ja     | arts                  | Er moet dag en nacht zonder onderbreking actief op het kind worden gelet                 |
      | behoefte_blijvend           | ja     | arts                  | De behoefte aan zorg is blijvend                                                         |
      | verstandelijke_beperking    | nee    | arts                  | Het kind heeft geen verstandelijke beperking                                             |
      | vv_voornamelijk_somatisch   | ja     | CIZ                   | De verpleging en verzorging is vooral nodig door lichamelijke ziekte of handicap         |
      | ontvangt_zvw_verpleging     | ja     | kinderverpleegkundige | Het kind krijgt verpleging uit de zorgverzekering                                        |
      | ontvangt_jeugdhulp_2_of_3   | nee    | gemeente              | Het kind krijgt geen begeleiding of verzorging als jeugdhulp                             |
      | oordeel_noodzaak_ontlasting | ja     | gemeente              | Het college vindt ontlasting van de ouders noodzakelijk                                  |
      | verband_geneeskundige_zorg  | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
      | woonsituatie                | thuis  | gezin                 | Het kind woont thuis                                                                     |
    En de behoefte "Verpleging en verzorging thuis, overdag en 's nachts" (verpleging voor kind), met deze feiten
      | feit                      | waarde | bron                  | dat wil zeggen                                     |
      | zvw_indicatie_gegeven     | ja     | kinderverpleegkundige | De kinderverpleegkundige heeft de zorg geïndiceerd |
      | verpleging_wordt_geleverd | nee    | gezin                 | Er komt maar één nacht per week echt iemand        |
    En de behoefte "Moeder ontlasten, een weekend logeren per maand en enkele avonden" (respijt voor ouder), met deze feiten
      | feit                          | waarde | bron | dat wil zeggen                                            |
      | medisch_noodzakelijk_verblijf | nee    | arts | Het verblijf is volgens de arts niet medisch noodzakelijk |
    En de behoefte "Vervoer naar het academisch ziekenhuis" (vervoer voor kind), met deze feiten
      | feit               | waarde     | bron  | dat wil zeggen                                             |
      | vervoer_bestemming | ziekenhuis | gezin | Het vervoer is naar het ziekenhuis of andere medische zorg |
    En de behoefte "Sondevoedingspomp" (hulpmiddel voor kind), met deze feiten
      | feit                     | waarde            | bron  | dat wil zeggen                              |
      | hulpmiddel_soort         | sondevoedingspomp | gezin | Het gaat om een sondevoedingspomp           |
      | voorgeschreven_door_arts | ja                | arts  | De arts heeft het hulpmiddel voorgeschreven |
    En de behoefte "Zuurstof" (hulpmiddel voor kind), met deze feiten
      | feit                     | waarde   | bron  | dat wil zeggen                              |
      | hulpmiddel_soort         | zuurstof | gezin | Het gaat om zuurstof                        |
      | voorgeschreven_door_arts | ja       | arts  | De arts heeft het hulpmiddel voorgeschreven |
    En de behoefte "Dubbele kinderbijslag bij intensieve zorg" (kinderbijslag voor ouder)

  Scenario: Verpleging en verzorging thuis, overdag en 's nachts
    Zvw: Verband met geneeskundige zorg en hoog risico; hbo-kinderverpleegkundige indiceert, zorgverzekeraar toetst.
    Geen eigen risico, geen eigen bijdrage.
    Wlz: Kind voldoet aan permanent toezicht en blijvend, maar minderjarig met vooral complexe somatiek: geen Wlz-
    recht tot 18. De uitsluiting kent geen toezicht- of handelingeneis.
    Jeugdwet: Verpleging is nooit jeugdhulp; Zvw-recht bestaat.
    Wmo 2015: Verpleging is geen maatwerkvoorziening.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verpleging en verzorging thuis, overdag en 's nachts"
      | wet      | status              | rol    | beslisser       | artikelen            | vorm          |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.10, Zvw 14     | natura of pgb |
      | Wlz      | niet van toepassing |        | CIZ             | Blz 3.1.5 onder b    |               |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a |               |
      | Wmo 2015 | niet van toepassing |        | gemeente        | Wmo 2.3.5 lid 3      |               |

  Scenario: Moeder ontlasten, een weekend logeren per maand en enkele avonden
    Jeugdwet: Jonger dan 18, permanent toezicht, en alleen Zvw-verpleging is genoeg; college oordeelde noodzaak.
    Zvw-verpleging opent de plicht, zij sluit haar niet uit.
    Zvw: Verblijf alleen om ouders te ontlasten is geen medisch noodzakelijk verblijf. De verpleging tijdens het
    logeren blijft Zvw (Bzv 2.10).
    Wlz: Logeeropvang alleen met Wlz-recht.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Moeder ontlasten, een weekend logeren per maand en enkele avonden"
      | wet      | status              | rol    | beslisser       | artikelen                    | vorm          |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 2.3 lid 3           | natura of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.12                     |               |
      | Wlz      | niet van toepassing |        | CIZ             | Blz 3.1.3, Blz 3.1.5 onder b |               |
    En dit is nog te beslissen
      | behoefte                                                          | wet      | wat              | door     |
      | Moeder ontlasten, een weekend logeren per maand en enkele avonden | Jeugdwet | besluit aanvraag | gemeente |

  Scenario: Vervoer naar het academisch ziekenhuis
    Zvw: Minderjarig, verpleging en verzorging wegens complexe somatiek én permanent toezicht. Begeleider mag mee
    (jonger dan 16). Eigen bijdrage vervoer geldt ook voor een kind; bedrag is een jaarparameter.
    Jeugdwet: Alleen vervoer naar een jeugdhulplocatie.
    Wmo 2015: Geen zelfredzaamheids- of participatievervoer.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Vervoer naar het academisch ziekenhuis"
      | wet      | status              | rol    | beslisser       | artikelen                            |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.14 lid 1 e, Bzv 2.15, Rzv 2.37 |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 2.3 lid 2                   |
      | Wmo 2015 | niet van toepassing |        | gemeente        | Wmo 1.1.1                            |

  Scenario: Sondevoedingspomp
    Zvw: Staan op de limitatieve lijst.
    Wmo 2015: Verzekerd hulpmiddel; geen resterende beperking.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Sondevoedingspomp"
      | wet      | status              | rol    | beslisser       | artikelen         |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.9, Rzv 2.24 |
      | Wmo 2015 | niet van toepassing |        | gemeente        | Wmo 2.3.5 lid 3   |

  Scenario: Zuurstof
    Zvw: Staan op de limitatieve lijst.
    Wmo 2015: Verzekerd hulpmiddel; geen resterende beperking.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Zuurstof"
      | wet      | status              | rol    | beslisser       | artikelen        |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.9, Rzv 2.9 |
      | Wmo 2015 | niet van toepassing |        | gemeente        | Wmo 2.3.5 lid 3  |

  Scenario: Dubbele kinderbijslag bij intensieve zorg
    AKW: Kind van 3 tot en met 17 dat thuis woont; of het op intensieve zorg is aangewezen is nog niet beoordeeld.
    Geen Wlz-indicatie nodig voor de vraag. Let op het extra jaarbedrag voor een ouder zonder partner.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Dubbele kinderbijslag bij intensieve zorg"
      | wet | status          | beslisser | artikelen |
      | AKW | nader onderzoek | SVB       | AKW 7a    |
    En dit is nog te beslissen
      | behoefte                                  | wet | wat                              | door |
      | Dubbele kinderbijslag bij intensieve zorg | AKW | besluit kinderbijslag advies CIZ | SVB  |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                  | aan             |
      | intensieve_zorg_ciz   | gezin of SVB    |
      | reden_geen_verpleging | zorgverzekeraar |
    En dit is nog te beslissen
      | behoefte                                             | wet | wat                           | door            |
      | Verpleging en verzorging thuis, overdag en 's nachts | Zvw | verpleging er komt zorgplicht | zorgverzekeraar |

  Scenario: Niemand hoeft eerst de Wlz aan te vragen, en de oude eisen van 2017 tellen niet
    Als Schakel de zaak beoordeelt
    Dan staat nergens "indicatiebesluit"
    En nergens staat "verpleegkundige handeling"
    En de uitleg van de Jeugdwet bij "Moeder ontlasten, een weekend logeren per maand en enkele avonden" noemt: verpleging opent plicht sluit niet uit
    En nergens staat "gebruikelijk"
