import type { PaperWords } from '../paper-words';

export const departures: PaperWords['departures'] = {
  statuses: {
    'not-found': 'nicht angetroffen', 'missing-reported': 'vermisst gemeldet', 'unknown-destination': 'unbekanntes Ziel (MOB)', 'destination-claimed': 'Ziel wird geprüft', 'known-destination': 'bekanntes Ziel',
    'seen-again': 'wieder gesehen', returned: 'zurückgekehrt',
  },
  grounds: { 'missed-arrival': '48 Stunden nach einer vereinbarten Ankunft nicht erschienen', 'missed-reports': 'zweimal der wöchentlichen Meldepflicht nicht nachgekommen', 'no-in-house-check': 'acht Tage nacheinander keine Anwesenheit registriert' },
  channels: { 112: '112', '0900-8844': '0900-8844', 'institution-form': 'Formular für Einrichtungen', avim: 'AVIM', desk: 'Polizeiwache' },
  reliabilities: { confirmed: 'bestätigt', likely: 'wahrscheinlich', uncertain: 'unsicher' },
  hostRelations: {
    parent: 'Elternteil', sibling: 'Bruder oder Schwester', grandparent: 'Großelternteil', 'aunt-or-uncle': 'Tante oder Onkel', 'other-family': 'andere Familie', 'foster-family': 'Pflegefamilie', institution: 'Einrichtung',
    other: 'jemand anderes', unknown: 'nicht bekannt',
  },
};
