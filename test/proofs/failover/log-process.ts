import { Double } from '../../../libs/event-store/src/kurrent/double/double';

/** The log in a process of its own: a double of KurrentDB, until its parent is gone. */
async function main(): Promise<void> {
  const double = await Double.start();
  process.once('disconnect', () => process.exit());
  process.send!(double.url());
}

void main();
