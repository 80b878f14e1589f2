# language: nl
Functionaliteit: Vooraf beslist, deeltijdverblijf, meerzorg, pgb voor verblijf en wat daarbij hoort

  Met de hand beslist uit Rlz 1.1, 2.2 en 5.2, Wlz 3.2.3 en 3.3.2, Bzv 2.4, 2.10, 2.13 en 2.15a, en Zvw 2 en 5.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: Deeltijdverblijf is een eigen vorm; een volledig pakket thuis hoort daar niet bij, en sommige profielen sluiten haar uit.

    Abstract Scenario: Deeltijdverblijf, <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is thuis
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_kiest_deeltijd <deeltijd>
      En is de conclusie wlz_deeltijd_kan_niet <kan niet>
      En is de conclusie wlz_geen_vpt <geen vpt>

      Voorbeelden:
        | hier geldt                                                  | deeltijd | kan niet | geen vpt |
        | wlz_leveringsvorm is deeltijdverblijf                       | ja       | nee      | ja       |
        | wlz_leveringsvorm is deeltijdverblijf, zorgprofiel is vg8   | ja       | nee      | ja       |
        | wlz_leveringsvorm is deeltijdverblijf, zorgprofiel is lvg4  | ja       | ja       | ja       |
        | wlz_leveringsvorm is deeltijdverblijf, zorgprofiel is ggz_b | ja       | ja       | ja       |
        | wlz_leveringsvorm is mpt, zorgprofiel is lvg4               | nee      | nee      | nee      |
        | wlz_leveringsvorm is verblijf                               | nee      | nee      | ja       |
        | wlz_leveringsvorm is onbekend                               | onbekend | nee      | onbekend |
        | wlz_leveringsvorm is onbekend, zorgprofiel is lvg4          | onbekend | onbekend | onbekend |

    Scenario: Wie deeltijdverblijf kiest, leest wat dat is en dat een volledig pakket thuis wegvalt
      Gegeven een kind van 9 jaar
      En de behoefte "begeleiding" (begeleiding voor kind)
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is thuis, wlz_leveringsvorm is deeltijdverblijf
      Als Schakel de zaak beoordeelt
      Dan geldt voor "begeleiding"
        | wet | status         | vorm                                               |
        | Wlz | van toepassing | alleen deeltijdverblijf, mpt, pgb (nog te toetsen) |
      En leest het gezin bij de Wlz (van toepassing): Deeltijdverblijf is zeven, acht of negen etmalen

    Scenario: Bij een profiel zonder deeltijdverblijf staat dat er
      Gegeven een kind van 9 jaar
      En de behoefte begeleiding voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, zorgprofiel is lvg4, wlz_leveringsvorm is deeltijdverblijf
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (van toepassing): Bij dit zorgprofiel kan deeltijdverblijf niet

    Scenario: Logeeropvang naast deeltijdverblijf
      Gegeven een kind van 9 jaar
      En de behoefte respijt voor ouder
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is thuis, wlz_leveringsvorm is deeltijdverblijf
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (van toepassing): wijst het zorgkantoor een modulair pakket thuis af

  Regel: Bij chronische beademing, en bij VG5 of VG8 met toezicht om zware lichamelijke problemen en een kwart meer zorg, is meerzorg een recht (Rlz 2.2 lid 2).

    Abstract Scenario: Recht op meerzorg, <hier geldt>
      Gegeven een kind van 9 jaar
      En hier geldt: wlz_indicatie_aanwezig is ja, zorgprofiel is vg8, permanent_toezicht_nodig is ja
      En hier geldt: complexe_somatiek is ja, zorg_kwart_boven_profiel is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_meerzorg_recht <uitkomst>

      Voorbeelden:
        | hier geldt                                                                   | uitkomst |
        | niets anders                                                                 | ja       |
        | zorgprofiel is vg5                                                           | ja       |
        | zorgprofiel is vg7                                                           | nee      |
        | permanent_toezicht_nodig is nee                                              | nee      |
        | complexe_somatiek is nee                                                     | nee      |
        | zorg_kwart_boven_profiel is nee                                              | nee      |
        | zorg_kwart_boven_profiel is onbekend                                         | onbekend |
        | zorg_kwart_boven_profiel is nee, meerzorg_kenmerk is invasieve_beademing     | ja       |
        | zorg_kwart_boven_profiel is nee, meerzorg_kenmerk is non_invasieve_beademing | nee      |
        | wlz_indicatie_aanwezig is nee                                                | nee      |

    Scenario: Bij beademing via een canule leest het gezin dat meerzorg een recht is
      Gegeven een kind van 9 jaar
      En de behoefte verpleging voor kind
      En hier geldt: wlz_indicatie_aanwezig is ja, meerzorg_kenmerk is invasieve_beademing
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Wlz (van toepassing): Er is recht op meer zorg dan het zorgprofiel geeft
      En leest het gezin bij de Wlz (van toepassing) niet: Er is een grond voor meerzorg

  Regel: Een pgb voor verblijf kan onder 18 jaar als de polis dat noemt (Bzv 2.15a lid 2).

    Abstract Scenario: Pgb voor verblijf, <hier geldt>
      Gegeven de behoefte verblijf voor kind
      En hier geldt: leeftijd is 9, gezin_wil_pgb is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_pgb_verblijf_misschien <uitkomst>

      Voorbeelden:
        | hier geldt                | uitkomst |
        | niets anders              | ja       |
        | leeftijd is 18            | nee      |
        | gezin_wil_pgb is nee      | nee      |
        | gezin_wil_pgb is onbekend | onbekend |

    Scenario: Het gezin leest dat de polis beslist
      Gegeven een kind van 9 jaar
      En de behoefte "zorghuis" (verblijf voor kind)
      En hier geldt: zorgverzekering is ja, doel_verblijf is medisch, medisch_noodzakelijk_verblijf is ja, gezin_wil_pgb is ja
      Als Schakel de zaak beoordeelt
      Dan geldt voor "zorghuis"
        | wet | status         | vorm                                |
        | Zvw | van toepassing | alleen natura, pgb (nog te toetsen) |
      En leest het gezin bij de Zvw (van toepassing): Een pgb voor verblijf kan alleen als de polis dat noemt

  Regel: In de laatste fase is een besluit van het CIZ geen stap, behalve voor wie geen zorgverzekering heeft.

    Abstract Scenario: Besluit van het CIZ, <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie ciz_besluit_geen_stap <uitkomst>

      Voorbeelden:
        | hier geldt                                                                  | uitkomst |
        | wlz_indicatie_aanwezig is ja                                                | ja       |
        | wlz_indicatie_aanwezig is nee                                               | nee      |
        | terminale_fase is ja                                                        | ja       |
        | terminale_fase is ja, wlz_indicatie_aanwezig is nee, zorgverzekering is nee | nee      |
        | terminale_fase is nee                                                       | nee      |

  Regel: Wie hier woont en voor de Wlz verzekerd is, moet een zorgverzekering hebben (Zvw 2).

    Abstract Scenario: Verzekeren, <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie zorgverzekering_moet_nog <uitkomst>

      Voorbeelden:
        | hier geldt                                                            | uitkomst |
        | ingezetene is ja, zorgverzekering is nee                              | ja       |
        | ingezetene is ja, zorgverzekering is ja                               | nee      |
        | ingezetene is ja, zorgverzekering is nee, verblijf_zonder_recht is ja | nee      |
        | ingezetene is onbekend, zorgverzekering is nee                        | onbekend |

  Regel: Wat bij een rit, een apparaat of een dagplek hoort, hangt af van wat is vastgelegd.

    Abstract Scenario: Rit naar <bestemming>, <hier geldt>
      Gegeven de behoefte vervoer voor kind
      En hier geldt: leeftijd is 9, zorgverzekering is ja, vervoer_bestemming is <bestemming>
      En hier geldt: <hier geldt>
      Dan is de conclusie vervoer_naar_zorg <zorg>
      En is de conclusie zvw_ambulance <ambulance>

      Voorbeelden:
        | bestemming         | hier geldt                                                                | zorg     | ambulance |
        | ziekenhuis         | ambulance_medisch_nodig is ja                                             | ja       | ja        |
        | ziekenhuis         | niets anders                                                              | ja       | nee       |
        | school             | ambulance_medisch_nodig is ja                                             | nee      | nee       |
        | onbekend           | ambulance_medisch_nodig is ja                                             | onbekend | onbekend  |
        | wlz_dagbegeleiding | ambulance_medisch_nodig is ja, woonsituatie is instelling_met_behandeling | nee      | ja        |
        | wlz_dagbegeleiding | ambulance_medisch_nodig is ja, woonsituatie is thuis                      | nee      | nee       |
        | jeugdhulplocatie   | ambulance_medisch_nodig is ja                                             | nee      | onbekend  |

    Abstract Scenario: Apparaat voor beademing, <middel>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: hulpmiddel_soort is <middel>
      Dan is de conclusie zvw_beademing <uitkomst>

      Voorbeelden:
        | middel     | uitkomst |
        | beademing  | ja       |
        | ademhaling | nee      |
        | onbekend   | onbekend |

    Abstract Scenario: Verpleegkundige dagopvang in 2016, <hier geldt>
      Gegeven de peildatum is 2016-11-21
      En de behoefte dagactiviteit voor kind
      En hier geldt: leeftijd is 4, zorgverzekering is ja, verpleging_op_dagplek is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie zvw_dagopvang <uitkomst>

      Voorbeelden:
        | hier geldt                                                                               | uitkomst |
        | verpleegkundige_handeling is ja                                                          | ja       |
        | leeftijd is 18                                                                           | ja       |
        | complexe_somatiek is ja, permanent_toezicht_nodig is ja                                  | ja       |
        | verpleegkundige_handeling is nee, complexe_somatiek is nee, lichamelijke_handicap is nee | nee      |
        | niets anders                                                                             | onbekend |
        | verpleging_op_dagplek is nee                                                             | nee      |

    Scenario: Met Wlz betaalde ook in 2016 de Wlz de dagopvang
      Gegeven de peildatum is 2016-11-21
      En de behoefte dagactiviteit voor kind
      En hier geldt: leeftijd is 4, zorgverzekering is ja, verpleging_op_dagplek is ja, verpleegkundige_handeling is ja, wlz_indicatie_aanwezig is ja
      Dan is de conclusie zvw_dagopvang nee door de uitzondering wlz_bekostigt
