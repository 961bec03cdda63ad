import type { Decider } from '@plumbline/event-sourcing';
import { criteriaRules } from './gate-criteria';
import { decisionRules } from './gate-decision';
import { gateEvolve } from './gate-evolve';
import { voteRules } from './gate-votes';
import type { GateCommands } from './gate.commands';
import type { GateEvents } from './gate.events';
import { NO_GATE, type GateState } from './gate.state';

/** The rules of a gate (domain notes 1.2, rule b): its result is computed, its evidence is frozen. */
export const gate: Decider<GateState, GateCommands, GateEvents> = {
  stream: 'gate',
  begins: ['PrepareGate'],
  initial: NO_GATE,
  decide: { ...criteriaRules, ...voteRules, ...decisionRules },
  evolve: gateEvolve,
};
