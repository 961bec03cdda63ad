import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as Press } from 'react-aria-components/Button';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import './dialog.css';

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons, the main one last. */
  actions?: ReactNode;
}

/** One thing to finish or leave: keeps the focus, closes with Escape, gives the focus back. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const { t } = useTranslation('shell');
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
    >
      <Modal className="dialog-modal">
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Press slot="close" className="dialog-close" aria-label={t('part.close')}>
              <X size={18} aria-hidden />
            </Press>
          </div>
          <div className="dialog-body">{children}</div>
          {actions && <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
