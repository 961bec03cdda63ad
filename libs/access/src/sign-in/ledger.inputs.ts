import { Choice, CommandInput } from '@plumbline/event-sourcing';
import { oneOf } from '@plumbline/read-models';
import { InstallationCommand } from './installation.inputs';
import type { LedgerMode } from './ledger.events';

/** What an installation is for. */
export const LEDGER_MODE = oneOf('LedgerMode', ['demo', 'own']);

@CommandInput('Begin the ledger of this installation, as a demo or as one of your own, for good.')
export class BeginLedger extends InstallationCommand {
  @Choice(LEDGER_MODE)
  mode: LedgerMode;
}
