# language: nl
Functionaliteit: PUB-20 Ernstig ziek kind zonder rechtmatig verblijf

  Kind van negen is met moeder zonder geldige verblijfsvergunning in Nederland en slaapt bij een vriendin in
  Lindehaven. Het heeft een onbehandelbare hersenziekte en er moet dag en nacht op gelet worden. Het kind krijgt
  sinds een maand begeleiding van de gemeente. Moeder vraagt verpleging, een rolstoel en een nacht rust. Zij is
  bang dat vragen om hulp tegen haar werkt.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2017-02-14
    En deze feiten
      | feit                        | waarde | bron     | dat wil zeggen                                                           |
      | verblijf_zonder_recht       | ja     | gemeente | Het kind verblijft zonder verblijfsrecht in Nederland                    |
      | ingezetene                  | nee    | gemeente | Het kind is geen ingezetene van Nederland                                |
      | zorgverzekering             | nee    | gemeente | Het kind heeft geen zorgverzekering                                      |
      | wlz_verzekerd               | nee    | gemeente | Het kind is niet verzekerd voor de Wlz                                   |
      | permanent_toezicht_nodig    | ja     | arts     | Er moet dag en nacht zonder onderbreking actief op het kind worden gelet |
      | ontvangt_jeugdhulp_2_of_3   | ja     | gemeente | Het kind krijgt begeleiding of verzorging als jeugdhulp                  |
      | oordeel_noodzaak_ontlasting | ja     | gemeente | Het college vindt ontlasting van de ouders noodzakelijk                  |
    En de behoefte "Begeleiding voor het kind" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Verpleging" (verpleging voor kind), met deze feiten
      | feit                       | waarde | bron                  | dat wil zeggen                                                                           |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
    En de behoefte "Moeder een nacht rust geven" (respijt voor ouder)
    En de behoefte "Rolstoel" (hulpmiddel voor kind), met deze feiten
      | feit             | waarde   | bron  | dat wil zeggen           |
      | hulpmiddel_soort | rolstoel | gezin | Het gaat om een rolstoel |

  Scenario: Begeleiding voor het kind
    Jeugdwet: De plicht geldt ook zonder rechtmatig verblijf onder 18; telkens hooguit een half jaar (nu tot
    uiterlijk 2027-05-21). Gemeente van werkelijk verblijf.
    Wmo 2015: Maatwerk vraagt rechtmatig verblijf.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding voor het kind"
      | wet      | status              | rol    | beslisser | artikelen                                              | vorm   |
      | Jeugdwet | van toepassing      | draagt | gemeente  | Jeugdwet 1.3, Besluit Jeugdwet 1.2, Jeugdwet 2.3 lid 1 | natura |
      | Wmo 2015 | niet van toepassing |        | gemeente  | Wmo 1.2.2                                              |        |
    En dit is nog te beslissen
      | behoefte                  | wet      | wat              | door     |
      | Begeleiding voor het kind | Jeugdwet | besluit aanvraag | gemeente |

  Scenario: Verpleging
    Zvw: Niet Wlz-verzekerd dus geen zorgverzekering.
    Wlz: Niet verzekerd; de SVB stelt verzekering vast.
    Jeugdwet: Verpleging is nooit jeugdhulp, ook niet als niemand anders betaalt.
    Anders: Vergoeding aan aanbieders van zorg aan onverzekerbare vreemdelingen; staat niet in de digests, dus
    navragen.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verpleging"
      | wet      | status              | beslisser       | artikelen    |
      | Zvw      | niet van toepassing | zorgverzekeraar | Zvw 2        |
      | Wlz      | niet van toepassing | CIZ             | Wlz 2.1.1    |
      | Jeugdwet | niet van toepassing | gemeente        | Jeugdwet 1.1 |
      | Anders   | nader onderzoek     | onbekend        |              |

  Scenario: Moeder een nacht rust geven
    Jeugdwet: Permanent toezicht en jeugdhulp 2°; Zvw-verpleging is niet nodig voor deze grond. Hooguit een half
    jaar.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Moeder een nacht rust geven"
      | wet      | status         | rol    | beslisser | artikelen                                | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 2.3 lid 3, Besluit Jeugdwet 1.2 | natura |

  Scenario: Rolstoel
    Wmo 2015: Geen rechtmatig verblijf.
    Jeugdwet: Een rolstoel is geen jeugdhulp.
    Anders: Fonds, leen of vergoeding onverzekerbaren; navragen.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Rolstoel"
      | wet      | status              | beslisser | artikelen    |
      | Wmo 2015 | niet van toepassing | gemeente  | Wmo 1.2.2    |
      | Jeugdwet | niet van toepassing | gemeente  | Jeugdwet 1.1 |
      | Anders   | nader onderzoek     | onbekend  |              |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                          | aan                   |
      | regeling_onverzekerden_bekend | kinderverpleegkundige |

  Scenario: Niet langer dan een half jaar, en een signaal
    Als Schakel de zaak beoordeelt
    Dan hoort het gezin dit
      | behoefte                  | wet      | wat               |
      | Begeleiding voor het kind | Jeugdwet | hooguit half jaar |
    En het signaal zonder_verzekering verschijnt
