import { encodePosition, streamName, type RecordedEvent } from '@plumbline/event-store';
import { fold, place } from '@plumbline/read-models';
import type { StakeholderEvents } from './stakeholder.events';
import { stakeholders } from './stakeholders.view';

function recorded<Type extends keyof StakeholderEvents>(
  type: Type,
  on: string,
  data: StakeholderEvents[Type],
): RecordedEvent {
  return {
    id: `event-${type}`,
    position: encodePosition(1),
    stream: streamName('north', 'stakeholder', 'him'),
    revision: 0,
    type,
    data,
    schemaVersion: 1,
    program: 'north',
    commandId: `command-${type}`,
    actor: 'someone',
    recordedAt: '2026-02-01T00:00:00.000Z',
    effectiveAt: `${on}T00:00:00.000Z`,
    correlation: '',
  };
}

const joined = recorded('StakeholderRegistered', '2024-01-10', {
  name: 'HIM',
  kind: 'department',
  role: 'Health information',
  partOf: 'east',
});
const left = recorded('StakeholderWithdrawn', '2025-01-10', { reason: 'Merged' });
const shown = (...events: RecordedEvent[]) => fold(stakeholders, events).get(place('north', 'him'));

describe('A stakeholder as shown', () => {
  it('is what it was registered as, since that day', () =>
    expect(shown(joined)).toEqual({
      id: 'him',
      name: 'HIM',
      kind: 'department',
      role: 'Health information',
      partOf: 'east',
      since: '2024-01-10',
    }));

  it('stays on record with the day on which it withdrew', () =>
    expect(shown(joined, left)).toMatchObject({ since: '2024-01-10', withdrawnOn: '2025-01-10' }));

  it('is not there for a day before it was registered', () => expect(shown(left)).toBeUndefined());

  it('is listed by name, whatever its case', () =>
    expect(stakeholders.order(shown(joined)!)).toBe('him'));
});
