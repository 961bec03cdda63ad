import type { RecordedEvent } from '@plumbline/event-store';
import { inOwnStream, type RecordKind } from '@plumbline/read-models';
import type { FlagEvents } from './flag.events';

const HIDDEN = 'undisclosed';

/** The facts of a flag as they may be shown: a raiser who did not wish to be named is not. */
export function disclosed(facts: readonly RecordedEvent[]): RecordedEvent[] {
  const raised = facts.find(({ type }) => type === 'RedFlagRaised');
  if (!raised) return [];
  const { raiser, disclosure } = raised.data as FlagEvents['RedFlagRaised'];
  if (raiser === undefined || disclosure === 'named') return [...facts];
  return facts.map((fact) => withoutName(fact, raiser, disclosure === 'confidential'));
}

/** Flags with a history that keeps to what their raisers wished. */
export const flagRecords: RecordKind = { ...inOwnStream('flag'), disclose: disclosed };

function withoutName(fact: RecordedEvent, raiser: string, hideRole: boolean): RecordedEvent {
  const isHidden = (field: string, value: unknown) =>
    value === raiser || (hideRole && field === 'raiserRole');
  const shown = Object.entries(fact.data as object).filter(
    ([field, value]) => !isHidden(field, value),
  );
  const said = { ...fact, data: Object.fromEntries(shown) };
  return fact.onBehalfOf === raiser ? { ...said, onBehalfOf: undefined, actor: HIDDEN } : said;
}
