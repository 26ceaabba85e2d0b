import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from '../../components/Button';
import { PaperDialog } from '../../components/PaperDialog';
import { useWords } from '../../words/words';

/** Bytes of an attachment as they were answered. */
export interface Shown {
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** A picture or PDF over the work. Nothing of it is stored in the window, and nothing in it runs. */
export function ShowAttachment({ shown, title, onClose }: { readonly shown: Shown; readonly title: string; readonly onClose: () => void }) {
  const { attachments } = useWords();
  if (shown.mime === 'application/pdf') return <PaperDialog title={title} note={attachments.viewing} pdf={shown.bytes} onClose={onClose} />;
  return <PictureDialog shown={shown} title={title} onClose={onClose} />;
}

/** The picture goes to the screen as a blob of this window: it has no address that could be copied or stored. */
function PictureDialog({ shown, title, onClose }: { readonly shown: Shown; readonly title: string; readonly onClose: () => void }) {
  const { attachments, frame } = useWords();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([Uint8Array.from(shown.bytes)], { type: shown.mime }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [shown]);
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(stays) => { if (!stays) onClose(); }}>
      <Modal className="dialog-box paper-box">
        <AriaDialog className="dialog">
          <header>
            <div><Heading slot="title" level={2}>{title}</Heading><p className="meta">{attachments.viewing}</p></div>
            <Button icon={X} label={frame.close} onPress={onClose} />
          </header>
          <div className="attachment-picture">{address && <img src={address} alt={`${attachments.picture}: ${title}`} draggable={false} />}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
