import { CommandBus } from '@nestjs/cqrs';
import { demo, tell } from '@plumbline/cases';
import { openLedger } from './ledger';
it('x', async () => {
  const ledger = await openLedger();
  const today = '2027-03-31';
  const { steps, source } = demo(today);
  await tell(steps, { bus: ledger.app.get(CommandBus), clock: ledger.clock, source });
  ledger.clock.pretend(`${today}T00:00:01.000Z`);
  const digest = (await ledger.look('harborview', 'digest(since: "2000-01-01", first: 100) { count urgent {text} groups { heading count items { text } } }')).digest;
  const lines = digest.groups.flatMap((g: any) => [`# ${g.heading} ${g.count}`, ...g.items.map((i: any) => i.text)]);
  for (const who of ['sponsor','cio','him','him-director','tessaly','aldermoor']) {
    const { desk } = await ledger.look('harborview', `desk(stakeholder: "${who}") { kind text dueOn overdue next }`);
    lines.push(`# DESK ${who}`, ...desk.map((i: any) => `${i.overdue?'!':' '} ${i.dueOn} ${i.kind}: ${i.text} -> ${i.next}`));
  }
  require('fs').writeFileSync('/tmp/desk-out.txt', lines.join('\n'));
  await ledger.close();
});
