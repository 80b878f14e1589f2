# language: nl
Functionaliteit: Rode vlaggen
  Klasse A: vandaag of morgen. Klasse B: binnen twee weken. Klasse C: in het plan. Een vlag vraagt altijd een mens.

  Regel: Een vlag hangt aan één of twee antwoorden

    Abstract Scenario: <vlag> bij <antwoord> en <tweede antwoord>
      Gegeven een gezin dat op elke vraag het lichtste antwoord gaf, zonder hulp of netwerk
      En het gezin antwoordt
        | feit          | antwoord          |
        | <feit>        | <antwoord>        |
        | <tweede feit> | <tweede antwoord> |
      Als Schakel de balans opmaakt
      Dan is vlag <vlag> <uitkomst>

      Voorbeelden: RV01, nachtzorg zonder overname
        | vlag | feit              | antwoord       | tweede feit              | tweede antwoord | uitkomst |
        | RV01 | balans_nachten_op | 4x_of_vaker    | balans_nachten_per_week  | 6-7             | klasse A |
        | RV01 | balans_nachten_op | wakker_blijven | balans_nachten_per_week  | 3-5             | klasse A |
        | RV01 | balans_nachten_op | 4x_of_vaker    | balans_nachten_per_week  | 1-2             | er niet  |
        | RV01 | balans_nachten_op | 4x_of_vaker    | balans_nachten_per_week  | onbekend        | onbekend |
        | RV01 | balans_nachten_op | 2-3x           | balans_nachten_per_week  | 6-7             | er niet  |

      Voorbeelden: RV02 en RV03
        | vlag | feit                   | antwoord            | tweede feit      | tweede antwoord | uitkomst |
        | RV02 | balans_slaapt_bij_kind | vast                | balans_woning    | ja              | klasse B |
        | RV02 | balans_slaapt_bij_kind | soms                | balans_woning    | ja              | er niet  |
        | RV02 | balans_slaapt_bij_kind | onbekend            | balans_woning    | ja              | er niet  |
        | RV03 | balans_volhouden       | nu_niet             | balans_woning    | ja              | klasse A |
        | RV03 | balans_volhouden       | weken               | balans_woning    | ja              | klasse B |
        | RV03 | balans_volhouden       | maanden             | balans_woning    | ja              | er niet  |
        | RV03 | balans_volhouden       | langer_dan_een_jaar | balans_ediz_plus | op_of_boven_de_grens | klasse B |
        | RV03 | balans_volhouden       | onbekend            | balans_woning    | ja              | er niet  |

      Voorbeelden: RV04 en RV05
        | vlag | feit                  | antwoord      | tweede feit           | tweede antwoord | uitkomst |
        | RV04 | balans_brussen_missen | vaak          | balans_woning         | ja              | klasse B |
        | RV04 | balans_brussen_missen | slecht        | balans_woning         | ja              | klasse B |
        | RV04 | balans_brussen_missen | soms          | balans_woning         | ja              | er niet  |
        | RV04 | balans_brussen_missen | soms          | balans_brus_zorgt_mee | ja              | klasse B |
        | RV04 | balans_brussen_missen | onbekend      | balans_brus_zorgt_mee | nee             | er niet  |
        | RV05 | balans_werken         | gestopt       | balans_woning         | ja              | klasse B |
        | RV05 | balans_werken         | beide_gestopt | balans_woning         | ja              | klasse B |
        | RV05 | balans_werken         | minder        | balans_woning         | ja              | er niet  |
        | RV05 | balans_werken         | onbekend      | balans_woning         | ja              | er niet  |

      Voorbeelden: RV06 en RV07
        | vlag | feit                 | antwoord           | tweede feit      | tweede antwoord | uitkomst |
        | RV06 | balans_hulpverleners | meer_dan_45        | balans_regeluren | 4-10            | klasse A |
        | RV06 | balans_hulpverleners | 20-45              | balans_regeluren | 4-10            | klasse B |
        | RV06 | balans_hulpverleners | 10-20              | balans_regeluren | 10-20           | er niet  |
        | RV06 | balans_hulpverleners | 10-20              | balans_regeluren | meer_dan_20     | klasse A |
        | RV06 | balans_hulpverleners | onbekend           | balans_regeluren | onbekend        | er niet  |
        | RV07 | balans_alleen_zorgen | alleen             | balans_netwerk   | nee             | klasse B |
        | RV07 | balans_alleen_zorgen | partner_kan_weinig | balans_netwerk   | nee             | klasse B |
        | RV07 | balans_alleen_zorgen | alleen             | balans_netwerk   | soms            | er niet  |
        | RV07 | balans_alleen_zorgen | alleen             | balans_netwerk   | onbekend        | onbekend |
        | RV07 | balans_alleen_zorgen | samen              | balans_netwerk   | nee             | er niet  |

      Voorbeelden: RV08 tot en met RV11
        | vlag | feit                 | antwoord          | tweede feit    | tweede antwoord | uitkomst |
        | RV08 | balans_ziekteverloop | laatste_fase      | balans_woning  | ja              | klasse A |
        | RV08 | balans_ziekteverloop | snel_slechter     | balans_woning  | ja              | klasse B |
        | RV08 | balans_ziekteverloop | langzaam_slechter | balans_woning  | ja              | er niet  |
        | RV08 | balans_ziekteverloop | onbekend          | terminale_fase | ja              | klasse A |
        | RV08 | balans_ziekteverloop | onbekend          | balans_woning  | ja              | er niet  |
        | RV09 | balans_gevaar        | ja                | balans_woning  | ja              | klasse A |
        | RV09 | balans_gevaar        | bijna             | balans_woning  | ja              | er niet  |
        | RV09 | balans_gevaar        | onbekend          | balans_woning  | ja              | er niet  |
        | RV10 | balans_veilig_thuis  | nee               | balans_woning  | ja              | klasse A |
        | RV10 | balans_veilig_thuis  | soms_niet         | balans_woning  | ja              | er niet  |
        | RV10 | balans_veilig_thuis  | onbekend          | balans_woning  | ja              | er niet  |
        | RV11 | balans_crisisopnames | 3-5               | balans_woning  | ja              | klasse B |
        | RV11 | balans_crisisopnames | meer_dan_5        | balans_woning  | ja              | klasse B |
        | RV11 | balans_crisisopnames | 1-2               | balans_woning  | ja              | er niet  |
        | RV11 | balans_crisisopnames | onbekend          | balans_woning  | ja              | er niet  |

      Voorbeelden: RV12, hulpvraag onduidelijk door uitputting
        | vlag | feit                  | antwoord       | tweede feit                | tweede antwoord   | uitkomst |
        | RV12 | balans_ouder_gaat_het | zwaar          | balans_waarmee_geholpen    | onbekend          | klasse B |
        | RV12 | balans_ouder_gaat_het | gaat_niet_meer | balans_waarmee_geholpen    | onbekend          | klasse B |
        | RV12 | balans_ouder_gaat_het | zwaar          | balans_hulpvraag_te_zeggen | nee               | klasse B |
        | RV12 | balans_ouder_gaat_het | zwaar          | balans_waarmee_geholpen    | Een nacht slapen  | er niet  |
        | RV12 | balans_ouder_gaat_het | wisselend      | balans_waarmee_geholpen    | onbekend          | er niet  |
        | RV12 | balans_ouder_gaat_het | zwaar          | balans_waarmee_geholpen    | niet gevraagd     | onbekend |
        | RV12 | balans_ouder_gaat_het | zwaar          | balans_waarmee_geholpen    | wil ik niet zeggen | onbekend |

  Regel: RV13, binnen een jaar volwassen zonder plan

    Abstract Scenario: Precies een jaar is nog niet binnen een jaar
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op <geboren>
      En een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                   | antwoord   |
        | overgangsplan          | <plan>     |
        | arts_verwacht_achttien | <verwacht> |
      Als Schakel de balans opmaakt
      Dan is vlag RV13 <uitkomst>

      Voorbeelden:
        | geboren    | plan     | verwacht | uitkomst |
        | 2009-11-21 | nee      | ja       | er niet  |
        | 2009-11-20 | nee      | ja       | klasse B |
        | 2009-11-20 | ja       | ja       | er niet  |
        | 2009-11-20 | onbekend | ja       | onbekend |
        | 2009-11-20 | nee      | nee      | er niet  |
        | 2007-11-20 | nee      | ja       | klasse B |
        | 2008-11-21 | nee      | ja       | er niet  |
        | 2006-11-21 | nee      | ja       | er niet  |

    Scenario: Van de geboortedatum is alleen het jaar bekend
      Gegeven de peildatum is 2026-11-21
      En een kind geboren in 2008
      En het gezin antwoordt
        | feit            | antwoord |
        | jongere_gehoord | ja       |
      Als Schakel de balans opmaakt
      Dan is vlag RV13 onbekend
      En is gebied S grijs volgens G3

    Scenario: In de laatste fase wordt geen plan voor later genoemd
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op 2009-01-21
      En een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                 | antwoord     |
        | balans_ziekteverloop | laatste_fase |
        | overgangsplan        | nee          |
      Als Schakel de balans opmaakt
      Dan zijn de rode vlaggen: RV08 A
      En wordt niet vooruitgekeken
      En wordt het gezin niets gevraagd

  Regel: RV14, hulp loopt binnen acht weken af zonder nieuw besluit

    Abstract Scenario: Acht weken is zesenvijftig dagen
      Gegeven de peildatum is 2026-11-21
      En een gezin dat op elke vraag het lichtste antwoord gaf
      En het gezin antwoordt
        | feit                  | antwoord  |
        | huidig_besluit_tot    | <tot>     |
        | vervolgbesluit_genomen | <vervolg> |
      Als Schakel de balans opmaakt
      Dan is vlag RV14 <uitkomst>

      Voorbeelden:
        | tot        | vervolg  | uitkomst |
        | 2027-01-16 | nee      | klasse B |
        | 2027-01-17 | nee      | er niet  |
        | 2026-11-21 | nee      | klasse B |
        | 2026-11-20 | nee      | er niet  |
        | 2027-01-16 | ja       | er niet  |
        | 2027-01-16 | onbekend | klasse B |
        | onbekend   | nee      | er niet  |

  Regel: RV15, een jongere van twaalf of ouder is nog niet zelf gehoord

    Abstract Scenario: Vanaf twaalf jaar
      Gegeven de peildatum is 2026-11-21
      En een kind geboren op <geboren>
      En het gezin antwoordt
        | feit            | antwoord  |
        | jongere_gehoord | <gehoord> |
        | brus_zelf_gehoord | <brus>  |
      Als Schakel de balans opmaakt
      Dan is vlag RV15 <uitkomst>

      Voorbeelden:
        | geboren    | gehoord  | brus     | uitkomst |
        | 2014-11-21 | nee      | onbekend | klasse C |
        | 2014-11-21 | onbekend | onbekend | klasse C |
        | 2014-11-21 | ja       | onbekend | er niet  |
        | 2014-11-22 | nee      | onbekend | er niet  |
        | 2014-11-22 | nee      | nee      | klasse C |
        | 2014-11-22 | nee      | ja       | er niet  |
        | 2014-00-00 | nee      | onbekend | er niet  |

    Scenario: Eigen woorden van de jongere zijn genoeg
      Gegeven een kind geboren op 2010-01-01
      En het gezin antwoordt
        | feit                | antwoord            |
        | balans_jongere_wil  | Ik wil naar mijn vrienden |
      Als Schakel de balans opmaakt
      Dan is vlag RV15 er niet
