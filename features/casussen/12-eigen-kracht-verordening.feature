# language: nl
Functionaliteit: PUB-12 Aftrek wegens eigen kracht, met en zonder regel in de verordening

  Kind van acht heeft een energieziekte. De nachten zijn zwaar, maar sinds mei is er op alle nodige nachten een
  verpleegkundige; sindsdien slaapt vader weer in zijn eigen bed. Ouders vragen tien uur begeleiding per week.
  Vader zegt eerlijk dat hij vier uur daarvan zelf kan doen. De gemeente wil zes uur toekennen en vier uur
  afwijzen. Moeder is moe en vraagt ook hulp bij het schoonmaken; zij heeft zelf geen beperking.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2018-02-26
    En deze feiten
      | feit                             | waarde | bron     | dat wil zeggen                                     |
      | ingezetene                       | ja     | gezin    | Het kind is ingezetene van Nederland               |
      | zorgverzekering                  | ja     | gezin    | Het kind heeft een zorgverzekering                 |
      | verordening_artikel_eigen_kracht | 5.2    | gemeente | Artikel 5.2 van de verordening regelt eigen kracht |
      | kalender_24_uur_gemaakt          | ja     | gemeente | Er is een 24-uurskalender van de zorg gemaakt      |
    En de behoefte "Begeleiding voor het kind" (begeleiding voor kind), met deze feiten
      | feit                          | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig       | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
      | omvang_uren_week              | 10     | gezin    | Er is 10 uur per week nodig                                                         |
      | eigen_mogelijkheden_uren_week | 4      | gezin    | Ouders kunnen en willen 4 uur per week zelf doen                                    |
    En de behoefte "Nachtverpleging" (verpleging voor kind), met deze feiten
      | feit                       | waarde | bron                  | dat wil zeggen                                                                           |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
      | zvw_indicatie_gegeven      | ja     | kinderverpleegkundige | De kinderverpleegkundige heeft de zorg geïndiceerd                                       |
    En de behoefte "Twee weken opname in het kinderhospice om medicijnen in te stellen" (verblijf voor kind), met deze feiten
      | feit                          | waarde  | bron | dat wil zeggen                                                  |
      | medisch_noodzakelijk_verblijf | ja      | arts | Het verblijf is volgens de arts medisch noodzakelijk            |
      | doel_verblijf                 | medisch | arts | Het verblijf is bedoeld voor medische behandeling of observatie |
    En de behoefte "Hulp bij het schoonmaken" (huishoudelijke_hulp voor ouder), met deze feiten
      | feit                  | waarde | bron  | dat wil zeggen                       |
      | ouder_heeft_beperking | nee    | gezin | De ouders hebben zelf geen beperking |
    En de behoefte "Steun voor ouders als mantelzorger" (mantelzorgsteun voor ouder)

  Scenario: Begeleiding voor het kind
    Jeugdwet: 'Voor zover': 6 uur toekennen, 4 uur eigen mogelijkheden met artikel 5.2 van de verordening,
    individueel onderzocht en niet betwist.
    Zvw: Geen medisch verband.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding voor het kind"
      | wet      | status              | rol    | beslisser       | artikelen                                                   | vorm          |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1, Jeugdwet 2.9 | natura of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10                                                    |               |
    En dit is nog te beslissen
      | behoefte                  | wet      | wat              | door     |
      | Begeleiding voor het kind | Jeugdwet | besluit aanvraag | gemeente |

  Scenario: Nachtverpleging
    Zvw: Dat ouders weer slapen is geen reden om af te bouwen; alleen zorginhoud telt.
    Jeugdwet: Zvw-recht.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Nachtverpleging"
      | wet      | status              | rol    | beslisser       | artikelen            | vorm   |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.10, Zvw 14     | natura |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a |        |

  Scenario: Twee weken opname in het kinderhospice om medicijnen in te stellen
    Zvw: Medisch noodzakelijk verblijf; niet de naam van het gebouw beslist.
    Jeugdwet: Geen respijt maar zorg met verblijf.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Twee weken opname in het kinderhospice om medicijnen in te stellen"
      | wet      | status              | rol    | beslisser       | artikelen            | vorm   |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.12             | natura |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a |        |

  Scenario: Hulp bij het schoonmaken
    Wmo 2015: LET OP: toegang voor een overbelaste ouder zonder eigen beperking is niet uitgezocht; onderzoek wel de
    steun voor de mantelzorger.
    Jeugdwet: Schoonmaken is geen jeugdhulp.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp bij het schoonmaken"
      | wet      | status              | beslisser | artikelen                    |
      | Wmo 2015 | nader onderzoek     | gemeente  | Wmo 2.3.2 lid 4 d, Wmo 2.2.2 |
      | Jeugdwet | niet van toepassing | gemeente  | Jeugdwet 1.1                 |

  Scenario: Steun voor ouders als mantelzorger
    Wmo 2015: Ouders van een kind met Jeugdwet- of Zvw-zorg zijn mantelzorger in de zin van de Wmo.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Steun voor ouders als mantelzorger"
      | wet      | status         | rol    | beslisser | artikelen            | vorm                 |
      | Wmo 2015 | van toepassing | draagt | gemeente  | Wmo 2.2.2, Wmo 1.1.1 | algemene voorziening |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                                     | aan      |
      | mantelzorgsteun_aanbod                   | gemeente |
      | lezing_huishoudelijke_hulp_overbelasting | gemeente |

  Scenario: Begeleiding voor het kind, maar de verordening regelt eigen kracht niet
    Jeugdwet: Zonder regels in de verordening zelf geen aftrek (CRvB 29-5-2024, ECLI:NL:CRVB:2024:1095-1097): 10
    uur.
    Zvw: Geen medisch verband.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding voor het kind"
      | wet      | status              | rol    | beslisser       | artikelen                                                   | vorm          |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1, Jeugdwet 2.9 | natura of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10                                                    |               |
    En dit is nog te beslissen
      | behoefte                  | wet      | wat              | door     |
      | Begeleiding voor het kind | Jeugdwet | besluit aanvraag | gemeente |
