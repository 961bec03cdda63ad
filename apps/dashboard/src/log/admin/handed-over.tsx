import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';

interface HandedOverProps {
  label: string;
  /** How long it is good, and that it is shown only now. */
  hint: string;
  value: string;
  onDone: () => void;
}

/** Something that is shown this once: it can be copied, and is gone when the dialog is closed. */
export function HandedOver({ label, hint, value, onDone }: HandedOverProps) {
  const { t } = useTranslation('log-admin');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  const Icon = copied ? Check : Copy;
  return (
    <div className="log-form">
      <Banner kind="warning">{t('once')}</Banner>
      <TextField
        label={label}
        hint={hint}
        value={value}
        readOnly
        onFocus={({ target }) => target.select()}
      />
      <div className="log-actions">
        <Button onClick={() => void copy()}>
          <Icon size={16} aria-hidden />
          {copied ? t('copied') : t('copy')}
        </Button>
        <Button weight="primary" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </div>
  );
}
