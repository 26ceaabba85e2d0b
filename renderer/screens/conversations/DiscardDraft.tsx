import { useState } from 'react';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { useWords } from '../../words/words';

/** Throwing a draft away cannot be put back, so it is asked once more. */
export function DiscardDraft({ onDiscard }: { readonly onDiscard: () => void }) {
  const { conversations } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button kind="plain" onPress={() => setAsked(true)}>{conversations.discard}</Button>
      <Dialog
        open={asked} title={conversations.discard} onClose={() => setAsked(false)}
        acts={<><Button autoFocus onPress={() => setAsked(false)}>{conversations.keep}</Button><Button kind="danger" onPress={onDiscard}>{conversations.discard}</Button></>}
      >
        <p>{conversations.discardSure}</p>
      </Dialog>
    </>
  );
}
