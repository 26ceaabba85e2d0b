import type { LeakPlace } from '../../redaction/leak';
import type { redaction as source } from '../nl/redaction';

const leakPlaces: Readonly<Record<LeakPlace, string>> = {
  text: 'the text', 'document-properties': 'the properties of the document', 'alternative-text': 'the description of a picture', 'outline': 'the outline', annotation: 'an annotation or link', 'embedded-file-name': 'the name of an embedded file',
  'inside-document': 'the inside of the document', 'data-key': 'the name of a value', 'data-value': 'a value', 'attachment-name': 'the name of an attachment', 'attachment-content': 'an attachment', 'entry-name': 'the name of a file in the package', manifest: 'the list of contents of the package',
};

export const redaction: typeof source = {
  parts: {
    names: 'Names', 'v-number': 'V-number', bsn: 'BSN', 'other-numbers': 'Other numbers', 'birth-dates': 'Birth dates', nationality: 'Nationality', languages: 'Languages', description: 'Description', photo: 'Photo',
    'own-contact-data': 'Phone and accounts of the youth', 'asylum-story': 'Asylum', 'age-inspection': 'Age inspection and test', journey: 'Journey', measure: 'Measure', address: 'Address of the stay', 'shelter-location': 'Place of protected shelter',
    departure: 'Departure', circumstances: 'Clothing, luggage and company', 'police-number': 'Number of the police', destination: 'Country and town of destination', 'destination-address': 'Address of the destination', host: 'With whom the youth is', 'host-contact': 'How to reach that person',
    'safety-check': 'Safety check', 'safety-evidence': 'Evidence of the safety check', route: 'Route and documents', 'hand-over': 'Hand-over', conversations: 'Conversations', 'own-words': 'The youth’s own words', interpreter: 'Interpreter code',
    signs: 'Signs of trafficking', health: 'Health', notes: 'Notes', 'contacts-of-others': 'Data of others', statement: 'Own statement', attachments: 'Attachments', 'police-answers': 'Answers of the police', 'own-work': 'Tasks and own jottings', 'other-minors': 'Data of other youths',
  },
  because: {
    identifies: 'because the receiver has to know of whom it is about.', 'needed-to-find': 'because it helps to find the youth.', 'needed-to-close': 'because the police need it to close the investigation.', 'needed-to-care': 'because the receiver will care for the youth.',
    'needed-to-represent': 'because the lawyer needs it to stand by the youth.', 'needed-for-authority': 'because it must be clear who has authority.', 'needed-for-safety': 'because the safety of the youth needs it.',
    'asked-for-apart': 'because signs go apart, to those who judge trafficking.', 'youth-decides': 'because the youth may decide this.', 'of-others': 'because it is data of others.', 'place-is-secret': 'because that place is secret.',
    'other-purpose': 'because it was told or recorded for another purpose.', 'doctor-sends': 'because the doctor sends this directly, with consent.', 'not-needed': 'because this receiver does not need it.', 'only-when-needed': 'because this only goes along when it is needed and safe.',
    'police-data': 'because data of the police is kept apart.', 'never-leaves': 'because this is the guardian’s own work and never goes along by itself.',
  },
  unread: {
    picture: 'what a photo or picture shows', 'pages-without-text': 'pages without text, such as a scan', 'camera-data': 'data of the camera that may be in it, such as the place, and that Hoede cannot take out here', locked: 'a PDF that is closed with a password', 'more-inside': 'other files or code inside it', 'not-text': 'this kind of file',
    'too-large': 'a file of this size', damaged: 'a file that seems damaged',
  },
  youChoose: 'You decide',
  leakPlaces,
  leakAt: ({ place, page, attachment }) =>
    `${attachment === 0 ? leakPlaces[place] : `attachment ${attachment} of the package${place === 'attachment-content' ? '' : ` (${leakPlaces[place]})`}`}${page === 0 ? '' : ` (page ${page})`}`,
};
