import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { InputOf } from '#electron/contract/contract';
import { Button } from '../../components/Button';
import { Split } from '../../components/Layout';
import { PaperDialog } from '../../components/PaperDialog';
import { FailureNotice } from '../../components/Problems';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';

type Choice = InputOf<'notices.paper'>;

/** Every page that leaves, over the work: made anew for what is chosen now. */
export function PagesOfNotice({ choice, title }: { readonly choice: Choice; readonly title: string }) {
  const { notices: { seal } } = useWords();
  const [shown, setShown] = useState<Choice>();
  const paper = useAnswer('notices.paper', shown);
  const key = JSON.stringify(choice);
  // another choice is another paper
  useEffect(() => setShown(undefined), [key]);
  const close = (): void => setShown(undefined);
  return (
    <>
      <Split>
        <Button icon={FileText} pending={shown !== undefined && paper.state === 'loading'} onPress={() => setShown(choice)}>{seal.pages}</Button>
        <span className="meta" role="status">{shown !== undefined && paper.state === 'loading' ? seal.pagesMade : ''}</span>
      </Split>
      {shown && paper.state === 'failure' && <FailureNotice failure={paper.failure} />}
      {shown && paper.state === 'answer' && <PaperDialog title={title} note={seal.pagesNote} pdf={paper.value.pdf} onClose={close} />}
    </>
  );
}
