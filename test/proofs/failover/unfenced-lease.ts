import { Lease, type Guard } from '@plumbline/read-models';

/**
 * The negative control: who holds this lease writes on when it was lost, as a holder does that looks
 * at the time of its own clock, and only before it writes.
 */
export class UnfencedLease extends Lease {
  override guard(epoch: string): Guard {
    const { admit } = super.guard(epoch);
    return {
      admit: (transaction, reached) => admit(transaction, reached).catch(() => undefined),
      move: async (transaction, views, _, to) => {
        const names = views.map(({ name }) => name);
        await transaction
          .updateTable('checkpoints')
          .set({ position: to })
          .where('view', 'in', names)
          .execute();
      },
    };
  }
}
