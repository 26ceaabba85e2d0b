import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../words/words';
import { Button } from './Button';
import { PaperPreview } from './PaperPreview';

interface PaperDialogProps {
  readonly title: string;
  /** What it is and what follows from it: one line. */
  readonly note?: ReactNode;
  readonly pdf: Uint8Array;
  /** Buttons for what can be done with it: print, save, seal. Closing is already there. */
  readonly acts?: ReactNode;
  readonly onClose: () => void;
}

/** A paper over the work, as large as the window lets it be, with what can be done with it under it. Esc closes it. */
export function PaperDialog({ title, note, pdf, acts, onClose }: PaperDialogProps) {
  const { frame } = useWords();
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(stays) => { if (!stays) onClose(); }}>
      <Modal className="dialog-box paper-box">
        <AriaDialog className="dialog">
          <header>
            <div><Heading slot="title" level={2}>{title}</Heading>{note && <p className="meta">{note}</p>}</div>
            <Button icon={X} label={frame.close} onPress={onClose} />
          </header>
          <PaperPreview pdf={pdf} label={title} />
          {acts && <footer>{acts}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
