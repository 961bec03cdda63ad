import { StatusChip } from '../parts/status-chip';
import type { Column } from '../parts/table';
import type { BenefitProgress } from './benefit-progress';
import type { Telling } from './telling';

const number = (
  name: string,
  of: (benefit: BenefitProgress) => number | null,
  { say }: Telling,
) => ({
  name,
  numeric: true,
  sortBy: of,
  cell: (benefit: BenefitProgress) => {
    const value = of(benefit);
    return value === null ? null : say.number(value);
  },
});

/** What the table of the benefits' bars has, a column each. */
export const columnsFor = ({ t, say }: Telling): Column<BenefitProgress>[] => [
  { name: t('bullets.benefit'), cell: ({ name }) => name, sortBy: ({ name }) => name },
  { name: t('word.status'), cell: ({ standing }) => <StatusChip standing={standing} /> },
  { name: t('word.unit'), cell: ({ unit }) => unit },
  {
    name: t('word.promise'),
    numeric: true,
    sortBy: ({ promise }) => promise,
    cell: ({ promise, promised }) => (promise === null ? promised : say.number(promise)),
  },
  number(t('word.target'), ({ target }) => target, { t, say }),
  number(t('word.forecast'), ({ forecast }) => forecast, { t, say }),
  number(t('bullets.low'), ({ low }) => low ?? null, { t, say }),
  number(t('bullets.high'), ({ high }) => high ?? null, { t, say }),
  number(t('word.actual'), ({ actual }) => actual, { t, say }),
];
