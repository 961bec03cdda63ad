/** Writes .oxlintrc.json: the layers of the house as lint rules, from one description of them. */
import { readdirSync, writeFileSync } from 'node:fs';

const KERNEL = {
  figures: [],
  privacy: [],
  'event-store': [],
  'read-models': ['event-store'],
  'event-sourcing': ['event-store', 'privacy', 'read-models'],
};
/** Over the doors of slices; slices never know them. */
const ACROSS = ['alignment', 'desk'];
const AROUND = ['cases', 'access', 'exchange', 'notices'];
const libs = readdirSync('libs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const slices = libs.filter((name) => !(name in KERNEL) && ![...AROUND, ...ACROSS].includes(name));
const FRAMEWORK = ['@nestjs/*', 'class-validator', 'class-transformer', 'graphql', 'kysely'];
const DRIVERS = ['better-sqlite3', 'express', '@apollo/*', 'rxjs', 'node:fs', 'node:http'];
const WIRED = ['inputs', 'view', 'resolver', 'module', 'words', 'documents', 'document', 'policy'];

const deep = {
  group: ['@plumbline/*/**'],
  message: 'index.ts is the only door of a lib.',
};
const noFramework = {
  group: [...FRAMEWORK, ...DRIVERS],
  message: 'No framework near the rules.',
};
const apps = { group: ['**/apps/**'], message: 'Libs never know the apps.' };

function forbid(names, message) {
  return { group: names.map((name) => `@plumbline/${name}`), message };
}

function restricted(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns: patterns.filter(Boolean) }] };
}

function kernelRules([name, allowed]) {
  const others = libs.filter((lib) => lib !== name && !allowed.includes(lib));
  return {
    files: [`libs/${name}/src/**/*.ts`],
    rules: restricted(deep, apps, forbid(others, 'The kernel knows no slice, and no later part.')),
  };
}

/** Of another slice only the type map of its events; of no lib around. */
function sliceRules(slice) {
  const others = slices.filter((name) => name !== slice);
  const eventsOnly = {
    ...forbid(others, 'Of another slice only its events, as types.'),
    allowImportNamePattern: '^[A-Z][A-Za-z]*Events$',
  };
  const around = forbid([...AROUND, ...ACROSS], 'Slices do not know what is around them.');
  return [
    {
      files: [`libs/${slice}/src/**/*.ts`],
      rules: restricted(deep, apps, eventsOnly, around, noFramework),
    },
    {
      files: [...WIRED, 'spec'].map((suffix) => `libs/${slice}/src/**/*.${suffix}.ts`),
      rules: restricted(deep, apps, eventsOnly, around),
    },
  ];
}

/** Over the doors of all slices, and of nothing that is around. */
function acrossRules(name) {
  const around = forbid(AROUND, 'What looks across slices does not know what is around it.');
  const files = (suffix) => `libs/${name}/src/**/*.${suffix}`;
  return [
    { files: [files('ts')], rules: restricted(deep, apps, around, noFramework) },
    {
      files: [...WIRED, 'spec'].map((suffix) => files(`${suffix}.ts`)),
      rules: restricted(deep, apps, around),
    },
  ];
}

const configuration = {
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins: ['typescript', 'import', 'jest', 'unicorn', 'react', 'jsx-a11y'],
  categories: { correctness: 'error' },
  env: { node: true, es2024: true },
  ignorePatterns: ['dist', 'apps/dashboard/dist', 'data', 'coverage'],
  rules: {
    'import/no-cycle': 'error',
    'typescript/no-explicit-any': 'error',
    'no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    'max-lines': ['error', { max: 200, skipBlankLines: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true }],
    'no-restricted-imports': ['error', { patterns: [deep] }],
    'typescript/no-extraneous-class': 'off',
    'jest/expect-expect': 'off',
    'jest/no-standalone-expect': 'off',
    'jest/valid-title': 'off',
    'jest/no-export': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'unicorn/no-thenable': 'off',
    'jest/no-conditional-expect': 'off',
  },
  overrides: [
    ...Object.entries(KERNEL).map(kernelRules),
    ...slices.flatMap(sliceRules),
    ...ACROSS.flatMap(acrossRules),
    {
      files: ['**/*.spec.{ts,tsx}', 'test/**/*.ts', 'libs/cases/**/*.ts', '**/contract/*.ts'],
      rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
    },
    {
      files: [
        'libs/**/*.inputs.ts',
        'libs/**/*.documents.ts',
        'libs/**/*.data.ts',
        'libs/access/src/api-names.ts',
        'apps/dashboard/gallery/invented-*.ts',
        'apps/dashboard/test/chart-states.tsx',
        'apps/dashboard/src/**/*.document.ts',
        'apps/dashboard/src/asking/api-types.ts',
      ],
      rules: { 'max-lines': 'off' },
    },
  ],
};

writeFileSync('.oxlintrc.json', `${JSON.stringify(configuration, null, 2)}\n`);
