import { asDay, asDays, daysBetween, fromToday, today } from './dates';
import { element } from './element';
import { row, type Finding } from './panel';
import type { Commitment } from './program';
import { inWords } from './status';

const over =
  /^(satisfied|kept|late|broken|declined|withdrawn|revoked|cancelled|declared.?complete)$/i;

/** True if the performer still owes something. */
export function isOpen({ status }: Commitment): boolean {
  return !over.test(status);
}

/** By how many days a commitment is past its due date; 0 if it is not. */
export function daysOverdue({ dueOn }: Commitment): number {
  return dueOn ? Math.max(0, daysBetween(dueOn, today())) : 0;
}

function figure(commitment: Commitment): HTMLElement {
  const days = daysOverdue(commitment);
  return days > 0
    ? element('p', {}, element('b.late', {}, asDays(days)), element('span', {}, 'overdue'))
    : element(
        'p',
        {},
        element('b', {}, commitment.dueOn ? fromToday(commitment.dueOn) : 'no date yet'),
        element('span', {}, inWords(commitment.status)),
      );
}

function commitmentRow(commitment: Commitment): HTMLElement {
  return row(
    commitment.text,
    [
      element(
        'p.caption',
        {},
        commitment.performer ?? element('span.late', {}, 'Nobody'),
        ` to ${commitment.customer ?? 'nobody'} · due ${asDay(commitment.dueOn)}`,
      ),
    ],
    figure(commitment),
  );
}

/** The open commitments: the longest overdue first, then what is due next. */
export function commitments(all: Commitment[]): Finding {
  const open = all.filter(isOpen).sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  const overdue = open.filter((commitment) => daysOverdue(commitment) > 0).length;
  return {
    title: 'Commitments',
    finding:
      all.length === 0
        ? 'Nobody has promised anything yet.'
        : `${overdue} of ${open.length} open are past the day they were promised for`,
    rows: open.slice(0, Math.max(6, Math.min(overdue, 10))).map(commitmentRow),
    more: { label: 'Every promise and its dates', role: 'consultant' },
  };
}
