import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate } from '#domain/shared/plain-date';
import { sealedTextOf } from '#domain/signs/quote-link';
import type { Sign, SignBody } from '#domain/signs/sign';
import { Fold } from '../../components/Fold';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { LinkSentence } from './LinkSentence';

/** When, by whom and where a sign was seen, and who brought it. */
export function SeenBy({ sign }: { readonly sign: Pick<SignBody, 'observedOn' | 'observedBy' | 'source' | 'place' | 'subject'> }) {
  const { signs, field } = useWords();
  return (
    <p className="meta">
      {signs.seenBy(writtenDate(sign.observedOn), sign.observedBy)}. {field.signs.sources[sign.source]}.{sign.place !== '' && ` ${signs.seenAt(sign.place)}`}{sign.subject === 'host' && ` ${field.signs.subjects.host}.`}
    </p>
  );
}

/** Where the words of a linked sign come from, how they were said, and what became of them. */
export function SignLink({ file, sign: { link } }: { readonly file: MinorFile; readonly sign: Sign }) {
  const { signs, field } = useWords();
  if (!link) return null;
  return <p className="meta">{signs.quoteFrom(field.signs.quotedFields[link.field])}<LinkSentence link={link} text={sealedTextOf(file, link)} /></p>;
}

/** The versions that a correction replaced, newest first, each with why. */
export function EarlierVersions({ sign }: { readonly sign: Sign }) {
  const { signs, field, language } = useWords();
  if (sign.earlier.length === 0) return null;
  return (
    <Fold title={signs.versions(sign.earlier.length)}>
      {sign.earlier.toReversed().map(({ version, recordedAt, replacedAt, reason, body }) => (
        <div key={version}>
          <p className="label">{signs.versionOf(version, writtenMoment(recordedAt, language))}</p>
          <p>{field.signs.labels[body.code]}</p>
          <SeenBy sign={body} />
          {body.quote !== '' && <p className="voice" dir="auto">{body.quote}</p>}
          <p>{signs.replaced(writtenMoment(replacedAt, language), reason)}</p>
        </div>
      ))}
    </Fold>
  );
}
