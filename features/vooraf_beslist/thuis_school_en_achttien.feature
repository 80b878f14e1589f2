# language: nl
Functionaliteit: Vooraf beslist, thuis, school, broer of zus en de achttiende verjaardag

  Kleine gezinnen waarvan de uitslag met de hand uit de wettekst is bepaald voordat Schakel ze zag. Elke rij verschilt van haar buurvrouw
  in één feit.

  Achtergrond:
    Gegeven een gezin dat hier woont, met deze feiten
      | feit                   | waarde | bron  |
      | ingezetene             | ja     | gezin |
      | zorgverzekering        | ja     | gezin |
      | wlz_indicatie_aanwezig | nee    | CIZ   |

  Regel: Aanmelden bij een school kan vanaf drie jaar; vervoer naar school vraagt een handicap of afstand.

    Abstract Scenario: School, <geval>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                         | soort   | wie  | jaren | feiten                                                                                                | uitslag                                     | vragen                     |
        | peuter van twee                               | school  | kind | 2     | niets anders                                                                                          | Onderwijs niet (WPO 40)                     | -                          |
        | driejarige                                    | school  | kind | 3     | niets anders                                                                                          | Onderwijs geldt door school (WPO 40)        | -                          |
        | broertje van zes                              | school  | brus | 9     | leeftijd_brus is 6                                                                                    | Onderwijs geldt door school                 | -                          |
        | broertje van een jaar                         | school  | brus | 9     | leeftijd_brus is 1                                                                                    | Onderwijs niet                              | -                          |
        | negentien op een vervolgopleiding             | school  | kind | 19    | schoolsoort is anders                                                                                 | Onderwijs niet                              | -                          |
        | basisschool, epilepsie, kan niet zelf         | vervoer | kind | 8     | vervoer_bestemming is school, schoolsoort is basisonderwijs, handicap_belet_zelf_reizen is ja         | Onderwijs geldt door gemeente; Zvw niet; Jeugdwet niet; Wmo 2015 niet | - |
        | basisschool, niemand zei of zelf reizen lukt  | vervoer | kind | 8     | vervoer_bestemming is school, schoolsoort is basisonderwijs                                           | Onderwijs open                              | handicap_belet_zelf_reizen |
        | gewone middelbare school, ver, zonder handicap | vervoer | kind | 14   | vervoer_bestemming is school, schoolsoort is voortgezet, handicap_belet_zelf_reizen is nee, school_verder_dan_regeling is ja | Onderwijs niet       | -                          |
        | basisschool, ver, zonder handicap             | vervoer | kind | 8     | vervoer_bestemming is school, schoolsoort is basisonderwijs, handicap_belet_zelf_reizen is nee, school_verder_dan_regeling is ja | Onderwijs geldt  | -                          |
        | nog geen school                               | vervoer | kind | 8     | vervoer_bestemming is school, schoolsoort is anders, handicap_belet_zelf_reizen is ja                 | Onderwijs niet                              | -                          |

  Regel: Vervoer hoort bij de hulp waarheen het gaat.

    Abstract Scenario: Vervoer, <geval>
      Gegeven de behoefte vervoer voor kind
      En hier geldt: leeftijd is <jaren>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>

      Voorbeelden:
        | geval                                        | jaren | feiten                                                                          | uitslag                                                                  |
        | negentien, naar dagbesteding van de gemeente | 19    | vervoer_bestemming is wmo_dagbesteding                                          | Wmo 2015 geldt door gemeente (Wmo 1.1.1, Wmo 2.3.5 lid 3); Jeugdwet niet; Zvw niet; Wlz niet |
        | twaalf, naar het kinderdagcentrum            | 12    | vervoer_bestemming is jeugdhulplocatie                                          | Jeugdwet geldt (Jeugdwet 2.3 lid 2); Wmo 2015 niet                       |
        | negentien, naar dagbegeleiding uit de Wlz    | 19    | vervoer_bestemming is wlz_dagbegeleiding, wlz_indicatie_aanwezig is ja          | Wlz geldt (Wlz 3.1.1 lid 1 f); Wmo 2015 niet                             |
        | gemeente oordeelde dat vervoer niet nodig is | 12    | vervoer_bestemming is jeugdhulplocatie, jeugdhulpvervoer_noodzakelijk is nee    | Jeugdwet niet (Jeugdwet 2.3 lid 2)                                       |
        | vrije tijd, het college vindt het anders op te lossen | 12 | vervoer_bestemming is vrije_tijd, wmo_voorziening_nodig is nee            | Wmo 2015 niet (Wmo 2.3.5 lid 3)                                          |
        | bestemming onbekend                          | 12    | niets anders                                                                    | Jeugdwet open; Wmo 2015 open; Zvw open                                   |

  Regel: Ergens anders wonen met begeleiding is onder achttien jeugdhulp als het komt door wat de Jeugdwet noemt.

    Abstract Scenario: Wonen met begeleiding, <geval>
      Gegeven de behoefte beschermd_wonen voor kind
      En hier geldt: leeftijd is <jaren>, kan_zelfstandig_of_thuis_wonen is nee, psychische_of_psychosociale_problemen is <psychisch>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>

      Voorbeelden:
        | geval                               | jaren | psychisch | feiten                                                                                        | uitslag                                                              |
        | zeventien met een angststoornis     | 17    | ja        | psychische_stoornis is ja                                                                     | Wmo 2015 geldt (Wmo 1.2.1 b); Jeugdwet geldt (Jeugdwet 2.3 lid 1)    |
        | zeventien, alleen lichamelijk ziek  | 17    | nee       | psychische_stoornis is nee, verstandelijke_beperking is nee, complexe_somatiek is ja          | Wmo 2015 niet; Jeugdwet niet                                         |
        | achttien met een angststoornis      | 18    | ja        | psychische_stoornis is ja                                                                     | Wmo 2015 geldt (Wmo 1.2.1 b); Jeugdwet zwijgt                        |

    Scenario: Ook bij beschermd wonen zes weken onderzoek na de melding, en een pgb kan
      Gegeven de peildatum is 2026-11-21
      En de behoefte beschermd_wonen voor kind
      En hier geldt: leeftijd is 19, kan_zelfstandig_of_thuis_wonen is nee, psychische_of_psychosociale_problemen is ja, wmo_melding_ontvangen_op is 2026-11-02
      En hier geldt: gezin_wil_pgb is ja, pgb_vaardig is ja, pgb_kwaliteit_gewaarborgd is ja, pgb_wens_gemotiveerd is ja
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte        | wet      | wat               | door     | uiterlijk  |
        | beschermd_wonen | Wmo 2015 | onderzoek melding | gemeente | 2026-12-14 |
      En voor "beschermd_wonen" geldt
        | wet      | status         | beslisser | vorm               |
        | Wmo 2015 | van toepassing | gemeente  | alleen natura, pgb |

  Regel: Na achttien loopt alleen door wat vóór achttien begon of was bepaald, tot drieëntwintig.

    Abstract Scenario: Rond achttien en drieëntwintig, <geval>
      Gegeven de peildatum is 2026-11-21
      En de behoefte <soort> voor kind
      En hier geldt: geboren op <geboren>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                                | soort                  | geboren    | feiten                                                                                                                                                                  | uitslag                                          | vragen                    |
        | de dag vóór drieëntwintig                            | psychosociale_hulp     | 2003-11-22 | jeugdhulp_gestart_voor_18 is ja, voortzetting_bepaald is ja, is_ggz_behandeling is nee                                                                                  | Jeugdwet geldt (Jeugdwet 1.1 jeugdige 4°)        | -                         |
        | drieëntwintig                                        | psychosociale_hulp     | 2003-11-21 | jeugdhulp_gestart_voor_18 is ja, voortzetting_bepaald is ja, is_ggz_behandeling is nee                                                                                  | Jeugdwet niet                                    | -                         |
        | niemand weet of de hulp vóór achttien begon          | psychosociale_hulp     | 2007-11-21 | is_ggz_behandeling is nee                                                                                                                                               | Jeugdwet open                                    | jeugdhulp_gestart_voor_18 |
        | gestopt, precies een half jaar geleden               | psychosociale_hulp     | 2007-11-21 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2026-05-21, hervatting_bepaald is ja, noodzaak_bepaald_voor_18 is nee, is_ggz_behandeling is nee             | Jeugdwet geldt (Jeugdwet 1.1 jeugdige 4°)        | -                         |
        | gestopt, een half jaar en een dag geleden            | psychosociale_hulp     | 2007-11-21 | jeugdhulp_gestart_voor_18 is ja, jeugdhulp_geeindigd_op is 2026-05-20, hervatting_bepaald is ja, noodzaak_bepaald_voor_18 is nee, is_ggz_behandeling is nee             | Jeugdwet niet                                    | -                         |
        | college bepaalde dat voortzetten niet nodig is       | psychosociale_hulp     | 2007-11-21 | jeugdhulp_gestart_voor_18 is ja, voortzetting_bepaald is nee, noodzaak_bepaald_voor_18 is nee, is_ggz_behandeling is nee                                                | Jeugdwet niet                                    | -                         |
        | gezinshuis na achttien, verstandelijke beperking     | verblijf               | 2008-01-05 | doel_verblijf is wonen, verstandelijke_beperking is ja, jeugdhulp_gestart_voor_18 is ja, voortzetting_bepaald is ja                                                     | Jeugdwet geldt (Jeugdwet 1.1 jeugdige 4°)        | -                         |
        | ondertoezichtstelling eindigt op achttien            | begeleiding            | 2008-11-21 | somatische_aandoening is ja, gedwongen_kader is ja                                                                                                                      | Jeugdwet niet; Wmo 2015 geldt door gemeente      | -                         |
        | de dag ervoor nog wel                                | begeleiding            | 2008-11-22 | somatische_aandoening is ja, gedwongen_kader is ja                                                                                                                      | Jeugdwet geldt door gecertificeerde instelling (Jeugdwet 2.4 lid 2 b); Wmo 2015 niet | - |
        | jeugdstrafrecht op eenentwintig, verzorging          | persoonlijke_verzorging | 2005-11-20 | jeugdstrafrecht is ja, lichamelijke_handicap is ja, zelfredzaamheidstekort is ja, verband_geneeskundige_zorg is nee                                                    | Jeugdwet geldt (Jeugdwet 1.1 jeugdhulp 3°)       | -                         |

    Abstract Scenario: Wie beslist over een ander na achttien, <geval>
      Gegeven de behoefte vertegenwoordiging voor kind
      En hier geldt: leeftijd is <jaren>, kan_zelf_beslissen_zorg is nee
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: BW geldt door kantonrechter
      En de uitleg van de BW bij "vertegenwoordiging" noemt: mentor bewindvoerder
      En de uitleg van de BW bij "vertegenwoordiging" zwijgt over: <zwijgt>

      Voorbeelden:
        | geval     | jaren | zwijgt                       |
        | twintig   | 20    | vóór de achttiende verjaardag |

  Regel: Een broer of zus is zelf jeugdige, met een eigen leeftijd en een eigen beperking.

    Abstract Scenario: Broer of zus, <geval>
      Gegeven de behoefte <soort> voor brus
      En hier geldt: leeftijd is 12
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                            | soort              | feiten                                                                                             | uitslag                                       | vragen         |
        | zus van zeventien                                | psychosociale_hulp | leeftijd_brus is 17                                                                                | Jeugdwet draagt (Jeugdwet 1.1 jeugdhulp 1°)   | -              |
        | zus van achttien, hulp begon nooit               | psychosociale_hulp | leeftijd_brus is 18, jeugdhulp_gestart_voor_18 is nee, noodzaak_bepaald_voor_18 is nee, is_ggz_behandeling is nee, hulp_gericht_op_meedoen is ja | Jeugdwet niet; Wmo 2015 geldt | - |
        | begeleiding zonder eigen beperking               | begeleiding        | leeftijd_brus is 9, beperking_brus is nee                                                          | Jeugdwet niet                                 | -              |
        | begeleiding, over een beperking is niets bekend  | begeleiding        | leeftijd_brus is 9                                                                                 | Jeugdwet open                                 | beperking_brus |
        | begeleiding om te leren omgaan met de spanning   | begeleiding        | leeftijd_brus is 9, beperking_brus is nee, probleemcategorie is psychosociaal                      | Jeugdwet draagt (Jeugdwet 1.1 jeugdhulp 1°)   | -              |
        | eigen beperking, terwijl het zieke kind Wlz heeft | begeleiding       | leeftijd_brus is 9, beperking_brus is ja, wlz_indicatie_aanwezig is ja, verstandelijke_beperking is ja | Jeugdwet draagt                           | -              |
        | depressie op zestien                             | behandeling_psychisch | leeftijd_brus is 16, verwijzing_arts is ja                                                      | Jeugdwet draagt; Zvw niet                     | -              |
        | depressie op achttien                            | behandeling_psychisch | leeftijd_brus is 18, verwijzing_arts is ja, jeugdhulp_gestart_voor_18 is nee, noodzaak_bepaald_voor_18 is nee | Jeugdwet niet; Zvw geldt       | -              |

  Regel: Wat de gemeente over andermans wet zegt, telt alleen als die andere wet de behoefte ook regelt.

    Abstract Scenario: Verwezen, <geval>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                                        | soort                   | wie   | jaren | feiten                                                                                                                                                          | uitslag                                                     | vragen                     |
        | "vraag het de verzekeraar", begeleiding naast verpleging     | begeleiding             | kind  | 6     | complexe_somatiek is ja, ontvangt_zvw_verpleging is ja, vv_voornamelijk_somatisch is ja                                                                         | Jeugdwet draagt (Jeugdwet 2.3 lid 1); Zvw niet              | -                          |
        | het college wijst een andere wet aan                         | begeleiding             | kind  | 6     | somatische_aandoening is ja, aanspraak_andere_wet is ja                                                                                                         | Jeugdwet niet (Jeugdwet 1.2 lid 1 b)                        | -                          |
        | die andere wet, maar een gecertificeerde instelling bepaalde | begeleiding             | kind  | 6     | somatische_aandoening is ja, aanspraak_andere_wet is ja, gedwongen_kader is ja                                                                                  | Jeugdwet draagt door gecertificeerde instelling             | -                          |
        | verzorging met medisch verband                               | persoonlijke_verzorging | kind  | 9     | lichamelijke_handicap is ja, verband_geneeskundige_zorg is ja, zelfredzaamheidstekort is ja                                                                     | Zvw geldt; Jeugdwet niet (Jeugdwet 1.2 lid 1 a)             | -                          |
        | dezelfde verzorging, twee oorzaken, soortgelijke hulp        | persoonlijke_verzorging | kind  | 9     | lichamelijke_handicap is ja, verband_geneeskundige_zorg is ja, zelfredzaamheidstekort is ja, meerdere_oorzaken is ja, soortgelijke_voorziening is ja            | Zvw geldt; Jeugdwet geldt (Jeugdwet 1.2 lid 2)              | -                          |
        | twee oorzaken, niemand zei of de hulp soortgelijk is         | persoonlijke_verzorging | kind  | 9     | lichamelijke_handicap is ja, verband_geneeskundige_zorg is ja, zelfredzaamheidstekort is ja, meerdere_oorzaken is ja                                            | Zvw geldt; Jeugdwet open                                    | soortgelijke_voorziening   |
        | twee oorzaken, maar een andere wet (lid 1 b)                 | persoonlijke_verzorging | kind  | 9     | lichamelijke_handicap is ja, verband_geneeskundige_zorg is ja, zelfredzaamheidstekort is ja, meerdere_oorzaken is ja, soortgelijke_voorziening is ja, aanspraak_andere_wet is ja | Jeugdwet niet (Jeugdwet 1.2 lid 1 b)       | -                          |
        | verpleging met twee oorzaken blijft bij de verzekeraar       | verpleging              | kind  | 9     | complexe_somatiek is ja, verband_geneeskundige_zorg is ja, meerdere_oorzaken is ja, soortgelijke_voorziening is ja                                              | Zvw geldt; Jeugdwet niet                                    | -                          |
        | gezin weigert het CIZ, logeren                               | respijt                 | ouder | 9     | verstandelijke_beperking is ja, weigert_medewerking_wlz is ja, gegronde_redenen_wlz is ja, permanent_toezicht_nodig is ja, ontvangt_jeugdhulp_2_of_3 is ja      | Jeugdwet niet (Jeugdwet 1.2 lid 1 c)                        | reden_weigering_ciz        |
        | gezin weigert het CIZ, hulp bij het opvoeden                 | opvoedhulp              | ouder | 9     | verstandelijke_beperking is ja, weigert_medewerking_wlz is ja, gegronde_redenen_wlz is ja                                                                       | Jeugdwet draagt                                             | -                          |
        | het college vindt de hulp niet nodig                         | begeleiding             | kind  | 9     | somatische_aandoening is ja, oordeel_jeugdhulp_nodig is nee                                                                                                     | Jeugdwet niet (Jeugdwet 2.3 lid 1)                          | -                          |
        | er is nog niet geoordeeld                                    | begeleiding             | kind  | 9     | somatische_aandoening is ja                                                                                                                                     | Jeugdwet draagt (Jeugdwet 2.3 lid 1)                        | -                          |
        | overbelaste moeder, steun als mantelzorger                   | mantelzorgsteun         | ouder | 9     | overbelasting_dreigt is ja                                                                                                                                      | Wmo 2015 geldt (Wmo 2.2.2)                                  | -                          |
        | moeder met een eigen beperking, huishouden                   | huishoudelijke_hulp     | ouder | 9     | ouder_heeft_beperking is ja                                                                                                                                     | Wmo 2015 draagt (Wmo 2.3.5 lid 3); Jeugdwet niet            | -                          |
        | over een beperking van ouders is niets bekend, huishouden    | huishoudelijke_hulp     | ouder | 9     | niets anders                                                                                                                                                    | Wmo 2015 open                                               | ouder_heeft_beperking      |
        | huishouden, terwijl het kind Wlz heeft                       | huishoudelijke_hulp     | ouder | 9     | ouder_heeft_beperking is ja, wlz_indicatie_aanwezig is ja                                                                                                       | Wmo 2015 draagt                                             | -                          |
        | fiets, volgens het college algemeen gebruikelijk             | hulpmiddel              | kind  | 9     | hulpmiddel_soort is fiets, wmo_voorziening_nodig is nee                                                                                                         | Wmo 2015 niet (Wmo 2.3.5 lid 3)                             | -                          |

  Regel: Een pgb mag bij elke individuele hulp van de Jeugdwet worden gevraagd; pleegzorg komt van een pleegzorgaanbieder.

    Abstract Scenario: Pgb uit de Jeugdwet, <geval>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is 12
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet      | status         | vorm   |
        | Jeugdwet | van toepassing | <vorm> |

      Voorbeelden:
        | geval                                    | soort                 | wie   | feiten                                                                                                                                    | vorm                                |
        | speltherapeut, aan alles voldaan         | psychosociale_hulp    | kind  | gezin_wil_pgb is ja, pgb_vaardig is ja, pgb_kwaliteit_gewaarborgd is ja, natura_niet_passend_gemotiveerd is ja                            | alleen natura, pgb                  |
        | psycholoog, aan alles voldaan            | behandeling_psychisch | kind  | gezin_wil_pgb is ja, pgb_vaardig is ja, pgb_kwaliteit_gewaarborgd is ja, natura_niet_passend_gemotiveerd is ja                            | alleen natura, pgb                  |
        | opvoedhulp, nog niet beoordeeld          | opvoedhulp            | ouder | gezin_wil_pgb is ja                                                                                                                       | alleen natura, pgb (nog te toetsen) |
        | wonen met begeleiding, niet beoordeeld   | beschermd_wonen       | kind  | gezin_wil_pgb is ja, kan_zelfstandig_of_thuis_wonen is nee, psychische_stoornis is ja                                                     | alleen natura, pgb (nog te toetsen) |
        | psycholoog, niet uitgelegd               | behandeling_psychisch | kind  | gezin_wil_pgb is ja, pgb_vaardig is ja, pgb_kwaliteit_gewaarborgd is ja, natura_niet_passend_gemotiveerd is nee                           | alleen natura                       |
        | psycholoog, het gezin wil geen pgb       | behandeling_psychisch | kind  | gezin_wil_pgb is nee                                                                                                                      | alleen natura                       |
        | psycholoog, over een pgb is niets gezegd | behandeling_psychisch | kind  | niets anders                                                                                                                              | alleen natura                       |
        | pleegzorg kent geen pgb                  | pleegzorg             | kind  | gezin_wil_pgb is ja, pgb_vaardig is ja, pgb_kwaliteit_gewaarborgd is ja, natura_niet_passend_gemotiveerd is ja                            | alleen natura                       |
        | te duur, zegt het college                | psychosociale_hulp    | kind  | gezin_wil_pgb is ja, pgb_vaardig is ja, pgb_kwaliteit_gewaarborgd is ja, natura_niet_passend_gemotiveerd is ja, college_weigert_pgb is ja | alleen natura                       |

    Abstract Scenario: Bij een maatregel zet het college de hulp in, en een pgb alleen op verzoek: <geval>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: leeftijd is 12, somatische_aandoening is ja, gedwongen_kader is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (van toepassing): jeugdhulp inzetten gecertificeerde instelling
      En geldt voor "begeleiding"
        | wet      | status         | beslisser                  | artikelen             | vorm   |
        | Jeugdwet | van toepassing | gecertificeerde instelling | Jeugdwet 2.4 lid 2 b  | <vorm> |

      Voorbeelden:
        | geval           | feiten              | vorm                                |
        | niets gezegd    | niets anders        | alleen natura                       |
        | gezin wil pgb   | gezin_wil_pgb is ja | alleen natura, pgb (nog te toetsen) |

  Regel: Wie al een CIZ-besluit heeft, weigert niets; wie er geen wil, krijgt de vraag waarom.

    Abstract Scenario: Weigering van het CIZ, <geval>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: leeftijd is 12, verstandelijke_beperking is ja, weigert_medewerking_wlz is <weigert>, wlz_indicatie_aanwezig is <besluit>
      Dan is de conclusie ciz_weigering_speelt <speelt>

      Voorbeelden:
        | geval                 | weigert  | besluit | speelt |
        | geen besluit gewild   | ja       | nee     | ja     |
        | besluit is er al      | ja       | ja      | nee    |
        | werkt mee             | nee      | nee     | nee    |
        | niemand zei het       | onbekend | nee     | nee    |

    Scenario: Geen signaal over weigeren als het CIZ al besloot
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: leeftijd is 12, verstandelijke_beperking is ja, weigert_medewerking_wlz is ja, wlz_indicatie_aanwezig is ja
      Als Schakel de zaak beoordeelt
      Dan verschijnt het signaal ciz_weigering niet
      En er staat geen vraag open over reden_weigering_ciz

  Regel: In de laatste fase noemt niemand de achttiende verjaardag, ook niet bij inkomen of vertegenwoordiging.

    Abstract Scenario: Laatste fase, <soort>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: leeftijd is 17, terminale_fase is ja, mogelijkheden_om_te_werken is nee, kan_zelf_beslissen_zorg is nee
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de <wet> (van toepassing): <leest>
      En het gezin leest bij de <wet> (van toepassing) niet: achttiende verjaardag

      Voorbeelden:
        | soort              | wet    | leest                                    |
        | inkomen_18         | Wajong | oordeel duurzaam geen mogelijkheden      |
        | vertegenwoordiging | BW     | benoeming mentor bewindvoerder op verzoek |

  Regel: Ook een volwassen broer of zus met een eigen beperking kan begeleiding uit de Wmo krijgen.

    Abstract Scenario: Begeleiding voor een broer of zus van <jaren>
      Gegeven de behoefte begeleiding voor brus
      En hier geldt: leeftijd is 12, leeftijd_brus is <jaren>, beperking_brus is ja
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>

      Voorbeelden:
        | jaren | uitslag                                              |
        | 17    | Jeugdwet draagt; Wmo 2015 niet                       |
        | 18    | Jeugdwet niet; Wmo 2015 geldt (Wmo 2.3.5 lid 3)      |

  Regel: Beslist de gemeente ook na de ingebrekestelling niet, dan kan het gezin meteen naar de rechter.

    Abstract Scenario: Te laat, <geval>
      Gegeven de peildatum is <datum>
      En de behoefte <soort> voor kind
      En hier geldt: leeftijd is 8, somatische_aandoening is ja, hulpmiddel_soort is fiets
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de <wet> (van toepassing): <leest>
      En het gezin leest bij de <wet> (van toepassing) niet: <leest niet>

      Voorbeelden:
        | geval                                         | datum      | soort       | feiten                                                                                                                              | wet      | leest                            | leest niet       |
        | jeugdhulp, twee weken na de ingebrekestelling voorbij | 2026-11-21 | begeleiding | aanvraag_ontvangen_op is 2026-09-01, ingebrekestelling_ontvangen_op is 2026-11-02                                           | Jeugdwet | beroep rechter niet op tijd      | nieuwe           |
        | jeugdhulp, de twee weken lopen nog            | 2026-11-21 | begeleiding | aanvraag_ontvangen_op is 2026-09-01, ingebrekestelling_ontvangen_op is 2026-11-16                                                   | Jeugdwet | alsnog beslissen                 | beroep rechter   |
        | Wmo, twee weken na de ingebrekestelling voorbij | 2026-11-21 | hulpmiddel | wmo_onderzoek_klaar is ja, wmo_aanvraag_ontvangen_op is 2026-10-05, ingebrekestelling_ontvangen_op is 2026-11-02                     | Wmo 2015 | beroep rechter niet op tijd      | nieuwe           |
        | Wmo, er is een besluit                        | 2026-11-21 | hulpmiddel  | wmo_onderzoek_klaar is ja, wmo_aanvraag_ontvangen_op is 2026-10-05, ingebrekestelling_ontvangen_op is 2026-11-02, besluit_bekendgemaakt_op is 2026-11-20 | Wmo 2015 | bezwaar zes weken | beroep rechter |
