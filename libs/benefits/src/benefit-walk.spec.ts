import { given, type DatedFact } from '@plumbline/event-sourcing';
import { benefit } from './benefit';
import type { BenefitCommands } from './benefit.commands';
import { profile, promise } from './benefit.example';
import type { BenefitEvents } from './benefit.events';

type Fact = DatedFact<BenefitEvents>;
type Name = keyof BenefitCommands;

const promised: Fact = { type: 'PromiseRecorded', data: promise };
const rejected: Fact = { type: 'PromiseRejected', data: { reason: 'Why' } };
const accepted: Fact = { type: 'PromiseAccepted', data: { owner: 'clinic' } };
const handed: Fact = {
  type: 'BenefitHandedOver',
  data: { from: 'clinic', to: 'finance', permanent: true },
};
const profiled: Fact = { type: 'BenefitProfiled', data: { ...profile, dependsOn: [], version: 1 } };
const forecast: Fact = { type: 'ForecastStated', data: { value: 1, reason: 'Why' } };
const rebaselined: Fact = {
  type: 'BenefitRebaselined',
  data: { target: 3, reason: 'Why', approvedBy: 'CFO', version: 2 },
};
const reviewed: Fact = { type: 'BenefitReviewed', data: { by: 'cfo', finding: 'F', last: true } };
const verified: Fact = { type: 'RealisationVerified', data: { by: 'cfo', verdict: 'notRealised' } };
const retired: Fact = { type: 'BenefitRetired', data: { reason: 'Why' } };

/** Every state of a benefit, by every way that leads there. */
const states = {
  nothing: [],
  promised: [promised],
  rejected: [promised, rejected],
  accepted: [promised, accepted],
  handedOver: [promised, accepted, handed],
  profiled: [promised, accepted, profiled],
  underway: [promised, accepted, profiled, forecast, rebaselined, reviewed],
  verified: [promised, accepted, profiled, verified],
  retiredAtOnce: [promised, retired],
  retired: [promised, accepted, profiled, verified, retired],
} satisfies Record<string, Fact[]>;

const known = { maintained: false, periodsHeld: 3 };
const commands: { readonly [Command in Name]: BenefitCommands[Command] } = {
  RecordPromise: promise,
  AcceptPromise: { owner: 'clinic' },
  RejectPromise: { reason: 'Why' },
  ProfileBenefit: { ...profile, known },
  StateForecast: { value: 1, reason: 'Why' },
  RebaselineBenefit: { target: 2, reason: 'Why', approvedBy: 'CFO', known },
  HandOverBenefit: { to: 'him', permanent: true },
  ReviewBenefit: { by: 'cfo', finding: 'F' },
  VerifyRealised: { by: 'cfo', verdict: 'realised', known },
  RetireBenefit: { reason: 'Why' },
};

const UNKNOWN = /There is no benefit/;
const TAKEN = /already/;
const ANSWERED = /accepted already/;
const UNANSWERED = /Accept the promise with an owner first/;
const NO_PROFILE = /Give the benefit its profile first/;
const ONCE = /has a profile; rebaseline it/;

const ACCEPTED: Record<Name, string | RegExp> = {
  RecordPromise: TAKEN,
  AcceptPromise: ANSWERED,
  RejectPromise: ANSWERED,
  ProfileBenefit: 'BenefitProfiled',
  StateForecast: NO_PROFILE,
  RebaselineBenefit: NO_PROFILE,
  HandOverBenefit: 'BenefitHandedOver',
  ReviewBenefit: NO_PROFILE,
  VerifyRealised: NO_PROFILE,
  RetireBenefit: 'BenefitRetired',
};
const PROFILED: Record<Name, string | RegExp> = {
  RecordPromise: TAKEN,
  AcceptPromise: ANSWERED,
  RejectPromise: ANSWERED,
  ProfileBenefit: ONCE,
  StateForecast: 'ForecastStated',
  RebaselineBenefit: 'BenefitRebaselined',
  HandOverBenefit: 'BenefitHandedOver',
  ReviewBenefit: 'BenefitReviewed',
  VerifyRealised: 'RealisationVerified',
  RetireBenefit: 'BenefitRetired',
};

/** Written by hand: the fact that follows, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: { ...all(UNKNOWN), RecordPromise: 'PromiseRecorded' },
  promised: {
    RecordPromise: TAKEN,
    AcceptPromise: 'PromiseAccepted',
    RejectPromise: 'PromiseRejected',
    ProfileBenefit: UNANSWERED,
    StateForecast: UNANSWERED,
    RebaselineBenefit: UNANSWERED,
    HandOverBenefit: UNANSWERED,
    ReviewBenefit: UNANSWERED,
    VerifyRealised: UNANSWERED,
    RetireBenefit: 'BenefitRetired',
  },
  rejected: { ...all(/The promise was rejected/), RecordPromise: TAKEN },
  accepted: ACCEPTED,
  handedOver: ACCEPTED,
  profiled: PROFILED,
  underway: PROFILED,
  verified: PROFILED,
  retiredAtOnce: { ...all(/The benefit was retired/), RecordPromise: TAKEN },
  retired: { ...all(/The benefit was retired/), RecordPromise: TAKEN },
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A benefit: %s', (state) => {
  it.each(Object.keys(benefit.decide) as Name[])('%s', (name) => {
    const answer = given(benefit, ...states[state]).when(name, commands[name]);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual([follows]);
  });
});

function all(refusal: RegExp): Record<Name, RegExp> {
  const names = Object.keys(commands) as Name[];
  return Object.fromEntries(names.map((name) => [name, refusal])) as Record<Name, RegExp>;
}
