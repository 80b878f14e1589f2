# language: nl
Functionaliteit: PUB-23 Jongere van zeventien jaar en tien maanden, bijna niets geregeld

  Jongere wordt op 21 januari achttien. Hij heeft een hersentumor en heeft daardoor hulp bij aankleden,
  begeleiding en psychosociale hulp van de gemeente. Het besluit loopt tot zijn verjaardag. In het ziekenhuis
  praat hij met een psycholoog. Hij krijgt fysiotherapie, dit jaar al elf keer. Er is geen Wmo-melding, geen
  nieuwe indicatie en geen Wajong-aanvraag. De consulent schreef: wij kunnen pas iets doen als hij achttien is.
  Jongere denkt na over zijn dood en wil dat zijn moeder hem helpt maar niet beslist.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2009-01-21
    En deze feiten
      | feit                     | waarde | bron  | dat wil zeggen                                                             |
      | ingezetene               | ja     | gezin | Het kind is ingezetene van Nederland                                       |
      | zorgverzekering          | ja     | gezin | Het kind heeft een zorgverzekering                                         |
      | wlz_indicatie_aanwezig   | nee    | CIZ   | Er is geen Wlz-indicatie van het CIZ                                       |
      | permanent_toezicht_nodig | nee    | arts  | Er hoeft niet dag en nacht zonder onderbreking op het kind te worden gelet |
      | zorg_24u_nabijheid_nodig | nee    | arts  | Er hoeft niet dag en nacht iemand dichtbij het kind te zijn                |
      | somatische_aandoening    | ja     | arts  | Het kind heeft een lichamelijke ziekte                                     |
    En de behoefte "Begeleiding nu en na de verjaardag" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
      | behoefte_ook_na_18      | ja     | gezin    | De behoefte gaat ook over de tijd na de achttiende verjaardag                       |
    En de behoefte "Hulp bij aankleden nu en na de verjaardag" (persoonlijke_verzorging voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
      | behoefte_ook_na_18      | ja     | gezin    | De behoefte gaat ook over de tijd na de achttiende verjaardag                       |
    En de behoefte "Psychosociale hulp die langer nodig is" (psychosociale_hulp voor kind), met deze feiten
      | feit                      | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig   | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
      | behoefte_ook_na_18        | ja     | gezin    | De behoefte gaat ook over de tijd na de achttiende verjaardag                       |
      | jeugdhulp_gestart_voor_18 | ja     | gemeente | Deze jeugdhulp begon vóór de achttiende verjaardag                                  |
      | voortzetting_bepaald      | nee    | gemeente | Het college heeft niet bepaald dat voortzetting na 18 noodzakelijk is               |
    En de behoefte "Gesprekken met de ziekenhuispsycholoog" (behandeling_psychisch voor kind), met deze feiten
      | feit                             | waarde | bron | dat wil zeggen                                                                       |
      | onderdeel_somatische_behandeling | ja     | arts | De hulp is onderdeel van de behandeling van de lichamelijke ziekte in het ziekenhuis |
    En de behoefte "Fysiotherapie" (paramedische_zorg voor kind), met deze feiten
      | feit                   | waarde | bron  | dat wil zeggen                     |
      | behandelingen_dit_jaar | 11     | gezin | Er waren dit jaar 11 behandelingen |
    En de behoefte "Inkomen vanaf achttien" (inkomen_18 voor kind)

  Scenario: Begeleiding nu en na de verjaardag
    Jeugdwet: Tot 2027-01-21; niet te verlengen.
    Wmo 2015: Draagt dit vanaf 2027-01-21, tot dan de Jeugdwet. Melding kan en moet nu, uiterlijk 2026-11-26 voor
    een besluit op tijd. Anders spoed 2.3.3.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding nu en na de verjaardag"
      | wet      | status         | rol    | beslisser | artikelen                                     | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 | natura |
      | Wmo 2015 | van toepassing | draagt | gemeente  | Wmo 2.3.2 lid 1, Wmo 2.3.5 lid 3              |        |
    En dit is nog te beslissen
      | behoefte                           | wet      | wat               | door     |
      | Begeleiding nu en na de verjaardag | Wmo 2015 | onderzoek melding | gemeente |
      | Begeleiding nu en na de verjaardag | Wmo 2015 | besluit aanvraag  | gemeente |

  Scenario: Hulp bij aankleden nu en na de verjaardag
    Jeugdwet: Tot 18.
    Zvw: Na 18 als er medisch verband is.
    Wmo 2015: Na 18 als het om aansturen of zelfredzaamheid gaat.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp bij aankleden nu en na de verjaardag"
      | wet      | status          | rol    | beslisser       | artikelen                                     | vorm   |
      | Jeugdwet | van toepassing  | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 3°, Jeugdwet 2.3 lid 1 | natura |
      | Zvw      | nader onderzoek |        | zorgverzekeraar | Bzv 2.10                                      |        |
      | Wmo 2015 | nader onderzoek |        | gemeente        | Wmo 1.2.1, Wmo 2.3.5 lid 3                    |        |

  Scenario: Psychosociale hulp die langer nodig is
    Jeugdwet: Nu gewoon jeugdhulp. Na 18 verlengd op grond i als het college dat vóór 2027-01-21 bepaalt.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Psychosociale hulp die langer nodig is"
      | wet      | status         | rol    | beslisser | artikelen                                                               | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdhulp 1°, Jeugdwet 1.1 jeugdige 4°, Jeugdwet 2.3 lid 1 | natura |
    En dit is nog te beslissen
      | behoefte                               | wet      | wat                                | door     |
      | Psychosociale hulp die langer nodig is | Jeugdwet | voortzetting na 18 vóór verjaardag | gemeente |

  Scenario: Gesprekken met de ziekenhuispsycholoog
    Zvw: Onderdeel van de medisch-specialistische behandeling van de tumor, dus Zvw (algemene kennis, te verifiëren)
    en geen jeugd-ggz.
    Jeugdwet: Geen zelfstandige jeugdhulp.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Gesprekken met de ziekenhuispsycholoog"
      | wet      | status              | rol    | beslisser       | artikelen            |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.4              |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a |

  Scenario: Fysiotherapie
    Zvw: Lijst: volledig. Buiten de lijst 9, en 9 extra bij ontoereikend resultaat. Na 18 geldt de kindregel niet
    meer en zijn bij een lijstaandoening de eerste 20 voor eigen rekening.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Fysiotherapie"
      | wet | status          | beslisser       | artikelen |
      | Zvw | nader onderzoek | zorgverzekeraar | Bzv 2.6   |

  Scenario: Inkomen vanaf achttien
    Wajong: Of de jongere kan werken heeft nog niemand vastgelegd; of dat duurzaam is beoordeelt UWV. Aanvraag vóór
    2027-01-21; elke dag later kost geld.
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
      | feit                       | aan                   |
      | verband_geneeskundige_zorg | kinderverpleegkundige |
      | op_chronische_lijst        | arts                  |
      | resultaat_ontoereikend     | arts                  |
      | mogelijkheden_om_te_werken | arts gezin            |
