import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { GateCommands } from './gate.commands';
import type { GateEvents } from './gate.events';
import { assertMaySign, assertOpen, assertToCome, criterionOf } from './gate-rules';
import type { GateState } from './gate.state';

type Rules = Decider<GateState, GateCommands, GateEvents>['decide'];
type Names =
  'PrepareGate' | 'AddCriterion' | 'AssessCriterion' | 'ApproveWorkaround' | 'ExpireWorkaround';

/** What a gate asks, and how far it is met. */
export const criteriaRules: Pick<Rules, Names> = {
  PrepareGate: ({ id, roles, known: { milestone } }) => {
    if (!milestone) throw new Refused(`There is no milestone "${id}" in the plan; plan it first.`);
    const { kind, name, site, wave, item, criteria } = milestone;
    if (kind !== 'gate') throw new Refused(`The milestone "${id}" is no gate; it is a ${kind}.`);
    const required = [...new Set([...milestone.roles, ...(roles ?? [])])];
    if (required.length === 0) {
      throw new Refused('Name the roles that must vote; without a vote nothing is decided.');
    }
    return [{ type: 'GatePrepared', data: { name, site, wave, item, roles: required, criteria } }];
  },

  AddCriterion: ({ criterion, text, criticality, minimumPct, fact, pack }, state) => {
    assertOpen(state);
    if (state.criteria.some((known) => known.criterion === criterion)) {
      throw new Refused(
        `There is a criterion "${criterion}" already; what was set stays. Choose another id.`,
      );
    }
    if ((fact === 'readinessScore') !== (pack !== undefined)) {
      throw new Refused('A readiness score names its pack, and nothing else does.');
    }
    const terms = { criterion, text, criticality, minimumPct, fact, pack };
    return [{ type: 'CriterionAdded', data: terms }];
  },

  AssessCriterion: ({ criterion, actualPct, evidence, by }, state) => {
    assertOpen(state);
    const { fact } = criterionOf(criterion, state);
    if (fact) {
      throw new Refused(
        `"${criterion}" is read from the log (${fact}); nobody assesses it by hand.`,
      );
    }
    return [{ type: 'CriterionAssessed', data: { criterion, actualPct, evidence, by } }];
  },

  ApproveWorkaround: ({ criterion, owner, expiresOn, text, by, known }, state, { on }) => {
    assertOpen(state);
    criterionOf(criterion, state);
    assertMaySign(known.member, state);
    assertToCome(expiresOn, on, 'The expiry of a workaround');
    return [{ type: 'WorkaroundApproved', data: { criterion, owner, expiresOn, text, by } }];
  },

  ExpireWorkaround: ({ criterion }, state, { on }) => {
    const last = criterionOf(criterion, state).workarounds.at(-1);
    if (!last) throw new Refused(`"${criterion}" has no workaround.`);
    if (last.expired) throw new Refused(`The workaround of "${criterion}" has expired already.`);
    const { owner, expiresOn } = last;
    if (expiresOn >= on) {
      throw new Refused(`The workaround of "${criterion}" holds until the end of ${expiresOn}.`);
    }
    return [{ type: 'WorkaroundExpired', data: { criterion, owner, expiresOn } }];
  },
};
