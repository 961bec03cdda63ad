/**
 * Runs TypeScript directly: `node --require ./test/register.js some/script.ts`.
 * The same transform and the same alias as in jest.config.js, so that scripts and tests agree.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');
const [project] = require('../jest.config.js').projects;

const [[, options]] = Object.values(project.transform);
const libs = join(__dirname, '..', 'libs');
const resolve = Module._resolveFilename;

Module._resolveFilename = function (request, ...rest) {
  const alias = /^@plumbline\/([^/]+)$/.exec(request);
  return resolve.call(this, alias ? join(libs, alias[1], 'src') : request, ...rest);
};

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const { code } = transformSync(source, {
    ...options,
    filename,
    sourceMaps: 'inline',
    swcrc: false,
  });
  module._compile(code, filename);
};

process.setSourceMapsEnabled(true);
