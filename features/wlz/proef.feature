# language: nl
@wlz
Functionaliteit: Proef

  Achtergrond:
    Gegeven een kind met een ziekte, met deze feiten
      | feit                     | waarde |
      | kan_zelf_hulp_inroepen   | nee    |
      | ernstig_nadeel           | ja     |
      | fysiek_voortdurend_nodig | ja     |
      | regie_voortdurend_nodig  | nee    |

  Regel: Wie zelf hulp roept, heeft geen zorg in de nabijheid nodig.

    Abstract Scenario: Eén ding anders: <hier geldt>
      Gegeven hier geldt: <hier geldt>
      Dan is de conclusie wlz_zorg_nabij <uitkomst>

      Voorbeelden:
        | hier geldt                       | uitkomst |
        | niets anders                     | ja       |
        | kan_zelf_hulp_inroepen is ja     | nee      |
        | kan_zelf_hulp_inroepen is onbekend | onbekend |
