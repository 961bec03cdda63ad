import { Person } from '@plumbline/cases';
import { createApi } from '../apps/api/src/create-api';
import { ledgerInFolder } from '../apps/api/src/ledger-in-folder';

/**
 * Prepares a data folder for a server in a process of its own: someone who may do everything is known
 * there, and what else is to be told is told. Answers the `authorization` with which they are signed in.
 */
export async function prepareFolder(
  data: string,
  tell: (address: string, everyone: Person) => Promise<void> = async () => undefined,
): Promise<string> {
  const options = { quiet: true, explorer: true, requestsPerMinute: Infinity };
  const app = await createApi(await ledgerInFolder(data), options);
  await app.listen(0, '127.0.0.1');
  const everyone = new Person(app);
  const authorization = await everyone.authorization();
  await tell(await app.getUrl(), everyone);
  await app.close();
  return authorization;
}
