import type { RecordedEvent } from '@plumbline/event-store';
import { inOwnStream, type RecordKind } from '@plumbline/read-models';

const WITHHELD = 'withheld';

/** Gates with a history in which private confidence and dissent stay private. */
export const gateRecords: RecordKind = {
  ...inOwnStream('gate'),
  disclose: (facts) =>
    facts.map((fact) => (fact.type === 'ConfidenceGiven' ? withheld(fact) : fact)),
};

function withheld(fact: RecordedEvent): RecordedEvent {
  return { ...fact, data: {}, actor: WITHHELD, onBehalfOf: undefined, source: undefined };
}
