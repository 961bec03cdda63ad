import type { Tracer } from '@opentelemetry/api';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TracingConfiguration } from './tracing-configuration';

/** How long spans may take on their way, and the server waits for the last ones, in milliseconds. */
const LONGEST = 3_000;

/** What makes spans, and sends them in batches. */
export interface Exporter {
  readonly tracer: Tracer;
  /** Sends what is left, as far as there is somebody who takes it. */
  readonly end: () => Promise<void>;
}

/** Begins to send spans over OTLP/HTTP as JSON; the library is loaded here, and only here. */
export function openExporter({
  endpoint,
  headers,
  service,
  share,
}: TracingConfiguration): Exporter {
  const { OTLPTraceExporter } = load<typeof import('@opentelemetry/exporter-trace-otlp-http')>(
    '@opentelemetry/exporter-trace-otlp-http',
  );
  const sdk = load<typeof import('@opentelemetry/sdk-trace')>('@opentelemetry/sdk-trace');
  const { defaultResource, resourceFromAttributes } = load<
    typeof import('@opentelemetry/resources')
  >('@opentelemetry/resources');
  const exporter = new OTLPTraceExporter({
    url: `${endpoint}/v1/traces`,
    headers: { ...headers },
    timeoutMillis: LONGEST,
  });
  const provider = new sdk.TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': service })),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  return {
    tracer: provider.getTracer('plumbline'),
    end: async () => {
      const ended = provider.shutdown().catch(() => undefined);
      await Promise.race([ended, sleep(LONGEST, undefined, { ref: false })]);
    },
  };
}

function load<Library>(name: string): Library {
  return require(name) as Library;
}
