import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration } from '../configuration';
import { settings, troublesOf, unknownIn } from './read-settings';
import { settingsPage } from './settings-page';

const WRONG = {
  PORT: 'many',
  PLUMBLINE_URL: 'h.example',
  KURRENTDB_URL: 'mongodb://ana:hunter2@h',
  PLUMBLINE_VIEWS: 'mysql://ana:hunter2@h',
  PATIENT_DATA: 'off',
  PATIENT_NUMBERS: '99',
  EXPLORER: 'yes',
  ORIGINS: 'a.example',
  TRUST_PROXY: 'true',
  REQUESTS_PER_MINUTE: '0',
  METRICS_TOKEN: 'hunter2',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:hunter2',
  OTEL_EXPORTER_OTLP_HEADERS: 'hunter2',
  OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
  OTEL_TRACES_SAMPLER_ARG: '10',
  LOCAL_ACCOUNTS: 'yes',
  OIDC_ISSUER: 'harborview',
};

describe('What the server is told', () => {
  it('is right where nothing is said', () => expect(troublesOf({})).toEqual([]));

  it('is told back all at once where it is wrong, each by its name, and no secret with it', () => {
    const troubles = troublesOf(WRONG);
    for (const name of Object.keys(WRONG)) {
      expect(troubles.filter((trouble) => trouble.startsWith(name))).toHaveLength(1);
    }
    expect(troubles).toHaveLength(Object.keys(WRONG).length);
    expect(troubles.join('\n')).not.toContain('hunter2');
    expect(() => readConfiguration(WRONG, [])).toThrow(troubles.join('\n'));
  });

  it('is wrong, too, where two things do not go together', () => {
    expect(troublesOf({ LOCAL_ACCOUNTS: 'off' })).toEqual([
      expect.stringContaining('nobody could sign in'),
    ]);
  });

  it.each([
    ['esdb://127.0.0.1:2113?tls=false', true],
    ['kurrentdb://ana:hunter2@h:2113?tls=true', true],
    ['esdb://h:2113?tls=true', false],
    ['esdb://ana:hunter2@h:2113?tls=true&tlsVerifyCert=false', false],
  ])('may be a KurrentDB at %s: %s', (KURRENTDB_URL, isGood) =>
    expect(troublesOf({ KURRENTDB_URL })).toHaveLength(isGood ? 0 : 1),
  );

  it('is told back where it looks like ours and is not known', () => {
    const said = { PLUMBLINE_VEIWS: 'x', OIDC_CLIENTID: 'x', PATH: 'x', PORT: '1', HOME: 'x' };
    expect(unknownIn(said)).toEqual(['OIDC_CLIENTID', 'PLUMBLINE_VEIWS']);
  });

  it('leaves the public address to be where the pages are seen, if no other is named', () => {
    const PLUMBLINE_URL = 'https://plumbline.hospital.example';
    expect(readConfiguration({ PLUMBLINE_URL }, []).origins).toBeUndefined();
    const ORIGINS = 'https://a.example';
    expect(readConfiguration({ PLUMBLINE_URL, ORIGINS }, []).origins).toEqual([ORIGINS]);
  });

  it('is described by examples that are good themselves', () => {
    for (const [name, { example, read }] of settings) {
      if (example.includes(' ')) continue;
      expect(() => read(example)).not.toThrow();
      expect(name).toMatch(/^[A-Z_]+$/);
    }
  });

  it('is on a page that is fresh; else run "npm run configuration"', () => {
    const page = readFileSync(join(__dirname, '../../../../docs/configuration.md'), 'utf8');
    expect(page).toBe(settingsPage());
  });
});
