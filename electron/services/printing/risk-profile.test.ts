import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFile, factsForTests, fullFile, SECRETS } from '#domain/dossiers/file-for-tests';
import type { MinorFile } from '#domain/minors/minor-file';
import { riskProfileOf, shortened } from '#domain/placements/risk-profile';
import type { ShelterRecord } from '#domain/placements/shelter-record';
import { dayOf } from '#domain/shared/instant';
import { signCodes } from '#domain/signs/sign-table';
import { words } from '#domain/words/words';
import { checkCode } from './check-code';
import { printRiskProfile, rooms } from './risk-profile';
import { riskProfileDocument } from './risk-profile-document';

const nl = words('nl');
const today = dayOf(factsForTests.now);
const shelter = {
  id: 's', minorId: fullFile.minor.id, ground: 'standing-rule', advisedBy: 'nidos', adviser: 'Adviseur Denkbeeld', advisedOn: today, proposedOn: today, reason: 'Bescherming is nodig.', siblingFamily: true, changed: '',
  status: 'proposed', recordedAt: factsForTests.now, lastStepOn: today, defaultVersion: 'shelter-default-2020-03', assessmentId: null, proposedBy: 'M. Voorbeeld', steps: [], profiles: [],
} as unknown as ShelterRecord;
const sign = (code: string, over: object = {}) => ({ id: code, code, observedOn: today, source: 'coa', observedBy: 'Nachtdienst', subject: 'youth', withdrawnAt: null, quote: '', place: 'Geheimlaan', ...over }) as unknown as MinorFile['signs'][number];
const decision = { id: 'd', decision: 'real-suspicion', reason: 'De auto stond bij twee locaties.', decidedAt: factsForTests.now, consulted: [{ name: 'Collega Denkbeeld', role: 'Gedragswetenschapper' }, { name: 'Tweede', role: 'EMM' }] } as unknown as MinorFile['assessments'][number];
const source = (over: Partial<MinorFile> = {}, of = shelter) => ({ file: { ...fullFile, signs: [], assessments: [], ...over }, shelter: of, words: nl, today });
const paper = { guardian: factsForTests.guardian, siblingFamily: true, today, copy: 2, checkCode: checkCode('ab'.repeat(32)), journalSeq: 12 };
const page = (over: Partial<MinorFile> = {}, of = shelter, room = rooms[0]!) => riskProfileDocument(riskProfileOf(source(over, of), room), nl, paper).replaceAll(/data:font\/woff2;base64,[A-Za-z0-9+/=]+/g, '');

