// A dossier in the language of who reads it, with names in their own script: as the pages that Electron makes.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { paperWords } from '#domain/words/paper-words';
import { expect, test } from '../../fixture';
import { ask } from '../../steps/bridge';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly nameInScript: { readonly text: string } | null;
}

/** The dossier of a youth as a file of this test. */
async function dossierOf(page: Page, minorId: string, language: string, name: string): Promise<string> {
  const bytes = await page.evaluate(async ([minor, wanted]) => {
    const { hoede } = window as unknown as { hoede: { request(called: string, input: object): Promise<{ ok: boolean; value: { pdf: Uint8Array }; failure?: unknown }> } };
    const answer = await hoede.request('dossiers.preview', { minorId: minor, receiver: 'Jeugddienst Voorbeeld', language: wanted });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    let text = '';
    for (const byte of answer.value.pdf) text += String.fromCharCode(byte);
    return btoa(text);
  }, [minorId, language] as const);
  const file = test.info().outputPath(`${name}-${language}.pdf`);
  fs.writeFileSync(file, Buffer.from(bytes, 'base64'));
  return file;
}

const said = (program: string, ...given: readonly string[]): string => execFileSync(program, given, { encoding: 'utf8' });
/** Letters alone, in one form each and in no order: a PDF keeps Arabic by its shapes and from right to left. */
const letters = (text: string): string => [...new Set(text.normalize('NFKC').replace(/[^\p{L}]/gu, ''))].sort().join('');

const scripts = [{ who: 'Tuấn', script: /Latin/ }, { who: 'Amira', script: /Arab/ }, { who: 'Selam', script: /Ethiop/ }] as const;

test('is tagged, carries its letters with it, and reads in each language and script', async ({ demoPage: page }) => {
  test.setTimeout(240_000);
  const minors = await ask<readonly Listed[]>(page, 'minors.list', {});
  const youth = (who: string): Listed => minors.find(({ name }) => name.includes(who))!;
  const read = async (who: string, language: 'nl' | 'en' | 'de' | 'fr'): Promise<string> => {
    const file = await dossierOf(page, youth(who).id, language, who.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
    expect(said('pdfinfo', file)).toMatch(/^Tagged: +yes$/m);
    expect(said('pdfinfo', file)).toMatch(/^Page size: +59[45].* x 84[12]/m);
    const fonts = said('pdffonts', file).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font, 'a letter that is not in the file is another one elsewhere').toMatch(/ yes (yes|no) (yes|no) +\d+ +\d+$/);
    expect(fs.readFileSync(file).toString('latin1')).toContain(`/Lang (${language})`);
    return said('pdftotext', '-layout', file, '-');
  };
  for (const language of ['nl', 'en', 'de', 'fr'] as const) {
    const text = await read('Selam', language);
    // conversations and signs do not go to a guardian abroad
    const { conversations: _c, signs: _s, ...titles } = paperWords(language).dossiers.sections;
    for (const title of Object.values(titles)) expect(text.replaceAll(/\s+/g, ' '), `${language}: ${title}`).toContain(title);
  }
  for (const { who, script } of scripts) {
    const text = await read(who, 'nl');
    const name = youth(who).nameInScript?.text ?? who;
    for (const letter of letters(name)) expect(letters(text), `${who}: ${script.source}`).toContain(letter);
    expect(text).not.toMatch(/\uFFFD/);
  }
});
