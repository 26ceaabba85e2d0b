import type { PaperWords } from '../paper-words';

export const attachments: PaperWords['attachments'] = {
  kinds: { order: 'Décision', report: 'Rapport', 'identity-document': 'Document d’identité', letter: 'Lettre', photo: 'Photo', 'school-or-medical': 'École ou santé', other: 'Autre' },
  size: (bytes) => (bytes < 1000 ? `${bytes} octets` : bytes < 999_500 ? `${Math.round(bytes / 1000)} ko` : bytes < 999_500_000 ? `${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo` : `${(bytes / 1e9).toFixed(2).replace('.', ',')} Go`),
  paper: {
    heading: 'Annexes',
    intro: 'Ce qui accompagne ce dossier. Avec les empreintes, le destinataire peut vérifier qu’un fichier n’a pas changé.',
    number: 'N°', title: 'Ce que c’est', kind: 'Type', date: 'Reçu', size: 'Taille', where: 'Où', hash: 'Empreinte (SHA-256)',
    onPage: (on) => `page ${on.page}`,
    apart: 'Fichier à part dans le paquet scellé',
    notOnPaper: 'Pas sur papier',
    none: 'Aucune annexe n’est jointe à ce dossier.',
    sheet: (on) => (on.of === 1 ? `Annexe ${on.number}` : `Annexe ${on.number}, feuille ${on.sheet} sur ${on.of}`),
    picture: (on) => `Annexe ${on.number} : ${on.title}. Une photo ou une image ; ce qu’elle montre n’est pas décrit en texte.`,
    foreign: (on) => `Annexe ${on.number} : ${on.title}, feuille ${on.sheet} sur ${on.of}. Image d’une page d’un autre document.`,
  },
};
