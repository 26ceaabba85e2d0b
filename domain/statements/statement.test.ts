import { describe, expect, it } from 'vitest';
import { composeDossier } from '../dossiers/compose-dossier';
import { emptyFile, factsForTests } from '../dossiers/file-for-tests';
import type { StatementId } from '../shared/ids';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { words } from '../words/words';
import { mayRecordStatement, mayRenewStatement, NewStatement, standing, statementOf, type Statement, type StatementVersionKept } from './statement';

const minorId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const given = { minorId, saidOn: '2026-11-20', language: 'ar', words: 'أريد أن أذهب إلى المدرسة.', writtenBy: 'De jongere zelf', goesAlong: true };
const read = (more: object = {}): NewStatement => NewStatement.parse({ ...given, ...more });
const kept = (...versions: Partial<StatementVersionKept>[]): Statement =>
  statementOf('statement' as StatementId, versions.map((one, place) => ({ rev: place + 1, at: instant('2026-11-20T10:00Z'), by: 'Voogd Voorbeeld', happened: 'added', reason: '', statement: read(), ...one })));
const today = plainDate('2026-11-24');

describe('a statement', () => {
  it('keeps the words as they were said, whatever is added later', () => {
    const renewed = kept({}, { happened: 'renewed', reason: 'Vertaling toegevoegd', statement: read({ translation: { text: 'Ik wil naar school.', by: 'T-ar-04', on: '2026-11-21' } }) });
    expect(renewed).toMatchObject({ rev: 2, withdrawn: null, words: given.words, translation: { by: 'T-ar-04' } });
    expect(renewed.versions[0]!.statement).toEqual(read());
  });

  it('that was taken back no longer stands and takes no version', () => {
    const back = kept({}, { happened: 'withdrawn', reason: 'Ik denk er nu anders over.' });
    expect(standing([back, kept({})])).toHaveLength(1);
    expect(mayRenewStatement(back).map((one) => one.code)).toEqual(['statement-already-withdrawn']);
    expect(mayRenewStatement(kept({}))).toEqual([]);
  });

  it('was said and translated today or earlier', () => {
    expect(mayRecordStatement(read(), today)).toEqual([]);
    expect(mayRecordStatement(read({ saidOn: '2026-11-25' }), today)).toHaveLength(1);
    expect(mayRecordStatement(read({ translation: { text: 'x', by: 'T-1', on: '2026-11-25' } }), today)).toHaveLength(1);
  });
});

describe('in the transfer dossier', () => {
  const printed = (statement: Statement): string => JSON.stringify(composeDossier({ ...emptyFile, statements: [statement] }, words('nl'), factsForTests).sections.find((one) => one.id === 'statement'));

  it('the words stand with their language and direction, and who wrote them down', () => {
    const said = printed(kept({}));
    expect(said).toContain(JSON.stringify({ text: given.words, lang: 'ar', dir: 'rtl', ownWords: true }));
    expect(said).toContain('Opgeschreven door De jongere zelf');
    expect(said).toContain('Nog niet vertaald');
  });

  it('nothing stands of what the youth keeps back or took back', () => {
    const keptBack = printed(kept({ statement: read({ goesAlong: false }) }));
    expect(keptBack).not.toContain(given.words);
    expect(keptBack).toContain('omdat de jongere dat niet wil');
    expect(printed(kept({}, { happened: 'withdrawn', reason: 'x' }))).not.toContain(given.words);
  });
});
