import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormats, type Formats } from '../parts/format';

/** What a chart tells its data with: the words of charts, and the reader's numbers and days. */
export interface Telling {
  t: TFunction<'charts'>;
  say: Formats;
}

/** How charts tell their data to the reader. */
export function useTelling(): Telling {
  const { t } = useTranslation('charts');
  return { t, say: useFormats() };
}

/** One sentence of the parts that are there. */
export const sentence = (parts: readonly (string | false | null | undefined)[]): string =>
  `${parts.filter(Boolean).join('')}.`;
