import { Lock } from 'lucide-react';
import { useState } from 'react';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { permissionsFor } from '#domain/notices/may-notify';
import { noticeKinds, type NoticeKind } from '#domain/notices/notice-kinds';
import type { DepartureId, NoticeId } from '#domain/shared/ids';
import { writtenDate } from '#domain/shared/plain-date';
import { dayOf } from '#domain/shared/instant';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Skeleton } from '../../components/Empty';
import { Icon } from '../../components/Icon';
import { PageHeader, Section, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Written } from '../../components/Voice';
import { useToday } from '../../state/now';
import type { ScreenProps } from '../../state/route';
import { useGo } from '../../state/store';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { useFile } from '../minors/use-file';
import { NoticeForm } from './NoticeForm';
import type { Subject } from './notice-body';
import { SealedNotice } from './SealedNotice';

/** A new message to the police about one youth: first which one, then the message. */
export function NewNotice({ minor, ...told }: ScreenProps<'new-notice'>) {
  const file = useFile(minor);
  if (file.state === 'loading') return <Skeleton lines={6} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  return <NewNoticeOf file={file.value} {...told} />;
}

type Told = Omit<ScreenProps<'new-notice'>, 'minor'>;

function NewNoticeOf({ file, departure: departureId, notice: noticeId, kind: asked }: Told & { readonly file: MinorFile }) {
  const { notices } = useWords();
  const go = useGo();
  const [kind, setKind] = useState<NoticeKind | undefined>(noticeId ? 'correction' : asked);
  const [corrected, setCorrected] = useState<NoticeId | undefined>(noticeId);
  const [sealedBefore] = useState(file.notices.length);
  const corrects = file.notices.find((one) => one.id === corrected) ?? null;
  const about = corrects ? corrects.departureId : departureId;
  const departure = file.departures.find((one) => one.id === about) ?? null;
  const subject: Subject = { file, departure, corrects: kind === 'correction' ? corrects : null };
  const sealed = file.notices.length > sealedBefore ? file.notices.at(-1) : undefined;
  return (
    <>
      <PageHeader
        title={notices.make.title} note={<Written text={fullName(file.minor)} />}
        acts={<Button onPress={() => go(departure ? { name: 'departure', id: departure.id, minor: file.minor.id } : { name: 'minor', id: file.minor.id })}>{departure ? notices.make.toDeparture : notices.make.toFile}</Button>}
      />
      <Stack gap="medium">
        {sealed ? <SealedNotice notice={sealed} arrive onAgain={() => go({ name: 'notices' })} /> : (
          <>
            <KindChoice file={file} subject={subject} kind={kind} onKind={setKind} />
            {kind === 'correction' && <WhichNotice subject={subject} departureId={departureId} chosen={corrected} onChoose={setCorrected} />}
            {kind && (kind !== 'correction' || corrects) && (
              <Section title={notices.make.kinds[kind]}>
                <NoticeForm key={`${kind} ${corrected ?? ''}`} kind={kind} subject={subject} onSealed={() => undefined} />
              </Section>
            )}
          </>
        )}
      </Stack>
    </>
  );
}

/** Only the messages that fit now can be chosen; the others stand below with what is in the way. */
function KindChoice({ file, subject, kind, onKind }: { readonly file: MinorFile; readonly subject: Subject; readonly kind: NoticeKind | undefined; readonly onKind: (kind: NoticeKind) => void }) {
  const words = useWords();
  const { notices: { make, seal }, field } = words;
  const permissions = permissionsFor(file, subject.departure, useToday());
  const fit = noticeKinds.filter((one) => permissions[one].length === 0);
  const others = noticeKinds.filter((one) => permissions[one].length > 0);
  return (
    <>
      {fit.length > 0 && <Choice label={field.fields.labels.noticeChoice.kind} shape="list" value={kind} onChange={onKind} options={fit.map((one) => ({ value: one, label: make.kinds[one], help: make.when[one] }))} />}
      {others.length > 0 && (
        <div className="not-usable">
          <p className="label">{seal.notUsable}</p>
          <ul>{others.map((one) => <li key={one}><Icon of={Lock} /><span>{make.kinds[one]}. <span className="meta">{permissions[one].map((reason) => sentenceOfRefusal(reason, words)).join(' ')}</span></span></li>)}</ul>
        </div>
      )}
    </>
  );
}

interface WhichNoticeProps {
  readonly subject: Subject;
  readonly departureId: DepartureId | undefined;
  readonly chosen: NoticeId | undefined;
  readonly onChoose: (id: NoticeId) => void;
}

/** Which earlier message was wrong. */
function WhichNotice({ subject: { file }, departureId, chosen, onChoose }: WhichNoticeProps) {
  const { notices: { make } } = useWords();
  const about = file.notices.filter((one) => one.kind !== 'correction' && (departureId === undefined || one.departureId === null || one.departureId === departureId));
  return (
    <Choice
      label={make.which} shape="list" value={chosen} onChange={(id) => onChoose(id)}
      options={about.toReversed().map((one) => ({ value: one.id, label: make.sealedOn(make.kinds[one.kind], writtenDate(dayOf(one.sealedAt))), help: make.file(one.fileName) }))}
    />
  );
}
