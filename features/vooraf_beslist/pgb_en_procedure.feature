# language: nl
Functionaliteit: Vooraf beslist, pgb, wie tekent en hoe het gaat

  Kleine gezinnen waarvan de uitslag met de hand uit de digest is bepaald voordat Schakel ze zag. Weigeren van een pgb is nooit
  weigeren van zorg; elke wet stelt haar eigen voorwaarden.

  Achtergrond:
    Gegeven een gezin dat hier woont, met deze feiten
      | feit            | waarde | bron  |
      | ingezetene      | ja     | gezin |
      | zorgverzekering | ja     | gezin |

  Regel: Elke wet stelt haar eigen voorwaarden aan een pgb.

    Abstract Scenario: Pgb, <geval>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>
      En hier geldt: gezin_wil_pgb is ja, pgb_vaardig is ja, pgb_kwaliteit_gewaarborgd is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet   | status         | vorm   |
        | <wet> | van toepassing | <vorm> |

      Voorbeelden:
        | geval                                                        | soort       | wie   | jaren | feiten                                                                                                                                               | wet      | vorm                                |
        | Jeugdwet, uitgelegd waarom een aanbieder niet past           | begeleiding | kind  | 8     | somatische_aandoening is ja, natura_niet_passend_gemotiveerd is ja                                                                                   | Jeugdwet | alleen natura, pgb                  |
        | Jeugdwet, alleen gezegd waarom een pgb                       | begeleiding | kind  | 8     | somatische_aandoening is ja, pgb_wens_gemotiveerd is ja                                                                                              | Jeugdwet | alleen natura, pgb (nog te toetsen) |
        | Jeugdwet, niet uitgelegd                                     | begeleiding | kind  | 8     | somatische_aandoening is ja, natura_niet_passend_gemotiveerd is nee                                                                                  | Jeugdwet | alleen natura                       |
        | Wmo, alleen gezegd waarom een pgb                            | hulpmiddel  | kind  | 8     | hulpmiddel_soort is fiets, pgb_wens_gemotiveerd is ja                                                                                                | Wmo 2015 | alleen natura, pgb                  |
        | Wmo, hoeft niet uit te leggen waarom natura niet past        | hulpmiddel  | kind  | 8     | hulpmiddel_soort is fiets, pgb_wens_gemotiveerd is ja, natura_niet_passend_gemotiveerd is nee                                                        | Wmo 2015 | alleen natura, pgb                  |
        | zorgverzekering, aansturen nog niet beoordeeld               | verpleging  | kind  | 8     | verband_geneeskundige_zorg is ja, pgb_wens_gemotiveerd is ja                                                                                         | Zvw      | alleen natura, pgb (nog te toetsen) |
        | zorgverzekering, vader in de schuldsanering                  | verpleging  | kind  | 8     | verband_geneeskundige_zorg is ja, pgb_wens_gemotiveerd is ja, pgb_hulpverleners_aangestuurd is ja, ouder_failliet_of_wsnp is ja                      | Zvw      | alleen natura                       |
        | achttien, de schulden van vader tellen niet meer             | verpleging  | kind  | 18    | verband_geneeskundige_zorg is ja, pgb_wens_gemotiveerd is ja, pgb_hulpverleners_aangestuurd is ja, ouder_failliet_of_wsnp is ja                      | Zvw      | alleen natura, pgb                  |
        | achttien, eigen schulden tellen wel                          | verpleging  | kind  | 18    | verband_geneeskundige_zorg is ja, pgb_wens_gemotiveerd is ja, pgb_hulpverleners_aangestuurd is ja, verzekerde_failliet_of_wsnp is ja                 | Zvw      | alleen natura                       |
        | schulden van een ouder raken het pgb van de gemeente niet    | begeleiding | kind  | 8     | somatische_aandoening is ja, natura_niet_passend_gemotiveerd is ja, ouder_failliet_of_wsnp is ja                                                     | Jeugdwet | alleen natura, pgb                  |
        | een betaalde kracht als vertegenwoordiger bij de verzekeraar | verpleging  | kind  | 8     | verband_geneeskundige_zorg is ja, pgb_wens_gemotiveerd is ja, pgb_hulpverleners_aangestuurd is ja, pgb_vertegenwoordiger is ander                    | Zvw      | alleen natura                       |
        | gedwongen kader, met hulp van de instelling (8.1.1 lid 2 a)  | begeleiding | kind  | 8     | somatische_aandoening is ja, natura_niet_passend_gemotiveerd is ja, gedwongen_kader is ja                                                            | Jeugdwet | alleen natura, pgb                  |
        | moeder als hulpverlener uit het netwerk                      | respijt     | ouder | 8     | somatische_aandoening is ja, permanent_toezicht_nodig is nee, natura_niet_passend_gemotiveerd is ja, pgb_uit_netwerk is ja, pgb_helper_familie is ja | Jeugdwet | alleen natura, pgb                  |
        | de verordening sluit hulp van bekenden uit                   | begeleiding | kind  | 8     | somatische_aandoening is ja, natura_niet_passend_gemotiveerd is ja, pgb_uit_netwerk is ja, verordening_sluit_netwerk_uit is ja                       | Jeugdwet | alleen natura                       |

    Abstract Scenario: Pgb uit de Wlz, <geval>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: leeftijd is <jaren>, wlz_indicatie_aanwezig is ja, woonsituatie is thuis
      En hier geldt: wlz_leveringsvorm is mpt_pgb, pgb_vaardig is ja, pgb_kwaliteit_gewaarborgd is ja, pgb_hulpverleners_aangestuurd is ja, pgb_wens_gemotiveerd is ja, budgetplan_aanwezig is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet | status         | vorm   |
        | Wlz | van toepassing | <vorm> |

      Voorbeelden:
        | geval                                 | soort                  | wie   | jaren | feiten                       | vorm                 |
        | verzorging en begeleiding             | begeleiding            | kind  | 12    | niets anders                 | alleen vpt, mpt, pgb |
        | behandeling nooit                     | behandeling_aandoening | kind  | 12    | niets anders                 | alleen mpt           |
        | logeren ook                           | respijt                | ouder | 12    | niets anders                 | alleen natura, pgb   |
        | moeder failliet, kind van twaalf      | begeleiding            | kind  | 12    | ouder_failliet_of_wsnp is ja | alleen vpt, mpt      |
        | moeder failliet, jongere van achttien | begeleiding            | kind  | 18    | ouder_failliet_of_wsnp is ja | alleen vpt, mpt, pgb |
        | geen budgetplan                       | begeleiding            | kind  | 12    | budgetplan_aanwezig is nee   | alleen vpt, mpt      |
        | geen woonadres                        | begeleiding            | kind  | 12    | geen_woonadres_brp is ja     | alleen vpt, mpt      |
        | profiel zonder pgb                    | begeleiding            | kind  | 12    | wlz_profiel_zonder_pgb is ja | alleen vpt, mpt      |

  Regel: Wie tekent en wie toestemt hangt van leeftijd en wilsbekwaamheid af.

    Abstract Scenario: Toestemming, <geval>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: somatische_aandoening is ja, leeftijd is <jaren>
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan zijn dit de conclusies
        | conclusie                     | waarde              |
        | toestemming_ouders            | <ouders>            |
        | toestemming_samen             | <samen>             |
        | toestemming_zelf              | <zelf>              |
        | toestemming_vertegenwoordiger | <vertegenwoordiger> |
        | aanvraag_door_gezag           | <gezag tekent>      |
        | aanvraag_door_jongere         | <zelf tekent>       |

      Voorbeelden:
        | geval                         | jaren | feiten                      | ouders | samen | zelf | vertegenwoordiger | gezag tekent | zelf tekent |
        | elf                           | 11    | niets anders                | ja     | nee   | nee  | nee               | ja           | nee         |
        | twaalf                        | 12    | niets anders                | nee    | ja    | nee  | nee               | ja           | nee         |
        | vijftien en niet wilsbekwaam  | 15    | wilsbekwaam_ter_zake is nee | nee    | nee   | nee  | ja                | ja           | nee         |
        | zestien beslist zelf          | 16    | niets anders                | nee    | nee   | ja   | nee               | ja           | nee         |
        | zeventien en niet wilsbekwaam | 17    | wilsbekwaam_ter_zake is nee | nee    | nee   | nee  | ja                | ja           | nee         |
        | achttien tekent zelf          | 18    | niets anders                | nee    | nee   | ja   | nee               | nee          | ja          |
        | achttien en niet wilsbekwaam  | 18    | wilsbekwaam_ter_zake is nee | nee    | nee   | nee  | ja                | nee          | nee         |

  Regel: De gemeente stuurt door, hoort, wacht en beslist zoals de Awb en de Wmo zeggen.

    Abstract Scenario: Stap, <geval>
      Gegeven de peildatum is <datum>
      En de behoefte <soort> voor kind
      En hier geldt: leeftijd is 8, somatische_aandoening is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is dit nog te beslissen
        | behoefte | wet   | wat   | door   | uiterlijk   |
        | <soort>  | <wet> | <wat> | <door> | <uiterlijk> |

      Voorbeelden:
        | geval                               | datum      | soort            | feiten                                                                                        | wet      | wat                   | door     | uiterlijk  |
        | verkeerde gemeente                  | 2026-11-21 | begeleiding      | andere_gemeente_bevoegd is ja                                                                 | Jeugdwet | onverwijld doorzenden | gemeente |            |
        | acht weken voor jeugdhulp           | 2026-11-21 | begeleiding      | aanvraag_ontvangen_op is 2026-10-01                                                           | Jeugdwet | besluit aanvraag      | gemeente | 2026-11-26 |
        | zes weken onderzoek Wmo             | 2026-11-21 | hulpmiddel       | hulpmiddel_soort is fiets, wmo_melding_ontvangen_op is 2026-11-02                             | Wmo 2015 | onderzoek melding     | gemeente | 2026-12-14 |
        | eigen plan binnen zeven dagen       | 2026-11-21 | hulpmiddel       | hulpmiddel_soort is fiets, wmo_melding_ontvangen_op is 2026-11-18                             | Wmo 2015 | eigen plan            | gezin    | 2026-11-25 |
        | twee weken na de Wmo-aanvraag       | 2026-11-21 | hulpmiddel       | hulpmiddel_soort is fiets, wmo_onderzoek_klaar is ja, wmo_aanvraag_ontvangen_op is 2026-11-16 | Wmo 2015 | besluit aanvraag      | gemeente | 2026-11-30 |
        | spoed                               | 2026-11-21 | hulpmiddel       | hulpmiddel_soort is fiets, spoed is ja                                                        | Wmo 2015 | onverwijld tijdelijke | gemeente |            |
        | eerst aanvullen                     | 2026-11-21 | begeleiding      | aanvraag_ontvangen_op is 2026-11-02, aanvraag_onvolledig is ja                                | Jeugdwet | redelijke termijn     | gemeente |            |
        | horen bij afwijkende gegevens       | 2026-11-21 | begeleiding      | gemeente_overweegt_afwijzing is ja, afwijkende_gegevens_gebruikt is ja                        | Jeugdwet | gezin horen           | gemeente |            |
        | zes weken CIZ                       | 2026-11-21 | begeleiding      | ciz_aanvraag_loopt is ja, ciz_aanvraag_ontvangen_op is 2026-11-02                             | Wlz      | indicatiebesluit      | CIZ      | 2026-12-14 |
        | huiseigenaar eerst horen            | 2026-11-21 | woningaanpassing | huurwoning is ja                                                                              | Wmo 2015 | eigenaar horen        | gemeente |            |
        | een jaar voortzetting na verhuizing | 2026-11-21 | begeleiding      | verhuisd_tijdens_jeugdhulp is ja, woonplaats_gewijzigd_op is 2026-08-01                       | Jeugdwet | voortzetting          | gemeente | 2027-08-01 |
        | bezwaar binnen zes weken            | 2026-11-21 | begeleiding      | besluit_bekendgemaakt_op is 2026-11-10                                                        | Jeugdwet | bezwaar               | gezin    | 2026-12-22 |
