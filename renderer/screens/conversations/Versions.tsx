import { changedFields, type ConversationField } from '#domain/conversations/changes';
import type { Conversation, NewConversation } from '#domain/conversations/conversation';
import { languageName } from '#domain/dossiers/names';
import { writtenDate } from '#domain/shared/plain-date';
import { Section } from '../../components/Layout';
import { writtenMoment } from '../../words/moments';
import { useWords, type AllWords } from '../../words/words';
import { agreementLine } from './ConversationReading';

/** What a field of a conversation says, in words. */
function said(field: ConversationField, talk: Readonly<NewConversation>, { field: words, conversations, minors, language }: AllWords): string {
  const codes = words.conversations;
  switch (field) {
    case 'heldAt': return writtenMoment(talk.heldAt, language);
    case 'moment': return codes.moments[talk.moment];
    case 'mode': return codes.modes[talk.mode];
    case 'durationMinutes': return conversations.minutes(talk.durationMinutes);
    case 'language': return languageName(talk.language, words);
    case 'interpreter': return [codes.interpreterKinds[talk.interpreter.kind], talk.interpreter.code].filter(Boolean).join(', ');
    case 'alone': return talk.alone ? minors.yes : minors.no;
    case 'present': return talk.present.map((role) => codes.roles[role]).join(', ');
    case 'topics': return talk.topics.map((topic) => `${codes.topics[topic.code].label}: ${topic.discussed ? codes.discussed : codes.notDiscussedBecause({ reason: topic.reason })}`).join('\n');
    case 'explained': return talk.explained.map((code) => codes.consequences[code]).join('\n') || conversations.none;
    case 'understanding': return codes.understandings[talk.understanding];
    case 'risk': return codes.risks[talk.risk];
    case 'agreements': return talk.agreements.map((one) => agreementLine(one, words)).join('\n') || conversations.none;
    case 'followUpOn': return talk.followUpOn ? writtenDate(talk.followUpOn) : conversations.none;
    case 'place':
    case 'ownWords':
    case 'reading':
    case 'understandingNote':
    case 'statement':
    case 'riskReason':
    case 'material': return talk[field] || conversations.none;
  }
}

/** Every version of a conversation, the newest first, with the reason of each correction and what it changed: before and after. */
export function Versions({ talk }: { readonly talk: Conversation }) {
  const words = useWords();
  const { conversations, field, language } = words;
  if (talk.versions.length < 2) return null;
  return (
    <Section title={conversations.versions}>
      <ol className="versions stack" data-gap="medium">
        {talk.versions.toReversed().map((version) => {
          const before = talk.versions.find((one) => one.version === version.version - 1);
          return (
            <li key={version.version} className="stack" data-gap="small">
              <h3 className="label">{conversations.versionBy(version.version, writtenMoment(version.recordedAt, language), version.recordedBy)}</h3>
              {!before && <p className="meta">{conversations.firstVersion}</p>}
              {before && <p className="prose written">{version.reason}</p>}
              {before && changedFields(before.body, version.body).map((name) => (
                <dl key={name} className="pairs">
                  <dt>{field.fields.labels.conversation[name]}</dt>
                  <dd>
                    <p className="meta">{conversations.was}</p><p className="prose written"><del>{said(name, before.body, words)}</del></p>
                    <p className="meta">{conversations.became}</p><p className="prose written"><ins>{said(name, version.body, words)}</ins></p>
                  </dd>
                </dl>
              ))}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
