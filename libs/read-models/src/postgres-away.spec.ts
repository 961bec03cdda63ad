import { nameAway } from './postgres-away';
import { ViewsAway } from './views-away';

describe('An error of the database', () => {
  it.each([
    ['nobody answers', { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:5432' }],
    ['the line is cut', { message: 'Connection terminated unexpectedly' }],
    [
      'the line was cut before',
      { message: 'Client has encountered a connection error and is not queryable' },
    ],
    ['it does not answer in time', { message: 'timeout expired' }],
    ['the server stops', { code: '57P01', message: 'terminating connection' }],
    ['the server starts', { code: '57P03', message: 'the database system is starting up' }],
    ['it has too many connections', { code: '53300', message: 'too many clients already' }],
    ['two transactions stood in each other’s way', { code: '40P01', message: 'deadlock detected' }],
    ['the password is wrong', { code: '28P01', message: 'password authentication failed' }],
  ])('says that the same may work in a moment: %s', (_, error) => {
    const named = nameAway(error);
    expect(named).toBeInstanceOf(ViewsAway);
    expect(named).toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The views cannot be reached right now; ask again in a moment.',
    });
    expect((named as ViewsAway).reason).toContain(error.message);
  });

  it.each([
    ['a full disk', { code: '53100', message: 'could not extend file' }],
    ['a table that is not there', { code: '42P01', message: 'relation "notes" does not exist' }],
    ['a fault of ours', new TypeError('undefined is not a function')],
  ])('is left as it is where it will not mend itself: %s', (_, error) => {
    expect(nameAway(error)).toBe(error);
  });
});
