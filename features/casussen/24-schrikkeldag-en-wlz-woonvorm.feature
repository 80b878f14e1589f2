# language: nl
Functionaliteit: PUB-24 Geboren op 29 februari, de dag ervoor

  Jongere met een verstandelijke beperking en een stofwisselingsziekte is op 29 februari 2008 geboren en woont met
  een Wlz-indicatie (permanent toezicht) in een kleine woonvorm zonder behandeling. Vandaag, 28 februari, vraagt
  iedereen of zij al achttien is. Zij wil een elektrische handbike, moeder vraagt of er nu een eigen bijdrage komt
  en wie haar onafhankelijk helpt kiezen, en de jeugdconsulent wil vandaag nog rouwhulp toekennen.

  Achtergrond:
    Gegeven de peildatum is 2026-02-28
    En een kind geboren op 2008-02-29
    En deze feiten
      | feit                     | waarde                        | bron     | dat wil zeggen                                                           |
      | ingezetene               | ja                            | gezin    | Het kind is ingezetene van Nederland                                     |
      | zorgverzekering          | ja                            | gezin    | Het kind heeft een zorgverzekering                                       |
      | verstandelijke_beperking | ja                            | arts     | Het kind heeft een verstandelijke beperking                              |
      | wlz_indicatie_aanwezig   | ja                            | CIZ      | Het CIZ heeft een Wlz-indicatie gegeven                                  |
      | permanent_toezicht_nodig | ja                            | CIZ      | Er moet dag en nacht zonder onderbreking actief op het kind worden gelet |
      | woonsituatie             | instelling_zonder_behandeling | CIZ      | Het kind woont in een instelling zonder behandeling                      |
      | jeugdstrafrecht          | nee                           | gemeente | Het kind valt niet onder het jeugdstrafrecht                             |
    En de behoefte "De Wlz-zorg en het wonen" (langdurige_zorg voor kind)
    En de behoefte "Vervoer naar de dagbegeleiding" (vervoer voor kind), met deze feiten
      | feit               | waarde             | bron  | dat wil zeggen                                               |
      | vervoer_bestemming | wlz_dagbegeleiding | gezin | Het vervoer is naar dagbegeleiding of behandeling uit de Wlz |
    En de behoefte "Elektrische handbike" (hulpmiddel voor kind), met deze feiten
      | feit                  | waarde | bron     | dat wil zeggen                                                          |
      | hulpmiddel_soort      | fiets  | gezin    | Het gaat om een aangepaste fiets of handbike                            |
      | wmo_voorziening_nodig | ja     | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |
    En de behoefte "Weten of er nu een eigen bijdrage is" (eigen_bijdrage voor kind)
    En de behoefte "Onafhankelijke hulp bij keuzes over de zorg" (clientondersteuning voor kind)
    En de behoefte "Rouwhulp die in april begint" (rouwbegeleiding voor kind), met deze feiten
      | feit                      | waarde | bron     | dat wil zeggen                                                                      |
      | noodzaak_bepaald_voor_18  | ja     | gemeente | Het college bepaalde vóór de achttiende verjaardag dat deze hulp nodig is           |
      | oordeel_jeugdhulp_nodig   | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
      | wlz_pakket_omvat_behoefte | nee    | CIZ      | Het Wlz-pakket omvat deze hulp niet                                                 |

  Scenario: De Wlz-zorg en het wonen
    Wlz: Loopt door op 18; geen nieuwe aanvraag om de leeftijd.
    Jeugdwet: Wlz-recht dekt dit.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "De Wlz-zorg en het wonen"
      | wet      | status              | rol    | beslisser   | artikelen                                     | vorm     |
      | Wlz      | van toepassing      | draagt | zorgkantoor | Wlz 3.2.1 lid 1, Blz 3.2.5, Wlz 3.1.1 lid 1 b | verblijf |
      | Jeugdwet | niet van toepassing |        | gemeente    | Jeugdwet 1.2 lid 1 a                          |          |

  Scenario: Vervoer naar de dagbegeleiding
    Wlz: Vervoer naar begeleiding in dagdelen zit in het pakket.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Vervoer naar de dagbegeleiding"
      | wet | status         | rol    | beslisser   | artikelen         | vorm     |
      | Wlz | van toepassing | draagt | zorgkantoor | Wlz 3.1.1 lid 1 f | verblijf |

  Scenario: Elektrische handbike
    Wmo 2015: Verblijf zonder behandeling: het mobiliteitshulpmiddel blijft bij de gemeente.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Elektrische handbike"
      | wet      | status         | rol    | beslisser | artikelen                         | vorm          |
      | Wmo 2015 | van toepassing | draagt | gemeente  | Wmo 8.6a onder b, Wmo 2.3.5 lid 3 | natura of pgb |

  Scenario: Weten of er nu een eigen bijdrage is
    Wlz: Vandaag nog 17: geen bijdrage. Vanaf 2026-03-01 wel; inkomen van ouders telt niet mee.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Weten of er nu een eigen bijdrage is"
      | wet | status              | beslisser | artikelen              |
      | Wlz | niet van toepassing | CAK       | Wlz 3.2.5, Blz 3.3.1.1 |

  Scenario: Onafhankelijke hulp bij keuzes over de zorg
    Wlz: Cliëntondersteuning vanaf het indicatiebesluit; gratis.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Onafhankelijke hulp bij keuzes over de zorg"
      | wet | status         | rol    | beslisser   | artikelen |
      | Wlz | van toepassing | draagt | zorgkantoor | Wlz 4.2.1 |

  Scenario: Rouwhulp die in april begint
    Jeugdwet: Vandaag is de laatste dag vóór 18: noodzaak vandaag bepaald is grond ii. Morgen kan dat niet meer.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Rouwhulp die in april begint"
      | wet      | status         | rol    | beslisser | artikelen                                                               | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.1 jeugdige 4°, Jeugdwet 1.1 jeugdhulp 1°, Jeugdwet 2.3 lid 1 | natura |

  Scenario: Op 28 februari nog zeventien, en nog geen eigen bijdrage
    Als Schakel de zaak beoordeelt
    Dan zijn dit de conclusies
      | conclusie   | waarde |
      | minderjarig | ja     |
    En er is bij "De Wlz-zorg en het wonen" geen voorbehoud voor de Wlz
    En het gezin hoort dit
      | behoefte                 | wet | wat                                                         |
      | De Wlz-zorg en het wonen | Wlz | loopt door achttiende verjaardag nieuwe aanvraag niet nodig |
