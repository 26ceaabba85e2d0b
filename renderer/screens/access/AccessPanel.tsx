import { useState } from 'react';
import { decisionOf, mayCopyAccess, type AccessRequest } from '#domain/access/access-request';
import { accessRulesOn } from '#domain/policy/access-rules';
import { writtenDate } from '#domain/shared/plain-date';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { OwnWords } from '../../components/Voice';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { DecideAccess } from './DecideAccess';

/** One request: who asked what, what was decided, and the copies that came out. */
export function AccessPanel({ file, id, onClose }: RecordPanelProps) {
  const { access, field } = useWords();
  const go = useGo();
  const [again, setAgain] = useState(false);
  const request = file.access.find((one) => one.id === id);
  if (!request) return <GonePanel onClose={onClose} />;
  const decided = decisionOf(request);
  const rules = accessRulesOn(request.askedOn);
  const { askers, wishes, identityChecks } = field.access;
  const acts = decided && !again && (
    <>
      {mayCopyAccess(request).length === 0 && <Button kind="primary" onPress={() => go({ name: 'minor', id: file.minor.id, panel: { kind: 'access-copy', id } })}>{access.makeCopy}</Button>}
      <Button onPress={() => setAgain(true)}>{access.decideAgain}</Button>
    </>
  );
  return (
    <Panel title={access.title} note={writtenDate(request.askedOn)} onClose={onClose} footer={acts}>
      <Pairs pairs={[
        [access.facts.by, request.askerName === '' ? askers[request.askedBy] : `${request.askerName} (${askers[request.askedBy]})`], [access.facts.wish, wishes[request.wish]],
        [access.facts.about, request.about === '' ? access.facts.wholeFile : <OwnWords key="about" text={request.about} />],
        [access.facts.identity, [identityChecks[decided?.identityCheck ?? request.identityCheck], request.identityNote].filter(Boolean).join('. ')],
      ]} />
      <p className="meta">{field.access.ruleNote({ weeks: rules.decideWithinWeeks, source: rules.source })}</p>
      {request.decisions.length > 0 && <Decisions request={request} />}
      {(!decided || again) && <DecideAccess request={request} {...(again && { onDone: () => setAgain(false) })} />}
      {request.copies.length > 0 && <Copies request={request} />}
    </Panel>
  );
}

/** What was decided, the last one first: that one holds. */
function Decisions({ request }: { readonly request: AccessRequest }) {
  const { access, field, language } = useWords();
  const { decisions, grounds, parts } = field.access;
  return (
    <Section title={access.decisions}>
      <ul className="sentences">
        {request.decisions.toReversed().map((one) => (
          <li key={one.at}>
            <strong>{access.decisionLine(decisions[one.decision], writtenMoment(one.at, language), one.by)}</strong>
            {one.ground && <><br />{grounds[one.ground]}</>}{one.leftOut.length > 0 && <><br />{one.leftOut.map((part) => parts[part]).join(', ')}</>}{one.reason && <><br />{one.reason}</>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Copies({ request }: { readonly request: AccessRequest }) {
  const { access, language } = useWords();
  const times = (masked: AccessRequest['copies'][number]['masked']): number => Object.values(masked).reduce((sum, count) => sum + count, 0);
  return (
    <Section title={access.copies}>
      <ul className="sentences">{request.copies.toReversed().map((one) => <li key={one.copy}>{access.copyLine(one.copy, writtenMoment(one.printedAt, language), times(one.masked))}</li>)}</ul>
    </Section>
  );
}
