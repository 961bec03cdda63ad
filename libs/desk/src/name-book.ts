import { benefits } from '@plumbline/benefits';
import { commitments } from '@plumbline/commitments';
import { decisions } from '@plumbline/decisions';
import { measures } from '@plumbline/measures';
import { milestones } from '@plumbline/milestones';
import { programs } from '@plumbline/programs';
import type { Moment, Views } from '@plumbline/read-models';
import { checklists } from '@plumbline/readiness';
import { flags, risks } from '@plumbline/risks';
import { stakeholders } from '@plumbline/stakeholders';
import type { NameBook } from './digest';

const LONGEST = 120;

/** The names of all records of a program at a moment; a record without a name goes by its id. */
export async function nameBook(views: Views, moment: Moment): Promise<NameBook> {
  const [
    parties,
    promised,
    expected,
    measured,
    planned,
    raised,
    registered,
    decided,
    packs,
    program,
  ] = await Promise.all([
    views.all(stakeholders, moment),
    views.all(commitments, moment),
    views.all(benefits, moment),
    views.all(measures, moment),
    views.all(milestones, moment),
    views.all(flags, moment),
    views.all(risks, moment),
    views.all(decisions, moment),
    views.all(checklists, moment),
    views.find(programs, moment, moment.program!),
  ]);
  const workflows = packs.flatMap((pack) => pack.workflows);
  const names = new Map([
    ...each('stakeholder', parties, ({ name }) => name),
    ...each('commitment', promised, ({ text }) => text),
    ...each('benefit', expected, ({ title }) => title),
    ...each('measure', measured, ({ name }) => name),
    ...each('milestone', planned, ({ name }) => name),
    ...each('gate', planned, ({ name }) => name),
    ...each('flag', raised, ({ seen }) => seen),
    ...each('risk', registered, ({ title }) => title),
    ...each('decision', decided, ({ question }) => question),
    ...each('site', program?.sites ?? [], ({ name }) => name),
    ...workflows.map(({ workflow, name }) => [`workflow/${workflow}`, name] as const),
    ...workflows.flatMap(({ workflow, items }) =>
      each(
        'item',
        items.map(({ id, text }) => ({ id: `${workflow}/${id}`, text })),
        ({ text }) => text,
      ),
    ),
  ]);
  return (kind, id) => names.get(`${kind}/${id}`) ?? id;
}

function each<Record extends { readonly id: string }>(
  kind: string,
  all: readonly Record[],
  nameOf: (record: Record) => string,
): (readonly [string, string])[] {
  return all.map((record) => [`${kind}/${record.id}`, shortened(nameOf(record))] as const);
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
