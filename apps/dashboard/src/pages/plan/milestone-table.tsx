import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import { useRecordAddress } from '../../records/record-link';
import { inWords } from '../../words/in-words';
import { milestoneActions } from './milestone-actions';
import { byUrgency, milestoneLook, milestoneStanding, type Milestone } from './plan-dates';

interface MilestoneTableProps {
  milestones: readonly Milestone[];
  waves: readonly { id: string; name: string }[];
}

/** The days that others give; one that is not the accepted day says so. */
function Claims({ claims }: Pick<Milestone, 'claims'>) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  return claims.map(({ claimant, claimedOn, differs }) => (
    <span key={claimant + claimedOn} className="plan-why">
      {claimant}: {say.day(claimedOn)}
      {differs && <b className="negative"> ({t('differs')})</b>}
    </span>
  ));
}

function useColumns(waves: MilestoneTableProps['waves']): Column<Milestone>[] {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const { nameOf } = useProgram();
  const waveOf = (id: string) => waves.find((wave) => wave.id === id)?.name ?? id;
  const day = (name: string, of: (milestone: Milestone) => string | null): Column<Milestone> => ({
    name,
    sortBy: of,
    cell: (milestone) => {
      const date = of(milestone);
      return date && say.day(date);
    },
  });
  return [
    { name: t('milestone'), cell: ({ name }) => name, sortBy: ({ name }) => name },
    {
      name: t('status'),
      sortBy: ({ status }) => status,
      cell: (milestone) => (
        <>
          <StatusChip
            standing={milestoneLook[milestoneStanding(milestone)]}
            word={t(`milestoneIs.${milestoneStanding(milestone)}`)}
          />
          {(milestone.status === 'overdue' || milestone.status === 'suspended') && (
            <span className="plan-why">{milestone.statusReason}</span>
          )}
        </>
      ),
    },
    { name: t('kind'), cell: ({ kind }) => inWords(kind), sortBy: ({ kind }) => kind },
    {
      name: t('where'),
      cell: ({ site, wave }) => (site ? nameOf(site) : wave ? waveOf(wave) : t('everywhere')),
    },
    day(t('baseline'), ({ baselineOn }) => baselineOn),
    day(t('forecast'), ({ forecastOn }) => forecastOn),
    day(t('achieved'), ({ achievedOn }) => achievedOn),
    {
      name: t('slip'),
      numeric: true,
      sortBy: ({ slipDays }) => slipDays,
      cell: ({ slipDays }) => (
        <span className={slipDays > 0 ? 'negative' : undefined}>{say.signed(slipDays)}</span>
      ),
    },
    {
      name: t('owner'),
      cell: ({ owner }) =>
        owner ? nameOf(owner) : <span className="negative">{t('unassigned')}</span>,
      sortBy: ({ owner }) => owner,
    },
    {
      name: t('claimed'),
      cell: ({ claims }) => (claims.length > 0 ? <Claims claims={claims} /> : null),
    },
    { name: t('todo'), onScreenOnly: true, cell: milestoneActions },
  ];
}

/** Every milestone with each of its days, its owner, what others claim, and what can be logged. */
export function MilestoneTable({ milestones, waves }: MilestoneTableProps) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const record = useRecordAddress();
  const columns = useColumns(waves);
  const overdue = milestones.filter(({ status }) => status === 'overdue').length;
  return (
    <>
      <SectionHeading
        title={t('milestones')}
        finding={t('milestonesFinding', {
          all: t('milestonesCounted', say.counted(milestones.length)),
          overdue: say.number(overdue),
        })}
        id="milestones"
      />
      {milestones.length === 0 ? (
        <EmptyState nothing={t('noMilestones')} next={t('noMilestonesNext')} />
      ) : (
        <Table
          caption={t('milestones')}
          columns={columns}
          rows={byUrgency(milestones)}
          rowKey={({ id }) => id}
          rowHref={({ id }) => record('milestone', id)}
        />
      )}
    </>
  );
}
