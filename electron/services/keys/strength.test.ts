import { describe, expect, it } from 'vitest';
import { passphraseProblems } from '#domain/vault/passphrase';
import { estimateStrength } from './strength';

const problems = (passphrase: string) => passphraseProblems(passphrase, estimateStrength(passphrase));

describe('the strength of a passphrase', () => {
  it.each(['vijf paarse olifanten zingen', 'kachel-tulp-vlieger-brug-noot-mist', 'ስደተኛ ልጆች በሰላም ይኑሩ', '9vX!q2LmZ#4tRw8pBn', 'de voogd telt paarse olifanten'])('is enough: %s', (passphrase) => {
    expect(problems(passphrase)).toEqual([]);
  });

  it.each(['aaaaaaaaaaaaaaaaaaaa', 'wachtwoordwachtwoord', 'voogdvoogdvoogdvoogd', 'passwordpassword123', '123456789012345678', 'qwertyuiopasdfgh', 'HoedeNidosVoogd', 'hoede nidos voogdij wachtwoord'])(
    'is too little, however long: %s',
    (passphrase) => {
      expect(problems(passphrase)).toEqual(['too-easy']);
    },
  );

  it('of the longest one costs no more than of its first 256 characters', () => {
    const times = (passphrase: string): number => Math.min(...[1, 2, 3].map(() => {
      const start = performance.now();
      estimateStrength(passphrase);
      return performance.now() - start;
    }));
    times('warm');
    expect(times('aB3$'.repeat(256)) / times('aB3$'.repeat(64))).toBeLessThan(4);
  });
});
