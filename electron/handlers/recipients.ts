import { MOST_KEY_BYTES, type KeyFacts, type KeyFileAnswer } from '#domain/recipients/key-file';
import { mayChange, mayKeepList, mayWithdraw, samePartyAs } from '#domain/recipients/may-change';
import { differingGroups, mayVerify, triesLeft } from '#domain/recipients/may-verify';
import type { NewRecipient } from '#domain/recipients/recipient';
import type { AddedRecipient } from '#domain/recipients/recipient-history';
import { MOST_LIST_BYTES } from '#domain/recipients/revocation-list';
import type { RecipientId } from '#domain/shared/ids';
import { refusal } from '#domain/shared/refusal';
import { words } from '#domain/words/words';
import { findRecipient, hasRecipient, listRecipients } from '#db/queries/recipients';
import { importRecipient, noteRecipient } from '#db/writes/recipients';
import { readChosenFile } from '../services/recipients/read-chosen-file';
import { freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen, Refused } from './refused';

// Text stays text; anything else comes in base64, because bytes do not travel in a script. The reader knows both.
const bytesOf = (given: string): Uint8Array => (/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(given) && !/^age1/i.test(given) ? new Uint8Array(Buffer.from(given, 'base64')) : new TextEncoder().encode(given));

/** Draws two different places from 1 to 16: the groups that the check by telephone asks for. */
function drawGroups(desk: Desk): readonly [number, number] {
  const [a = 0, b = 0] = desk.machine.random(2);
  const first = (a % 16) + 1;
  const second = ((first + (b % 15)) % 16) + 1;
  return [first, second];
}

const readKey = (desk: Desk, certificate: string): Promise<KeyFileAnswer> => desk.machine.parse('recipient-key', { bytes: bytesOf(certificate), now: desk.now });

function refuseKey(desk: Desk, problem: keyof ReturnType<typeof words>['notices']['certificateProblems']): never {
  throw new Refused([refusal('certificate-not-usable', { problem: words(desk.settings.language).notices.certificateProblems[problem] })]);
}

function addedOf(desk: Desk, { name, profile, replaces }: NewRecipient, { key: _key, fingerprint, chain, ...facts }: KeyFacts): AddedRecipient {
  const earlier = samePartyAs(listRecipients(desk.vault.read), { name, subject: facts.subject, replaces });
  const shown = chain.map(({ der: _der, ...link }) => link);
  return { id: freshId<RecipientId>(desk), name, profile, fingerprint, importedAt: desk.now, key: { ...facts, chain: shown, replaces: earlier?.id ?? null } };
}

const files = { key: MOST_KEY_BYTES, issuer: MOST_KEY_BYTES, list: MOST_LIST_BYTES } as const;
const extensions = { key: ['cer', 'crt', 'pem', 'der', 'p7b', 'p7c', 'txt', 'pub', 'age'], issuer: ['cer', 'crt', 'pem', 'der', 'p7b', 'p7c'], list: ['crl', 'pem'] } as const;

