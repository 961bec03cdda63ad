import { appendCases } from './contract/append.cases';
import { closingCases } from './contract/closing.cases';
import { commandCases } from './contract/command.cases';
import { logCases } from './contract/log.cases';
import { modelCases } from './contract/model.cases';
import { payloadCases } from './contract/payload.cases';
import { readCases } from './contract/read.cases';
import { recordCases } from './contract/record.cases';
import { type Maker, stageFor } from './contract/stage';
import { subscriptionCases } from './contract/subscription.cases';

/**
 * What every event store must do, whatever it is built on. The numbers are those of the list of
 * traps that the adapters of this field fell into. Left out, because our promise has no such thing:
 * 21 soft delete, 22 tombstone, 23 truncation (facts are never removed) and
 * the filtered subscription of 34 (only programs are told apart, when reading). Shown elsewhere:
 * 33 a server that restarts (the faults of each adapter) and 36 two consumers with one lease (the
 * runner of the views).
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
    describe('closing', () => closingCases(stage, maker));
    describe('model', () => modelCases(stage, maker));
  });
}
