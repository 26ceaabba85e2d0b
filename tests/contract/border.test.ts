import { describe, expect, it } from 'vitest';
import { requests } from '#electron/contract/contract';
import { listRequests } from '#electron/drive/list';
import { aMachine, anOpenMachine, printBlank } from '#tests/builders/machine-for-tests';
import { asked, fresh, names, told } from './contract-for-tests';

describe('a closed vault', () => {
  it('answers “locked” to everything that needs it open, whatever is sent along', async () => {
    const { test, valid } = await told();
    test.answerer.lock();
    try {
      for (const [name, { needs }] of requests) {
        if (needs !== 'open') continue;
        for (const input of [fresh(valid.get(name)), {}, null, { notAField: 1 }]) expect(await asked(test, name, input), name).toEqual({ ok: false, failure: { kind: 'locked' } });
      }
      expect(await asked(test, 'vault.status', {})).toMatchObject({ ok: true, value: { vault: 'closed' } });
    } finally {
      test.end();
    }
  });

  it('is no vault when there is none', async () => {
    const test = aMachine();
    try {
      expect(await asked(test, 'vault.unlock', { passphrase: new TextEncoder().encode('geen kluis, wel een lange zin') })).toMatchObject({ failure: { kind: 'not-allowed', reasons: [{ code: 'vault-none' }] } });
      expect(await asked(test, 'vault.create', { passphrase: new TextEncoder().encode('kort'), guardian: { name: 'Voogd Voorbeeld', organisation: 'Nidos', phone: '000 555 00 00' }, language: 'nl' })).toMatchObject({ failure: { kind: 'not-allowed', reasons: [{ code: 'passphrase-too-short' }] } });
      expect(await asked(test, 'vault.status', {})).toMatchObject({ value: { vault: 'none' } });
    } finally {
      test.end();
    }
  });
});

describe('what goes wrong inside', () => {
  const SECRET = 'Thị Linh at /tmp/vault.db SELECT';

  it('a bug becomes a reference of eight characters; the report gets the error and the answer nothing of it', async () => {
    let broken = false;
    const { test, valid } = await told(async () => undefined);
    test.end();
    const again = await anOpenMachine({
      print: (html) => (broken ? Promise.reject(new Error(SECRET)) : printBlank(html)),
    });
    try {
      const identity = fresh(valid.get('minors.add'));
      const added = await asked(again, 'minors.add', identity);
      if (!added.ok) throw new Error('no minor');
      broken = true;
      const envelope = await asked(again, 'dossiers.print', { minorId: (added.value as { id: string }).id, receiver: 'Jeugddienst Voorbeeld', as: 'draft' });
      expect(envelope).toEqual({ ok: false, failure: { kind: 'bug', reference: expect.stringMatching(/^[0-9A-F]{8}$/) } });
      expect(again.bugs).toHaveLength(1);
      expect((again.bugs[0] as Error).message).toBe(SECRET);
      // A failed slow request does not hold up the next one.
      broken = false;
      expect(await asked(again, 'dossiers.print', { minorId: (added.value as { id: string }).id, receiver: 'Jeugddienst Voorbeeld', as: 'draft' })).toMatchObject({ ok: true, value: { copy: null } });
    } finally {
      again.end();
    }
  });

  it('a place that is gone is a storage failure, and a dialog that was given up leaves nothing', async () => {
    let place: { folder: string; name: string } | null = { folder: '/nowhere/at/all', name: 'x.pdf' };
    const test = await anOpenMachine({ chooseSavePlace: () => Promise.resolve(place) });
    try {
      const added = await asked(test, 'minors.add', {
        givenNames: 'Yonas', familyName: 'Abnet', sex: 'male', nationality: 'ER', statedBirthDate: '2010', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'not-yet' },
      });
      if (!added.ok) throw new Error('no minor');
      const print = { minorId: (added.value as { id: string }).id, receiver: 'Jeugddienst Voorbeeld', as: 'draft' };
      expect(await asked(test, 'dossiers.print', print)).toEqual({ ok: false, failure: { kind: 'storage', reason: 'other' } });
      place = null;
      expect(await asked(test, 'dossiers.print', print)).toMatchObject({ failure: { kind: 'not-allowed', reasons: [{ code: 'saving-cancelled' }] } });
      expect(await asked(test, 'minors.read', { minorId: print.minorId })).toMatchObject({ value: { dossiers: [] } });
      expect(test.bugs).toEqual([]);
    } finally {
      test.end();
    }
  });
});

describe('the list of requests', () => {
  it('covers every request with a sentence and two schemas', () => {
    const listed = listRequests();
    expect(listed.map((one) => one.name)).toEqual(names);
    for (const one of listed) {
      expect(one.about, one.name).toMatch(/^[A-Z].*\.$/s);
      expect(Object.keys(one.input).length, one.name).toBeGreaterThan(1);
      expect(Object.keys(one.output).length, one.name).toBeGreaterThan(1);
    }
    expect(JSON.parse(JSON.stringify(listed))).toEqual(listed);
  });
});
