import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import type { PlanEvents } from '@plumbline/milestones';
import { dayOf, DayScalar, oneOf, view, type WordOf } from '@plumbline/read-models';
import type { ProgramEvents } from './program.events';

export const PROGRAM_STATUS = oneOf('ProgramStatus', ['preparing', 'live', 'closed']);

@ObjectType({ description: 'The words that a goal had for a time.' })
export class GoalWords {
  @Field()
  text: string;

  @Field(() => DayScalar)
  since: Day;

  @Field(() => String, { nullable: true })
  reason?: string;
}

@ObjectType({ description: 'A goal, as pinned when the program was chartered.' })
export class Goal {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The words that were pinned; they never change.' })
  text: string;

  @Field(() => DayScalar)
  pinnedOn: Day;

  @Field(() => Int)
  version: number;

  @Field(() => [GoalWords], { description: 'Later words, oldest first.' })
  amendments: GoalWords[];
}

@ObjectType()
export class Site {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType()
export class Wave {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => [Site])
  sites: Site[];
}

@ObjectType()
export class DecisionRight {
  @Field()
  matter: string;

  @Field()
  role: string;

  @Field(() => String, { nullable: true })
  note?: string;
}

/** A program as its slice shows it; the other slices add to it. */
export class ProgramRecord {
  id: string;
  name: string;
  purpose?: string;
  currency?: string;
  charteredOn: Day;
  closedOn?: Day;
  /** The day of the go-live as planned now, or the day on which it was. */
  goLiveOn?: Day;
  /** When the last word on that day was true: a move that is recorded late does not outdo it. */
  goLiveMovedOn?: Day;
  status: WordOf<typeof PROGRAM_STATUS>;
  goals: Goal[];
  sites: Site[];
  waves: Wave[];
  decisionRights: DecisionRight[];
}

/** The programs. */
export const programs = view<ProgramRecord, ProgramEvents & PlanEvents>({
  name: 'programs',
  document: ProgramRecord,
  forReports: true,
  key: ({ program }) => program,
  order: ({ name }) => name.toLowerCase(),
  on: {
    ProgramChartered: ({ name, purpose, currency, goals }, _, event) => {
      const pinnedOn = dayOf(event);
      return {
        id: event.program,
        name,
        purpose,
        currency,
        charteredOn: pinnedOn,
        status: 'preparing',
        goals: goals.map((goal) => ({ ...goal, pinnedOn, version: 1, amendments: [] })),
        sites: [],
        waves: [],
        decisionRights: [],
      };
    },
    GoalAmended: ({ goal, text, version, reason }, shown, event) =>
      shown && {
        ...shown,
        goals: shown.goals.map((known) => {
          if (known.id !== goal) return known;
          const words = { text, since: dayOf(event), reason };
          return { ...known, version, amendments: [...known.amendments, words] };
        }),
      },
    SiteAdded: ({ site, name }, shown) =>
      shown && { ...shown, sites: [...shown.sites, { id: site, name }] },
    SiteRenamed: ({ site, name }, shown) => {
      if (!shown) return undefined;
      const renamed = (known: Site) => (known.id === site ? { ...known, name } : known);
      const waves = shown.waves.map((wave) => ({ ...wave, sites: wave.sites.map(renamed) }));
      return { ...shown, sites: shown.sites.map(renamed), waves };
    },
    WavePlanned: ({ wave, name, sites }, shown) =>
      shown && {
        ...shown,
        waves: [
          ...shown.waves,
          { id: wave, name, sites: shown.sites.filter(({ id }) => sites.includes(id)) },
        ],
      },
    DecisionRightSet: (right, shown) =>
      shown && {
        ...shown,
        decisionRights: [
          ...shown.decisionRights.filter(({ matter }) => matter !== right.matter),
          right,
        ],
      },
    ProgramClosed: (_, shown, event) =>
      shown && { ...shown, status: 'closed', closedOn: dayOf(event) },
    MilestonePlanned: ({ kind, plannedOn }, shown) =>
      kind === 'goLive' ? shown && { ...shown, goLiveOn: plannedOn } : shown,
    GoLiveMoved: ({ to }, shown, event) => {
      const goLiveMovedOn = dayOf(event);
      if (!shown || (shown.goLiveMovedOn ?? '') > goLiveMovedOn) return shown;
      return { ...shown, goLiveOn: to, goLiveMovedOn };
    },
    MilestoneAchieved: ({ kind }, shown, event) => {
      if (!shown || kind !== 'goLive') return shown;
      const status = shown.status === 'closed' ? 'closed' : 'live';
      return { ...shown, status, goLiveOn: dayOf(event) };
    },
  },
});
