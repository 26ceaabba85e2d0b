import type { ReactNode } from 'react';
import type { Agreement } from '#domain/conversations/agreement';
import type { Conversation } from '#domain/conversations/conversation';
import { languageName } from '#domain/dossiers/names';
import { writtenDate } from '#domain/shared/plain-date';
import type { Sign } from '#domain/signs/sign';
import { Pairs } from '../../components/Facts';
import { CheckRow, Rows } from '../../components/Rows';
import { NumberedSigns, OwnWords, type Marking } from '../../components/Voice';
import { writtenMoment } from '../../words/moments';
import { useWords, type AllWords } from '../../words/words';
import { StrengthTag } from '../signs/StrengthTag';

interface ReadingProps {
  readonly talk: Conversation;
  /** The signs that were linked to this conversation and stand. */
  readonly signs: readonly Sign[];
  /** The own words and the reading as a screen shows them where words can be linked; left out, they are only read. */
  readonly words?: { readonly own: ReactNode; readonly reading: ReactNode };
}

/** Where the literal words of the signs stand in the own words. */
function markingsIn(text: string, signs: readonly Sign[]): readonly Marking[] {
  return signs.flatMap((sign, place) => {
    const from = sign.quote === '' ? -1 : text.indexOf(sign.quote);
    return from < 0 ? [] : [{ from, to: from + sign.quote.length, number: place + 1 }];
  });
}

/** The own words with their signs, then the reading of the guardian. */
export function VoiceAndReading({ talk, signs, words }: ReadingProps) {
  const { conversations, field } = useWords();
  const { labels } = field.fields;
  return (
    <>
      {talk.ownWords !== '' && words ? words.own : (
        <div>
          <p className="label">{labels.conversation.ownWords}</p>
          {talk.ownWords === '' ? <p className="meta">{conversations.noOwnWords}</p> : <OwnWords text={talk.ownWords} markings={markingsIn(talk.ownWords, signs)} />}
        </div>
      )}
      {signs.length > 0 && (
        <div>
          <p className="label">{conversations.signsInWords}</p>
          <NumberedSigns signs={signs.map((sign, place) => ({ key: sign.id, number: place + 1, label: field.signs.labels[sign.code], tag: <StrengthTag code={sign.code} /> }))} />
          <p className="meta">{field.signs.explanation}</p>
        </div>
      )}
      {talk.reading !== '' && words ? words.reading : (
        <div>
          <p className="label">{conversations.reading}</p>
          <p className="prose written">{talk.reading || <span className="meta">{conversations.noReading}</span>}</p>
        </div>
      )}
      <div>
        <p className="label">{labels.conversation.risk}</p>
        <p className="prose written"><strong>{field.conversations.risks[talk.risk]}.</strong> {talk.riskReason}</p>
      </div>
    </>
  );
}

/** An agreement in one line: what, who, by when. */
export const agreementLine = ({ what, who, by }: Agreement, { conversations }: AllWords['field']): string =>
  [what, conversations.agreementParties[who], by && writtenDate(by)].filter(Boolean).join(' · ');

/** Agreements and how it was understood. */
export function Agreed({ talk }: { readonly talk: Conversation }) {
  const { conversations, field } = useWords();
  const { conversation: labels } = field.fields.labels;
  return (
    <Pairs pairs={[
      [labels.understanding, [field.conversations.understandings[talk.understanding], talk.understandingNote].filter(Boolean).join('. ')],
      [labels.material, talk.material || conversations.none],
      [labels.agreements, talk.agreements.length === 0 ? conversations.none : <ul key="agreements" className="plain">{talk.agreements.map((one) => <li key={one.nr}>{agreementLine(one, field)}</li>)}</ul>],
      [labels.statement, talk.statement || conversations.none],
      [labels.explained, talk.explained.length === 0 ? conversations.none : talk.explained.map((code) => field.conversations.consequences[code]).join(' ')],
      [labels.followUpOn, talk.followUpOn ? writtenDate(talk.followUpOn) : conversations.none],
    ]} />
  );
}

/** When, where, with whom. */
export function Practical({ talk }: { readonly talk: Conversation }) {
  const { conversations, field, language } = useWords();
  const { conversation: labels, interpreter } = field.fields.labels;
  const codes = field.conversations;
  return (
    <Pairs pairs={[
      [labels.heldAt, writtenMoment(talk.heldAt, language)],
      [labels.moment, codes.moments[talk.moment]],
      [labels.mode, codes.modes[talk.mode]],
      [labels.place, talk.place || conversations.none],
      [labels.durationMinutes, conversations.minutes(talk.durationMinutes)],
      [labels.language, languageName(talk.language, field)],
      [interpreter.kind, [codes.interpreterKinds[talk.interpreter.kind], talk.interpreter.code].filter(Boolean).join(', ')],
      [labels.alone, codes.alone[talk.alone ? 'yes' : 'no']],
      [labels.present, talk.present.map((role) => codes.roles[role]).join(', ')],
    ]} />
  );
}

/** The topics, each discussed or not and why. */
export function TopicsRead({ talk }: { readonly talk: Conversation }) {
  const { conversations, field } = useWords();
  const codes = field.conversations;
  return (
    <Rows dense label={conversations.topics}>
      {talk.topics.map((topic) => (
        <CheckRow
          key={topic.code} state={topic.discussed ? 'done' : 'not-needed'} title={codes.topics[topic.code].label}
          word={topic.discussed ? conversations.topicStates.done : conversations.topicStates.refused} proof={topic.discussed ? undefined : topic.reason}
        />
      ))}
    </Rows>
  );
}
