# language: nl
Functionaliteit: Eigen kracht in de Jeugdwet, en een pgb dat wordt herzien

  Regel: Aftrekken kan pas als aard en omvang vaststaan, de verordening zelf eigen kracht regelt en bekend is wat ouders kunnen en willen (2.3 lid 1, 2.9).

    Achtergrond:
      Gegeven de behoefte begeleiding voor kind
      En deze feiten
        | feit                             | waarde |
        | omvang_uren_week                 | 10     |
        | verordening_artikel_eigen_kracht | 5.2    |
        | eigen_mogelijkheden_uren_week    | 4      |

    Abstract Scenario: Aftrek mag als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_aftrek_mag <uitkomst>

      Voorbeelden:
        | hier geldt                                   | uitkomst |
        | niets anders                                 | ja       |
        | omvang_uren_week is onbekend                 | nee      |
        | verordening_artikel_eigen_kracht is onbekend | nee      |
        | eigen_mogelijkheden_uren_week is onbekend    | nee      |
        | eigen_mogelijkheden_uren_week is 0           | ja       |
        | overbelasting_dreigt is nee                  | ja       |
        | aftrek_rust_op_inkomen is nee                | ja       |
        | aftrek_van_verpleging is nee                 | ja       |

    Abstract Scenario: Aftrek mag nooit: <uitzondering>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_aftrek_mag nee door de uitzondering <uitzondering>

      Voorbeelden:
        | hier geldt                   | uitzondering  |
        | overbelasting_dreigt is ja   | overbelasting |
        | aftrek_rust_op_inkomen is ja | inkomen       |
        | aftrek_van_verpleging is ja  | verpleging    |

    Abstract Scenario: De gemeente wil aftrekken en dat kan niet, als <hier geldt>
      Gegeven hier geldt: gemeente_trekt_eigen_kracht_af is ja, verordening_artikel_eigen_kracht is onbekend
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_aftrek_mag_niet <uitkomst>

      Voorbeelden:
        | hier geldt                                 | uitkomst |
        | niets anders                               | ja       |
        | verordening_artikel_eigen_kracht is 5.2    | nee      |
        | gemeente_trekt_eigen_kracht_af is nee      | nee      |
        | gemeente_trekt_eigen_kracht_af is onbekend | nee      |

    Abstract Scenario: Eigen kracht speelt als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_eigen_kracht_speelt <uitkomst>

      Voorbeelden:
        | hier geldt                                                 | uitkomst |
        | niets anders                                               | nee      |
        | gemeente_trekt_eigen_kracht_af is ja                       | ja       |
        | gemeente_overweegt_afwijzing is ja                         | ja       |
        | gemeente_overweegt_afwijzing is ja, gedwongen_kader is nee | ja       |

    Scenario: Bepaalt de gecertificeerde instelling de hulp, dan speelt eigen kracht niet
      Gegeven hier geldt: gemeente_overweegt_afwijzing is ja, gedwongen_kader is ja
      Dan is de conclusie jeugdwet_eigen_kracht_speelt nee door de uitzondering gedwongen_kader

    Scenario: Zonder artikel van de verordening hoort het gezin dat er niets af mag, en vraagt Schakel de gemeente om het artikel
      Gegeven een kind van 8 jaar
      En hier geldt: ingezetene is ja, somatische_aandoening is ja, gemeente_trekt_eigen_kracht_af is ja, verordening_artikel_eigen_kracht is onbekend
      Als Schakel de zaak beoordeelt
      Dan draagt de Jeugdwet dit
      En hoort het gezin dit
        | behoefte    | wet      | wat                                        |
        | begeleiding | Jeugdwet | niets aftrekken eigen kracht inkomen nooit |
      En staat de vraag over verordening_artikel_eigen_kracht open bij gemeente
      En staat de vraag over overbelasting_dreigt open bij gezin
      En er staat geen vraag open over omvang_uren_week

    Scenario: Met omvang, artikel en wat ouders willen vraagt Schakel daar niet meer naar
      Gegeven een kind van 8 jaar
      En hier geldt: ingezetene is ja, somatische_aandoening is ja, gemeente_trekt_eigen_kracht_af is ja
      Als Schakel de zaak beoordeelt
      Dan staat er geen vraag open over verordening_artikel_eigen_kracht
      En er staat geen vraag open over eigen_mogelijkheden_uren_week
      En nergens staat "mag nu niets aftrekken"

    Scenario: Noemt niemand eigen kracht, dan vraagt Schakel er niet naar
      Gegeven een kind van 8 jaar
      En hier geldt: ingezetene is ja, somatische_aandoening is ja, omvang_uren_week is onbekend, verordening_artikel_eigen_kracht is onbekend
      Als Schakel de zaak beoordeelt
      Dan staat er geen vraag open over verordening_artikel_eigen_kracht
      En er staat geen vraag open over omvang_uren_week

  Regel: Een pgb mag de gemeente herzien of intrekken op vijf gronden (8.1.4); de hulp zelf blijft zolang die nodig is.

    Abstract Scenario: Een lopend pgb herzien bij <reden>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: pgb_loopt is <loopt>, reden_herziening is <reden>
      Dan is de conclusie jeugdwet_pgb_herzien_kan <uitkomst>

      Voorbeelden:
        | loopt    | reden                   | uitkomst |
        | ja       | onjuiste_gegevens       | ja       |
        | ja       | niet_meer_nodig         | ja       |
        | ja       | niet_toereikend         | ja       |
        | ja       | voorwaarden_geschonden  | ja       |
        | ja       | niet_of_anders_gebruikt | ja       |
        | ja       | geen                    | nee      |
        | ja       | onbekend                | nee      |
        | nee      | onjuiste_gegevens       | nee      |
        | onbekend | onjuiste_gegevens       | nee      |

    Scenario: Wie zijn pgb verliest, houdt de hulp
      Gegeven een kind van 8 jaar
      En de behoefte begeleiding voor kind
      En hier geldt: ingezetene is ja, somatische_aandoening is ja, pgb_loopt is ja, reden_herziening is voorwaarden_geschonden
      Als Schakel de zaak beoordeelt
      Dan draagt de Jeugdwet dit
      En hoort het gezin dit
        | behoefte    | wet      | wat                                                 |
        | begeleiding | Jeugdwet | pgb herzien intrekken welke dag hulp zelf aanbieder |

  Regel: Wie een pgb wil, legt uit waarom een aanbieder niet past; zonder die uitleg staat natura of pgb nog open.

    Abstract Scenario: Uitleg over een Jeugdwet-pgb is nog nodig als <hier geldt>
      Gegeven de behoefte begeleiding voor kind
      En hier geldt: <hier geldt>
      Dan is de conclusie jeugdwet_pgb_uitleg_nodig <uitkomst>

      Voorbeelden:
        | hier geldt                                                  | uitkomst |
        | gezin_wil_pgb is ja                                         | ja       |
        | gezin_wil_pgb is nee                                        | nee      |
        | gezin_wil_pgb is onbekend                                   | onbekend |
        | gezin_wil_pgb is ja, natura_niet_passend_gemotiveerd is ja  | nee      |
        | gezin_wil_pgb is ja, natura_niet_passend_gemotiveerd is nee | nee      |
