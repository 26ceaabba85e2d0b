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

  it('is told within a second for the longest one', () => {
    estimateStrength('warm');
    const start = performance.now();
    estimateStrength('aB3$'.repeat(256));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
