import { spanOfMinutes, timeSpan } from '../time-span';
import { departures } from './departures';
import { placements } from './placements';
import { transfers } from './transfers';

type Move = keyof typeof departures.moves;
type TransferMove = keyof typeof transfers.moves;

/** Why a rule says no, and what would satisfy it. A rule can only name a reason that stands here. */
export const refusals = {
  'departure-move-not-from-here': (about: { move: Move; status: keyof typeof departures.statuses }) =>
    `“${departures.moves[about.move]}” kan nu niet. Dit vertrek staat op “${departures.statuses[about.status]}”.`,
  'departure-already-open': () => 'Er loopt al een vertrek van deze jongere. Werk in dat vertrek verder.',
  'last-seen-in-the-future': () => 'Laatst gezien ligt in de toekomst. Controleer de dag en de tijd.',
  'missing-already-reported': (about: { day: string; time: string }) => `De vermissing is al gemeld, op ${about.day} om ${about.time}.`,
  'reported-before-last-seen': () => 'De melding ligt voor het moment waarop de jongere het laatst is gezien. Controleer de tijd.',
  'reported-in-the-future': () => 'De melding ligt in de toekomst. Controleer de dag en de tijd.',
  'late-report-needs-reason': (about: { minutes: number }) => `De melding is ${timeSpan(spanOfMinutes(about.minutes), 'nl')} te laat. Schrijf waarom.`,
  'unknown-needs-missing-report': () => 'Meld eerst de vermissing bij de politie. Daarna kan onbekende bestemming (MOB).',
  'ground-missed-arrival-not-met': (about: { hours: number; from: string }) =>
    about.from === '' ? `Grond 1: ${about.hours} uur na een afgesproken aankomst. Er is nog geen gemiste aankomst genoteerd.`
      : `Grond 1: ${about.hours} uur na een afgesproken aankomst. Die grond kan vanaf ${about.from}.`,
  'ground-missed-reports-not-met': (about: { reports: number }) => `Grond 2: ${about.reports} keer de wekelijkse meldplicht gemist. Dat is nog niet genoteerd.`,
  'ground-no-check-not-met': (about: { days: number; from: string }) =>
    about.from === '' ? `Grond 3: ${about.days} dagen na elkaar geen inhuisregistratie. Die dagen zijn nog niet genoteerd.`
      : `Grond 3: ${about.days} dagen na elkaar geen inhuisregistratie. Die grond kan vanaf ${about.from}.`,
  'avim-notice-in-the-future': () => 'Het bericht van AVIM ligt in de toekomst. Controleer de dag.',
  'departure-dates-differ-need-reason': () => 'COA en Nidos noemen een andere dag van vertrek. Schrijf waarom. Beide dagen blijven staan.',
  'known-needs-approved-check': () => 'Bekende bestemming kan pas als de veiligheidstoets klaar is en een tweede persoon die geschikt vindt.',
  'seen-before-last-seen': () => 'Dit moment ligt voor “laatst gezien”. Controleer de dag en de tijd.',
  'seen-in-the-future': () => 'Dit moment ligt in de toekomst. Controleer de dag en de tijd.',
  'evidence-in-the-future': () => 'Dit gegeven ligt in de toekomst. Noteer alleen wat al is gebeurd.',
  'evidence-needs-open-departure': () => 'Dit vertrek is gesloten. Gegevens voor een grond kunnen er niet meer bij.',
  'safety-point-open': (about: { point: keyof typeof transfers.safetyPoints }) => `Nog open: ${transfers.safetyPoints[about.point].label}.`,
  'safety-point-no': (about: { point: keyof typeof transfers.safetyPoints }) => `Antwoord is nee: ${transfers.safetyPoints[about.point].label}. Zo is de bestemming niet geschikt.`,
  'safety-point-must-be-yes': (about: { point: keyof typeof transfers.safetyPoints }) => `Dit punt geldt altijd: ${transfers.safetyPoints[about.point].label}. “Niet van toepassing” kan hier niet.`,
  'safety-point-in-the-future': (about: { point: keyof typeof transfers.safetyPoints }) => `De dag ligt in de toekomst: ${transfers.safetyPoints[about.point].label}.`,
  'safety-point-too-old': (about: { point: keyof typeof transfers.safetyPoints; days: number; limit: number }) =>
    `Te oud: ${transfers.safetyPoints[about.point].label}. De controle is ${about.days} dagen oud, hoogstens ${about.limit} mag. Controleer opnieuw.`,
  'open-strong-sign-about-host': (about: { count: number }) =>
    `${about.count === 1 ? 'Er is een sterk signaal' : `Er zijn ${about.count} sterke signalen`} over de gastheer of gastvrouw zonder beoordeling. Beoordeel dat eerst.`,
  'reviewer-is-guardian': () => 'De tweede beoordelaar moet iemand anders zijn dan u.',
  'transfer-move-not-from-here': (about: { move: TransferMove; status: keyof typeof transfers.statuses }) =>
    `“${transfers.moves[about.move]}” kan nu niet. De overdracht staat op “${transfers.statuses[about.status]}”.`,
  'transfer-stopped-by-majority': (about: { day: string }) => `De jongere is meerderjarig sinds ${about.day}. De voogdij stopt; overdragen kan niet meer. Het bericht aan de politie kan wel.`,
  'route-is-for-abroad': () => 'Deze route is voor het buitenland. Kies een andere route.',
  'route-is-for-parent': () => 'Deze route is alleen voor een ouder. Kies een andere route.',
  'route-is-for-brussels': () => 'Deze route geldt alleen in landen van Brussel II-ter. Kies een andere route.',
  'route-parent-needs-no-consent': () => 'Bij een ouder in de EU is instemming (art. 82) niet nodig. Kies “plaatsing bij een ouder in de EU”.',
  'document-not-of-route': (about: { document: keyof typeof transfers.documents }) => `${transfers.documents[about.document]} hoort niet bij deze route.`,
  'document-not-applicable-needs-reason': (about: { document: keyof typeof transfers.documents }) => `${transfers.documents[about.document]} niet van toepassing? Schrijf waarom.`,
  'document-missing': (about: { document: keyof typeof transfers.documents }) => `Nog niet genoteerd: ${transfers.documents[about.document]}.`,
  'day-in-the-future': () => 'Deze dag ligt in de toekomst. Controleer de dag.',
  'order-sent-before-decided': () => 'De beschikking is verzonden voor de dag van de beslissing. Controleer de dagen.',
  'order-final-before-decided': () => 'De beschikking is onherroepelijk voor de dag van de beslissing. Controleer de dagen.',
  'hand-over-before-order': () => 'De overdracht ligt voor de beschikking. Controleer de dag.',
  'order-not-final': () => 'De beschikking is nog niet onherroepelijk en niet uitvoerbaar bij voorraad. De voogdij loopt door.',
  'end-date-differs': (about: { day: string; law: string }) => `De voogdij eindigt volgens ${about.law} op ${about.day}. Bevestig die dag.`,
  'end-date-not-reached': (about: { day: string }) => `De voogdij eindigt pas op ${about.day}. Bevestig dit vanaf die dag.`,
  'recipient-not-verified': () => 'De sleutel van deze ontvanger is nog niet gecontroleerd. Bel en vergelijk eerst de vingerafdruk.',
  'recipient-expired': () => 'Het certificaat van deze ontvanger is verlopen. Vraag een nieuw certificaat.',
  'recipient-not-yet-valid': () => 'Het certificaat van deze ontvanger is nog niet geldig. Vraag een ander certificaat of wacht.',
  'recipient-already-known': () => 'Deze sleutel staat al in het register.',
  'fingerprint-group-differs': (about: { place: number }) => `Groep ${about.place} is anders. Vraag de groep opnieuw. Blijft hij anders, gebruik dit certificaat dan niet.`,
  'certificate-not-usable': (about: { problem: string }) => `Dit certificaat kan niet. ${about.problem}`,
  'notice-needs-known-destination': () => 'Dit bericht kan pas als het vertrek “bekende bestemming” is.',
  'notice-needs-police-number': () => 'Noteer het nummer van de vermissing, of schrijf waarom de jongere niet als vermist is gemeld.',
  'notice-already-confirmed': () => 'De politie heeft dit bericht al bevestigd.',
  'confirmed-before-sealed': () => 'De bevestiging ligt voor het bericht. Controleer de dag en de tijd.',
  'confirmed-in-the-future': () => 'De bevestiging ligt in de toekomst. Controleer de dag en de tijd.',
  'sign-already-withdrawn': () => 'Dit signaal is al ingetrokken.',
  'sign-in-the-future': () => 'De dag van het signaal ligt in de toekomst. Controleer de dag.',
  'conversation-in-the-future': () => 'Het gesprek ligt in de toekomst. Controleer de dag en de tijd.',
  'decision-needs-signs': () => 'Er zijn nog geen signalen om te beoordelen. Noteer eerst wat u zag of hoorde.',
  'shelter-needs-decision': () => 'Noteer eerst een reëel vermoeden met reden, of kies de standaardregel voor deze nationaliteit.',
  'shelter-default-needs-motive': (about: { version: string }) => `Voor deze nationaliteit is beschermde opvang de standaard (regel ${about.version}). Schrijf waarom u anders plaatst.`,
  'shelter-age-outside': (about: { min: number; max: number }) => `Beschermde opvang is voor jongeren van ${about.min} tot en met ${about.max} jaar, of voor een kindgezin.`,
  'shelter-already-proposed': () => 'Er loopt al een voorstel voor beschermde opvang. Werk daarin verder.',
  'shelter-no-standing-rule': () => 'Voor deze nationaliteit geldt geen standaardregel. Kies een andere grond.',
  'shelter-move-not-from-here': (about: { move: keyof typeof placements.shelterMoves; status: keyof typeof placements.shelterStatuses }) =>
    `“${placements.shelterMoves[about.move]}” kan nu niet. De beschermde opvang staat op “${placements.shelterStatuses[about.status]}”.`,
  'shelter-step-before-last': (about: { day: string }) => `Deze stap ligt voor de vorige stap van ${about.day}. Controleer de dag.`,
  'shelter-profile-after-indication': () => 'Het risicoprofiel is van na de indicatie. Maak eerst het profiel, of controleer de dag.',
  'placement-before-birth': () => 'De plaatsing ligt voor de geboorte. Controleer de dag.',
  'saving-cancelled': () => 'U koos geen plaats voor het bestand. Er is niets gemaakt. Uw gegevens zijn bewaard.',
  'vault-exists': () => 'Er is al een kluis op deze plaats. Open die met uw wachtzin.',
  'vault-none': () => 'Er is nog geen kluis. Maak eerst een kluis.',
  'wrong-passphrase': () => 'Deze wachtzin past niet. Let op hoofdletters en spaties. Er is niets gewist.',
  'vault-damaged': () => 'De kluis is beschadigd. Uw bestanden zijn niet aangeraakt. Zet een reservekopie terug of bel de beheerder.',
  'vault-newer': () => 'Deze kluis is van een nieuwere versie van Hoede. Werk Hoede bij. Uw gegevens zijn veilig.',
  'vault-in-use': () => 'Deze kluis is al open in een ander venster. Sluit dat venster eerst.',
  'passphrase-too-short': (about: { least: number }) => `Neem minstens ${about.least} tekens. Een zin van zes woorden is goed te onthouden.`,
  'passphrase-too-easy': () => 'Deze wachtzin is te makkelijk te raden. Neem woorden die niet bij elkaar horen.',
  'passphrase-too-long': (about: { most: number }) => `Neem hoogstens ${about.most} tekens.`,
  'wait-before-next-try': (about: { seconds: number }) => `Wacht ${about.seconds} seconden en probeer het opnieuw.`,
  'contact-day-in-the-future': () => 'Een dag bij dit contact ligt in de toekomst. Controleer de dagen.',
  'contact-already-ended': () => 'Dit contact is al afgesloten. Noteer het contact opnieuw als het terug is.',
  'contact-is-of-another': () => 'Dit contact hoort bij iemand anders. Noteer een nieuw contact.',
  'contact-role-needs-reason': () => 'Het contact wordt verdacht, of is dat niet meer. Schrijf waarom. De oude reden zegt het tegendeel.',
  'statement-in-the-future': () => 'Een dag bij deze verklaring ligt in de toekomst. Controleer de dagen.',
  'statement-already-withdrawn': () => 'De jongere heeft deze verklaring ingetrokken. Voeg een nieuwe verklaring toe.',
  'statement-is-of-another': () => 'Deze verklaring is van een andere jongere. Voeg een nieuwe verklaring toe.',
};
