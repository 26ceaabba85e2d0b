import { NewAppointment } from '#domain/appointments/appointment';
import type { MinorFile } from '#domain/minors/minor-file';
import type { MinorId } from '#domain/shared/ids';
import { Columns } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, orMissing, typedFor } from '../minors/form';
import { Shell } from '../minors/WritePanels';

interface AppointmentBody {
  readonly what: string;
  readonly at: string;
  readonly where: string;
  readonly withRole: string;
  readonly withName: string;
  readonly agreedBy: string;
}

const appointmentOf = (body: AppointmentBody, minorId: MinorId): object => ({ ...body, minorId, at: orMissing(body.at) });

/** Records what was agreed, when, where and with whom. */
export function MakeAppointment({ file, onClose }: { readonly file: MinorFile; readonly onClose: () => void }) {
  const words = useWords();
  const { appointments, field: { fields: { labels, help } } } = words;
  const tell = useTell();
  const now = useNow();
  const { minor } = file;
  const guardian = useWindow((state) => state.guardian?.name ?? '');
  const draft = useDraft<AppointmentBody>(`appointment:${minor.id}`, { what: '', at: '', where: '', withRole: '', withName: '', agreedBy: guardian });
  const make = useAct('appointments.make');
  const { body, change } = draft;
  const typed = appointmentOf(body, minor.id);
  const at = fieldAt(fieldSentences(openProblems(make.problems, NewAppointment, typed), words));
  const save = async (): Promise<void> => {
    const answer = await make.run(typedFor('appointments.make', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: appointments.done });
    onClose();
  };
  return (
    <Shell title={appointments.title} note={appointments.about} act={appointments.act} pending={make.pending} ready={draft.ready} waiting={!draft.saved} failure={make.failure} onSave={() => void save()} onClose={onClose}>
      <TextField label={labels.appointment.what} {...at('what')} value={body.what} onChange={(what) => change({ what })} />
      <MomentField label={labels.appointment.at} {...at('at')} now={now} value={body.at} onChange={(moment) => change({ at: moment })} />
      <TextField label={labels.appointment.where} {...at('where')} optional value={body.where} onChange={(where) => change({ where })} />
      <Columns shape="fields">
        <TextField label={labels.appointment.withRole} help={help.appointment.withRole} {...at('withRole')} value={body.withRole} onChange={(withRole) => change({ withRole })} />
        <TextField label={labels.appointment.withName} {...at('withName')} optional value={body.withName} onChange={(withName) => change({ withName })} />
      </Columns>
      <TextField label={labels.appointment.agreedBy} {...at('agreedBy')} value={body.agreedBy} onChange={(agreedBy) => change({ agreedBy })} />
    </Shell>
  );
}
