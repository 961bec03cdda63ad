import { Invalid } from '@plumbline/event-store';

/** Where traces go, and how many of them. */
export interface TracingConfiguration {
  /** The address of a collector, without the path of the signal. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly service: string;
  /** The share of the requests that is traced, from 0 to 1. */
  readonly share: number;
}

/** `OTEL_EXPORTER_OTLP_ENDPOINT`: never repeated where it is wrong, for it may hold a password. */
export function tracesOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const isGood = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (isGood) return text.replace(/\/+$/, '');
  throw new Invalid(
    'OTEL_EXPORTER_OTLP_ENDPOINT must be an address like http://collector:4318, or not be set: then ' +
      'nothing is traced.',
  );
}

/** `OTEL_EXPORTER_OTLP_HEADERS`: name=value with commas, percent-encoded; never repeated either. */
export function tracesHeadersOf(text = ''): Readonly<Record<string, string>> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(pairs.map(headerOf));
}

/** `OTEL_EXPORTER_OTLP_PROTOCOL`: only one is spoken. */
export function tracesProtocolOf(text = 'http/json'): 'http/json' {
  if (text === 'http/json') return text;
  throw new Invalid(
    `OTEL_EXPORTER_OTLP_PROTOCOL must be http/json, which every collector takes at its HTTP port; it is "${text}".`,
  );
}

/** `OTEL_TRACES_SAMPLER_ARG`: how many of the requests are traced. */
export function tracedShareOf(text = '1'): number {
  if (/^(0|1|0?\.\d{1,6}|1\.0+)$/.test(text)) return Number(text);
  throw new Invalid(`OTEL_TRACES_SAMPLER_ARG must be a share from 0 to 1; it is "${text}".`);
}

function headerOf(pair: string): [name: string, value: string] {
  const [, name, value] = /^\s*([\w-]+)\s*=\s*([\x20-\x7e]*?)\s*$/.exec(pair) ?? [];
  try {
    if (name !== undefined && value !== undefined) return [name, decodeURIComponent(value)];
  } catch {
    // Said below, without the value.
  }
  throw new Invalid(
    'OTEL_EXPORTER_OTLP_HEADERS must be names and values like api-key=secret, separated by commas; a ' +
      'comma or another sign within a value is percent-encoded.',
  );
}
