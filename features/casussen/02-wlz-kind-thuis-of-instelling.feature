# language: nl
Functionaliteit: PUB-02 Kind met Wlz-indicatie via 24-uurszorg nabij, thuis of in een instelling

  Kind van negen met een ernstige meervoudige beperking heeft sinds 2021 een Wlz-indicatie. Er hoeft niet
  onafgebroken iemand te kijken, maar er moet wel altijd iemand vlakbij zijn: kind kan niet roepen en moet bij
  alles worden geholpen. Ouders regelen de zorg thuis met een pgb en een modulair pakket. Zij vragen wie de
  begeleide zorg, de behandeling, de huisarts, het logeren, de rolstoel en het infuus van de specialist betaalt.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2017-03-08
    En deze feiten
      | feit                      | waarde  | bron  | dat wil zeggen                                                                        |
      | ingezetene                | ja      | gezin | Het kind is ingezetene van Nederland                                                  |
      | zorgverzekering           | ja      | gezin | Het kind heeft een zorgverzekering                                                    |
      | woonsituatie              | thuis   | gezin | Het kind woont thuis                                                                  |
      | wlz_indicatie_aanwezig    | ja      | CIZ   | Het CIZ heeft een Wlz-indicatie gegeven                                               |
      | kan_zelf_hulp_inroepen    | nee     | CIZ   | Het kind kan niet zelf op tijd hulp inroepen                                          |
      | fysiek_voortdurend_nodig  | ja      | CIZ   | Het kind heeft door lichamelijke problemen voortdurend hulp nodig                     |
      | permanent_toezicht_nodig  | nee     | CIZ   | Er hoeft niet dag en nacht zonder onderbreking op het kind te worden gelet            |
      | vv_voornamelijk_somatisch | nee     | CIZ   | De verpleging en verzorging is niet vooral nodig door lichamelijke ziekte of handicap |
      | wlz_leveringsvorm         | mpt_pgb | gezin | Het gezin kiest een pgb met een modulair pakket thuis                                 |
      | mantelzorger              | ja      | gezin | Ouders verzorgen het kind zelf als mantelzorger                                       |
    En de behoefte "Verzorging, begeleiding en verpleging elke dag" (langdurige_zorg voor kind)
    En de behoefte "Behandeling die op de aandoening is gericht" (behandeling_aandoening voor kind)
    En de behoefte "Huisarts en medicijnen" (medische_zorg voor kind)
    En de behoefte "Logeren om ouders te ontlasten" (respijt voor ouder)
    En de behoefte "Rolstoel op maat" (hulpmiddel voor kind), met deze feiten
      | feit                  | waarde   | bron     | dat wil zeggen                                                          |
      | hulpmiddel_soort      | rolstoel | gezin    | Het gaat om een rolstoel                                                |
      | wmo_voorziening_nodig | ja       | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |
    En de behoefte "Infuus thuis onder regie van de specialist" (verpleging voor kind), met deze feiten
      | feit                       | waarde | bron | dat wil zeggen                                                                           |
      | verpleging_ivm_specialist  | ja     | arts | De verpleging gebeurt onder regie van de medisch specialist                              |
      | verband_geneeskundige_zorg | ja     | arts | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |

  Scenario: Verzorging, begeleiding en verpleging elke dag
    Wlz: Recht vastgesteld door het CIZ via 24-uurszorg nabij (Wlz 3.2.1 lid 1); verpleging zit in het pakket. Geen
    eigen bijdrage onder 18 (Blz 3.3.1.1).
    Zvw: Residu; Wlz bekostigt.
    Jeugdwet: Voor deze behoefte bestaat Wlz-recht; niet gehouden.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verzorging, begeleiding en verpleging elke dag"
      | wet      | status              | rol    | beslisser       | artikelen                                     | vorm       |
      | Wlz      | van toepassing      | draagt | zorgkantoor     | Wlz 3.1.1 lid 1 b, Wlz 3.3.1, Wlz 3.3.3 lid 4 | pgb of mpt |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.1 lid 1                                 |            |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a                          |            |

  Scenario: Behandeling die op de aandoening is gericht
    Wlz: Behandeling kan niet uit het pgb; dus mpt naast pgb.
    Zvw: Residu.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Behandeling die op de aandoening is gericht"
      | wet | status              | rol    | beslisser       | artikelen                          | vorm |
      | Wlz | van toepassing      | draagt | zorgkantoor     | Wlz 3.1.1 lid 1 c, Wlz 3.3.3 lid 4 | mpt  |
      | Zvw | niet van toepassing |        | zorgverzekeraar | Bzv 2.1 lid 1                      |      |

  Scenario: Huisarts en medicijnen
    Zvw: Het algemeen-medische pakket van de Wlz geldt nooit thuis.
    Wlz: Alleen bij verblijf én behandeling in dezelfde instelling.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Huisarts en medicijnen"
      | wet | status              | rol    | beslisser       | artikelen         |
      | Zvw | van toepassing      | draagt | zorgverzekeraar | Zvw 10, Wlz 3.3.2 |
      | Wlz | niet van toepassing |        | zorgkantoor     | Wlz 3.1.1 lid 1 d |

  Scenario: Logeren om ouders te ontlasten
    Wlz: Hooguit 156 etmalen per kalenderjaar; ouders zijn mantelzorger.
    Jeugdwet: Wlz-logeeropvang dekt de behoefte.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Logeren om ouders te ontlasten"
      | wet      | status              | rol    | beslisser   | artikelen                    |
      | Wlz      | van toepassing      | draagt | zorgkantoor | Wlz 3.1.1 lid 1 g, Blz 3.1.3 |
      | Jeugdwet | niet van toepassing |        | gemeente    | Jeugdwet 1.2 lid 1 a         |

  Scenario: Rolstoel op maat
    Wmo 2015: Thuiswonend Wlz-kind houdt zijn hulpmiddel van de gemeente; de weigeringsgrond van 2.3.5 lid 6 geldt
    dan niet. Rolstoel: geen eigen bijdrage.
    Jeugdwet: Hulpmiddel valt onder de Wmo.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Rolstoel op maat"
      | wet      | status              | rol    | beslisser | artikelen                                          |
      | Wmo 2015 | van toepassing      | draagt | gemeente  | Wmo 8.6a onder a, Wmo 2.3.5 lid 3, UBW 3.8 lid 3 d |
      | Jeugdwet | niet van toepassing |        | gemeente  | Jeugdwet 1.2 lid 1 b                               |

  Scenario: Infuus thuis onder regie van de specialist
    Zvw: LET OP: medisch-specialistische verpleging thuis naast de Wlz is niet in wettekst gevonden.
    Wlz: Kan in het pakket vallen; niet automatisch beslissen.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Infuus thuis onder regie van de specialist"
      | wet | status          | beslisser       | artikelen         |
      | Zvw | nader onderzoek | zorgverzekeraar | Bzv 2.1 lid 1     |
      | Wlz | nader onderzoek | zorgkantoor     | Wlz 3.1.1 lid 1 b |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                  | aan                         |
      | lezing_msvt_onder_wlz | zorgkantoor zorgverzekeraar |

  Scenario: Thuis geen permanent toezicht als grond, geen bijdrage en niet meer dan 156 etmalen
    Als Schakel de zaak beoordeelt
    Dan noemt de Wlz bij "Verzorging, begeleiding en verpleging elke dag" niet: Wlz 3.2.1 lid 1 onder a
    En nergens staat "geldt een eigen bijdrage"
    En het gezin hoort dit
      | behoefte                                    | wet      | wat                              |
      | Logeren om ouders te ontlasten              | Wlz      | hooguit 156 etmalen kalenderjaar |
      | Behandeling die op de aandoening is gericht | Wlz      | behandeling niet uit pgb         |
      | Rolstoel op maat                            | Wmo 2015 | rolstoel geen eigen bijdrage     |
    En er is bij "Verzorging, begeleiding en verpleging elke dag" geen voorbehoud voor de Wlz

  Scenario: Verzorging, begeleiding en verpleging elke dag, maar het kind woont in een instelling met behandeling
    Wlz: Zelfde recht in de vorm van verblijf; pgb is bij verblijf niet mogelijk.
    Zvw: Residu.
    Jeugdwet: Wlz-recht.
    Gegeven hier geldt: woonsituatie is instelling_met_behandeling
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verzorging, begeleiding en verpleging elke dag"
      | wet      | status              | rol    | beslisser       | artikelen                            | vorm     |
      | Wlz      | van toepassing      | draagt | zorgkantoor     | Wlz 3.1.1 lid 1 a, Wlz 3.1.1 lid 1 b | verblijf |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.1 lid 1                        |          |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a                 |          |

  Scenario: Behandeling die op de aandoening is gericht, maar het kind woont in een instelling met behandeling
    Wlz: Door dezelfde instelling.
    Zvw: Residu.
    Gegeven hier geldt: woonsituatie is instelling_met_behandeling
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Behandeling die op de aandoening is gericht"
      | wet | status              | rol    | beslisser       | artikelen         | vorm     |
      | Wlz | van toepassing      | draagt | zorgkantoor     | Wlz 3.1.1 lid 1 c | verblijf |
      | Zvw | niet van toepassing |        | zorgverzekeraar | Bzv 2.1 lid 1     |          |

  Scenario: Huisarts en medicijnen, maar het kind woont in een instelling met behandeling
    Wlz: Verblijf én behandeling in dezelfde instelling.
    Zvw: Residu.
    Gegeven hier geldt: woonsituatie is instelling_met_behandeling
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Huisarts en medicijnen"
      | wet | status              | rol    | beslisser       | artikelen         | vorm     |
      | Wlz | van toepassing      | draagt | zorgkantoor     | Wlz 3.1.1 lid 1 d | verblijf |
      | Zvw | niet van toepassing |        | zorgverzekeraar | Bzv 2.1 lid 1     |          |

  Scenario: Logeren om ouders te ontlasten, maar het kind woont in een instelling met behandeling
    Wlz: Kind woont al in de instelling; zonder mantelzorger om te ontlasten is er geen logeeropvang. Vraag of het
    kind ook thuis wordt verzorgd.
    Jeugdwet: Wlz-recht.
    Gegeven hier geldt: woonsituatie is instelling_met_behandeling
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Logeren om ouders te ontlasten"
      | wet      | status              | beslisser   | artikelen            |
      | Wlz      | nader onderzoek     | zorgkantoor | Wlz 3.1.1 lid 1 g    |
      | Jeugdwet | niet van toepassing | gemeente    | Jeugdwet 1.2 lid 1 a |

  Scenario: Rolstoel op maat, maar het kind woont in een instelling met behandeling
    Wlz: Mobiliteitshulpmiddel bij verblijf met behandeling; vooraf toestemming van de Wlz-uitvoerder.
    Wmo 2015: College kan weigeren bij Wlz-verblijf; de uitzonderingen van 8.6a gelden niet bij verblijf met
    behandeling.
    Gegeven hier geldt: woonsituatie is instelling_met_behandeling
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Rolstoel op maat"
      | wet      | status              | rol    | beslisser   | artikelen                             | vorm     |
      | Wlz      | van toepassing      | draagt | zorgkantoor | Wlz 3.1.1 lid 1 e, Blz 3.1.2, Rlz 2.3 | verblijf |
      | Wmo 2015 | niet van toepassing |        | gemeente    | Wmo 2.3.5 lid 6, Wmo 8.6a             |          |
    En dit is nog te beslissen
      | behoefte         | wet | wat                | door        |
      | Rolstoel op maat | Wlz | toestemming vooraf | zorgkantoor |

  Scenario: Wat nog gevraagd moet worden, maar het kind woont in een instelling met behandeling
    Gegeven hier geldt: woonsituatie is instelling_met_behandeling
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit               | aan   |
      | ook_thuis_verzorgd | gezin |
