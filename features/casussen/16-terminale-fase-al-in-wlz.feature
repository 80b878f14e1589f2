# language: nl
Functionaliteit: PUB-16 Kind komt thuis om te sterven, wel of niet al in de Wlz

  Kind van vijf heeft een hersenziekte die nu snel eindigt. De kinderarts verwacht nog enkele weken en gaf op 18
  november een verklaring. Maandag gaat het kind naar huis. Er is dag en nacht verpleging en toezicht nodig, een
  hoog-laagbed en een tillift. Broer van negen stelt vragen die ouders niet kunnen beantwoorden. Ouders willen bij
  hun kind zijn, maar moeten ook kunnen slapen. Zij zoeken iemand om mee te praten over het afscheid.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2021-03-19
    En deze feiten
      | feit                          | waarde | bron                  | dat wil zeggen                                                                           |
      | ingezetene                    | ja     | gezin                 | Het kind is ingezetene van Nederland                                                     |
      | zorgverzekering               | ja     | gezin                 | Het kind heeft een zorgverzekering                                                       |
      | terminale_fase                | ja     | arts                  | De behandelend arts verwacht dat het kind korter dan drie maanden leeft                  |
      | wlz_zorg_al_verleend_voor_ptz | nee    | CIZ                   | Het kind kreeg nog geen zorg uit de Wlz toen de terminale fase begon                     |
      | verband_geneeskundige_zorg    | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
      | permanent_toezicht_nodig      | ja     | arts                  | Er moet dag en nacht zonder onderbreking actief op het kind worden gelet                 |
      | oordeel_noodzaak_ontlasting   | ja     | gemeente              | Het college vindt ontlasting van de ouders noodzakelijk                                  |
      | woonsituatie                  | thuis  | gezin                 | Het kind woont thuis                                                                     |
    En de behoefte "Verpleging en verzorging thuis dag en nacht" (verpleging voor kind)
    En de behoefte "Hoog-laagbed" (hulpmiddel voor kind), met deze feiten
      | feit                     | waarde | bron  | dat wil zeggen                              |
      | hulpmiddel_soort         | bed    | gezin | Het gaat om een zorgbed                     |
      | voorgeschreven_door_arts | ja     | arts  | De arts heeft het hulpmiddel voorgeschreven |
    En de behoefte "Tillift voor maandag" (hulpmiddel voor kind), met deze feiten
      | feit             | waarde  | bron     | dat wil zeggen                                              |
      | hulpmiddel_soort | tillift | gezin    | Het gaat om een tillift of ander hulpmiddel bij verplaatsen |
      | spoed            | ja      | gemeente | Deze behoefte is spoedeisend                                |
    En de behoefte "Ouders laten slapen" (respijt voor ouder)
    En de behoefte "Hulp voor broer" (psychosociale_hulp voor brus), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | leeftijd_brus           | 9      | gezin    | De broer of zus is 9 jaar                                                           |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Iemand om over het afscheid te praten" (geestelijke_verzorging voor ouder)

  Scenario: Verpleging en verzorging thuis dag en nacht
    Zvw: Palliatief terminaal en nog niet in de Wlz: Zvw, elke leeftijd.
    Wlz: Zvw gaat voor; geen CIZ-aanvraag meer vragen.
    Jeugdwet: Verpleging is nooit jeugdhulp.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verpleging en verzorging thuis dag en nacht"
      | wet      | status              | rol    | beslisser       | artikelen                   | vorm          |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.10, Blz 3.1.5 onder a | natura of pgb |
      | Wlz      | niet van toepassing |        | CIZ             | Blz 3.1.5 onder a           |               |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a        |               |
    En dit is nog te beslissen
      | behoefte                                    | wet | wat                   | door                  |
      | Verpleging en verzorging thuis dag en nacht | Zvw | indicatie aard omvang | kinderverpleegkundige |

  Scenario: Hoog-laagbed
    Zvw: Staat op de lijst.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hoog-laagbed"
      | wet | status         | rol    | beslisser       | artikelen         |
      | Zvw | van toepassing | draagt | zorgverzekeraar | Bzv 2.9, Rzv 2.17 |

  Scenario: Tillift voor maandag
    Wmo 2015: Spoed: onverwijld een tijdelijke voorziening, vóór onderzoek en aanvraag. Geen eigen bijdrage voor een
    kind.
    Zvw: Beperkte of onzekere gebruiksduur kan juist Zvw geven; oordeel voorschrijver en verzekeraar. Niet op
    wachten.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Tillift voor maandag"
      | wet      | status          | beslisser       | artikelen         | vorm   |
      | Wmo 2015 | van toepassing  | gemeente        | Wmo 2.3.3         | natura |
      | Zvw      | nader onderzoek | zorgverzekeraar | Bzv 2.9, Rzv 2.12 |        |
    En dit is nog te beslissen
      | behoefte             | wet      | wat                               | door     |
      | Tillift voor maandag | Wmo 2015 | onverwijld tijdelijke voorziening | gemeente |

  Scenario: Ouders laten slapen
    Jeugdwet: Terminale fase sluit jeugdhulp niet af; permanent toezicht plus Zvw-verpleging.
    Wlz: Geen Wlz-recht.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Ouders laten slapen"
      | wet      | status              | rol    | beslisser | artikelen                    | vorm          |
      | Jeugdwet | van toepassing      | draagt | gemeente  | Jeugdwet 2.3 lid 3           | natura of pgb |
      | Wlz      | niet van toepassing |        | CIZ       | Blz 3.1.3, Blz 3.1.5 onder a |               |

  Scenario: Hulp voor broer
    Jeugdwet: Eigen dossier; loopt na het overlijden door.
    Subsidie: Rouwbegeleiding; LET OP vervaldatum 2027-01-01.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp voor broer"
      | wet      | status          | rol    | beslisser                  | artikelen                                     | vorm   |
      | Jeugdwet | van toepassing  | draagt | gemeente                   | Jeugdwet 1.1 jeugdhulp 1°, Jeugdwet 2.3 lid 1 | natura |
      | Subsidie | nader onderzoek |        | Netwerk Integrale Kindzorg | BWBR0022841                                   |        |

  Scenario: Iemand om over het afscheid te praten
    Subsidie: Geestelijke verzorging thuis; geen verzekerde prestatie.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Iemand om over het afscheid te praten"
      | wet      | status          | beslisser                  | artikelen   |
      | Subsidie | nader onderzoek | Netwerk Integrale Kindzorg | BWBR0022841 |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                                   | aan                        |
      | gebruiksduur                           | arts                       |
      | lezing_subsidie_geestelijke_verzorging | Netwerk Integrale Kindzorg |

  Scenario: In de laatste weken geen vragenlijsten, geen nieuwe CIZ-aanvraag en niet eerst een onderzoek
    Als Schakel de zaak beoordeelt
    Dan staat nergens "indicatiebesluit"
    En de eerste stap bij "Tillift voor maandag" volgens de Wmo 2015 is: onverwijld tijdelijke voorziening
    En het signaal laatste_fase verschijnt
    En het signaal nadert_achttien verschijnt niet

  Scenario: Verpleging en verzorging thuis dag en nacht, maar het kind kreeg al Wlz-zorg
    Wlz: Voortzetting van Wlz-zorg.
    Zvw: Wlz bekostigt.
    Jeugdwet: Verpleging is nooit jeugdhulp.
    Gegeven hier geldt: wlz_zorg_al_verleend_voor_ptz is ja
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verpleging en verzorging thuis dag en nacht"
      | wet      | status              | rol    | beslisser       | artikelen                            | vorm            |
      | Wlz      | van toepassing      | draagt | zorgkantoor     | Blz 3.1.5 onder a, Wlz 3.1.1 lid 1 b | mpt, vpt of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.1 lid 1                        |                 |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a                 |                 |

  Scenario: Tillift voor maandag, maar het kind kreeg al Wlz-zorg
    Wmo 2015: Thuiswonend Wlz-kind houdt het hulpmiddel van de gemeente.
    Zvw: Zelfde vraag.
    Gegeven hier geldt: wlz_zorg_al_verleend_voor_ptz is ja
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Tillift voor maandag"
      | wet      | status          | beslisser       | artikelen                   | vorm   |
      | Wmo 2015 | van toepassing  | gemeente        | Wmo 2.3.3, Wmo 8.6a onder a | natura |
      | Zvw      | nader onderzoek | zorgverzekeraar | Bzv 2.9, Rzv 2.12           |        |
    En dit is nog te beslissen
      | behoefte             | wet      | wat                               | door     |
      | Tillift voor maandag | Wmo 2015 | onverwijld tijdelijke voorziening | gemeente |

  Scenario: Ouders laten slapen, maar het kind kreeg al Wlz-zorg
    Wlz: Logeeropvang of nachtzorg uit het pakket, hooguit 156 etmalen.
    Jeugdwet: De verpleging komt uit de Wlz, niet uit de Zvw, en Wlz dekt de ontlasting.
    Gegeven hier geldt: wlz_zorg_al_verleend_voor_ptz is ja
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Ouders laten slapen"
      | wet      | status              | rol    | beslisser   | artikelen                    |
      | Wlz      | van toepassing      | draagt | zorgkantoor | Wlz 3.1.1 lid 1 g, Blz 3.1.3 |
      | Jeugdwet | niet van toepassing |        | gemeente    | Jeugdwet 1.2 lid 1 a         |
