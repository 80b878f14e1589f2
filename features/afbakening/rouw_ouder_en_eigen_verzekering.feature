# language: nl
Functionaliteit: Rouw van een ouder, en de eigen verzekering van een zus

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een gezin dat hier woont, met deze feiten
      | feit            | waarde | bron  |
      | ingezetene      | ja     | gezin |
      | zorgverzekering | ja     | gezin |
    En een kind van 8 jaar

  Scenario: Rouwbegeleiding van een ouder is Zvw (behandeling) of Wmo (meedoen), wmo-digest rij 15
    Gegeven de behoefte rouwbegeleiding voor ouder
    En hier geldt: hulp_gericht_op_meedoen is ja, is_ggz_behandeling is ja, verwijzing_arts is ja
    Als Schakel de zaak beoordeelt
    Dan geldt voor "rouwbegeleiding"
      | wet      | status         |
      | Zvw      | van toepassing |
      | Wmo 2015 | van toepassing |

  Scenario: Een volwassen zus heeft haar eigen zorgverzekering
    Gegeven de behoefte behandeling_psychisch voor brus
    En hier geldt: zorgverzekering is nee, wlz_verzekerd is nee, ingezetene is nee
    En hier geldt: leeftijd_brus is 21, verwijzing_arts is ja, jeugdhulp_gestart_voor_18 is nee
    Als Schakel de zaak beoordeelt
    Dan draagt de Zvw dit

  Scenario: Een ouder zonder eigen zorgverzekering, ook al is het kind verzekerd
    Gegeven de behoefte behandeling_psychisch voor ouder
    En hier geldt: ouder_zorgverzekering is nee, verwijzing_arts is ja
    Als Schakel de zaak beoordeelt
    Dan draagt de Zvw dit niet
