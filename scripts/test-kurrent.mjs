import { ensureBuilt, run } from './ready.mjs';

/** Runs every journey with the facts in KurrentDB, over a double of the server. */
ensureBuilt();
run('npx', ['--no-install', 'jest', '--selectProjects', 'kurrent', ...process.argv.slice(2)], {
  env: { ...process.env, PLUMBLINE_TEST_JOURNEYS: 'all' },
});
