# language: nl
Functionaliteit: PUB-14 Pgb-wensen onder verschillende wetten, toekenning pgb Jeugdwet

  Kind van zes heeft een zeldzame stofwisselingsziekte met aanvallen op wisselende tijden. Ouders willen zelf
  mensen kiezen. Moeder is boekhoudkundig sterk. Vader zit in de wettelijke schuldsanering en heeft zelf multiple
  sclerose. Begeleiding: tante en een vaste helper. Verpleging: een eigen kinderverpleegkundige. Fiets: ouders
  noemen pgb maar zeggen niet waarom. Ook vragen zij om logeren; niemand heeft nog gekeken of er onafgebroken
  toezicht nodig is. Vader vraagt hulp in de huishouding.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2020-01-30
    En deze feiten
      | feit                    | waarde | bron  | dat wil zeggen                                                                    |
      | ingezetene              | ja     | gezin | Het kind is ingezetene van Nederland                                              |
      | zorgverzekering         | ja     | gezin | Het kind heeft een zorgverzekering                                                |
      | ouder_failliet_of_wsnp  | ja     | gezin | Een ouder zit in de schuldsanering of een faillissement                           |
      | somatische_aandoening   | ja     | arts  | Het kind heeft een lichamelijke ziekte                                            |
      | ouders_onder_aow_gehuwd | ja     | gezin | Ouders zijn gehuwd of samenwonend en ten minste één is jonger dan de AOW-leeftijd |
    En de behoefte "Begeleiding door tante en vaste helper" (begeleiding voor kind), met deze feiten
      | feit                            | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig         | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
      | gezin_wil_pgb                   | ja     | gezin    | Het gezin wil een pgb                                                               |
      | natura_niet_passend_gemotiveerd | ja     | gezin    | Het gezin legde uit waarom hulp van een aanbieder niet past                         |
      | pgb_vaardig                     | ja     | gemeente | Moeder kan de taken van een pgb verantwoord uitvoeren                               |
      | pgb_kwaliteit_gewaarborgd       | ja     | gemeente | De kwaliteit van tante en helper is gewaarborgd                                     |
      | pgb_uit_netwerk                 | ja     | gezin    | Tante hoort bij het sociale netwerk                                                 |
    En de behoefte "Verpleging door een eigen kinderverpleegkundige" (verpleging voor kind), met deze feiten
      | feit                       | waarde | bron                  | dat wil zeggen                                                                           |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
      | gezin_wil_pgb              | ja     | gezin                 | Het gezin wil een pgb                                                                    |
    En de behoefte "Aangepaste fiets" (hulpmiddel voor kind), met deze feiten
      | feit                  | waarde | bron     | dat wil zeggen                                                          |
      | hulpmiddel_soort      | fiets  | gezin    | Het gaat om een aangepaste fiets of handbike                            |
      | gezin_wil_pgb         | ja     | gezin    | Het gezin wil een pgb                                                   |
      | wmo_voorziening_nodig | ja     | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |
    En de behoefte "Logeren om ouders te ontlasten" (respijt voor ouder)
    En de behoefte "Hulp in de huishouding" (huishoudelijke_hulp voor ouder), met deze feiten
      | feit                  | waarde | bron     | dat wil zeggen                                                          |
      | ouder_heeft_beperking | ja     | gemeente | Een ouder heeft zelf een beperking waardoor het huishouden niet lukt    |
      | wmo_voorziening_nodig | ja     | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |

  Scenario: Begeleiding door tante en vaste helper
    Jeugdwet: Alle drie voorwaarden vervuld: bekwaam, natura gemotiveerd niet passend, kwaliteit. SVB betaalt
    (8.1.8).
    Zvw: Begeleiding zonder medisch verband.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding door tante en vaste helper"
      | wet      | status              | rol    | beslisser       | artikelen                                                     | vorm                 |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1, Jeugdwet 8.1.1 | alleen natura of pgb |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10                                                      |                      |
    En dit is nog te beslissen
      | behoefte                               | wet      | wat              | door     |
      | Begeleiding door tante en vaste helper | Jeugdwet | besluit aanvraag | gemeente |

  Scenario: Verpleging door een eigen kinderverpleegkundige
    Zvw: Weigering van het pgb is geen weigering van de zorg. Bij een kind telt schuldsanering van ouder of voogd.
    Jeugdwet: Verpleging wordt geen jeugdhulp omdat het Zvw-pgb niet kan.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verpleging door een eigen kinderverpleegkundige"
      | wet      | status              | rol    | beslisser       | artikelen                    | vorm          |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.10, Zvw 13a, Rzv 2.29b | alleen natura |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a         |               |
    En dit is nog te beslissen
      | behoefte                                        | wet | wat                        | door                  |
      | Verpleging door een eigen kinderverpleegkundige | Zvw | indicatie aard omvang duur | kinderverpleegkundige |

  Scenario: Aangepaste fiets
    Wmo 2015: Wmo vraagt alleen een gemotiveerde wens, niet dat natura niet past.
    Jeugdwet: Hulpmiddel is Wmo.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Aangepaste fiets"
      | wet      | status              | rol    | beslisser | artikelen                  | vorm                                  |
      | Wmo 2015 | van toepassing      | draagt | gemeente  | Wmo 2.3.5 lid 3, Wmo 2.3.6 | alleen natura of pgb (nog te toetsen) |
      | Jeugdwet | niet van toepassing |        | gemeente  | Jeugdwet 1.2 lid 1 b       |                                       |

  Scenario: Logeren om ouders te ontlasten
    Jeugdwet: Of lid 3 de grond is hangt op permanent toezicht (onbekend; Zvw-verpleging is er). Zonder permanent
    toezicht draagt lid 1 dit, dus de wet staat vast en alleen de grond niet.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Logeren om ouders te ontlasten"
      | wet      | status         | rol    | beslisser | artikelen          |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 2.3 lid 1 |
    En dit is nog te beslissen
      | behoefte                       | wet      | wat                | door     |
      | Logeren om ouders te ontlasten | Jeugdwet | hoeveel hulp nodig | gemeente |

  Scenario: Hulp in de huishouding
    Wmo 2015: Vader is zelf cliënt met een beperking; gehuwd en onder de AOW-leeftijd: geen eigen bijdrage.
    Jeugdwet: Huishouden is geen jeugdhulp.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp in de huishouding"
      | wet      | status              | rol    | beslisser | artikelen                        | vorm          |
      | Wmo 2015 | van toepassing      | draagt | gemeente  | Wmo 2.3.5 lid 3, UBW 3.8 lid 3 f | natura of pgb |
      | Jeugdwet | niet van toepassing |        | gemeente  | Jeugdwet 1.1                     |               |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                     | aan             |
      | permanent_toezicht_nodig | arts            |
      | pgb_wens_gemotiveerd     | gezin           |
      | natura_verpleging_aanbod | zorgverzekeraar |
    En dit is nog te beslissen
      | behoefte         | wet      | wat                     | door     |
      | Aangepaste fiets | Wmo 2015 | natura pgb uitleg gezin | gemeente |

  Scenario: De schulden van vader tellen alleen voor het pgb van de zorgverzekeraar
    Als Schakel de zaak beoordeelt
    Dan hoort het gezin dit
      | behoefte                                        | wet | wat                                      |
      | Verpleging door een eigen kinderverpleegkundige | Zvw | pgb niet schuldsanering zorg zelf blijft |
    En de uitleg van de Jeugdwet bij "Begeleiding door tante en vaste helper" zwijgt over: schuldsanering
