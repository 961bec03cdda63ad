import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { useLog } from '../../log/log-update';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import { RecordLink } from '../../records/record-link';
import { inWords } from '../../words/in-words';
import type { StakeholderFieldsFragment } from './stakeholder-fields.document';

/** A stakeholder as the list and its card ask it. */
export type Stakeholder = StakeholderFieldsFragment;
type Concession = Stakeholder['concessions'][number];

/** What comes back for a concession, or that nothing does. */
export function Return({ concession, of }: { concession: Concession; of: Stakeholder }) {
  const { t } = useTranslation('commitments');
  const { inReturn, returnStatus, wiifm } = concession;
  const item = of.wiifm.find(({ id }) => id === wiifm);
  const lapsed = returnStatus === 'lapsed';
  if (!item && inReturn === null)
    return <StatusChip standing="offTrack" word={t('stakeholders.nothingBack')} />;
  return (
    <>
      {item?.text}
      {inReturn !== null && (
        <span className={lapsed ? 'under negative' : 'under'}>
          <RecordLink kind="commitment" id={inReturn}>
            {returnStatus ? t(`stakeholders.status.${returnStatus}`) : t('dependences.what')}
          </RecordLink>
        </span>
      )}
    </>
  );
}

function Name({ of }: { of: Stakeholder }) {
  const { t } = useTranslation('commitments');
  const { nameOf } = useProgram();
  const belongs = of.partOf && t('stakeholders.partOf', { name: nameOf(of.partOf) });
  return (
    <>
      <RecordLink kind="stakeholder" id={of.id} className="row-link">
        {of.name}
      </RecordLink>
      <span className="under">
        {[of.role ?? inWords(of.kind), belongs].filter(Boolean).join(' ')}
      </span>
      {of.warnings.map((warning) => (
        <span key={warning} className="under negative">
          {warning}
        </span>
      ))}
    </>
  );
}

function useColumns(): Column<Stakeholder>[] {
  const { t } = useTranslation('commitments');
  return [
    { name: t('stakeholders.name'), cell: (of) => <Name of={of} />, sortBy: ({ name }) => name },
    {
      name: t('stakeholders.wiifm'),
      cell: ({ wiifm }) =>
        wiifm.length === 0 ? (
          <span className="muted">{t('stakeholders.notSaid')}</span>
        ) : (
          wiifm.map(({ id, text }) => <p key={id}>{text}</p>)
        ),
    },
    {
      name: t('stakeholders.concedes'),
      cell: ({ concessions }) =>
        concessions.length === 0
          ? null
          : concessions.map(({ id, change, cost }) => (
              <p key={id}>
                {change}
                <span className="under">{t('stakeholders.cost', { cost })}</span>
              </p>
            )),
    },
    {
      name: t('stakeholders.return'),
      cell: (of) =>
        of.concessions.length === 0
          ? null
          : of.concessions.map((concession) => (
              <div key={concession.id}>
                <Return concession={concession} of={of} />
              </div>
            )),
    },
  ];
}

/** Who takes part: what is in it for each, what they concede, and what they receive for it. */
export function StakeholderTable({ stakeholders }: { stakeholders: readonly Stakeholder[] }) {
  const { t } = useTranslation('commitments');
  const { commands } = useWho();
  const open = useLog();
  const here = stakeholders.filter(({ withdrawnOn }) => withdrawnOn === null);
  const columns = useColumns();
  const register = commands.includes('registerStakeholder') && (
    <Button weight="quiet" onClick={() => open('registerStakeholder')}>
      {t('stakeholders.register')}
    </Button>
  );
  return (
    <div className="stack" id="stakeholders">
      <SectionHeading
        title={t('stakeholders.title')}
        finding={t('stakeholders.finding', {
          count: here.length,
          silent: here.filter(({ wiifm }) => wiifm.length === 0).length,
          bare: here.filter(({ warnings }) => warnings.length > 0).length,
        })}
        aside={register}
      />
      {here.length === 0 ? (
        <EmptyState nothing={t('stakeholders.nothing')} next={t('stakeholders.next')} />
      ) : (
        <Table
          caption={t('stakeholders.caption')}
          columns={columns}
          rows={here.toSorted(
            (one, other) =>
              other.warnings.length - one.warnings.length ||
              other.concessions.length - one.concessions.length ||
              other.wiifm.length - one.wiifm.length,
          )}
          rowKey={({ id }) => id}
        />
      )}
    </div>
  );
}
