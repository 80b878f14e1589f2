# language: nl
@wlz
Functionaliteit: Wie er over de Wlz beslist en in welke vorm de zorg komt

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een jongere die op de vastgelegde feiten aan lid 3 voldoet, met deze feiten
      | feit                              | waarde | bron     |
      | zorgverzekering                   | ja     | gezin    |
      | licht_verstandelijke_beperking    | ja     | arts     |
      | gedragsproblemen                  | ja     | arts     |
      | jw_behandeling_met_verblijf_loopt | ja     | gemeente |
      | behandelaar_adviseert_afmaken     | ja     | arts     |
    En een jongere van 18 jaar

  Regel: Zolang er geen indicatie is, gaat het CIZ erover; daarna het zorgkantoor.

    Abstract Scenario: <soort>, indicatie <indicatie>
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: wlz_indicatie_aanwezig is <indicatie>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet | status         | beslisser   |
        | Wlz | van toepassing | <beslisser> |

      Voorbeelden:
        | soort                  | wie   | hier geldt                                                             | indicatie | beslisser   |
        | begeleiding            | kind  | niets anders                                                           | nee       | CIZ         |
        | begeleiding            | kind  | niets anders                                                           | ja        | zorgkantoor |
        | verblijf               | kind  | doel_verblijf is wonen                                                 | nee       | CIZ         |
        | verblijf               | kind  | doel_verblijf is wonen                                                 | ja        | zorgkantoor |
        | behandeling_aandoening | kind  | niets anders                                                           | nee       | CIZ         |
        | behandeling_aandoening | kind  | niets anders                                                           | ja        | zorgkantoor |
        | respijt                | ouder | niets anders                                                           | nee       | CIZ         |
        | respijt                | ouder | niets anders                                                           | ja        | zorgkantoor |
        | psychosociale_hulp     | kind  | wlz_pakket_omvat_behoefte is ja                                        | ja        | zorgkantoor |
        | rouwbegeleiding        | kind  | wlz_pakket_omvat_behoefte is ja                                        | ja        | zorgkantoor |
        | woningaanpassing       | kind  | lezing_wlz_woningaanpassing_in_werking is ja                           | ja        | zorgkantoor |
        | woningaanpassing       | kind  | lezing_wlz_woningaanpassing_in_werking is ja, ciz_aanvraag_loopt is ja | nee       | zorgkantoor |

    Scenario: Een woningaanpassing zonder indicatie en zonder aanvraag
      Gegeven de behoefte woningaanpassing voor kind
      Als Schakel de zaak beoordeelt
      Dan geldt voor "woningaanpassing"
        | wet | status              | beslisser |
        | Wlz | niet van toepassing | CIZ       |

  Regel: Zonder vastgesteld recht noemt het advies de Wlz niet bij hulp die het pakket misschien omvat.

    Abstract Scenario: <soort> zonder indicatie
      Gegeven de behoefte <soort> voor kind
      Als Schakel de zaak beoordeelt
      Dan wordt de Wlz hier niet genoemd

      Voorbeelden:
        | soort                 |
        | psychosociale_hulp    |
        | rouwbegeleiding       |
        | behandeling_psychisch |

  Regel: Thuis kan de zorg als volledig pakket, modulair pakket of pgb; wie kiest voor verblijf, krijgt verblijf.

    Abstract Scenario: De vorm van <soort> als het gezin <keuze> kiest
      Gegeven de behoefte <soort> voor <wie>
      En hier geldt: wlz_indicatie_aanwezig is ja, wlz_leveringsvorm is <keuze>
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet | status         | vorm   |
        | Wlz | van toepassing | <vorm> |

      Voorbeelden: de keuze is nog onbekend, dus ook of een pgb kan
        | soort              | wie   | keuze    | hier geldt                               | vorm                                  |
        | begeleiding        | kind  | onbekend | niets anders                             | alleen vpt, mpt, pgb (nog te toetsen) |
        | verblijf           | kind  | onbekend | doel_verblijf is wonen                   | alleen vpt, mpt, pgb (nog te toetsen) |
        | vervoer            | kind  | onbekend | vervoer_bestemming is wlz_dagbegeleiding | alleen vpt, mpt, pgb (nog te toetsen) |
        | rouwbegeleiding    | kind  | onbekend | wlz_pakket_omvat_behoefte is ja          | alleen vpt, mpt, pgb (nog te toetsen) |
        | psychosociale_hulp | kind  | onbekend | wlz_pakket_omvat_behoefte is ja          | alleen vpt, mpt, pgb (nog te toetsen) |
        | respijt            | ouder | onbekend | niets anders                             | alleen natura, pgb (nog te toetsen)   |

      Voorbeelden: het gezin kiest verblijf
        | soort              | wie  | keuze    | hier geldt                               | vorm            |
        | begeleiding        | kind | verblijf | niets anders                             | alleen verblijf |
        | verblijf           | kind | verblijf | doel_verblijf is wonen                   | alleen verblijf |
        | vervoer            | kind | verblijf | vervoer_bestemming is wlz_dagbegeleiding | alleen verblijf |
        | rouwbegeleiding    | kind | verblijf | wlz_pakket_omvat_behoefte is ja          | alleen verblijf |
        | psychosociale_hulp | kind | verblijf | wlz_pakket_omvat_behoefte is ja          | alleen verblijf |

    Abstract Scenario: Een pgb voor <soort> waarvan alle voorwaarden vervuld zijn
      Gegeven de behoefte <soort> voor <wie>
      En een gezin dat aan de voorwaarden voor een pgb voldoet, met deze feiten
        | feit                          | waarde |
        | wlz_indicatie_aanwezig        | ja     |
        | wlz_leveringsvorm             | pgb    |
        | pgb_kwaliteit_gewaarborgd     | ja     |
        | pgb_vaardig                   | ja     |
        | pgb_hulpverleners_aangestuurd | ja     |
        | pgb_wens_gemotiveerd          | ja     |
        | budgetplan_aanwezig           | ja     |
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan geldt voor "<soort>"
        | wet | status         | vorm   |
        | Wlz | van toepassing | <vorm> |

      Voorbeelden:
        | soort              | wie   | hier geldt                                  | vorm                 |
        | begeleiding        | kind  | niets anders                                | alleen vpt, mpt, pgb |
        | verblijf           | kind  | doel_verblijf is wonen                      | alleen vpt, mpt, pgb |
        | vervoer            | kind  | vervoer_bestemming is wlz_dagbegeleiding    | alleen vpt, mpt, pgb |
        | rouwbegeleiding    | kind  | wlz_pakket_omvat_behoefte is ja             | alleen vpt, mpt, pgb |
        | psychosociale_hulp | kind  | wlz_pakket_omvat_behoefte is ja             | alleen vpt, mpt, pgb |
        | respijt            | ouder | niets anders                                | alleen natura, pgb   |
        | begeleiding        | kind  | leeftijd is 9, ouder_failliet_of_wsnp is ja | alleen vpt, mpt      |

  Regel: Van zestien tot en met achttien hoort de jongere dat de indicatie op achttien doorloopt, behalve als niemand dat verwacht.

    Abstract Scenario: De indicatie loopt door, <hier geldt>
      Gegeven hier geldt: wlz_indicatie_aanwezig is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_recht_rond_18 <uitkomst>

      Voorbeelden:
        | hier geldt                                    | uitkomst |
        | leeftijd is 15                                | nee      |
        | leeftijd is 16                                | ja       |
        | leeftijd is 18                                | ja       |
        | leeftijd is 19                                | nee      |
        | leeftijd is onbekend                          | onbekend |
        | leeftijd is 17, wlz_indicatie_aanwezig is nee | nee      |

    Abstract Scenario: Niemand verwacht achttien, <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie achttien_niet_verwacht <uitkomst>

      Voorbeelden:
        | hier geldt                                          | uitkomst |
        | terminale_fase is ja                                | ja       |
        | terminale_fase is nee, arts_verwacht_achttien is ja | nee      |
        | arts_verwacht_achttien is nee                       | ja       |
        | arts_verwacht_achttien is ja                        | nee      |
        | niets anders                                        | onbekend |
