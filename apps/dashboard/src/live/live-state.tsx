import { useTranslation } from 'react-i18next';
import type { Connection } from './use-live';
import './live-state.css';

/** Whether news arrives by itself; a lost connection is said aloud. */
export function LiveState({ connection }: { connection: Connection }) {
  const { t } = useTranslation('shell');
  return (
    <span className={`live live-${connection}`} role="status">
      <span className="live-dot" aria-hidden />
      {t(`live.${connection}`)}
    </span>
  );
}
