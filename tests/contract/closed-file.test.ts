import { expect, it } from 'vitest';
import { requests, type InputOf, type RequestName } from '#electron/contract/contract';
import { asked, fresh, told } from './contract-for-tests';

/** Requests that record something that is in no file of a youth; a search and its opening are noted, and read only. A backup is of the whole vault, figures of the whole caseload. */
const ofNoFile: readonly RequestName[] = ['settings.change', 'minors.add', 'recipients.import', 'recipients.verify', 'recipients.checkList', 'recipients.change', 'recipients.withdraw', 'search.find', 'search.open',
  'backups.chooseFolder', 'backups.make', 'backups.keepUp', 'backups.practise', 'figures.save'];

it('a closed file is refused by every request that would record something in it, and read by every other', async () => {
  const { test, valid } = await told();
  try {
    const listed = await asked(test, 'minors.list', {});
    if (!listed.ok) throw new Error('no list');
    for (const { id, departure } of listed.value as readonly { id: string; departure: { id: string } | null }[]) {
      // a running clock does not disappear with its file: the death is noted at the departure first
      if (departure) expect(await asked(test, 'departures.die', { departureId: departure.id, heardAt: '2026-03-27T12:00:00Z', confirmedBy: 'police', toldBy: 'Agent Denkbeeld' })).toMatchObject({ ok: true });
      expect(await asked(test, 'files.close', { minorId: id, closedOn: '2026-03-28', reason: 'death' })).toMatchObject({ ok: true });
    }
    expect(await asked(test, 'minors.list', {})).toEqual({ ok: true, value: [] });
    expect(await asked(test, 'departures.list', {})).toEqual({ ok: true, value: [] });
    for (const [name, { writes, closedFile }] of requests) {
      if (name.startsWith('vault.') || ofNoFile.includes(name)) continue;
      // the last of the story: it opens a file again
      if (name === 'files.reopen') continue;
      // the last task that the story takes back is of no youth
      const input = name === 'tasks.withdraw' ? { taskId: (valid.get('tasks.finish') as unknown as InputOf<'tasks.finish'>).taskId, reason: 'x' } : fresh(valid.get(name));
      const envelope = await asked(test, name, input);
      const codes = !envelope.ok && envelope.failure.kind === 'not-allowed' ? envelope.failure.reasons.map((reason) => reason.code) : [];
      if (writes === 'record' && closedFile !== 'may') expect(codes, name).toEqual(['file-closed']);
      else expect(codes, name).not.toContain('file-closed');
    }
    const { minorId } = valid.get('files.reopen') as InputOf<'files.reopen'>;
    expect(await asked(test, 'files.reopen', { minorId, reason: 'Er kwam een brief.' })).toMatchObject({ ok: true });
    expect(await asked(test, 'minors.list', {})).toMatchObject({ value: [{ id: minorId }] });
    expect(test.bugs).toEqual([]);
  } finally {
    test.end();
  }
});

it('the name of a youth whose file was merged is refused too, and opens the file that is left', async () => {
  const { test, valid } = await told();
  try {
    const { minorId, mergedId } = valid.get('files.merge') as unknown as InputOf<'files.merge'>;
    expect(await asked(test, 'files.merge', fresh(valid.get('files.merge')))).toMatchObject({ ok: true });
    const sign = { ...(fresh(valid.get('signs.add')) as object), minorId: mergedId, conversationId: null };
    expect(await asked(test, 'signs.add', sign)).toMatchObject({ failure: { kind: 'not-allowed', reasons: [{ code: 'file-merged' }] } });
    expect(await asked(test, 'minors.read', { minorId: mergedId })).toMatchObject({ value: { minor: { id: minorId } } });
  } finally {
    test.end();
  }
});
