import '../../log/spoken';
import { useTranslation } from 'react-i18next';
import { useWho } from '../../app/who';
import type { About } from '../../log/about';
import { useLog } from '../../log/log-update';
import { Button } from '../../parts/button';
import { Menu } from '../../parts/menu';
import type { Column } from '../../parts/table';
import type { logAdmin } from '../../words/en/log-admin';

/** A command of the administration that has a form. */
export type AdminCommand = {
  [Name in keyof typeof logAdmin]: (typeof logAdmin)[Name] extends { heading: string }
    ? Name
    : never;
}[keyof typeof logAdmin];

/** A button for a command; absent, where it may not be given. */
export function Act({ command, about }: { command: AdminCommand; about?: About }) {
  const { t } = useTranslation('log-admin');
  const { commands } = useWho();
  const log = useLog();
  if (!commands.includes(command)) return null;
  return <Button onClick={() => log(command, about)}>{t(`${command}.heading`)}</Button>;
}

interface ActsProps {
  commands: readonly AdminCommand[];
  about: About;
  name: string;
}

/** What may be done about a row. */
function Acts({ commands, about, name }: ActsProps) {
  const { t } = useTranslation(['admin', 'log-admin']);
  const log = useLog();
  if (commands.length === 0) return null;
  return (
    <Menu
      label={
        <>
          {t('admin:act')} <span className="unseen">{name}</span>
        </>
      }
      choices={commands.map((id) => ({ id, label: t(`log-admin:${id}.heading`) }))}
      onChoose={(command) => log(command, about)}
    />
  );
}

/** The column of what may be done about each row; no column, where nothing may be. */
export function useActs<Row>(
  commands: readonly AdminCommand[],
  of: (row: Row) => Omit<ActsProps, 'commands'> & { not?: readonly AdminCommand[] },
): readonly Column<Row>[] {
  const { t } = useTranslation('admin');
  const allowed = useWho().commands;
  const may = commands.filter((command) => allowed.includes(command));
  if (may.length === 0) return [];
  const cell = (row: Row) => {
    const { not = [], ...props } = of(row);
    return <Acts {...props} commands={may.filter((command) => !not.includes(command))} />;
  };
  return [{ name: t('do'), cell, onScreenOnly: true }];
}
