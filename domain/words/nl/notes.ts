import type { NoteKind } from '../../notes/note';

/** The words of a note. */
export const notes = {
  kinds: {
    visit: 'Bezoek',
    telephone: 'Telefoon',
    message: 'Bericht',
    'with-coa': 'Contact met COA',
    'with-school': 'Contact met school',
    'with-police': 'Contact met politie',
    'with-lawyer': 'Contact met advocaat',
    'with-family': 'Contact met familie',
    other: 'Aantekening',
  } satisfies Record<NoteKind, string>,
};
