# language: nl
Functionaliteit: Vooraf beslist, wat een advies wel en nooit zegt

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een gezin dat hier woont, met deze feiten
      | feit                   | waarde | bron  |
      | ingezetene             | ja     | gezin |
      | zorgverzekering        | ja     | gezin |
      | wlz_indicatie_aanwezig | nee    | CIZ   |

  Regel: Wees het CIZ af, dan is er bezwaar en draagt de Jeugdwet.

    Scenario: Afgewezen wegens gebruikelijke zorg bij een kind van zes
      Gegeven een kind geboren op 2020-03-14
      En deze feiten
        | feit                                      | waarde     | bron  |
        | verstandelijke_beperking                  | ja         | arts  |
        | psychische_stoornis                       | nee        | arts  |
        | permanent_toezicht_nodig                  | ja         | arts  |
        | behoefte_blijvend                         | ja         | arts  |
        | behoefte_verder_dan_wonen_met_begeleiding | ja         | arts  |
        | vv_voornamelijk_somatisch                 | nee        | arts  |
        | wlz_redelijkerwijs_aangewezen             | nee        | CIZ   |
        | ciz_afwijzing_bekendgemaakt_op            | 2026-11-02 | gezin |
      En de behoefte begeleiding voor kind
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: Wlz niet door CIZ; Jeugdwet draagt (Jeugdwet 2.3 lid 1); Zvw niet
      En dit is nog te beslissen
        | behoefte    | wet | wat               | door  | uiterlijk  |
        | begeleiding | Wlz | bezwaar afwijzing | gezin | 2026-12-14 |

  Regel: Een open norm telt met de waarde die iemand vastlegde, en draagt een voorbehoud tot de juiste instantie oordeelt.

    Scenario: Permanent toezicht volgens de arts
      Gegeven een kind van 4 jaar
      En deze feiten
        | feit                      | waarde | bron                  |
        | complexe_somatiek         | ja     | arts                  |
        | permanent_toezicht_nodig  | ja     | arts                  |
        | ontvangt_zvw_verpleging   | ja     | kinderverpleegkundige |
        | vv_voornamelijk_somatisch | ja     | kinderverpleegkundige |
      En de behoefte respijt voor ouder
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: Jeugdwet draagt (Jeugdwet 2.3 lid 3); Wlz niet (Blz 3.1.5 b)
      En er zijn deze voorbehouden
        | behoefte | wet      | over               | vast te stellen door |
        | respijt  | Jeugdwet | permanent toezicht | gemeente             |

    Scenario: De gemeente oordeelde dat ontlasting nodig is
      Gegeven een kind van 4 jaar
      En deze feiten
        | feit                        | waarde | bron                  |
        | complexe_somatiek           | ja     | arts                  |
        | permanent_toezicht_nodig    | ja     | arts                  |
        | ontvangt_zvw_verpleging     | ja     | kinderverpleegkundige |
        | vv_voornamelijk_somatisch   | ja     | CIZ                   |
        | oordeel_noodzaak_ontlasting | ja     | gemeente              |
      En de behoefte respijt voor ouder
      Als Schakel de zaak beoordeelt
      Dan is er bij "respijt" geen voorbehoud voor de Jeugdwet

  Regel: Een oordeel dat niet besliste, geeft geen voorbehoud.

    Rouwhulp voor een zus gaat niet over de zorg van het kind. Of die zorg vooral lichamelijk is, maakt dan niet uit
    (Jeugdwet 1.2 lid 1 onder c).

    Scenario: Zus van acht rouwt terwijl het CIZ nog moet oordelen over het kind
      Gegeven een kind van 5 jaar
      En deze feiten
        | feit                      | waarde | bron                  |
        | complexe_somatiek         | ja     | arts                  |
        | permanent_toezicht_nodig  | ja     | arts                  |
        | ontvangt_zvw_verpleging   | ja     | kinderverpleegkundige |
        | vv_voornamelijk_somatisch | ja     | kinderverpleegkundige |
        | leeftijd_brus             | 8      | gezin                 |
      En de behoefte "rouw" (rouwbegeleiding voor brus)
      En de behoefte respijt voor ouder
      Als Schakel de zaak beoordeelt
      Dan is er bij "rouw" geen voorbehoud voor de Jeugdwet
      En er zijn deze voorbehouden
        | behoefte | wet      | over               | vast te stellen door |
        | respijt  | Jeugdwet | permanent toezicht | gemeente             |

  Regel: In de laatste fase gaat niemand vooruitrekenen of nieuwe aanvragen eisen.

    Scenario: Kind van zes in de laatste fase
      Gegeven een kind geboren op 2020-05-02
      En deze feiten
        | feit                     | waarde | bron                  |
        | complexe_somatiek        | ja     | arts                  |
        | terminale_fase           | ja     | arts                  |
        | permanent_toezicht_nodig | ja     | arts                  |
        | ontvangt_zvw_verpleging  | ja     | kinderverpleegkundige |
      En de behoefte verpleging voor kind, met deze feiten
        | feit                       | waarde | bron                  |
        | verband_geneeskundige_zorg | ja     | kinderverpleegkundige |
      En de behoefte begeleiding voor kind
      En de behoefte respijt voor ouder
      En de behoefte "tillift" (hulpmiddel voor kind), met deze feiten
        | feit             | waarde  | bron  |
        | hulpmiddel_soort | tillift | gezin |
        | spoed            | ja      | arts  |
      En de behoefte medische_zorg voor kind
      Als Schakel de zaak beoordeelt
      Dan geldt voor "verpleging"
        | wet      | status              | beslisser       | artikelen         |
        | Zvw      | van toepassing      | zorgverzekeraar | Bzv 2.10          |
        | Wlz      | niet van toepassing | CIZ             | Blz 3.1.5 onder a |
        | Jeugdwet | niet van toepassing | gemeente        |                   |
      En voor "begeleiding" geldt
        | wet      | status         | rol    | artikelen          |
        | Jeugdwet | van toepassing | draagt | Jeugdwet 2.3 lid 1 |
      En voor "respijt" geldt
        | wet      | status         | rol    | artikelen          |
        | Jeugdwet | van toepassing | draagt | Jeugdwet 2.3 lid 3 |
      En voor "tillift" geldt
        | wet      | status         | artikelen |
        | Wmo 2015 | van toepassing | Wmo 2.3.3 |
      En het signaal laatste_fase verschijnt
      En nergens staat "achttiende verjaardag"
      En nergens staat "is 18 jaar"
      En er staat geen vraag open over wil_ciz_aanvragen

  Regel: Aftrek wegens eigen kracht raakt de status niet en kan niet zonder regel, omvang en gesprek.

    Abstract Scenario: Eigen kracht, <geval>
      Gegeven een kind van 9 jaar
      En de behoefte begeleiding voor kind
      En hier geldt: somatische_aandoening is ja, gemeente_trekt_eigen_kracht_af is ja
      En hier geldt: <feiten>
      Als Schakel de zaak beoordeelt
      Dan is de uitslag: Jeugdwet draagt (Jeugdwet 2.9 a)
      En het gezin leest bij de Jeugdwet (van toepassing): gemeente mag nu niets aftrekken

      Voorbeelden:
        | geval                           | feiten                                                                                                                           |
        | zonder verordening              | omvang_uren_week is 8, eigen_mogelijkheden_uren_week is 2                                                                        |
        | zonder omvang                   | verordening_artikel_eigen_kracht is 4.3, eigen_mogelijkheden_uren_week is 2                                                      |
        | dreigende overbelasting         | omvang_uren_week is 8, verordening_artikel_eigen_kracht is 4.3, eigen_mogelijkheden_uren_week is 2, overbelasting_dreigt is ja   |
        | op inkomen                      | omvang_uren_week is 8, verordening_artikel_eigen_kracht is 4.3, eigen_mogelijkheden_uren_week is 2, aftrek_rust_op_inkomen is ja |
        | van verpleegkundige handelingen | omvang_uren_week is 8, verordening_artikel_eigen_kracht is 4.3, eigen_mogelijkheden_uren_week is 2, aftrek_van_verpleging is ja  |

    Scenario: Met regel, omvang en eigen antwoord mag het
      Gegeven een kind van 9 jaar
      En de behoefte begeleiding voor kind
      En hier geldt: somatische_aandoening is ja, gemeente_trekt_eigen_kracht_af is ja, omvang_uren_week is 8, verordening_artikel_eigen_kracht is 4.3, eigen_mogelijkheden_uren_week is 2
      Als Schakel de zaak beoordeelt
      Dan leest het gezin bij de Jeugdwet (van toepassing) niet: gemeente mag nu niets aftrekken
