import type { ReactNode } from 'react';
import { isNameAlone } from '#domain/minors/resemblance';
import type { Resembled } from '#domain/minors/resembling';
import { writtenDate } from '#domain/shared/plain-date';
import { LookRow } from '../../components/Rows';
import { Tag } from '../../components/Tag';
import type { Tone } from '../../components/tone';
import { useWords } from '../../words/words';
import { FullName } from '../minors/Name';

const tones: Record<Resembled['strength'], Tone> = { strong: 'attention', likely: 'attention', weak: 'quiet' };

/** Somebody who resembles: the V-number first, because names are many, and every reason in words. */
export function AlikeRow({ one, act }: { readonly one: Resembled; readonly act: ReactNode }) {
  const { files, field } = useWords();
  const { grounds, strengths, nameAlone, standings } = field.files;
  const born = [one.statedBirthDate, one.establishedBirthDate].filter((date) => date !== null).map(writtenDate).join(' / ');
  const reasons = one.grounds.map((ground) => grounds[ground]).join(', ');
  return (
    <LookRow
      title={<><span className="code">{one.vNumber || files.alike.noNumber}</span> <FullName name={one.name} nameInScript={one.nameInScript} /></>}
      tag={<Tag tone={tones[one.strength]}>{strengths[one.strength]}</Tag>}
      why={<>
        {isNameAlone(one) ? nameAlone : <>{reasons.charAt(0).toUpperCase()}{reasons.slice(1)}.</>}{' '}
        <span className="meta">{files.alike.born(born)}{one.standing === 'open' ? '' : `, ${standings[one.standing].toLowerCase()}`}</span>
      </>}
      act={act}
    />
  );
}
