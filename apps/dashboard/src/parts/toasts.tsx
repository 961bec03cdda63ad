import { X } from 'lucide-react';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './toasts.css';

interface Toast {
  id: number;
  words: string;
}

const ToastContext = createContext<(words: string) => void>(() => undefined);

/** Says a sentence in the corner; it stays until it is closed or three newer ones came. */
export const useToast = () => useContext(ToastContext);

/** The polite region in which short news is read out without taking the focus. */
export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const say = useCallback(
    (words: string) =>
      setToasts((shown) => [...shown.slice(-2), { id: (shown.at(-1)?.id ?? 0) + 1, words }]),
    [],
  );
  const close = (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id));
  return (
    <ToastContext value={say}>
      {children}
      <section className="toasts" aria-label={t('part.news')}>
        <ul aria-live="polite" aria-relevant="additions">
          {toasts.map(({ id, words }) => (
            <li key={id} className="toast">
              <span>{words}</span>
              <button
                type="button"
                aria-label={t('part.closeNews', { news: words })}
                onClick={() => close(id)}
              >
                <X size={16} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      </section>
    </ToastContext>
  );
}
