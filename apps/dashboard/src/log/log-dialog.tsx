import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../app/address';
import { useWho } from '../app/who';
import { Banner } from '../parts/banner';
import { Dialog } from '../parts/dialog';
import { Skeleton } from '../parts/skeleton';
import { useToast } from '../parts/toasts';
import { useMoment } from '../time/moment';
import { forgetDraft } from './draft';
import { formsFor, type LoggedCommand } from './forms';

interface LogDialogProps {
  /** The command of the open form; anything else is the list. */
  chosen: string;
  onChoose: (log: string | undefined) => void;
}

function List({
  commands,
  onChoose,
}: {
  commands: LoggedCommand[];
  onChoose: (c: string) => void;
}) {
  const { t } = useTranslation(['log', 'shell']);
  return (
    <>
      <p>{t('shell:log.choose')}</p>
      <ul className="log-list">
        {commands.map((command) => (
          <li key={command}>
            <button type="button" className="log-choice" onClick={() => onChoose(command)}>
              <span className="log-choice-name">{t(`log:${command}.name`)}</span>
              <span className="log-choice-about">{t(`log:${command}.about`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One dialog for all that can be logged: the list of what one may, then the form of one command. */
export default function LogDialog({ chosen, onChoose }: LogDialogProps) {
  const { t } = useTranslation(['log', 'shell']);
  const { commands } = useWho();
  const { asOf } = useMoment();
  const asked = useAsked();
  const toast = useToast();
  const allowed = formsFor(commands);
  const form = allowed.find(({ command }) => command === chosen);
  const saved = () => {
    if (!form) return;
    forgetDraft(form.command);
    toast(t('shell:log.saved', { what: t(`log:${form.command}.saved`) }));
    onChoose(undefined);
  };
  return (
    <Dialog
      title={form ? t(`log:${form.command}.name`) : t('shell:log.title')}
      open
      onClose={() => onChoose(undefined)}
    >
      {asOf && <Banner kind="past">{t('shell:log.inThePast')}</Banner>}
      {form ? (
        <Suspense fallback={<Skeleton what={t(`log:${form.command}.name`)} />}>
          <form.Form about={asked} onSaved={saved} onLeave={() => onChoose('list')} />
        </Suspense>
      ) : (
        <List commands={allowed.map(({ command }) => command)} onChoose={onChoose} />
      )}
    </Dialog>
  );
}
