import type { PaperWords } from '../paper-words';

export const transfers: PaperWords['transfers'] = {
  statuses: {
    preparation: 'Vorbereitung', closed: 'abgeschlossen', 'proven-false': 'als falsch erwiesen', 'came-of-age': 'volljährig geworden',
    'safety-check': 'Sicherheitsprüfung', rejected: 'abgelehnt', suitable: 'geeignet', 'route-chosen': 'Weg gewählt', requested: 'Antrag läuft', withdrawn: 'Antrag zurückgezogen', ordered: 'Beschluss', 'handed-over': 'übergeben',
    'guardianship-ended': 'Vormundschaft beendet', 'police-confirmed': 'Polizei hat bestätigt', stopped: 'beendet',
  },
  safetyPoints: {
    'youth-heard-alone': { label: 'Die oder der Jugendliche wurde selbst gehört, allein, in eigener Sprache' },
    'host-identity-proved': { label: 'Die Identität der Gastgeberin oder des Gastgebers ist nachgewiesen' },
    'relation-proved': { label: 'Die Beziehung zur oder zum Jugendlichen ist nachgewiesen' },
    'address-verified-by-authority': { label: 'Eine Behörde hat die Adresse überprüft' },
    'no-signs-about-host': { label: 'Es gibt keine offenen Anzeichen zur Gastgeberin oder zum Gastgeber' },
    'youth-wish-heard': { label: 'Der Wunsch der oder des Jugendlichen wurde gehört' },
    'local-child-protection-knows': { label: 'Der Kinderschutz dort weiß davon' },
    'right-of-residence-there': { label: 'Die oder der Jugendliche darf sich dort aufhalten' },
    'care-and-school': { label: 'Gesundheit und Schule sind geregelt' },
    'adequate-reception': { label: 'Es gibt Unterkunft, Essen, Kleidung und Betreuung bis 18 Jahre' },
    'authority-over-youth-clear': { label: 'Klar ist, wer die elterliche Sorge hat' },
  },
  answers: { yes: 'ja', no: 'nein', 'not-applicable': 'nicht zutreffend' },
  verdicts: { suitable: 'geeignet', 'not-suitable': 'nicht geeignet' },
  routes: {
    'to-parent': 'zurück zu einem Elternteil, Entscheidung des niederländischen Gerichts', 'to-other-guardian': 'anderer Vormund, in den Niederlanden oder anderswo', 'placement-abroad': 'Unterbringung im Ausland, bei Familie, Pflegefamilie oder Einrichtung',
    'placement-with-parent-abroad': 'Unterbringung bei einem Elternteil in der EU', dublin: 'Überstellung an einen anderen Mitgliedstaat (Dublin oder AMMR)', 'dublin-or-family-reunion': 'Dublin oder Familienzusammenführung (frühere Auswahl)', 'family-reunion': 'Familienzusammenführung im Land der Familie', 'return-to-origin': 'Rückkehr ins Herkunftsland',
  },
  documents: {
    'court-request': 'Antrag beim Gericht', 'parent-able-report': 'Bericht: Dies dient dem Kindeswohl, und der Elternteil kann dauerhaft sorgen', 'willingness-statement': 'Bereitschaftserklärung des neuen Vormunds', 'interest-of-child': 'Begründung: Dies dient dem Kindeswohl',
    'central-authority-request': 'Begründeter Antrag an die Zentrale Behörde', 'child-report': 'Bericht über das Kind', 'host-consent': 'Schriftliche Zustimmung der Familie oder Einrichtung', 'suitability-report': 'Bericht über die Eignung',
    'receiving-state-consent': 'Zustimmung des aufnehmenden Staates', 'landesjugendamt-consent': 'Zustimmung des Landesjugendamts', 'proof-of-residence-right': 'Nachweis über Einreise oder Aufenthalt',
    'court-consent-abroad': 'Genehmigung des Gerichts zur Unterbringung außerhalb der Niederlande (Art. 1:306 BW)', 'foreign-affairs-route': 'Antrag über das Außenministerium', 'hand-over-decision': 'Entscheidung zur Überstellung von IND oder DT&V',
    'acceptance-by-member-state': 'Annahme durch den anderen Mitgliedstaat', 'family-reunion-decision': 'Entscheidung oder Visum des Landes der Familie',
    'named-adult-or-institution': 'Name der erwachsenen Person oder Einrichtung, die aufnimmt', 'return-plan': 'Plan für die begleitete Rückkehr',
  },
  documentStates: { present: 'vorhanden', 'not-applicable': 'nicht zutreffend' },
  legalAreas: { brussels: 'EU, Brüssel IIb', hague: 'Haager Kinderschutzübereinkommen 1996', neither: 'kein Abkommen; über das Außenministerium', unknown: 'Land nicht bekannt' },
  stops: {
    find: 'Die Polizei hat die Jugendliche oder den Jugendlichen gefunden.', return: 'Die oder der Jugendliche ist zurück.', die: 'Die oder der Jugendliche ist verstorben.', 'claim-destination': 'Ein anderes Ziel wurde genannt.',
    'drop-destination': 'Das Ziel wurde aufgegeben.', reopen: 'Die oder der Jugendliche ist wieder weg.', 'come-of-age': 'Die oder der Jugendliche ist 18 geworden (Art. 1:233 BW).',
  },
  rules: { used: (about) => `Weg nach ${about.rules}, Länder nach ${about.countries}.`, notKept: 'Gewählt, bevor die Fassung der Regeln festgehalten wurde.' },
  endReasons: {
    majority: 'die oder der Jugendliche wird 18 (Art. 1:233 BW)', 'at-once': 'der Beschluss ist sofort wirksam: der Tag nach der Zusendung (Art. 1:281 BW)', final: 'der Tag, an dem der Beschluss rechtskräftig wurde (Art. 1:281 BW)',
  },
};
