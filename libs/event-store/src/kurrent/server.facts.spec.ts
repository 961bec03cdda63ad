import { BROKEN_RULE } from './double/broken-rule';
import { Double } from './double/double';
import { serverFacts } from './server.facts';

describe('on the double', () => {
  let double: Double;
  beforeAll(async () => (double = await Double.start({ broken: BROKEN_RULE })));
  afterAll(() => double.stop());
  serverFacts('the double of KurrentDB', () => double.url());
});

const { KURRENTDB_URL } = process.env;
if (KURRENTDB_URL) serverFacts('a real KurrentDB', () => KURRENTDB_URL);
else test.skip('the server behind a real KurrentDB: not run, set KURRENTDB_URL', () => undefined);
