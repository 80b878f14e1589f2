# language: nl
Functionaliteit: Eén feit anders, en alleen wat daarvan afhangt slaat om

  Eén gezin met veel vragen tegelijk. Elke rij verandert één feit. Wat er bij staat is met de hand bepaald; elke andere wet bij
  elke andere behoefte moet gelijk blijven.

  Regel: Bij een kind met vooral lichamelijke zorg raakt een feit alleen zijn eigen wet.

    Abstract Scenario: Lichamelijk ziek kind van negen, <feit>
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2017-04-11
      En deze feiten
        | feit                      | waarde | bron                  |
        | ingezetene                | ja     | gezin                 |
        | zorgverzekering           | ja     | gezin                 |
        | wlz_indicatie_aanwezig    | nee    | CIZ                   |
        | complexe_somatiek         | ja     | arts                  |
        | psychische_stoornis       | nee    | arts                  |
        | verstandelijke_beperking  | nee    | arts                  |
        | vv_voornamelijk_somatisch | ja     | kinderverpleegkundige |
        | permanent_toezicht_nodig  | ja     | arts                  |
        | behoefte_blijvend         | ja     | arts                  |
        | ontvangt_zvw_verpleging   | ja     | kinderverpleegkundige |
        | woonsituatie              | thuis  | gezin                 |
        | terminale_fase            | nee    | arts                  |
        | intensieve_zorg_ciz       | ja     | SVB                   |
      En de behoefte "verpleging" (verpleging voor kind), met deze feiten
        | feit                       | waarde | bron                  |
        | verband_geneeskundige_zorg | ja     | kinderverpleegkundige |
      En de behoefte "verzorging" (persoonlijke_verzorging voor kind), met deze feiten
        | feit                       | waarde | bron                  |
        | verband_geneeskundige_zorg | nee    | kinderverpleegkundige |
        | zelfredzaamheidstekort     | ja     | arts                  |
      En de behoefte "begeleiding" (begeleiding voor kind)
      En de behoefte "respijt" (respijt voor ouder)
      En de behoefte "rolstoel" (hulpmiddel voor kind), met deze feiten
        | feit             | waarde   | bron  |
        | hulpmiddel_soort | rolstoel | gezin |
        | gebruiksduur     | duurzaam | arts  |
      En de behoefte "badkamer" (woningaanpassing voor kind)
      En de behoefte "ziekenhuisrit" (vervoer voor kind), met deze feiten
        | feit               | waarde     | bron  |
        | vervoer_bestemming | ziekenhuis | gezin |
      En de behoefte "rouw" (rouwbegeleiding voor kind)
      En de behoefte "therapie" (behandeling_psychisch voor kind), met deze feiten
        | feit            | waarde | bron |
        | verwijzing_arts | ja     | arts |
      En de behoefte "medicijnen" (medische_zorg voor kind)
      En de behoefte "kinderbijslag" (kinderbijslag voor ouder)
      En de behoefte "steun" (clientondersteuning voor ouder)
      Als Schakel de zaak beoordeelt
      Dan verandert door "<feit>" alleen: <wat omslaat>

      Voorbeelden:
        | feit                                  | wat omslaat                                                                                                                                                                                                                                                                                                                                                                                              |
        | vv_voornamelijk_somatisch is nee      | verpleging/Wlz geldt; verzorging/Wlz geldt; begeleiding/Wlz geldt; respijt/Wlz geldt                                                                                                                                                                                                                                                                                                                     |
        | vv_voornamelijk_somatisch is onbekend | verpleging/Wlz open; verzorging/Wlz open; begeleiding/Wlz open; respijt/Wlz open                                                                                                                                                                                                                                                                                                                         |
        | permanent_toezicht_nodig is nee       | ziekenhuisrit/Zvw open                                                                                                                                                                                                                                                                                                                                                                                   |
        | behoefte_blijvend is nee              | niets                                                                                                                                                                                                                                                                                                                                                                                                    |
        | ontvangt_zvw_verpleging is nee        | niets                                                                                                                                                                                                                                                                                                                                                                                                    |
        | terminale_fase is ja                  | niets                                                                                                                                                                                                                                                                                                                                                                                                    |
        | woonsituatie is pleeggezin            | kinderbijslag/AKW niet                                                                                                                                                                                                                                                                                                                                                                                   |
        | intensieve_zorg_ciz is nee            | kinderbijslag/AKW niet                                                                                                                                                                                                                                                                                                                                                                                   |
        | intensieve_zorg_ciz is onbekend       | kinderbijslag/AKW open                                                                                                                                                                                                                                                                                                                                                                                   |
        | weigert_medewerking_wlz is ja         | niets                                                                                                                                                                                                                                                                                                                                                                                                    |
        | andere_gemeente_bevoegd is ja         | niets                                                                                                                                                                                                                                                                                                                                                                                                    |
        | aftrek_rust_op_inkomen is ja          | niets                                                                                                                                                                                                                                                                                                                                                                                                    |
        | overbelasting_dreigt is ja            | niets                                                                                                                                                                                                                                                                                                                                                                                                    |
        | ouder_failliet_of_wsnp is ja          | niets                                                                                                                                                                                                                                                                                                                                                                                                    |
        | wlz_indicatie_aanwezig is ja          | verpleging/Wlz geldt; verpleging/Zvw niet; verzorging/Wlz geldt; verzorging/Jeugdwet niet; begeleiding/Wlz geldt; begeleiding/Jeugdwet niet; respijt/Wlz geldt; respijt/Jeugdwet niet; badkamer/Wlz open; steun/Wlz geldt; rouw/Wlz open; rouw/Jeugdwet open; therapie/Wlz open; therapie/Jeugdwet open                                                                                                  |
        | geboren op 2008-11-22                 | niets                                                                                                                                                                                                                                                                                                                                                                                                    |
        | geboren op 2008-11-21                 | verpleging/Wlz geldt; verzorging/Wlz geldt; verzorging/Jeugdwet niet; verzorging/Wmo 2015 geldt; begeleiding/Wlz geldt; begeleiding/Jeugdwet niet; begeleiding/Wmo 2015 geldt; respijt/Wlz geldt; respijt/Jeugdwet niet; respijt/Wmo 2015 geldt; ziekenhuisrit/Zvw open; rouw/Jeugdwet open; rouw/Wmo 2015 open; therapie/Jeugdwet niet; therapie/Zvw geldt; kinderbijslag/AKW niet; steun/Jeugdwet niet |

  Regel: Bij een kind dat aan de Wlz voldoet terwijl de aanvraag loopt, overbruggen de andere wetten.

    Abstract Scenario: Kind van twaalf met een verstandelijke beperking, <feit>
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2014-02-03
      En deze feiten
        | feit                                      | waarde | bron        |
        | ingezetene                                | ja     | gezin       |
        | zorgverzekering                           | ja     | gezin       |
        | wlz_indicatie_aanwezig                    | nee    | CIZ         |
        | ciz_aanvraag_loopt                        | ja     | gezin       |
        | verstandelijke_beperking                  | ja     | arts        |
        | psychische_stoornis                       | nee    | arts        |
        | permanent_toezicht_nodig                  | ja     | arts        |
        | behoefte_blijvend                         | ja     | arts        |
        | behoefte_verder_dan_wonen_met_begeleiding | ja     | arts        |
        | vv_voornamelijk_somatisch                 | nee    | arts        |
        | woonsituatie                              | thuis  | gezin       |
        | lezing_wlz_woningaanpassing_in_werking    | nee    | zorgkantoor |
      En de behoefte "begeleiding" (begeleiding voor kind)
      En de behoefte "verpleging" (verpleging voor kind), met deze feiten
        | feit                       | waarde | bron                  |
        | verband_geneeskundige_zorg | ja     | kinderverpleegkundige |
      En de behoefte "respijt" (respijt voor ouder)
      En de behoefte "opvoedhulp" (opvoedhulp voor ouder)
      En de behoefte "fiets" (hulpmiddel voor kind), met deze feiten
        | feit             | waarde | bron  |
        | hulpmiddel_soort | fiets  | gezin |
      En de behoefte "badkamer" (woningaanpassing voor kind)
      En de behoefte "broer" (psychosociale_hulp voor brus), met deze feiten
        | feit          | waarde | bron  |
        | leeftijd_brus | 8      | gezin |
      En de behoefte "moeder" (behandeling_psychisch voor ouder), met deze feiten
        | feit            | waarde | bron |
        | verwijzing_arts | ja     | arts |
      En de behoefte "vrije tijd" (vervoer voor kind), met deze feiten
        | feit               | waarde     | bron  |
        | vervoer_bestemming | vrije_tijd | gezin |
      En de behoefte "bijdrage" (eigen_bijdrage voor ouder)
      Als Schakel de zaak beoordeelt
      Dan verandert door "<feit>" alleen: <wat omslaat>

      Voorbeelden:
        | feit                                             | wat omslaat                                                                                                             |
        | behoefte_blijvend is nee                         | begeleiding/Wlz niet; verpleging/Wlz niet; respijt/Wlz niet                                                             |
        | behoefte_blijvend is onbekend                    | begeleiding/Wlz open; verpleging/Wlz open; respijt/Wlz open                                                             |
        | behoefte_verder_dan_wonen_met_begeleiding is nee | begeleiding/Wlz niet; verpleging/Wlz niet; respijt/Wlz niet                                                             |
        | psychische_stoornis is ja                        | begeleiding/Wlz open; verpleging/Wlz open; respijt/Wlz open                                                             |
        | vv_voornamelijk_somatisch is ja                  | begeleiding/Wlz niet; verpleging/Wlz niet; respijt/Wlz niet                                                             |
        | terminale_fase is ja                             | begeleiding/Wlz niet; verpleging/Wlz niet; respijt/Wlz niet                                                             |
        | ciz_aanvraag_loopt is nee                        | niets                                                                                                                   |
        | weigert_medewerking_wlz is nee                   | niets                                                                                                                   |
        | weigert_medewerking_wlz is ja                    | begeleiding/Jeugdwet open; respijt/Jeugdwet open; fiets/Wmo 2015 open; badkamer/Wmo 2015 open; vrije tijd/Wmo 2015 open |
        | permanent_toezicht_nodig is onbekend             | begeleiding/Wlz open; verpleging/Wlz open; respijt/Wlz open                                                             |
        | zorgverzekering is nee                           | verpleging/Zvw niet; verpleging/Anders open                                                                             |
        | ingezetene is nee                                | fiets/Wmo 2015 niet; badkamer/Wmo 2015 niet; vrije tijd/Wmo 2015 niet                                                   |
        | jeugdstrafrecht is ja                            | niets                                                                                                                   |
        | wlz_indicatie_aanwezig is ja                     | begeleiding/Jeugdwet niet; verpleging/Zvw niet; respijt/Jeugdwet niet; vrije tijd/Wmo 2015 open                         |
        | licht_verstandelijke_beperking is ja             | niets                                                                                                                   |
