import { ArrowDown, ArrowUp, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from './format';
import { MaybeLink } from './link';
import type { Standing } from './standing';
import { StatusChip } from './status-chip';
import './tile.css';

interface ChangeProps {
  by: number | null;
  /** Since when, in words: `4 wk`. */
  over?: string;
  /** A rise is bad news, as with open flags. */
  lowerIsBetter?: boolean;
}

/** A change in words and with an arrow: `Down 9 pts / 4 wk`. */
export function Change({ by, over, lowerIsBetter = false }: ChangeProps) {
  const { t } = useTranslation('shell');
  const say = useFormats();
  if (by === null) return <span className="change">{t('change.notKnown')}</span>;
  const good = lowerIsBetter ? by < 0 : by > 0;
  const Icon = by === 0 ? Minus : by > 0 ? ArrowUp : ArrowDown;
  const way = by > 0 ? 'change.up' : 'change.down';
  const words = by === 0 ? t('change.none') : t(way, { by: say.number(Math.abs(by)) });
  return (
    <span className="change">
      <span className={by === 0 ? 'change-none' : good ? 'change-good' : 'change-bad'}>
        <Icon size={14} aria-hidden />
        {words}
      </span>
      {over && t('change.over', { time: over })}
    </span>
  );
}

interface TileProps {
  name: string;
  href?: string;
  standing: Standing;
  /** The figure as shown; absent if there is none that holds. */
  figure?: string;
  change?: ReactNode;
  trend?: ReactNode;
  /** Why it stands so: one sentence with numbers. */
  reason: string;
  owner?: string;
  age?: ReactNode;
}

/** A factor at a glance: where it stands, how it moved, why, and who answers for it. */
export function Tile({
  name,
  href,
  standing,
  figure,
  change,
  trend,
  reason,
  owner,
  age,
}: TileProps) {
  const { t } = useTranslation('shell');
  const old = standing === 'stale' || standing === 'notSet';
  return (
    <div className={old ? 'tile tile-old' : 'tile'}>
      <div className="tile-row">
        <p className="tile-name">
          <MaybeLink href={href}>{name}</MaybeLink>
        </p>
        <StatusChip standing={standing} />
      </div>
      <div className="tile-row tile-figures">
        <p className="tile-figure">{figure ?? '–'}</p>
        <p className="tile-change">{change}</p>
        {trend}
      </div>
      <p className="tile-reason">{reason}</p>
      <div className="tile-row tile-foot">
        <span className={owner ? undefined : 'tile-nobody'}>{owner ?? t('part.unassigned')}</span>
        {age}
      </div>
    </div>
  );
}
