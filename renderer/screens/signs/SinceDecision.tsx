import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate } from '#domain/shared/plain-date';
import { signsSince } from '#domain/signs/decision';
import { Banner } from '../../components/Banner';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';

/** Signs that came after the last decision make it an open question again: which ones, since which decision. */
export function SinceDecision({ file }: { readonly file: MinorFile }) {
  const { signs, field, language } = useWords();
  const latest = file.assessments.at(-1);
  const since = latest ? signsSince(latest, file.signs) : [];
  if (!latest || since.length === 0) return null;
  return (
    <Banner tone="attention">
      <p>{signs.lastDecision(field.signs.decisions[latest.decision], writtenMoment(latest.decidedAt, language))}</p>
      <p><strong>{field.signs.afterDecision({ count: since.length })}</strong> {signs.newSince}</p>
      <ul className="sentences">{since.map((sign) => <li key={sign.id}>{field.signs.labels[sign.code]} <span className="meta">({writtenDate(sign.observedOn)})</span></li>)}</ul>
    </Banner>
  );
}
