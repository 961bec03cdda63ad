import { Invalid } from '@plumbline/event-store';
import { readConfiguration } from './configuration';

const viewsOf = (PLUMBLINE_VIEWS?: string) => readConfiguration({ PLUMBLINE_VIEWS }, []).views;

describe('PLUMBLINE_VIEWS', () => {
  it('is the PostgreSQL of the views; where it is not said, they are a file in the data folder', () => {
    expect(viewsOf('postgres://db/emr')).toBe('postgres://db/emr');
    expect(viewsOf('')).toBeUndefined();
    expect(viewsOf()).toBeUndefined();
  });

  it('is refused by its name where it is wrong, and not repeated', () => {
    expect(() => viewsOf('mysql://ana:secret@db')).toThrow(Invalid);
    expect(() => viewsOf('mysql://ana:secret@db')).toThrow('PLUMBLINE_VIEWS must be an address');
    expect(() => viewsOf('mysql://ana:secret@db')).not.toThrow('secret');
  });
});
