/** Lets the tests of a file keep their facts in KurrentDB: the adapter, over a double of the server. */
process.env['PLUMBLINE_TEST_LOG'] = 'kurrent';

// Each command goes over the wire several times; only what hangs shall be ended.
jest.setTimeout(300_000);
