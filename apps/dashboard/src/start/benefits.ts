import { element } from './element';
import { row, type Finding } from './panel';
import type { Benefit } from './program';
import { inWords, isGood, pill, worstFirst } from './status';

function benefitRow(benefit: Benefit): HTMLElement {
  return row(
    benefit.title,
    [
      benefit.statusReason !== null && element('p.reason', {}, benefit.statusReason),
      element(
        'p.caption',
        {},
        benefit.class ? `${inWords(benefit.class)} · ` : null,
        benefit.owner ?? element('span.late', {}, 'No owner'),
      ),
    ],
    pill(benefit.status),
  );
}

/** The benefits with their computed status and its reason, the worst first. */
export function benefits(all: Benefit[]): Finding {
  const good = all.filter(({ status }) => isGood(status)).length;
  return {
    title: 'Benefits',
    finding:
      all.length === 0
        ? 'No benefit has been promised yet.'
        : `${good} of ${all.length} on track; status is computed, never typed`,
    rows: all.toSorted(worstFirst).slice(0, 6).map(benefitRow),
    more: { label: 'Promise, target, forecast and realised', role: 'executive' },
  };
}