export const recipients: HandlersOf<'recipients'> = {
  'recipients.chooseFile': async (desk, { what }) => {
    const [path] = await desk.machine.chooseFiles({ label: words(desk.settings.language).notices.fileKinds[what], extensions: extensions[what], several: false });
    if (path === undefined) return { file: null };
    const read = await readChosenFile(path, files[what]);
    if (read.kind !== 'bytes') throw new Refused([read.kind === 'too-large' ? refusal('file-too-large', { most: files[what] / 1024 }) : refusal('file-unreadable')]);
    return { file: Buffer.from(read.bytes).toString('base64') };
  },
  'recipients.look': async (desk, { certificate }) => {
    const answer = await readKey(desk, certificate);
    const problem = answer.verdict === 'refused' ? answer.problem : null;
    if (!answer.facts) return { problem, facts: null, known: false, sameParty: null };
    const { key: _key, numbers: _numbers, chain, ...facts } = answer.facts;
    const sameParty = samePartyAs(listRecipients(desk.vault.read), { name: '', subject: facts.subject, replaces: null });
    return { problem, facts: { ...facts, chain: chain.map(({ der: _der, ...link }) => link) }, known: hasRecipient(desk.vault.read, facts.fingerprint), sameParty: sameParty?.id ?? null };
  },
  'recipients.import': async (desk, wish) => {
    const answer = await readKey(desk, wish.certificate);
    if (answer.verdict === 'refused') return refuseKey(desk, answer.problem);
    const { facts } = answer;
    refuseWhen(hasRecipient(desk.vault.read, facts.fingerprint), 'recipient-already-known');
    const added = addedOf(desk, wish, facts);
    const askedGroups = drawGroups(desk);
    importRecipient(desk.vault.write, desk.stamp, desk.settings.guardian.name, added, { key: facts.key, chain: facts.chain.map((link) => link.der) }, askedGroups);
    return { id: added.id, fingerprint: added.fingerprint, askedGroups: [...askedGroups] };
  },
  'recipients.list': (desk) => listRecipients(desk.vault.read),
  'recipients.verify': (desk, { recipientId, groups, ...call }) => {
    const { recipient } = found(findRecipient(desk.vault.read, recipientId), 'recipient');
    allow(mayVerify(recipient, call, desk.now));
    const differing = differingGroups(recipient, groups);
    const by = desk.settings.guardian.name;
    if (differing.length === 0) {
      noteRecipient(desk.vault.write, desk.stamp, by, recipient, [{ kind: 'verified', body: call }]);
      return { verified: true, differing: [], askedGroups: [...recipient.askedGroups], triesLeft: triesLeft(recipient, desk.now) };
    }
    const drawn = drawGroups(desk);
    noteRecipient(desk.vault.write, desk.stamp, by, recipient, [{ kind: 'answered-wrong', body: { groups: recipient.askedGroups } }, { kind: 'groups-drawn', body: { groups: drawn } }]);
    return { verified: false, differing: [...differing], askedGroups: [...drawn], triesLeft: triesLeft({ wrongTries: [...recipient.wrongTries, desk.now] }, desk.now) };
  },
  'recipients.checkList': async (desk, { recipientId, list, issuer }) => {
    const { recipient, key, chain } = found(findRecipient(desk.vault.read, recipientId), 'recipient');
    refuseWhen(recipient.keyType === 'age', 'age-key-has-no-list');
    const answer = await desk.machine.parse('revocation-list', { list: bytesOf(list), certificate: key, issuers: [key, ...chain, ...(issuer === '' ? [] : [bytesOf(issuer)])] });
    if (answer.verdict === 'refused') throw new Refused([refusal('list-not-usable', { problem: words(desk.settings.language).notices.listProblems[answer.problem] })]);
    const { verdict: _verdict, ...said } = answer;
    // Looked up again: the register may have changed while the list was read.
    const now = found(findRecipient(desk.vault.read, recipientId), 'recipient').recipient;
    allow(mayKeepList(now, said, desk.now));
    noteRecipient(desk.vault.write, desk.stamp, desk.settings.guardian.name, now, [{ kind: 'list-checked', body: said }]);
    return { revoked: said.revoked !== null, madeAt: said.madeAt };
  },
  'recipients.change': (desk, { recipientId, ...change }) => {
    const { recipient } = found(findRecipient(desk.vault.read, recipientId), 'recipient');
    allow(mayChange(recipient, change));
    // Another kind of receiver is checked anew, with other groups than were read out before.
    const anew = change.profile === recipient.profile ? [] : [{ kind: 'groups-drawn' as const, body: { groups: drawGroups(desk) } }];
    noteRecipient(desk.vault.write, desk.stamp, desk.settings.guardian.name, recipient, [{ kind: 'changed', body: change }, ...anew]);
    return {};
  },
  'recipients.withdraw': (desk, { recipientId, reason }) => {
    const { recipient } = found(findRecipient(desk.vault.read, recipientId), 'recipient');
    allow(mayWithdraw(recipient));
    noteRecipient(desk.vault.write, desk.stamp, desk.settings.guardian.name, recipient, [{ kind: 'withdrawn', body: { reason } }]);
    return {};
  },
};
