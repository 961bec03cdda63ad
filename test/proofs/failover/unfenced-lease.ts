import { Lease, type Guard } from '@plumbline/read-models';

/**
 * The negative control: who holds this lease writes on when it was lost, for nothing in its
 * transactions asks, and the word that it was lost does not reach it.
 */
export class UnfencedLease extends Lease {
  override async renew(epoch: string): Promise<boolean> {
    await super.renew(epoch);
    return true;
  }

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
