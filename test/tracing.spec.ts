import { observed } from '@plumbline/event-store';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import request from 'supertest';
import { Tracing } from '../apps/api/src/tracing/tracing';
import { openLedger, type Ledger } from './ledger';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
  readonly status: { readonly code?: number; readonly message?: string };
}

/** A collector of OpenTelemetry: takes traces over HTTP as JSON. */
class Collector {
  readonly texts: string[] = [];
  readonly paths: (string | undefined)[] = [];
  readonly keys: unknown[] = [];
  private readonly server: Server = createServer((asked, answer) => {
    void this.take(asked).then(() =>
      answer.setHeader('content-type', 'application/json').end('{}'),
    );
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  get spans(): Span[] {
    return this.texts.flatMap((text) => {
      const { resourceSpans } = JSON.parse(text) as {
        resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
      };
      return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
    });
  }

  private async take(asked: IncomingMessage): Promise<void> {
    let text = '';
    for await (const part of asked) text += String(part);
    this.paths.push(asked.url);
    this.keys.push(asked.headers['api-key']);
    this.texts.push(text);
  }
}

const said = (span: Span, key: string) =>
  Object.values(span.attributes.find((one) => one.key === key)?.value ?? {})[0];

const CHARTER = `mutation ($input: CharterProgramInput!) { charterProgram(input: $input) { position } }`;

describe('A server that is told of a collector', () => {
  const collector = new Collector();
  let correlation: string;
  let refusedWith: string;

  const charter = async (ledger: Ledger, id: string) => {
    const { body, headers } = await request(ledger.app.getHttpServer())
      .post('/graphql?note=zebra')
      .set('authorization', await ledger.everyone.authorization())
      .send({
        query: CHARTER,
        variables: { input: { id, name: 'Zebra', goals: ['Zebra herds'] } },
      });
    return { body: body as object, correlation: String(headers['x-request-id']) };
  };

  beforeAll(async () => {
    const endpoint = await collector.open();
    const tracing = Tracing.begin({
      endpoint,
      headers: { 'api-key': 'secret' },
      service: 'plumbline-test',
      share: 1,
    })!;
    const ledger = await openLedger({ tracing });
    ({ correlation } = await charter(ledger, 'zebra'));
    await ledger.look('zebra', 'id');
    ({ correlation: refusedWith } = await charter(ledger, 'zebra'));
    await ledger.close();
    await tracing.end();
  });
  afterAll(() => collector.close());

  const spansOf = (id: string) =>
    collector.spans.filter((span) => said(span, 'plumbline.correlation') === id);

  it('sends it request, command and append, one within the other, under one correlation', () => {
    expect(new Set(collector.paths)).toEqual(new Set(['/v1/traces']));
    expect(new Set(collector.keys)).toEqual(new Set(['secret']));
    const spans = spansOf(correlation);
    const [asked, command, append] = ['POST /graphql', 'command CharterProgram', 'append'].map(
      (name) => spans.find((span) => span.name === name)!,
    );
    expect(spans).toHaveLength(3);
    expect(asked!.parentSpanId ?? '').toBe('');
    expect(command!.parentSpanId).toBe(asked!.spanId);
    expect(append!.parentSpanId).toBe(command!.spanId);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(said(asked!, 'http.response.status_code')).toBe(200);
    expect(Number(said(append!, 'plumbline.facts'))).toBeGreaterThan(0);
  });

  it('sends it the batch of the views, with the correlations of its facts', () => {
    const folds = collector.spans.filter(({ name }) => name === 'fold');
    const texts = folds.map((span) => JSON.stringify(said(span, 'plumbline.correlations')));
    expect(texts.filter((text) => text.includes(correlation))).toHaveLength(1);
  });

  it('sends it the code of a refusal, and not its sentence', () => {
    const command = spansOf(refusedWith).find(({ name }) => name.startsWith('command'))!;
    expect(said(command, 'error.type')).toBe('CONFLICT');
    expect(command.status).toMatchObject({ code: 2 });
    expect(command.status.message ?? '').toBe('');
  });

  it('sends it no word of what people wrote, asked or named', () => {
    const sent = collector.texts.join('\n').toLowerCase();
    expect(sent).toContain('plumbline-test');
    expect(sent).not.toContain('zebra');
    expect(sent).not.toContain('everyone');
  });
});

it('A collector that is away harms nobody, and keeps no server from its end', async () => {
  const away = new Collector();
  const endpoint = await away.open();
  await away.close();
  const tracing = Tracing.begin({ endpoint, headers: {}, service: 'plumbline-test', share: 1 })!;
  const work = { kind: 'append', facts: 1 } as const;
  expect(await observed(work, async () => 'kept')).toBe('kept');
  await expect(observed(work, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await tracing.end();
});

it('Where no collector is named nothing is sent, and nothing of OpenTelemetry is loaded', () => {
  const script = `
    require('./apps/api/src/create-api');
    const { Tracing } = require('./apps/api/src/tracing/tracing');
    const { readConfiguration } = require('./apps/api/src/configuration');
    const loaded = () => Object.keys(require.cache).filter((file) => file.includes('opentelemetry')).length;
    const begin = (environment) => Tracing.begin(readConfiguration(environment, []).tracing);
    const without = [begin({}), loaded()];
    begin({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
    console.log(JSON.stringify([...without, loaded() > 0]));
  `;
  const cwd = join(__dirname, '..');
  const told = execFileSync(process.execPath, ['-r', './test/register.js', '-e', script], { cwd });
  expect(JSON.parse(told.toString())).toEqual([null, 0, true]);
});
