import type { PaperWords } from '../paper-words';

export const attachments: PaperWords['attachments'] = {
  kinds: { order: 'Beschluss', report: 'Bericht', 'identity-document': 'Ausweis', letter: 'Brief', photo: 'Foto', 'school-or-medical': 'Schule oder Gesundheit', other: 'Anderes' },
  size: (bytes) => (bytes < 1000 ? `${bytes} Bytes` : bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : bytes < 999_500_000 ? `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB` : `${(bytes / 1e9).toFixed(2).replace('.', ',')} GB`),
  paper: {
    heading: 'Anlagen',
    intro: 'Was zu diesem Dossier gehört. Mit den Prüfsummen kann der Empfänger prüfen, ob eine Datei unverändert ist.',
    number: 'Nr.', title: 'Was es ist', kind: 'Art', date: 'Erhalten', size: 'Größe', where: 'Wo', hash: 'Prüfsumme (SHA-256)',
    onPage: (on) => `Seite ${on.page}`,
    apart: 'Eigene Datei im versiegelten Paket',
    notOnPaper: 'Nicht auf Papier',
    none: 'Diesem Dossier sind keine Anlagen beigefügt.',
    sheet: (on) => (on.of === 1 ? `Anlage ${on.number}` : `Anlage ${on.number}, Blatt ${on.sheet} von ${on.of}`),
    picture: (on) => `Anlage ${on.number}: ${on.title}. Ein Foto oder Bild; was darauf zu sehen ist, steht nicht als Text da.`,
    foreign: (on) => `Anlage ${on.number}: ${on.title}, Blatt ${on.sheet} von ${on.of}. Abbildung einer Seite aus einem anderen Dokument.`,
  },
};
