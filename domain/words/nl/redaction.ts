import type { RedactionPart, RedactionReason } from '../../redaction/parts';
import type { UnreadCode } from '../../redaction/unread';
import type { LeakPlace } from '../../redaction/leak';

const leakPlaces: Readonly<Record<LeakPlace, string>> = {
  text: 'de tekst', 'document-properties': 'de eigenschappen van het document', 'alternative-text': 'de beschrijving bij een beeld', 'outline': 'de inhoudsopgave', annotation: 'een aantekening of link', 'embedded-file-name': 'de naam van een ingesloten bestand',
  'inside-document': 'de binnenkant van het document', 'data-key': 'de naam van een gegeven', 'data-value': 'een gegeven', 'attachment-name': 'de naam van een bijlage', 'attachment-content': 'een bijlage', 'entry-name': 'de naam van een bestand in het pakket', manifest: 'de inhoudslijst van het pakket',
};

/** What may leave a file, per part, why, and where a leak was found. */
export const redaction = {
  parts: {
    names: 'Namen', 'v-number': 'V-nummer', bsn: 'BSN', 'other-numbers': 'Andere nummers', 'birth-dates': 'Geboortedata', nationality: 'Nationaliteit', languages: 'Talen', description: 'Signalement', photo: 'Foto',
    'own-contact-data': 'Telefoon en accounts van de jongere', 'asylum-story': 'Asiel', 'age-inspection': 'Leeftijdsschouw en onderzoek', journey: 'Reis', measure: 'Maatregel', address: 'Adres van het verblijf', 'shelter-location': 'Plaats van beschermde opvang',
    departure: 'Vertrek', circumstances: 'Kleding, bagage en met wie', 'police-number': 'Nummer van de politie', destination: 'Land en plaats van bestemming', 'destination-address': 'Adres van de bestemming', host: 'Bij wie de jongere is', 'host-contact': 'Bereikbaarheid van die persoon',
    'safety-check': 'Veiligheidstoets', 'safety-evidence': 'Onderbouwing van de veiligheidstoets', route: 'Route en documenten', 'hand-over': 'Overdracht', conversations: 'Gesprekken', 'own-words': 'Eigen woorden van de jongere', interpreter: 'Tolkcode',
    signs: 'Signalen van mensenhandel', health: 'Gezondheid', notes: 'Notities', 'contacts-of-others': 'Gegevens van anderen', statement: 'Eigen verklaring', attachments: 'Bijlagen', 'police-answers': 'Antwoorden van de politie', 'own-work': 'Taken en eigen aantekeningen', 'other-minors': 'Gegevens van andere jongeren',
  } satisfies Record<RedactionPart, string>,
  // Each reason begins with "omdat" (because).
  because: {
    identifies: 'omdat de ontvanger moet weten om wie het gaat.', 'needed-to-find': 'omdat het helpt om de jongere te vinden.', 'needed-to-close': 'omdat de politie het nodig heeft om het onderzoek te sluiten.', 'needed-to-care': 'omdat de ontvanger voor de jongere gaat zorgen.',
    'needed-to-represent': 'omdat de advocaat het nodig heeft om de jongere bij te staan.', 'needed-for-authority': 'omdat duidelijk moet zijn wie het gezag heeft.', 'needed-for-safety': 'omdat het nodig is voor de veiligheid van de jongere.',
    'asked-for-apart': 'omdat signalen apart gaan, naar wie over mensenhandel oordeelt.', 'youth-decides': 'omdat de jongere dit zelf mag bepalen.', 'of-others': 'omdat het gegevens van anderen zijn.', 'place-is-secret': 'omdat die plaats geheim is.',
    'other-purpose': 'omdat het voor een ander doel is verteld of vastgelegd.', 'doctor-sends': 'omdat de arts dit rechtstreeks stuurt, met toestemming.', 'not-needed': 'omdat deze ontvanger het niet nodig heeft.', 'only-when-needed': 'omdat dit alleen meegaat als het nodig en veilig is.',
    'police-data': 'omdat gegevens van de politie apart worden bewaard.', 'never-leaves': 'omdat dit werk van de voogd is en nooit vanzelf meegaat.',
  } satisfies Record<RedactionReason, string>,
  // What the search cannot read in an attachment.
  unread: {
    picture: 'wat op een foto of plaatje staat', 'pages-without-text': 'bladzijden zonder tekst, zoals een scan', 'camera-data': 'gegevens van de camera die erin kunnen staan, zoals de plaats, en die Hoede hier niet kan weghalen', locked: 'een PDF die met een wachtwoord is gesloten', 'more-inside': 'andere bestanden of code erin', 'not-text': 'dit soort bestand',
    'too-large': 'een bestand van deze grootte', damaged: 'een bestand dat beschadigd lijkt',
  } satisfies Record<UnreadCode, string>,
  youChoose: 'U beslist',
  leakPlaces,
  /** Where a leak was found; `page` and `attachment` are 0 where there is none. */
  leakAt: ({ place, page, attachment }: { readonly place: LeakPlace; readonly page: number; readonly attachment: number }): string =>
    `${attachment === 0 ? leakPlaces[place] : `bijlage ${attachment} van het pakket${place === 'attachment-content' ? '' : ` (${leakPlaces[place]})`}`}${page === 0 ? '' : ` (bladzijde ${page})`}`,
};
