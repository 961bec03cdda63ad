#!/usr/bin/env node
import { existsSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const ready = new URL('scripts/ready.mjs', root);
if (existsSync(ready)) (await import(ready.href)).ensureBuilt();
await import(new URL('dist/apps/cli/src/main.js', root).href);
