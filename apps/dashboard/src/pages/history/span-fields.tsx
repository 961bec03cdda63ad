import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHereWith, type Asked } from '../../app/address';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { pages } from '../../app/pages';
import { useAnswer } from '../../asking/use-answer';
import { Select, TextField } from '../../parts/field';
import { Link } from '../../parts/link';
import { dayOfNow } from '../../time/moment';
import { inWords } from '../../words/in-words';
import { kinds } from './fact-record';
import { peopleDocument } from './people.document';
import { dayIn, type Span } from './span';

const CALM = 400;

/** Who may have done it: the members, for whom these may be read; else only who is asked for already. */
function usePeople(actor: string | undefined) {
  const { t } = useTranslation('history');
  const { roles } = useWho();
  const enabled = roles.some((role) => (pages.admin as readonly string[]).includes(role));
  const { data } = useAnswer(peopleDocument, {}, { enabled });
  const people = data?.program.members.nodes ?? [];
  const choices = people.map(({ id, name }) => ({ value: id, label: name }));
  const isKnown = !actor || people.some(({ id }) => id === actor);
  return [
    { value: '', label: t('span.anyone') },
    ...choices,
    ...(isKnown ? [] : [{ value: actor, label: actor }]),
  ];
}

/** Words that a fact must hold; asked when the typing rests. */
function WordsField({ text, show }: { text: string; show: (change: Asked) => void }) {
  const { t } = useTranslation('history');
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (typed.trim() === text) return undefined;
    const rest = setTimeout(() => show({ text: typed.trim() || undefined }), CALM);
    return () => clearTimeout(rest);
  });
  return (
    <TextField
      label={t('span.text')}
      type="search"
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}

/** Which facts are shown: of which days, about what, by whom, with which words. */
export function SpanFields({ span }: { span: Span }) {
  const { t } = useTranslation('history');
  const { charteredOn, nameOf } = useProgram();
  const { history } = useRouter();
  const here = useHereWith();
  const people = usePeople(span.actor);
  const show = (change: Asked) => history.replace(here(change));
  const showOn = (name: keyof Span) => ({
    onChange: ({ target }: { target: { value: string } }) =>
      show({ [name]: target.value || undefined }),
  });
  const days = { type: 'date', min: charteredOn, max: dayOfNow() };
  const everything = { value: '', label: t('span.anyKind') };
  const about = kinds.map((kind) => ({ value: kind, label: inWords(kind) }));
  const all = { since: undefined, until: undefined, kind: undefined, id: undefined };
  return (
    <div className="span-fields screen-only" role="search" aria-label={t('span.label')}>
      <TextField label={t('span.since')} {...days} value={dayIn(span.since)} {...showOn('since')} />
      <TextField label={t('span.until')} {...days} value={dayIn(span.until)} {...showOn('until')} />
      <Select
        label={t('span.kind')}
        choices={[everything, ...about]}
        value={span.kind ?? ''}
        {...showOn('kind')}
      />
      <Select
        label={t('span.actor')}
        choices={people}
        value={span.actor ?? ''}
        {...showOn('actor')}
      />
      <WordsField text={span.text ?? ''} show={show} />
      {Object.values(span).some(Boolean) && (
        <p className="span-clear">
          {span.record && <span>{t('span.record', { name: nameOf(span.record) })}</span>}
          <Link href={here({ ...all, actor: undefined, text: undefined })}>{t('span.clear')}</Link>
        </p>
      )}
    </div>
  );
}
