/** Lets the tests of a file keep their views in PostgreSQL; where there is none, all are skipped by name. */
const address = process.env['PLUMBLINE_TEST_POSTGRES'];
if (address) process.env['PLUMBLINE_TEST_VIEWS'] = address;
else {
  for (const name of ['describe', 'test', 'it'] as const) {
    Object.assign(globalThis, { [name]: globalThis[name].skip });
  }
}

// A demo has thousands of transactions; only what hangs shall be ended.
jest.setTimeout(300_000);
