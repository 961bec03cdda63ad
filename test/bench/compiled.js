/**
 * Makes the benches measure the product as it is shipped: what they import from `libs` and `apps` is
 * taken from `dist`. To be required after `test/register.js`, which runs the benches themselves.
 */
const Module = require('node:module');
const { join, relative } = require('node:path');

const root = join(__dirname, '../..');
const resolve = Module._resolveFilename;

Module._resolveFilename = function (request, ...rest) {
  const found = resolve.call(this, request, ...rest);
  const source = /^((?:libs|apps)\/.+)\.ts$/.exec(relative(root, found));
  return source ? join(root, 'dist', `${source[1]}.js`) : found;
};
