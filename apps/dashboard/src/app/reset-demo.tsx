import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { tellAnew } from './tell-anew';

/** Asks once more before the demo is told anew, and stays until it is. */
export function ResetDemo({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const begin = async () => {
    setBusy(true);
    setRefusal(await tellAnew().catch(() => t('demo.resetFailed')));
    setBusy(false);
  };
  return (
    <Dialog
      title={t('demo.resetTitle')}
      open
      onClose={() => !busy && onClose()}
      actions={
        <>
          <Button onClick={onClose} disabled={busy}>
            {t('demo.resetNot')}
          </Button>
          <Button weight="danger" busy={busy} onClick={() => void begin()}>
            {t('demo.resetDo')}
          </Button>
        </>
      }
    >
      {refusal && <Banner kind="bad">{refusal}</Banner>}
      <p>{t('demo.resetAbout')}</p>
      <p role="status">{busy && t('demo.resetting')}</p>
    </Dialog>
  );
}
