import { appendCases } from './contract/append.cases';
import { closingCases } from './contract/closing.cases';
import { commandCases } from './contract/command.cases';
import { leaseCases } from './contract/lease.cases';
import { logCases } from './contract/log.cases';
import { modelCases } from './contract/model.cases';
import { payloadCases } from './contract/payload.cases';
import { readCases } from './contract/read.cases';
import { recordCases } from './contract/record.cases';
import { type Maker, stageFor } from './contract/stage';
import { subscriptionCases } from './contract/subscription.cases';

/**
 * What every event store must do, whatever it is built on. The numbers are those of the list of
 * traps that the adapters of this field fell into. Not here: 21 to 23, for we remove nothing, and 34,
 * the filtered subscription (both are asked of KurrentDB beside its adapter). The lease of 36 is kept in
 * the log itself; that of the views is another one, beside them. `npm run proof:contract` prints which case ran where.
 */
export function eventStoreContract(name: string, maker: Maker): void {
  describe(`the event store in ${name}`, () => {
    const stage = stageFor(maker);
    describe('append', () => appendCases(stage));
    describe('commands', () => commandCases(stage));
    describe('payloads', () => payloadCases(stage));
    describe('records', () => recordCases(stage));
    describe('read', () => readCases(stage));
    describe('log', () => logCases(stage));
    describe('subscription', () => subscriptionCases(stage));
    describe('lease', () => leaseCases(stage));
    describe('closing', () => closingCases(stage, maker));
    describe('model', () => modelCases(stage, maker));
  });
}
