import { Refused, type Decider, type Occasion } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import { assertScore } from './band';
import type { RiskCategory, RiskFactor } from './flag.events';
import type { BandScale, RiskEvents, RiskKind, ScoreKind } from './risk.events';

type Move = { by: string };

/** What one may ask of a risk or an issue. */
export type RiskCommands = {
  RegisterRisk: Move & {
    kind: RiskKind;
    title: string;
    category: RiskCategory;
    factor?: RiskFactor;
    site?: string;
    owner?: string;
    from?: string;
  };
  ScoreRisk: Move & {
    which: ScoreKind;
    consequence: number;
    likelihood: number;
    rationale: string;
    scale?: BandScale;
  };
  AssignRiskOwner: Move & { owner: string };
  PlanRiskMitigation: Move & { text: string; dueOn: Day };
  RecordRiskMitigation: Move & { text: string };
  RealiseRisk: Move & { reason: string };
  CloseRisk: Move & { reason: string };
  ReopenRisk: Move & { reason: string };
};

/** What the rules need to know of a risk. */
export interface RiskState {
  readonly status: 'none' | 'open' | 'closed';
  readonly kind: RiskKind;
  readonly since: Day;
  readonly owner?: string;
}

const USUAL_SCALE: BandScale = 'npsa2008';

/** The rules of a risk: scored three ways, owned, mitigated, and an issue once it has happened. */
export const risk: Decider<RiskState, RiskCommands, RiskEvents> = {
  stream: 'risk',
  begins: ['RegisterRisk'],
  initial: { status: 'none', kind: 'risk', since: '' },

  decide: {
    RegisterRisk: ({ kind, title, category, factor, site, owner, from }) => {
      if (!title.trim()) throw new Refused('Say what it is about (title).');
      const data = { kind, title, category, factor, site, owner, from };
      return [{ type: 'RiskRegistered', data }];
    },
    ScoreRisk: ({ which, consequence, likelihood, rationale, scale }, state, occasion) => {
      assertOpen(state, occasion);
      assertScore(consequence, likelihood);
      if (!rationale.trim()) throw new Refused('Say why it is scored like this (rationale).');
      const data = { which, consequence, likelihood, rationale, scale: scale ?? USUAL_SCALE };
      return [{ type: 'RiskScored', data }];
    },
    AssignRiskOwner: ({ owner }, state, occasion) => {
      assertOpen(state, occasion);
      if (owner === state.owner) {
        throw new Refused(`"${owner}" is the owner already; choose someone else.`);
      }
      return [{ type: 'RiskOwnerAssigned', data: { owner, from: state.owner } }];
    },
    PlanRiskMitigation: ({ text, dueOn }, state, occasion) => {
      assertOpen(state, occasion);
      assertText(text);
      if (dueOn < occasion.on) {
        throw new Refused(`The due date ${dueOn} is before ${occasion.on}; choose a later one.`);
      }
      return [{ type: 'RiskMitigationPlanned', data: { text, dueOn } }];
    },
    RecordRiskMitigation: ({ text }, state, occasion) => {
      assertOpen(state, occasion);
      assertText(text);
      return [{ type: 'RiskMitigationRecorded', data: { text } }];
    },
    RealiseRisk: ({ reason }, state, occasion) => {
      assertOpen(state, occasion);
      if (state.kind === 'issue') throw new Refused('It is an issue already: it has happened.');
      return [{ type: 'RiskRealised', data: { reason: given(reason) } }];
    },
    CloseRisk: ({ reason }, state, occasion) => {
      assertOpen(state, occasion);
      return [{ type: 'RiskClosed', data: { reason: given(reason) } }];
    },
    ReopenRisk: ({ reason }, state, occasion) => {
      if (state.status !== 'closed') throw new Refused('It is open; there is nothing to reopen.');
      assertNotBefore(state, occasion);
      return [{ type: 'RiskReopened', data: { reason: given(reason) } }];
    },
  },

  evolve: {
    RiskRegistered: ({ kind, owner }, _, since) => ({ status: 'open', kind, since, owner }),
    RiskScored: (_, state, since) => ({ ...state, since }),
    RiskOwnerAssigned: ({ owner }, state, since) => ({ ...state, since, owner }),
    RiskMitigationPlanned: (_, state, since) => ({ ...state, since }),
    RiskMitigationRecorded: (_, state, since) => ({ ...state, since }),
    RiskRealised: (_, state, since) => ({ ...state, since, kind: 'issue' }),
    RiskClosed: (_, state, since) => ({ ...state, since, status: 'closed' }),
    RiskReopened: (_, state, since) => ({ ...state, since, status: 'open' }),
  },
};

function assertOpen(state: RiskState, occasion: Occasion): void {
  if (state.status === 'closed') throw new Refused('It is closed; reopen it with a reason first.');
  assertNotBefore(state, occasion);
}

function assertNotBefore({ since }: RiskState, { on }: Occasion): void {
  if (on < since) {
    throw new Refused(`The move before it was on ${since}; give a day (on) that is not earlier.`);
  }
}

function assertText(text: string): void {
  if (!text.trim()) throw new Refused('Say what is done about it.');
}

function given(reason: string): string {
  if (!reason.trim()) throw new Refused('Give the reason in a sentence; it stays on record.');
  return reason;
}
