import type { MinorFile } from '#domain/minors/minor-file';
import type { NoticeChoice } from '#domain/notices/notice';
import type { RedactionPart } from '#domain/redaction/parts';
import type { Withheld } from '#domain/redaction/withheld-values';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { Desk } from './desk';
import { withheldOf } from './leaks';
import type { ComposedNotice } from './notice-source';

/** What the guardian let go along: the address of a destination, with a written reason, and the photo. */
const chosenIn = (payload: ComposedNotice['payload']): readonly RedactionPart[] => [
  ...(payload.kind === 'known-destination' && payload.destination.address !== null ? (['destination-address'] as const) : []),
  ...(payload.kind === 'missing' && payload.photo !== null ? (['photo'] as const) : []), ...(payload.kind === 'trafficking-signals' ? (['own-words'] as const) : []),
];

// What was seen is written for the police, word for word; the rest is typed around what leaves and must hold nothing that stays.
const typedIn = (choice: NoticeChoice): { readonly meant: readonly string[]; readonly said: readonly string[] } => {
  switch (choice.kind) {
    case 'trafficking-signals': return { meant: choice.signs.map(({ what }) => what), said: [] };
    case 'known-destination': return { meant: [], said: [choice.confirmedBy, choice.notMissingBecause] };
    case 'correction': return { meant: [], said: [choice.wrong, choice.now] };
    case 'missing':
    case 'found': return { meant: [], said: [] };
  }
};

const untitled = <Said extends object>(said: Said): Said => ({ ...said, title: '', from: '', fileName: '' });

// A letter says what it is, whom it is from and what file it was: that alone is no leak of a letter that goes along. Who is named in it otherwise is looked for as ever.
const namedByItself = (file: MinorFile, { attachments: chosen }: NoticeChoice): MinorFile => ({
  ...file,
  attachments: file.attachments.map((one) => (!chosen.some(({ attachmentId }) => attachmentId === one.id) ? one
    : { ...untitled(one), versions: one.versions.map((version) => ({ ...version, attachment: untitled(version.attachment) })) })),
});

/** The values of a file that must not stand in a notice. */
export function withheldFromNotice(desk: Desk, { source, payload }: ComposedNotice, choice: NoticeChoice, recipient: RecipientRecord): readonly Withheld[] {
  const { meant, said } = typedIn(choice);
  const isSignals = payload.kind === 'trafficking-signals';
  return withheldOf(desk, namedByItself(source.file, choice), { kind: isSignals ? 'trafficking-signals' : 'notice', profile: recipient.profile, chosen: chosenIn(payload) }, { meant: [recipient.name, ...meant], said });
}
