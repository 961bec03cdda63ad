import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { askWhole } from '../asking/ask-whole';
import { answersOf } from '../asking/use-answer';
import { daysBetween } from '../parts/day';
import { useFormats } from '../parts/format';
import { useMoment } from './moment';
import { movesDocument, type MovesQuery } from './moves.document';

/** The days on which a date of the plan was moved, each once. */
export function daysOfMoves({ program }: MovesQuery): string[] {
  const days = program.milestones.nodes.flatMap(({ moves }) =>
    moves.map(({ recordedAt }) => recordedAt.slice(0, 10)),
  );
  return [...new Set(days)].toSorted();
}

/** A tick under the slider for each day on which a date moved, as it is known now. */
export function MoveTicks({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('shell');
  const say = useFormats();
  const { program } = useMoment();
  const { data } = useQuery({
    queryKey: [...answersOf(program), movesDocument.id],
    queryFn: ({ signal }) => askWhole(movesDocument, { program }, signal),
  });
  const days = data ? daysOfMoves(data) : [];
  const whole = daysBetween(from, to) || 1;
  const at = (day: string) => `${(100 * daysBetween(from, day)) / whole}%`;
  return (
    <svg
      className="time-ticks"
      role="img"
      aria-label={t('time.moved', { days: say.list(days.map(say.day)) })}
    >
      {days.map((day) => (
        <line key={day} x1={at(day)} x2={at(day)} y1={0} y2={8}>
          <title>{say.day(day)}</title>
        </line>
      ))}
    </svg>
  );
}
