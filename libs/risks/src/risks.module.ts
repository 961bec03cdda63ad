import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inOwnStream } from '@plumbline/read-models';
import { flagRecords } from './disclosed-facts';
import { flag } from './flag';
import { flagLookups } from './flag-lookups';
import { flags } from './flags.view';
import { flagGoLives } from './go-lives.view';
import { flagParties } from './parties.view';
import { policies } from './risks.policies';
import { risk } from './risk';
import { flagInputs, policyInputs, riskInputs } from './risks.inputs';
import { FlagHistoryResolver, RisksResolver } from './risks.resolver';
import { risks } from './risks.view';
import { flagSignals } from './signals.view';

@Module({
  providers: [
    ...commandHandlers(flag, { ...flagInputs, ...policyInputs }, flagLookups),
    ...commandHandlers(risk, riskInputs),
    mutations({ ...flagInputs, ...riskInputs }),
    RisksResolver,
    FlagHistoryResolver,
  ],
})
class RisksModule {}

/** The red flags with their response clocks, and the risks and issues that come of them. */
export const risksSlice: Slice = {
  module: RisksModule,
  deciders: [flag, risk],
  views: [flags, flagSignals, flagParties, flagGoLives, risks],
  records: [flagRecords, inOwnStream('risk')],
  policies,
};
