# language: nl
Functionaliteit: PUB-09 Verzorging met drie verschillende oorzaken, toekenning Jeugdwet in natura

  Kind van vijf heeft een ernstige huidaandoening met blaren en loopt in zijn ontwikkeling achter. Er zijn drie
  soorten hulp: de verbandwissel van drie uur per dag; helpen met aankleden, eten en naar het toilet, omdat het
  dat zelf nog niet leert; en wassen en baden, waarbij huid en achterstand allebei meespelen. De gemeente wil de
  hulp toekennen en vraagt een conceptbrief.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren op 2021-10-03
    En deze feiten
      | feit            | waarde | bron  | dat wil zeggen                       |
      | ingezetene      | ja     | gezin | Het kind is ingezetene van Nederland |
      | zorgverzekering | ja     | gezin | Het kind heeft een zorgverzekering   |
    En de behoefte "Verbandwissel en wondzorg" (verpleging voor kind), met deze feiten
      | feit                       | waarde | bron                  | dat wil zeggen                                                                           |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
    En de behoefte "Helpen met aankleden eten en toilet" (persoonlijke_verzorging voor kind), met deze feiten
      | feit                       | waarde     | bron                  | dat wil zeggen                                                                                |
      | verband_geneeskundige_zorg | nee        | kinderverpleegkundige | De verpleging of verzorging hangt niet samen met geneeskundige zorg                           |
      | zelfredzaamheidstekort     | ja         | arts                  | Het kind kan dit door de ziekte of beperking niet zelf; dat is meer dan bij de leeftijd hoort |
      | oordeel_jeugdhulp_nodig    | ja         | gemeente              | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg           |
      | aanvraag_ontvangen_op      | 2026-10-26 | gemeente              | De gemeente ontving de aanvraag op 2026-10-26                                                 |
    En de behoefte "Wassen en baden" (persoonlijke_verzorging voor kind), met deze feiten
      | feit                       | waarde     | bron                  | dat wil zeggen                                                                                |
      | verband_geneeskundige_zorg | ja         | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop      |
      | zelfredzaamheidstekort     | ja         | kinderverpleegkundige | Het kind kan dit door de ziekte of beperking niet zelf; dat is meer dan bij de leeftijd hoort |
      | meerdere_oorzaken          | ja         | kinderverpleegkundige | De behoefte heeft meerdere oorzaken                                                           |
      | soortgelijke_voorziening   | ja         | gemeente              | Zorg en gemeente zouden hiervoor een soortgelijke hulp leveren                                |
      | oordeel_jeugdhulp_nodig    | ja         | gemeente              | Het college vindt deze hulp nodig; de eigen mogelijkheden zijn daarvoor niet genoeg           |
      | aanvraag_ontvangen_op      | 2026-10-26 | gemeente              | De gemeente ontving de aanvraag op 2026-10-26                                                 |
    En de behoefte "Fysiotherapie" (paramedische_zorg voor kind), met deze feiten
      | feit                   | waarde | bron  | dat wil zeggen                                  |
      | op_chronische_lijst    | nee    | arts  | De aandoening staat niet op de chronische lijst |
      | behandelingen_dit_jaar | 5      | gezin | Er waren dit jaar 5 behandelingen               |

  Scenario: Verbandwissel en wondzorg
    Zvw: Verband met geneeskundige zorg.
    Jeugdwet: Geneeskundige zorg is geen jeugdhulp; 1.2 lid 2 trekt die niet naar de gemeente.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Verbandwissel en wondzorg"
      | wet      | status              | rol    | beslisser       | artikelen            | vorm          |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.10             | natura of pgb |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a |               |
    En dit is nog te beslissen
      | behoefte                  | wet | wat                        | door                  |
      | Verbandwissel en wondzorg | Zvw | indicatie aard omvang duur | kinderverpleegkundige |

  Scenario: Helpen met aankleden eten en toilet
    Jeugdwet: Overnemen telt; vooruitgang is geen eis.
    Zvw: Geen medisch verband.
    Wmo 2015: Verzorging van een kind loopt via de Jeugdwet.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Helpen met aankleden eten en toilet"
      | wet      | status              | rol    | beslisser       | artikelen                                     | vorm   |
      | Jeugdwet | van toepassing      | draagt | gemeente        | Jeugdwet 1.1 jeugdhulp 3°, Jeugdwet 2.3 lid 1 | natura |
      | Zvw      | niet van toepassing |        | zorgverzekeraar | Bzv 2.10                                      |        |
      | Wmo 2015 | niet van toepassing |        | gemeente        | Wmo 1.2.1                                     |        |
    En dit is nog te beslissen
      | behoefte                            | wet      | wat              | door     | uiterlijk  |
      | Helpen met aankleden eten en toilet | Jeugdwet | besluit aanvraag | gemeente | 2026-12-21 |

  Scenario: Wassen en baden
    Jeugdwet: Twee oorzaken en een soortgelijke voorziening: het college moet de jeugdhulp treffen, ook al bestaat
    er Zvw-recht.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Wassen en baden"
      | wet      | status         | rol    | beslisser | artikelen                                     | vorm   |
      | Jeugdwet | van toepassing | draagt | gemeente  | Jeugdwet 1.2 lid 2, Jeugdwet 1.1 jeugdhulp 3° | natura |
    En dit is nog te beslissen
      | behoefte        | wet      | wat              | door     | uiterlijk  |
      | Wassen en baden | Jeugdwet | besluit aanvraag | gemeente | 2026-12-21 |

  Scenario: Fysiotherapie
    Zvw: Niet op de lijst en onder 18: 9 behandelingen per jaar, en 9 extra als het resultaat tekortschiet. Er zijn
    er 5 gebruikt.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Fysiotherapie"
      | wet | status         | rol    | beslisser       | artikelen | vorm   |
      | Zvw | van toepassing | draagt | zorgverzekeraar | Bzv 2.6   | natura |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit      | aan   |
      | aanbieder | gezin |
