import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/format';
import type { Column } from '../../parts/table';
import { HistoryCard } from './benefit-history';
import type { WholeMeasure } from './course';

/** A baseline or a target in one of its versions. */
interface Version {
  readonly sort: string;
  readonly version: number;
  readonly value: number;
  readonly on: string;
  readonly acceptedBy?: string | null;
  readonly reason: string | null;
}

/** The definitions, baselines and targets of a measure in all their versions. */
export function MeasureVersions({ measure }: { measure: WholeMeasure }) {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const rate = ({ numerator, denominator, text }: WholeMeasure['definitions'][number]) =>
    [text, numerator && denominator && `${numerator} / ${denominator}`].filter(Boolean).join(' · ');
  const definitions: Column<WholeMeasure['definitions'][number]>[] = [
    { name: t('one.version'), cell: ({ version }) => say.number(version) },
    { name: t('measure.since'), cell: ({ since }) => say.day(since) },
    { name: t('measure.what'), cell: rate },
    { name: t('measure.population'), cell: ({ population }) => population },
    { name: t('measure.system'), cell: ({ system }) => system },
    { name: t('one.reason'), cell: ({ reason }) => reason },
  ];
  const versions: Column<Version>[] = [
    { name: t('measure.sort'), cell: ({ sort, version }) => `${sort} ${version}` },
    { name: t('measure.value'), numeric: true, cell: ({ value }) => say.number(value) },
    { name: t('one.on'), cell: ({ on }) => say.day(on) },
    { name: t('measure.who'), cell: ({ acceptedBy }) => acceptedBy },
    { name: t('one.reason'), cell: ({ reason }) => reason },
  ];
  const rows: Version[] = [
    ...measure.baselines.map((each) => ({ ...each, sort: t('measure.baseline') })),
    ...measure.targets.map((each) => ({ ...each, sort: t('measure.target') })),
  ];
  return (
    <>
      <HistoryCard
        title={t('measure.definitions')}
        columns={definitions}
        rows={measure.definitions}
        rowKey={({ version }) => String(version)}
      />
      <HistoryCard
        title={t('measure.versions')}
        columns={versions}
        rows={rows}
        rowKey={({ sort, version }) => `${sort} ${version}`}
      />
    </>
  );
}
