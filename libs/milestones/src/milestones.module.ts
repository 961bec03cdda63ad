import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inProgramStream } from '@plumbline/read-models';
import { gate } from './gate';
import { gateChecklists } from './gate-checklists.view';
import { gateFlags } from './gate-flags.view';
import {
  actingMember,
  decisionFacts,
  gateMilestone,
  passedGates,
  planPlaces,
} from './gate-lookups';
import { gateParties } from './gate-members.view';
import { gatePlaces } from './gate-places.view';
import { gateTrainings } from './gate-trainings.view';
import * as gateInputs from './gates.inputs';
import { GatesResolver } from './gates.resolver';
import { gates } from './gates.view';
import * as inputs from './milestones.inputs';
import { gateRecords } from './gate-records';
import { MilestonesResolver } from './milestones.resolver';
import { milestones } from './milestones.view';
import { plan } from './plan';
import { whenGatePlanned } from './when-gate-planned.policy';
import { whenWorkaroundExpires } from './when-workaround-expires.policy';

const { GateConditionInput: _, ...gateCommands } = gateInputs;

@Module({
  providers: [
    ...commandHandlers(plan, inputs, { AdoptPlan: planPlaces, AchieveMilestone: passedGates }),
    ...commandHandlers(gate, gateCommands, {
      PrepareGate: gateMilestone,
      ApproveWorkaround: actingMember,
      CastVote: actingMember,
      ChangeVote: actingMember,
      DecideGate: decisionFacts,
      OverrideGate: decisionFacts,
      ReconveneGate: actingMember,
      CloseCondition: actingMember,
    }),
    mutations(inputs),
    mutations(gateCommands),
    MilestonesResolver,
    GatesResolver,
  ],
})
class MilestonesModule {}

/** The plan: milestones with every day they have had, the go-live that moves them, and the gates. */
export const milestonesSlice: Slice = {
  module: MilestonesModule,
  deciders: [plan, gate],
  views: [milestones, gates, gateChecklists, gateTrainings, gateFlags, gateParties, gatePlaces],
  records: [inProgramStream('milestone', 'plan', 'milestone'), gateRecords],
  policies: [whenGatePlanned, whenWorkaroundExpires],
};
