# language: nl
Functionaliteit: PUB-03 Kind met EMB en zware somatiek, onbekend wat overheerst

  Kind van zes heeft een ernstige verstandelijke beperking en moeilijk instelbare epilepsie, krijgt sondevoeding
  en heeft dag en nacht toezicht nodig. Ouders vroegen op 2 november bij het CIZ een Wlz-indicatie aan. Het CIZ
  heeft nog niets gezegd. Intussen zegt de gemeente: wacht eerst de Wlz maar af. Het kind gaat naar een
  dagcentrum, logeert soms in een kinderzorghuis en de badkamer is te klein. Ouders willen nog niet praten over
  slaap en over hoe lang zij het volhouden.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2020-09-30
    En deze feiten
      | feit                                      | waarde     | bron                  | dat wil zeggen                                                                           |
      | ingezetene                                | ja         | gezin                 | Het kind is ingezetene van Nederland                                                     |
      | zorgverzekering                           | ja         | gezin                 | Het kind heeft een zorgverzekering                                                       |
      | verstandelijke_beperking                  | ja         | arts                  | Het kind heeft een verstandelijke beperking                                              |
      | complexe_somatiek                         | ja         | arts                  | Het kind heeft complexe lichamelijke problemen                                           |
      | permanent_toezicht_nodig                  | ja         | arts                  | Er moet dag en nacht zonder onderbreking actief op het kind worden gelet                 |
      | behoefte_blijvend                         | ja         | arts                  | De behoefte aan zorg is blijvend                                                         |
      | behoefte_verder_dan_wonen_met_begeleiding | ja         | arts                  | Het kind heeft meer nodig dan een veilige woonomgeving met begeleiding en verzorging     |
      | behoefte_vanwege_psychische_stoornis      | nee        | arts                  | De behoefte komt niet door een psychische stoornis                                       |
      | ciz_aanvraag_ontvangen_op                 | 2026-11-02 | CIZ                   | Het CIZ ontving de aanvraag op 2026-11-02                                                |
      | ciz_aanvraag_loopt                        | ja         | CIZ                   | Er loopt een aanvraag bij het CIZ                                                        |
      | weigert_medewerking_wlz                   | nee        | gezin                 | Het gezin weigert niet om mee te werken aan een besluit van het CIZ                      |
      | verband_geneeskundige_zorg                | ja         | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
      | ontvangt_zvw_verpleging                   | ja         | kinderverpleegkundige | Het kind krijgt verpleging uit de zorgverzekering                                        |
      | woonsituatie                              | thuis      | gezin                 | Het kind woont thuis                                                                     |
    En de behoefte "Verpleging en verzorging, dag en nacht" (verpleging voor kind)
    En de behoefte "Begeleiding en ontwikkeling op het dagcentrum" (dagactiviteit voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Overnachten in het kinderzorghuis" (verblijf voor kind)
    En de behoefte "Grotere badkamer" (woningaanpassing voor kind), met deze feiten
      | feit                     | waarde     | bron     | dat wil zeggen                                   |
      | wmo_melding_ontvangen_op | 2026-11-16 | gemeente | De gemeente ontving de Wmo-melding op 2026-11-16 |
      | wmo_onderzoek_klaar      | nee        | gemeente | Het Wmo-onderzoek is nog niet klaar              |

  Scenario: Verpleging en verzorging, dag en nacht
    Zvw: Zolang er geen Wlz-recht is vastgesteld, loopt de Zvw door.
    Wlz: Permanent toezicht en blijvend zijn vastgelegd. Of de uitsluiting 'voornamelijk' somatisch geldt heeft nog
    geen professional gezegd; dat is een oordeel (CIZ) en geen percentage. Dat het besluit nog moet komen (Blz
    3.2.4) maakt de route niet open.
    Jeugdwet: Verpleging is nooit jeugdhulp.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verpleging en verzorging, dag en nacht"
      | wet      | status              | rol       | beslisser       | artikelen                          | vorm          |
      | Zvw      | van toepassing      | overbrugt | zorgverzekeraar | Bzv 2.10                           | natura of pgb |
      | Wlz      | nader onderzoek     |           | CIZ             | Wlz 3.2.1 lid 1, Blz 3.1.5 onder b |               |
      | Jeugdwet | niet van toepassing |           | gemeente        | Jeugdwet 1.2 lid 1 a               |               |
    En dit is nog te beslissen
      | behoefte                               | wet | wat              | door | uiterlijk  |
      | Verpleging en verzorging, dag en nacht | Wlz | indicatiebesluit | CIZ  | 2026-12-14 |
    En er zijn deze voorbehouden
      | behoefte                               | wet | over               | op gezag van | vast te stellen door |
      | Verpleging en verzorging, dag en nacht | Wlz | permanent toezicht | de arts      | het CIZ              |
      | Verpleging en verzorging, dag en nacht | Wlz | blijvendheid       | de arts      | het CIZ              |

  Scenario: Begeleiding en ontwikkeling op het dagcentrum
    Jeugdwet: Nog geen Wlz-recht en geen weigering om mee te werken: de plicht loopt door (overbrugging).
    Wlz: Zelfde open oordeel ('voornamelijk'): de uitsluiting is algeheel. Na een positief CIZ-besluit gaat dit
    over.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding en ontwikkeling op het dagcentrum"
      | wet      | status          | rol       | beslisser | artikelen                                     | vorm   |
      | Jeugdwet | van toepassing  | overbrugt | gemeente  | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 | natura |
      | Wlz      | nader onderzoek |           | CIZ       | Wlz 3.2.1 lid 1, Wlz 3.1.1 lid 1 b            |        |
    En dit is nog te beslissen
      | behoefte                                      | wet      | wat              | door     | uiterlijk  |
      | Begeleiding en ontwikkeling op het dagcentrum | Jeugdwet | besluit          | gemeente |            |
      | Begeleiding en ontwikkeling op het dagcentrum | Wlz      | indicatiebesluit | CIZ      | 2026-12-14 |
    En er zijn deze voorbehouden
      | behoefte                                      | wet | over               | op gezag van | vast te stellen door |
      | Begeleiding en ontwikkeling op het dagcentrum | Wlz | permanent toezicht | de arts      | het CIZ              |
      | Begeleiding en ontwikkeling op het dagcentrum | Wlz | blijvendheid       | de arts      | het CIZ              |

  Scenario: Overnachten in het kinderzorghuis
    Zvw: Alleen als verblijf medisch noodzakelijk is (oordeel arts). Het gebouw bepaalt niets.
    Jeugdwet: Permanent toezicht en Zvw-verpleging zijn er. Open is waarvoor het kind logeert: is het verblijf
    medisch noodzakelijk, dan gaat de Zvw voor (Jw 1.2 lid 1 a). De noodzaak van ontlasting is een stap.
    Wlz: Logeeropvang vraagt een vastgesteld Wlz-recht; of dat er kan komen hangt op 'voornamelijk'.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Overnachten in het kinderzorghuis"
      | wet      | status          | beslisser       | artikelen          |
      | Zvw      | nader onderzoek | zorgverzekeraar | Bzv 2.12           |
      | Jeugdwet | nader onderzoek | gemeente        | Jeugdwet 2.3 lid 3 |
      | Wlz      | nader onderzoek | CIZ             | Blz 3.1.3          |
    En dit is nog te beslissen
      | behoefte                          | wet      | wat                       | door     | uiterlijk  |
      | Overnachten in het kinderzorghuis | Jeugdwet | hoeveel ontlasting ouders | gemeente |            |
      | Overnachten in het kinderzorghuis | Wlz      | indicatiebesluit          | CIZ      | 2026-12-14 |
    En er zijn deze voorbehouden
      | behoefte                          | wet      | over               | op gezag van | vast te stellen door |
      | Overnachten in het kinderzorghuis | Jeugdwet | permanent toezicht | de arts      | de gemeente          |

  Scenario: Grotere badkamer
    Wmo 2015: Standaardroute: kind met een beperking, thuis, te krappe badkamer. Het lopende onderzoek is een stap
    en maakt de route niet open; ook met Wlz blijft dit thuis in beginsel Wmo (8.6a).
    Wlz: LET OP: inwerkingtreding van het vergoedingsrecht is niet bevestigd; bovendien is er nog geen Wlz-recht.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Grotere badkamer"
      | wet      | status          | rol    | beslisser   | artikelen                        |
      | Wmo 2015 | van toepassing  | draagt | gemeente    | Wmo 2.3.2 lid 1, Wmo 2.3.5 lid 3 |
      | Wlz      | nader onderzoek |        | zorgkantoor | Wlz 3.1.3, Blz 3.1.4             |
    En dit is nog te beslissen
      | behoefte         | wet      | wat                         | door        | uiterlijk  |
      | Grotere badkamer | Wmo 2015 | Wmo-onderzoek               | gemeente    | 2026-12-28 |
      | Grotere badkamer | Wmo 2015 | besluit twee weken aanvraag | gemeente    |            |
      | Grotere badkamer | Wlz      | indicatiebesluit            | CIZ         | 2026-12-14 |
      | Grotere badkamer | Wlz      | duurzaam doelmatig          | zorgkantoor |            |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                                   | aan                        |
      | vv_voornamelijk_somatisch              | arts kinderverpleegkundige |
      | doel_verblijf                          | arts                       |
      | lezing_wlz_woningaanpassing_in_werking | zorgkantoor                |

  Scenario: Onbekend is geen nee, en niemand rekent uit wat overheerst
    Als Schakel de zaak beoordeelt
    Dan staat er geen vraag open over wmo_onderzoek_klaar
    En nergens staat "procent"
    En nergens staat "weigering om mee te werken aan een besluit van het CIZ. Dan is de gemeente niet gehouden"