describe('a risk profile', () => {
  it('says who it is, what was seen, which rule fits, what was decided and what is asked', () => {
    const text = page({ signs: [sign('high-debt', { quote: 'Ik moet nog betalen.' }), sign('papers-held')], assessments: [decision] });
    for (const said of ['Thị Ánh Tuyết Nguyễn', 'Hoge (reis)schuld', 'Sterk', 'COA', '‘Ik moet nog betalen.’', 'Twee sterke signalen of meer'.toLowerCase(), 'Reëel vermoeden', 'De auto stond bij twee locaties.',
      'Collega Denkbeeld (Gedragswetenschapper) en 1 meer', 'Bescherming is nodig.', 'regel shelter-default-2020-03', 'Adviseur Denkbeeld', nl.riskProfile.siblings, nl.riskProfile.proves]) expect(text).toContain(said);
  });

  it('never says that somebody is a victim, and says when nothing was seen', () => {
    const text = page();
    expect(text).toContain(nl.riskProfile.nothingSeen);
    for (const one of [text, page({ signs: signCodes.map((code) => sign(code)), assessments: [decision] })]) expect(one).not.toMatch(/slachtoffer/i);
  });

  it('holds no address: neither of the shelter, nor of a home, nor where a sign was seen', () => {
    const lived = (over: object) => ({ ...fullFile.placements[0]!, from: '2020-01-01', to: null, withdrawnAt: null, location: SECRETS.shelterAddress, locationCode: '', ...over }) as unknown as MinorFile['placements'][number];
    for (const placements of [[lived({ kind: 'protected-shelter', locationCode: 'BO-07' })], [lived({ kind: 'foster-family' })], [lived({ kind: 'central-reception' })]]) {
      expect(page({ placements, signs: [sign('high-debt')] })).not.toContain('Geheimlaan');
    }
    expect(page({ placements: [lived({ kind: 'protected-shelter', locationCode: 'BO-07' })] })).toContain('BO-07');
  });

  it('counts neither what was withdrawn nor what is about a host, and marks what is only context', () => {
    const profile = riskProfileOf(source({ signs: [sign('high-debt', { withdrawnAt: factsForTests.now }), sign('papers-held', { subject: 'host' }), sign('long-route')] }), rooms[0]!);
    expect(profile.signs.map((one) => [one.label, one.contextOnly])).toEqual([['Lange route via veel lidstaten', true]]);
  });

  it('puts the heaviest signs first and counts what it leaves in the file', () => {
    const profile = riskProfileOf(source({ signs: signCodes.map((code) => sign(code)) }), { signs: 3, quote: 0, text: 0, name: 24 });
    expect(profile.signs.map((one) => one.strength)).toEqual(['Sterk', 'Sterk', 'Sterk']);
    expect([profile.signs.length + profile.moreSigns, profile.shortened]).toEqual([52, true]);
    expect(page({ signs: signCodes.map((code) => sign(code)) }, shelter, { signs: 3, quote: 0, text: 0, name: 24 })).toContain('En 49 signalen meer');
  });

  it('takes the decision it was born from, not a later one', () => {
    const later = { ...decision, id: 'later', decision: 'not-now' } as unknown as MinorFile['assessments'][number];
    expect(riskProfileOf(source({ assessments: [decision, later] }, { ...shelter, assessmentId: 'd' } as unknown as ShelterRecord), rooms[0]!).decision?.what).toBe('Reëel vermoeden');
  });

  it('says what points the other way when that was noted', () => {
    const said = (text: string, over: object = {}) => ({ id: text, text, learnedOn: today, source: 'coa', withdrawnAt: null, about: { of: 'dimension', dimension: 'exploitation' }, ...over });
    const contraries = [said('Belt elke dag met haar moeder.'), said('b'), said('c'), said('d', { learnedOn: '2020-01-01' }), said('Ingetrokken bewering.', { withdrawnAt: factsForTests.now })] as unknown as MinorFile['contraries'];
    const profile = riskProfileOf(source({ contraries }), rooms[0]!);
    expect(riskProfileDocument(profile, nl, paper)).not.toContain('Ingetrokken bewering.');
    expect(riskProfileDocument(profile, nl, paper)).toContain('Belt elke dag met haar moeder.');
    expect(profile.moreContrary).toBe(1);
    expect(page()).toContain(nl.riskProfile.noContrary);
  });

  it('can be made of a youth of whom hardly anything is known', () => {
    expect(riskProfileDocument(riskProfileOf({ file: emptyFile, shelter, words: nl, today }, rooms[0]!), nl, paper)).toContain('niet bekend');
  });
});

describe('shortening', () => {
  it('keeps what fits, says that it was cut, and is never longer than asked', () => {
    expect(shortened('Kort genoeg.', 40)).toEqual({ text: 'Kort genoeg.', cut: false });
    expect(shortened('Een zin die te lang is om te staan.', 14)).toEqual({ text: 'Een zin die …', cut: true });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 0, max: 200 }), (text, most) => {
      const short = shortened(text, most);
      expect(short.cut).toBe(Array.from(text.replace(/\s+/gu, ' ').trim()).length > most);
      expect(Array.from(short.text).length).toBeLessThanOrEqual(most + 2);
      expect(short.text).not.toMatch(/\n/);
    }));
  });
});

describe('printing it', () => {
  const order = { ...source({ signs: signCodes.map((code) => sign(code)) }), ...paper, now: factsForTests.now };
  const printer = (pagesFor: (print: number) => number) => {
    let count = 0;
    return async (): Promise<Uint8Array> => {
      const pdf = await PDFDocument.create();
      for (let at = 0; at < pagesFor(count); at += 1) pdf.addPage([595, 842]).drawRectangle({ x: 1, y: 1, width: 1, height: 1 });
      count += 1;
      return pdf.save();
    };
  };

  it('tries with less until it is one page, and says that it is shortened', async () => {
    const { pdf, shortened: cut } = await printRiskProfile(printer((print) => (print < 3 ? 2 : 1)), order);
    expect([(await PDFDocument.load(pdf)).getPageCount(), cut]).toEqual([1, true]);
  });

  it('gives up rather than print two pages', async () => {
    await expect(printRiskProfile(printer(() => 2), order)).rejects.toThrow('does not fit');
  });

  it('has a last room without a text of unknown length', () => {
    expect(rooms.at(-1)).toMatchObject({ quote: 0, text: 0 });
    rooms.slice(1).forEach((room, place) => expect(room.signs <= rooms[place]!.signs && room.text < rooms[place]!.text).toBe(true));
  });
});
