# language: nl
Functionaliteit: Gevolgtrekkingen die alleen bepalen hoe hulp komt en wat het gezin hoort

  Achtergrond:
    Gegeven de peildatum is 2026-11-21

  Regel: Wie in een Wlz-instelling woont of daarvoor kiest, krijgt de zorg in de vorm van verblijf (Wlz 3.3.1).

    Abstract Scenario: Verblijf als vorm als <hier geldt>
      Gegeven hier geldt: wlz_leveringsvorm is mpt
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_kiest_verblijf <uitkomst>

      Voorbeelden:
        | hier geldt                                    | uitkomst |
        | niets anders                                  | nee      |
        | wlz_leveringsvorm is verblijf                 | ja       |
        | wlz_leveringsvorm is onbekend                 | onbekend |
        | woonsituatie is instelling_met_behandeling    | ja       |
        | woonsituatie is instelling_zonder_behandeling | ja       |
        | woonsituatie is thuis                         | nee      |

  Regel: Het gezin kan een Wlz-pgb kiezen, ook naast een modulair pakket (Wlz 3.3.3).

    Abstract Scenario: Het gezin kiest <vorm>: pgb <uitkomst>
      Gegeven hier geldt: wlz_leveringsvorm is <vorm>
      Dan is de conclusie wlz_wil_pgb <uitkomst>

      Voorbeelden:
        | vorm     | uitkomst |
        | pgb      | ja       |
        | mpt_pgb  | ja       |
        | mpt      | nee      |
        | vpt      | nee      |
        | verblijf | nee      |
        | onbekend | onbekend |

  Regel: Voor een rolstoel is er geen eigen bijdrage (UBW 3.8 lid 3).

    Abstract Scenario: Het hulpmiddel <middel> is een rolstoel: <uitkomst>
      Gegeven de behoefte hulpmiddel voor kind
      En hier geldt: hulpmiddel_soort is <middel>
      Dan is de conclusie is_rolstoel <uitkomst>

      Voorbeelden:
        | middel   | uitkomst |
        | rolstoel | ja       |
        | fiets    | nee      |
        | onbekend | onbekend |

  Regel: Of een jeugdige jonger dan 18 is, telt voor het kind en voor een broer of zus, niet voor een ouder.

    Abstract Scenario: Psychische hulp voor <wie> als <hier geldt>
      Gegeven de behoefte behandeling_psychisch voor <wie>
      En een kind van 17 jaar
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdige_onder_18 <uitkomst>

      Voorbeelden:
        | wie   | hier geldt           | uitkomst |
        | kind  | niets anders         | ja       |
        | kind  | leeftijd is 18       | nee      |
        | kind  | leeftijd is onbekend | onbekend |
        | brus  | leeftijd_brus is 17  | ja       |
        | brus  | leeftijd_brus is 18  | nee      |
        | ouder | niets anders         | nee      |

  Regel: Alleen hulp onder 1° die nu loopt en ook na 18 nodig is, kan rond de verjaardag worden verlengd.

    Abstract Scenario: Verlengen na 18 als <hier geldt>
      Gegeven de behoefte psychosociale_hulp voor kind
      En een jongere van 17 jaar
      En hier geldt: behoefte_ook_na_18 is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie verlenging_kan <uitkomst>

      Voorbeelden:
        | hier geldt                     | uitkomst |
        | niets anders                   | ja       |
        | leeftijd is 16                 | nee      |
        | leeftijd is 18                 | nee      |
        | leeftijd is onbekend           | onbekend |
        | behoefte_ook_na_18 is nee      | nee      |
        | behoefte_ook_na_18 is onbekend | onbekend |
        | behoefte_soort is begeleiding  | nee      |

  Regel: Vervoer naar school is leerlingenvervoer.

    Abstract Scenario: Vervoer met bestemming <bestemming> is schoolvervoer: <uitkomst>
      Gegeven de behoefte vervoer voor kind
      En hier geldt: vervoer_bestemming is <bestemming>
      Dan is de conclusie vervoer_naar_school <uitkomst>

      Voorbeelden:
        | bestemming | uitkomst |
        | school     | ja       |
        | ziekenhuis | nee      |
        | onbekend   | onbekend |
