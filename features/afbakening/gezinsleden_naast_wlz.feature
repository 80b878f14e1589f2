# language: nl
Functionaliteit: Het Wlz-recht van het kind raakt de hulp van ouder, broer of zus niet

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een gezin waarvan het kind een Wlz-indicatie heeft, met deze feiten
      | feit                   | waarde | bron  |
      | ingezetene             | ja     | gezin |
      | zorgverzekering        | ja     | gezin |
      | wlz_indicatie_aanwezig | ja     | CIZ   |
    En een kind van 8 jaar

  Regel: Jeugdwet 1.2 lid 1 a gaat over de problematiek van wie de hulp nodig heeft; een recht van het kind sluit de broer of zus niet uit.

    Abstract Scenario: <soort> voor een broer of zus van 12
      Gegeven de behoefte <soort> voor brus
      En hier geldt: leeftijd_brus is 12, beperking_brus is ja
      Als Schakel de zaak beoordeelt
      Dan draagt de Jeugdwet dit
      En er staat geen vraag open over wlz_pakket_omvat_behoefte

      Voorbeelden:
        | soort                 |
        | begeleiding           |
        | behandeling_psychisch |
        | psychosociale_hulp    |
        | rouwbegeleiding       |

  Regel: Wmo 2.3.5 lid 6 ziet op de cliënt die zelf aanspraak heeft op Wlz-verblijf.

    Abstract Scenario: Psychosociale steun voor <wie>
      Gegeven de behoefte psychosociale_hulp voor <wie>
      En hier geldt: hulp_gericht_op_meedoen is ja
      En hier geldt: <hier geldt>
      Als Schakel de zaak beoordeelt
      Dan draagt de Wmo 2015 dit

      Voorbeelden:
        | wie   | hier geldt                                             |
        | ouder | niets anders                                           |
        | brus  | leeftijd_brus is 21, jeugdhulp_gestart_voor_18 is nee  |
