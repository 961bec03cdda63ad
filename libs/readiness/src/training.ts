import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import { assertSite, type KnownSites } from './site.rules';
import type { TrainingEvents } from './training.events';

/** An audience at a site whose training is followed already. */
export interface FollowedTraining {
  readonly id: string;
  readonly site: string;
  readonly audience: string;
}

/** What one may ask of a training. */
export type TrainingCommands = {
  DefineTraining: {
    site: string;
    audience: string;
    required: number;
    known: KnownSites & { readonly followed: readonly FollowedTraining[] };
  };
  RecordTraining: { required: number; trained: number; passed: number; reason?: string };
};

/** How many were required from a day on. */
export interface Denominator {
  readonly on: Day;
  readonly required: number;
}

/** What the rules need to know of a training. */
export interface TrainingState {
  readonly site: string;
  readonly audience: string;
  /** Every denominator, by the day on which it was true. */
  readonly denominators: readonly Denominator[];
}

/** The rules of a training: the denominator is all who are required (domain notes 6.4). */
export const training: Decider<TrainingState, TrainingCommands, TrainingEvents> = {
  stream: 'training',
  begins: ['DefineTraining'],
  initial: { site: '', audience: '', denominators: [] },

  decide: {
    DefineTraining: ({ site, audience, required, known }) => {
      assertSite(site, known);
      assertNotFollowed(site, audience, known.followed);
      assertSomebody(required);
      return [{ type: 'TrainingDefined', data: { site, audience, required } }];
    },

    RecordTraining: ({ required, trained, passed, reason }, state, { on }) => {
      assertSomebody(required);
      assertWithin(required, trained, passed);
      const requiredBefore = wordBy(state.denominators, on);
      assertReason(required, requiredBefore, wordAfter(state.denominators, on), reason);
      const { site, audience } = state;
      const said = { site, audience, required, trained, passed, requiredBefore, reason };
      return [{ type: 'TrainingRecorded', data: said }];
    },
  },

  evolve: {
    TrainingDefined: ({ site, audience, required }, _, on) => ({
      site,
      audience,
      denominators: [{ on, required }],
    }),
    TrainingRecorded: ({ required }, state, on) => ({
      ...state,
      denominators: withWord(state.denominators, { on, required }),
    }),
  },
};

function assertNotFollowed(site: string, audience: string, known: readonly FollowedTraining[]) {
  const same = audience.trim().toLowerCase();
  const before = known.find(
    (other) => other.site === site && other.audience.trim().toLowerCase() === same,
  );
  if (!before) return;
  throw new Refused(
    `The training of "${audience}" at "${site}" is followed already, as "${before.id}".`,
  );
}

function assertSomebody(required: number): void {
  if (required > 0) return;
  throw new Refused('Say how many are required to be trained: one at least.');
}

function assertWithin(required: number, trained: number, passed: number): void {
  if (passed > trained) {
    throw new Refused(`${passed} cannot have passed: only ${trained} were trained.`);
  }
  if (trained > required) {
    throw new Refused(
      `${trained} cannot be trained of ${required} who are required; correct who is required.`,
    );
  }
}

/** A smaller denominator flatters every rate: it needs a reason, whichever of two was recorded late. */
function assertReason(
  required: number,
  before: number,
  after: number | undefined,
  reason: string | undefined,
): void {
  if (reason !== undefined) return;
  if (required < before) {
    throw new Refused(
      `${before} were required, now ${required}: say why fewer are, it is shown beside the rate.`,
    );
  }
  if (after !== undefined && after < required) {
    throw new Refused(
      `Later only ${after} were required, so fewer than the ${required} of this day: say why.`,
    );
  }
}

function wordBy(words: readonly Denominator[], by: Day): number {
  return (words.findLast(({ on }) => on <= by) ?? words[0])?.required ?? 0;
}

function wordAfter(words: readonly Denominator[], day: Day): number | undefined {
  return words.find(({ on }) => on > day)?.required;
}

function withWord(words: readonly Denominator[], word: Denominator): Denominator[] {
  const before = words.findLastIndex(({ on }) => on <= word.on);
  return words.toSpliced(before + 1, 0, word);
}
