import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { useProgram } from '../../app/program';
import { LogLink } from '../../log/log-link';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { useRecordAddress } from '../../records/record-link';
import { areaInWords } from './areas';
import { narrowed, narrowings, voicesOf, type Decision, type Narrowing } from './decisions';
import { VoiceChip } from './voice-chip';

function Actions({ id, status, question }: Decision) {
  const { t } = useTranslation('decisions');
  const commands =
    status === 'reopened'
      ? (['decideAgain'] as const)
      : (['reopenDecision', 'waiveConsultation'] as const);
  return (
    <div className="decision-actions">
      {commands.map((command) => (
        <LogLink key={command} command={command} about={{ id }} of={question}>
          {t(`do.${command}`)}
        </LogLink>
      ))}
    </div>
  );
}

function useColumns(): Column<Decision>[] {
  const { t } = useTranslation('decisions');
  const say = useFormats();
  const { nameOf } = useProgram();
  return [
    { name: t('question'), cell: ({ question }) => question, sortBy: ({ question }) => question },
    {
      name: t('decidedOn'),
      cell: ({ decidedOn }) => say.day(decidedOn),
      sortBy: ({ decidedOn }) => decidedOn,
    },
    {
      name: t('outcome'),
      cell: ({ outcome, reason, options }) => (
        <>
          {outcome}
          <span className="decision-why">
            “{reason}”{options.length > 0 && ` ${t('weighed', { options: say.list(options) })}`}
          </span>
        </>
      ),
    },
    {
      name: t('voices'),
      sortBy: voicesOf,
      cell: (decision) => (
        <div className="decision-chips">
          {decision.status === 'reopened' && <VoiceChip voice="reopened" />}
          <VoiceChip voice={voicesOf(decision)} />
        </div>
      ),
    },
    {
      name: t('decidedBy'),
      sortBy: ({ decidedBy }) => nameOf(decidedBy),
      cell: ({ decidedBy, right }) => (
        <>
          {nameOf(decidedBy)}
          {right && <span className="decision-why">{t('byRight', { right })}</span>}
        </>
      ),
    },
    {
      name: t('consulted'),
      cell: ({ consulted, missingVoices }) => (
        <>
          {consulted.length > 0 ? say.list(consulted.map(nameOf)) : t('nobody')}
          {missingVoices.length > 0 && (
            <span className="decision-why negative">
              {t('notHeard', { areas: say.list(missingVoices.map(areaInWords)) })}
            </span>
          )}
        </>
      ),
    },
    { name: t('touches'), cell: ({ touches }) => say.list(touches.map(areaInWords)) },
    { name: t('todo'), onScreenOnly: true, cell: (decision) => <Actions {...decision} /> },
  ];
}

/** The lists that one may look at; the present one says so. */
function Narrow({ narrowing }: { narrowing: Narrowing }) {
  const { t } = useTranslation('decisions');
  const here = useHereWith();
  return (
    <nav aria-label={t('narrow')} className="decision-narrow">
      {narrowings.map((name) =>
        name === narrowing ? (
          <b key={name} aria-current="true">
            {t(`narrowed.${name}`)}
          </b>
        ) : (
          <Link key={name} href={here({ show: name === 'all' ? undefined : name })}>
            {t(`narrowed.${name}`)}
          </Link>
        ),
      )}
    </nav>
  );
}

/** All decisions, or those that the address narrows them to. */
export function DecisionTable(props: { decisions: readonly Decision[]; narrowing: Narrowing }) {
  const { decisions, narrowing } = props;
  const { t } = useTranslation('decisions');
  const record = useRecordAddress();
  const columns = useColumns();
  const rows = narrowed(decisions, narrowing);
  return (
    <>
      <SectionHeading
        title={t('decisions')}
        id="decisions"
        finding={t('decisionsFinding', { n: rows.length, all: decisions.length })}
      />
      <Narrow narrowing={narrowing} />
      {rows.length === 0 ? (
        <EmptyState nothing={t('none')} next={t('noneNext')} />
      ) : (
        <Table
          caption={t('decisions')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => record('decision', id)}
        />
      )}
    </>
  );
}
