import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { departureStatuses } from '#domain/departures/departure';
import { measureBases } from '#domain/minors/measure';
import type { MinorFile } from '#domain/minors/minor-file';
import type { MinorRow } from '#domain/minors/minor-row';
import type { RecipientRecord } from '#domain/recipients/recipient';
import { recipientStatus, recipientStatuses } from '#domain/recipients/recipient-status';
import { standingOfNotice } from '#domain/notices/notice-standing';
import { placementKinds } from '#domain/placements/placement-kinds';
import { shelterStatuses } from '#domain/placements/shelter';
import { instant } from '#domain/shared/instant';
import { signDecisions } from '#domain/signs/decision';
import type { Task } from '#domain/tasks/task';
import { transferStatuses } from '#domain/transfers/transfer';
import type { OutputOf, RequestName } from '#electron/contract/contract';
import { DEMO_SEED, caseload } from '#electron/demo/caseload';
import { people } from '#electron/demo/people';
import { openDemo } from '#electron/vault/open-demo';
import { aMachine, testPassphrase, type TestMachine } from '#tests/builders/machine-for-tests';

const now = instant('2026-11-24T13:07:00Z');

interface Opened {
  readonly test: TestMachine;
  readonly files: readonly MinorFile[];
}

async function asked<Name extends RequestName>(test: TestMachine, name: Name, input: unknown = {}): Promise<OutputOf<Name>> {
  const envelope = await test.answerer.answer(name, input);
  if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.failure)}`);
  return envelope.value as OutputOf<Name>;
}

async function opened(at = now): Promise<Opened> {
  const test = aMachine({ demo: true }, at);
  await openDemo(test.answerer, test.machine, testPassphrase());
  const rows: readonly MinorRow[] = await asked(test, 'minors.list');
  const files: MinorFile[] = [];
  for (const { id } of rows) files.push(await asked(test, 'minors.read', { minorId: id }));
  return { test, files };
}

let demo: Opened;
beforeAll(async () => {
  demo = await opened();
}, 60_000); // hundreds of acts, each to disk: on a busy machine more than the usual ten seconds
afterAll(() => demo.test.end());

describe('the demo', () => {
  it('has forty-two youths, one of them in a closed file that is held', async () => {
    expect(demo.test.answerer.isOpen()).toBe(true);
    expect(Object.keys(people)).toHaveLength(42);
    expect(demo.files).toHaveLength(41);
    expect(await asked(demo.test, 'files.listClosed')).toMatchObject([{ name: 'Hawa Tusaale', onHold: true, due: false, retention: { ground: 'guardianship' } }]);
    expect(await asked(demo.test, 'vault.status')).toMatchObject({ vault: 'open', demo: true });
  });

  it('has attachments with a court order and a photo that says where it was taken, and a file that waits to be described', async () => {
    const yusuf = demo.files.find((file) => file.attachments.length > 0)!;
    expect(yusuf.attachments.map(({ kind, seen }) => [kind, seen])).toEqual([
      ['order', { as: 'pdf', pages: 1, locked: false, powers: [] }], ['identity-document', { as: 'picture', width: 360, height: 460, extras: ['exif', 'place'] }],
    ]);
    expect(await asked(demo.test, 'attachments.waiting', { minorId: yusuf.minor.id })).toMatchObject([{ fileName: 'brief-school.pdf', seen: { as: 'pdf' } }]);
  });

  // nobody dies for a demonstration; scenario 28 tells of it
  it('shows every status of every workflow', () => {
    const seen = <T>(list: readonly T[]) => [...new Set(list)].sort();
    const all = <T>(list: readonly T[]) => [...list].sort();
    expect(seen(demo.files.flatMap((file) => file.departures.map((one) => one.status)))).toEqual(all(departureStatuses.filter((one) => one !== 'died')));
    expect(seen(demo.files.flatMap((file) => file.transfers.map((one) => one.status)))).toEqual(all(transferStatuses.filter((status) => status !== 'closed' && status !== 'came-of-age'))); // a demo prints no dossier, and shows the task to end a measure that majority ended
    expect(seen(demo.files.flatMap((file) => file.shelters.map((one) => one.status)))).toEqual(all(shelterStatuses));
    expect(seen(demo.files.flatMap((file) => file.assessments.map((one) => one.decision)))).toEqual(all(signDecisions));
    expect(seen(demo.files.flatMap((file) => file.measures.map((one) => one.basis)))).toEqual(all(measureBases));
    expect(seen(demo.files.flatMap((file) => file.placements.map((one) => one.kind)))).toEqual(all(placementKinds));
  });

  it('has what is easily left out: a destination that proved false, three departures of one youth, twins, a withdrawn sign', () => {
    const reopened = demo.files.flatMap((file) => file.departures).filter((one) => one.events.some((event) => event.move === 'reopen'));
    expect(reopened.map((one) => one.status)).toEqual(['missing-reported']);
    expect(demo.files.filter((file) => file.departures.length === 3)).toHaveLength(2);
    const twins = demo.files.filter(({ minor }) => minor.givenNames === 'Ali');
    expect(twins[0]!.minor.statedBirthDate).toBe(twins[1]!.minor.statedBirthDate);
    expect(twins[0]!.minor.vNumber).not.toBe(twins[1]!.minor.vNumber);
    expect(demo.files.flatMap((file) => file.signs).filter((sign) => sign.withdrawnAt !== null)).toHaveLength(1);
    expect(demo.files.flatMap((file) => file.signs).filter((sign) => sign.subject === 'host')).toHaveLength(1);
  });

  it('has two files that may be of one youth', async () => {
    const again = demo.files.find(({ minor }) => minor.givenNames === 'Joesoef')!.minor;
    const asking = { minorId: again.id, names: ['Joesoef Mithal'], vNumber: '', birthDates: [again.statedBirthDate] };
    expect(await asked(demo.test, 'minors.resembling', asking)).toMatchObject({ candidates: [{ name: 'Yusuf Mithal', strength: 'likely', grounds: ['name-sounds-alike', 'birth-date-fits'] }] });
  });

  it('has sealed notices with and without an answer, and leaves no file of them behind', async () => {
    const notices = demo.files.flatMap((file) => file.notices);
    expect(notices.map((one) => standingOfNotice(one).status).sort()).toEqual(['closed', 'closed', 'sealed', 'sent']);
    expect(notices.filter((one) => standingOfNotice(one).acknowledged?.body.proof === 'code')).toHaveLength(2);
    const recipients: readonly RecipientRecord[] = await asked(demo.test, 'recipients.list');
    expect(recipients[0]).toMatchObject({ keyKind: 'P-256', selfSigned: true });
    expect([...new Set(recipients.map((one) => recipientStatus(one, demo.test.machine.now())))].sort()).toEqual([...recipientStatuses].sort());
    const { readdirSync } = await import('node:fs');
    const { dirname } = await import('node:path');
    expect(readdirSync(dirname(demo.test.machine.folder)).sort()).toEqual(['out', 'vault']);
  });

  it('has clocks that are quiet, due and late, and tasks of every kind', async () => {
    const list = await asked(demo.test, 'departures.list') as readonly { report: { stage: string } }[];
    expect(new Set(list.map((one) => one.report.stage))).toEqual(new Set(['quiet', 'due', 'late', 'done']));
    const tasks: readonly Task[] = await asked(demo.test, 'tasks.list');
    expect([...new Set(tasks.map((task) => task.kind))].sort()).toEqual([
      'agreed-follow-up', 'ask-court', 'ask-for-measure', 'ask-police-confirmation', 'assess-signs', 'by-hand', 'conversation-reminder', 'decide-age', 'end-measure', 'go-on-with-shelter', 'go-on-with-transfer', 'judge-destination', 'new-conversation', 'note-arrival', 'renew-photo', 'report-missing', 'return-talk', 'seal-notice', 'send-notice', 'team-consult',
      'ask-receiver', 'confirm-end', 'register-end', 'sign-hand-over',
      'decide-access',
      'note-outcome',
      'note-consult', 'report-signs', 'register-signs', 'ask-reflection-period',
      'arrange-return', 'ask-progress', 'call-112', 'correct-police', 'tell-each-other', 'tell-others-majority', 'tell-police-back', 'tell-police-majority',
    ].sort());
    expect(new Set(tasks.map((task) => task.snooze?.isOver))).toEqual(new Set([undefined, true, false]));
    expect(tasks.some((task) => task.late)).toBe(true);
    expect(tasks.some((task) => !task.late)).toBe(true);
  });

  it('has notes and appointments of several youths, kept, missed, passed and still to come', async () => {
    const youths = (rows: 'notes' | 'appointments') => demo.files.filter((file) => file[rows].length > 0).length;
    expect(youths('notes')).toBeGreaterThanOrEqual(4);
    expect(youths('appointments')).toBeGreaterThanOrEqual(4);
    const outcomes = demo.files.flatMap((file) => file.appointments).map((one) => one.outcomes.at(-1)?.outcome ?? (one.at > now ? 'to-come' : 'passed'));
    expect(new Set(outcomes)).toEqual(new Set(['kept', 'missed', 'passed', 'to-come']));
    expect(demo.files.flatMap((file) => file.notes).filter((note) => note.versions.length > 1)).toHaveLength(1);
    expect(await asked(demo.test, 'radar.list')).toContainEqual(expect.objectContaining({ reasons: expect.arrayContaining([expect.objectContaining({ kind: 'missed-appointments' })]) }));
    const { groups } = await asked(demo.test, 'search.find', { text: 'nagelstudio' });
    expect(groups.filter(({ hits }) => hits.some(({ kind }) => kind === 'note')).length).toBeGreaterThanOrEqual(2);
  });

  // Every file of the caseload on paper: what is withheld is in none of it, and nothing that may leave is taken for it.
  it('lets every dossier, copy and risk profile out, and finds no leak in them', async () => {
    const { test, files } = demo;
    test.setClock(now);
    await test.confirmPassphrase();
    for (const { minor, shelters, access } of files) {
      await asked(test, 'dossiers.print', { minorId: minor.id, receiver: 'Jeugddienst Voorbeeld', as: 'draft' });
      for (const { id } of shelters) await asked(test, 'placements.printRiskProfile', { shelterId: id });
      for (const request of access.filter(({ decisions }) => decisions.at(-1)?.decision === 'granted')) await asked(test, 'access.print', { accessId: request.id });
    }
  }, 120_000);

  it('has an unbroken journal that tells of it as of real work', async () => {
    const check = await asked(demo.test, 'journal.verify');
    expect(check.firstBadSeq).toBeNull();
    expect(check.entries).toBeGreaterThan(500);
  });

  it('is the same when it is opened again at that moment', async () => {
    const again = await opened();
    try {
      expect(again.files.map(plain)).toEqual(demo.files.map(plain));
    } finally {
      again.test.end();
    }
  }, 60_000);
});

// Ids, hashes, codes and file names come from a random source, as they must.
const drawn = new Set(['id', 'minorId', 'departureId', 'transferId', 'shelterId', 'conversationId', 'recipientId', 'noticeId', 'signIds', 'signId', 'contraryIds', 'assessmentId', 'packageId', 'caseSeed', 'manifestSha256', 'fileName', 'fileSha256', 'sha256', 'receiptCode', 'taskId', 'subjectId', 'seen']);
const plain = (file: MinorFile): unknown => JSON.parse(JSON.stringify(file, (key, value: unknown) => (drawn.has(key) ? undefined : value)));

describe('its script', () => {
  it('is the same for the same moment, and not for another seed', () => {
    expect(caseload(now)).toEqual(caseload(now));
    expect(caseload(now, DEMO_SEED + 1)).not.toEqual(caseload(now));
  });

  // At midnight, when the clock changes, on the last day of February: the demo is opened at any time.
  it.each(['2027-03-27T23:00:00Z', '2027-10-31T00:30:00Z', '2028-02-29T23:10:00Z', '2029-07-01T22:01:00Z'])('runs when it is opened at %s', async (at) => {
    const { test, files } = await opened(instant(at));
    test.end();
    expect(files).toHaveLength(41);
  }, 60_000);

  it('never lies in the future and keeps its order, at whatever moment it is opened', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2022-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (date) => {
        const at = instant(date.toISOString());
        const moments = caseload(at).map((step) => step.at);
        expect(moments.every((moment, place) => moment <= at && (place === 0 || moments[place - 1]! <= moment))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('holds no data that could be somebody’s', () => {
    const steps = caseload(now);
    const text = JSON.stringify(steps.map((step) => step.with));
    const identities = steps.filter((step) => step.call === 'minors.add').map((step) => step.with as { vNumber: string; familyName: string });
    expect(identities.every(({ vNumber }) => /^(000\d{7})?$/.test(vNumber))).toBe(true);
    expect(new Set(identities.map(({ vNumber }) => vNumber)).size).toBe(42);
    // Digits in a row: only the invented V-numbers are longer than six.
    expect([...text.matchAll(/\d{7,}/g)].map(([digits]) => digits).filter((digits) => !digits.startsWith('000'))).toEqual([]);
    // A telephone number begins with 000 555; there is no address for mail and no Dutch postcode.
    expect([...text.matchAll(/\d{3} \d{3} \d{2} \d{2}/g)].map(([number]) => number).filter((number) => !number.startsWith('000 555'))).toEqual([]);
    expect(text).not.toMatch(/@|\b\d{4} ?[A-Z]{2}\b(?<!DEMO)/);
    expect(text).not.toMatch(/slachtoffer (is|van)|is (een )?slachtoffer/i);
  });

  it('writes names as they are written at home', () => {
    const scripts = Object.values(people).map((person) => ('script' in person ? person.script : '')).join(' ');
    expect(scripts).toMatch(/\p{Script=Arabic}/u);
    expect(scripts).toMatch(/\p{Script=Ethiopic}/u);
    expect(scripts).toMatch(/[ễịậấạđĐ]/u);
  });
});
