import { useState } from 'react';
import { standingAttachments, type AttachmentRecord } from '#domain/attachments/attachment';
import { hasExtras } from '#domain/attachments/looked-into';
import { mayGoAlong } from '#domain/notices/may-send-along';
import type { NoticeKind } from '#domain/notices/notice-kinds';
import { placeOfAttachment } from '#domain/notices/sent-attachment';
import { noticeAttachmentsOn } from '#domain/policy/notice-attachments';
import { Button } from '../../components/Button';
import { Check } from '../../components/CheckList';
import { Choice } from '../../components/Choice';
import { FailureNotice } from '../../components/Problems';
import { Skeleton } from '../../components/Empty';
import { Fold } from '../../components/Fold';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import { ShowAttachment, type Shown } from '../attachments/ShowAttachment';
import type { ActFormHandle } from '../departures/use-act-form';
import type { NoticeBody, Subject, TypedAlong } from './notice-body';

interface AttachmentsAlongProps {
  readonly kind: NoticeKind;
  readonly subject: Subject;
  readonly form: Pick<ActFormHandle<NoticeBody>, 'body' | 'change' | 'at'>;
}

/** Which attachments go along: none by itself, each with why. Only kinds that the policy lets go are offered; nothing is shown where none may go. */
export function AttachmentsAlong({ kind, subject: { file }, form }: AttachmentsAlongProps) {
  const { notices: { along: say }, field } = useWords();
  const today = useToday();
  const { whys } = noticeAttachmentsOn(today).kinds[kind];
  const standing = standingAttachments(file.attachments);
  const { attachments: chosen } = form.body;
  // What was chosen and may not go any more stays in sight, so that it can be taken out.
  const offered = standing.filter((one) => mayGoAlong(one, kind, today) || chosen.some(({ attachmentId }) => attachmentId === one.id));
  const others = standing.length - offered.length;
  if (offered.length === 0) return null;
  const set = (attachments: readonly TypedAlong[]): void => form.change({ attachments });
  const toggle = ({ id, rev }: AttachmentRecord, on: boolean): void =>
    set(on ? [...chosen, { attachmentId: id, rev, why: whys.length === 1 ? whys[0]! : '', reason: '', keepExtras: false, looked: false }] : chosen.filter((one) => one.attachmentId !== id));
  return (
    <Fold title={say.title} note={say.count(chosen.length, offered.length)} open={chosen.length > 0}>
      <p className="meta">{say.help}</p>
      {offered.map((attachment) => {
        const place = chosen.findIndex((one) => one.attachmentId === attachment.id);
        return (
          <div key={attachment.id} className="stack" data-gap="small">
            <Check label={attachment.title} help={`${field.attachments.kinds[attachment.kind]}, ${field.attachments.mediaTypes[attachment.mime]}, ${field.attachments.size(attachment.size)}`} value={place >= 0} onChange={(on) => toggle(attachment, on)} />
            {place >= 0 && <OneAlong kind={kind} attachment={attachment} along={chosen[place]!} place={place} inPackage={placeOfAttachment(place, form.body.withPhoto === 'yes')} onChange={(part) => set(chosen.map((one, index) => (index === place ? { ...one, ...part } : one)))} at={form.at} />}
          </div>
        );
      })}
      {others > 0 && <p className="meta">{say.others(others)}</p>}
    </Fold>
  );
}

interface OneAlongProps {
  readonly kind: NoticeKind;
  readonly attachment: AttachmentRecord;
  readonly along: TypedAlong;
  readonly place: number;
  /** Its number in the package, as the receiver and every refusal count. */
  readonly inPackage: number;
  readonly onChange: (part: Partial<TypedAlong>) => void;
  readonly at: ActFormHandle<NoticeBody>['at'];
}

/** Of one attachment: why, what of a picture is left out, and a look at what Hoede cannot read. */
function OneAlong({ kind, attachment, along, place, inPackage, onChange, at }: OneAlongProps) {
  const { notices: { along: say }, field } = useWords();
  const rules = noticeAttachmentsOn(useToday());
  const show = useAct('attachments.show');
  const [shown, setShown] = useState<Shown>();
  const isShown = attachment.seen.as === 'picture' || attachment.seen.as === 'pdf';
  const needsReason = rules.needReason.includes(attachment.kind);
  const look = async (): Promise<void> => {
    const answer = await show.run({ attachmentId: attachment.id });
    if (answer.ok) setShown(answer.value);
  };
  return (
    <div className="along stack" data-gap="small">
      <p className="meta">{say.place(inPackage)}</p>
      <Choice label={say.why} shape="list" value={along.why === '' ? undefined : along.why} onChange={(why) => onChange({ why })} options={rules.kinds[kind].whys.map((why) => ({ value: why, label: field.notices.why[why] }))} {...at(`attachments.${place}.why`)} />
      <TextArea label={needsReason ? say.reasonNeeded : say.reason} help={say.reasonHelp} rows={2} optional={!needsReason} value={along.reason} onChange={(reason) => onChange({ reason })} {...at(`attachments.${place}.reason`)} />
      {hasExtras(attachment.seen) && <Check label={say.keepExtras} help={say.keepExtrasHelp} value={along.keepExtras} onChange={(keepExtras) => onChange({ keepExtras, looked: false })} />}
      {isShown
        ? <div><Button pending={show.pending} onPress={() => void look()}>{say.look}</Button></div>
        : <p className="meta">{say.lookElsewhere}</p>}
      <FailureNotice failure={show.failure} />
      <Unread attachment={attachment} along={along} onChange={onChange} />
      {shown && <ShowAttachment shown={shown} title={attachment.title} onClose={() => setShown(undefined)} />}
    </div>
  );
}

/** What the search cannot read, said plainly, and the guardian's word that she looked. */
function Unread({ attachment: { id, minorId }, along, onChange }: Pick<OneAlongProps, 'attachment' | 'along' | 'onChange'>) {
  const { notices: { along: say }, field } = useWords();
  const answer = useAnswer('notices.unread', { minorId, attachmentId: id, keepExtras: along.keepExtras });
  if (answer.state === 'loading') return <Skeleton lines={1} />;
  if (answer.state === 'failure') return <FailureNotice failure={answer.failure} onAgain={answer.refetch} />;
  const { unread } = answer.value;
  if (unread.length === 0) return <p className="meta">{say.searched}</p>;
  return <Check label={say.looked} help={say.cannotRead(unread.map((code) => field.redaction.unread[code]).join('; '))} value={along.looked} onChange={(looked) => onChange({ looked })} />;
}
