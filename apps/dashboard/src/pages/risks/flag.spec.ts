import { isLate } from '../../charts/ageing';
import { urgentFirst, waiting, type Flag } from './flag';

const flag = (said: Partial<Flag>) =>
  ({
    id: 'f',
    seen: 'Labels cannot be read.',
    status: 'raised',
    owed: 'acknowledge',
    overdue: false,
    respondBy: '2026-11-20T12:00:00.000Z',
    raisedOn: '2026-11-01',
    missedAt: null,
    owner: null,
    ageDays: 10,
    ...said,
  }) as Flag;
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

describe('A flag that waits', () => {
  it('is late from when the first clock ran out, however much time there is above', () => {
    const drawn = waiting(
      flag({ overdue: true, missedAt: '2026-11-05T12:00:00.000Z' }),
      String,
      '#',
    );
    expect(drawn.clockDays).toBe(4);
    expect(isLate(drawn)).toBe(true);
  });

  it('is not late while the answer is in time', () => {
    expect(isLate(waiting(flag({}), String, '#'))).toBe(false);
  });
});
