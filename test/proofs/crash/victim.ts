import { writeSync } from 'node:fs';
import { Clock, DataFolder, type Faults, SqliteEventStore } from '@plumbline/event-store';
import { type Entry, lineOf } from './journal';
import { followWhileWriting } from './views';
import { writeUntilKilled } from './writers';

/** The process that is killed: `victim.ts <folder> <round> <seed> <honest | hasty>`. */
const [path = '', round, seed, manner] = process.argv.slice(2);
const unanswered: string[] = [];

/** A system call per line: what was noted is outside of this process, whatever becomes of it. */
function note(entry: Entry): void {
  if (entry[0] === 'sent') unanswered.push(entry[1].id);
  writeSync(1, lineOf(entry));
}

/** The negative control: tells the writers before the commit, and waits for the kill in between. */
const answerTooEarly: Faults['beforeCommit'] = (outcomes) => {
  for (const outcome of outcomes) {
    const id = unanswered.shift()!;
    if ('result' in outcome) note(['kept', { id, receipt: outcome.result }]);
  }
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};

const store = SqliteEventStore.open({
  file: DataFolder.own(path).events,
  clock: new Clock(),
  faults: manner === 'hasty' ? { beforeCommit: answerTooEarly } : {},
});
if (manner === 'honest') void followWhileWriting(path, store);
void writeUntilKilled(store, Number(round), Number(seed), note);
