import { useTranslation } from 'react-i18next';
import { useAsked, useHereWith } from '../../app/address';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { EmptyState } from '../../parts/empty-state';
import { Filter } from '../../parts/filter';
import { Link } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import {
  groupOf,
  isLate,
  isOpen,
  lists,
  type Commitment,
  type Party,
  type Shown,
} from './commitment';
import { CommitmentTable } from './commitment-table';

interface CommitmentListProps {
  commitments: readonly Commitment[];
  parties: readonly Party[];
}

/** The commitments of a list, and of a group if one stands in the address: late first. */
export function CommitmentList({ commitments, parties }: CommitmentListProps) {
  const { t } = useTranslation('commitments');
  const { voices } = useWho();
  const { nameOf } = useProgram();
  const { show = 'open', of } = useAsked();
  const here = useHereWith();
  const near = commitments.filter(({ performer }) => !of || groupOf(performer, parties) === of);
  const chosen = (Object.hasOwn(lists, show) ? show : 'open') as Shown;
  const shown = near.filter((commitment) => lists[chosen](commitment, voices));
  const open = near.filter(isOpen);
  const finding = [
    t('list.finding', {
      count: open.length,
      late: open.filter(isLate).length,
      reason: near.filter(({ reasonDemanded }) => reasonDemanded).length,
    }),
    of && t('list.of', { name: nameOf(of) }),
  ];
  return (
    <div className="stack" id="commitments">
      <SectionHeading
        title={t('list.title')}
        finding={finding.filter(Boolean).join(' ')}
        aside={of && <Link href={here({ of: undefined })}>{t('list.ofAll')}</Link>}
      />
      <Filter
        label={t('list.label')}
        choices={(Object.keys(lists) as Shown[]).map((list) => ({
          word: t(`list.${list}`),
          count: near.filter((commitment) => lists[list](commitment, voices)).length,
          href: here({ show: list }),
          here: list === chosen,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState nothing={t('list.nothing')} next={t('list.next')} />
      ) : (
        <CommitmentTable commitments={shown} />
      )}
    </div>
  );
}
