import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { LogLink } from '../../log/log-link';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import { blockersOf, criterionLook, type Criterion, type Gate } from './gates';
import { useGateOwner } from './gate-owner';
import { roleInWords } from './gate-score';

function useColumns(gate: Gate): Column<Criterion>[] {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const { nameOf } = useProgram();
  const owner = useGateOwner(gate.id);
  return [
    { name: t('criterion'), cell: ({ text }) => text },
    {
      name: t('status'),
      cell: ({ status }) => (
        <StatusChip standing={criterionLook[status]} word={t(`criterionIs.${status}`)} />
      ),
    },
    { name: t('required'), numeric: true, cell: ({ required }) => say.percent(required) },
    {
      name: t('actual'),
      numeric: true,
      cell: ({ actual }) => (actual === null ? null : say.percent(actual)),
    },
    {
      name: t('owner'),
      cell: () => (owner ? nameOf(owner) : <span className="negative">{t('unassigned')}</span>),
    },
    {
      name: t('todo'),
      onScreenOnly: true,
      cell: ({ id, text }) => (
        <LogLink command="assessCriterion" about={{ id: gate.id, criterion: id }} of={text}>
          {t('do.assessCriterion')}
        </LogLink>
      ),
    },
  ];
}

function Blockers({ gate }: { gate: Gate }) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const address = usePageAddress();
  const blockers = blockersOf(gate);
  const columns = useColumns(gate);
  return (
    <>
      <SectionHeading
        title={t('blocksNext', { gate: gate.name })}
        finding={gate.resultReason}
        aside={<Link href={address('plan', { gate: gate.id })}>{t('wholeGate')}</Link>}
      />
      {blockers.length > 0 ? (
        <Table
          caption={t('blocksNext', { gate: gate.name })}
          columns={columns}
          rows={blockers}
          rowKey={({ id }) => id}
          rowHref={() => address('plan', { gate: gate.id })}
        />
      ) : (
        <p className="plan-note">{t('nothingBlocks')}</p>
      )}
      {gate.missingVotes.length > 0 && (
        <p className="plan-note">
          {t('mustVote', {
            roles: say.list(gate.missingVotes.map((role) => roleInWords(role, t))),
          })}
        </p>
      )}
      {gate.blocked.length > 0 && (
        <p className="plan-note negative">
          {t('blockedWorkflows', { workflows: say.list(gate.blocked) })}
        </p>
      )}
    </>
  );
}

/** What stands in the way of the next gate: each criterion that is neither met nor worked around. */
export function NextGateCard({ gate }: { gate?: Gate }) {
  const { t } = useTranslation('plan');
  if (gate) return <Blockers gate={gate} />;
  return (
    <>
      <SectionHeading title={t('nextGate')} />
      <EmptyState nothing={t('noNextGate')} next={t('noGatesNext')} />
    </>
  );
}
