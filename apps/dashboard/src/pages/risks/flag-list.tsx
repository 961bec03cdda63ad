import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsked, useHereWith } from '../../app/address';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { EmptyState } from '../../parts/empty-state';
import { Select } from '../../parts/field';
import { Filter } from '../../parts/filter';
import { SectionHeading } from '../../parts/section-heading';
import { inWords } from '../../words/in-words';
import { isOpen, lists, type Flag, type Shown } from './flag';
import { FlagTable } from './flag-table';

interface FlagListProps {
  flags: readonly Flag[];
}

const unique = (words: readonly (string | null)[]) =>
  [...new Set(words)].filter((word): word is string => word !== null).toSorted();

/** Narrows the list to a site or a kind of trouble. */
function Narrowing({ flags }: { flags: readonly Flag[] }) {
  const { t } = useTranslation('risks');
  const { nameOf } = useProgram();
  const { site = '', kind = '' } = useAsked();
  const { history } = useRouter();
  const here = useHereWith();
  const choices = (first: string, words: readonly string[], said: (word: string) => string) => [
    { value: '', label: first },
    ...words.map((value) => ({ value, label: said(value) })),
  ];
  return (
    <div className="narrowing">
      <Select
        label={t('list.where')}
        value={site}
        onChange={({ target }) => history.replace(here({ site: target.value }))}
        choices={choices(t('list.everywhere'), unique(flags.map((flag) => flag.site)), nameOf)}
      />
      <Select
        label={t('list.kind')}
        value={kind}
        onChange={({ target }) => history.replace(here({ kind: target.value }))}
        choices={choices(t('list.anyKind'), unique(flags.map((flag) => flag.category)), inWords)}
      />
    </div>
  );
}

/** The red flags of a list that stands in the address, overdue first. */
export function FlagList({ flags }: FlagListProps) {
  const { t } = useTranslation('risks');
  const { voices } = useWho();
  const { show = 'open', site, kind } = useAsked();
  const here = useHereWith();
  const near = flags.filter(
    (flag) => (!site || flag.site === site) && (!kind || flag.category === kind),
  );
  const chosen = (Object.hasOwn(lists, show) ? show : 'open') as Shown;
  const shown = near.filter((flag) => lists[chosen](flag, voices));
  const open = near.filter(isOpen);
  const unowned = open.filter(({ owner }) => owner === null).length;
  const finding = [
    t('list.finding', {
      count: open.length,
      overdue: open.filter(({ overdue }) => overdue).length,
    }),
    unowned > 0 && t('list.unowned', { count: unowned }),
  ];
  return (
    <div className="stack" id="flags">
      <SectionHeading title={t('list.title')} finding={finding.filter(Boolean).join(' ')} />
      <div className="list-head">
        <Filter
          label={t('list.label')}
          choices={(Object.keys(lists) as Shown[]).map((list) => ({
            word: t(`list.${list}`),
            count: near.filter((flag) => lists[list](flag, voices)).length,
            href: here({ show: list }),
            here: list === chosen,
          }))}
        />
        <Narrowing flags={flags} />
      </div>
      {shown.length === 0 ? (
        <EmptyState nothing={t('list.nothing')} next={t('list.next')} />
      ) : (
        <FlagTable flags={shown} />
      )}
    </div>
  );
}
