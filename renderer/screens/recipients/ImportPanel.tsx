import { useEffect, useState } from 'react';
import { recipientProfiles, type RecipientProfile } from '#domain/notices/recipient-profile';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { RecipientId } from '#domain/shared/ids';
import type { OutputOf } from '#electron/contract/contract';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Form, Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, useFirstProblem } from '../minors/form';
import { KeyFactsList } from './KeyFactsList';
import { KeyField } from './KeyField';

type Look = OutputOf<'recipients.look'>;

/** Adds a key to the register: choose or paste it, see what it is, say whose it is. It counts for nothing until it was checked by telephone. */
export function ImportPanel({ known, onDone, onClose }: { readonly known: readonly RecipientRecord[]; readonly onDone: (id: RecipientId) => void; readonly onClose: () => void }) {
  const words = useWords();
  const { recipients, field } = words;
  const { recipient: labels } = field.fields.labels;
  const tell = useTell();
  const [certificate, setCertificate] = useState('');
  const [name, setName] = useState('');
  const [profile, setProfile] = useState<RecipientProfile>();
  const [look, setLook] = useState<Look>();
  const looking = useAct('recipients.look');
  const act = useAct('recipients.import');
  useFirstProblem(act.failure);
  const { run } = looking;
  useEffect(() => {
    setLook(undefined);
    if (certificate.trim() === '') return undefined;
    let current = true;
    void run({ certificate }).then((answer) => { if (current && answer.ok) setLook(answer.value); });
    return () => { current = false; };
  }, [certificate, run]);
  const same = known.find((one) => one.id === look?.sameParty);
  const usable = look !== undefined && look.problem === null && !look.known;
  const at = fieldAt(fieldSentences(act.problems, words));
  const add = async (): Promise<void> => {
    const answer = await act.run({ name, certificate, ...(profile && { profile }), replaces: same?.id ?? null });
    if (!answer.ok) return;
    tell({ says: recipients.importDone });
    onDone(answer.value.id);
  };
  const why = !usable ? recipients.keyFirst : name.trim() === '' ? recipients.nameFirst : profile === undefined ? recipients.profileFirst : undefined;
  return (
    <Panel title={recipients.importTitle} note={recipients.emptyHelp} onClose={onClose} footer={<Button kind="primary" pending={act.pending} why={why} onPress={() => void add()}>{recipients.importAct}</Button>}>
      <Form label={recipients.importTitle} onSubmit={() => { if (!why) void add(); }}>
        <KeyField label={labels.certificate} {...at('certificate')} value={certificate} onChange={setCertificate} />
        <FailureNotice failure={looking.failure} />
        {look?.problem && <Banner tone="danger" announce="status"><p>{field.notices.certificateProblems[look.problem]}</p></Banner>}
        {look?.known && <Banner tone="attention" announce="status"><p>{recipients.alreadyKnown}</p></Banner>}
        {same && usable && <Banner tone="attention" announce="status"><p>{recipients.newKeyOf(same.name)}</p></Banner>}
        {look?.facts && <Section title={recipients.whatItIs}><KeyFactsList of={look.facts} /></Section>}
        {usable && (
          <>
            <TextField label={labels.name} help={recipients.nameHelp} {...at('name')} value={name} onChange={setName} />
            <Choice label={labels.profile} shape="list" {...at('profile')} value={profile} onChange={setProfile} options={recipientProfiles.map((value) => ({ value, label: field.notices.profiles[value], help: recipients.profileHelp[value] }))} />
          </>
        )}
        <FailureNotice failure={act.failure} />
      </Form>
    </Panel>
  );
}
