import { useTranslation } from 'react-i18next';
import { standings, type Standing } from './standing';
import './status-chip.css';

interface StatusChipProps {
  standing: Standing;
  /** The field's own word where it says more, as in `Blocked`. */
  word?: string;
}

/** A standing as colour, shape and word together; never one of them alone. */
export function StatusChip({ standing, word }: StatusChipProps) {
  const { t } = useTranslation('shell');
  const Icon = standings[standing];
  return (
    <span className={`chip chip-${standing}`}>
      <Icon size={14} strokeWidth={2} aria-hidden />
      {word ?? t(`standing.${standing}`)}
    </span>
  );
}
