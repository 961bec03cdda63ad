import './headline.css';
import { roles } from '../roles';
import { asDay, fromToday } from './dates';
import { element } from './element';
import { explorer } from './links';
import { slip } from './milestones';
import type { Program } from './program';
import { inWords } from './status';

function goals({ goals }: Program): HTMLElement {
  if (goals.length === 0) return element('p.quiet', {}, 'No goal has been pinned.');
  return element(
    'div',
    {},
    element('p.caption', {}, `Goals as first pinned, ${asDay(goals[0]?.pinnedOn ?? null)}`),
    element('ol.goals', {}, ...goals.slice(0, 4).map(({ text }) => element('li', {}, text))),
  );
}

function goLive(program: Program): HTMLElement {
  const { goLiveOn, milestones } = program;
  const milestone = milestones.nodes.find(
    ({ kind, forecastOn }) => /go.?live/i.test(kind) && forecastOn === goLiveOn,
  );
  return element(
    'div.cell',
    {},
    element('p.caption', {}, 'Go-live'),
    element(goLiveOn ? 'p.stat' : 'p.state', {}, asDay(goLiveOn)),
    goLiveOn !== null && element('p.row-title', {}, fromToday(goLiveOn)),
    milestone?.baselineOn != null &&
      element(
        'p.quiet',
        {},
        milestone.slipDays === 0
          ? 'As first planned'
          : `First plan ${asDay(milestone.baselineOn)}, now ${slip(milestone)}`,
      ),
  );
}

function questions({ id, name }: Program): HTMLElement {
  return element(
    'nav.cell',
    { 'aria-label': `Questions about ${name}` },
    element('p.caption', {}, 'Ask in ten seconds, as the'),
    element(
      'ul.questions',
      {},
      ...roles.map(({ role, label, asks }) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: explorer(role, id) },
            element('b', {}, label),
            element('span', {}, asks),
          ),
        ),
      ),
    ),
  );
}

/** What a program is for, when it goes live, and who may ask it what. */
export function headline(program: Program): HTMLElement {
  return element(
    'section.card.headline',
    {},
    element(
      'div.cell',
      {},
      element('h2', {}, program.name),
      program.status !== null && element('p.state', {}, inWords(program.status)),
      goals(program),
    ),
    goLive(program),
    questions(program),
  );
}
