import { Timer } from 'lucide-react';
import { countryName } from '#domain/dossiers/names';
import { ageOn } from '#domain/minors/age';
import type { MinorRow } from '#domain/minors/minor-row';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Tag } from '../../components/Tag';
import { useNow } from '../../state/now';
import { useWords } from '../../words/words';
import { FullName } from '../minors/Name';
import { awayTime } from '../today/away';

/** One youth in the list. The two ages stand beside each other. */
export function CaseloadRow({ row }: { readonly row: MinorRow }) {
  const words = useWords();
  const { caseload, field, minors } = words;
  const now = useNow(60_000);
  const today = dayOf(now);
  const age = (date: NonNullable<MinorRow['establishedBirthDate']>): string => field.minors.age(ageOn(date, today));
  return (
    <div className="caseload-row">
      <FullName name={row.name} nameInScript={row.nameInScript} />
      <span className="code">{row.vNumber || caseload.vNumberUnknown}</span>
      <span>{age(row.statedBirthDate)} <span className="meta">/ {row.establishedBirthDate ? age(row.establishedBirthDate) : field.minors.notEstablished.toLowerCase()}</span></span>
      <span>{countryName(row.nationality, field)}</span>
      <span>{row.placement?.kind === 'transit' ? <Tag tone="attention">{field.placements.underWay}</Tag> : row.placement ? shortPlace(field.placements.kinds[row.placement.kind], row.placement.locationCode) : <span className="meta">{caseload.notPlaced}</span>}</span>
      <span>
        {row.departure ? <Tag tone="attention" icon={Timer}>{minors.away(awayTime(row.departure.lastSeenAt, now, words))}</Tag>
          : <span className="meta">{row.lastConversationAt ? writtenDate(dayOf(row.lastConversationAt)) : caseload.noConversation}</span>}
      </span>
    </div>
  );
}

/** The short name between brackets, if there is one, and the code: "BO-04", "kwv". */
function shortPlace(kind: string, code: string): string {
  const short = /\(([^)]+)\)$/.exec(kind)?.[1] ?? kind;
  return code === '' ? short : code.startsWith(short) ? code : `${short} ${code}`;
}
