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

/** The values of a file that must not stand in a notice. */
export function withheldFromNotice(desk: Desk, { source, payload }: ComposedNotice, choice: NoticeChoice, recipient: RecipientRecord): readonly Withheld[] {
  const { meant, said } = typedIn(choice);
  const isSignals = payload.kind === 'trafficking-signals';
  return withheldOf(desk, source.file, { kind: isSignals ? 'trafficking-signals' : 'notice', profile: recipient.profile, chosen: chosenIn(payload) }, { meant: [recipient.name, ...meant], said });
}
