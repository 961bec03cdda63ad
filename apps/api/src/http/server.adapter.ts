import type { NestApplicationOptions } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { createServer } from 'node:http';

/** How long a client may take, and how much it may say before the body, in milliseconds and bytes. */
export const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
} as const;

/** The same, where something else is said; for tests. */
export type Patience = { readonly [Limit in keyof typeof PATIENCE]?: number };

/** Express on a server that does not wait long for slow clients. */
export class ServerAdapter extends ExpressAdapter {
  constructor(private readonly patience: Patience = {}) {
    super();
  }

  override initHttpServer(_: NestApplicationOptions): void {
    this.httpServer = createServer({ ...PATIENCE, ...this.patience }, this.getInstance());
  }
}
