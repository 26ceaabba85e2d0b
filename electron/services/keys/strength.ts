import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be';
import { normalised, type Strength } from '#domain/vault/passphrase';

/** Words that anyone who knows the work would try first. */
const OF_THE_WORK = [
  'hoede', 'nidos', 'voogd', 'voogdij', 'voogden', 'pupil', 'pupillen', 'jongere', 'jongeren', 'amv', 'alleenstaande', 'minderjarige', 'vreemdeling',
  'jeugdbeschermer', 'caseload', 'dossier', 'melding', 'vermissing', 'vermist', 'mensenhandel', 'mensensmokkel', 'opvang', 'opvanggezin', 'beschermde',
  'azc', 'coa', 'ind', 'dtv', 'avim', 'politie', 'kinderrechter', 'asiel', 'asielzoeker', 'vluchteling', 'kluis', 'wachtwoord', 'wachtzin',
];

let estimator: ZxcvbnFactory | undefined;

// Made at first use: ranking the dictionaries takes a moment that starting the program should not wait for.
function theEstimator(): ZxcvbnFactory {
  estimator ??= new ZxcvbnFactory({ dictionary: { ...common, ...dutch, ofTheWork: OF_THE_WORK }, graphs: adjacencyGraphs });
  return estimator;
}

const LONG_WORD_OF_THE_WORK = new RegExp(OF_THE_WORK.filter((word) => word.length >= 5).sort((a, b) => b.length - a.length).join('|'), 'gi');

/**
 * How hard a passphrase is to guess, by Dutch and common words, names, keyboards, dates and repeats (zxcvbn). Words of
 * the work count as one sign each: three of them in a row would otherwise pass.
 * The one place in the vault process where a passphrase is text, and only when one is chosen, never at unlocking.
 */
export function estimateStrength(passphrase: string): Strength {
  const whole = normalised(passphrase);
  const withoutTheWork = whole.replace(LONG_WORD_OF_THE_WORK, '.');
  return { score: theEstimator().check(withoutTheWork).score };
}
