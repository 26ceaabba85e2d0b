import { describe, expect, it } from 'vitest';
import { lawCodes } from '../policy/laws';
import { formerRoutes, routes } from '../transfers/routes';
import { paperWords, type PaperLanguage } from '../words/paper-words';
import { composeDossier } from './compose-dossier';
import { rowsOf } from './dossier';
import { factsForTests, fullFile } from './file-for-tests';

/** Every text below a table of words, with where it stands. */
const textsIn = (tree: unknown, path = ''): readonly (readonly [string, string])[] =>
  (typeof tree === 'string' ? [[path, tree]] : tree !== null && typeof tree === 'object' ? Object.entries(tree).flatMap(([key, value]) => textsIn(value, `${path}.${key}`)) : []);

const routeWords = (language: PaperLanguage) => new Map(textsIn({ laws: paperWords(language).laws, transfers: paperWords(language).transfers }));
const dutch = routeWords('nl');

const [transfer] = fullFile.transfers;
const along = (route: string, country: string): typeof fullFile => ({
  ...fullFile,
  transfers: [{ ...transfer!, destination: { ...transfer!.destination, country: country as never }, events: transfer!.events.map((event) => (event.move === 'choose-route' ? { ...event, body: { ...event.body, route: route as never } } : event)) }],
});

describe('the route in a dossier', () => {
  for (const language of ['en', 'de', 'fr'] as const) {
    it(`says nothing of ours in Dutch in ${language}, whatever the route and the country`, () => {
      const own = routeWords(language);
      // what is the same in both languages, such as a name, is no Dutch sentence
      const foreign = [...dutch].filter(([path, text]) => text.length > 8 && own.has(path) && own.get(path) !== text).map(([, text]) => text);
      expect(foreign.length).toBeGreaterThan(60);
      for (const route of [...routes, ...formerRoutes]) {
        for (const country of ['DE', 'DK', 'VN', 'unknown']) {
          // what the guardian wrote stays Dutch, and none of it is one of our sentences
          const dossier = composeDossier(along(route, country), paperWords(language), factsForTests);
          const ours = dossier.sections.flatMap(rowsOf).flatMap(({ label, answers }) => [label, ...answers.flatMap((answer) => (answer.kind === 'filled' ? answer.lines : []))]).map((line) => line.text);
          expect(foreign.filter((text) => ours.some((said) => said.includes(text))), `${route} ${country}`).toEqual([]);
        }
      }
    });
  }

  it('names every legal ground in every language, none left in Dutch', () => {
    for (const language of ['en', 'de', 'fr'] as const) {
      for (const code of lawCodes) {
        const law = paperWords(language).laws[code];
        expect(law, `${language} ${code}`).not.toMatch(/\b(lid|onder|AVG|Wetboek|rechter|voogd|zoals|geen|besluit|Verordening|Uitvoeringswet|Brussel II)\b/);
      }
    }
  });
});
