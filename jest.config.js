/**
 * `libs` are the rules beside the code, `test` is the whole product through GraphQL, `dashboard` is what a
 * person reads, in jsdom, `postgres` is what depends on where the views are kept, once more on a
 * PostgreSQL of its own, and `kurrent` is journeys with the facts in KurrentDB, on a double of it.
 * Nest 12 ships ESM only; @swc/jest turns it into CommonJS for the tests, so no experimental flag is needed.
 */
/** `npm run test:postgres` and `test:kurrent` take every journey there, `npm test` one: they are long. */
const ALL_JOURNEYS = Boolean(process.env.PLUMBLINE_TEST_JOURNEYS);

const shared = {
  testEnvironment: 'node',
  // Looked up through the sandbox it costs half a second whenever a server is opened: graphql asks for it
  // with every type that it touches.
  sandboxInjectedGlobals: ['Symbol'],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|openid-client|oauth4webapi|jose|oidc-provider|@opentelemetry/otlp-exporter-base|auto-bind|change-case-all|change-case|sponge-case|swap-case|title-case)/)',
  ],
  moduleNameMapper: { '^@plumbline/([^/]+)$': '<rootDir>/libs/$1/src' },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
};

/** What the dashboard is made of ships as ESM; its styles are looked at in the browser, not here. */
const dashboard = {
  displayName: 'dashboard',
  rootDir: __dirname,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/apps/dashboard/**/*.spec.{ts,tsx}'],
  setupFiles: ['<rootDir>/apps/dashboard/test/what-jsdom-lacks.ts'],
  setupFilesAfterEnv: ['<rootDir>/apps/dashboard/test/in-english.ts'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(d3-[a-z-]+|internmap|@tanstack|i18next|react-i18next|react-hook-form|react-aria[a-z-]*|@react-aria|@react-stately|@internationalized)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/apps/dashboard/test/no-style.cjs' },
  moduleFileExtensions: ['tsx', 'ts', 'js', 'mjs', 'cjs', 'json'],
};

module.exports = {
  // Only to end what hangs; no test depends on how fast it is.
  testTimeout: 600_000,
  // Both cores, and no process that has grown: a heap of thousands of modules slows every later file.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '900MB',
  projects: [
    {
      ...shared,
      displayName: 'libs',
      rootDir: __dirname,
      testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/{api,cli}/src/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'test',
      rootDir: __dirname,
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/postgres/'],
    },
    {
      ...shared,
      displayName: 'postgres',
      rootDir: __dirname,
      globalSetup: '<rootDir>/test/postgres/start.ts',
      globalTeardown: '<rootDir>/test/postgres/stop.ts',
      setupFilesAfterEnv: ['<rootDir>/test/postgres/on-postgres.ts'],
      testMatch: [
        '<rootDir>/libs/read-models/src/**/*.spec.ts',
        '<rootDir>/test/postgres/*.spec.ts',
        `<rootDir>/test/${ALL_JOURNEYS ? '{*,proofs/crash}' : 'programs'}.spec.ts`,
      ],
      // What opens no views, opens them in a folder of its own, or drives a browser.
      testPathIgnorePatterns: [
        '/test/(board|cli|house|pages|rules)\\.spec',
        '/src/(batches|calendar|folding|postgres-.*|scalars|view)\\.spec',
      ],
    },
    {
      ...shared,
      displayName: 'kurrent',
      rootDir: __dirname,
      setupFilesAfterEnv: ['<rootDir>/test/kurrent/on-kurrent.ts'],
      testMatch: [`<rootDir>/test/${ALL_JOURNEYS ? '*' : 'programs'}.spec.ts`],
      // What opens no log, opens it in a folder of its own, or drives a browser.
      testPathIgnorePatterns: ['/test/(board|cli|house|pages|rules|shutdown)\\.spec'],
    },
    dashboard,
  ],
};
