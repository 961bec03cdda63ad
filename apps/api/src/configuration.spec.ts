import { Invalid } from '@plumbline/event-store';
import { asCaller, Command, PatientDataGuard, Text } from '@plumbline/event-sourcing';
import { readConfiguration } from './configuration';

class Note extends Command {
  @Text()
  text: string;
}

const guardOf = (environment: NodeJS.ProcessEnv) => readConfiguration(environment, []).patientData;
const suspicions = (guard: PatientDataGuard, text: string) =>
  asCaller({ actor: 'ana' }, () => guard.screen(Object.assign(new Note(), { text })).suspicions);

describe('What the server does about patient data', () => {
  it('is to refuse it where nothing is said', () => {
    expect(guardOf({}).mode).toBe('refuse');
  });

  it.each(['refuse', 'confirm', 'mask'])('may be to %s', (mode) => {
    expect(guardOf({ PATIENT_DATA: mode }).mode).toBe(mode);
  });

  it.each(['', 'Refuse', 'off', 'true'])('is never "%s"', (mode) => {
    expect(() => guardOf({ PATIENT_DATA: mode })).toThrow(
      'PATIENT_DATA must be refuse, confirm or mask',
    );
  });

  it('may know the shapes of a hospital’s own record numbers', () => {
    const guard = guardOf({ PATIENT_NUMBERS: 'E9999999, AA-99999' });
    expect(suspicions(guard, 'see E1234567')).toHaveLength(1);
    expect(suspicions(guard, 'see KX-12345')).toHaveLength(1);
    expect(suspicions(guardOf({}), 'see E1234567')).toEqual([]);
  });

  it.each(['99', '(9+)+', 'E9999999,nine'])('knows no shape like "%s"', (shapes) => {
    expect(() => guardOf({ PATIENT_NUMBERS: shapes })).toThrow('PATIENT_NUMBERS must be shapes');
  });
});

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
