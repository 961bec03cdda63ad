import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { MaybeLink } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import type { PlanGatesQuery } from './gates.document';
import { DeclaredChip, ResultChip } from './gate-chips';
import { resultLook } from './gates';

type WaveGate = PlanGatesQuery['program']['waveGates'][number];

interface WaveGateTableProps {
  waveGates: readonly WaveGate[];
  waves: readonly { id: string; name: string }[];
}

/** The gates of waves: each is no further than its worst site. */
export function WaveGateTable({ waveGates, waves }: WaveGateTableProps) {
  const { t } = useTranslation('plan');
  const { nameOf } = useProgram();
  const address = usePageAddress();
  const nameOfWave = (wave: string) => waves.find(({ id }) => id === wave)?.name ?? wave;
  const columns: Column<WaveGate>[] = [
    { name: t('gate'), cell: ({ name }) => name, sortBy: ({ name }) => name },
    {
      name: t('wave'),
      cell: ({ wave }) => nameOfWave(wave),
      sortBy: ({ wave }) => nameOfWave(wave),
    },
    {
      name: t('computed'),
      sortBy: ({ result }) => result,
      cell: ({ result }) => <ResultChip result={result} />,
    },
    {
      name: t('declared'),
      cell: ({ declared }) => declared && <DeclaredChip declared={declared} />,
    },
    { name: t('worstSite'), cell: ({ worstSite }) => nameOf(worstSite) },
    {
      name: t('sites'),
      cell: ({ sites }) => (
        <ul className="plan-sites">
          {sites.map(({ site, gate, result }) => (
            <li key={site}>
              <MaybeLink href={gate ? address('plan', { gate }) : undefined}>
                {nameOf(site)}
              </MaybeLink>
              {gate ? (
                <ResultChip result={result} />
              ) : (
                <StatusChip standing={resultLook[result]} word={t('noSuchGate')} />
              )}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <>
      <SectionHeading title={t('waveGates')} finding={t('waveGatesFinding')} />
      <Table
        caption={t('waveGates')}
        columns={columns}
        rows={waveGates}
        rowKey={({ wave, name }) => `${wave}/${name}`}
      />
    </>
  );
}
