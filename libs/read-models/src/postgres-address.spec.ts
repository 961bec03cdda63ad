import { Invalid } from '@plumbline/event-store';
import { connectionTo, isPostgresAddress } from './postgres-address';

describe('The address of a PostgreSQL', () => {
  it('names user, host and database; the tables are in the schema "plumbline" where none is said', () => {
    expect(connectionTo('postgres://ana:secret@db:5432/emr?sslmode=require')).toEqual({
      connectionString: 'postgres://ana:secret@db:5432/emr?sslmode=require',
      options: '-c search_path=plumbline',
    });
  });

  it('may name the schema, and options of its own', () => {
    const { connectionString, options } = connectionTo(
      'postgresql://db/emr?schema=north&options=-c%20statement_timeout%3D5s',
    );
    expect(connectionString).toBe('postgresql://db/emr');
    expect(options).toBe('-c statement_timeout=5s -c search_path=north');
  });

  it.each([
    'mysql://ana:secret@db/emr',
    'views.db',
    'postgres:ana:secret@db',
    'postgres://ana:secret@db:port/emr',
    'postgres://ana:secret@db/emr?schema=North',
    'postgres://ana:secret@db/emr?schema=a;drop',
    '',
  ])('is refused with what is expected, and never repeated: %s', (address) => {
    expect(isPostgresAddress(address)).toBe(false);
    expect(() => connectionTo(address)).toThrow(Invalid);
    expect(() => connectionTo(address)).toThrow('The address must be like postgres://');
    expect(() => connectionTo(address)).not.toThrow('secret');
  });
});
