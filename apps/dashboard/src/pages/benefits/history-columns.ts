import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/format';
import type { Column } from '../../parts/table';
import type { BenefitQuery } from './benefit.document';

type Shown = BenefitQuery['program']['benefit'];
type Statement = Shown['forecast']['statements'][number];
type Dependence = Shown['dependsOn'][number];
type Version = Shown['rebaselines'][number];

interface Look {
  readonly on: string;
  readonly by: string;
  readonly found: string;
}

/** The columns of what was said about a benefit over time. */
export function useColumns() {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const number = (value: number | null) => (value === null ? null : say.number(value));
  const forecasts: Column<Statement>[] = [
    { name: t('one.statedOn'), cell: ({ statedOn }) => say.day(statedOn) },
    { name: t('one.value'), numeric: true, cell: ({ value }) => say.number(value) },
    { name: t('one.by'), cell: ({ forecastOn }) => forecastOn && say.day(forecastOn) },
    {
      name: t('one.confidence'),
      numeric: true,
      cell: ({ confidence }) => confidence !== null && say.percent(confidence),
    },
    { name: t('one.reason'), cell: ({ reason }) => reason },
  ];
  const dependences: Column<Dependence>[] = [
    { name: t('one.factor'), cell: ({ factor }) => factor },
    { name: t('one.weight'), numeric: true, cell: ({ weight }) => say.percent(100 * weight) },
    { name: t('one.critical'), cell: ({ critical }) => critical && t('one.yes') },
  ];
  const versions: Column<Version>[] = [
    { name: t('one.version'), cell: ({ version }) => say.number(version) },
    { name: t('one.on'), cell: ({ on }) => say.day(on) },
    { name: t('one.baseline'), numeric: true, cell: ({ baseline }) => number(baseline) },
    { name: t('one.target'), numeric: true, cell: ({ target }) => number(target) },
    { name: t('one.by'), cell: ({ targetOn }) => targetOn && say.day(targetOn) },
    { name: t('one.reason'), cell: ({ reason }) => reason },
    { name: t('one.approvedBy'), cell: ({ approvedBy }) => approvedBy },
  ];
  const looks: Column<Look>[] = [
    { name: t('one.on'), cell: ({ on }) => say.day(on) },
    { name: t('one.who'), cell: ({ by }) => by },
    { name: t('one.found'), cell: ({ found }) => found },
  ];
  return { forecasts, dependences, versions, looks };
}
