import { useEffect, useRef } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { NewSign } from '#domain/signs/sign';
import { signRow, type SignCode } from '#domain/signs/sign-table';
import { Button } from '../../components/Button';
import { Acts, Form } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import type { DraftHandle } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, typedFor, useFirstProblem } from '../minors/form';
import { observedOf, SignFields, type SignBody } from './SignFields';
import { StrengthTag } from './StrengthTag';

interface SignFormProps {
  readonly file: MinorFile;
  readonly code: SignCode;
  readonly draft: DraftHandle<SignBody>;
}

/** What was seen or said, when and by whom. What it may mean is for the assessment. */
export function SignForm({ file, code, draft }: SignFormProps) {
  const words = useWords();
  const { signs, field } = words;
  const tell = useTell();
  const savedAt = useWindow((state) => state.savedAt);
  const add = useAct('signs.add');
  useFirstProblem(add.failure);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [code]);
  const { body, change } = draft;
  const typed = { minorId: file.minor.id, code, ...observedOf(body) };
  const at = fieldAt(fieldSentences(openProblems(add.problems, NewSign, typed), words));

  const save = async (): Promise<void> => {
    const answer = await add.run(typedFor('signs.add', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: signRow(code).strength === 'strong' && body.subject === 'youth' ? signs.savedStrong : signs.saved });
  };
  return (
    <Form label={signs.formTitle}>
      <div>
        <h2 ref={heading} tabIndex={-1}>{field.signs.labels[code]}</h2>
        <p className="split meta">{signs.number(signRow(code).number)} <StrengthTag code={code} /></p>
      </div>
      <SignFields file={file} body={body} change={change} at={at} />
      <FailureNotice failure={add.failure} />
      <Acts>
        <Button kind="primary" pending={add.pending} onPress={() => void save()}>{signs.save}</Button>
        <Button onPress={() => change({ code: '' })}>{signs.other}</Button>
        <Saved at={savedAt} waiting={!draft.saved} />
      </Acts>
    </Form>
  );
}
