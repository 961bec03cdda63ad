import './status.css';
import { element } from './element';

const check = '<circle cx="8" cy="8" r="6"/><path d="m5.4 8.2 1.8 1.8 3.4-3.8"/>';
const triangle = '<path d="M8 2.6 14 13H2z"/><path d="M8 6.6v2.8m0 1.8v.1"/>';
const octagon = '<path d="M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z"/><path d="m6 6 4 4m0-4-4 4"/>';
const ring = '<circle cx="8" cy="8" r="6" stroke-dasharray="2.6 2.1"/>';

const looks: Record<string, { order: number; tone: string; icon: string }> = {
  offtrack: { order: 0, tone: 'bad', icon: octagon },
  atrisk: { order: 1, tone: 'warn', icon: triangle },
  stale: { order: 2, tone: 'none', icon: ring },
  nodata: { order: 2, tone: 'none', icon: ring },
  ontrack: { order: 4, tone: 'ok', icon: check },
  exceeding: { order: 5, tone: 'ok', icon: check },
  realised: { order: 6, tone: 'ok', icon: check },
};
const unknown = { order: 3, tone: 'none', icon: ring };

function look(status: string | null) {
  return looks[(status ?? 'nodata').toLowerCase().replace(/[^a-z]/g, '')] ?? unknown;
}

/** A word of the API (`AT_RISK`, `non-cashable`) as a person writes it (`At risk`, `Non-cashable`). */
export function inWords(word: string): string {
  const spaced = word
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const joined = spaced.replace(/^(non|dis) /, '$1-');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** True if the status is one that needs no talk. */
export function isGood(status: string | null): boolean {
  return look(status).tone === 'ok';
}

/** Puts the worst status first. */
export function worstFirst(a: { status: string | null }, b: { status: string | null }): number {
  return look(a.status).order - look(b.status).order;
}

/** A status as colour, shape and word together, so that none of the three has to carry it alone. */
export function pill(status: string | null): HTMLElement {
  const { tone, icon } = look(status);
  const made = element(`span.pill.${tone}`);
  made.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true">${icon}</svg>`;
  made.append(inWords(status ?? 'no data'));
  return made;
}
