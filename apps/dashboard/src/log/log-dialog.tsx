import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../app/address';
import { useWho } from '../app/who';
import { Banner } from '../parts/banner';
import { Dialog } from '../parts/dialog';
import { Skeleton } from '../parts/skeleton';
import { useToast } from '../parts/toasts';
import { useMoment } from '../time/moment';
import { aboutIn, aboutWord } from './about';
import { DescribedForm } from './described-form';
import { formsFor, type FormProps, type LogForm } from './forms';
import { useFormWords } from './form-words';

interface LogDialogProps {
  /** The command of the open form; anything else is the list. */
  chosen: string;
  onChoose: (log: string | undefined) => void;
}

function List({ all, onChoose }: { all: readonly LogForm[]; onChoose: (c: string) => void }) {
  const { t } = useTranslation('shell');
  const { say } = useFormWords();
  return (
    <>
      <p>{t('log.choose')}</p>
      <ul className="log-list">
        {all.map(({ command, words }) => (
          <li key={command}>
            <button type="button" className="log-choice" onClick={() => onChoose(command)}>
              <span className="log-choice-name">{say(words, `${command}.heading`)}</span>
              <span className="log-choice-about">{say(words, `${command}.about`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The form as it is: described as data, or a component of its own. */
function Opened({ form, ...props }: FormProps & { form: LogForm }) {
  if (!('Form' in form)) return <DescribedForm form={form} {...props} />;
  const { Form, command } = form;
  return (
    <Suspense fallback={<Skeleton what={command} />}>
      <Form {...props} />
    </Suspense>
  );
}

/** One dialog for all that can be logged: the list of what one may, then the form of one command. */
export default function LogDialog({ chosen, onChoose }: LogDialogProps) {
  const { t } = useTranslation('shell');
  const { say } = useFormWords();
  const { commands } = useWho();
  const { asOf } = useMoment();
  const about = aboutIn(useAsked());
  const toast = useToast();
  const allowed = formsFor(commands);
  const form = allowed.find(({ command }) => command === chosen);
  const saved = () => {
    if (!form) return;
    toast(t('log.saved', { what: say(form.words, `${form.command}.saved`) }));
    onChoose(undefined);
  };
  return (
    <Dialog
      title={form ? say(form.words, `${form.command}.heading`) : t('log.title')}
      open
      onClose={() => onChoose(undefined)}
    >
      {asOf && <Banner kind="past">{t('log.inThePast')}</Banner>}
      {form ? (
        <Opened
          key={`${form.command} ${aboutWord(about)}`}
          form={form}
          about={about}
          onSaved={saved}
          onLeave={() => onChoose('list')}
        />
      ) : (
        <List all={allowed.filter(({ everyday }) => everyday)} onChoose={onChoose} />
      )}
    </Dialog>
  );
}
