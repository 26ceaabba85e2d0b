// The risk profile is one page, whatever the file holds: long quotes, every sign, long words, scripts that draw wide or high.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixture';
import { saveInto } from '../steps/police';
import { createVault } from '../steps/vault';

/** Asks the vault as the window would. */
const ask = <T>(page: Page, name: string, input: object): Promise<T> =>
  page.evaluate(async ([called, given]) => {
    const bridge = (window as unknown as { hoede: { request(name: string, input: object): Promise<{ ok: boolean; value: unknown; failure?: unknown }> } }).hoede;
    const answer = await bridge.request(called as string, given as object);
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    return answer.value;
  }, [name, input] as const) as Promise<T>;

// A small generator with a seed, so that a page that does not fit is found again.
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

const pieces = ['de auto ', 'W'.repeat(40), '﷽', 'ሰላም ', 'نموذج ', 'iiii ', '\n', 'é\u0323\u0302\u0301 ', '漢字', '<b>', '& '];
const longText = (below: (most: number) => number, most: number): string => {
  let text = 'x';
  while (text.length < most) text += pieces[below(pieces.length)];
  return text.slice(0, most).trim().replace(/[\ud800-\udbff]$/, '');
};

const codes = [
  'high-debt', 'papers-held', 'same-car-at-locations', 'family-threatened', 'threatened-or-beaten', 'false-promises', 'another-speaks', 'address-unknown', 'nail-studio', 'long-route', 'unexplained-cash', 'items-passed-at-night',
  'phone-without-sim', 'appearance-changed', 'fears-authorities', 'money-mule',
] as const;

test('the risk profile is one page whatever the file holds', async ({ app }) => {
  test.setTimeout(240_000);
  const page = await createVault(app);
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'hoede-profile-'));
  await saveInto(app, out);
  const shortenedOf: boolean[] = [];
  for (const seed of [0, 1, 2, 3, 4, 5]) {
    const below = numbers(seed * 7919 + 1);
    const size = seed === 0 ? 20 : 200; // the first one fits as it is
    const line = (most: number): string => longText(below, Math.min(most, size)).replace(/\s+/g, ' ');
    // Wide names that no other youth has: the name of another youth in a profile would rightly be refused.
    const name = (letter: string): string => `${letter.repeat(40)} `.repeat(5).slice(0, size).trim();
    const { id: minorId } = await ask<{ id: string }>(page, 'minors.add', {
      givenNames: name('WMÆŒЩЖ'[seed]!), familyName: name('QÖÂŴШФ'[seed]!), nameInScript: { text: name('نمصضشس'[seed]!), lang: 'ar' }, sex: 'female', nationality: 'VN', languages: ['vi'], interpreterLanguage: 'vi', statedBirthDate: '2010-05', vNumber: `284417305${seed}`,
      asylumApplication: 'no', ageInspection: { state: 'not-done', reason: 'no-asylum-application', note: '' },
    });
    const prose = (most: number): string => longText(below, Math.min(most, size * 25));
    for (const code of codes.slice(0, seed === 0 ? 3 : codes.length)) {
      await ask(page, 'signs.add', { minorId, code, observedOn: '2026-01-02', source: 'foster-carer', observedBy: line(200), quote: seed === 0 ? 'Kort.' : prose(2000) });
    }
    await ask(page, 'signs.decide', { minorId, decision: 'real-suspicion', reason: seed === 0 ? 'Kort.' : prose(5000), consulted: Array.from({ length: seed === 0 ? 1 : 20 }, () => ({ role: line(120), name: line(200) })) });
    const { id: shelterId } = await ask<{ id: string }>(page, 'placements.proposeShelter', {
      minorId, ground: 'real-suspicion', advisedBy: 'avim', adviser: line(200), advisedOn: '2026-01-02', proposedOn: '2026-01-02', reason: seed === 0 ? 'Kort.' : prose(5000), siblingFamily: true,
    });
    const { fileName, shortened } = await ask<{ fileName: string; shortened: boolean }>(page, 'placements.printRiskProfile', { shelterId });
    const pdf = await PDFDocument.load(fs.readFileSync(path.join(out, fileName)), { updateMetadata: false });
    expect.soft(pdf.getPageCount(), `seed ${seed}`).toBe(1);
    shortenedOf.push(shortened);
    fs.copyFileSync(path.join(out, fileName), test.info().outputPath(`profile-${seed}.pdf`));
  }
  expect(shortenedOf).toEqual([false, true, true, true, true, true]);
  fs.rmSync(out, { recursive: true });
});
