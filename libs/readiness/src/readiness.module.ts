import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inOwnStream } from '@plumbline/read-models';
import { checklist } from './checklist';
import { checklists } from './checklists.view';
import { followedMeasures } from './followed-measures.view';
import { knownChecklists, knownTrainings } from './known-records';
import * as inputs from './readiness.inputs';
import { ReadinessResolver } from './readiness.resolver';
import { programSites } from './sites.view';
import { training } from './training';
import * as trainingInputs from './training.inputs';
import { trainings } from './trainings.view';
import { whenEvidenceExpires } from './when-evidence-expires.policy';

/** That evidence expires is said by the clock, not through the API. */
const { ExpireEvidence: _, ...byPeople } = inputs;

@Module({
  providers: [
    ...commandHandlers(checklist, inputs, { AdoptPack: knownChecklists }),
    ...commandHandlers(training, trainingInputs, { DefineTraining: knownTrainings }),
    mutations({ ...byPeople, ...trainingInputs }),
    ReadinessResolver,
  ],
})
class ReadinessModule {}

/** Readiness: packs adopted at sites, attested with evidence that expires; training; the way back. */
export const readinessSlice: Slice = {
  module: ReadinessModule,
  deciders: [checklist, training],
  views: [checklists, trainings, programSites, followedMeasures],
  records: [inOwnStream('checklist'), inOwnStream('training')],
  policies: [whenEvidenceExpires],
};
