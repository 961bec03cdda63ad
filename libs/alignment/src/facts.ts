import { benefits, tracked } from '@plumbline/benefits';
import { commitments } from '@plumbline/commitments';
import { decisions, decisionShown, decisionVoices } from '@plumbline/decisions';
import type { Day } from '@plumbline/event-store';
import { measures } from '@plumbline/measures';
import { gateShown, gates, milestones, surroundings } from '@plumbline/milestones';
import { programs } from '@plumbline/programs';
import { checklists, trainings } from '@plumbline/readiness';
import { flags, risks } from '@plumbline/risks';
import { stakeholders } from '@plumbline/stakeholders';
import type { Program, View, Views } from '@plumbline/read-models';

/** What a view shows. */
export type DocumentOf<Shown> = Shown extends View<infer Document> ? Document : never;

/** A gate as it was decided on, and as its criteria stand on the day of looking. */
export interface GateThenAndNow {
  readonly item?: string;
  readonly then: ReturnType<typeof gateShown>;
  readonly now: ReturnType<typeof gateShown>;
}

/** All that alignment reads, each view once. */
export interface Facts {
  readonly today: Day;
  readonly program?: DocumentOf<typeof programs>;
  readonly sites: readonly string[];
  readonly stakeholders: readonly DocumentOf<typeof stakeholders>[];
  readonly commitments: readonly DocumentOf<typeof commitments>[];
  readonly benefits: readonly DocumentOf<typeof benefits>[];
  readonly tracked: readonly DocumentOf<typeof tracked>[];
  readonly measures: readonly DocumentOf<typeof measures>[];
  readonly milestones: readonly DocumentOf<typeof milestones>[];
  readonly gates: readonly GateThenAndNow[];
  readonly decisions: readonly ReturnType<typeof decisionShown>[];
  readonly checklists: readonly DocumentOf<typeof checklists>[];
  readonly trainings: readonly DocumentOf<typeof trainings>[];
  readonly flags: readonly DocumentOf<typeof flags>[];
  readonly risks: readonly DocumentOf<typeof risks>[];
}

const asked = new WeakMap<Program, Promise<Facts>>();

/** The facts of a program as it is looked at; however many fields of one query ask, read once. */
export function factsOf(views: Views, program: Program): Promise<Facts> {
  const before = asked.get(program);
  if (before) return before;
  const reading = read(views, program);
  asked.set(program, reading);
  return reading;
}

async function read(views: Views, { moment }: Program): Promise<Facts> {
  const all = <Document extends object>(view: View<Document>) => views.all(view, moment);
  const [program, gateRecords, around, ...others] = await Promise.all([
    views.find(programs, moment, moment.program!),
    all(gates),
    surroundings(views, moment),
    all(stakeholders),
    all(commitments),
    all(benefits),
    all(tracked),
    all(measures),
    all(milestones),
    all(checklists),
    all(trainings),
    all(flags),
    all(risks),
    all(decisions),
    all(decisionVoices),
  ]);
  const { today } = moment;
  const [parties, promises, expected, followed, measured, planned, ...rest] = others;
  const [ready, trained, seen, kept, decided, voices] = rest;
  return {
    today,
    program,
    sites: program?.sites.map(({ id }) => id) ?? [],
    stakeholders: parties,
    commitments: promises,
    benefits: expected,
    tracked: followed,
    measures: measured,
    milestones: planned,
    gates: gateRecords.map((record) => ({
      item: record.item?.item,
      then: gateShown(record, around, today),
      now: gateShown({ ...record, frozen: undefined }, around, today),
    })),
    checklists: ready,
    trainings: trained,
    decisions: decided.map((record) => decisionShown(record, voices)),
    flags: seen,
    risks: kept,
  };
}
