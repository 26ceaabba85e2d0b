import { randomBytes } from 'node:crypto';
import { addHours } from '#domain/shared/instant';
import { newId, type MinorId, type NoteId } from '#domain/shared/ids';
import { Rng } from '#electron/demo/rng';
import { openVault } from '#electron/services/keys/vault';
import { testPassphrase, type TestMachine } from '#tests/builders/machine-for-tests';
import { clientOf } from '#tests/database/vault-for-tests';
import { ask, NOW } from './synthetic-caseload';

const WORDS = 6000;
const WORDS_A_NOTE = 40;
const beginnings = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'z', 'kr', 'st', 'vl'];
const middles = ['a', 'e', 'i', 'o', 'u', 'aa', 'ee', 'oe', 'ui', 'ij'];

/** Words that nobody uses, in the order of how often they stand in a text. */
export function inventedWords(rng: Rng): readonly string[] {
  const found = new Set<string>();
  while (found.size < WORDS) found.add(Array.from({ length: rng.int(2, 4) }, () => rng.pick(beginnings) + rng.pick(middles)).join(''));
  return [...found];
}

/** A text as people write: a few words over and over, most of them seldom. */
const textOf = (words: readonly string[], rng: Rng): string => Array.from({ length: WORDS_A_NOTE }, () => words[Math.floor(words.length ** rng.next()) - 1]!).join(' ');

/**
 * Lays so many notes in the file of each youth, behind the border and without a journal: a hundred thousand acts, each to
 * disk, would take an hour. The index is not told, so that the next opening makes it anew as after a migration.
 */
export async function layNotes(test: TestMachine, minors: number, each: number, words: readonly string[]): Promise<void> {
  const ids: MinorId[] = [];
  for (let place = 0; place < minors; place++) {
    const { id } = await ask(test, 'minors.add', {
      givenNames: `Proef ${words[place]!}`, familyName: `Voorbeeld ${words[place + minors]!}`, sex: 'unknown', nationality: 'ER', languages: ['ti'], statedBirthDate: '2010', vNumber: String(place).padStart(10, '0'), asylumApplication: 'yes',
      ageInspection: { state: 'not-done', reason: 'age-not-in-doubt', note: '' },
    });
    ids.push(id);
  }
  await behindTheBorder(test, (client) => {
    const rng = new Rng(minors);
    const note = client.prepare("INSERT INTO notes (id, minor_id, happened_at, version, withdrawn_reason) VALUES (?, ?, ?, 1, '')");
    const version = client.prepare("INSERT INTO note_versions (note_id, version, minor_id, recorded_at, reason, body) VALUES (?, 1, ?, ?, '', ?)");
    for (let turn = 0; turn < each; turn++) {
      for (const minorId of ids) {
        const at = addHours(NOW, -(each - turn) * 9);
        const id = newId<NoteId>(at, randomBytes(10));
        note.run(id, minorId, at);
        version.run(id, minorId, at, JSON.stringify({ minorId, happenedAt: at, kind: 'visit', withRole: '', withName: '', text: textOf(words, rng) }));
      }
    }
    client.exec('DELETE FROM search_queue');
  });
}

/** Does something with the database itself, in one transaction, while the vault is locked; afterwards it stays locked. */
export async function behindTheBorder(test: TestMachine, act: (client: ReturnType<typeof clientOf>) => void): Promise<void> {
  test.answerer.lock();
  const { folder, random, now } = test.machine;
  const vault = await openVault({ folder, random, now, passphrase: testPassphrase() });
  try {
    const client = clientOf(vault.read);
    client.transaction(() => act(client)).immediate();
  } finally {
    vault.close();
  }
}

/** Opens the vault as at the start of the day. */
export async function openAgain(test: TestMachine): Promise<void> {
  const envelope = await test.answerer.answer('vault.unlock', { passphrase: testPassphrase() });
  if (!envelope.ok) throw new Error(`vault.unlock: ${JSON.stringify(envelope.failure)}`, { cause: test.bugs[0] });
}
