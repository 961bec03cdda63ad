import './panel.css';
import type { Role } from '../roles';
import { element } from './element';
import { explorer } from './links';

/** What a panel says: a finding in one line, its rows, and who to ask for the rest. */
export interface Finding {
  title: string;
  finding: string;
  rows: HTMLElement[];
  more: { label: string; role: Role };
}

/** A card with a list, and a way to the query behind it. */
export function panel({ title, finding, rows, more }: Finding, program: string): HTMLElement {
  return element(
    'section.card.panel',
    {},
    element('h3', {}, title),
    element('p.finding', {}, finding),
    rows.length > 0 && element('ul.rows', {}, ...rows),
    rows.length > 0 && element('a.more', { href: explorer(more.role, program) }, more.label),
  );
}

/** One line of a panel: a title and what is said about it, and at the right its figure. */
export function row(
  title: string,
  about: (HTMLElement | string | null | false)[],
  figure: HTMLElement,
): HTMLElement {
  return element(
    'li.row',
    {},
    element('div', {}, element('p.row-title', {}, title), ...about),
    element('div.figure', {}, figure),
  );
}
