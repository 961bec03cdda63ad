import { CommandBus } from '@nestjs/cqrs';
import { demo, tell } from '@plumbline/cases';
import { openLedger } from './ledger';
it('x', async () => {
  const ledger = await openLedger();
  const { id, steps, source } = demo('2026-09-01');
  await tell(steps, { bus: ledger.app.get(CommandBus), clock: ledger.clock, source });
  ledger.clock.pretend('2026-09-01T12:00:00.000Z');
  await ledger.look(id, 'id');
  const t = Date.now();
  const r = await ledger.look(id, `alignment { index coverage grey weakest { factor site score } sites { site index grey weakest {factor score} } cells { factor site score status coverage cap { reason } fixes explanation { indicator value weight ageDays from contribution } } gaps { what id declared computed note } } benefitsAtRisk { benefit class currency target realisedShare value least most readiness scheduleFactor drivers { factor value } note }`);
  console.log(Date.now() - t, 'ms');
  require('fs').writeFileSync('/tmp/align-demo.json', JSON.stringify(r, null, 1));
  await ledger.close();
});
