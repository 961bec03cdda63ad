import './notices.css';
import { element } from './element';

/** Says that what follows is invented, told as real events. */
export function demoBanner(): HTMLElement {
  return element(
    'p.banner',
    {},
    element('b', {}, 'This is the living demo. '),
    'The program is invented; every line below is computed from its recorded events.',
  );
}

/** Says that the programs cannot be shown, why, and what to do now. */
export function noAnswer(heading: string, why: string, again: () => void): HTMLElement {
  const button = element('button.button', { type: 'button' }, 'Ask again');
  button.addEventListener('click', again);
  return element(
    'section.card.notice',
    { role: 'alert' },
    element('h2', {}, heading),
    element('p', {}, `This page asked /graphql for the programs. ${why}`),
    element(
      'p.quiet',
      {},
      'If Plumbline runs on this machine, start it with ',
      element('code', {}, 'npm start'),
      ' and ask again.',
    ),
    button,
  );
}

/** Says that the ledger is empty, and where to write its first line. */
export function noPrograms(): HTMLElement {
  return element(
    'section.card.notice',
    {},
    element('h2', {}, 'No program yet'),
    element('p', {}, 'The ledger is empty, or none of its programs is yours to see.'),
    element('a.button', { href: './explorer/' }, 'Charter one in the explorer'),
  );
}
