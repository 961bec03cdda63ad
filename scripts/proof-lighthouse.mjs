import { ensureBuilt, run } from './ready.mjs';

ensureBuilt();
run(process.execPath, ['-r', './test/register.js', 'test/proofs/lighthouse/run.ts']);
