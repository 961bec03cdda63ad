import { BROKEN_RULE } from './double/broken-rule';
import { Double } from './double/double';
import { operatorCases } from './contract/operator.cases';
import { serverFacts } from './contract/server.facts';

describe('on the double', () => {
  let double: Double;
  beforeAll(async () => (double = await Double.start({ broken: BROKEN_RULE })));
  afterAll(() => double.stop());
  serverFacts('the double of KurrentDB', () => double.url());
  operatorCases('the double of KurrentDB', () => double.url());
});

const { KURRENTDB_URL } = process.env;
if (KURRENTDB_URL) {
  serverFacts('a real KurrentDB', () => KURRENTDB_URL);
  operatorCases('a real KurrentDB', () => KURRENTDB_URL);
} else {
  // oxlint-disable-next-line jest/no-disabled-tests -- told as not run, never counted as passed
  test.skip('the server behind a real KurrentDB: not run, set KURRENTDB_URL', () => undefined);
}
