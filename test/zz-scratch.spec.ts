import { CommandBus } from '@nestjs/cqrs';
import { demo, tell } from '@plumbline/cases';
import { Sweeper } from '@plumbline/event-sourcing';
import { openLedger } from './ledger';
jest.setTimeout(60000);
it('x', async () => {
  const ledger = await openLedger();
  const { steps, source } = demo('2027-03-31');
  const t = Date.now();
  try {
  await tell(steps, { bus: ledger.app.get(CommandBus), clock: ledger.clock, source });
  } catch (e) { console.log(String(e)); await ledger.close(); throw e; }
  const told = Date.now() - t;
  ledger.clock.pretend('2027-03-31T00:00:01.000Z');
  const head = await ledger.store.head();
  const look = async (f: string) => JSON.stringify(await ledger.look('harborview', f), null, 0);
  const out = [`steps ${steps.length} told ${told} ms`];
  out.push(await look('gates(first: 50) { nodes { id result resultReason declared overridden missingVotes disagreement confidence { median below6 range } blocked conditions { overdue closedOn } } }'));
  out.push(await look('readinessBySite { id worst lowestScore counts { status workflows } }'));
  out.push(await look('flags(first: 50) { nodes { id status overdue signals raisedBy owed respondBy goesTo } } flagFigures { raised open overdue rejectedPct becameIssues missedSignalPct }'));
  out.push(await look('risks(first: 50) { nodes { id scores { inherent { score } current { score band } target { score } } } } issues(first: 50) { nodes { id status realisedOn scores { inherent { score } current { score band } } } }'));
  out.push(await look('decisionsWithoutHim { id warning missingVoices waiver { who } } decisions(first: 20) { nodes { id status missingVoices himConsulted reopenings { on } } } stakeholders { id warnings wiifm { version } concessions { id returnStatus } }'));
  out.push(await look('training { id passRate passRateOfTrained stale denominatorChanges { from to reason } }'));
  const given = await ledger.app.get(Sweeper).sweep();
  out.push(`swept ${given}`);
  for await (const e of ledger.store.readAll(head)) out.push(`${e.type} ${e.stream} ${JSON.stringify(e.data).slice(0, 160)}`);
  out.push(`again ${await ledger.app.get(Sweeper).sweep()}`);
  ledger.clock.pretend('2027-04-01T12:00:01.000Z');
  out.push(`next day ${await ledger.app.get(Sweeper).sweep()}`);
  require('fs').writeFileSync('/tmp/scratch-demo.txt', out.join('\n'));
  await ledger.close();
});
