import { useRouter } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked, useHereWith } from '../app/address';
import { useWho } from '../app/who';
import { Button } from '../parts/button';
import { aboutWord, type About } from './about';
import { formsFor } from './forms';
import './log.css';

const LogDialog = lazy(() => import('./log-dialog'));
const TYPED_INTO = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu]';

/**
 * Opens the dialog: `log=` in the address is the list, `log=raiseRedFlag` a form. What the form knows
 * already stands beside it: `useLog()('stateForecast', { id: 'b1' })`.
 */
export function useLog() {
  const { history } = useRouter();
  const here = useHereWith();
  return (log: string | undefined, about: About = {}) =>
    history.push(here({ log, about: aboutWord(about) }));
}

/** The button that logs an update from anywhere; the key `l` does the same. */
export function LogUpdate() {
  const { t } = useTranslation('shell');
  const { commands } = useWho();
  const { log } = useAsked();
  const open = useLog();
  const allowed = formsFor(commands);
  const mayLog = allowed.some(({ everyday }) => everyday);
  useEffect(() => {
    if (!mayLog) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const busy = event.target instanceof Element && event.target.closest(TYPED_INTO);
      if (event.key !== 'l' || event.metaKey || event.ctrlKey || event.altKey || busy) return;
      event.preventDefault();
      open('list');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <>
      {mayLog && (
        <Button
          weight="primary"
          className="log-open"
          aria-keyshortcuts="l"
          onClick={() => open('list')}
        >
          <Plus size={16} aria-hidden />
          <span className="log-open-words">{t('log.open')}</span>
        </Button>
      )}
      {log && allowed.length > 0 && (
        <Suspense>
          <LogDialog chosen={log} onChoose={open} />
        </Suspense>
      )}
    </>
  );
}
