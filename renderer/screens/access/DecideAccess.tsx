import { useState } from 'react';
import {
  AccessDecision, accessDecisions, accessGrounds, accessParts, identityChecks, type AccessDecisionKind, type AccessGround, type AccessPart, type AccessRequest, type IdentityCheck,
} from '#domain/access/access-request';
import { Button } from '../../components/Button';
import { CheckList } from '../../components/CheckList';
import { Choice } from '../../components/Choice';
import { Acts, Form, Section } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, orMissing, typedFor, useFirstProblem } from '../minors/form';
import { optionsOf } from '../minors/options';

/** What the guardian decides on a request. To refuse, in whole or in part, asks for the ground and the reason. */
export function DecideAccess({ request, onDone }: { readonly request: AccessRequest; readonly onDone?: () => void }) {
  const words = useWords();
  const { access, field, minors } = words;
  const { labels, help } = field.fields;
  const tell = useTell();
  const [initial] = useState({
    decision: '' as AccessDecisionKind | '', ground: '' as AccessGround | '', reason: '', leftOut: [] as readonly AccessPart[], identityCheck: request.identityCheck as IdentityCheck,
  });
  const draft = useDraft(`decide-access:${request.id}`, initial);
  const { body, change } = draft;
  const act = useAct('access.decide');
  useFirstProblem(act.failure);
  const refuses = body.decision === 'refused' || body.decision === 'partly';
  const typed = {
    accessId: request.id, decision: orMissing(body.decision), ground: refuses && body.ground !== '' ? body.ground : null, reason: body.reason, leftOut: body.decision === 'partly' ? body.leftOut : [], identityCheck: body.identityCheck,
  };
  const at = fieldAt(fieldSentences(openProblems(act.problems, AccessDecision, typed), words));
  const decide = async (): Promise<void> => {
    const answer = await act.run(typedFor('access.decide', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: access.decided });
    onDone?.();
  };
  return (
    <Section title={access.decideTitle}>
      <Form label={access.decideTitle}>
        <p className="meta">{access.othersMasked}</p>
        <Select label={labels.accessDecision.identityCheck} {...at('identityCheck')} options={optionsOf(identityChecks, field.access.identityChecks)} value={body.identityCheck} onChange={(identityCheck) => change({ identityCheck })} />
        <Choice label={labels.accessDecision.decision} {...at('decision')} shape="list" options={optionsOf(accessDecisions, field.access.decisions)} value={body.decision || undefined} onChange={(decision) => change({ decision })} />
        {body.decision === 'partly' && <CheckList label={labels.accessDecision.leftOut} {...at('leftOut')} options={optionsOf(accessParts, field.access.parts)} value={body.leftOut} onChange={(leftOut) => change({ leftOut })} />}
        {refuses && <Select label={labels.accessDecision.ground} help={access.groundNote} {...at('ground')} options={optionsOf(accessGrounds, field.access.grounds)} value={body.ground || undefined} onChange={(ground) => change({ ground })} />}
        <TextArea label={labels.accessDecision.reason} help={help.accessDecision.reason} {...at('reason')} optional={!refuses} rows={2} value={body.reason} onChange={(reason) => change({ reason })} />
        <FailureNotice failure={act.failure} />
        <Acts>
          <Button kind="primary" pending={act.pending} onPress={() => void decide()}>{access.decideAct}</Button>
          {onDone && <Button onPress={onDone}>{minors.cancel}</Button>}
        </Acts>
      </Form>
    </Section>
  );
}
