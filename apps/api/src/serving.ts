import type { FirstRun, LedgerMode } from '@plumbline/access';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { isDemo } from '@plumbline/cases';
import { Sweeper } from '@plumbline/event-sourcing';
import { Unavailable } from '@plumbline/event-store';
import { once } from 'node:events';
import { join } from 'node:path';
import { beginLedger } from './begin-ledger';
import { comeBackSoon } from './come-back-soon';
import { assertMayListen, type Configuration } from './configuration';
import { createApi } from './create-api';
import { Readiness } from './http/readiness';
import { ledgerInFolder } from './ledger-in-folder';
import type { Keeping } from './ledger.module';
import { putDemoAside } from './put-demo-aside';
import type { SignInParts } from './sign-in';
import { Tracing } from './tracing/tracing';

const PAGES = join(__dirname, '../../../../apps/dashboard/dist');

/** What is served, and where. */
export interface Served {
  readonly mode: LedgerMode;
  readonly port: number;
  readonly explorer: boolean;
  readonly first?: FirstRun;
}

/** A server on the ledger of the configuration; in a demo of its own folder it may begin anew. */
export class Serving {
  private app: NestExpressApplication;
  private ledger: Keeping;
  private explorer: boolean;
  private first?: FirstRun;
  private retelling?: Promise<void>;
  private readonly tracing?: Tracing;

  constructor(
    private readonly configuration: Configuration,
    private readonly failed: (error: unknown) => void,
  ) {
    this.tracing = Tracing.begin(configuration.tracing);
  }

  /** Takes the ledger and brings its views up to it. */
  async open(): Promise<void> {
    const { configuration, tracing } = this;
    const { data, log, views, key, empty, patientData } = configuration;
    this.ledger = { ...(await ledgerInFolder(data, { log, views, key })), patientData };
    this.explorer = configuration.explorer ?? (!empty && (await isDemo(this.ledger.store)));
    const canReset = !empty && log === undefined && views === undefined;
    this.app = await createApi(this.ledger, {
      ...configuration,
      tracing,
      explorer: this.explorer,
      pages: PAGES,
      onSignIn: ({ first }: SignInParts) => (this.first = first),
      resetDemo: canReset ? () => this.retell() : undefined,
    });
  }

  /** Tells the demo into an empty ledger, where that is wanted, and lets everyone in. */
  async serve(port = this.configuration.port): Promise<Served> {
    const mode = await this.begin();
    await this.listen(port);
    const { app, explorer, first } = this;
    return { mode, explorer, first, port: (app.getHttpServer().address() as Address).port };
  }

  async close(): Promise<void> {
    await this.retelling;
    await this.closeApp();
    await this.tracing?.end();
  }

  private async begin(): Promise<LedgerMode> {
    const { app, ledger, configuration } = this;
    const mode = await beginLedger(app, ledger, configuration.empty);
    assertMayListen(configuration.host, mode, configuration.signIn.address);
    app.get(Sweeper).start();
    return mode;
  }

  private retell(): void {
    this.retelling ??= this.tellAnew()
      .catch(this.failed)
      .finally(() => (this.retelling = undefined));
  }

  private async tellAnew(): Promise<void> {
    const { host, data } = this.configuration;
    const { port } = this.app.getHttpServer().address() as Address;
    await this.closeApp();
    const meanwhile = await comeBackSoon(port, host);
    await putDemoAside(data);
    await this.open();
    await this.begin();
    meanwhile.close();
    meanwhile.closeAllConnections();
    await once(meanwhile, 'close');
    await this.listen(port);
  }

  private async closeApp(): Promise<void> {
    this.app.get(Readiness).end();
    await this.app.close();
  }

  private async listen(port: number): Promise<void> {
    try {
      await this.app.listen(port, this.configuration.host);
    } catch (error) {
      await this.app.close();
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      throw new Unavailable(`Port ${port} is taken; stop who has it, or set PORT to another one.`);
    }
  }
}

interface Address {
  readonly port: number;
}
