import { afterAll, beforeAll, expect, it } from 'vitest';
import { textsOf } from '#domain/search/texts-of';
import { foldedLine } from '#domain/search/words-in';
import { requests, type RequestName } from '#electron/contract/contract';
import type { SearchResult } from '#domain/search/result';
import { asked, told, type Told } from './contract-for-tests';

/** Texts that are sent and not searched, and why. */
const notFoundBack: Partial<Record<RequestName, readonly string[] | 'all'>> = {
  'settings.change': 'all', 'vault.create': 'all', // the guardian’s own
  'conversations.record': ['ownWords'], 'conversations.recordGroup': ['place'], // the story corrects it: the words that stand are searched
  // The story withdraws these at the end: why is searched, what they said is not.
  'measures.record': ['reason'], 'placements.record': ['location'], 'placements.correct': ['location'], 'placements.giveMotive': 'all', 'signs.addContrary': ['text'],
  'recipients.look': 'all', 'recipients.import': 'all', 'recipients.verify': 'all', 'recipients.checkList': 'all', 'recipients.change': 'all', 'recipients.withdraw': 'all', // about a body, not about a youth
  'notices.seal': 'all', 'notices.preview': 'all', 'notices.paper': 'all', // what was sent stands in the notice; its facts in the records
  'access.print': 'all', // what is masked in a copy
  'dossiers.answer': 'all', // why a fact is not in a dossier; the facts themselves are found
  'dossiers.check': 'all', 'dossiers.preview': 'all', // check words, and what is printed
  'attachments.add': ['title'], // the story withdraws the photo
  'dossiers.print': 'all', 'dossiers.putOnPaper': 'all', 'dossiers.seal': 'all', // what was printed stands in the records
};

let story: Told;
beforeAll(async () => {
  story = await told();
});
afterAll(() => story.test.end());

const search = async (text: string): Promise<SearchResult> => {
  const envelope = await asked(story.test, 'search.find', { text });
  if (!envelope.ok) throw new Error('the search failed');
  return envelope.value as SearchResult;
};

it('finds back every text of the story that was written about a youth', async () => {
  const texts = [...story.valid].flatMap(([name, input]) => {
    const request = requests.get(name)!;
    const skipped = notFoundBack[name];
    if (request.writes !== 'record' || skipped === 'all') return [];
    return textsOf(request.input, input).filter(({ path }) => !skipped?.includes(path.at(-1) ?? '')).map(({ path, text }) => ({ name, path: path.join('.'), text }));
  });
  expect(texts.length).toBeGreaterThan(60);
  const lost: string[] = [];
  for (const { name, path, text } of texts) {
    if (foldedLine(text) === '') continue;
    const { groups } = await search(`"${text.replaceAll('"', '')}"`);
    if (groups.length === 0) lost.push(`${name} ${path}`);
  }
  expect(lost).toEqual([]);
});
