import type { ReactNode } from 'react';
import { urgentBecause } from '#domain/departures/departure-record';
import type { MinorFile } from '#domain/minors/minor-file';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { signRow } from '#domain/signs/sign-table';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Panel } from '../../components/Panel';
import { OwnWords } from '../../components/Voice';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { OutcomeSentence } from '../signs/ConsultForm';
import { EarlierVersions, SignLink } from '../signs/SignDetails';
import { StrengthTag } from '../signs/StrengthTag';
import { Course } from './Course';
import { openDepartureIn } from './minor-facts';

export interface RecordPanelProps {
  readonly file: MinorFile;
  readonly id: string;
  readonly onClose: () => void;
}

type Pair = readonly [label: string, value: ReactNode];
/** Facts that are there; an empty one is left out. */
export const known = (pairs: readonly (readonly [string, ReactNode])[]): readonly Pair[] => pairs.filter(([, value]) => value !== '' && value !== null && value !== undefined && value !== false);

/** The record is gone: another act took its place. */
export function GonePanel({ onClose }: { readonly onClose: () => void }) {
  const { minors: { panel } } = useWords();
  return <Panel title={panel.settled} onClose={onClose}><p>{panel.gone}</p></Panel>;
}

/** One observation. */
export function SignPanel({ file, id, onClose }: RecordPanelProps) {
  const { field, minors: { panel }, signs } = useWords();
  const go = useGo();
  const sign = file.signs.find((one) => one.id === id);
  if (!sign) return <GonePanel onClose={onClose} />;
  const { sign: labels } = field.fields.labels;
  return (
    <Panel
      title={field.signs.labels[sign.code]} note={signs.number(signRow(sign.code).number)} onClose={onClose}
      footer={<Button onPress={() => go({ name: 'signs', minor: file.minor.id, part: 'assess' })}>{panel.openSigns}</Button>}
    >
      <p><StrengthTag code={sign.code} /></p>
      {sign.quote !== '' && <div><p className="label">{labels.quote}</p><OwnWords text={sign.quote} /><SignLink file={file} sign={sign} /></div>}
      <Pairs pairs={known([
        [labels.observedOn, writtenDate(sign.observedOn)], [labels.source, field.signs.sources[sign.source]], [labels.observedBy, sign.observedBy], [labels.place, sign.place],
        [labels.subject, field.signs.subjects[sign.subject]],
      ])} />
      <EarlierVersions sign={sign} />
      {sign.withdrawnAt && <p>{signs.withdrawn(writtenDate(dayOf(sign.withdrawnAt)), sign.withdrawnReason)}</p>}
      <p className="meta">{field.signs.explanation}</p>
    </Panel>
  );
}

/** A decision on the signs, with what lay on the table. */
export function AssessmentPanel({ file, id, onClose }: RecordPanelProps) {
  const { field, minors: { panel }, language } = useWords();
  const assessment = file.assessments.find((one) => one.id === id);
  if (!assessment) return <GonePanel onClose={onClose} />;
  const { assessment: labels } = field.fields.labels;
  return (
    <Panel title={panel.assessment} note={writtenMoment(assessment.decidedAt, language)} onClose={onClose}>
      <Pairs pairs={known([
        [labels.decision, <strong key="decision">{field.signs.decisions[assessment.decision]}</strong>], [labels.reason, assessment.reason],
        [labels.consulted, assessment.consulted.map((one) => `${one.name} (${one.role})`).join(', ')],
      ])} />
      {assessment.outcome && <OutcomeSentence outcome={assessment.outcome} />}
      <p>{field.signs.proposals[assessment.proposal]}</p>
      <p className="meta">{panel.readTogether(assessment.signIds.length)} {field.signs.ruleVersion({ version: assessment.ruleVersion })}</p>
    </Panel>
  );
}

/** A proposal for protected shelter and its steps. */
export function ShelterPanel({ file, id, onClose }: RecordPanelProps) {
  const { field, minors: { panel } } = useWords();
  const go = useGo();
  const shelter = file.shelters.find((one) => one.id === id);
  if (!shelter) return <GonePanel onClose={onClose} />;
  const { shelter: labels } = field.fields.labels;
  return (
    <Panel
      title={panel.shelter} note={field.placements.shelterStatuses[shelter.status]} onClose={onClose}
      footer={<Button onPress={() => go({ name: 'signs', minor: file.minor.id, part: 'shelter' })}>{panel.openShelter}</Button>}
    >
      <Pairs pairs={known([
        [labels.ground, field.placements.shelterGrounds[shelter.ground]], [labels.advisedBy, field.placements.shelterAdvisers[shelter.advisedBy]],
        [labels.proposedOn, writtenDate(shelter.proposedOn)], [labels.reason, shelter.reason],
      ])} />
      <Course file={file} subjectId={id} />
    </Panel>
  );
}

/** A departure in short: what was known at the start, and how it went. */
export function DeparturePanel({ file, id, onClose }: RecordPanelProps) {
  const { field, minors: { panel, acts }, language } = useWords();
  const go = useGo();
  const departure = file.departures.find((one) => one.id === id);
  if (!departure) return <GonePanel onClose={onClose} />;
  const { departure: labels } = field.fields.labels;
  const { started } = departure;
  const urgencies = urgentBecause(file, departure);
  const open = openDepartureIn(file)?.id === departure.id;
  return (
    <Panel
      title={panel.departure} note={field.departures.statuses[departure.status]} onClose={onClose}
      footer={<Button onPress={() => go({ name: 'departure', id: departure.id, minor: departure.minorId })}>{open ? acts.clock : panel.openDeparture}</Button>}
    >
      <Pairs pairs={known([
        [labels.lastSeenAt, writtenMoment(started.lastSeenAt, language)], [labels.lastSeenWhere, started.lastSeenWhere], [labels.lastSeenBy, started.lastSeenBy],
        [labels.clothing, started.clothing], [labels.luggage, started.luggage], [labels.phone, started.phone], [labels.companions, started.companions],
        [labels.likelyDestination, started.likelyDestination], [labels.alreadyChecked, started.alreadyChecked],
      ])} />
      {urgencies.length > 0 && <ul>{urgencies.map((urgency) => <li key={urgency}>{field.departures.urgencies[urgency]}</li>)}</ul>}
      <Course file={file} subjectId={id} />
    </Panel>
  );
}

/** A transfer in short. */
export function TransferPanel({ file, id, onClose }: RecordPanelProps) {
  const { field, minors: { panel } } = useWords();
  const go = useGo();
  const transfer = file.transfers.find((one) => one.id === id);
  if (!transfer) return <GonePanel onClose={onClose} />;
  return (
    <Panel
      title={panel.transfer} note={field.transfers.statuses[transfer.status]} onClose={onClose}
      footer={<Button onPress={() => go({ name: 'transfer', minor: file.minor.id, id: transfer.id })}>{panel.openTransfer}</Button>}
    >
      <Course file={file} subjectId={id} />
    </Panel>
  );
}

/** A sealed notice in short. */
export function NoticePanel({ file, id, onClose }: RecordPanelProps) {
  const { minors: { panel }, language } = useWords();
  const go = useGo();
  const notice = file.notices.find((one) => one.id === id);
  if (!notice) return <GonePanel onClose={onClose} />;
  return (
    <Panel
      title={panel.notice} note={writtenMoment(notice.sealedAt, language)} onClose={onClose}
      footer={<Button onPress={() => go({ name: 'notices', notice: notice.id })}>{panel.openNotices}</Button>}
    >
      <Course file={file} subjectId={id} />
    </Panel>
  );
}
