import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { EmptyState } from '../../parts/empty-state';
import { useFormats, type Formats } from '../../parts/format';
import { Link } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { useRecordAddress } from '../../records/record-link';
import type { Move } from './plan-dates';

/** Which milestone moved most often, as a sentence. */
function findingOf(moves: readonly Move[], t: TFunction<'plan'>, say: Formats): string {
  const later = moves.filter(({ move }) => move.days > 0).length;
  const names = new Set(moves.map(({ milestone }) => milestone.id));
  return t('movesFinding', {
    moves: t('movesCounted', say.counted(moves.length)),
    milestones: t('milestonesCounted', say.counted(names.size)),
    later: say.number(later),
  });
}

/** Every move that was made by itself, with its reason and the day on which it became known. */
export function MoveTable({ moves }: { moves: readonly Move[] }) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const here = useHereWith();
  const record = useRecordAddress();
  const columns: Column<Move>[] = [
    {
      name: t('milestone'),
      cell: ({ milestone }) => milestone.name,
      sortBy: ({ milestone }) => milestone.name,
    },
    {
      name: t('known'),
      cell: ({ move }) => (
        <Link href={here({ asOf: move.position })}>{say.day(move.recordedAt)}</Link>
      ),
      sortBy: ({ move }) => move.recordedAt,
    },
    {
      name: t('moved'),
      cell: ({ move }) => (
        <>
          {t('movedFromTo', { from: say.day(move.from), to: say.day(move.to) })}
          <br />
          <span className={move.days > 0 ? 'negative' : undefined}>
            {t('movedDays', { days: say.signed(move.days) })}
          </span>
        </>
      ),
      sortBy: ({ move }) => move.days,
    },
    { name: t('reason'), cell: ({ move }) => move.reason },
  ];
  return (
    <>
      <SectionHeading title={t('moves')} finding={findingOf(moves, t, say)} />
      {moves.length === 0 ? (
        <EmptyState nothing={t('noMoves')} next={t('noMovesNext')} />
      ) : (
        <Table
          caption={t('moves')}
          columns={columns}
          rows={moves}
          rowKey={({ key }) => key}
          rowHref={({ milestone }) => record('milestone', milestone.id)}
        />
      )}
    </>
  );
}
