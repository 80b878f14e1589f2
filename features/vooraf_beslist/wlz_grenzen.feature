# language: nl
Functionaliteit: Vooraf beslist, de randen van de Wet langdurige zorg

  Eén feit verschil, met de hand beslist uit Wlz 3.1.1, 3.1.3, 3.2.1, 3.2.7, Blz 3.1.3 tot en met 3.1.5 en Rlz 2.3 voordat Schakel de
  rij zag. Tenzij de rij iets anders zegt, is het kind hier ingezetene en verzekerd en is er geen Wlz-besluit.

  Achtergrond:
    Gegeven een gezin dat hier woont, met deze feiten
      | feit                   | waarde | bron  |
      | ingezetene             | ja     | gezin |
      | zorgverzekering        | ja     | gezin |
      | wlz_indicatie_aanwezig | nee    | CIZ   |

  Regel: Elke grondslag opent de Wlz, als de behoefte daardoor komt en geen uitsluiting geldt.

    Abstract Scenario: Grondslag, <geval>
      Gegeven de peildatum is <datum>
      En de behoefte begeleiding voor kind
      En hier geldt: leeftijd is <jaren>
      En hier geldt: permanent_toezicht_nodig is ja, behoefte_blijvend is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                                          | datum      | jaren | feiten                                                                                                                                                                                                                                                                                              | uitslag                                                   | vragen                                    |
        | lichamelijke ziekte zonder verpleging                          | 2026-11-21 | 9     | somatische_aandoening is ja, psychische_stoornis is nee, verstandelijke_beperking is nee, verband_geneeskundige_zorg is nee                                                                                                                                                                         | Wlz draagt door CIZ (Wlz 3.2.1 lid 1); Jeugdwet overbrugt | -                                         |
        | verpleging vooral door lichamelijke ziekte                     | 2026-11-21 | 9     | complexe_somatiek is ja, verband_geneeskundige_zorg is ja, vv_voornamelijk_somatisch is ja                                                                                                                                                                                                          | Wlz niet (Blz 3.1.5 b); Jeugdwet draagt                   | -                                         |
        | deskundige zegt waardoor vooral, verband niet apart vastgelegd | 2026-11-21 | 9     | vv_voornamelijk_somatisch is ja                                                                                                                                                                                                                                                                     | Wlz niet (Blz 3.1.5 b); Jeugdwet draagt                   | -                                         |
        | handicap, verpleging niet vooral daardoor                      | 2026-11-21 | 9     | lichamelijke_handicap is ja, verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, psychische_stoornis is nee, verband_geneeskundige_zorg is ja, vv_voornamelijk_somatisch is nee                                                                                        | Wlz draagt; Jeugdwet overbrugt                            | -                                         |
        | handicap, niemand zei waardoor vooral                          | 2026-11-21 | 9     | lichamelijke_handicap is ja, verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, psychische_stoornis is nee, verband_geneeskundige_zorg is ja                                                                                                                          | Wlz open (Blz 3.1.5 b); Jeugdwet draagt                   | vv_voornamelijk_somatisch                 |
        | doofblind                                                      | 2026-11-21 | 9     | zintuiglijke_handicap is ja, psychische_stoornis is nee, verstandelijke_beperking is nee, verband_geneeskundige_zorg is nee                                                                                                                                                                         | Wlz draagt; Jeugdwet overbrugt                            | -                                         |
        | kinderdementie                                                 | 2026-11-21 | 9     | psychogeriatrische_aandoening is ja, psychische_stoornis is nee, verstandelijke_beperking is nee, verband_geneeskundige_zorg is nee                                                                                                                                                                 | Wlz draagt                                                | -                                         |
        | geen enkele grondslag                                          | 2026-11-21 | 9     | somatische_aandoening is nee, complexe_somatiek is nee, psychogeriatrische_aandoening is nee, psychische_stoornis is nee, verstandelijke_beperking is nee, lichamelijke_handicap is nee, zintuiglijke_handicap is nee, verband_geneeskundige_zorg is nee                                            | Wlz niet (Wlz 3.2.1 lid 1)                                | -                                         |
        | ziekte, maar de behoefte komt daar niet door                   | 2026-11-21 | 9     | somatische_aandoening is ja, behoefte_vanwege_grondslag is nee, psychische_stoornis is nee, verstandelijke_beperking is nee, verband_geneeskundige_zorg is nee                                                                                                                                      | Wlz niet (Wlz 3.2.1 lid 1); Jeugdwet draagt               | -                                         |
        | licht verstandelijk, begeleid wonen is genoeg                  | 2026-11-21 | 12    | licht_verstandelijke_beperking is ja, gedragsproblemen is nee, psychische_stoornis is nee, behoefte_verder_dan_wonen_met_begeleiding is nee, verband_geneeskundige_zorg is nee                                                                                                                      | Wlz niet (Blz 3.1.5 c); Jeugdwet draagt                   | -                                         |
        | licht verstandelijk, meer nodig                                | 2026-11-21 | 12    | licht_verstandelijke_beperking is ja, gedragsproblemen is nee, psychische_stoornis is nee, behoefte_verder_dan_wonen_met_begeleiding is ja, verband_geneeskundige_zorg is nee                                                                                                                       | Wlz draagt; Jeugdwet overbrugt                            | -                                         |
        | licht verstandelijk, niemand zei hoeveel                       | 2026-11-21 | 12    | licht_verstandelijke_beperking is ja, gedragsproblemen is nee, psychische_stoornis is nee, verband_geneeskundige_zorg is nee                                                                                                                                                                        | Wlz open (Blz 3.1.5 c); Jeugdwet draagt                   | behoefte_verder_dan_wonen_met_begeleiding |
        | verstandelijk en autisme, door autisme, zeventien              | 2026-11-21 | 17    | verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja, behoefte_vanwege_grondslag is nee, verband_geneeskundige_zorg is nee                                                                        | Wlz niet (Wlz 3.2.1 lid 6); Jeugdwet draagt               | -                                         |
        | dezelfde jongere op achttien                                   | 2026-11-21 | 18    | verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja, behoefte_vanwege_grondslag is nee, verband_geneeskundige_zorg is nee                                                                        | Wlz draagt; Jeugdwet niet; Wmo 2015 overbrugt             | -                                         |
        | verstandelijk kind in de wet van 2020                          | 2020-12-31 | 9     | verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, psychische_stoornis is nee, verband_geneeskundige_zorg is nee                                                                                                                                                      | Wlz draagt; Jeugdwet overbrugt                            | -                                         |
        | hetzelfde kind een dag later                                   | 2021-01-01 | 9     | verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, psychische_stoornis is nee, verband_geneeskundige_zorg is nee                                                                                                                                                      | Wlz draagt; Jeugdwet overbrugt                            | -                                         |
        | alleen psychisch, kind in 2020                                 | 2020-12-31 | 9     | psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja, somatische_aandoening is nee, complexe_somatiek is nee, psychogeriatrische_aandoening is nee, verstandelijke_beperking is nee, lichamelijke_handicap is nee, zintuiglijke_handicap is nee, verband_geneeskundige_zorg is nee | Wlz niet (Wlz 3.2.1 lid 1); Jeugdwet draagt               | -                                         |
        | alleen psychisch, kind in 2021                                 | 2021-01-01 | 9     | psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja, behoefte_vanwege_grondslag is nee, verstandelijke_beperking is nee, verband_geneeskundige_zorg is nee                                                                                                                        | Wlz niet (Wlz 3.2.1 lid 6); Jeugdwet draagt               | -                                         |
        | psychisch naast verstandelijk, behoefte daardoor, 2020         | 2020-12-31 | 19    | verstandelijke_beperking is ja, psychische_stoornis is ja, behoefte_vanwege_psychische_stoornis is ja, behoefte_vanwege_grondslag is nee                                                                                                                                                            | Wlz niet (Wlz 3.2.1 lid 1); Wmo 2015 draagt               | -                                         |
        | verstandelijk kind in 2015                                     | 2015-06-01 | 9     | verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja, psychische_stoornis is nee, verband_geneeskundige_zorg is nee, complexe_somatiek is nee, lichamelijke_handicap is nee                                                                                              | Wlz draagt; Jeugdwet overbrugt                            | -                                         |
        | intensieve kindzorg in 2015                                    | 2015-06-01 | 9     | complexe_somatiek is ja, behoefte_vanwege_grondslag is ja, verstandelijke_beperking is nee, verband_geneeskundige_zorg is ja                                                                                                                                                                        | Wlz open (Blz 3.1.5 b oud)                                | lezing_blz_uitsluitingen_2015             |
        | vooral lichamelijk kind in 2020                                | 2020-06-01 | 9     | complexe_somatiek is ja, verband_geneeskundige_zorg is ja, vv_voornamelijk_somatisch is ja                                                                                                                                                                                                          | Wlz niet (Blz 3.1.5 b); Jeugdwet draagt                   | -                                         |
        | vooral lichamelijk op achttien in 2020                         | 2020-06-01 | 18    | complexe_somatiek is ja, verband_geneeskundige_zorg is ja, vv_voornamelijk_somatisch is ja                                                                                                                                                                                                          | Wlz draagt; Wmo 2015 overbrugt                            | -                                         |

  Regel: Permanent toezicht of 24 uur zorg nabij; van het tweede telt elk element.

    Abstract Scenario: Zorgbehoefte, <geval>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: leeftijd is 9, verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja
      En hier geldt: psychische_stoornis is nee, verband_geneeskundige_zorg is nee, behoefte_blijvend is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                   | feiten                                                                                                                                                | uitslag                            | vragen                   |
        | nabijheid door regieproblemen           | permanent_toezicht_nodig is nee, kan_zelf_hulp_inroepen is nee, ernstig_nadeel is ja, fysiek_voortdurend_nodig is nee, regie_voortdurend_nodig is ja  | Wlz draagt (Wlz 3.2.1 lid 1 b 2°)  | -                        |
        | nabijheid door lichamelijke problemen   | permanent_toezicht_nodig is nee, kan_zelf_hulp_inroepen is nee, ernstig_nadeel is ja, fysiek_voortdurend_nodig is ja                                  | Wlz draagt (Wlz 3.2.1 lid 1 b 1°)  | -                        |
        | roept zelf op tijd hulp in              | permanent_toezicht_nodig is nee, kan_zelf_hulp_inroepen is ja, ernstig_nadeel is ja, fysiek_voortdurend_nodig is ja                                   | Wlz niet; Jeugdwet draagt          | -                        |
        | geen ernstig nadeel te verwachten       | permanent_toezicht_nodig is nee, kan_zelf_hulp_inroepen is nee, ernstig_nadeel is nee, fysiek_voortdurend_nodig is ja                                 | Wlz niet; Jeugdwet draagt          | -                        |
        | niet voortdurend, fysiek noch regie     | permanent_toezicht_nodig is nee, kan_zelf_hulp_inroepen is nee, ernstig_nadeel is ja, fysiek_voortdurend_nodig is nee, regie_voortdurend_nodig is nee | Wlz niet; Jeugdwet draagt          | -                        |
        | geen permanent toezicht, rest onbekend  | permanent_toezicht_nodig is nee                                                                                                                       | Wlz open; Jeugdwet draagt          | kan_zelf_hulp_inroepen   |
        | nabijheid niet nodig, toezicht onbekend | zorg_24u_nabijheid_nodig is nee                                                                                                                       | Wlz open; Jeugdwet draagt          | permanent_toezicht_nodig |
        | toezicht noch nabijheid                 | permanent_toezicht_nodig is nee, zorg_24u_nabijheid_nodig is nee                                                                                      | Wlz niet; Jeugdwet draagt          | -                        |
        | blijvendheid onbekend                   | permanent_toezicht_nodig is ja, behoefte_blijvend is onbekend                                                                                         | Wlz open; Jeugdwet draagt          | behoefte_blijvend        |
        | voorbijgaand                            | permanent_toezicht_nodig is ja, behoefte_blijvend is nee                                                                                              | Wlz niet; Jeugdwet draagt          | -                        |
        | het CIZ vond de zorg niet nodig         | permanent_toezicht_nodig is ja, wlz_redelijkerwijs_aangewezen is nee                                                                                  | Wlz niet door CIZ; Jeugdwet draagt | -                        |

  Regel: In de laatste fase gaat de zorgverzekering voor, zolang die er is en de Wlz-zorg nog niet liep.

    Abstract Scenario: Laatste fase, <geval>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>, terminale_fase is ja, verstandelijke_beperking is ja, psychische_stoornis is nee
      En hier geldt: behoefte_verder_dan_wonen_met_begeleiding is ja, vv_voornamelijk_somatisch is nee, permanent_toezicht_nodig is ja
      En hier geldt: behoefte_blijvend is ja, verband_geneeskundige_zorg is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                     | soort       | wie   | jaren | feiten                                                            | uitslag                                                          | vragen                        |
        | verpleging zonder Wlz                     | verpleging  | kind  | 9     | niets anders                                                      | Zvw draagt (Bzv 2.10); Wlz niet (Blz 3.1.5 a); Jeugdwet niet     | -                             |
        | begeleiding zonder Wlz                    | begeleiding | kind  | 9     | niets anders                                                      | Jeugdwet draagt; Wlz niet (Blz 3.1.5 a); Zvw niet                | -                             |
        | ontlasting van ouders zonder Wlz          | respijt     | ouder | 9     | ontvangt_zvw_verpleging is ja                                     | Jeugdwet draagt (Jw 2.3 lid 3); Wlz niet (Blz 3.1.5 a); Zvw niet | -                             |
        | medisch verblijf in een hospice           | verblijf    | kind  | 9     | doel_verblijf is medisch, medisch_noodzakelijk_verblijf is ja     | Zvw draagt (Bzv 2.12); Wlz niet; Jeugdwet niet                   | -                             |
        | jongvolwassene zonder Wlz                 | verpleging  | kind  | 20    | niets anders                                                      | Zvw draagt; Wlz niet (Blz 3.1.5 a); Wmo 2015 niet                | -                             |
        | zonder zorgverzekering gaat zij niet voor | verpleging  | kind  | 9     | zorgverzekering is nee                                            | Wlz draagt; Zvw niet; Jeugdwet niet                              | -                             |
        | Wlz liep al                               | verpleging  | kind  | 9     | wlz_indicatie_aanwezig is ja, wlz_zorg_al_verleend_voor_ptz is ja | Wlz draagt door zorgkantoor (Blz 3.1.5 a); Zvw niet              | -                             |
        | Wlz liep al, ouders ontlasten             | respijt     | ouder | 9     | wlz_indicatie_aanwezig is ja, wlz_zorg_al_verleend_voor_ptz is ja | Wlz draagt (Blz 3.1.3); Jeugdwet niet                            | -                             |
        | niemand zei of er een besluit was         | verpleging  | kind  | 9     | wlz_indicatie_aanwezig is onbekend                                | Zvw draagt; Wlz open (Blz 3.1.5 a)                               | wlz_zorg_al_verleend_voor_ptz |

    Scenario: In de laatste fase is een nieuw CIZ-besluit nooit een stap
      Gegeven de behoefte verpleging voor kind
      En hier geldt: leeftijd is 9, terminale_fase is ja, verband_geneeskundige_zorg is ja, wlz_indicatie_aanwezig is onbekend
      Als Schakel de zaak beoordeelt
      Dan dit is geen stap meer
        | behoefte   | wet | wat              |
        | verpleging | Wlz | indicatiebesluit |

  Regel: Wat het pakket geeft, hangt af van waar en hoe het kind woont.

    Abstract Scenario: Pakket, <geval>
      Gegeven de peildatum is <datum>
      En de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is 14, wlz_indicatie_aanwezig is ja, verstandelijke_beperking is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>

      Voorbeelden:
        | geval                                             | datum      | soort                  | wie   | feiten                                                                                                               | uitslag                                                                       |
        | logeren van een pleegkind                         | 2026-11-21 | respijt                | ouder | woonsituatie is pleeggezin                                                                                           | Wlz draagt (Blz 3.1.3); Jeugdwet niet                                         |
        | rolstoel in een pleeggezin                        | 2026-11-21 | hulpmiddel             | kind  | woonsituatie is pleeggezin, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam                                   | Wmo 2015 draagt (Wmo 8.6a a); Wlz niet; Zvw niet                              |
        | badkamer in een pleeggezin                        | 2026-11-21 | woningaanpassing       | kind  | woonsituatie is pleeggezin                                                                                           | Wmo 2015 draagt (Wmo 8.6a a); Wlz open (Wlz 3.1.3)                            |
        | badkamer thuis eind 2025                          | 2025-12-31 | woningaanpassing       | kind  | woonsituatie is thuis                                                                                                | Wmo 2015 draagt (Wmo 8.6a a); Wlz niet                                        |
        | badkamer thuis begin 2026                         | 2026-01-01 | woningaanpassing       | kind  | woonsituatie is thuis                                                                                                | Wmo 2015 draagt (Wmo 8.6a a); Wlz open (Wlz 3.1.3)                            |
        | rolstoel thuis eind 2025                          | 2025-12-31 | hulpmiddel             | kind  | woonsituatie is thuis, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam                                        | Wmo 2015 draagt door gemeente (Wmo 8.6a a); Wlz niet; Zvw niet                |
        | rolstoel thuis begin 2026                         | 2026-01-01 | hulpmiddel             | kind  | woonsituatie is thuis, hulpmiddel_soort is rolstoel, gebruiksduur is duurzaam                                        | Wmo 2015 draagt door gemeente (Wmo 8.6a a); Wlz niet; Zvw niet                |
        | tillift bij verblijf met behandeling              | 2026-11-21 | hulpmiddel             | kind  | woonsituatie is instelling_met_behandeling, hulpmiddel_soort is tillift, gebruiksduur is duurzaam                    | Wlz draagt door zorgkantoor; Wmo 2015 niet; Zvw niet                          |
        | tillift bij verblijf zonder behandeling           | 2026-11-21 | hulpmiddel             | kind  | woonsituatie is instelling_zonder_behandeling, hulpmiddel_soort is tillift, gebruiksduur is duurzaam                 | Wlz draagt (Wlz 3.1.1 lid 1 a 3°); Wmo 2015 niet; Zvw niet                    |
        | bed bij verblijf zonder behandeling               | 2026-11-21 | hulpmiddel             | kind  | woonsituatie is instelling_zonder_behandeling, hulpmiddel_soort is bed, voorgeschreven_door_arts is ja               | Wlz draagt; Zvw niet; Wmo 2015 niet                                           |
        | sondevoedingspomp bij verblijf met behandeling    | 2026-11-21 | hulpmiddel             | kind  | woonsituatie is instelling_met_behandeling, hulpmiddel_soort is sondevoedingspomp, voorgeschreven_door_arts is ja    | Wlz draagt (Wlz 3.1.1 lid 1 d); Zvw niet; Wmo 2015 niet                       |
        | sondevoedingspomp bij verblijf zonder behandeling | 2026-11-21 | hulpmiddel             | kind  | woonsituatie is instelling_zonder_behandeling, hulpmiddel_soort is sondevoedingspomp, voorgeschreven_door_arts is ja | Zvw draagt (Rzv 2.24); Wlz niet; Wmo 2015 niet                                |
        | zuurstof thuis                                    | 2026-11-21 | hulpmiddel             | kind  | woonsituatie is thuis, hulpmiddel_soort is zuurstof, voorgeschreven_door_arts is ja                                  | Zvw draagt (Rzv 2.9); Wlz niet; Wmo 2015 niet                                 |
        | vervoer naar de dagbesteding                      | 2026-11-21 | vervoer                | kind  | vervoer_bestemming is wlz_dagbegeleiding, woonsituatie is thuis                                                      | Wlz draagt door zorgkantoor (Wlz 3.1.1 lid 1 f); Jeugdwet niet; Wmo 2015 niet |
        | vervoer naar het ziekenhuis                       | 2026-11-21 | vervoer                | kind  | vervoer_bestemming is ziekenhuis, zittend_vervoer_grond is alleen_rolstoel                                           | Zvw draagt (Bzv 2.14 lid 1 c); Wlz niet                                       |
        | ziekenhuisopname met Wlz                          | 2026-11-21 | verblijf               | kind  | doel_verblijf is medisch, medisch_noodzakelijk_verblijf is ja                                                        | Zvw draagt (Bzv 2.12); Wlz niet; Jeugdwet niet                                |
        | wonen in een instelling                           | 2026-11-21 | verblijf               | kind  | doel_verblijf is wonen                                                                                               | Wlz draagt door zorgkantoor (Wlz 3.1.1 lid 1 a); Jeugdwet niet; Zvw niet      |
        | opvoedhulp voor ouders                            | 2026-11-21 | opvoedhulp             | ouder | woonsituatie is thuis                                                                                                | Jeugdwet draagt (Jw 2.3 lid 1); Zvw niet                                      |
        | schoonmaken met een volledig pakket thuis         | 2026-11-21 | huishoudelijke_hulp    | kind  | woonsituatie is thuis, wlz_leveringsvorm is vpt                                                                      | Wlz draagt (Wlz 3.1.1 lid 1 a 2°); Wmo 2015 niet (Wmo 2.3.5 lid 6)            |
        | schoonmaken met een pgb                           | 2026-11-21 | huishoudelijke_hulp    | kind  | woonsituatie is thuis, wlz_leveringsvorm is pgb                                                                      | Wlz draagt (Wlz 3.3.3 lid 1); Wmo 2015 niet (Wmo 2.3.5 lid 6)                 |
        | schoonmaken met een modulair pakket               | 2026-11-21 | huishoudelijke_hulp    | kind  | woonsituatie is thuis, wlz_leveringsvorm is mpt, ouder_heeft_beperking is ja                                         | Wlz niet; Wmo 2015 draagt (Wmo 8.6a c)                                        |
        | schoonmaken, vorm onbekend                        | 2026-11-21 | huishoudelijke_hulp    | kind  | woonsituatie is thuis, ouder_heeft_beperking is ja                                                                   | Wlz open; Wmo 2015 open                                                       |
        | schoonmaken in een instelling                     | 2026-11-21 | huishoudelijke_hulp    | kind  | woonsituatie is instelling_met_behandeling                                                                           | Wlz draagt; Wmo 2015 niet                                                     |
        | therapie die het pakket omvat, twintig            | 2026-11-21 | behandeling_psychisch  | kind  | leeftijd is 20, woonsituatie is instelling_met_behandeling, verwijzing_arts is ja, wlz_pakket_omvat_behoefte is ja   | Wlz draagt; Zvw niet (Bzv 2.1 lid 1)                                          |
        | therapie buiten het pakket, twintig               | 2026-11-21 | behandeling_psychisch  | kind  | leeftijd is 20, woonsituatie is thuis, verwijzing_arts is ja, wlz_pakket_omvat_behoefte is nee                       | Zvw draagt (Bzv 2.4); Wlz niet                                                |
        | ziekenhuispsycholoog blijft zorgverzekering       | 2026-11-21 | psychosociale_hulp     | kind  | onderdeel_somatische_behandeling is ja, wlz_pakket_omvat_behoefte is nee                                             | Zvw draagt; Wlz niet; Jeugdwet niet                                           |
        | begeleiding in een gesloten instelling            | 2026-11-21 | begeleiding            | kind  | vrijheid_ontnomen is ja                                                                                              | Wlz niet (Wlz 3.2.7)                                                          |
        | wonen in een gesloten instelling                  | 2026-11-21 | verblijf               | kind  | doel_verblijf is wonen, vrijheid_ontnomen is ja                                                                      | Wlz niet (Wlz 3.2.7)                                                          |
        | behandeling in een gesloten instelling            | 2026-11-21 | behandeling_aandoening | kind  | vrijheid_ontnomen is ja                                                                                              | Wlz niet (Wlz 3.2.7)                                                          |
        | logeren vanuit een gesloten instelling            | 2026-11-21 | respijt                | ouder | vrijheid_ontnomen is ja                                                                                              | Wlz niet (Wlz 3.2.7)                                                          |

  Regel: Alleen wie verzekerd is, heeft recht op Wlz-zorg; de SVB stelt dat vast.

    Abstract Scenario: Verzekerd, <geval>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: leeftijd is 9, verstandelijke_beperking is ja, behoefte_verder_dan_wonen_met_begeleiding is ja
      En hier geldt: psychische_stoornis is nee, verband_geneeskundige_zorg is nee, behoefte_blijvend is ja, permanent_toezicht_nodig is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>

      Voorbeelden:
        | geval                                  | feiten                                                                                   | uitslag                                            |
        | geen ingezetene en geen verzekering    | ingezetene is nee, zorgverzekering is nee                                                | Wlz niet (Wlz 2.1.1)                               |
        | vertrokken naar het buitenland         | ingezetene is nee, zorgverzekering is nee, verblijft_in_nederland is nee                 | Wlz niet (Wlz 2.1.1); Jeugdwet niet (Jw 1.3 lid 1) |
        | zonder verblijfsrecht                  | verblijf_zonder_recht is ja, zorgverzekering is nee                                      | Wlz niet (Wlz 2.1.1); Jeugdwet draagt              |
        | zonder eigen verblijfsrecht, ouder wel | verblijf_zonder_recht is ja, zorgverzekering is nee, ouder_rechtmatig_in_nederland is ja | Wlz draagt; Jeugdwet overbrugt                     |
        | ingezetene die niet verzekerd is       | zorgverzekering is nee                                                                   | Wlz draagt; Jeugdwet overbrugt                     |
        | de SVB zegt: niet verzekerd            | wlz_verzekerd is nee, zorgverzekering is onbekend                                        | Wlz niet (Wlz 2.1.1); Jeugdwet draagt              |
