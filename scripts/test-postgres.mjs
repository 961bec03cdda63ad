import { ensureBuilt, run } from './ready.mjs';

/** Runs everything that depends on where the views are kept, and every journey, on PostgreSQL. */
ensureBuilt();
run('npx', ['--no-install', 'jest', '--selectProjects', 'postgres', ...process.argv.slice(2)], {
  env: { ...process.env, PLUMBLINE_TEST_JOURNEYS: 'all' },
});
