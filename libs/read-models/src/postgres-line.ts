import { Bell } from '@plumbline/event-store';
import { Client } from 'pg';
import { connectionTo } from './postgres-address';
import { WAITS } from './waits';

/** A connection that rings whenever a node tells that the views have moved; whoever waits must ask now and then, too. */
export class PostgresLine {
  /** How often there was word. */
  heard = 0;
  private readonly bell = new Bell();
  private client?: Client;

  constructor(private readonly address: string) {}

  /** Resolves at the next word, at the abort, or at the latest after `limit` milliseconds. */
  async next(signal: AbortSignal, limit: number): Promise<void> {
    if (!this.client) await this.listen();
    await this.bell.next(signal, limit);
  }

  async hangUp(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => {});
  }

  private word(): void {
    this.heard += 1;
    this.bell.ring();
  }

  /** Listens if it can; a line that breaks is begun anew by whoever waits next. */
  private async listen(): Promise<void> {
    const client = new Client({
      ...connectionTo(this.address),
      application_name: 'plumbline',
      connectionTimeoutMillis: WAITS.connecting,
      keepAlive: true,
    });
    const broken = () => {
      if (this.client !== client) return;
      this.client = undefined;
      this.word();
    };
    client.on('error', broken).on('end', broken);
    client.on('notification', () => this.word());
    this.client = client;
    try {
      await client.connect();
      await client.query(
        `do $$ begin execute 'listen plumbline_' || md5(current_schema()); end $$`,
      );
    } catch {
      this.client = undefined;
      await client.end().catch(() => {});
    }
  }
}
