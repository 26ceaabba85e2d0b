import type { Conversation } from '../conversations/conversation';
import { filled, unknown, withheld, written, writtenMoment } from './answers';
import { languageName } from './names';
import { facts, row, type DraftBlock, type DraftTable, type Scene } from './scene';

function talk(one: Conversation, { words, parts }: Scene): DraftTable {
  const { because, captions, heads, missing, rows, sayings } = words.dossiers;
  const { conversations } = words;
  const said = written(one.ownWords);
  const discussed = one.topics.filter((topic) => topic.discussed).map((topic) => conversations.topics[topic.code].label);
  return facts(captions.talk({ when: writtenMoment(one.heldAt, words) }), [
    row(heads.reason, filled('', conversations.moments[one.moment], conversations.modes[one.mode])),
    row(rows.topics, filled(missing.notRecorded, ...discussed)),
    row(rows.ownWords, !parts.has('own-words') ? withheld(because['own-words']) : filled(missing.notRecorded, said && { ...said, ownWords: true }, said && sayings.spokenIn({ language: languageName(one.language, words), written: languageName('nl', words) }))),
  ]);
}

/** What was talked about, and the youth's own words. What the guardian makes of them stays in the file. */
export function conversationsSection(scene: Scene): readonly DraftBlock[] {
  const { missing, rows } = scene.words.dossiers;
  const talks = scene.file.conversations.map((one) => talk(one, scene));
  return talks.length > 0 ? talks : [facts(null, [row(rows.noTalk, unknown(missing.noTalk))])];
}
