import { describe, expect, it } from 'vitest';
import { file } from '#domain/notices/notices-for-tests';
import { valuesOf } from '#domain/redaction/file-values';
import { hitsIn, withheldAmong } from '#domain/redaction/withheld-values';
import { wordsIn } from '../../words/words';
import { emailText } from './email-text';

const around = { others: [], sent: [], said: [], free: [] };
const files = (...names: string[]) => ({ files: names.map((fileName) => ({ fileName, sha256: '00'.repeat(32), bytes: 1 })) }) as never;

describe.each(['nl', 'en'] as const)('the text for the e-mail (%s)', (language) => {
  const written = ({ subject, body }: ReturnType<typeof emailText>): string => `${subject}\n${body}`;
  const text = written(emailText(files('ZESR-2ZT6.p7m'), wordsIn(language)));

  it('names the sealed files and no value of the file of the youth', () => {
    expect(text).toContain('ZESR-2ZT6.p7m');
    expect(written(emailText(files('AAAA-0001.p7m', 'AAAA-0002.p7m'), wordsIn(language)))).toContain('AAAA-0002.p7m');
    expect(hitsIn(text, withheldAmong(valuesOf(file), around))).toEqual([]);
  });
  it('would be caught with a value in it', () => {
    expect(hitsIn(`${text} ${file.minor.vNumber}`, withheldAmong(valuesOf(file), around))).not.toEqual([]);
  });
});
