# language: nl
Functionaliteit: PUB-11 Ouders weigeren het CIZ, met en zonder gedwongen kader

  Kind van tien heeft een ernstige verstandelijke beperking en een levensverkortende aandoening. Volgens
  gedragsdeskundige en arts is er alle reden om aan de Wlz te denken. Ouders willen daar niets van weten en
  weigeren mee te werken aan een CIZ-besluit, ook nadat de consulent uitlegde wat dat betekent. Ze willen wel dat
  de begeleiding thuis doorgaat en vragen een tillift.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2016-01-12
    En deze feiten
      | feit                                      | waarde | bron     | dat wil zeggen                                                                        |
      | ingezetene                                | ja     | gezin    | Het kind is ingezetene van Nederland                                                  |
      | zorgverzekering                           | ja     | gezin    | Het kind heeft een zorgverzekering                                                    |
      | verstandelijke_beperking                  | ja     | arts     | Het kind heeft een verstandelijke beperking                                           |
      | gegronde_redenen_wlz                      | ja     | gemeente | Er zijn gegronde redenen om aan te nemen dat het kind Wlz-zorg kan krijgen            |
      | behoefte_verder_dan_wonen_met_begeleiding | ja     | arts     | Het kind heeft meer nodig dan een veilige woonomgeving met begeleiding en verzorging  |
      | behoefte_vanwege_psychische_stoornis      | nee    | arts     | De behoefte komt niet door een psychische stoornis                                    |
      | vv_voornamelijk_somatisch                 | nee    | arts     | De verpleging en verzorging is niet vooral nodig door lichamelijke ziekte of handicap |
      | weigert_medewerking_wlz                   | ja     | gezin    | Het gezin weigert mee te werken aan een besluit van het CIZ                           |
      | woonsituatie                              | thuis  | gezin    | Het kind woont thuis                                                                  |
    En de behoefte "Begeleiding thuis" (begeleiding voor kind), met deze feiten
      | feit                    | waarde | bron     | dat wil zeggen                                                                      |
      | gedwongen_kader         | nee    | gemeente | Er is geen bepaling van een gecertificeerde instelling of rechter over deze hulp    |
      | oordeel_jeugdhulp_nodig | ja     | gemeente | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg |
    En de behoefte "Iemand die ouders en kind bijstaat tegenover gemeente en hulpverlener" (clientondersteuning voor ouder)
    En de behoefte "Tillift thuis" (hulpmiddel voor kind), met deze feiten
      | feit                  | waarde  | bron     | dat wil zeggen                                                          |
      | hulpmiddel_soort      | tillift | gezin    | Het gaat om een tillift of ander hulpmiddel bij verplaatsen             |
      | wmo_voorziening_nodig | ja      | gemeente | Het college vindt de voorziening nodig; het is niet anders op te lossen |

  Scenario: Begeleiding thuis
    Jeugdwet: Gegronde redenen én weigering: niet gehouden. Dat is geen verbod; het college mag overbruggen en weegt
    het belang van het kind (Awb 3:4).
    Wlz: Of dag en nacht toezicht of zorg nabij nodig is, en of dat blijvend is, heeft niemand vastgelegd. Alleen op
    aanvraag; ambtshalve indicatie bestaat niet.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding thuis"
      | wet      | status              | beslisser | artikelen                  |
      | Jeugdwet | niet van toepassing | gemeente  | Jeugdwet 1.2 lid 1 c       |
      | Wlz      | nader onderzoek     | CIZ       | Wlz 3.2.1 lid 1, Wlz 3.2.3 |
    En dit is nog te beslissen
      | behoefte          | wet      | wat                              | door     |
      | Begeleiding thuis | Jeugdwet | niet gehouden tijdelijk voortzet | gemeente |
      | Begeleiding thuis | Wlz      | indicatiebesluit aanvraag gezin  | CIZ      |

  Scenario: Iemand die ouders en kind bijstaat tegenover gemeente en hulpverlener
    Jeugdwet: Vertrouwenspersoon: kosteloos en onafhankelijk; het college informeert, de minister zorgt dat hij er
    is. Geldt los van 1.2.
    Wmo 2015: Gratis cliëntondersteuning.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Iemand die ouders en kind bijstaat tegenover gemeente en hulpverlener"
      | wet      | status         | beslisser | artikelen                   |
      | Jeugdwet | van toepassing | gemeente  | Jeugdwet 1a.1, Jeugdwet 2.5 |
      | Wmo 2015 | van toepassing | gemeente  | Wmo 2.2.4                   |

  Scenario: Tillift thuis
    Wmo 2015: Weigeren kan alleen bij redenen om Wlz-verblijf aan te nemen plus weigering, en over verblijf heeft
    niemand iets gezegd; of de uitzondering voor thuiswonenden ook zonder indicatie geldt, staat niet vast.
    Jeugdwet: Hulpmiddel is Wmo.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Tillift thuis"
      | wet      | status              | beslisser | artikelen                         |
      | Wmo 2015 | nader onderzoek     | gemeente  | Wmo 2.3.5 lid 6, Wmo 8.6a onder a |
      | Jeugdwet | niet van toepassing | gemeente  | Jeugdwet 1.2 lid 1 b              |
    En dit is nog te beslissen
      | behoefte      | wet      | wat                  | door     |
      | Tillift thuis | Wmo 2015 | bevoegdheid weigeren | gemeente |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                     | aan                    |
      | reden_weigering_ciz      | gezin                  |
      | redenen_wlz_verblijf     | arts gedragsdeskundige |
      | permanent_toezicht_nodig | arts                   |
      | behoefte_blijvend        | arts                   |

  Scenario: Niet gehouden is geen verbod, en het signaal zegt wat te vragen
    Als Schakel de zaak beoordeelt
    Dan noemt de uitleg van de Jeugdwet bij "Begeleiding thuis": geen verbod
    En het signaal ciz_weigering verschijnt

  Scenario: Begeleiding thuis, maar de gecertificeerde instelling bepaalde de hulp
    Jeugdwet: De gecertificeerde instelling bepaalt, het college moet inzetten, ook al zou 1.2 lid 1 c uitsluiten.
    Wlz: Toezicht en blijvendheid zijn niet vastgelegd; alleen op aanvraag.
    Gegeven hier geldt bij "Begeleiding thuis": gedwongen_kader is ja
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding thuis"
      | wet      | status          | rol    | beslisser                  | artikelen                                                    | vorm   |
      | Jeugdwet | van toepassing  | draagt | gecertificeerde instelling | Jeugdwet 1.2 lid 3, Jeugdwet 2.4 lid 2 b, Jeugdwet 3.5 lid 1 | natura |
      | Wlz      | nader onderzoek |        | CIZ                        | Wlz 3.2.1 lid 1, Wlz 3.2.3                                   |        |
    En dit is nog te beslissen
      | behoefte          | wet | wat                             | door |
      | Begeleiding thuis | Wlz | indicatiebesluit aanvraag gezin | CIZ  |
