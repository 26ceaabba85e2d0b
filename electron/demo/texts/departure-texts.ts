/** What was seen when a youth was not there. */
export const clothing = ['Zwarte jas, grijze broek, witte schoenen.', 'Blauwe trui met capuchon en spijkerbroek.', 'Groene winterjas, rode sjaal.', 'Donker trainingspak, geen jas.', ''] as const;
export const luggage = ['Rugzak mee, koffer nog op de kamer.', 'Niets mee, ook geen lader.', 'Kast leeg, bed opgemaakt.', 'Alleen een plastic tas.', ''] as const;
export const phones = ['Telefoon staat uit.', 'Nummer 000 555 01 17 gaat over, geen antwoord.', 'Telefoon ligt op de kamer.', 'Nummer 000 555 01 42, laatste bericht gisteren gelezen.', ''] as const;
export const companions = ['Waarschijnlijk alleen.', 'Samen met een huisgenoot gezien bij de bushalte.', 'Onbekend.', ''] as const;
export const checked = [
  'Kamer, gezamenlijke ruimte en sportveld bekeken. Huisgenoten gevraagd.',
  'Gebeld naar school, voogd en de vriend die de jongere vaak noemt.',
  'Telefoon gebeld, bericht gestuurd, buren gevraagd.',
] as const;
export const seenWhere = ['In de hal van de opvang.', 'Bij het avondeten.', 'Op school, laatste les.', 'Bij de in-huisregistratie.', 'Op het station, bij het vertrek naar de nieuwe plek.'] as const;

/** Who saw or noted something: roles with invented names. */
export const mentors = ['Mentor Verzonnen', 'Begeleider Voorbeeld', 'Mentor Proefstuk', 'Opvangouder Denkbeeld'] as const;
export const returnedTo = ['Bij de receptie van de opvang.', 'In Ter Apel, bij de balie.', 'Bij het opvanggezin.'] as const;

/** Evidence of the points of the safety check, by the kind of point. */
export const checkEvidence = {
  'youth-heard-alone': 'Gebeld met beeld, jongere alleen op de kamer, met tolk.',
  'host-identity-proved': 'Paspoort getoond aan de dienst ter plaatse.',
  'relation-proved': 'Familieboekje en foto’s, gezien door de dienst ter plaatse.',
  'address-verified-by-authority': 'De dienst ter plaatse is aan de deur geweest.',
  'no-signs-about-host': 'Nagevraagd bij de dienst ter plaatse: geen signalen bekend.',
  'youth-wish-heard': 'De jongere zegt zelf daar te willen wonen.',
  'local-child-protection-knows': 'Contactpersoon heeft schriftelijk bevestigd.',
  'right-of-residence-there': 'Verblijfsdocument gezien.',
  'care-and-school': 'School heeft een plaats, huisarts is bekend.',
  'adequate-reception': 'Eigen kamer, eten, kleding en dagritme besproken.',
  'authority-over-youth-clear': 'Besproken wie beslist en tot wanneer.',
} as const;
