import { NewConversation } from '#domain/conversations/conversation';
import { nothingRecorded } from '#domain/minors/empty-file-for-tests';
import { NewMinor } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { newId, type ConversationId, type MinorId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';

export const at = instant('2026-11-24T22:04:00.000Z');
const bytes = (seed: number) => Uint8Array.from({ length: 10 }, (_, place) => seed + place);
export const minorId = newId<MinorId>(at, bytes(1));

/** The file of an invented youth of whom only the identity is known. */
export const file: MinorFile = {
  minor: {
    ...NewMinor.parse({
      givenNames: 'Thị Proef', familyName: 'Trần', sex: 'female', nationality: 'VN', languages: ['vi'], interpreterLanguage: 'vi', statedBirthDate: '2010-03-14',
      vNumber: '0281940377', asylumApplication: 'no', ageInspection: { state: 'not-done', reason: 'no-asylum-application' },
    }),
    id: minorId, recordedAt: at, rev: 1,
  },
  ...nothingRecorded,
};

/** A settled conversation with that youth. */
export const talk = {
  ...NewConversation.parse({
    minorId, heldAt: '2026-11-21T14:40:00.000Z', moment: 'regular-contact', mode: 'in-person', durationMinutes: 50, language: 'vi', interpreter: { kind: 'phone', code: 'T-12' }, alone: true,
    present: ['youth', 'guardian', 'interpreter'], topics: [{ code: 'wish-to-leave', discussed: true }, { code: 'sexual-exploitation', discussed: false, reason: 'Wil niet praten.' }],
    ownWords: 'Ik moet nog veertien jaar werken om de reis te betalen.', reading: 'Er is druk.', understanding: 'partly', risk: 'high', riskReason: 'De schuld is hoog.',
  }),
  id: newId<ConversationId>(at, bytes(40)), version: 1, recordedAt: at, versions: [], done: [], group: null,
};
