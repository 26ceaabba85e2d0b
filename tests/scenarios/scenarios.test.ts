import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Envelope, Failure } from '#electron/contract/envelope';
import { resolveReferences, runScript, scriptSecrets } from '#electron/drive/script';
import { sentencesOf } from '#electron/drive/sentences';
import { anOpenMachine, testPassphrase } from '#tests/builders/machine-for-tests';
import { instant } from '#domain/shared/instant';
import { readScenario, type Expected } from './read-scenario';

const folder = import.meta.dirname;
const scripts = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();

/** A failure in the short form in which a scenario expects it. */
function shortly(failure: Failure): Expected | Failure {
  switch (failure.kind) {
    case 'not-allowed': return { kind: 'refused', codes: failure.reasons.map((reason) => reason.code).sort() };
    case 'not-valid': return { kind: 'not-valid', fields: failure.fields.map(({ field, code }) => `${field}:${code}`).sort() };
    default: return failure;
  }
}

function compare(envelope: Envelope<unknown>, expected: Expected, known: ReadonlyMap<string, unknown>, about: string): void {
  if (!envelope.ok) return expect(shortly(envelope.failure), about).toEqual(expected);
  expect(expected.kind, `${about} was answered`).toBe('ok');
  if (expected.kind === 'ok' && expected.part !== undefined) expect(envelope.value, about).toMatchObject(resolveReferences(expected.part, known) as object);
}

describe('the acceptance scenarios', () => {
  it('are all there', () => {
    expect(scripts.map((name) => Number(name.slice(0, 2)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34]);
  });

  it.each(scripts)('%s', async (name) => {
    const steps = readScenario(readFileSync(`${folder}/${name}`, 'utf8'));
    const test = await anOpenMachine({}, instant('2026-08-31T08:00:00Z'));
    try {
      const known = new Map<string, unknown>();
      let place = 0;
      for await (const { step, envelope } of runScript(steps.map((one) => one.step), test.answerer.answer, test.setClock, scriptSecrets(testPassphrase))) {
        const { expected, says } = steps[place]!;
        place += 1;
        compare(envelope, expected, known, `step ${place}, ${step.call}`);
        if (envelope.ok && step.as !== undefined) known.set(step.as, envelope.value);
        const sentences = sentencesOf(envelope, 'nl').join('\n');
        for (const part of says) expect(sentences, `step ${place}, ${step.call}`).toContain(part);
      }
      expect(place).toBe(steps.length);
      expect(test.bugs).toEqual([]);
    } finally {
      test.end();
    }
  });
});
