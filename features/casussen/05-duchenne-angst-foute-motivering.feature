# language: nl
Functionaliteit: PUB-05 Kind met Duchenne en angst, conceptmotivering met foute redeneringen

  Kind van elf heeft de spierziekte van Duchenne. Het kan niet zelf draaien of hoesten en niet roepen als er 's
  nachts iets is; er moet altijd iemand vlakbij zijn, maar niet onafgebroken kijken. Daarnaast heeft het een
  angststoornis. Ouders vroegen begeleiding na school, behandeling van de angst en af en toe een weekend rust. De
  gemeente stuurde een concept waarin de begeleiding wordt afgewezen. Vader zegt zelf dat het gezin prima in
  balans is.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2015-04-02
    En deze feiten
      | feit                                 | waarde | bron                  | dat wil zeggen                                                                           |
      | ingezetene                           | ja     | gezin                 | Het kind is ingezetene van Nederland                                                     |
      | zorgverzekering                      | ja     | gezin                 | Het kind heeft een zorgverzekering                                                       |
      | lichamelijke_handicap                | ja     | arts                  | Het kind heeft een lichamelijke handicap                                                 |
      | kan_zelf_hulp_inroepen               | nee    | arts                  | Het kind kan niet zelf op tijd hulp inroepen                                             |
      | fysiek_voortdurend_nodig             | ja     | arts                  | Het kind heeft door lichamelijke problemen voortdurend hulp nodig                        |
      | permanent_toezicht_nodig             | nee    | arts                  | Er hoeft niet dag en nacht zonder onderbreking op het kind te worden gelet               |
      | behoefte_blijvend                    | ja     | arts                  | De behoefte aan zorg is blijvend                                                         |
      | psychische_stoornis                  | ja     | arts                  | Het kind heeft een psychische stoornis                                                   |
      | behoefte_vanwege_psychische_stoornis | nee    | CIZ                   | De behoefte komt niet door een psychische stoornis                                       |
      | vv_voornamelijk_somatisch            | ja     | CIZ                   | De verpleging en verzorging is vooral nodig door lichamelijke ziekte of handicap         |
      | verband_geneeskundige_zorg           | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
      | ontvangt_zvw_verpleging              | ja     | kinderverpleegkundige | Het kind krijgt verpleging uit de zorgverzekering                                        |
    En de behoefte "Draaien, hoestondersteuning en verzorging, ook 's nachts" (persoonlijke_verzorging voor kind)
    En de behoefte "Behandeling van de angststoornis" (behandeling_psychisch voor kind), met deze feiten
      | feit                             | waarde | bron | dat wil zeggen                                                 |
      | verwijzing_arts                  | ja     | arts | Er is een verwijzing van een arts                              |
      | onderdeel_somatische_behandeling | nee    | arts | De hulp is geen onderdeel van de behandeling in het ziekenhuis |
    En de behoefte "Begeleiding na school en in het weekend" (begeleiding voor kind), met deze feiten
      | feit                           | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig        | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
      | gemeente_trekt_eigen_kracht_af | ja     | gemeente | De gemeente wil in haar concept uren niet toekennen wegens eigen kracht             |
    En de behoefte "Af en toe een weekend rust voor ouders" (respijt voor ouder)

  Scenario: Draaien, hoestondersteuning en verzorging, ook 's nachts
    Zvw: Verband met geneeskundige zorg en hoog risico.
    Wlz: Reden is de lichamelijke handicap onder 18, niet de angststoornis: 3.2.1 lid 6 speelt hier geen rol.
    Jeugdwet: Zvw-recht bestaat.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Draaien, hoestondersteuning en verzorging, ook 's nachts"
      | wet      | status              | rol    | beslisser       | artikelen            | vorm          |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.10             | natura of pgb |
      | Wlz      | niet van toepassing |        | CIZ             | Blz 3.1.5 onder b    |               |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a |               |

  Scenario: Behandeling van de angststoornis
    Jeugdwet: Zelfstandige jeugd-ggz na verwijzing door de kinderarts.
    Zvw: Ggz onder 18 is Jeugdwet.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Behandeling van de angststoornis"
      | wet      | status              | rol    | beslisser       | artikelen                                       | vorm   |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 1°, Jeugdwet 2.6 lid 1 e | natura |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.1 lid 1                                   |        |

  Scenario: Begeleiding na school en in het weekend
    Jeugdwet: Somatische en lichamelijke beperking is genoeg; meedoen naar vermogen, ook bij achteruitgang.
    Zvw: Begeleiding zonder medisch verband.
    Wmo 2015: Wmo-begeleiding gaat nooit voor op de Jeugdwet.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding na school en in het weekend"
      | wet      | status              | rol    | beslisser       | artikelen                                     | vorm          |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 | natura of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10                                      |               |
      | Wmo 2015 | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 b                          |               |
    En dit is nog te beslissen
      | behoefte                                | wet      | wat              | door     |
      | Begeleiding na school en in het weekend | Jeugdwet | besluit aanvraag | gemeente |

  Scenario: Af en toe een weekend rust voor ouders
    Jeugdwet: 2.3 lid 3 geldt niet: geen permanent toezicht, zorg in de nabijheid is iets anders. De gewone plicht
    van lid 1 draagt dit; niemand neemt de zorg nu echt over.
    Wlz: Geen Wlz-recht.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Af en toe een weekend rust voor ouders"
      | wet      | status              | rol    | beslisser | artikelen                                     |
      | Jeugdwet | van toepassing      | draagt | gemeente  | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 |
      | Wlz      | niet van toepassing |        | CIZ       | Blz 3.1.5 onder b                             |
    En dit is nog te beslissen
      | behoefte                               | wet      | wat                         | door     |
      | Af en toe een weekend rust voor ouders | Jeugdwet | hoeveel eigen mogelijkheden | gemeente |

  Scenario: De angst is geen reden om de Wlz te sluiten en lid 3 geldt niet
    Als Schakel de zaak beoordeelt
    Dan wordt nergens Wlz 3.2.1 lid 6 aangehaald
    En nergens staat "De bijzondere plicht om ouders te ontlasten geldt"

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                             | aan      |
      | verordening_artikel_eigen_kracht | gemeente |
    En hoort het gezin dit
      | behoefte                                | wet      | wat                                              |
      | Begeleiding na school en in het weekend | Jeugdwet | niets aftrekken eigen kracht artikel verordening |
