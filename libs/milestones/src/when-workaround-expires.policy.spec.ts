import { encodePosition, streamName, type RecordedEvent } from '@plumbline/event-store';
import { fold } from '@plumbline/read-models';
import { ExpireWorkaround } from './gates.inputs';
import { whenWorkaroundExpires } from './when-workaround-expires.policy';

const event = (type: string, on: string, data: object): RecordedEvent => ({
  id: `${type}-${on}`,
  position: encodePosition(1),
  stream: streamName('north', 'gate', 'core'),
  revision: 0,
  type,
  data: { criterion: 'build', owner: 'it', ...data },
  schemaVersion: 1,
  program: 'north',
  commandId: 'command',
  actor: 'someone',
  recordedAt: `${on}T12:00:00.000Z`,
  effectiveAt: `${on}T00:00:00.000Z`,
  correlation: '',
});
const approved = (on: string, expiresOn: string) => event('WorkaroundApproved', on, { expiresOn });
const waiting = (...events: RecordedEvent[]) => [
  ...fold(whenWorkaroundExpires.view, events).values(),
];

describe('When a workaround expires', () => {
  it('waits for the end of its last day, then says so', () => {
    const [due] = waiting(approved('2026-01-15', '2026-02-28'));
    expect(due).toMatchObject({ id: 'core/build', dueAt: '2026-03-01T00:00:00.000Z' });
    expect(whenWorkaroundExpires.then(due as never)).toEqual({
      input: ExpireWorkaround,
      said: { id: 'core', criterion: 'build' },
    });
  });

  it('waits for the last word, also if an older one is recorded late', () => {
    const [due, ...more] = waiting(
      approved('2026-01-15', '2026-02-28'),
      approved('2026-02-20', '2026-03-31'),
      approved('2026-02-01', '2026-03-05'),
    );
    expect([due!.dueAt, more]).toEqual(['2026-04-01T00:00:00.000Z', []]);
  });

  it('waits no longer once that is recorded', () =>
    expect(
      waiting(
        approved('2026-01-15', '2026-02-28'),
        event('WorkaroundExpired', '2026-03-01', { expiresOn: '2026-02-28' }),
      ),
    ).toEqual([]));
});
