import type { CommandBus } from '@nestjs/cqrs';
import type { Clock } from '@plumbline/event-store';
import type { AccessDatabase } from '../access-database';
import { ApiTokens } from './api-tokens';
import { Codes } from './codes';
import { Identities } from './identities';
import type { Installation } from './installation';
import type { Keys } from './keys';
import { Sessions } from './sessions';

/** What proves who asks: one of each for a server. */
export class ProofsOfIdentity {
  readonly sessions: Sessions;
  readonly tokens: ApiTokens;
  readonly codes: Codes;
  readonly identities: Identities;

  constructor(
    database: AccessDatabase,
    keys: Keys,
    clock: Clock,
    bus: CommandBus,
    installation: Installation,
  ) {
    this.sessions = new Sessions(database, clock);
    this.tokens = new ApiTokens(database, bus, clock);
    this.codes = new Codes(database, keys, clock);
    this.identities = new Identities(installation, this.sessions, this.tokens, clock);
  }
}
