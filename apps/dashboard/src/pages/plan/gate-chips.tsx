import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../parts/status-chip';
import { resultLook, wordLook, type Gate } from './gates';

/** What the criteria of a gate amount to, as colour, shape and word. */
export function ResultChip({ result }: Pick<Gate, 'result'>) {
  const { t } = useTranslation('plan');
  return <StatusChip standing={resultLook[result]} word={t(`result.${result}`)} />;
}

/** What was decided at a gate, as colour, shape and word. */
export function DeclaredChip({ declared }: { declared: NonNullable<Gate['declared']> }) {
  const { t } = useTranslation('plan');
  return <StatusChip standing={wordLook[declared]} word={t(`word.${declared}`)} />;
}
