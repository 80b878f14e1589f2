# language: nl
@wmo
Functionaliteit: Wie voor Wmo-maatwerk in aanmerking komt, en de Wmo naast de Wlz (Wmo 1.2.1, 1.2.2, 2.3.5 lid 6 en 8.6a)

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: De Wmo is er voor iedere ingezetene die hier rechtmatig is, ook voor een kind; zij kent geen leeftijdsgrens.

    Abstract Scenario: De Wmo geldt als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wmo_kring <uitkomst>

      Voorbeelden:
        | hier geldt                                                                   | uitkomst |
        | ingezetene is nee, zorgverzekering is ja                                     | nee      |
        | ingezetene is onbekend, zorgverzekering is ja                                | ja       |
        | niets anders                                                                 | onbekend |
        | ingezetene is ja                                                             | ja       |
        | ingezetene is ja, leeftijd is 3                                              | ja       |
        | zorgverzekering is ja                                                        | ja       |
        | ingezetene is nee, zorgverzekering is nee                                    | nee      |
        | ingezetene is ja, verblijf_zonder_recht is ja                                | nee      |
        | ingezetene is ja, verblijf_zonder_recht is nee                               | ja       |
        | ingezetene is ja, verblijf_zonder_recht is ja, verblijf_gelijkgesteld is ja  | ja       |
        | ingezetene is ja, verblijf_zonder_recht is ja, verblijf_gelijkgesteld is nee | nee      |
        | ingezetene is nee, zorgverzekering is nee, verblijf_gelijkgesteld is ja      | nee      |

  Regel: Bij recht op Wlz-verblijf, of bij redenen daarvoor en een weigering om mee te werken, kan de gemeente weigeren (2.3.5 lid 6).

    Abstract Scenario: De gemeente kan de begeleiding weigeren als <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_weigering_wlz <uitkomst>

      Voorbeelden:
        | hier geldt                                                                                                 | uitkomst |
        | niets anders                                                                                               | nee      |
        | wlz_indicatie_aanwezig is ja                                                                               | ja       |
        | wlz_indicatie_aanwezig is nee                                                                              | nee      |
        | weigert_medewerking_wlz is ja                                                                              | onbekend |
        | weigert_medewerking_wlz is ja, redenen_wlz_verblijf is ja                                                  | ja       |
        | weigert_medewerking_wlz is ja, redenen_wlz_verblijf is nee                                                 | nee      |
        | weigert_medewerking_wlz is ja, leeftijd is 9, vv_voornamelijk_somatisch is ja                              | nee      |
        | weigert_medewerking_wlz is ja, redenen_wlz_verblijf is ja, behoefte_blijvend is nee                        | nee      |
        | weigert_medewerking_wlz is ja, redenen_wlz_verblijf is ja, leeftijd is 18, vv_voornamelijk_somatisch is ja | ja       |
        | weigert_medewerking_wlz is ja, redenen_wlz_verblijf is ja, vv_voornamelijk_somatisch is ja                 | onbekend |
        | weigert_medewerking_wlz is nee, redenen_wlz_verblijf is ja                                                 | nee      |
        | redenen_wlz_verblijf is ja                                                                                 | nee      |

  Regel: Wie met Wlz thuis woont, houdt hulpmiddel en woningaanpassing van de gemeente (8.6a onder a).

    Abstract Scenario: Een thuiswonend kind met Wlz houdt <soort> van de gemeente
      Gegeven de behoefte <soort> voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is <woont>
      Dan is de conclusie wmo_weigering_wlz nee door de uitzondering thuis_met_wlz

      Voorbeelden:
        | soort            | woont    |
        | hulpmiddel       | thuis    |
        | hulpmiddel       | onbekend |
        | woningaanpassing | thuis    |

    Abstract Scenario: De uitzondering voor thuis geldt niet: <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_weigering_wlz ja

      Voorbeelden:
        | soort              | hier geldt                                                                                                       |
        | begeleiding        | woonsituatie is thuis                                                                                            |
        | vervoer            | woonsituatie is thuis, vervoer_bestemming is ziekenhuis                                                          |
        | vervoer            | woonsituatie is instelling_met_behandeling, vervoer_bestemming is vrije_tijd, lezing_wmo_buiten_wlz_pakket is ja |
        | psychosociale_hulp | woonsituatie is thuis, wlz_pakket_omvat_behoefte is ja, lezing_wmo_buiten_wlz_pakket is ja                       |
        | hulpmiddel         | woonsituatie is instelling_met_behandeling                                                                       |
        | woningaanpassing   | woonsituatie is instelling_met_behandeling                                                                       |
        | woningaanpassing   | woonsituatie is instelling_zonder_behandeling                                                                    |

    Abstract Scenario: Of de uitzondering ook zonder indicatie geldt is niet bevestigd: <lezing>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: weigert_medewerking_wlz is ja, redenen_wlz_verblijf is ja, woonsituatie is thuis
      En hier geldt: lezing_86a_zonder_indicatie is <lezing>
      Dan is de conclusie wmo_weigering_wlz <uitkomst>

      Voorbeelden:
        | lezing   | uitkomst |
        | ja       | nee      |
        | nee      | ja       |
        | onbekend | onbekend |

    Scenario: Weet niemand waar het kind woont, dan geldt de uitzondering voor een instelling zonder behandeling niet
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: weigert_medewerking_wlz is ja, redenen_wlz_verblijf is ja, hulpmiddel_soort is rolstoel, lezing_86a_zonder_indicatie is nee
      Dan is de conclusie wmo_weigering_wlz ja

  Regel: Bij verblijf zonder behandeling blijft het mobiliteitshulpmiddel bij de gemeente (8.6a onder b).

    Abstract Scenario: Een <middel> bij verblijf zonder behandeling blijft bij de gemeente
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is instelling_zonder_behandeling
      En hier geldt: hulpmiddel_soort is <middel>
      Dan is de conclusie wmo_weigering_wlz nee door de uitzondering verblijf_zonder_behandeling

      Voorbeelden:
        | middel             |
        | rolstoel           |
        | fiets              |
        | scootmobiel        |
        | buggy_of_autostoel |

    Abstract Scenario: Wie thuis een modulair pakket heeft houdt schoonmaken van de gemeente (8.6a onder c): <vorm>
      Gegeven de behoefte huishoudelijke_hulp voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, wlz_leveringsvorm is <vorm>
      Dan is de conclusie wmo_weigering_wlz nee door de uitzondering schoonhouden_bij_modulair_pakket

      Voorbeelden:
        | vorm    |
        | mpt     |
        | mpt_pgb |

    Abstract Scenario: De uitzondering voor schoonmaken geldt niet bij <soort> en <vorm>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, wlz_leveringsvorm is <vorm>
      Dan is de conclusie wmo_weigering_wlz ja

      Voorbeelden:
        | soort               | vorm |
        | huishoudelijke_hulp | vpt  |
        | huishoudelijke_hulp | pgb  |
        | begeleiding         | mpt  |

    Scenario: Weet niemand welke vorm van Wlz-zorg er is, dan is ook open of schoonmaken bij de gemeente blijft
      Gegeven de behoefte huishoudelijke_hulp voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja
      Dan is de conclusie wmo_weigering_wlz onbekend

    Scenario: In een instelling houdt de Wlz het huis schoon, ook met een modulair pakket
      Gegeven de behoefte huishoudelijke_hulp voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, wlz_leveringsvorm is mpt, woonsituatie is instelling_zonder_behandeling
      Dan is de conclusie wmo_weigering_wlz ja

    Abstract Scenario: Wat het Wlz-pakket niet geeft: <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_geeft_dit_niet <uitkomst>

      Voorbeelden:
        | soort              | hier geldt                               | uitkomst |
        | vervoer            | vervoer_bestemming is vrije_tijd         | ja       |
        | vervoer            | vervoer_bestemming is wlz_dagbegeleiding | nee      |
        | vervoer            | niets anders                             | onbekend |
        | psychosociale_hulp | wlz_pakket_omvat_behoefte is nee         | ja       |
        | rouwbegeleiding    | wlz_pakket_omvat_behoefte is nee         | ja       |
        | rouwbegeleiding    | wlz_pakket_omvat_behoefte is ja          | nee      |
        | rouwbegeleiding    | niets anders                             | onbekend |
        | begeleiding        | wlz_pakket_omvat_behoefte is nee         | nee      |

    Scenario: Weet niemand waar het kind woont, dan gaan wij uit van thuis, ook voor hulp buiten het pakket
      Gegeven de behoefte psychosociale_hulp voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, wlz_pakket_omvat_behoefte is nee, lezing_wmo_buiten_wlz_pakket is ja
      Dan is de conclusie wmo_weigering_wlz nee

    Abstract Scenario: Hulp die de Wlz niet geeft hoeft de gemeente niet te weigeren: <lezing>
      Gegeven de behoefte psychosociale_hulp voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, wlz_pakket_omvat_behoefte is nee, woonsituatie is thuis
      En hier geldt: lezing_wmo_buiten_wlz_pakket is <lezing>
      Dan is de conclusie wmo_weigering_wlz <uitkomst>

      Voorbeelden:
        | lezing   | uitkomst |
        | ja       | nee      |
        | nee      | ja       |
        | onbekend | onbekend |

    Scenario: Voor de overgangsgroep van de Wlz geldt de weigergrond niet (2.3.5 lid 7)
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, wlz_overgangsgroep is ja
      Dan is de conclusie wmo_weigering_wlz nee door de uitzondering overgangsgroep

    Scenario: Buiten de overgangsgroep geldt de weigergrond wel
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, wlz_overgangsgroep is nee
      Dan is de conclusie wmo_weigering_wlz ja

    Abstract Scenario: Of wonen bij <woont> als thuis telt, zegt de wet niet: lezing <lezing>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is <woont>, hulpmiddel_soort is tillift
      En hier geldt: lezing_86a_elders is <lezing>
      Dan is de conclusie wmo_weigering_wlz <uitkomst>

      Voorbeelden:
        | woont              | lezing   | uitkomst |
        | jeugdhulpaanbieder | onbekend | onbekend |
        | jeugdhulpaanbieder | ja       | nee      |
        | jeugdhulpaanbieder | nee      | ja       |
        | anders             | onbekend | onbekend |
        | anders             | ja       | nee      |
        | thuis              | nee      | nee      |

    Abstract Scenario: De uitzondering voor verblijf zonder behandeling geldt niet altijd: <soort> als <hier geldt>
      Gegeven de behoefte <soort> voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is instelling_zonder_behandeling, hulpmiddel_soort is rolstoel
      En hier geldt: <hier geldt>
      Dan is de conclusie wmo_weigering_wlz <uitkomst>

      Voorbeelden:
        | soort      | hier geldt                                 | uitkomst |
        | hulpmiddel | hulpmiddel_soort is tillift                | ja       |
        | hulpmiddel | hulpmiddel_soort is onbekend               | onbekend |
        | vervoer    | niets anders                               | ja       |
        | hulpmiddel | woonsituatie is instelling_met_behandeling | ja       |
        | hulpmiddel | woonsituatie is jeugdhulpaanbieder         | onbekend |
        | hulpmiddel | woonsituatie is pleeggezin                 | nee      |
