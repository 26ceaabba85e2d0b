import type { PaperWords } from '../paper-words';

export const departures: PaperWords['departures'] = {
  statuses: {
    'not-found': 'nicht angetroffen', 'missing-reported': 'vermisst gemeldet', 'unknown-destination': 'unbekanntes Ziel (MOB)', 'destination-claimed': 'Ziel wird geprüft', 'known-destination': 'bekanntes Ziel',
    'seen-again': 'wieder gesehen', returned: 'zurückgekehrt', found: 'von der Polizei gefunden', 'of-age': 'während des Weggangs 18 geworden', died: 'verstorben',
  },
  evidence: {
    'missed-arrival': '48 Stunden nach einer vereinbarten Ankunft nicht erschienen', 'missed-reports': 'zweimal der wöchentlichen Meldepflicht nicht nachgekommen', 'no-in-house-check': 'Tage ohne registrierte Anwesenheit',
    hit: 'an diesem Tag doch gesehen',
  },
  steps: {
    'call-112': '112 gerufen', 'check-room': 'Zimmer, Telefon und Netzwerk geprüft', 'tell-each-other': 'COA und Nidos haben es einander mitgeteilt', 'report-missing': 'Vermisstenmeldung bei der Polizei',
    'tell-police-gone-again': 'Polizei mitgeteilt, dass der Jugendliche wieder weg ist',
    'correct-police': 'Berichtigung an die Polizei', 'ask-progress': 'Polizei nach dem Stand gefragt', 'tell-avim': 'AVIM mitgeteilt, dass ein Grund vorliegt', 'avim-notice': 'Weggangsmeldung der AVIM',
    'confirm-unknown': 'Unbekanntes Ziel (MOB) festgestellt', 'mend-ground': 'AVIM mitgeteilt, dass der Grund zurückgenommen wurde', 'tell-ind': 'IND unterrichtet', 'tell-dtv': 'DT&V unterrichtet', 'judge-destination': 'Sicherheitsprüfung abgeschlossen',
    'seal-notice': 'Mitteilung bekanntes Ziel an die Polizei', 'ask-police-confirmation': 'Polizei um Bestätigung gebeten', 'arrange-return': 'Vereinbart, wo der Jugendliche bleibt', 'tell-police-back': 'Polizei mitgeteilt: zurück',
    'check-reception': 'Recht auf Unterbringung geprüft', 'return-talk': 'Rückkehrgespräch', 'tell-police-majority': 'Polizei mitgeteilt, dass die Vormundschaft beendet ist',
    'tell-others-majority': 'COA, IND und Anwalt mitgeteilt, dass die Vormundschaft beendet ist', 'tell-police-death': 'Polizei über den Tod unterrichtet', 'tell-registers-death': 'COA, IND und Gemeinde über den Tod unterrichtet',
    'tell-family-death': 'Vereinbart, wer es der Familie und den Mitbewohnern sagt', 'end-measure': 'Ende der Maßnahme vermerkt',
  },
  deathSources: { police: 'Polizei', 'public-prosecutor': 'Staatsanwaltschaft', hospital: 'Krankenhaus oder Arzt', registry: 'Gemeinde', 'foreign-authority': 'Behörde oder Botschaft im Ausland' },
  channels: { 112: '112', '0900-8844': '0900-8844', 'institution-form': 'Formular für Einrichtungen', avim: 'AVIM', desk: 'Polizeiwache' },
  reliabilities: { confirmed: 'bestätigt', likely: 'wahrscheinlich', uncertain: 'unsicher' },
  hostRelations: {
    parent: 'Elternteil', sibling: 'Bruder oder Schwester', grandparent: 'Großelternteil', 'aunt-or-uncle': 'Tante oder Onkel', 'other-family': 'andere Familie', 'foster-family': 'Pflegefamilie', institution: 'Einrichtung',
    other: 'jemand anderes', unknown: 'nicht bekannt',
  },
};
