import { asReader, INSTALLATION, NOBODY } from '@plumbline/access';
import type { View } from '@plumbline/read-models';
import { views } from '../../../apps/api/src/slices';
import { PermittedSight } from '../../../libs/access/src/permitted-sight';
import type { Asker } from './askers';
import type { Cell } from './cell';
import { DOCUMENTS } from './expected';
import { letterIn, rowsOf } from './grid';

const sight = new PermittedSight();
const rows = rowsOf(DOCUMENTS);
const flag = { raiser: 'theirs', disclosure: 'named', seen: 'No work queue' };
const here = { here: () => ({ site: 'east' }), 'at another site': () => ({ site: 'west' }) };
const any = { any: () => ({ id: 'x' }) };
type Samples = Readonly<Record<string, (asker: Asker) => object>>;

/** A document for each row of what is expected, by the view and what is said of it. */
const SAMPLES: Readonly<Record<string, Samples>> = {
  programs: { 'the own': () => ({ id: 'north' }), another: () => ({ id: 'south' }) },
  accounts: { 'the own': ({ account }) => ({ id: account }), another: () => ({ id: 'x' }) },
  tokens: { 'the own': ({ account }) => ({ account }), another: () => ({ account: 'x' }) },
  members: { 'the own': ({ account }) => ({ id: account }), another: () => ({ id: 'x' }) },
  commitments: {
    ours: () => ({ customer: 'theirs', performer: 'ours', earlierPromises: [] }),
    'once ours': () => ({
      customer: 'theirs',
      performer: 'others',
      earlierPromises: [{ performer: 'ours' }],
    }),
    'of others': () => ({ customer: 'theirs', performer: 'others', earlierPromises: [] }),
  },
  stakeholderReturns: {
    ours: () => ({ customer: 'ours', performer: 'theirs' }),
    'of others': () => ({ customer: 'theirs', performer: 'others' }),
  },
  stakeholders: {
    ours: () => ({ id: 'ours', wiifm: ['w'] }),
    'part of us': () => ({ id: 'theirs', partOf: 'ours', wiifm: ['w'] }),
    another: () => ({ id: 'theirs', wiifm: ['w'] }),
  },
  flags: {
    ours: () => ({ ...flag, raiser: 'ours' }),
    'ours, confidential': () => ({ ...flag, raiser: 'ours', disclosure: 'confidential' }),
    'ours to own': () => ({ ...flag, owner: 'ours', disclosure: 'confidential' }),
    'of others': () => flag,
    confidential: () => ({ ...flag, disclosure: 'confidential' }),
    'at another site': () => ({ ...flag, site: 'west' }),
  },
  risks: here,
  milestones: here,
  gates: here,
  checklists: here,
  trainings: here,
  measures: any,
  promises: any,
  benefits: any,
  decisions: any,
};

/** Every kind of document for every asker: whole, in part, or not at all. */
export function documentCells(askers: readonly Asker[]): Cell[] {
  return Object.entries(SAMPLES).flatMap(([name, samples]) =>
    Object.entries(samples).flatMap(([which, sample]) =>
      askers.map((asker) => ({
        row: `document ${name}`,
        asker,
        place: which,
        expected: documentExpected(`${name}: ${which}`, asker),
        ask: () => seen(viewOf(name), programOf(name), sample(asker), asker),
      })),
    ),
  );
}

function documentExpected(row: string, asker: Asker): string {
  const expected = rows.get(row);
  if (!expected) return 'a row in what is expected';
  const inInstallation = /^(accounts|tokens):/.test(row);
  if (inInstallation && asker.signedIn && row.endsWith('the own')) return 'whole';
  const isIn = inInstallation ? asker.signedIn : asker.programs.includes('north');
  if (row === 'programs: another' && asker.programs.includes('south')) return 'whole';
  if (!isIn && asker.letter !== 'R') return 'nothing';
  if (inInstallation && asker.letter !== 'R') return 'nothing';
  if (asker.limited && row.endsWith('at another site')) return 'nothing';
  const letter = letterIn(expected, asker.letter);
  if (letter === '.') return 'nothing';
  return letter === asker.letter ? 'whole' : 'part';
}

/** Whole is all that there is; a flag whose raiser is told is whole, as is one's own. */
function seen(view: View, program: string | undefined, document: object, asker: Asker): string {
  const moment = { program, today: '2026-01-01' };
  const shown = asReader(asker.reader ?? NOBODY, () =>
    sight.narrows(view, moment) ? sight.seen(view as View<object>, moment, document) : document,
  );
  if (!shown) return 'nothing';
  const { wiifm } = document as { wiifm?: readonly string[] };
  if (wiifm)
    return (shown as typeof document & { wiifm: unknown[] }).wiifm.length > 0 ? 'whole' : 'part';
  const { raiser, disclosure } = document as { raiser?: string; disclosure?: string };
  if (disclosure !== 'confidential' || raiser === 'ours') return 'whole';
  const { owner, raisedBy } = shown as { owner?: string; raisedBy?: string };
  return owner === 'ours' || raisedBy === raiser ? 'whole' : 'part';
}

function programOf(view: string): string | undefined {
  if (view === 'programs') return undefined;
  return view === 'accounts' || view === 'tokens' ? INSTALLATION : 'north';
}

function viewOf(name: string): View {
  const found = views.find((view) => view.name === name);
  if (!found) throw new Error(`There is no view ${name}.`);
  return found as View;
}
