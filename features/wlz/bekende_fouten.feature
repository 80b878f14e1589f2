# language: nl
@wlz
Functionaliteit: Zes fouten die andere uitwerkingen van Wlz 3.2.1 maken

  De eerste zes fouten komen in bestaande regelbestanden en beslisbomen voor. Elke fout is hier een eigen scenario,
  zodat zij niet ongemerkt terugkomt.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind dat op de vastgelegde feiten aan alle voorwaarden van artikel 3.2.1 lid 1 voldoet, met deze feiten
      | feit                                      | waarde | dat wil zeggen                                                    |
      | ingezetene                                | ja     | Het kind is ingezetene van Nederland                              |
      | zorgverzekering                           | ja     | Het kind heeft een zorgverzekering                                |
      | somatische_aandoening                     | ja     | Het kind heeft een lichamelijke ziekte                            |
      | psychische_stoornis                       | nee    | Het kind heeft geen psychische stoornis                           |
      | verstandelijke_beperking                  | nee    | Het kind heeft geen verstandelijke beperking                      |
      | behoefte_vanwege_grondslag                | ja     | De behoefte komt door de lichamelijke ziekte                      |
      | behoefte_vanwege_psychische_stoornis      | nee    | De behoefte komt niet door een psychische stoornis                |
      | behoefte_blijvend                         | ja     | De behoefte is niet voorbijgaand                                  |
      | permanent_toezicht_nodig                  | ja     | Er moet dag en nacht zonder onderbreking op het kind worden gelet |
      | verband_geneeskundige_zorg                | ja     | De verpleging hangt samen met geneeskundige zorg                  |
      | vv_voornamelijk_somatisch                 | nee    | De verpleging is niet vooral door lichamelijke ziekte nodig       |
      | behoefte_verder_dan_wonen_met_begeleiding | ja     | Het kind heeft meer nodig dan wonen met begeleiding en verzorging |
    En een kind van 11 jaar

  Scenario: Fout 1, een lichamelijk ziek kind dat ook een angststoornis heeft wordt wegens die stoornis uitgesloten
    Lid 6 kijkt naar de oorzaak van de behoefte, niet naar het bestaan van een stoornis.
    Gegeven hier geldt: psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is nee
    Dan is de conclusie wlz_uitgesloten_psychische_stoornis nee
    En de conclusie wlz_toegang is ja

  Scenario: Fout 1, ook als de behoefte mede door de angst komt blijft de lichamelijke grondslag staan
    Gegeven hier geldt: psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja
    Dan is de conclusie wlz_uitgesloten_psychische_stoornis nee door de uitzondering ook_door_andere_grondslag
    En de conclusie wlz_toegang is ja

  Scenario: Fout 1, komt de behoefte alleen door de angst dan is het kind wel uitgesloten
    Gegeven hier geldt: psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja, behoefte_vanwege_grondslag is nee
    Dan is de conclusie wlz_uitgesloten_psychische_stoornis ja
    En de conclusie wlz_toegang is nee

  Scenario: Fout 2, een kind dat niet verzekerd is krijgt toch toegang
    Gegeven hier geldt: zorgverzekering is nee, wlz_verzekerd is nee
    Dan is de conclusie wlz_verzekering nee
    En de conclusie wlz_toegang is nee

  Scenario: Fout 3, een grondslag zonder oorzakelijk verband is genoeg
    Het kind heeft een zintuiglijke handicap, maar de behoefte aan toezicht komt daar niet door.
    Gegeven hier geldt: somatische_aandoening is nee, zintuiglijke_handicap is ja, behoefte_vanwege_grondslag is nee
    Dan zijn dit de conclusies
      | conclusie                   | waarde |
      | wlz_grondslag               | ja     |
      | wlz_behoefte_door_grondslag | nee    |
      | wlz_toegang                 | nee    |

  Abstract Scenario: Fout 4, zorg in de nabijheid is drie eisen tegelijk, hier: <wat>
    Geen zelf hulp kunnen inroepen én dreigend ernstig nadeel én (1° lichamelijke problemen of 2° zware problemen met
    regie). Ontbreekt er één, dan is er geen zorg in de nabijheid in de zin van de wet.
    Gegeven hier geldt: permanent_toezicht_nodig is nee
    En deze feiten
      | feit                     | waarde    |
      | kan_zelf_hulp_inroepen   | <roept>   |
      | ernstig_nadeel           | <nadeel>  |
      | fysiek_voortdurend_nodig | <lichaam> |
      | regie_voortdurend_nodig  | <regie>   |
    Dan is de conclusie wlz_zorg_nabij <nabij>
    En de conclusie wlz_toegang is <nabij>

    Voorbeelden:
      | wat                                        | roept    | nadeel   | lichaam  | regie    | nabij    |
      | alles vervuld door het lichaam (1°)        | nee      | ja       | ja       | nee      | ja       |
      | alles vervuld door de regie (2°)           | nee      | ja       | nee      | ja       | ja       |
      | alles vervuld door beide                   | nee      | ja       | ja       | ja       | ja       |
      | het kind kan zelf hulp inroepen            | ja       | ja       | ja       | ja       | nee      |
      | er dreigt geen ernstig nadeel              | nee      | nee      | ja       | ja       | nee      |
      | noch lichaam noch regie                    | nee      | ja       | nee      | nee      | nee      |
      | niemand weet of het kind hulp inroept      | onbekend | ja       | ja       | nee      | onbekend |
      | niemand weet of er nadeel dreigt           | nee      | onbekend | ja       | nee      | onbekend |
      | niemand weet van het lichaam, regie is nee | nee      | ja       | onbekend | nee      | onbekend |
      | niemand weet van de regie, lichaam is nee  | nee      | ja       | nee      | onbekend | onbekend |
      | van de regie weet niemand, maar 1° is ja   | nee      | ja       | ja       | onbekend | ja       |

  Scenario: Fout 5, een stervend kind wordt naar het CIZ gestuurd
    De arts verwacht een leven korter dan drie maanden en er was nog geen Wlz-zorg: de zorgverzekering gaat voor.
    Gegeven hier geldt: terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is nee
    Dan is de conclusie wlz_uitgesloten_terminaal ja
    En de conclusie wlz_toegang is nee

  Scenario: Fout 5, een stervend kind dat al Wlz-zorg had raakt die kwijt
    Gegeven hier geldt: terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is ja
    Dan is de conclusie wlz_uitgesloten_terminaal nee door de uitzondering voortzetting_van_wlz_zorg
    En de conclusie wlz_open is ja

  Abstract Scenario: Fout 6, een onbekende leeftijd wordt als meerderjarig of minderjarig gelezen: <geboren>
    De verpleging van dit kind is vooral door lichamelijke ziekte nodig; dan hangt alles af van de leeftijd.
    Gegeven hier geldt: vv_voornamelijk_somatisch is ja, <geboren>
    Dan is de conclusie wlz_uitgesloten_somatisch_kind <uitgesloten>
    En de conclusie wlz_toegang is <toegang>

    Voorbeelden:
      | geboren               | uitgesloten | toegang  |
      | geboren in 2008       | onbekend    | onbekend |
      | leeftijd is onbekend  | onbekend    | onbekend |
      | geboren in 2009       | ja          | nee      |
      | geboren in 2007       | nee         | ja       |
      | geboren op 2008-11-21 | nee         | ja       |
      | geboren op 2008-11-22 | ja          | nee      |
