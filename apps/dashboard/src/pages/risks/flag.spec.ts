import { isLate } from '../../charts/ageing';
import { missedOn, urgentFirst, waiting, type Flag } from './flag';

const flag = (said: Partial<Flag>) =>
  ({
    id: 'f',
    seen: 'Labels cannot be read.',
    status: 'raised',
    owed: 'acknowledge',
    overdue: false,
    respondBy: '2026-11-20T12:00:00.000Z',
    raisedAt: '2026-11-01T12:00:00.000Z',
    raisedOn: '2026-11-01',
    acknowledgedAt: null,
    escalations: [],
    owner: null,
    ageDays: 10,
    ...said,
  }) as Flag;
const wentUp = {
  at: '2026-11-05T12:00:00.000Z',
  cause: 'responseClock',
  down: false,
} as Flag['escalations'][number];

describe('The order of flags', () => {
  it('has what is overdue first, then what is owed soonest, then what has ended', () => {
    const late = flag({ id: 'late', overdue: true });
    const soon = flag({ id: 'soon', respondBy: '2026-11-12T12:00:00.000Z' });
    const later = flag({ id: 'later' });
    const ended = flag({ id: 'ended', status: 'closed', owed: null, respondBy: null });
    const order = [ended, later, soon, late].toSorted(urgentFirst).map(({ id }) => id);
    expect(order).toEqual(['late', 'soon', 'later', 'ended']);
  });
});

describe('When an answer was missed', () => {
  it('is when the clock ran out that took it up, however much time there is above', () => {
    const up = flag({ overdue: true, escalations: [wentUp] });
    expect(missedOn(up)).toBe(wentUp.at);
    expect(isLate(waiting(up, String, '#'))).toBe(true);
  });

  it('is never, while the answer is in time, though it went up before', () => {
    const answered = flag({ escalations: [wentUp], acknowledgedAt: '2026-11-06T12:00:00.000Z' });
    expect(missedOn(answered)).toBeNull();
    expect(isLate(waiting(answered, String, '#'))).toBe(false);
  });
});
