# language: nl
Functionaliteit: PUB-22 Jongere van precies zeventien, zware somatiek en niet zelf beslisbekwaam

  Jongere wordt vandaag zeventien. Zij heeft een voortschrijdende zenuwziekte, wordt met sonde gevoed en er moet
  dag en nacht op haar gelet worden. Verpleging komt van de zorgverzekeraar, de gemeente betaalt begeleiding op
  het dagcentrum en logeren, met een pgb. Zij kan door de ziekte zelf niet over zorg en geld beslissen. Er is nog
  geen enkel plan voor achttien. Ouders zijn bang dat alles wegvalt en weten niet of het pgb over kan.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2009-11-21
    En deze feiten
      | feit                        | waarde | bron                  | dat wil zeggen                                                                           |
      | ingezetene                  | ja     | gezin                 | Het kind is ingezetene van Nederland                                                     |
      | zorgverzekering             | ja     | gezin                 | Het kind heeft een zorgverzekering                                                       |
      | wlz_indicatie_aanwezig      | nee    | CIZ                   | Er is geen Wlz-indicatie van het CIZ                                                     |
      | permanent_toezicht_nodig    | ja     | arts                  | Er moet dag en nacht zonder onderbreking actief op het kind worden gelet                 |
      | behoefte_blijvend           | ja     | arts                  | De behoefte aan zorg is blijvend                                                         |
      | vv_voornamelijk_somatisch   | ja     | CIZ                   | De verpleging en verzorging is vooral nodig door lichamelijke ziekte of handicap         |
      | verband_geneeskundige_zorg  | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
      | ontvangt_zvw_verpleging     | ja     | kinderverpleegkundige | Het kind krijgt verpleging uit de zorgverzekering                                        |
      | ontvangt_jeugdhulp_2_of_3   | ja     | gemeente              | Het kind krijgt begeleiding of verzorging als jeugdhulp                                  |
      | oordeel_noodzaak_ontlasting | ja     | gemeente              | Het college vindt ontlasting van de ouders noodzakelijk                                  |
      | kan_zelf_beslissen_zorg     | nee    | arts                  | De jongere kan niet zelf over zorg en geld beslissen                                     |
    En de behoefte "Verpleging en verzorging dag en nacht" (verpleging voor kind)
    En de behoefte "Begeleiding op het dagcentrum" (dagactiviteit voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Ouders ontlasten (logeren)" (respijt voor ouder)
    En de behoefte "Iemand die na achttien mag beslissen over zorg en geld" (vertegenwoordiging voor kind)
    En de behoefte "Inkomen vanaf achttien" (inkomen_18 voor kind)

  Scenario: Verpleging en verzorging dag en nacht
    Zvw: Nu en na 18; 2.10 stopt niet op 18.
    Wlz: Tot 2027-11-21. Daarna volle toets mogelijk: vraag de aanvraag aan met ingang op de verjaardag, uiterlijk
    2027-10-10.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verpleging en verzorging dag en nacht"
      | wet | status              | rol    | beslisser       | artikelen         | vorm          |
      | Zvw | van toepassing      | draagt | zorgverzekeraar | Bzv 2.10          | natura of pgb |
      | Wlz | niet van toepassing |        | CIZ             | Blz 3.1.5 onder b |               |

  Scenario: Begeleiding op het dagcentrum
    Jeugdwet: Tot 18. Wmo-pgb is daarna een nieuw besluit (B12).
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding op het dagcentrum"
      | wet      | status         | rol    | beslisser | artikelen                                     | vorm |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 | pgb  |

  Scenario: Ouders ontlasten (logeren)
    Jeugdwet: Tot 18; daarna Wmo kortdurend verblijf of Wlz logeeropvang (156 etmalen).
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Ouders ontlasten (logeren)"
      | wet      | status         | rol    | beslisser | artikelen          | vorm          |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 2.3 lid 3 | natura of pgb |

  Scenario: Iemand die na achttien mag beslissen over zorg en geld
    BW: Mentorschap en bewind; kan vóór 18 worden uitgesproken. Wie het wordt is onbekend maar verandert de route
    niet. Ouderlijk gezag eindigt op 18.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Iemand die na achttien mag beslissen over zorg en geld"
      | wet | status         | rol    | beslisser     | artikelen                    |
      | BW  | van toepassing | draagt | kantonrechter | BW 1:450, BW 1:451, BW 1:432 |
    En dit is nog te beslissen
      | behoefte                                               | wet | wat                                    | door          |
      | Iemand die na achttien mag beslissen over zorg en geld | BW  | benoeming mentor bewindvoerder verzoek | kantonrechter |
    En er zijn deze voorbehouden
      | behoefte                                               | wet | over                                      | op gezag van | vast te stellen door |
      | Iemand die na achttien mag beslissen over zorg en geld | BW  | niet zelf over zorg en geld kan beslissen | de arts      | de kantonrechter     |

  Scenario: Inkomen vanaf achttien
    Wajong: Of de jongere kan werken heeft nog niemand vastgelegd; of dat duurzaam is beoordeelt UWV. Aanvraag vóór
    de verjaardag.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Inkomen vanaf achttien"
      | wet    | status          | beslisser | artikelen                 |
      | Wajong | nader onderzoek | UWV       | Wajong 1a:1, Wajong 1a:11 |
    En dit is nog te beslissen
      | behoefte               | wet    | wat                             | door |
      | Inkomen vanaf achttien | Wajong | duurzaam werken vóór achttiende | UWV  |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                         | aan                   |
      | mogelijkheden_om_te_werken   | arts gezin            |
      | mentor_of_bewindvoerder      | gezin                 |
      | hoe_jongere_wil_laten_merken | kinderverpleegkundige |
