import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/format';
import type { AtRisk, Kind } from './kinds-of-money';

/** Money and kinds of money in words. */
export function useMoneyWords() {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const money = (value: number | null | undefined, currency: string | null) =>
    value === null || value === undefined ? null : say.money(value, currency ?? undefined);
  const range = ({ least, most }: Pick<AtRisk, 'least' | 'most'>, currency: string | null) => {
    if (least === null || most === null) return null;
    const [low, high] = [money(least, currency), money(most, currency)];
    return low === high ? low : `${low} – ${high}`;
  };
  return {
    money,
    range,
    /** The class alone: `Cashable`. */
    class: (kind: Kind['class']) => t(`class.${kind ?? 'unsaid'}`),
    /** The class with its currency. */
    kind: ({ class: kind, currency }: Kind) =>
      [t(`class.${kind ?? 'unsaid'}`), currency].filter(Boolean).join(', '),
    /** What is at risk, and of how many benefits that is not known. */
    atRisk: (risk: AtRisk, currency: string | null) => {
      const known = range(risk, currency);
      if (known === null) return risk.unknown > 0 ? t('kinds.notKnown') : null;
      if (risk.unknown === 0) return known;
      return t('kinds.atRiskUnknown', { range: known, n: say.number(risk.unknown) });
    },
  };
}
