import { resolve } from 'node:path';
import { issuerOf, localAccountsOf, publicAddressOf } from '../sign-in/sign-in-configuration';
import { explorerOf, originsOf, rateOf, trustProxyOf } from './http-configuration';
import { logOf, metricsTokenOf, portOf, viewsOf } from './keeping-configuration';
import { patientDataModeOf, recordNumbersOf } from './patient-data-configuration';
import {
  tracedShareOf,
  tracesHeadersOf,
  tracesOf,
  tracesProtocolOf,
} from '../tracing/tracing-configuration';
import type { Setting } from './setting';

const anyText = (text: string | undefined) => text || undefined;

/** Everything that the server is told from outside; what is not here has no effect. */
export const SETTINGS = {
  PORT: {
    what: 'The port on which the server listens; 0 takes any that is free.',
    standard: '3000',
    example: '8080',
    read: portOf,
  },
  HOST: {
    what: 'The address on which the server listens. Another one than this machine’s own is for a ledger of your own with PLUMBLINE_URL, never for the demo.',
    standard: '127.0.0.1',
    example: '0.0.0.0',
    read: (text = '127.0.0.1') => text,
  },
  PLUMBLINE_URL: {
    what: 'The address under which browsers reach the server, without a path; https unless it is this machine.',
    standard: 'this machine only',
    example: 'https://plumbline.hospital.example',
    read: publicAddressOf,
  },
  PLUMBLINE_DATA: {
    what: 'The folder of the data: the log, the views and the secrets of sign-in where they are not elsewhere, and the key of those secrets.',
    standard: 'the folder data where the server is started',
    example: '/var/lib/plumbline',
    read: (text = 'data') => resolve(text),
  },
  KURRENTDB_URL: {
    what: 'The KurrentDB that holds the log, instead of a file in the data folder.',
    standard: 'a file in the data folder',
    example: 'esdb://plumbline:password@kurrentdb.example:2113?tls=true&tlsCAFile=/certs/ca.crt',
    secret: true,
    read: logOf,
  },
  PLUMBLINE_VIEWS: {
    what: 'The PostgreSQL that holds the views and, beside them, the secrets of sign-in, instead of files in the data folder; with KURRENTDB_URL for any number of servers.',
    standard: 'files in the data folder',
    example: 'postgres://plumbline:password@postgres.example:5432/plumbline',
    secret: true,
    read: viewsOf,
  },
  PLUMBLINE_KEY: {
    what: 'The file of the key that seals the secrets of sign-in; where several servers share them, a copy of the same on each.',
    standard: 'the file access.key in the data folder',
    example: '/run/secrets/plumbline-key',
    read: (text: string | undefined) => (text ? resolve(text) : undefined),
  },
  PATIENT_DATA: {
    what: 'What happens to a text that looks like patient data: refuse, confirm or mask.',
    standard: 'refuse',
    example: 'confirm',
    read: patientDataModeOf,
  },
  PATIENT_NUMBERS: {
    what: 'The shapes of this site’s own record numbers, separated by commas: 9 for a digit, A for a letter.',
    standard: 'none',
    example: 'E9999999,AA-99999',
    read: recordNumbersOf,
  },
  EXPLORER: {
    what: 'Whether everyone may explore the API and ask with a text of their own: on or off.',
    standard: 'on where the demo is served, else off',
    example: 'off',
    read: explorerOf,
  },
  ORIGINS: {
    what: 'The addresses under which browsers see the pages, separated by commas, if it is not the one of PLUMBLINE_URL alone.',
    standard: 'that of PLUMBLINE_URL, else this machine’s own names',
    example: 'https://plumbline.hospital.example',
    read: (text = '') => originsOf(text),
  },
  TRUST_PROXY: {
    what: 'The proxies whose word about addresses counts: off, how many, or their addresses.',
    standard: 'off',
    example: '1',
    read: (text = 'off') => trustProxyOf(text),
  },
  REQUESTS_PER_MINUTE: {
    what: 'How much one caller may ask within a minute.',
    standard: '300',
    example: '600',
    read: (text = '300') => rateOf(text),
  },
  METRICS_TOKEN: {
    what: 'The token with which others than this machine may read /metrics, as "authorization: Bearer ...".',
    standard: 'only this machine may',
    example: 'the output of openssl rand -hex 24',
    secret: true,
    read: metricsTokenOf,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    what: 'The OpenTelemetry collector that is sent traces over HTTP. Its certificate and compression are told by OpenTelemetry’s own variables.',
    standard: 'nothing is traced, and nothing of OpenTelemetry is loaded',
    example: 'http://collector.example:4318',
    secret: true,
    read: tracesOf,
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    what: 'What the collector asks to be sent with them, percent-encoded.',
    standard: 'none',
    example: 'api-key=as%20the%20collector%20has%20it',
    secret: true,
    read: tracesHeadersOf,
  },
  OTEL_EXPORTER_OTLP_PROTOCOL: {
    what: 'How the collector is spoken to; there is one way.',
    standard: 'http/json',
    example: 'http/json',
    read: tracesProtocolOf,
  },
  OTEL_TRACES_SAMPLER_ARG: {
    what: 'The share of the requests that is traced, from 0 to 1.',
    standard: '1',
    example: '0.1',
    read: tracedShareOf,
  },
  OTEL_SERVICE_NAME: {
    what: 'The name under which the collector shows this server.',
    standard: 'plumbline',
    example: 'plumbline-test',
    read: (text = 'plumbline') => text,
  },
  LOCAL_ACCOUNTS: {
    what: 'Whether people may have an account of this server alone: on or off.',
    standard: 'on',
    example: 'off',
    read: localAccountsOf,
  },
  OIDC_ISSUER: {
    what: 'The address of the provider through which people sign in, as its configuration names it.',
    standard: 'no provider',
    example: 'https://idp.hospital.example/realms/staff',
    read: issuerOf,
  },
  OIDC_CLIENT_ID: {
    what: 'The id that the provider gave to Plumbline.',
    standard: 'needed with OIDC_ISSUER',
    example: 'plumbline',
    read: anyText,
  },
  OIDC_CLIENT_SECRET: {
    what: 'The secret that the provider gave to Plumbline, if it did.',
    standard: 'none',
    example: 'as the provider shows it',
    secret: true,
    read: anyText,
  },
  OIDC_GROUPS_CLAIM: {
    what: 'The claim in which the provider names the groups of a person.',
    standard: 'groups give no roles',
    example: 'groups',
    read: anyText,
  },
  OIDC_NAME: {
    what: 'The name of the provider on the sign-in page.',
    standard: 'your hospital',
    example: 'Harborview',
    read: anyText,
  },
} satisfies Readonly<Record<string, Setting>>;
