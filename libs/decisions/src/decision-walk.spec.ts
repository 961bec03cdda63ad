import { given } from '@plumbline/event-sourcing';
import { decision } from './decision';
import type { DecisionCommands } from './decision.commands';
import {
  decidedAnew,
  decidedOnce,
  decisionCommand,
  reopened,
  waivedHim,
  type DecisionFact,
} from './decision.example';

type Name = keyof DecisionCommands;

/** Every state of a decision. */
const states = {
  nothing: [],
  decided: [decidedOnce],
  waived: [decidedOnce, waivedHim],
  reopened: [decidedOnce, reopened],
  reopenedWaived: [decidedOnce, waivedHim, reopened],
  decidedAgain: [decidedOnce, waivedHim, reopened, decidedAnew],
  reopenedAgain: [decidedOnce, reopened, decidedAnew, reopened],
} satisfies Record<string, DecisionFact[]>;

const NOWHERE = /There is no decision/;
const TWICE = /There is a decision .* already/;
const STANDS = /The decision stands; reopen it first/;
const OPEN = {
  RecordDecision: TWICE,
  WaiveConsultation: /decide again before a consultation is waived/,
  ReopenDecision: /reopened already/,
  DecideAgain: 'DecidedAgain',
};
const STANDING = {
  RecordDecision: TWICE,
  WaiveConsultation: 'ConsultationWaived',
  ReopenDecision: 'DecisionReopened',
  DecideAgain: STANDS,
};

/** Written by hand: the fact that follows, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: {
    RecordDecision: 'DecisionRecorded',
    WaiveConsultation: NOWHERE,
    ReopenDecision: NOWHERE,
    DecideAgain: NOWHERE,
  },
  decided: STANDING,
  waived: { ...STANDING, WaiveConsultation: /"him" was waived already/ },
  reopened: OPEN,
  reopenedWaived: OPEN,
  decidedAgain: STANDING,
  reopenedAgain: OPEN,
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A decision: %s', (state) => {
  it.each(Object.keys(decision.decide) as Name[])('%s', (name) => {
    const answer = given(decision, ...states[state]).when(name, decisionCommand[name]);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual([follows]);
  });
});
