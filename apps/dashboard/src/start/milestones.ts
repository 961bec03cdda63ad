import { asDay, asDays } from './dates';
import { element } from './element';
import { row, type Finding } from './panel';
import type { Milestone } from './program';

/** The slip of a milestone in words, from its first baseline. */
export function slip({ slipDays }: Milestone): string {
  if (slipDays === null) return 'no baseline';
  if (slipDays === 0) return 'as first planned';
  return slipDays > 0 ? `${asDays(slipDays)} later` : `${asDays(-slipDays)} earlier`;
}

function milestoneRow(milestone: Milestone): HTMLElement {
  const last = milestone.moves.at(-1);
  return row(
    milestone.name,
    [
      last
        ? element('p.caption', {}, `Moved ${asDay(last.recordedAt)}: ${last.reason ?? 'no reason'}`)
        : element('p.caption', {}, 'Never moved'),
    ],
    element(
      'p',
      {},
      element('b', {}, asDay(milestone.forecastOn)),
      element((milestone.slipDays ?? 0) > 0 ? 'span.later' : 'span', {}, slip(milestone)),
    ),
  );
}

/** The milestones that come next, each with its slip and the reason it last moved. */
export function milestones(all: Milestone[]): Finding {
  const ahead = all
    .filter(({ achievedOn }) => !achievedOn)
    .sort((a, b) => (a.forecastOn ?? '9').localeCompare(b.forecastOn ?? '9'));
  const late = ahead.filter(({ slipDays }) => (slipDays ?? 0) > 0).length;
  return {
    title: 'Next milestones',
    finding:
      all.length === 0
        ? 'No milestone is planned yet.'
        : `${all.length - ahead.length} of ${all.length} achieved; ` +
          `${late} of the ${ahead.length} ahead are later than first planned`,
    rows: ahead.slice(0, 5).map(milestoneRow),
    more: { label: 'Every date and why it moved', role: 'cio' },
  };
}
