import './spoken';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';

interface FormFrameProps {
  submit: (event?: FormEvent) => void;
  busy: boolean;
  /** What the server says about the whole. */
  top?: string;
  hasDraft: boolean;
  onLeave: () => void;
  children: ReactNode;
}

/** What every form of the dialog has: what is wrong on top, its fields, back and save. */
export function FormFrame({ submit, busy, top, hasDraft, onLeave, children }: FormFrameProps) {
  const { t } = useTranslation('shell');
  return (
    <form className="log-form" onSubmit={submit} noValidate aria-busy={busy}>
      {top && <Banner kind="bad">{top}</Banner>}
      {hasDraft && <Banner>{t('log.draft')}</Banner>}
      {children}
      <div className="log-actions">
        <Button onClick={onLeave}>{t('log.back')}</Button>
        <Button type="submit" weight="primary" busy={busy}>
          {busy ? t('log.saving') : t('log.save')}
        </Button>
      </div>
    </form>
  );
}
