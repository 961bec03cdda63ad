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
      wiifm: [],
      concessions: [],
      warnings: [],
      position: [],
    }));

  it('stays on record with the day on which it withdrew', () =>
    expect(shown(joined, left)).toMatchObject({ since: '2024-01-10', withdrawnOn: '2025-01-10' }));

  it('is not there for a day before it was registered', () => expect(shown(left)).toBeUndefined());

  it('is listed by name, whatever its case', () =>
    expect(stakeholders.order(shown(joined)!)).toBe('him'));

  const said = (on: string, wiifm: string, text: string, by?: string) =>
    recorded('WiifmStated', on, { wiifm, text, by });

  it('keeps every version of what is in it for them', () =>
    expect(
      shown(
        joined,
        said('2024-02-01', 'wiifm-1', 'Complete charts'),
        said('2024-02-02', 'wiifm-2', 'No paper'),
        said('2024-03-01', 'wiifm-1', 'Charts complete at discharge', 'director'),
        said('2024-04-01', 'wiifm-1', 'Charts complete in a day'),
      )?.wiifm,
    ).toEqual([
      {
        id: 'wiifm-1',
        text: 'Charts complete in a day',
        on: '2024-04-01',
        version: 3,
        by: undefined,
        earlier: [
          { text: 'Complete charts', on: '2024-02-01', version: 1, by: undefined },
          {
            text: 'Charts complete at discharge',
            on: '2024-03-01',
            version: 2,
            by: 'director',
          },
        ],
      },
      {
        id: 'wiifm-2',
        text: 'No paper',
        on: '2024-02-02',
        version: 1,
        by: undefined,
        earlier: [],
      },
    ]));

  it('has each concession with the day on which it was agreed', () => {
    const agreed = { change: 'No paper', cost: 'Scanning', wiifm: 'wiifm-1', inReturn: 'screens' };
    const event = recorded('ConcessionAgreed', '2024-05-01', { concession: 'c-1', ...agreed });
    expect(shown(joined, event)?.concessions).toEqual([{ id: 'c-1', ...agreed, on: '2024-05-01' }]);
    expect(shown(event, said('2024-05-01', 'wiifm-1', 'x'))).toBeUndefined();
  });
});
