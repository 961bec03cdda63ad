import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings, troublesOf } from '../apps/api/src/settings/read-settings';
import { commandIn, isIgnored, saidBy, stagesOf } from './proofs/image/dockerfile';

interface Service {
  readonly image?: string;
  readonly profiles: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly command?: string | readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
}

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { load } = require('js-yaml') as { load: (text: string) => unknown };

const { services, volumes } = load(read('docker-compose.yml')) as Compose;
const SAID = {
  PLUMBLINE_DOMAIN: 'plumbline.hospital.example',
  POSTGRES_PASSWORD: 'a-password',
  METRICS_TOKEN: 'a-token-that-is-long-enough',
};

/** What a container is told, with what a file .env says. */
function told(service: Service, said: Readonly<Record<string, string>>): Record<string, string> {
  const fill = (text: string) =>
    text.replace(/\$\{(\w+):-([^}]*)\}/g, (_, name: string, other: string) => said[name] ?? other);
  const entries = Object.entries(service.environment ?? {});
  return Object.fromEntries(entries.map(([name, text]) => [name, fill(text)]));
}

describe('The compose file', () => {
  const api = services['api']!;

  it('tells the server only what it knows, and nothing wrong', () => {
    const known = settings.map(([name]) => name);
    expect(Object.keys(api.environment!).filter((name) => !known.includes(name))).toEqual([]);
    expect(troublesOf(told(api, SAID))).toEqual([]);
    expect(troublesOf({ ...told(api, SAID), TRUST_PROXY: 'yes' })).toHaveLength(1);
  });

  it('reaches each database at the service and the port where it listens', () => {
    const { KURRENTDB_URL, PLUMBLINE_VIEWS } = told(api, SAID);
    expect(KURRENTDB_URL).toContain('//kurrentdb:2113?');
    expect(services['kurrentdb']!.healthcheck!.test.join(' ')).toContain(':2113/health/live');
    expect(new URL(PLUMBLINE_VIEWS!)).toMatchObject({
      hostname: 'postgres',
      port: '5432',
      username: services['postgres']!.environment!['POSTGRES_USER'],
      pathname: `/${services['postgres']!.environment!['POSTGRES_DB']}`,
    });
    expect(services['proxy']!.command).toContain(`--to api:${told(api, SAID)['PORT']}`);
  });

  it('lets only the proxy be reached from outside', () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
  });

  it.each(Object.entries(services))(
    '%s waits for services of its profile that tell how they do',
    (_, service) => {
      for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
        const awaited = services[name]!;
        expect(awaited.profiles).toEqual(service.profiles);
        const tells = awaited.healthcheck !== undefined || name === 'api';
        expect(tells || condition === 'service_completed_successfully').toBe(true);
      }
      for (const volume of service.volumes ?? []) {
        expect(volumes).toHaveProperty([volume.split(':')[0]!]);
      }
    },
  );

  it('gives each node of the cluster its own certificate and the others as its seeds', () => {
    const nodes = ['node1', 'node2', 'node3'];
    for (const node of nodes) {
      const { environment } = services[node]!;
      expect(environment).toMatchObject({
        KURRENTDB_CLUSTER_SIZE: '3',
        KURRENTDB_CERTIFICATE_FILE: `/certs/${node}/node.crt`,
        KURRENTDB_NODE_HOST_ADVERTISE_AS: node,
      });
      const seeds = environment!['KURRENTDB_GOSSIP_SEED']!.split(',');
      expect(seeds).toEqual(
        nodes.filter((other) => other !== node).map((other) => `${other}:2113`),
      );
    }
  });
});

describe('The image', () => {
  const stages = stagesOf(read('Dockerfile'));
  const all = (word: string) => stages.flatMap((stage) => saidBy(stage, word));
  const patterns = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '');

  it('copies what is there, and nothing that is ignored', () => {
    const sources = all('COPY')
      .filter((step) => !step.startsWith('--from'))
      .flatMap((step) => step.split(' ').slice(0, -1));
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources)
      expect([source, existsSync(join(root, source))]).toEqual([source, true]);
    expect(sources.filter((source) => isIgnored(source, patterns))).toEqual([]);
  });

  it('has neither tests nor data in it, nor what was built or installed outside', () => {
    const outside = ['data', 'test/ledger.ts', 'apps/dashboard/dist/index.html', 'node_modules/x'];
    const specs = ['libs/risks/src/flag.spec.ts', 'apps/dashboard/src/a.spec.tsx', '.git/HEAD'];
    for (const path of [...outside, ...specs])
      expect([path, isIgnored(path, patterns)]).toEqual([path, true]);
    for (const path of ['libs/risks/src/flag.ts', 'apps/api/src/main.ts', 'libs/data/a.ts'])
      expect([path, isIgnored(path, patterns)]).toEqual([path, false]);
  });

  it('tells the server what it knows, runs it not as root, and asks whether it is ready', () => {
    const known = [...settings.map(([name]) => name), 'NODE_ENV'];
    const said = all('ENV').flatMap((step) => step.split(' ').map((pair) => pair.split('=')[0]!));
    expect(said.filter((name) => !known.includes(name))).toEqual([]);
    const last = stages.at(-1)!;
    expect(saidBy(last, 'USER')).toEqual(['node']);
    expect(saidBy(last, 'EXPOSE')).toEqual(['3000']);
    expect(commandIn(saidBy(last, 'HEALTHCHECK')[0]!).join(' ')).toContain('127.0.0.1:3000/ready');
    expect(commandIn(saidBy(last, 'CMD')[0]!)[0]).toBe('node');
  });
});
