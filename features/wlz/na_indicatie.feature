# language: nl
Functionaliteit: Herziening, meerzorg en duur van een Wlz-indicatie

  Regel: Het CIZ mag een indicatie alleen herzien bij onjuiste gegevens of als de zorg niet meer nodig is (Wlz 3.2.4).

    Abstract Scenario: De indicatie herzien als <hier geldt>
      Gegeven hier geldt: wlz_indicatie_aanwezig is ja
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_indicatie_herzien_kan <uitkomst>

      Voorbeelden:
        | hier geldt                                                                    | uitkomst |
        | niets anders                                                                  | nee      |
        | ciz_reden_herziening is onjuiste_gegevens                                     | ja       |
        | ciz_reden_herziening is niet_meer_aangewezen                                  | ja       |
        | ciz_reden_herziening is geen                                                  | nee      |
        | ciz_reden_herziening is onjuiste_gegevens, wlz_indicatie_aanwezig is nee      | nee      |
        | ciz_reden_herziening is onjuiste_gegevens, wlz_indicatie_aanwezig is onbekend | nee      |
        | leeftijd is 18                                                                | nee      |

  Regel: Meerzorg kan bij een zwaar profiel met een kwart meer zorg, bij bepaalde kenmerken, in de laatste fase, of onder 23 jaar in een instelling (Rlz 2.2).

    Abstract Scenario: Een grond voor meerzorg als <hier geldt>
      Gegeven een kind van 9 jaar
      En hier geldt: wlz_indicatie_aanwezig is ja, woonsituatie is thuis, zorgprofiel is vg8, zorg_kwart_boven_profiel is nee, wlz_leveringsvorm is mpt
      En hier geldt: <hier geldt>
      Dan is de conclusie wlz_meerzorg_kan <uitkomst>

      Voorbeelden: profiel en drempel
        | hier geldt                                                    | uitkomst |
        | niets anders                                                  | nee      |
        | zorg_kwart_boven_profiel is ja                                | ja       |
        | zorg_kwart_boven_profiel is onbekend                          | onbekend |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is vg5            | ja       |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is vg7            | ja       |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is lg5            | ja       |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is lg6            | ja       |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is lg7            | ja       |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is lvg4           | ja       |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is lvg5           | ja       |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is sglvg          | ja       |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is zgaud3         | ja       |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is zgvis5         | ja       |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is vg6            | nee      |
        | zorg_kwart_boven_profiel is ja, zorgprofiel is onbekend       | onbekend |
        | zorg_kwart_boven_profiel is ja, wlz_indicatie_aanwezig is nee | nee      |

      Voorbeelden: kenmerk, laatste fase en leeftijd
        | hier geldt                                                                                                                                         | uitkomst |
        | meerzorg_kenmerk is invasieve_beademing                                                                                                            | ja       |
        | meerzorg_kenmerk is non_invasieve_beademing                                                                                                        | ja       |
        | meerzorg_kenmerk is epilepsiezorg                                                                                                                  | ja       |
        | meerzorg_kenmerk is ander_kenmerk                                                                                                                  | ja       |
        | meerzorg_kenmerk is geen                                                                                                                           | nee      |
        | terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is ja, wlz_leveringsvorm is vpt                                                                | ja       |
        | terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is ja                                                                                          | nee      |
        | terminale_fase is ja, wlz_zorg_al_verleend_voor_ptz is ja, wlz_leveringsvorm is onbekend, leeftijd is 30, zeer_intensieve_zorg_laatste_fase is nee | nee      |
        | wlz_leveringsvorm is vpt                                                                                                                           | nee      |
        | woonsituatie is instelling_met_behandeling                                                                                                         | ja       |
        | woonsituatie is instelling_met_behandeling, leeftijd is 22                                                                                         | ja       |
        | woonsituatie is instelling_met_behandeling, leeftijd is 23                                                                                         | nee      |
        | woonsituatie is instelling_met_behandeling, leeftijd is 30, terminale_fase is ja, zeer_intensieve_zorg_laatste_fase is ja                          | ja       |
        | woonsituatie is instelling_met_behandeling, leeftijd is 30, terminale_fase is ja, zeer_intensieve_zorg_laatste_fase is nee                         | nee      |
        | woonsituatie is instelling_met_behandeling, leeftijd is 30, zeer_intensieve_zorg_laatste_fase is ja                                                | nee      |
        | leeftijd is 30, terminale_fase is ja, zeer_intensieve_zorg_laatste_fase is ja                                                                      | nee      |

  Regel: Een indicatie geldt voor onbepaalde tijd, bij LVG, SGLVG en GGZ-B hooguit drie jaar (Rlz 3.2).

    Abstract Scenario: De indicatie is tijdelijk bij <profiel>
      Gegeven hier geldt: zorgprofiel is <profiel>
      Dan is de conclusie wlz_indicatie_tijdelijk <uitkomst>

      Voorbeelden:
        | profiel  | uitkomst |
        | lvg1_3   | ja       |
        | lvg4     | ja       |
        | lvg5     | ja       |
        | sglvg    | ja       |
        | ggz_b    | ja       |
        | vg8      | nee      |
        | lg5      | nee      |
        | onbekend | nee      |

    Abstract Scenario: De regeling is gelezen vanaf 2026: <dag>
      Gegeven de peildatum is <dag>
      En hier geldt: wlz_indicatie_aanwezig is ja, zorgprofiel is lvg4, meerzorg_kenmerk is epilepsiezorg
      Dan bestaat de norm <norm> op die dag niet

      Voorbeelden:
        | dag        | norm                    |
        | 2025-12-31 | wlz_meerzorg_kan        |
        | 2025-12-31 | wlz_indicatie_tijdelijk |

    Scenario: Op 1 januari 2026 bestaan beide normen
      Gegeven de peildatum is 2026-01-01
      En hier geldt: wlz_indicatie_aanwezig is ja, zorgprofiel is lvg4, meerzorg_kenmerk is epilepsiezorg
      Dan zijn dit de conclusies
        | conclusie               | waarde |
        | wlz_meerzorg_kan        | ja     |
        | wlz_indicatie_tijdelijk | ja     |

  Regel: Zolang er geen recht, geen aanvraag en geen weigering is, vraagt Schakel of het gezin een indicatie wil.

    Abstract Scenario: Een aanvraag is mogelijk als <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie ciz_aanvraag_mogelijk <uitkomst>

      Voorbeelden:
        | hier geldt                     | uitkomst |
        | niets anders                   | ja       |
        | wlz_indicatie_aanwezig is ja   | nee      |
        | ciz_aanvraag_loopt is ja       | nee      |
        | ciz_aanvraag_loopt is nee      | ja       |
        | weigert_medewerking_wlz is ja  | nee      |
        | weigert_medewerking_wlz is nee | ja       |
