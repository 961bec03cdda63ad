import { useTranslation } from 'react-i18next';
import { useWho } from '../../app/who';
import { useFormWords } from '../../log/form-words';
import { formsFor } from '../../log/forms';
import { useLog } from '../../log/log-update';
import { Button } from '../../parts/button';
import './benefits.css';

interface ActionsProps {
  commands: readonly string[];
  /** What the forms know already: `{ id }`. */
  about?: Readonly<Record<string, string>>;
}

/** What one may record about a thing: a button for each command that one may give. */
export function Actions({ commands, about = {} }: ActionsProps) {
  const { t } = useTranslation('benefits');
  const { commands: allowed } = useWho();
  const { say } = useFormWords();
  const open = useLog();
  const may = new Set(formsFor(allowed).map(({ command }) => command));
  const mine = commands.filter((command) => may.has(command));
  if (mine.length === 0) return null;
  return (
    <ul className="benefit-actions screen-only" aria-label={t('actions')}>
      {mine.map((command) => (
        <li key={command}>
          <Button weight="quiet" onClick={() => open(command, about)}>
            {say('log-benefits', `${command}.heading`)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
