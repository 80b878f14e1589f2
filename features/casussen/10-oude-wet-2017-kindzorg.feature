# language: nl
Functionaliteit: PUB-10 Zelfde soort kind onder het recht van 2017

  Dossieronderzoek: een bezwaar gaat over november 2017. Kind van toen zes had een darmaandoening met voeding via
  een lijn. Er was een verpleegkundige voor de lijn, en er was veel wassen en verschonen nodig door de ziekte. Er
  hoefde niet onafgebroken iemand te kijken en er hoefde niet dag en nacht iemand vlakbij te zijn. Ouders vroegen
  ook af en toe rust.

  Achtergrond:
    Gegeven de peildatum is 2017-11-21
    En een kind geboren op 2011-08-15
    En deze feiten
      | feit                      | waarde | bron                  | dat wil zeggen                                                             |
      | ingezetene                | ja     | gezin                 | Het kind is ingezetene van Nederland                                       |
      | zorgverzekering           | ja     | gezin                 | Het kind heeft een zorgverzekering                                         |
      | complexe_somatiek         | ja     | arts                  | Het kind heeft complexe lichamelijke problemen                             |
      | permanent_toezicht_nodig  | nee    | arts                  | Er hoeft niet dag en nacht zonder onderbreking op het kind te worden gelet |
      | zorg_24u_nabijheid_nodig  | nee    | arts                  | Er hoeft niet dag en nacht iemand dichtbij het kind te zijn                |
      | verpleegkundige_handeling | ja     | kinderverpleegkundige | Er is een verpleegkundige handeling nodig                                  |
    En de behoefte "Verpleging voor de voedingslijn" (verpleging voor kind), met deze feiten
      | feit                       | waarde | bron                  | dat wil zeggen                                                                           |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
    En de behoefte "Wassen en verschonen" (persoonlijke_verzorging voor kind), met deze feiten
      | feit                       | waarde | bron                  | dat wil zeggen                                                                                |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop      |
      | zelfredzaamheidstekort     | ja     | kinderverpleegkundige | Het kind kan dit door de ziekte of beperking niet zelf; dat is meer dan bij de leeftijd hoort |
      | oordeel_jeugdhulp_nodig    | ja     | gemeente              | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg           |
    En de behoefte "Rust voor ouders" (respijt voor ouder)

  Scenario: Verpleging voor de voedingslijn
    Zvw: Ook in 2017 verzekerd; de beperking van lid 2 zag op verzorging.
    Jeugdwet: Verpleging is geen jeugdhulp.
    Wlz: Geen permanent toezicht of 24-uurszorg nabij. Blz 3.1.5 b was in 2017 gekoppeld aan Bzv 2.10 lid 2 en is
    hier niet de reden.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verpleging voor de voedingslijn"
      | wet      | status              | rol    | beslisser       | artikelen          | vorm          |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.10           | natura of pgb |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 |               |
      | Wlz      | niet van toepassing |        | CIZ             | Wlz 3.2.1 lid 1    |               |

  Scenario: Wassen en verschonen
    Zvw: Tot 2018 was verzorging onder 18 uitgesloten tenzij complexe somatiek met permanent toezicht, of
    24-uurszorg nabij met een verpleegkundige handeling. Geen van beide. Vanaf 2018-01-01 zou dit Zvw zijn.
    Jeugdwet: Tekort aan zelfredzaamheid bij een somatische aandoening.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Wassen en verschonen"
      | wet      | status              | rol    | beslisser       | artikelen                                     | vorm          |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10 lid 2 oud                            |               |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 3°, Jeugdwet 2.3 lid 1 | natura of pgb |

  Scenario: Rust voor ouders
    Jeugdwet: 2.3 lid 3 (zelfde tekst als nu) vraagt permanent toezicht; dat was er niet. De gewone plicht van lid 1
    blijft over; dat het oordeel van toen onbekend is maakt de wet niet onzeker.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Rust voor ouders"
      | wet      | status         | rol    | beslisser | artikelen          |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 2.3 lid 1 |
    En dit is nog te beslissen
      | behoefte         | wet      | wat                       | door     |
      | Rust voor ouders | Jeugdwet | nodig eigen mogelijkheden | gemeente |
