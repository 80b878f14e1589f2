# language: nl
Functionaliteit: PUB-19 Onvolledige aanvraag van een jongere van wie alleen het geboortejaar bekend is

  Jongere kwam op 4 mei 2026 als vergunninghouder naar Nederland, met een ernstige darmziekte en een sonde. In de
  basisregistratie staat alleen het geboortejaar 2008. Een vrijwilliger stuurde op 12 november een formulier naar
  de gemeente: niet ondertekend, en er staat niet in wat er precies wordt gevraagd. De gemeente wil het weigeren
  en eist het hele medische dossier. Het gaat om begeleiding, hulp bij nare herinneringen, een rolstoel,
  verpleging en de vraag of de Wlz kan helpen.

  Achtergrond:
    Gegeven de peildatum is 2026-11-21
    En een kind geboren in 2008
    En deze feiten
      | feit                       | waarde     | bron     | dat wil zeggen                                           |
      | ingezetene                 | ja         | gezin    | Het kind is ingezetene van Nederland                     |
      | zorgverzekering            | ja         | gezin    | Het kind heeft een zorgverzekering                       |
      | verblijf_zonder_recht      | nee        | gemeente | Het kind verblijft rechtmatig in Nederland               |
      | somatische_aandoening      | ja         | arts     | Het kind heeft een lichamelijke ziekte                   |
      | gevestigd_in_nederland_op  | 2026-05-04 | gemeente | Het kind kwam op 2026-05-04 in Nederland wonen           |
      | zorgbehoefte_bij_vestiging | ja         | arts     | Het kind had de zorg al nodig bij vestiging in Nederland |
    En de behoefte "Begeleiding in het dagelijks leven" (begeleiding voor kind), met deze feiten
      | feit                | waarde | bron     | dat wil zeggen                                                     |
      | aanvraag_onvolledig | ja     | gemeente | De aanvraag is niet ondertekend en zegt niet wat er wordt gevraagd |
    En de behoefte "Hulp bij nare herinneringen" (behandeling_psychisch voor kind)
    En de behoefte "Sondezorg" (verpleging voor kind), met deze feiten
      | feit                       | waarde | bron                  | dat wil zeggen                                                                           |
      | verband_geneeskundige_zorg | ja     | kinderverpleegkundige | De verpleging of verzorging hangt samen met geneeskundige zorg of een hoog risico daarop |
    En de behoefte "Rolstoel" (hulpmiddel voor kind), met deze feiten
      | feit             | waarde   | bron  | dat wil zeggen           |
      | hulpmiddel_soort | rolstoel | gezin | Het gaat om een rolstoel |
    En de behoefte "Langdurige zorg dag en nacht" (langdurige_zorg voor kind)

  Scenario: Begeleiding in het dagelijks leven
    Jeugdwet: Jongere is 17 of 18; op de peildatum is dat niet vast te stellen.
    Wmo 2015: Als hij 18 is. Zelfde gemeente; geen gat laten vallen.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Begeleiding in het dagelijks leven"
      | wet      | status          | beslisser | artikelen                                     |
      | Jeugdwet | nader onderzoek | gemeente  | Jeugdwet 1.1 jeugdhulp 2°, Jeugdwet 2.3 lid 1 |
      | Wmo 2015 | nader onderzoek | gemeente  | Wmo 1.2.1, Wmo 2.3.5 lid 3                    |

  Scenario: Hulp bij nare herinneringen
    Jeugdwet: Als hij nog geen 18 is.
    Zvw: Als hij 18 is en het ggz is.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Hulp bij nare herinneringen"
      | wet      | status          | beslisser       | artikelen                 |
      | Jeugdwet | nader onderzoek | gemeente        | Jeugdwet 1.1 jeugdhulp 1° |
      | Zvw      | nader onderzoek | zorgverzekeraar | Bzv 2.4, Bzv 2.1 lid 1    |

  Scenario: Sondezorg
    Zvw: Geen leeftijd in 2.10: hoeft niet te wachten.
    Jeugdwet: Verpleging is nooit jeugdhulp.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Sondezorg"
      | wet      | status              | rol    | beslisser       | artikelen            | vorm          |
      | Zvw      | van toepassing      | draagt | zorgverzekeraar | Bzv 2.10             | natura of pgb |
      | Jeugdwet | niet van toepassing |        | gemeente        | Jeugdwet 1.2 lid 1 a |               |
    En dit is nog te beslissen
      | behoefte  | wet | wat                        | door                  |
      | Sondezorg | Zvw | indicatie aard omvang duur | kinderverpleegkundige |

  Scenario: Rolstoel
    Wmo 2015: Leeftijd maakt niet uit. Open is of het om duurzaam gebruik gaat: bij kort of onzeker gebruik is het
    Zvw. Het onderzoek is een stap.
    Zvw: Alleen bij beperkte of onzekere gebruiksduur; onbekend.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Rolstoel"
      | wet      | status          | beslisser       | artikelen                        |
      | Wmo 2015 | nader onderzoek | gemeente        | Wmo 2.3.2 lid 1, Wmo 2.3.5 lid 3 |
      | Zvw      | nader onderzoek | zorgverzekeraar | Rzv 2.12                         |
    En dit is nog te beslissen
      | behoefte | wet      | wat              | door     |
      | Rolstoel | Wmo 2015 | Wmo-onderzoek    | gemeente |
      | Rolstoel | Wmo 2015 | besluit aanvraag | gemeente |

  Scenario: Langdurige zorg dag en nacht
    Wlz: Leeftijd, oorzaak en toezicht onbekend. Bovendien wachttijd: in beginsel geen recht tot 2027-05-04; bij een
    minderjarige telt de positie van de vertegenwoordiger.
    Als Schakel de zaak beoordeelt
    Dan geldt voor "Langdurige zorg dag en nacht"
      | wet | status          | beslisser | artikelen                                                                 |
      | Wlz | nader onderzoek | CIZ       | Wlz 3.2.1 lid 1, Wlz 3.2.1 lid 6, Blz 3.1.5 onder b, Blz 3.4.1, Blz 3.4.2 |

  Scenario: Wat nog gevraagd moet worden
    Als Schakel de zaak beoordeelt
    Dan staan deze vragen open
      | feit                               | aan   |
      | permanent_toezicht_nodig           | arts  |
      | psychische_stoornis                | arts  |
      | gebruiksduur                       | arts  |
      | lezing_wachttijd_vestiging         | CIZ   |
      | wettelijk_vertegenwoordiger_bekend | gezin |
      | aanvraag_duidelijk_en_ondertekend  | gezin |

  Scenario: De leeftijd blijft onbekend
    Als Schakel de zaak beoordeelt
    Dan zijn dit de conclusies
      | conclusie   | waarde   |
      | minderjarig | onbekend |
