# language: nl
Functionaliteit: Vooraf beslist, de randen van de zorgverzekering

  Eén feit verschil, met de hand beslist uit Bzv 2.1, 2.4, 2.9 tot en met 2.15a, Rzv 2.6 tot en met 2.26 en Zvw 2 voordat Schakel de rij
  zag. Tenzij de rij iets anders zegt, is het kind hier ingezetene en verzekerd en is er geen Wlz-besluit.

  Achtergrond:
    Gegeven een gezin dat hier woont, met deze feiten
      | feit                   | waarde | bron  |
      | ingezetene             | ja     | gezin |
      | zorgverzekering        | ja     | gezin |
      | wlz_indicatie_aanwezig | nee    | CIZ   |

  Regel: De oorzaak van de verzorging beslist, en bij meer oorzaken de Jeugdwet.

    Abstract Scenario: Verpleging en verzorging, <geval>
      Gegeven de peildatum is <datum>
      En de behoefte <soort> voor kind
      En hier geldt: leeftijd is <jaren>, lichamelijke_handicap is ja, psychische_stoornis is nee, verstandelijke_beperking is nee
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                             | datum      | soort                   | jaren | feiten                                                                                                                                                            | uitslag                                                   | vragen                     |
        | verzorging bij hoog medisch risico                | 2026-11-21 | persoonlijke_verzorging | 9     | verband_geneeskundige_zorg is ja, zelfredzaamheidstekort is nee                                                                                                   | Zvw geldt (Bzv 2.10); Jeugdwet niet                       | -                          |
        | verzorging zonder medisch verband, zeventien      | 2026-11-21 | persoonlijke_verzorging | 17    | verband_geneeskundige_zorg is nee, zelfredzaamheidstekort is ja                                                                                                   | Zvw niet; Jeugdwet geldt (Jw 2.3 lid 1); Wmo 2015 niet    | -                          |
        | dezelfde verzorging op achttien                   | 2026-11-21 | persoonlijke_verzorging | 18    | verband_geneeskundige_zorg is nee, zelfredzaamheidstekort is ja                                                                                                   | Zvw niet; Jeugdwet niet; Wmo 2015 geldt (Wmo 2.3.5 lid 3) | -                          |
        | verzorging, niemand zei waardoor                  | 2026-11-21 | persoonlijke_verzorging | 9     | zelfredzaamheidstekort is ja                                                                                                                                      | Zvw open; Jeugdwet open                                   | verband_geneeskundige_zorg |
        | twee oorzaken, soortgelijke hulp                  | 2026-11-21 | persoonlijke_verzorging | 9     | verband_geneeskundige_zorg is ja, zelfredzaamheidstekort is ja, meerdere_oorzaken is ja, soortgelijke_voorziening is ja                                           | Jeugdwet geldt (Jw 1.2 lid 2)                             | -                          |
        | twee oorzaken, soortgelijk onbekend               | 2026-11-21 | persoonlijke_verzorging | 9     | verband_geneeskundige_zorg is ja, zelfredzaamheidstekort is ja, meerdere_oorzaken is ja                                                                           | Jeugdwet open (Jw 1.2 lid 2); Zvw geldt                   | soortgelijke_voorziening   |
        | verpleging is nooit van de gemeente               | 2026-11-21 | verpleging              | 9     | verband_geneeskundige_zorg is nee                                                                                                                                 | Zvw niet; Jeugdwet niet; Wmo 2015 niet                    | -                          |
        | verpleging in 2015                                | 2015-06-01 | verpleging              | 8     | verband_geneeskundige_zorg is ja                                                                                                                                  | Zvw geldt (Bzv 2.10); Jeugdwet niet                       | -                          |
        | verzorging in 2015 met permanent toezicht         | 2015-06-01 | persoonlijke_verzorging | 8     | verband_geneeskundige_zorg is ja, permanent_toezicht_nodig is ja, zelfredzaamheidstekort is nee                                                                   | Zvw geldt (Bzv 2.10 lid 2 oud); Jeugdwet niet             | -                          |
        | verzorging in 2015 met nabijheid en handeling     | 2015-06-01 | persoonlijke_verzorging | 8     | verband_geneeskundige_zorg is ja, permanent_toezicht_nodig is nee, zorg_24u_nabijheid_nodig is ja, verpleegkundige_handeling is ja, zelfredzaamheidstekort is nee | Zvw geldt (Bzv 2.10 lid 2 oud); Jeugdwet niet             | -                          |
        | verzorging in 2015 met nabijheid zonder handeling | 2015-06-01 | persoonlijke_verzorging | 8     | verband_geneeskundige_zorg is ja, permanent_toezicht_nodig is nee, zorg_24u_nabijheid_nodig is ja, verpleegkundige_handeling is nee, zelfredzaamheidstekort is ja | Zvw niet (Bzv 2.10 lid 2 oud); Jeugdwet geldt             | -                          |
        | verzorging in 2015 van een volwassene             | 2015-06-01 | persoonlijke_verzorging | 19    | verband_geneeskundige_zorg is ja                                                                                                                                  | Zvw geldt; Jeugdwet niet                                  | -                          |
        | verpleegkundige dagopvang                         | 2026-11-21 | dagactiviteit           | 4     | verpleging_op_dagplek is ja                                                                                                                                       | Zvw geldt (Bzv 2.10); Jeugdwet geldt                      | -                          |
        | dagopvang zonder verpleging                       | 2026-11-21 | dagactiviteit           | 4     | verpleging_op_dagplek is nee                                                                                                                                      | Zvw niet; Jeugdwet geldt                                  | -                          |
        | verpleegkundige dagopvang in 2016                 | 2016-11-21 | dagactiviteit           | 4     | verpleging_op_dagplek is ja, complexe_somatiek is ja, permanent_toezicht_nodig is ja                                                                              | Zvw geldt (Bzv 2.10); Jeugdwet geldt                      | -                          |
        | verpleging onder de specialist, met Wlz           | 2026-11-21 | verpleging              | 9     | wlz_indicatie_aanwezig is ja, verband_geneeskundige_zorg is ja, verpleging_ivm_specialist is ja                                                                   | Zvw open; Wlz open                                        | lezing_msvt_onder_wlz      |
        | verpleging, met Wlz, niet onder de specialist     | 2026-11-21 | verpleging              | 9     | wlz_indicatie_aanwezig is ja, verband_geneeskundige_zorg is ja, verpleging_ivm_specialist is nee                                                                  | Zvw niet (Bzv 2.1 lid 1); Wlz draagt                      | -                          |

  Regel: Verblijf is verzekerd als het medisch nodig is, niet om te ontlasten of te wonen.

    Abstract Scenario: Verblijf, <geval>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is 6, complexe_somatiek is ja, vv_voornamelijk_somatisch is ja, ontvangt_zvw_verpleging is ja
      En hier geldt: verstandelijke_beperking is nee, psychische_stoornis is nee
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                   | soort    | wie   | feiten                                                                                                               | uitslag                                                             | vragen        |
        | eerstelijnsverblijf na een operatie     | verblijf | kind  | doel_verblijf is medisch, medisch_noodzakelijk_verblijf is ja                                                        | Zvw draagt door zorgverzekeraar (Bzv 2.12); Jeugdwet niet; Wlz niet | -             |
        | de arts vindt verblijf niet nodig       | verblijf | kind  | doel_verblijf is medisch, medisch_noodzakelijk_verblijf is nee                                                       | Zvw niet; Jeugdwet niet; Wlz niet                                   | -             |
        | kinderzorghuis om ouders rust te geven  | verblijf | kind  | doel_verblijf is respijt, permanent_toezicht_nodig is ja                                                             | Zvw niet (Bzv 2.12); Jeugdwet draagt (Jw 2.3 lid 3); Wlz niet       | -             |
        | kinderzorghuis, arts vindt opname nodig | verblijf | kind  | doel_verblijf is respijt, medisch_noodzakelijk_verblijf is ja, permanent_toezicht_nodig is ja                        | Zvw draagt (Bzv 2.12); Jeugdwet niet (Jw 1.2 lid 1 a); Wlz niet     | -             |
        | kinderzorghuis, doel onbekend           | verblijf | kind  | permanent_toezicht_nodig is ja                                                                                       | Zvw open; Jeugdwet open; Wlz niet                                   | doel_verblijf |
        | logeren voor ouders, toezicht onbekend  | respijt  | ouder | niets anders                                                                                                         | Jeugdwet draagt; Zvw niet; Wlz niet                                 | -             |
        | elders wonen om een lichamelijke ziekte | verblijf | kind  | doel_verblijf is wonen, licht_verstandelijke_beperking is nee, gedragsproblemen is nee, opvoedproblemen_thuis is nee | Zvw niet; Jeugdwet niet; Wlz niet                                   | -             |

  Regel: Een hulpmiddel is verzekerd als het op de lijst staat; apparatuur voor chronische beademing is geneeskundige zorg.

    Abstract Scenario: Hulpmiddel, <geval>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: leeftijd is <jaren>, hulpmiddel_soort is <middel>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                  | jaren | middel                 | feiten                                                                 | uitslag                                            | vragen                   |
        | beademingsapparaat                     | 4     | beademing              | niets anders                                                           | Zvw draagt (Bzv 2.4); Wmo 2015 niet; Jeugdwet niet | -                        |
        | uitzuigapparaat met voorschrift        | 4     | ademhaling             | voorgeschreven_door_arts is ja                                         | Zvw draagt (Rzv 2.9); Wmo 2015 niet                | -                        |
        | uitzuigapparaat, voorschrift onbekend  | 4     | ademhaling             | niets anders                                                           | Zvw open; Wmo 2015 niet                            | voorgeschreven_door_arts |
        | iets anders, niemand keek op de lijst  | 4     | anders                 | voorgeschreven_door_arts is ja                                         | Zvw open; Wmo 2015 open                            | op_hulpmiddelenlijst     |
        | iets anders dat op de lijst staat      | 4     | anders                 | voorgeschreven_door_arts is ja, op_hulpmiddelenlijst is ja             | Zvw draagt (Bzv 2.9); Wmo 2015 niet                | -                        |
        | iets anders dat niet op de lijst staat | 4     | anders                 | voorgeschreven_door_arts is ja, op_hulpmiddelenlijst is nee            | Zvw niet; Wmo 2015 draagt                          | -                        |
        | tillift voor een paar weken            | 9     | tillift                | gebruiksduur is beperkt                                                | Zvw draagt (Rzv 2.12 lid 2); Wmo 2015 niet         | -                        |
        | tillift voor jaren                     | 9     | tillift                | gebruiksduur is duurzaam                                               | Zvw niet; Wmo 2015 draagt (Wmo 2.3.5 lid 3)        | -                        |
        | tillift, duur onbekend                 | 9     | tillift                | niets anders                                                           | Zvw open; Wmo 2015 open                            | gebruiksduur             |
        | spraakcomputer                         | 9     | communicatie           | voorgeschreven_door_arts is ja                                         | Zvw draagt (Rzv 2.12 lid 1); Wmo 2015 niet         | -                        |
        | hoog-laagbed                           | 9     | bed                    | voorgeschreven_door_arts is ja                                         | Zvw draagt (Rzv 2.17); Wmo 2015 niet               | -                        |
        | infuuspomp                             | 9     | infuuspomp             | voorgeschreven_door_arts is ja                                         | Zvw draagt (Rzv 2.22); Wmo 2015 niet               | -                        |
        | buggy                                  | 3     | buggy_of_autostoel     | gebruiksduur is onzeker                                                | Zvw niet; Wmo 2015 draagt                          | -                        |
        | luiers op twee jaar                    | 2     | incontinentiemateriaal | incontinentie_door_ziekte is ja, voorgeschreven_door_arts is ja        | Zvw niet (Rzv 2.11 lid 2); Wmo 2015 niet           | -                        |
        | luiers op drie door de ziekte          | 3     | incontinentiemateriaal | incontinentie_door_ziekte is ja, voorgeschreven_door_arts is ja        | Zvw draagt (Rzv 2.11 lid 2 a); Wmo 2015 niet       | -                        |
        | luiers op zes                          | 6     | incontinentiemateriaal | voorgeschreven_door_arts is ja                                         | Zvw draagt (Rzv 2.11 lid 2 b); Wmo 2015 niet       | -                        |
        | bedplassen op zes                      | 6     | incontinentiemateriaal | voorgeschreven_door_arts is ja, incontinentie_kort_of_bedplassen is ja | Zvw niet (Rzv 2.11 lid 2 b); Wmo 2015 niet         | -                        |

  Regel: Ambulance en zittend vervoer hebben elk hun eigen grond en bestemming.

    Abstract Scenario: Vervoer, <geval>
      Gegeven de behoefte vervoer voor kind
      En hier geldt: leeftijd is <jaren>, vervoer_bestemming is <bestemming>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                        | jaren | bestemming       | feiten                                                                                           | uitslag                                                     | vragen                |
        | ambulance naar het ziekenhuis                | 9     | ziekenhuis       | ambulance_medisch_nodig is ja                                                                    | Zvw draagt (Bzv 2.13 lid 1 a); Wmo 2015 niet; Jeugdwet niet | -                     |
        | ambulance naar jeugd-ggz op zeventien        | 17    | jeugdhulplocatie | ambulance_medisch_nodig is ja, is_ggz_behandeling is ja                                          | Zvw draagt (Bzv 2.13 lid 1 c)                               | -                     |
        | ambulance naar jeugdhulp die geen ggz is     | 17    | jeugdhulplocatie | ambulance_medisch_nodig is ja, is_ggz_behandeling is nee                                         | Zvw niet                                                    | -                     |
        | zittend naar jeugdhulp is geen ziekenvervoer | 12    | jeugdhulplocatie | zittend_vervoer_grond is alleen_rolstoel, ambulance_medisch_nodig is nee                         | Zvw niet (Bzv 2.14)                                         | -                     |
        | geen ambulance, geen grond                   | 9     | ziekenhuis       | ambulance_medisch_nodig is nee, zittend_vervoer_grond is geen, verband_geneeskundige_zorg is nee | Zvw niet (Bzv 2.14)                                         | -                     |
        | niemand zei waarom                           | 9     | ziekenhuis       | niets anders                                                                                     | Zvw open                                                    | zittend_vervoer_grond |
        | dialyse                                      | 9     | ziekenhuis       | zittend_vervoer_grond is nierdialyse                                                             | Zvw draagt (Bzv 2.14 lid 1 a)                               | -                     |
        | langdurig en onbillijk                       | 9     | ziekenhuis       | zittend_vervoer_grond is langdurig_vervoer                                                       | Zvw draagt (Bzv 2.14 lid 3)                                 | -                     |
        | dagbehandeling in een groep                  | 9     | ziekenhuis       | zittend_vervoer_grond is dagbehandeling_groep                                                    | Zvw draagt (Bzv 2.14 lid 1 g)                               | -                     |
        | ambulance naar school bestaat niet           | 9     | school           | ambulance_medisch_nodig is ja                                                                    | Zvw niet                                                    | -                     |

  Regel: Geestelijke gezondheidszorg is jeugdhulp tot achttien, behalve in de behandeling van een lichamelijke ziekte.

    Abstract Scenario: Psychische zorg, <geval>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>, somatische_aandoening is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: <uitslag>
      En bij de vragen staat: <vragen>

      Voorbeelden:
        | geval                                     | soort                 | wie   | jaren | feiten                                                                                                                                | uitslag                                              | vragen          |
        | therapie op zeventien                     | behandeling_psychisch | kind  | 17    | verwijzing_arts is ja                                                                                                                 | Jeugdwet draagt; Zvw niet (Bzv 2.1 lid 1)            | -               |
        | therapie op achttien                      | behandeling_psychisch | kind  | 18    | verwijzing_arts is ja, jeugdhulp_gestart_voor_18 is nee, noodzaak_bepaald_voor_18 is nee, gedwongen_kader is nee                      | Zvw draagt (Bzv 2.4); Jeugdwet niet                  | -               |
        | therapie op achttien, verwijzing onbekend | behandeling_psychisch | kind  | 18    | jeugdhulp_gestart_voor_18 is nee, noodzaak_bepaald_voor_18 is nee, gedwongen_kader is nee                                             | Zvw open; Jeugdwet niet                              | verwijzing_arts |
        | psycholoog van de kinderoncologie         | psychosociale_hulp    | kind  | 9     | onderdeel_somatische_behandeling is ja                                                                                                | Zvw draagt (Bzv 2.4); Jeugdwet niet (Jw 1.2 lid 1 a) | -               |
        | psychosociale hulp buiten het ziekenhuis  | psychosociale_hulp    | kind  | 9     | onderdeel_somatische_behandeling is nee                                                                                               | Jeugdwet draagt (Jw 2.3 lid 1); Zvw niet             | -               |
        | therapie voor een moeder                  | behandeling_psychisch | ouder | 9     | verwijzing_arts is ja                                                                                                                 | Zvw draagt (Bzv 2.4); Jeugdwet niet                  | -               |
        | gesprekken voor een broer van tien        | psychosociale_hulp    | brus  | 9     | leeftijd_brus is 10                                                                                                                   | Jeugdwet draagt; Zvw niet                            | -               |
        | therapie voor een zus van negentien       | behandeling_psychisch | brus  | 9     | leeftijd_brus is 19, verwijzing_arts is ja, jeugdhulp_gestart_voor_18 is nee, noodzaak_bepaald_voor_18 is nee, gedwongen_kader is nee | Zvw draagt; Jeugdwet niet                            | -               |

  Regel: Wie hier woont en niet verzekerd is, moet verzekerd worden; een regeling voor onverzekerden is er voor wie dat niet kan.

    Scenario: Een ingezetene zonder zorgverzekering
      Gegeven de behoefte verpleging voor kind
      En hier geldt: leeftijd is 1, zorgverzekering is nee, verband_geneeskundige_zorg is ja
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: Zvw niet (Zvw 2); Anders open
      En verschijnt het signaal verzekeren_moet

    Scenario: Een kind zonder verblijfsrecht kan niet verzekerd worden
      Gegeven de behoefte verpleging voor kind
      En hier geldt: leeftijd is 1, zorgverzekering is nee, verblijf_zonder_recht is ja, verband_geneeskundige_zorg is ja
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: Zvw niet (Zvw 2); Anders open
      En verschijnt het signaal verzekeren_moet niet
