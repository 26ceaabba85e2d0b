import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What follows from it. */
  readonly children: ReactNode;
  /** The buttons: first the one that leaves all as it is, last the act. */
  readonly acts: ReactNode;
  readonly onClose: () => void;
  readonly size?: 'usual' | 'wide';
}

/** Only for a consequence that cannot simply be put back. Esc leaves all as it is; a click beside it does nothing. */
export function Dialog({ open, title, children, acts, onClose, size = 'usual' }: DialogProps) {
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(stays) => { if (!stays) onClose(); }}>
      <Modal className="dialog-box" data-size={size}>
        <AriaDialog className="dialog" role="alertdialog">
          <Heading slot="title" level={2}>{title}</Heading>
          {children}
          <footer>{acts}</footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
