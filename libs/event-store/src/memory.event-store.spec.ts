import { eventStoreContract } from './event-store.contract';
import { MemoryEventStore } from './memory.event-store';

eventStoreContract('memory', {
  create: async (clock) => new MemoryEventStore(clock),
  keepsOrder: true,
});
